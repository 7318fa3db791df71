internal-rule-crashed =
    .title = Une règle a planté
    .why = C’est un bogue d’imap-doctor. La règle n’a rien donné ; toutes les autres ont répondu. Merci de le signaler.

## Ce que disent plusieurs règles

tried-endpoint = Essayé : { $endpoint } ({ $security ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] sans chiffrement
})
server-said = Serveur : « { $text } »
server-closed = { $stage ->
    [connect] La connexion a été fermée aussitôt ouverte.
    [greeting] Le serveur a fermé la connexion avant son message d’accueil.
    [tls] La connexion a été fermée pendant la mise en place du chiffrement.
    [login] Le serveur a fermé la connexion pendant l’identification, sans répondre.
   *[other] Le serveur a fermé la connexion sans répondre ({ $stage }).
}
server-cut = La connexion a été coupée (RST) sans réponse.
server-silent = Le serveur a accepté la connexion mais n’a pas répondu à temps.
server-unanswered = La tentative de connexion est restée sans réponse.
server-turned-away = La tentative de connexion a été rejetée.
refused-measured = { $opened ->
    [0] Mesuré : la première connexion a été refusée.
    [one] Mesuré : { $opened } connexion acceptée, la suivante refusée.
   *[other] Mesuré : { $opened } connexions acceptées, la suivante refusée.
}
limit-ban-or-outage = Déterminez s’il s’agit d’une limite, d’un blocage ou d’une panne.
idle-not-listed = IDLE n’est pas dans la liste des capacités du serveur après l’identification.
check-every-few-minutes = Faites relever le courrier par le logiciel de messagerie toutes les 5 à 10 minutes.
check-every-few-minutes-step-thunderbird = Dans Thunderbird, ouvrez { -tb-account-settings } > { -tb-server-settings } et réglez « { -tb-check-every } » sur 10.
use-tls = Utilisez TLS sur le port 993, ou STARTTLS sur le port 143.
one-duration = { $duration }

## Joindre le serveur

reach-not-found =
    .title = Aucun serveur de messagerie trouvé pour cette adresse
    .why = imap-doctor cherche le serveur d’après ce qui suit le @ dans l’adresse : dans le DNS (enregistrements SRV), dans les paramètres que publie l’hébergeur (autoconfig), dans la liste publique des hébergeurs et sous les noms habituels imap. et mail. Rien de cela n’a mené à un serveur.
    .message = Aucun serveur de messagerie n’a été trouvé pour { $domain }.
    .evidence-asked = { $asked } : { $answer }
    .remedy = Indiquez vous-même le serveur.
    .step-spelling = Vérifiez l’orthographe de l’adresse e-mail, et que cet ordinateur est en ligne.
    .step-host = Cherchez le serveur entrant (IMAP) dans l’aide de votre hébergeur et indiquez-le : --host imap.example.org --user NOM

reach-unreachable =
    .title = Le serveur de messagerie est injoignable
    .why = Avant de pouvoir dire quoi que ce soit des connexions, il faut qu’une d’elles aboutisse. Le message dit jusqu’où celle-ci est allée : le nom du serveur n’existe pas, rien n’écoute sur ce port, le port ne parle pas IMAP, ou il n’y a pas de réponse du tout.
    .remedy = Déterminez si c’est le nom du serveur, le port ou le réseau qui ne va pas.

reach-closed-without-a-word =
    .title = Le serveur a fermé la première connexion sans répondre
    .why = Certains serveurs refusent une connexion au-delà de la limite en la fermant avant le message d’accueil (Courier le fait). Un blocage après des mots de passe erronés et une panne se présentent exactement de la même façon. Comme c’était la première connexion, il n’y en a pas d’autre à laquelle la comparer ; la cause reste donc inconnue tant que les logiciels de messagerie de vos autres appareils ne sont pas fermés.

## Identification

auth-wrong-password =
    .title = Le serveur n’accepte pas le nom d’utilisateur ou le mot de passe
    .why = Le serveur dit que le nom d’utilisateur ou le mot de passe est erroné. imap-doctor n’essaie qu’une fois, car des mots de passe erronés répétés font bloquer un réseau. Une limite de connexions est peu probable : Dovecot et Cyrus, par exemple, contrôlent le mot de passe avant de compter les connexions.
    .remedy = Corrigez le nom d’utilisateur ou le mot de passe.
    .remedy-bridge = Donnez le mot de passe qu’a créé Proton Mail Bridge, pas celui du compte Proton.
    .step-bridge = Ouvrez Proton Mail Bridge sur cet ordinateur, choisissez le compte, et copiez le nom d’utilisateur et le mot de passe depuis « Mailbox details ».

auth-refused =
    .title = Le serveur a refusé l’identification
    .why = Un serveur refuse une identification pour bien des raisons : un mot de passe erroné, IMAP désactivé pour la boîte aux lettres, un mot de passe d’application exigé, un compte bloqué, trop d’essais, ou un problème du serveur lui-même. Quand le serveur donne la raison, le constat l’indique ; quand ses mots conviennent à plusieurs, toutes sont possibles, mot de passe compris.
    .remedy = Suivez les indications du serveur, citées plus haut ; si elles ne sont pas claires, essayez d’abord le mot de passe dans le webmail.

## Chiffrement

tls-untrusted =
    .title = Aucune connexion chiffrée fiable avec le serveur
    .why = Le certificat prouve que vous parlez bien à votre serveur de messagerie et non à quelqu’un qui s’interpose. S’il n’est pas valable, ou si aucune connexion chiffrée ne peut être établie, imap-doctor s’arrête avant d’envoyer le mot de passe.
    .message-later = La connexion { $number } n’était pas chiffrée comme la première : quelqu’un s’interpose peut-être.
    .remedy = Ne vous identifiez pas tant que la connexion chiffrée ne fonctionne pas.

tls-not-checked =
    .title = Le certificat n’a pas été vérifié
    .why = Avec --insecure, imap-doctor se connecte même si le certificat du serveur n’est pas valable. La connexion est chiffrée, mais rien ne prouve qui se trouve à l’autre bout : quelqu’un qui s’interpose pourrait lire le mot de passe.
    .message = Le certificat n’est pas valable et n’a été accepté qu’à cause de --insecure : à l’autre bout, ce n’est peut-être pas votre serveur de messagerie.
    .message-needless = Le certificat est valable ; --insecure est donc inutile.
    .evidence-issue = Problème : { $because }
    .remedy = Relancez la vérification sans --insecure.
    .step-ca = Si le certificat vient d’une autorité privée, indiquez le certificat de cette autorité avec --ca FICHIER.

tls-unencrypted =
    .title = Le mot de passe est envoyé sans chiffrement
    .why = Sans TLS, n’importe qui sur le trajet vers le serveur peut lire votre mot de passe et vos messages.
    .message = L’identification sur { $host } n’est pas chiffrée.
    .step-program = Dans le logiciel de messagerie, réglez la sécurité de la connexion sur SSL/TLS et le port sur 993.

tls-expires-soon =
    .title = Le certificat du serveur va bientôt expirer
    .why = À partir du jour de l’expiration, tous les logiciels de messagerie affichent un avertissement ou refusent de se connecter, et les utilisateurs signalent que « le courrier ne marche plus ». Les certificats sont d’habitude renouvelés une trentaine de jours avant d’expirer ; deux semaines avant cette date, quelque chose s’est donc probablement mal passé.
    .message = { $days ->
        [0] Le certificat du serveur expire dans moins d’un jour.
        [one] Le certificat du serveur expire dans { $days } jour.
       *[other] Le certificat du serveur expire dans { $days } jours.
    }
    .evidence-until = Valable jusqu’au { $until }
    .remedy = Demandez à l’hébergeur de renouveler le certificat.

## Connexions

auth-slow-sign-in =
    .title = Le serveur tarde à accepter l’identification
    .why = Après des mots de passe erronés, certains serveurs retardent pendant un moment toute identification venant du même réseau, même avec le bon mot de passe (Dovecot jusqu’à 17 secondes). Les logiciels de messagerie perdent patience avant et demandent le mot de passe, ou signalent que le serveur ne répond pas, alors que tout est correct. Un appareil ou un programme resté sur un ancien mot de passe entretient ce retard.
    .message = Le serveur a mis { $duration } à répondre à l’identification. Il retarde sans doute celles de ce réseau après des mots de passe erronés ; les logiciels de messagerie risquent d’abandonner avant.
    .remedy = Trouvez l’appareil ou le programme resté sur un ancien mot de passe.
    .step-find = Passez en revue chaque téléphone, ordinateur et programme derrière ce routeur qui utilise un compte sur ce serveur, et corrigez ou supprimez celui qui a l’ancien mot de passe.
    .step-wait = Laissez ensuite le serveur tranquille quelques minutes et vérifiez à nouveau : le retard disparaît de lui-même.
connections-over-limit =
    .title = Vos logiciels de messagerie ouvrent plus de connexions que le serveur n’en permet
    .why = Chaque logiciel de messagerie garde des connexions au serveur ouvertes, et le serveur n’en permet qu’un certain nombre à la fois pour chaque compte (souvent compté aussi séparément pour chaque réseau, à la maison ou au bureau). Une connexion au-delà de la limite est refusée. Thunderbird affiche alors un échec d’identification, signale que le serveur s’est déconnecté, ou n’affiche rien du tout pendant que des dossiers restent vides ; les téléphones demandent le mot de passe. Le mot de passe n’y est pour rien. Le remède est que chaque programme garde moins de connexions, pour que tous les appareils ensemble restent dans la limite.
    .message = Vos logiciels de messagerie peuvent ouvrir jusqu’à { $wanted } connexions à la fois ; le serveur en permet { $opened }.
    .message-shared = Vos logiciels de messagerie peuvent ouvrir jusqu’à { $wanted } connexions à la fois ; sur les { $limit } que permet le serveur, seules { $opened } ont pu être utilisées.
    .message-none-left = { $wanted ->
        [one] Vos logiciels de messagerie peuvent ouvrir { $wanted } connexion, mais le serveur n’en accepte plus pour le moment : toutes celles qu’il permet sont occupées.
       *[other] Vos logiciels de messagerie peuvent ouvrir jusqu’à { $wanted } connexions à la fois, mais le serveur n’en accepte plus pour le moment : toutes celles qu’il permet sont occupées.
    }
    .evidence-program = { $wanted ->
        [one] { $program } : { $wanted } connexion ({ $because })
       *[other] { $program } : jusqu’à { $wanted } connexions ({ $because })
    }
    .evidence-announced = Le serveur indique sa limite : { $limit }.
    .evidence-password-unknown = Rien n’indique ici que le mot de passe soit erroné.
    .evidence-password-earlier = Votre mot de passe est correct : le serveur l’a accepté pour les connexions précédentes. Ne le changez pas.
    .evidence-password-before = Votre mot de passe est correct : le serveur l’a accepté avant de refuser la connexion. Ne le changez pas.
    .evidence-others = { $others ->
        [one] { $others } autre connexion de ce compte est ouverte en ce moment.
       *[other] { $others } autres connexions de ce compte sont ouvertes en ce moment.
    }
    .evidence-others-here = { $others ->
        [one] { $others } autre connexion de ce compte est ouverte en ce moment depuis votre réseau.
       *[other] { $others } autres connexions de ce compte sont ouvertes en ce moment depuis votre réseau.
    }
    .evidence-find-device = Pour trouver l’appareil qui les occupe, fermez vos logiciels de messagerie l’un après l’autre et vérifiez à chaque fois : quand le nombre diminue, vous l’avez trouvé.
    .evidence-inferred = Déduit, non indiqué par le serveur : { $meaning }
    .remedy-set = Réglez le nombre maximum de connexions au serveur sur chaque ordinateur qui utilise ce compte : { $programs }.
    .program-number = { $program } sur { $connections }

fewer-devices = Utilisez moins d’appareils à la fois pour ce compte, ou demandez une limite plus élevée.
fewer-devices-step-close-here = Sur les appareils de ce réseau qui n’ont pas besoin du courrier en ce moment, quittez le logiciel de messagerie : chacun garde ses connexions tant qu’il est ouvert.
fewer-devices-step-close = Sur les appareils qui n’ont pas besoin du courrier en ce moment, quittez le logiciel de messagerie : chacun garde ses connexions tant qu’il est ouvert.
fewer-devices-step-mobile = Désactivez le Wi-Fi sur un téléphone qui peut utiliser les données mobiles : il a alors une autre adresse et ne compte plus ici.
fewer-devices-step-ask = Demandez à votre hébergeur si ce compte peut avoir une limite plus élevée.

connections-server-full =
    .title = Le serveur est saturé
    .why = Outre la limite par compte, un serveur a des limites pour l’ensemble de ses utilisateurs. Quand une telle limite est atteinte, plus personne ne peut s’identifier, quels que soient vos propres réglages. Seules les personnes qui gèrent le serveur peuvent la relever.
    .remedy = Prévenez votre hébergeur.

connections-throttled =
    .title = Le serveur ralentit ce compte
    .why = Certains serveurs comptent les identifications ou le trafic par heure ou par jour plutôt que les connexions ouvertes. Moins de connexions n’y change alors rien ; il faut attendre, et relever le courrier moins souvent.
    .remedy = Attendez, et faites relever le courrier moins souvent par vos logiciels de messagerie.

connections-refused-unclear =
    .title = Le serveur a refusé une connexion de plus sans dire pourquoi
    .why = Une connexion fermée sans réponse, ou avec des mots qui conviennent à plusieurs causes, ne prouve rien à elle seule : une limite de connexions, un blocage de ce réseau et une panne se ressemblent. imap-doctor ferme une connexion et réessaie. Si cela révèle une limite, sur le nombre de connexions ouvertes ou sur leur fréquence, ce constat n’apparaît pas. Sinon, les étapes indiquées ici permettent de distinguer les trois.
    .message = { $opened ->
        [0] Le serveur a refusé la connexion, sans raison claire.
        [one] Le serveur a accepté { $opened } connexion et refusé la suivante, sans raison claire.
       *[other] Le serveur a accepté { $opened } connexions et refusé la suivante, sans raison claire.
    }
    .evidence-password = Rien n’indique ici que le mot de passe soit erroné : le serveur l’avait accepté un instant plus tôt.

server-limit-setting =
    .title = Où cette limite se règle sur le serveur
    .why = Si la limite est plus basse que ce qu’il faut à une personne avec un ordinateur et un téléphone, le remède est peut-être du côté du serveur. Quand la limite compte un compte avec son adresse, tous les appareils derrière un même routeur la partagent ; elle doit donc dépasser nettement ce qu’un seul Thunderbird peut ouvrir (5). Les connexions interrompues comptent encore jusqu’à une demi-heure ; le double des besoins est une valeur raisonnable.
    .message = Si vous gérez ce serveur : { $software } fixe cette limite avec { $setting }.
    .evidence-where = Où : { $where }
    .evidence-where-unknown = On ne sait pas avec certitude dans quel fichier elle se trouve.
    .evidence-wanted = { $wanted ->
        [one] Vos logiciels de messagerie peuvent ouvrir { $wanted } connexion pour ce compte ; le double laisse de la place aux connexions interrompues.
       *[other] Vos logiciels de messagerie peuvent ouvrir { $wanted } connexions pour ce compte ; le double laisse de la place aux connexions interrompues.
    }
    .evidence-source = Source : { $source }
    .remedy = Si vous gérez ce serveur et que le besoin est légitime, relevez la limite à { $limit }.
    .message-elsewhere = Si vous gérez ce serveur : la limite qui a refusé n’est pas celle que { $software } fixe par utilisateur.
    .evidence-elsewhere = { $software } répond par des mots quand une connexion dépasse cette limite ; ce refus n’en contenait aucun.
    .remedy-elsewhere = Cherchez une limite placée devant le serveur de messagerie, ou portant sur l’ensemble des utilisateurs.
    .step-proxy = Devant : un proxy ou un répartiteur de charge (HAProxy, nginx), ou un pare-feu qui limite les connexions par adresse (nftables connlimit).
    .step-processes = Pour l’ensemble des utilisateurs : le nombre de processus que le service peut lancer (Dovecot : process_limit d’imap et d’imap-login ; Cyrus : maxchild ; Courier : MAXDAEMONS).
    .step-restart = Pour appliquer la modification : { $restart }
    .step-restart-unknown = On ne sait pas avec certitude comment appliquer la modification : consultez la documentation du serveur.

## IDLE

mailbox-inbox-not-opened =
    .title = La boîte de réception ne peut pas être ouverte
    .why = L’identification fonctionne, mais le serveur ne laisse pas lire la boîte de réception : elle n’existe pas, cet utilisateur n’a pas le droit de l’ouvrir, ou elle est verrouillée ou endommagée. Les logiciels de messagerie affichent alors une boîte de réception vide ou une erreur sans rapport avec les connexions.
    .message = Le serveur a accepté l’identification mais n’ouvre pas la boîte de réception.
    .evidence-silent = La demande d’ouvrir la boîte de réception est restée sans réponse.
    .remedy = Les personnes qui gèrent le serveur doivent examiner la boîte aux lettres ; aucun réglage d’un logiciel de messagerie n’y change rien.
    .step-webmail = Identifiez-vous dans le webmail et regardez si la boîte de réception s’y ouvre.
    .step-ask = Demandez à l’hébergeur pourquoi la boîte de réception ne peut pas être ouverte, en citant les mots du serveur.
idle-not-offered =
    .title = Le serveur ne propose pas IDLE
    .why = Avec IDLE, un serveur annonce aussitôt les nouveaux messages. Sans IDLE, un logiciel de messagerie ne les voit qu’en relevant le courrier, et c’est l’intervalle de relève qui décide du retard. Ce n’est pas un défaut en soi. Le nombre de connexions reste le même : Thunderbird en ouvre autant sans IDLE qu’avec.
    .message = Le serveur ne propose pas IDLE ; les nouveaux messages n’apparaissent donc que lorsque le logiciel de messagerie relève le courrier.
    .evidence-tried = Ce logiciel serveur connaît IDLE ; il a donc été essayé malgré tout.
    .step-ask = Demandez à votre hébergeur si IDLE peut être activé.

idle-refused =
    .title = Le serveur propose IDLE puis le refuse
    .why = Le serveur cite IDLE parmi ses capacités mais refuse la commande quand on l’utilise. Les logiciels de messagerie se rabattent alors sur la relève périodique, sans le dire.
    .message = Le serveur propose IDLE mais le refuse ; les nouveaux messages n’apparaissent donc que lorsque le logiciel de messagerie relève le courrier.
    .step-report = Signalez-le à votre hébergeur en citant la réponse du serveur.

idle-not-announced =
    .title = Le serveur connaît IDLE mais ne le propose pas
    .why = Les logiciels de messagerie n’utilisent IDLE que si le serveur l’annonce. Sur ce serveur, il a été retiré de la liste des capacités, alors que le logiciel le connaît et accepte toujours la commande. Les nouveaux messages n’apparaissent donc que lorsque le logiciel de messagerie relève le courrier.
    .message = { $software } connaît IDLE, mais ce serveur ne l’annonce pas ; les nouveaux messages n’apparaissent donc que lorsque le logiciel de messagerie relève le courrier.
    .evidence-tried = IDLE a été essayé malgré tout, et le serveur l’a accepté.
    .step-ask = Demandez à votre hébergeur d’annoncer à nouveau IDLE : imap_capability dans Dovecot, IMAP_CAPABILITY dans Courier.

## Notifications de nouveaux messages en IDLE

delivery-measured = { $sent ->
    [one] La notification du message de test est arrivée après { $latencies }.
   *[other] Des notifications sont arrivées pour { $notified } des { $sent } messages de test, après { $latencies }.
}
delivery-measured-none = { $sent ->
    [one] Aucune notification n’est arrivée pour le message de test.
   *[other] Aucune notification n’est arrivée pour les { $sent } messages de test.
}
delivery-step-cyrus = Si vous gérez ce serveur : Cyrus n’avertit aussitôt qu’avec idled. Lancez-le dans la section START de cyrus.conf (Debian fournit cette ligne en commentaire).
delivery-step-courier = Si vous gérez ce serveur : définissez IMAP_ENHANCEDIDLE=1 et installez un surveillant de fichiers (FAM ou gamin). À défaut, réduisez IMAP_IDLE_TIMEOUT.
delivery-step-dovecot = Si vous gérez ce serveur : veillez à ce que le courrier soit distribué par Dovecot (LMTP ou dovecot-lda), et à ce que son journal ne contienne pas « Inotify instance limit … exceeded » (sinon, augmentez fs.inotify.max_user_instances). Autrement, Dovecot ne regarde le dossier que tous les mailbox_idle_check_interval.
delivery-step-ask = Demandez à votre hébergeur si le serveur peut signaler aussitôt les nouveaux messages, en citant les temps mesurés.

idle-late =
    .title = Le serveur accepte IDLE mais signale les nouveaux messages en retard
    .why = Avec IDLE, un nouveau message doit être signalé en une ou deux secondes. Certains serveurs acceptent IDLE puis ne regardent le dossier que de temps en temps : Cyrus sans son auxiliaire idled et Courier sans surveillant de fichiers le font une fois par minute ; le courrier a donc jusqu’à une minute de retard. Aucun réglage du logiciel de messagerie n’y change rien, et relever plus souvent que le serveur ne regarde fait plus de mal que de bien.
    .message = Le serveur accepte IDLE mais signale les nouveaux messages avec jusqu’à { $duration } de retard, car il ne regarde le dossier que de temps en temps.
    .remedy = Laissez le logiciel de messagerie tel quel ; le serveur peut être configuré pour avertir aussitôt.
    .step-keep = Dans le logiciel de messagerie, laissez IDLE activé et continuez de relever le courrier toutes les 10 minutes.

idle-not-delivered =
    .title = Le serveur accepte IDLE mais ne signale pas les nouveaux messages
    .why = Le serveur a accepté IDLE, un message a été enregistré dans le dossier même que la connexion surveillait, et aucune notification n’est arrivée. Un logiciel de messagerie qui se fie à IDLE n’affiche alors les nouveaux messages que lorsqu’il relève lui-même le courrier, ce que Thunderbird fait toutes les 10 minutes.
    .message = Aucune notification d’un nouveau message n’est arrivée en IDLE en { $duration } ; les nouveaux messages n’apparaissent donc que lorsque le logiciel de messagerie relève le courrier.

idle-delivery-not-tested =
    .title = Les notifications de nouveaux messages n’ont pas pu être testées
    .why = Le test enregistre par une connexion un message dans un dossier à part, pendant qu’une autre l’attend. Il lui faut deux connexions et le droit de créer un dossier. S’il manque l’un ou l’autre, on ne peut pas dire avec quel retard le serveur signale les nouveaux messages.
    .message = Le temps que met le serveur à signaler les nouveaux messages n’a pas pu être testé.
    .remedy = Essayez vous-même.
    .step-send = Envoyez-vous un message pendant que la boîte de réception est ouverte dans le logiciel de messagerie, et regardez au bout de combien de temps il apparaît.

idle-test-folder-left =
    .title = Le dossier de test n’a pas pu être supprimé
    .why = Le test de notification crée un dossier à part et le supprime quelle que soit l’issue du test. Si le réseau tombe avant, le dossier reste. La prochaine exécution avec --test-delivery le supprimera, une fois qu’il aura 15 minutes et s’il ne contient que des messages de test.
    .message = Le dossier de test { $folder } n’a pas pu être supprimé.
    .remedy = Supprimez ce dossier dans le logiciel de messagerie, ou relancez le test dans 15 minutes.

## IDLE dans la durée (watch)

watch-renewed-never = Jamais renouvelé
watch-renewed-every = Renouvelé toutes les { $duration }
watch-ended-bye = { $connection } : le serveur l’a terminée par BYE après { $duration } en IDLE.
watch-ended-bye-said = { $connection } : après { $duration } en IDLE, le serveur l’a terminée par BYE : « { $text } »
watch-ended-fin = { $connection } : fermée sans réponse (FIN) après { $duration } en IDLE.
watch-ended-rst = { $connection } : réinitialisée (RST) après { $duration } en IDLE.
watch-ended-silent = { $connection } : plus de réponse après { $duration } en IDLE.
watch-ended-suspended = { $connection } : terminée après { $duration } en IDLE, durant lesquelles cet ordinateur était en veille ou son horloge a été réglée.
watch-ended-silent-own = { $connection } : aucune notification d’un message enregistré à { $clock }, et plus de réponse après { $duration } en IDLE.
watch-ended-silent-missed = { $connection } : aucune notification d’un changement à { $clock } dont d’autres connexions ont été averties, et plus de réponse après { $duration } en IDLE.
watch-survived = Plus long IDLE qui a tenu : { $duration }.
watch-survived-none = Pour aucune connexion IDLE il n’est établi qu’elle a survécu.
watch-server-keepalive = Le serveur a envoyé un signe de vie toutes les { $duration }.
watch-stored = { $sent ->
    [one] { $sent } message a été enregistré pendant l’observation ; sa notification est arrivée après { $duration }.
   *[other] { $sent } messages ont été enregistrés pendant l’observation ; des notifications sont arrivées pour { $notified } d’entre eux, la dernière après { $duration }.
}
watch-stored-none = { $sent ->
    [one] { $sent } message a été enregistré pendant l’observation ; aucune notification n’est arrivée.
   *[other] { $sent } messages ont été enregistrés pendant l’observation ; aucune notification n’est arrivée.
}
watch-remedy = { $pollMinutes ->
    [1] Faites renouveler IDLE toutes les { $renewMinutes } minutes par les logiciels de messagerie, et relever le courrier chaque minute.
   *[other] Faites renouveler IDLE toutes les { $renewMinutes } minutes par les logiciels de messagerie, et relever le courrier toutes les { $pollMinutes } minutes.
}
watch-remedy-same = { $minutes ->
    [1] Faites renouveler IDLE et relever le courrier chaque minute par les logiciels de messagerie.
   *[other] Faites renouveler IDLE et relever le courrier toutes les { $minutes } minutes par les logiciels de messagerie.
}
watch-remedy-poll-only = IDLE ne peut pas être maintenu ici : il est coupé avant qu’un logiciel de messagerie ne le renouvelle. Relevez plutôt le courrier toutes les 5 à 10 minutes, et demandez un délai d’expiration plus long.
watch-step-poll = Dans Thunderbird, ouvrez { -tb-account-settings } > { -tb-server-settings } et réglez « { -tb-check-every } » sur { $pollMinutes } ; dans les autres programmes, relevez le courrier toutes les 5 à 10 minutes.
watch-step-proxy = Demandez à l’hébergeur de porter à 30 minutes le délai d’expiration de ce qui se trouve devant le serveur de messagerie (HAProxy : timeout client et timeout server ; 50 s y est la valeur habituelle).
watch-step-thunderbird = Dans Thunderbird, ouvrez { -tb-account-settings } > { -tb-server-settings } et réglez « { -tb-check-every } » sur { $pollMinutes } : seule cette relève y renouvelle IDLE.
watch-step-k9 = { $renewMinutes ->
    [1] Dans K-9 Mail et Thunderbird pour Android, réglez « Actualiser la connexion IDLE » sur l’intervalle le plus court proposé.
   *[other] Dans K-9 Mail et Thunderbird pour Android, réglez « Actualiser la connexion IDLE » sur { $renewMinutes } minutes ou moins.
}
watch-step-others = { $renewMinutes ->
    [1] Dans les autres programmes, renouvelez IDLE chaque minute (offlineimap : keepalive = { $keepalive }).
   *[other] Dans les autres programmes, renouvelez IDLE toutes les { $renewMinutes } minutes ou plus souvent (offlineimap : keepalive = { $keepalive }).
}

idle-dies-silently =
    .title = Les connexions au repos sont coupées en silence
    .why = Les routeurs, les pare-feu et les réseaux mobiles oublient une connexion sur laquelle rien n’est envoyé pendant quelques minutes (5 à 15 le plus souvent). Aucun des deux côtés n’en est averti : le logiciel de messagerie continue d’attendre en IDLE, et les nouveaux messages n’apparaissent que lorsqu’il envoie lui-même quelque chose. Avec --test-delivery, un message est enregistré pendant que la connexion attend : aucune notification n’arrive, puis plus rien d’autre n’obtient de réponse. Le remède est d’envoyer quelque chose plus souvent. La RFC 2177 le demande au moins toutes les 29 minutes ; un réseau qui oublie plus vite l’exige plus tôt.
    .message = Une connexion au repos depuis { $duration } était morte, bien que personne ne l’ait fermée : quelque chose sur le trajet abandonne les connexions au repos.

idle-cut-short =
    .title = IDLE est coupé trop tôt
    .why = Un serveur peut fermer une connexion que personne n’utilise, mais pas avant 30 minutes (RFC 9051), et les logiciels de messagerie renouvellent IDLE au moins toutes les 29 minutes (RFC 2177). S’il se termine plus tôt, un programme qui ne le remarque pas affiche les nouveaux messages en retard, et un programme qui le remarque s’identifie sans cesse à nouveau, ce qui coûte de la batterie et des connexions.
    .message = IDLE a été coupé après { $duration }, alors que les logiciels de messagerie peuvent le garder ouvert 29 minutes.
    .step-server = Si vous gérez ce serveur, cherchez une limite de session inférieure à 30 minutes (Cyrus : timeout), ou un proxy ou répartiteur de charge placé devant lui.

computer-suspended =
    .title = Cet ordinateur a été en veille pendant la vérification
    .why = Un ordinateur en veille ne répond à personne ; les serveurs et les routeurs ferment donc ses connexions. Il en va de même quand son horloge est réglée. Ce qui s’est terminé pendant ce temps ne dit rien du serveur ni du réseau.
    .message = Cet ordinateur a été en veille, ou son horloge a été réglée, pendant { $duration } au cours de la vérification : ce qui s’est terminé pendant ce temps ne dit rien du serveur ni du réseau.
    .remedy = Relancez-la en gardant l’ordinateur éveillé.

idle-ended-together =
    .title = Plusieurs connexions se sont terminées au même moment
    .why = Quand des connexions qui étaient en IDLE depuis des durées différentes se terminent au même moment, la cause n’est pas une limite de temps : le serveur a été redémarré, ou le réseau est tombé brièvement. Recommencez l’observation pour savoir combien de temps IDLE tient ici.
    .message = Plusieurs connexions se sont terminées au même moment, quelle que soit leur durée en IDLE : une panne, pas une limite de temps.
    .remedy = Recommencez l’observation quand le serveur et le réseau sont rétablis.

idle-notification-missed =
    .title = Une connexion en vie n’a pas été avertie d’un nouveau message
    .why = Un message a été enregistré dans le dossier qu’une connexion surveillait depuis un moment. Aucune notification n’est arrivée en IDLE, et pourtant la connexion a répondu quand on l’a interrogée. Elle n’était donc pas morte : soit le serveur oublie d’avertir les connexions qui attendent depuis longtemps, soit quelque chose sur le trajet ne laisse rien passer tant que la connexion n’envoie rien elle-même. Dans les deux cas, les nouveaux messages apparaissent en retard, et plus tôt si IDLE est renouvelé plus souvent.
    .message = Après { $duration } en IDLE, aucune notification d’un nouveau message n’est arrivée, bien que la connexion ait été en vie.
    .evidence-missed = { $connection } : aucune notification d’un message à { $clock } ; DONE a encore reçu une réponse ensuite.
    .step-report = Signalez-le aux personnes qui gèrent le serveur, en citant les heures.

idle-messages-not-stored =
    .title = Tous les messages de test n’ont pas pu être enregistrés pendant l’observation
    .why = Avec --test-delivery, une observation enregistre un message dans un dossier à part avant de demander à une connexion si elle est encore en vie. Cela demande une connexion de plus que celles qu’elle maintient, le droit de créer des dossiers, et un serveur qui envoie des notifications. Sinon, l’observation continue avec DONE seul : une connexion qui répond est en vie, mais on ignore si une notification lui serait parvenue. Une connexion coupée en silence garde sa place sur le serveur, souvent une demi-heure ; avec une limite basse, il n’en reste alors aucune pour enregistrer un message.
    .message = Tous les messages de test n’ont pas pu être enregistrés ; on a donc seulement demandé à certaines connexions, par DONE, si elles étaient en vie.
    .remedy = Fermez les autres logiciels de messagerie pendant l’observation, ou maintenez moins de connexions.
    .step-fewer = --max-connections 2 maintient une connexion et laisse l’autre aux messages de test.

idle-watch-folders-left =
    .title = Des dossiers d’une observation n’ont pas pu être supprimés
    .why = Une observation avec --test-delivery crée un dossier pour chaque connexion et les supprime quelle que soit son issue. Si le réseau tombe avant, ou si aucune connexion ne peut être ouverte, ils restent. La prochaine exécution avec --test-delivery les supprimera, dès que l’observation dont ils font partie devrait être terminée depuis 15 minutes et s’ils ne contiennent que des messages de test.
    .message = { $count ->
        [one] { $count } dossier de cette observation n’a pas pu être supprimé : { $folders }.
       *[other] { $count } dossiers de cette observation n’ont pas pu être supprimés : { $folders }.
    }
    .remedy = Supprimez ce qu’il en reste dans le logiciel de messagerie, ou relancez le test plus tard.
