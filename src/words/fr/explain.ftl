## Ce que c’est, en une ligne

reading-is-connection-limit = Limite de connexions : trop de connexions à la fois
reading-is-server-full = Le serveur est saturé, pour l’ensemble de ses utilisateurs
reading-is-throttled = Ralenti ou bloqué pour un temps : trop de choses en peu de temps
reading-is-banned-or-limit = Une limite, un blocage ou une panne : laquelle des trois n’est pas prouvé
reading-is-wrong-password = Nom d’utilisateur ou mot de passe non accepté
reading-is-login-refused = Identification refusée, et le mot de passe n’en est pas la raison
reading-is-tls = Chiffrement : la connexion n’est pas protégée comme le serveur le veut
reading-is-unreachable = Le serveur n’a pas été joint
reading-is-unknown = Inconnu
reading-is-ambiguous = Plusieurs causes sont possibles
reading-is-not-a-limit = Ni une limite de connexions ni le mot de passe

## Titres

reading-means = Ce que cela veut dire
reading-possible = Ce que cela peut être, le plus probable d’abord
reading-do = Ce qu’il faut faire
reading-from = Lu dans
reading-people = { $people ->
    [one] { $people } personne est touchée.
   *[other] { $people } personnes sont touchées, les plus touchées d’abord.
}
reading-more = { $more ->
    [one] { $more } autre personne est touchée ; --top en affiche davantage.
   *[other] { $more } autres personnes sont touchées ; --top en affiche davantage.
}
reading-inferred = Déduit des mots : ce texte n’est dans aucune table.
reading-nobody = aucun nom indiqué
reading-person = { $user } : { $meaning }
reading-quote = « { $text } »

## Combien de fois et quand

reading-times = { $count ->
    [1] Une fois.
   *[other] { $count } fois.
}
reading-times-at = { $count ->
    [1] Une fois, { $first }.
   *[other] { $count } fois, de { $first } à { $last }.
}
reading-addresses = Depuis { $addresses }

## Une liste de qui est connecté (doveadm who, cyr_info proc)

reading-who-total = { $connections ->
    [one] { $connections } connexion est ouverte.
   *[other] { $connections } connexions sont ouvertes.
}
reading-who-people = { $people ->
    [one] Elles appartiennent à { $people } compte.
   *[other] Elles appartiennent à { $people } comptes ; ceux qui en ont le plus viennent d’abord.
}
reading-who-at-limit = { $people ->
    [0] Personne n’a atteint la limite de { $limit }.
    [one] { $people } compte a atteint la limite de { $limit } : sa prochaine connexion sera refusée.
   *[other] { $people } comptes ont atteint la limite de { $limit } : leur prochaine connexion sera refusée.
}
reading-who-maybe = { $people ->
    [one] { $people } autre compte en a autant au total, depuis plusieurs adresses. Pour savoir si une adresse a atteint la limite : doveadm who -1.
   *[other] { $people } autres comptes en ont autant au total, depuis plusieurs adresses. Pour savoir si une adresse a atteint la limite : doveadm who -1.
}
reading-who-limit-hint = Indiquez la limite du serveur avec --limit pour voir qui l’a atteinte (Dovecot : 10 si elle n’a pas été modifiée).
reading-who-step-fewer = Demandez à ceux qui en ont le plus de réduire le nombre de connexions de leurs logiciels de messagerie (dans Thunderbird : 1).
reading-who-step-stale = Les connexions d’un appareil éteint se terminent d’elles-mêmes après une trentaine de minutes (Dovecot : doveadm kick USER les termine aussitôt).
reading-who-nobody = Personne n’est connecté.

## Glossaire

glossary-imap = IMAP est la façon dont un logiciel et un serveur de messagerie se parlent pendant que les messages restent sur le serveur. Plusieurs programmes et appareils peuvent utiliser la même boîte aux lettres en même temps ; chacun garde pour cela une ou plusieurs connexions ouvertes.
glossary-pop3 = POP3 va chercher les messages sur le serveur et termine aussitôt la connexion. Il n’a ni dossiers ni push, et ne rencontre donc presque jamais de limite de connexions. imap-doctor s’occupe d’IMAP.
glossary-idle = IDLE est la partie d’IMAP par laquelle un serveur annonce aussitôt les nouveaux messages, au lieu d’être interrogé à intervalles de quelques minutes. Il garde une connexion ouverte pour chaque dossier surveillé. Un routeur peut oublier une connexion sur laquelle rien ne se passe ; les nouveaux messages arrivent alors en retard, bien que rien ne semble cassé.
glossary-push = « Push » signifie que les nouveaux messages apparaissent aussitôt. Sur un ordinateur, les logiciels de messagerie le font avec IDLE, par une connexion qui reste ouverte. Un iPhone le fait avec le service d’Apple, que seuls certains hébergeurs proposent.
glossary-polling = La relève périodique consiste à demander au serveur, à intervalles réguliers, s’il y a de nouveaux messages. Elle n’a besoin d’IDLE ni sur le serveur ni en chemin. Un intervalle de moins de 25 minutes garde une connexion en vie ; moins de 5 minutes peut enfreindre les règles d’un hébergeur qui compte les identifications par heure.
glossary-limit = Un serveur de messagerie ne permet qu’un certain nombre de connexions ouvertes : pour un compte depuis un réseau (Dovecot : 10 si rien n’a été modifié), pour un compte depuis partout (Gmail : 15), ou pour un réseau. Tout ce qui est ouvert sur tous les appareils s’additionne. Quand la limite est atteinte, la connexion suivante est refusée, et beaucoup de logiciels de messagerie affichent alors « trop de connexions » ou demandent le mot de passe bien qu’il soit correct.
glossary-connection = Un logiciel de messagerie ouvre une connexion pour chaque dossier où il travaille ou qu’il surveille, et la garde. Thunderbird en garde jusqu’à 5 par compte, un téléphone une par dossier surveillé. C’est la somme sur tous les appareils qui compte pour la limite.
glossary-rate-limit = Une limite de fréquence compte les identifications, les requêtes ou le trafic sur une certaine durée, et non les connexions ouvertes. On s’en libère en attendant et en interrogeant moins souvent ; fermer des programmes n’aide pas.
glossary-ban = Après plusieurs identifications avec un mot de passe erroné, beaucoup de serveurs bloquent l’adresse d’où elles venaient pendant des minutes ou des heures (fail2ban et d’autres). Pendant ce temps, même le bon mot de passe échoue, ou rien ne répond du tout. La cause est le plus souvent un seul appareil resté sur un ancien mot de passe.
glossary-iphone = Sur un iPhone ou un iPad, Mail n’utilise IDLE que pendant qu’il est ouvert. En arrière-plan, il relève le courrier à intervalles, ou est averti par le service push d’Apple, qui fonctionne avec iCloud et les quelques hébergeurs qui le prennent en charge. Il n’a pas de réglage pour le nombre de connexions.
glossary-oauth2 = Avec OAuth2, vous vous identifiez sur une page de l’hébergeur dans le navigateur, et le logiciel de messagerie reçoit une autorisation au lieu du mot de passe. Quand l’autorisation expire ou est retirée, l’identification échoue sans qu’aucun mot de passe soit erroné : identifiez-vous à nouveau dans le navigateur.
glossary-app-password = Certains hébergeurs veulent pour chaque logiciel de messagerie un mot de passe à part, au lieu de celui de leur page web. Vous le créez dans les paramètres du compte, sur le site de l’hébergeur. Avec le mot de passe normal, l’identification est refusée.
glossary-tls = TLS (autrefois SSL) chiffre la connexion. Sur le port 993, il commence aussitôt ; sur le port 143, après STARTTLS. Sans lui, le mot de passe peut être lu en chemin, et la plupart des serveurs le refusent.
glossary-keepalive = Les routeurs et les pare-feu oublient une connexion sur laquelle rien ne se passe, certains après quelques minutes. Un signe de vie (keep-alive) l’évite. imap-doctor watch mesure combien de temps votre réseau garde une connexion silencieuse.

glossary-more = Pour en savoir plus : { $commands }

## Règles, serveurs et programmes

explain-no-text = Il n’y a pas de texte à expliquer.
explain-no-text-hint = Collez-le entre guillemets, ou envoyez-le à explain -
explain-unknown-option = option inconnue { $typed }
explain-no-rule = Il n’y a pas de règle appelée « { $typed } ».
explain-no-rule-hint = imap-doctor explain les liste toutes.
explain-did-you-mean = Vouliez-vous dire { $known } ?
explain-paste-here = Collez le texte ici ; Ctrl+D pour terminer.
explain-not-readable = { $path } ne peut pas être lu : { $reason }
explain-no-file = Il n’y a pas de fichier appelé { $path }.
explain-since-wrong = --since attend un moment tel que 2h, 7d ou 2026-10-01, et non { $typed }.

explain-rules-more = Pour en savoir plus sur l’une d’elles : imap-doctor explain connections/over-limit
explain-rules-message = Un message que vous avez reçu : imap-doctor explain « le texte du message »
explain-rules-log = Un journal : imap-doctor explain /var/log/mail.log
explain-rules-tables = Des tables : imap-doctor explain clients | servers | limits
explain-rules-words = Un mot : imap-doctor explain idle | push | limit | iphone | oauth2
explain-rule-needs = Examine : { $known }
explain-rule-sources = Sources :

explain-limits-head = Connexions simultanées permises par défaut. « Non trouvé » ne veut pas dire qu’il n’y a pas de limite.
explain-limits-rates = Des limites qui portent non sur les connexions ouvertes, mais sur la fréquence d’une action :
explain-servers-one = Tout sur l’un d’eux : imap-doctor explain dovecot
explain-servers-missing = Une erreur, un oubli ? Indiquez-nous le serveur, sa limite et où elle est écrite.
explain-server-amount = { $limit } { $per }
explain-server-unlimited = aucune tant que personne n’en fixe une
explain-server-not-found = non trouvé
explain-server-no-setting = aucun réglage connu
explain-server-ask = aucune connue ; demandez aux personnes qui le gèrent
explain-sure-documented = documenté par ses auteurs
explain-sure-observed = vu dans son code source ou à l’usage
explain-sure-reported = signalé par quelqu’un, non confirmé
explain-sure-unknown = inconnu
explain-label-connections = Connexions :
explain-label-quota = Quota :
explain-label-setting = Réglage :
explain-label-where = Où :
explain-label-restart = Pour l’appliquer :
explain-label-refusal = En cas de refus :
explain-label-note = Remarque :
explain-label-source = Source :

explain-client-connections = Connexions par défaut : { $setting }
explain-client-by-folders = dépend de ses dossiers
explain-client-source = Source : { $source }
explain-client-simulate = Le simuler : imap-doctor check --client { $name }
explain-client-all = Tous : imap-doctor explain clients
explain-clients-head = Connexions que chaque logiciel de messagerie ouvre par défaut, dans une boîte aux lettres de { $folderCount } dossiers :
explain-clients-range = { $least } à { $most }
explain-clients-simulate = Simulez-les avec --client ID, --client ID=NOMBRE ou --client ID=NOMBRE:clé=valeur,clé=valeur.
explain-clients-keys = Clés : { $keys }. Exemple : --client k9=2:push=1
