## La limite de connexions

refusal-connection-limit = { $scope ->
    [user-and-ip] Le serveur permet { $limit } connexions à la fois pour un compte depuis un réseau, et toutes sont occupées. C’est une limite de connexions, pas un mot de passe erroné.
    [user] Le serveur permet { $limit } connexions à la fois pour un compte, tous appareils confondus, et toutes sont occupées. C’est une limite de connexions, pas un mot de passe erroné.
    [ip] Le serveur permet { $limit } connexions à la fois depuis un réseau, tous comptes confondus, et toutes sont occupées. C’est une limite de connexions, pas un mot de passe erroné.
    [server] Le serveur permet { $limit } connexions à la fois pour l’ensemble de ses utilisateurs, et toutes sont occupées. C’est une limite de connexions, pas un mot de passe erroné.
   *[unknown] Le serveur permet { $limit } connexions à la fois, et toutes sont occupées. C’est une limite de connexions, pas un mot de passe erroné.
}
refusal-connection-limit-no-number = { $scope ->
    [user-and-ip] Le serveur ne permet qu’un certain nombre de connexions à la fois pour un compte depuis un réseau, et toutes sont occupées. C’est une limite de connexions, pas un mot de passe erroné.
    [user] Le serveur ne permet qu’un certain nombre de connexions à la fois pour un compte, tous appareils confondus, et toutes sont occupées. C’est une limite de connexions, pas un mot de passe erroné.
    [ip] Le serveur ne permet qu’un certain nombre de connexions à la fois depuis un réseau, tous comptes confondus, et toutes sont occupées. C’est une limite de connexions, pas un mot de passe erroné.
    [server] Le serveur ne permet qu’un certain nombre de connexions à la fois pour l’ensemble de ses utilisateurs, et toutes sont occupées. C’est une limite de connexions, pas un mot de passe erroné.
   *[unknown] Le serveur ne permet qu’un certain nombre de connexions à la fois, et toutes sont occupées. C’est une limite de connexions, pas un mot de passe erroné.
}
refusal-log-limit = { $scope ->
    [ip] Le serveur a rejeté une connexion parce que sa limite pour un réseau était atteinte. Le mot de passe n’était pas en cause, et l’utilisateur ne peut pas voir pourquoi son logiciel de messagerie se plaint.
    [user] Le serveur a rejeté une connexion parce que sa limite pour un compte était atteinte. Le mot de passe n’était pas en cause, et l’utilisateur ne peut pas voir pourquoi son logiciel de messagerie se plaint.
   *[user-and-ip] Le serveur a rejeté une connexion parce que sa limite pour un compte depuis un réseau était atteinte. Le mot de passe n’était pas en cause, et l’utilisateur ne peut pas voir pourquoi son logiciel de messagerie se plaint.
    [unknown] Le serveur a rejeté une connexion parce qu’une limite de connexions était atteinte. Le mot de passe n’était pas en cause, et l’utilisateur ne peut pas voir pourquoi son logiciel de messagerie se plaint.
}
refusal-inferred-rate = { $opened ->
    [one] Après { $opened } connexion en peu de temps, la suivante a été refusée, et quelques secondes plus tard une autre a été admise : la limite porte sur la fréquence des connexions, pas sur le nombre de connexions ouvertes.
   *[other] Après { $opened } connexions en peu de temps, la suivante a été refusée, et quelques secondes plus tard une autre a été admise : la limite porte sur la fréquence des connexions, pas sur le nombre de connexions ouvertes.
}
refusal-step-rate = Ouvrez les logiciels de messagerie l’un après l’autre, à une minute d’intervalle, et laissez leurs connexions ouvertes au lieu de vous reconnecter sans cesse.
refusal-inferred-limit = { $opened ->
    [one] Le serveur a admis { $opened } connexion, a refusé la suivante, puis en a de nouveau admis une après la fermeture de la première. C’est ainsi que se comporte une limite de connexions.
   *[other] Le serveur a admis { $opened } connexions, a refusé la suivante, puis en a de nouveau admis une après la fermeture de l’une d’elles. C’est ainsi que se comporte une limite de connexions.
}
refusal-inferred-full = { $opened ->
    [one] Le serveur a admis { $opened } connexion et a fait attendre la suivante jusqu’à la fermeture de la première. Les serveurs font cela à la limite pour l’ensemble des utilisateurs, pas à la limite pour un compte.
   *[other] Le serveur a admis { $opened } connexions et a fait attendre la suivante jusqu’à la fermeture de l’une d’elles. Les serveurs font cela à la limite pour l’ensemble des utilisateurs, pas à la limite pour un compte.
}
refusal-refused-since = { $opened ->
    [one] Le serveur a admis { $opened } connexion et refuse depuis toutes les autres, bien que celle-ci ait été fermée. Une limite sur le nombre de connexions ouvertes ne se comporte pas ainsi : c’est un blocage de ce réseau, une limite sur la fréquence des connexions, ou une panne. Tout cela finit par passer.
   *[other] Le serveur a admis { $opened } connexions et refuse depuis toutes les autres, bien que moins soient restées ouvertes. Une limite sur le nombre de connexions ouvertes ne se comporte pas ainsi : c’est un blocage de ce réseau, une limite sur la fréquence des connexions, ou une panne. Tout cela finit par passer.
}
refused-token-scope = Le serveur a refusé le jeton d’accès : il ne peut pas servir à IMAP (insufficient_scope). Aucun mot de passe n’a été envoyé.
refusal-client-certificate = Le serveur ne laisse entrer que les appareils qui ont un certificat émis par lui. Ni votre mot de passe ni une limite ne sont en cause.
refusal-not-the-password = Le serveur a refusé l’identification alors qu’il avait accepté le même nom d’utilisateur et le même mot de passe un instant plus tôt. Le mot de passe n’est donc pas en cause : c’est une limite de connexions, un blocage de ce réseau ou une panne.
refusal-mailcore = C’est le numéro qu’utilise le programme pour « trop de connexions simultanées ». Il a été prévu pour Gmail, qui en permet 15 pour un compte, tous appareils confondus. Certains programmes l’affichent aussi pour d’autres refus ; cherchez donc les mots du serveur lui-même. Il ne veut pas dire que le mot de passe est erroné.
refusal-smtp-style = Le serveur a trop de connexions ouvertes venant de vous. Le numéro 421 vient d’habitude du serveur d’envoi (SMTP). S’il est apparu à la lecture du courrier, c’est la limite de connexions d’IMAP. Le mot de passe n’est pas en cause.
refusal-exchange-web-services = Exchange limite le nombre de requêtes qu’un programme peut avoir en cours par sa propre interface (Exchange Web Services). Ce logiciel de messagerie n’utilise pas IMAP ; les réglages des connexions IMAP n’y changent donc rien.

## Le serveur

refusal-server-full = Le serveur lui-même est saturé : sa limite pour l’ensemble des utilisateurs est atteinte. Ni votre mot de passe ni vos propres réglages ne sont en cause.
refusal-service-full = Un service du serveur est saturé, pour l’ensemble de ses utilisateurs. La limite par compte en est une autre, et la relever n’aide pas. Ni les réglages ni le mot de passe d’un utilisateur ne sont en cause.
refusal-out-of-resources = Le serveur est à court de mémoire ou de fichiers ouverts. Cela touche tous ses utilisateurs. Ni votre mot de passe ni une limite de votre compte ne sont en cause.
refusal-server-trouble = Le serveur a lui-même un problème, très probablement passager. Rien n’indique que votre mot de passe soit erroné ou qu’une limite de connexions soit atteinte.
refusal-database = Le serveur n’a pas pu utiliser la base de données ou l’annuaire où se trouvent ses comptes. S’il dit alors « trop de connexions », il parle de la base de données et non de votre boîte aux lettres. Votre mot de passe n’est pas en cause.
refusal-data-file = Outlook ne peut pas ouvrir son propre fichier de données sur cet ordinateur. Cela ne concerne ni le serveur, ni une limite de connexions, ni le mot de passe.
refusal-proxy = Un proxy placé devant le serveur de messagerie signale que le serveur derrière lui a refusé ou n’a pas répondu. Le mot de passe de l’utilisateur est peut-être correct : la raison est dans le journal du serveur derrière le proxy.
refusal-other-service = Il s’agit d’un service web ou d’une autre interface, pas d’IMAP. Cela ne dit rien des connexions ni du mot de passe du logiciel de messagerie.
refusal-bye-shutdown = Le serveur dit qu’il s’arrête. D’habitude, c’est un redémarrage, et le logiciel de messagerie se reconnecte simplement. Certains hébergeurs terminent les connexions par ces mots quand une limite est atteinte.
refusal-wrong-server = Ce compte se trouve sur un autre serveur.

## Trop, en trop peu de temps

refusal-throttled = Le serveur ralentit ce compte à cause de trop de trafic ou de trop d’identifications en peu de temps. Moins de connexions n’y change rien ; attendre, si.
refusal-too-many-attempts = Le serveur bloque les identifications pendant un moment, car il y a eu trop d’essais. Ouvrir moins de connexions n’y change rien ; attendre, si.
refusal-banned = Le serveur ou un pare-feu placé devant lui a bloqué ce réseau pendant un moment, d’habitude après plusieurs identifications avec un mot de passe erroné. Tant que le blocage dure, même le bon mot de passe échoue.
refusal-account-frozen = Le serveur a bloqué ce compte pendant un moment, d’habitude après plusieurs identifications avec un mot de passe erroné. Tant que le blocage dure, même le bon mot de passe échoue.
refusal-logins-or-rate = Le serveur dit qu’il y a trop d’identifications. Il peut s’agir de connexions ouvertes (une limite de connexions) ou d’identifications sur une certaine durée (une limite de fréquence).

## Mot de passe et compte

refusal-wrong-password = Le serveur n’a pas accepté le nom d’utilisateur ou le mot de passe.
refusal-log-wrong-password = Le journal du serveur montre qu’il n’a pas accepté le nom d’utilisateur ou le mot de passe de cette identification.
refusal-accepted-later = Une identification a été refusée et une autre, plus tard, acceptée ; le mot de passe enregistré maintenant fonctionne donc. Très probablement, il a été mal saisi une fois, ou un autre appareil en utilise encore un ancien.
refusal-imap-off = IMAP est désactivé pour cette boîte aux lettres. Le mot de passe peut très bien être correct.
refusal-app-password = Le serveur veut ici un mot de passe d’application, pas le mot de passe normal du compte.
refusal-passwords-off = Le serveur n’accepte plus ici les mots de passe des logiciels de messagerie : il veut l’identification par le navigateur (OAuth2). Le mot de passe peut très bien être correct.
refusal-unsafe-login = L’hébergeur a rejeté le programme parce qu’il ne se présente pas (la commande ID d’IMAP). Le mot de passe a été accepté, et aucune limite de connexions n’est en jeu.
refusal-oauth = L’identification par le navigateur (OAuth2) a expiré ou a été retirée. Elle n’utilise aucun mot de passe, aucun ne peut donc être erroné, et ce n’est pas une limite de connexions.
refusal-kerberos = Le serveur n’a pas accepté le ticket Kerberos de cet ordinateur. Cela n’utilise aucun mot de passe, aucun ne peut donc être erroné, et ce n’est pas une limite de connexions.
refusal-account = Le serveur connaît ce compte mais ne le laisse pas entrer. Le mot de passe peut très bien être correct.
refusal-not-allowed-here = Le serveur ne laisse entrer ce compte que depuis certains réseaux, et celui-ci n’en fait pas partie. Le mot de passe peut très bien être correct.
refusal-password-or-access = Le serveur a refusé l’identification sans dire pourquoi. Ses mots conviennent à plusieurs causes, dont le mot de passe n’est qu’une.
refusal-disguised = Le texte dit que le nom d’utilisateur ou le mot de passe est erroné. C’est souvent vrai, mais certains hébergeurs disent la même chose quand une limite de connexions, ou le nombre de relèves permis par heure, est atteint.
refusal-one-text-many = Ce serveur emploie un même texte pour de nombreuses causes.
refusal-post-login = Le nom a été accepté, et pourtant la boîte aux lettres n’a pas pu être ouverte. Plusieurs causes donnent ce même texte.
refusal-session-age = Le serveur a terminé la session. Deux causes donnent ce texte.
refusal-token = Très probablement, l’identification par le navigateur (OAuth2) a expiré, ou le serveur a une défaillance. Ce n’est pas une limite de connexions.

## Chiffrement

refusal-tls = Le serveur veut une connexion chiffrée avant d’accepter un mot de passe.
refusal-login-disabled = Le serveur n’accepte pas de mot de passe sur cette connexion tant qu’elle n’est pas chiffrée. Cela ne dit rien des limites.
refusal-auth-method = Le serveur n’accepte pas le mot de passe de la façon dont le programme est réglé pour l’envoyer. C’est une question de réglage du chiffrement ou de la méthode d’authentification, pas du mot de passe lui-même ni d’une limite.
refusal-certificate = La connexion chiffrée a échoué : le certificat n’est pas celui qui était attendu, a expiré ou n’est pas fiable, ou les deux côtés ne s’accordent pas sur une version de TLS. Le mot de passe n’a pas été envoyé, et aucune limite n’est en jeu.
refusal-client-distrusts = Le logiciel de messagerie a terminé la connexion parce qu’il ne fait pas confiance au certificat du serveur. Il n’a pas envoyé de mot de passe, et aucune limite n’est en jeu.

## Le chemin jusqu’au serveur

refusal-refused-dialog = Rien ne répond à cette adresse et sur ce port : le service est arrêté, le port est erroné, ou un pare-feu rejette ce réseau (un blocage après des identifications ratées se présente ainsi). Le mot de passe n’a jamais été demandé, et une limite de connexions ne se présente pas ainsi.
refusal-no-answer = Le serveur n’a pas répondu à temps. Le réseau, un pare-feu qui laisse sans réponse une adresse bloquée, un port erroné ou un serveur saturé se présentent tous ainsi. Le mot de passe n’a pas été jugé.
refusal-slow-server = Le serveur a accepté la connexion puis n’a pas répondu à temps.
refusal-no-way = Le logiciel de messagerie n’a pas pu joindre le serveur : le plus souvent, le nom est erroné ou cet ordinateur est hors ligne. Cela ne dit rien des limites ni du mot de passe.
refusal-cannot-connect = Le logiciel de messagerie n’a pas pu se connecter et ne dit pas pourquoi.
refusal-not-imap = Ce qui a répondu n’est pas un serveur IMAP, ou n’a pas répondu comme tel.
refusal-ios-silent = L’iPhone ou l’iPad n’a pas obtenu de réponse.
refusal-silent-drop = Le serveur a fermé la connexion sans un mot.
refusal-disconnected = Une connexion ouverte a été fermée ; le texte ne dit ni par qui ni pourquoi. Le mot de passe n’est pas en cause.
refusal-normal-end = Le logiciel de messagerie a terminé lui-même la connexion. C’est normal.
refusal-signed-in = Une identification acceptée. Tout va bien.
refusal-no-attempt = Quelqu’un s’est connecté et est reparti sans essayer de s’identifier : un programme de surveillance, un balayage venu de l’extérieur, ou un logiciel de messagerie qui a été fermé. Ce n’est ni une limite de connexions ni un mot de passe erroné.

## Attente de nouveaux messages

refusal-idle-dead = La connexion qui attendait de nouveaux messages (IDLE) est morte sans que le logiciel de messagerie s’en aperçoive : un routeur ou un pare-feu l’a oubliée, ou l’ordinateur était en veille. Personne n’a rien refusé : ce n’est ni une limite de connexions ni un mot de passe erroné, et le serveur est joignable.
refusal-idle-lost = Le logiciel de messagerie a disparu pendant qu’il attendait de nouveaux messages : il a été fermé, l’ordinateur s’est mis en veille, ou un routeur a oublié la connexion. Ce n’est pas une limite de connexions.
refusal-idle-end = Le serveur termine une connexion sur laquelle rien ne s’est passé depuis longtemps ; après une trentaine de minutes, c’est normal. Ce n’est pas une limite de connexions, et le logiciel de messagerie se reconnecte simplement.
refusal-no-push = Ce serveur n’annonce pas de lui-même les nouveaux messages (IDLE) ; le programme regarde donc à intervalles réguliers. Ce n’est pas une limite de connexions, et rien n’est cassé.
refusal-push-broken = Le serveur ne peut pas surveiller les changements dans ses dossiers ; les nouveaux messages sont donc annoncés en retard bien qu’IDLE soit proposé. C’est un défaut de la configuration du serveur, pas une limite de connexions ni le mot de passe.
refusal-slow-login = L’identification a été commencée et n’a pas été terminée à temps, par exemple parce qu’une demande de mot de passe est restée ouverte à l’écran. Ce n’est pas une limite de connexions, et cela ne veut pas dire que le mot de passe est erroné.
refusal-heartbeat = Un signe de vie : le serveur indique à un logiciel de messagerie en attente que la connexion est toujours ouverte.
refusal-id-shed = Le serveur a demandé à un iPhone ou à un iPad de faire plus tard son travail en arrière-plan. Tout va bien.
refusal-numbered-close = Le serveur a fermé la connexion et donne un numéro : 11 trop longtemps sans commande, 12 il s’arrête, 13 la session est terminée, 14 la dernière identification a échoué, 15 le chiffrement a échoué. Aucun n’est la limite de connexions ; ce serait 10.

## Autres limites et autres défaillances

refusal-mailbox-full = La boîte aux lettres est pleine. C’est une question d’espace, pas de connexions, et le mot de passe est correct.
refusal-other-limit = Le serveur a une limite sur ce qui lui a été demandé (dossiers, marqueurs, taille d’un message ou autre). Ce n’est ni une limite de connexions ni le mot de passe.
refusal-unnamed-limit = Le serveur dit qu’une limite est atteinte, sans dire laquelle. Toute limite n’est pas une limite de connexions.
refusal-in-use = Un autre programme occupe la boîte aux lettres en ce moment. Ce n’est ni une limite de connexions ni le mot de passe.
refusal-bad-commands = Une commande envoyée par le logiciel de messagerie n’a pas plu au serveur. C’est un défaut du programme ou du serveur, pas une limite de connexions ni le mot de passe.
refusal-other-protocol = Cela vient du serveur d’envoi (SMTP). Cela ne dit rien des connexions pour lire le courrier (IMAP).
refusal-read-only = Le dossier a été ouvert en lecture seule. Cela n’a rien à voir avec les connexions.
refusal-busy-or-limit = Ce texte a deux causes possibles. Il ne veut pas dire que le mot de passe est erroné.
refusal-unclear = Le serveur a refusé, et ses mots ne disent pas pourquoi.
refusal-banned-or-limit = Le serveur a terminé la connexion sans dire pourquoi.
refusal-not-known = Ce texte n’est pas dans les tables, et ses mots n’en disent pas assez. Cela ne veut dire ni qu’il est sans gravité, ni que le mot de passe est erroné : il n’est simplement pas connu.
refusal-unreachable = Le serveur n’a pas été joint. Cela ne dit rien des limites ni du mot de passe.
refusal-nothing-wrong = Rien dans ce texte ne concerne une limite de connexions ou un mot de passe erroné.

## Boîtes de dialogue

refusal-client-guess = Le logiciel de messagerie fait une supposition. Le serveur a fermé la connexion avant d’avoir dit un mot, et le programme suppose qu’il y en a trop. Cela ne veut pas dire que le mot de passe est erroné.
refusal-login-dialog = Le logiciel de messagerie dit que l’identification a échoué, ou demande le mot de passe, sans dire pourquoi. Il le fait pour un mot de passe erroné et pour plusieurs autres raisons. Cela ne prouve pas que le mot de passe est erroné.
refusal-oauth-dialog = L’identification par le navigateur (OAuth2) n’a pas fonctionné sur ce serveur. Elle n’utilise aucun mot de passe ; aucun ne peut donc être erroné.
refusal-webmail = Le webmail n’a pas pu joindre le serveur de messagerie derrière lui. Cela ne veut pas dire que le mot de passe est erroné.
refusal-misread-limit = Le programme a cessé d’essayer pendant un moment, car il croit que le mot de passe était erroné plusieurs fois. Il prend aussi une limite de connexions pour cela.
refusal-followup = Ce n’est que la suite : l’identification précédente a échoué, et le programme a continué comme si elle avait réussi. La cause est dans la réponse à l’identification, une ligne plus haut.
refusal-wrapper = Le logiciel de messagerie transmet des mots du serveur qui ne sont pas dans les tables. Eux seuls disent la cause ; la boîte de dialogue elle-même ne prouve ni une limite ni un mot de passe erroné.

## Ce que plusieurs causes peuvent être, la plus probable d’abord

refusal-possible-connection-limit = Une limite de connexions : trop de connexions sont ouvertes, tous appareils confondus.
refusal-possible-server-full = Le serveur est saturé, pour tout le monde.
refusal-possible-throttled = Trop d’identifications ou trop de trafic en peu de temps.
refusal-possible-banned = Un blocage de ce réseau, après des mots de passe erronés ou trop d’identifications.
refusal-possible-outage = Une panne ou un redémarrage du serveur.
refusal-possible-wrong-password = Un nom d’utilisateur ou un mot de passe erroné.
refusal-possible-app-password = Il faut un mot de passe d’application à la place du mot de passe normal.
refusal-possible-imap-off = IMAP est désactivé pour cette boîte aux lettres.
refusal-possible-passwords-off = Le serveur n’accepte plus les mots de passe des logiciels de messagerie (il faut OAuth2).
refusal-possible-account = Le compte est bloqué ou a expiré.
refusal-possible-oauth = L’identification par le navigateur (OAuth2) a expiré.
refusal-possible-network = Un réseau, un pare-feu ou un routeur qui fait obstacle.
refusal-possible-name = Un nom de serveur, un port ou un type de chiffrement erroné.
refusal-possible-idle-end = Rien ne s’était passé sur la connexion depuis longtemps, ce qui est normal.
refusal-possible-other-limit = Une autre limite du serveur : dossiers, marqueurs, taille d’un message.
refusal-possible-other-mailbox = Le programme ouvre une autre boîte aux lettres que celle qui s’est identifiée.
refusal-possible-policy = Une règle de l’organisation.
refusal-possible-certificate = Le certificat du serveur.
refusal-possible-device = Un problème connu d’iOS 18 avec les longues listes de dossiers.
refusal-possible-old-device = Un autre appareil qui utilise encore un ancien mot de passe.
refusal-possible-typo = Un mot de passe mal saisi une fois.
refusal-possible-backend = Une défaillance du serveur derrière le proxy.

## Le seul test qui permet de les distinguer

refusal-test-close = Pour savoir ce que c’est : fermez les logiciels de messagerie sur tous les appareils, attendez deux minutes et réessayez. Si cela fonctionne alors, c’est une limite de connexions.
refusal-test-webmail = Pour savoir ce que c’est : identifiez-vous dans le webmail avec le même nom et le même mot de passe. Si cela fonctionne, le mot de passe est correct, et il reste les autres causes.
refusal-test-network = Pour savoir ce que c’est : essayez depuis un autre réseau, par exemple un téléphone en données mobiles. Si cela fonctionne là, ce réseau est bloqué, filtré ou au-delà de sa limite.
refusal-test-hour = Pour savoir ce que c’est : fermez les logiciels de messagerie sur tous les appareils, attendez une heure et essayez une fois. Si cela fonctionne déjà après quelques minutes, c’était une limite de connexions ; seulement après une heure, une limite de fréquence.
refusal-test-check = Pour savoir ce que c’est : lancez imap-doctor check. Il compte combien de connexions le serveur accorde, et dit si le mot de passe est correct.
refusal-test-log = Pour savoir ce que c’est : cherchez le même moment dans le journal du serveur.
refusal-test-backend = Pour savoir ce que c’est : cherchez le même moment dans le journal du serveur derrière le proxy.
refusal-test-again = Pour savoir ce que c’est : réessayez une fois au bout de cinq minutes. Un redémarrage est alors terminé ; une limite est toujours là tant que les appareils sont allumés.
refusal-test-line = Pour savoir ce que c’est : regardez la réponse à LOGIN ou AUTHENTICATE une ligne plus haut, et faites-la expliquer.
refusal-test-device = Pour savoir ce que c’est : consultez chez l’hébergeur les identifications de ce compte, avec leurs adresses. Un appareil qui échoue sans cesse a l’ancien mot de passe.
refusal-test-browser = Pour savoir ce que c’est : identifiez-vous à nouveau dans le logiciel de messagerie. Si cela n’aide pas, fermez les autres programmes et réessayez : si cela fonctionne alors, c’est une limite de connexions.

## Ce qu’il faut faire

refusal-step-keep-password = Ne changez pas le mot de passe.
refusal-step-fewer = Réduisez le nombre de connexions que chaque logiciel de messagerie garde ouvertes (dans Thunderbird : 1).
refusal-step-close-some = Fermez un moment les logiciels de messagerie des autres appareils et réessayez : l’appareil dont la fermeture aide est celui qui occupe les connexions.
refusal-step-raise-limit = Si les utilisateurs en ont besoin d’autant, relevez la limite (Dovecot : mail_max_userip_connections ; Cyrus : maxlogins_per_user ; Courier : MAXPERIP) et rechargez le service.
refusal-step-who = Regardez qui occupe les connexions : doveadm who (Dovecot), cyr_info proc (Cyrus). imap-doctor explain lit les deux.
refusal-step-users-fewer = Demandez à l’utilisateur de réduire le nombre de connexions de ses logiciels de messagerie (dans Thunderbird : 1), et de fermer ceux qui ne servent plus.
refusal-step-later = Réessayez plus tard.
refusal-step-tell-full = Dites à l’hébergeur que la limite du serveur entier est atteinte, en citant les mots du serveur.
refusal-step-raise-service = Si vous gérez le serveur : relevez la limite du service (Dovecot : process_limit ou client_limit du service que cite le journal ; Courier : MAXDAEMONS) et assurez-vous que la machine a la mémoire nécessaire.
refusal-step-raise-resources = Si vous gérez le serveur : relevez la limite de fichiers ouverts ou de mémoire du service que cite le journal.
refusal-step-database = Si vous gérez le serveur : assurez-vous que la base de données fonctionne et accepte assez de connexions pour tous les services qui l’utilisent, puis réessayez l’identification.
refusal-step-data-file = Configurez à nouveau le compte dans un nouveau profil Outlook (Panneau de configuration, Courrier), ou choisissez un autre fichier de données dans les paramètres du compte.
refusal-step-backend-log = Si vous gérez le serveur : regardez le journal du serveur derrière le proxy au même moment.
refusal-step-wait-traffic = Attendez (souvent de 15 minutes à une heure ; jusqu’à un jour après un trafic très important), puis essayez une fois.
refusal-step-less-often = Faites relever le courrier moins souvent par les logiciels de messagerie.
refusal-step-wait-attempts = Attendez (souvent de 15 minutes à une heure), puis essayez une fois avec le bon mot de passe.
refusal-step-find-device = Trouvez l’appareil ou le programme qui a l’ancien mot de passe avant que le blocage ne revienne : il continue d’essayer.
refusal-step-unban = Si vous gérez le serveur : retirez l’adresse de la liste de blocage (fail2ban-client set JAIL unbanip ADRESSE, ou la liste de l’interface d’administration) et autorisez les réseaux de confiance.
refusal-step-type-again = Vérifiez le nom d’utilisateur (souvent l’adresse e-mail complète) et saisissez à nouveau le mot de passe.
refusal-step-webmail-app = Identifiez-vous dans le webmail avec le même nom et le même mot de passe. Si cela fonctionne, demandez à l’hébergeur si les logiciels de messagerie ont besoin d’un mot de passe d’application.
refusal-step-webmail = Identifiez-vous dans le webmail avec le même nom et le même mot de passe, et ne changez pas le mot de passe si cela fonctionne.
refusal-step-log-user = Demandez à l’utilisateur de s’identifier dans le webmail avec le même mot de passe. Si cela fonctionne, un logiciel de messagerie ou un autre appareil en a encore un ancien.
refusal-step-log-guessing = Si les adresses vous sont inconnues ou les noms inventés, quelqu’un essaie de deviner des mots de passe : veillez à ce que fail2ban ou un outil semblable surveille ce journal.
refusal-step-imap-on = Activez IMAP dans les paramètres de la boîte aux lettres (webmail), ou demandez-le à l’hébergeur.
refusal-step-app-password = Créez un mot de passe d’application dans les paramètres du compte chez l’hébergeur, et utilisez-le à la place du mot de passe normal.
refusal-step-oauth-switch = Dans le logiciel de messagerie, réglez la méthode d’authentification du compte sur OAuth2 et identifiez-vous dans le navigateur.
refusal-step-id = Mettez à jour le logiciel de messagerie, ou utilisez-en un qui envoie ID (Thunderbird : mail.server.default.send_client_info vaut true).
refusal-step-browser = Identifiez-vous à nouveau : supprimez l’identification enregistrée dans le logiciel de messagerie et repassez par le navigateur.
refusal-step-browser-admin = Si cela revient aussitôt, demandez à l’administrateur du compte si le programme est encore autorisé.
refusal-step-kerberos = Identifiez-vous à nouveau sur le réseau de l’ordinateur, afin d’avoir un nouveau ticket, et vérifiez l’horloge.
refusal-step-account-web = Identifiez-vous une fois dans le webmail : il dit ce qui manque au compte.
refusal-step-ask = Interrogez l’hébergeur, en citant les mots du serveur.
refusal-step-ask-number = Si cela revient aussitôt, interrogez l’hébergeur en indiquant le numéro.
refusal-step-again = Attendez quelques minutes et réessayez.
refusal-step-networks = Demandez à la personne qui gère le serveur d’autoriser ce réseau (Dovecot : allow_nets).
refusal-step-access = Si le mot de passe est correct : vérifiez qu’IMAP est activé, et si un mot de passe d’application ou l’identification par le navigateur (OAuth2) est exigé.
refusal-step-disguised-limit = Si cela y fonctionne, ou fonctionne à nouveau après une heure : gardez moins de connexions ouvertes et faites relever le courrier moins souvent.
refusal-step-disguised-wrong = Si cela n’y fonctionne pas, le nom ou le mot de passe est erroné.
refusal-step-server-name = Demandez à l’hébergeur le bon nom de serveur ; les mots du serveur l’indiquent peut-être.
refusal-step-security = Réglez la sécurité de la connexion sur SSL/TLS (port 993) ou STARTTLS (port 143).
refusal-step-normal-password = Choisissez ensuite « { -tb-normal-password } » comme méthode d’authentification.
refusal-step-certificate-name = Vérifiez le nom du serveur : ce doit être un nom pour lequel le certificat est établi.
refusal-step-clock = Vérifiez la date et l’heure de cet appareil.
refusal-step-certificate-host = Si les deux sont corrects, prévenez l’hébergeur ; n’acceptez pas le certificat les yeux fermés.
refusal-step-certificate-trust = Si vous gérez le serveur : utilisez un certificat d’une autorité publique, avec toute la chaîne, ou installez votre propre autorité sur les appareils.
refusal-step-name-port = Vérifiez le nom du serveur et le port (993 avec SSL/TLS).
refusal-step-network = Essayez depuis un autre réseau, par exemple un téléphone en données mobiles. Si cela fonctionne là, ce réseau est bloqué ou filtré, ou au-delà de sa limite.
refusal-step-bans-end = Attendez une heure : beaucoup de blocages se terminent d’eux-mêmes.
refusal-step-online = Vérifiez l’orthographe du nom du serveur, et que cet ordinateur est en ligne.
refusal-step-check = Lancez imap-doctor check : il compte combien de connexions le serveur accorde, et dit si le mot de passe est correct.
refusal-step-check-address = Lancez imap-doctor check avec l’adresse e-mail : il interroge le serveur lui-même et compte les connexions qu’il accorde.
refusal-step-restart-device = Redémarrez l’appareil et mettez à jour iOS.
refusal-step-once = De temps en temps : il n’y a rien à faire.
refusal-step-often = Plusieurs fois par heure : lancez imap-doctor check.
refusal-step-no-attempt = Rien, sauf s’il y en a énormément : certains serveurs bloquent une adresse pour cela.
refusal-step-idle-interval = Si cela se répète : faites aussi relever le courrier à intervalles de quelques minutes par le logiciel de messagerie (dans Thunderbird : 9), pour que la connexion serve avant que le routeur ne l’oublie.
refusal-step-watch = Lancez imap-doctor watch : il mesure combien de temps ce réseau garde une connexion en attente.
refusal-step-poll = Choisissez un intervalle assez court pour vous, par exemple 10 minutes.
refusal-step-has-idle = Lancez imap-doctor check pour voir si le serveur n’a vraiment pas IDLE.
refusal-step-push-server = Dites à la personne qui gère le serveur : la bibliothèque qui surveille les dossiers (FAM ou Gamin pour Courier, inotify ailleurs) ne fonctionne pas.
refusal-step-answer-prompt = Répondez à la demande de mot de passe et réessayez.
refusal-step-nothing = Il n’y a rien à changer aux connexions, ni au mot de passe.
refusal-step-open-again = Rouvrez le logiciel de messagerie.
refusal-step-make-room = Supprimez des messages, videz la corbeille, ou demandez plus d’espace à l’hébergeur.
refusal-step-other-limit = Restez sous la limite que cite le texte, ou demandez à l’hébergeur de la relever.
refusal-step-other-program = Fermez l’autre programme qui utilise la boîte aux lettres, attendez quelques minutes et réessayez.
refusal-step-update = Mettez à jour le logiciel de messagerie.
refusal-step-makers = Si cela continue, signalez-le aux auteurs du logiciel de messagerie, avec les mots du serveur.
refusal-step-sending = Ne touchez pas aux paramètres de lecture du courrier.
refusal-step-ask-sending = Interrogez l’hébergeur à propos de l’envoi, en citant le texte.
refusal-step-which = Regardez si c’est apparu à l’envoi ou à la lecture du courrier.
refusal-step-reading-fewer = Si c’est à la lecture : réduisez le nombre de connexions que chaque logiciel de messagerie garde ouvertes (dans Thunderbird : 1).
refusal-step-web-admin = Demandez aux auteurs ou à l’administrateur du programme qui l’affiche d’envoyer moins de requêtes à la fois.
refusal-step-service-settings = Ne touchez pas aux paramètres d’IMAP, et examinez le service que cite le texte.
refusal-step-proxy-limit = Dites à la personne qui gère le webmail : le serveur de messagerie devrait connaître les adresses des utilisateurs eux-mêmes, ou permettre plus de connexions au webmail.
refusal-step-own-words = Trouvez les mots du serveur lui-même (Thunderbird : Ctrl+Maj+J ouvre la { -tb-error-console } ; ou demandez son journal à l’hébergeur) et faites-les expliquer.
refusal-step-whole-lines = Collez les mots du serveur lui-même, par lignes entières : ils sont souvent dans les détails du message, ou dans la console d’erreurs du logiciel de messagerie.
refusal-step-mailbox-imap = Vérifiez qu’IMAP est activé pour cette boîte aux lettres, et que le programme s’identifie pour celle qu’il ouvre.
refusal-step-ask-admin = Interrogez l’administrateur de la boîte aux lettres.
refusal-step-quarter = Fermez les logiciels de messagerie des autres appareils, attendez un quart d’heure et essayez une fois.
refusal-step-day = Si cela revient, attendez un jour et faites charger moins de choses par les logiciels de messagerie.
refusal-step-sign-in-again = Identifiez-vous à nouveau une fois.
refusal-step-hour = Attendez une heure et essayez une fois.
refusal-step-webmail-wait = Attendez quelques minutes et réessayez.

refused-token = Le serveur a refusé le jeton d’accès. Il a expiré, ou n’est pas pour cette boîte aux lettres ; aucun mot de passe n’a été envoyé.
refused-token-status = Le serveur a refusé le jeton d’accès (statut { $status }). Il a expiré, ou n’est pas pour cette boîte aux lettres ; aucun mot de passe n’a été envoyé.
refusal-step-new-token = Procurez-vous un nouveau jeton d’accès : ils expirent, d’habitude au bout d’une heure.
refusal-step-token-account = Si un nouveau jeton est refusé lui aussi : vérifiez qu’il est pour ce compte et peut servir à IMAP (son scope).

## Comment une connexion s’est terminée, quand il n’y a pas de ligne à lire

refusal-end-lookup = Il n’y a pas de serveur de ce nom.
refusal-end-lookup-detail = Il n’y a pas de serveur de ce nom ({ $detail }).
refusal-end-refused = Le serveur est là, mais rien n’écoute sur ce port, ou un pare-feu rejette ce réseau.
refusal-end-unreachable = Il n’y a pas de chemin vers le serveur depuis ici.
refusal-end-unreachable-detail = Il n’y a pas de chemin vers le serveur depuis ici ({ $detail }).
refusal-end-untrusted = Le certificat du serveur n’est pas fiable : { $detail }. Rien n’a été envoyé.
refusal-end-untrusted-plain = Le certificat du serveur n’est pas fiable. Rien n’a été envoyé.
refusal-end-not-tls = Le port répond, mais pas en TLS : il veut STARTTLS ou un autre type de programme.
refusal-end-tls = La connexion chiffrée n’a pas pu être établie.
refusal-end-tls-detail = La connexion chiffrée n’a pas pu être établie ({ $detail }).
refusal-end-no-starttls = Le serveur ne propose pas STARTTLS ; le mot de passe aurait donc circulé sans chiffrement. Rien n’a été envoyé.
refusal-end-login-disabled = Le serveur n’accepte aucun mot de passe sans chiffrement. Rien n’a été envoyé.
refusal-end-token-only = Le serveur n’accepte ici aucun mot de passe, seulement un jeton d’accès (OAuth2 : { $detail }). Rien n’a été envoyé.
refusal-end-password-only = Le serveur n’accepte pas de jeton d’accès ; il propose { $detail }. Rien n’a été envoyé.
refusal-end-no-method = Le serveur ne propose que des méthodes d’identification qu’imap-doctor ne connaît pas : { $detail }. Rien n’a été envoyé.
refusal-end-tls-old = Le serveur ne parle qu’une ancienne version de TLS, que les programmes actuels refusent. Rien n’a été envoyé.
refusal-end-tls-client-certificate = Le serveur ne laisse entrer que les appareils qui ont un certificat émis par lui. Rien n’a été envoyé.
refusal-end-plaintext = La connexion n’est pas chiffrée ; le mot de passe n’a donc pas été envoyé.
refusal-end-protocol = Le serveur n’a pas respecté les règles d’IMAP : { $detail }.
refusal-end-web = Ce qui répond sur ce port est un serveur web.
refusal-end-smtp = Ce qui répond sur ce port est un serveur d’envoi (SMTP).
refusal-end-smtp-or-ftp = Ce qui répond sur ce port est un serveur SMTP ou FTP.
refusal-end-pop3 = Ce qui répond sur ce port est un serveur POP3.
refusal-end-ssh = Ce qui répond sur ce port est un serveur SSH.
refusal-end-no-imap = Ce qui répond sur ce port n’est pas IMAP.
refusal-end-no-answer = Ce que le serveur a dit ne répond pas à ce qui lui était demandé ({ $stage }).
refusal-end-timeout-connect = Le serveur n’a pas répondu du tout dans le temps imparti.
refusal-end-timeout-silent = Le serveur a accepté la connexion puis n’a rien dit.
refusal-end-timeout = Le serveur a cessé de répondre ({ $stage }).
refusal-end-timeout-said = Le serveur n’a pas terminé sa réponse à temps ({ $stage }).
refusal-end-closed-early = Le serveur a fermé la connexion avant qu’un mot soit dit. Une limite de connexions, un blocage de ce réseau et une panne se présentent tous ainsi.
refusal-end-closed = Le serveur a fermé la connexion sans un mot ({ $stage }). Une limite de connexions, un blocage de ce réseau et une panne se présentent tous ainsi.
refusal-end-closed-line = Le serveur a fermé la connexion au milieu d’une ligne ({ $stage }). Une limite de connexions, un blocage de ce réseau et une panne se présentent tous ainsi.
refusal-end-closed-said = Le serveur a fermé la connexion ({ $stage }), et ce qu’il avait dit ne révèle pas pourquoi. Une limite de connexions, un blocage de ce réseau et une panne se présentent tous ainsi.
refusal-end-cut-early = La connexion a été coupée avant qu’un mot soit dit. Une limite de connexions, un blocage de ce réseau et une panne se présentent tous ainsi.
refusal-end-cut = La connexion a été coupée sans un mot ({ $stage }). Une limite de connexions, un blocage de ce réseau et une panne se présentent tous ainsi.
refusal-end-cut-line = La connexion a été coupée au milieu d’une ligne ({ $stage }). Une limite de connexions, un blocage de ce réseau et une panne se présentent tous ainsi.
refusal-end-cut-said = La connexion a été coupée ({ $stage }), et ce que le serveur avait dit ne révèle pas pourquoi. Une limite de connexions, un blocage de ce réseau et une panne se présentent tous ainsi.
refusal-end-interrupted = Interrompu.
refusal-end-stopped = Le serveur ne laisse pas la conversation se poursuivre.
refusal-end-stopped-detail = Le serveur ne laisse pas la conversation se poursuivre ({ $detail }).

refusal-step-spelling = Vérifiez l’orthographe du nom du serveur.
refusal-step-computer-online = Vérifiez que cet ordinateur est en ligne.
refusal-step-ca = Pour une autorité privée, indiquez son certificat avec --ca FICHIER.
refusal-step-do-not-type = Si c’est le serveur d’un hébergeur que vous payez, prévenez-le, et ne saisissez votre mot de passe nulle part tant que ce n’est pas réparé.
refusal-step-give-token = Donnez à imap-doctor un jeton d’accès à la place du mot de passe (IMAP_DOCTOR_ACCESS_TOKEN).
refusal-step-give-password = Laissez IMAP_DOCTOR_ACCESS_TOKEN vide, et donnez le mot de passe.
refusal-step-methods = Utilisez un logiciel de messagerie qui connaît l’une de ces méthodes d’identification, ou demandez à l’hébergeur de proposer PLAIN ou SCRAM sur TLS.
refusal-step-client-certificate = Demandez à l’hébergeur un certificat pour cet appareil, ou un nom de serveur qui s’en passe.
refusal-step-old-tls = Dites à l’hébergeur que le serveur a besoin de TLS 1.2 ou d’une version plus récente.
refusal-step-ban-passes = Si cela fonctionnait avant : après des mots de passe erronés, beaucoup de serveurs bloquent un réseau (avec fail2ban, par exemple). Un tel blocage se termine de lui-même, d’habitude au bout de 10 minutes à une heure ; les données mobiles ou un autre réseau ne sont pas touchés.
refusal-step-ban-wait = Laissez le serveur tranquille de 10 minutes à une heure, logiciels de messagerie fermés, puis essayez une fois : un blocage se termine de lui-même.
refusal-step-raise-full = Si vous gérez le serveur : relevez la limite pour l’ensemble des utilisateurs (Cyrus : maxchild ; Courier : MAXDAEMONS ; Dovecot : process_limit ; HAProxy : maxconn).
refusal-step-tls-flag = Utilisez --security tls (port 993).
refusal-step-allow-plaintext = Si le serveur n’a vraiment pas de chiffrement : --allow-plaintext envoie le mot de passe sous une forme que tout le monde peut lire sur le trajet.
refusal-step-starttls-flag = Pour un port qui ne commence pas par TLS (143), utilisez --security starttls.
refusal-step-port-security = Vérifiez le port et la sécurité : 993 va avec tls, 143 avec starttls ou none.
refusal-step-name-host = Vérifiez le nom du serveur auprès de l’hébergeur.
refusal-step-silent-port = Vérifiez le port et la sécurité : un port TLS (993) reste muet quand on lui parle sans TLS ; utilisez-y --security tls.
refusal-step-full-looks-so = Un serveur dont la limite est atteinte se présente aussi ainsi : fermez les logiciels de messagerie sur tous les appareils, attendez deux minutes et relancez la vérification.
refusal-step-close-all = Fermez les logiciels de messagerie sur tous les appareils, attendez deux minutes et relancez la vérification. Si cela fonctionne alors, c’est une limite de connexions.
refusal-step-outage = Si rien de cela n’aide, le serveur est en panne : interrogez l’hébergeur.
refusal-step-name-port-host = Vérifiez le nom du serveur et le port auprès de l’hébergeur.
refusal-step-firewall = Essayez depuis un autre réseau : si cela fonctionne là, celui-ci est bloqué ou le pare-feu fait obstacle.
