settings-refused =
    .title = Un fichier de paramètres est refusé par son propre programme
    .why = Le fichier contient une erreur qui empêche son propre programme de le lire : rien de ce qu’il contient n’a d’effet, et d’habitude personne n’en est averti. Un appareil affiche « Profil non valide », offlineimap et mbsync s’arrêtent, Thunderbird continue sans le fichier. Corrigez-le avant qu’il n’atteigne d’autres ordinateurs.

settings-ignore-without-effect =
    .title = Une exception n’a pas d’effet
    .why = Une exception dans imap-doctor.json ou dans un commentaire masque un constat qui est normal tel quel. Celle dont aucun constat n’a plus besoin est le reste d’un réglage modifié depuis, et masquerait la prochaine erreur de ce genre. Une exception sans raison ne compte pas : la personne qui la lira plus tard doit savoir pourquoi.
    .message = Aucun constat n’a besoin de l’exception pour { $ruleId }.
    .message-no-reason = Ce commentaire ne masque rien, car il ne donne pas de raison.
    .remedy = Supprimez-la.
    .remedy-reason = Écrivez la règle, puis la raison : imap-doctor: ignore RÈGLE raison.

## Connexions

connections-too-many =
    .title = Le logiciel de messagerie peut garder plus d’une connexion ouverte
    .why = Thunderbird garde une connexion ouverte pour chaque dossier qu’il a consulté, jusqu’au nombre fixé ici (5 si rien n’est fixé). Evolution et offlineimap en ouvrent plusieurs pour aller plus vite : Evolution jusqu’à 3 si rien n’est fixé (7 au plus), offlineimap autant que le dit maxconnections. Le serveur les compte toutes, avec celles de votre téléphone et de vos autres ordinateurs, et refuse la connexion qui dépasse sa limite. Les logiciels de messagerie présentent souvent cela comme un mot de passe erroné, ou n’en disent rien. Avec 1, un compte n’utilise jamais plus d’une connexion. Le prix de 1 : les gros dossiers sont plus longs à charger, et pendant qu’un autre dossier est ouvert dans Thunderbird, les nouveaux messages de la boîte de réception n’apparaissent qu’à la relève suivante au lieu d’apparaître aussitôt. Mesuré avec Thunderbird 153.8 : 9 min 47 s avec la relève habituelle toutes les 10 minutes, 42 s avec une relève par minute ; au premier lancement, cela arrive aussi avec la boîte de réception à l’écran (26 s avec une relève par minute), car le chargement des autres dossiers prend la connexion. Avec 2, c’était 0,6 s à chaque fois : si le serveur a de la place, 2 garde la boîte de réception immédiate. Avec 1, un intervalle de relève plus court réduit l’attente.
    .message = { $connections ->
        [one] { $program } peut ouvrir { $most } connexions pour le compte { $account } ; { $connections } suffit.
       *[other] { $program } peut ouvrir { $most } connexions pour le compte { $account } ; { $connections } suffisent.
    }
    .message-roomy = { $connections ->
        [one] { $program } peut ouvrir { $most } connexions pour le compte { $account }, et le serveur a la place nécessaire. { $connections } suffirait.
       *[other] { $program } peut ouvrir { $most } connexions pour le compte { $account }, et le serveur a la place nécessaire. { $connections } suffiraient.
    }
    .remedy-roomy = Il n’y a rien à modifier. Pour être tranquille avec plus d’appareils, réglez le nombre maximum de connexions au serveur sur { $connections }.

connections-one-per-watched-folder =
    .title = Le logiciel de messagerie garde une connexion ouverte pour chacun de plusieurs dossiers
    .why = IDLE n’annonce les nouveaux messages que dans un seul dossier ; un programme qui surveille cinq dossiers garde donc cinq connexions toute la journée. Pour la plupart des gens, la boîte de réception est le seul dossier où les nouveaux messages doivent apparaître aussitôt ; la relève périodique suffit pour les autres.
    .message = { $folderCount ->
        [one] { $program } peut garder une connexion ouverte pour { $folderCount } dossier du compte { $account }.
       *[other] { $program } peut garder une connexion ouverte pour chacun des { $folderCount } dossiers du compte { $account }.
    }
    .message-every = { $program } peut garder une connexion ouverte pour chaque dossier du compte { $account }.

connections-not-in-autoconfig =
    .title = Ce fichier ne peut pas fixer le nombre de connexions
    .why = Un fichier autoconfig donne à Thunderbird les serveurs, les ports et les noms d’utilisateur d’un domaine. Il n’a pas d’élément pour le nombre de connexions, pour IDLE ou pour l’intervalle de relève ; chaque compte qu’il configure commence donc avec 5 connexions. Une organisation qui déploie Thunderbird peut fixer la valeur par défaut de tous les comptes à un autre endroit.
    .message = Les comptes sur { $account } commencent avec les 5 connexions de Thunderbird ; aucun élément de ce fichier ne peut changer cela.
    .evidence = config-v1.1 n’a pas de réglage pour les connexions, IDLE ou l’intervalle de relève.
    .remedy = Fixez le nombre de connexions par défaut là où Thunderbird est installé.
    .step-default = Dans le fichier AutoConfig (.cfg), écrivez : defaultPref("mail.server.default.max_cached_connections", { $connections });
    .step-users = S’il n’y a pas de tel fichier, demandez aux utilisateurs de le régler sur { $connections } dans chaque compte.

## IDLE

idle-off =
    .title = Le logiciel de messagerie n’utilise pas IDLE
    .why = Avec IDLE, le serveur prévient aussitôt le logiciel de messagerie quand un message arrive ; sans IDLE, les nouveaux messages n’apparaissent qu’à la relève suivante. Thunderbird, Evolution, mutt et neomutt l’utilisent sur une connexion ouverte de toute façon ; le désactiver n’en économise donc aucune. Sur un téléphone, chaque dossier en push en coûte une. C’est un avertissement quand quelqu’un a désactivé IDLE, et une remarque quand il est désactivé d’origine.
    .message = { $program } n’utilise pas IDLE pour le compte { $account } : les nouveaux messages n’apparaissent qu’à la relève suivante.

idle-renewed-too-late =
    .title = IDLE est renouvelé trop tard
    .why = Un serveur peut terminer une connexion restée silencieuse 30 minutes ; un logiciel de messagerie doit donc renouveler IDLE au moins toutes les 29 minutes. Avec un intervalle plus long, la connexion est fermée entre-temps, et les nouveaux messages n’apparaissent que lorsqu’IDLE est renouvelé.
    .message = { $program } ne renouvelle IDLE pour le compte { $account } que toutes les { $minutes } minutes ; les serveurs peuvent fermer la connexion après 30.

idle-never-starts =
    .title = Des dossiers sont indiqués pour IDLE, mais le programme ne reste jamais assez longtemps pour les surveiller
    .why = offlineimap ne surveille ses idlefolders que pendant qu’il attend la relève suivante, et sans autorefresh il n’y en a pas : il se termine quand tout est copié. Les nouveaux messages apparaissent quand on le lance la fois suivante.
    .message = offlineimap ne surveille jamais les dossiers du compte { $account } : idlefolders est défini, mais pas autorefresh.
    .remedy = Définissez autorefresh, pour qu’offlineimap continue de tourner.

## La relève périodique

polling-too-slow =
    .title = Le logiciel de messagerie relève le courrier trop rarement
    .why = Dans les dossiers qui ne sont pas surveillés par IDLE, les nouveaux messages n’apparaissent que lorsque le programme relève le courrier. Un dossier surveillé dépend aussi de cette relève quand sa connexion a été coupée en silence : les serveurs terminent une connexion silencieuse après 30 minutes, beaucoup de routeurs plus tôt. Thunderbird ne renouvelle jamais IDLE de lui-même ; sa relève périodique le fait au passage. Avec une relève moins fréquente que toutes les 25 minutes, le courrier peut arriver en retard.
    .message = { $minutes ->
        [1] { $program } ne relève le courrier du compte { $account } que toutes les minutes.
       *[other] { $program } ne relève le courrier du compte { $account } que toutes les { $minutes } minutes.
    }

polling-off =
    .title = Le logiciel de messagerie ne relève jamais le courrier de lui-même
    .why = Sans relève périodique, les nouveaux messages ne sont annoncés que par IDLE, et seulement tant que sa connexion dure : Thunderbird ne renouvelle jamais IDLE de lui-même, les serveurs terminent une connexion silencieuse après 30 minutes, et rien ne le remarquerait. Les nouveaux messages passent alors inaperçus jusqu’à ce que quelqu’un clique.
    .message = { $program } ne relève jamais de lui-même le courrier du compte { $account }.

## Chiffrement

tls-off =
    .title = Le compte est configuré sans chiffrement
    .why = Sans chiffrement, n’importe qui sur le trajet vers le serveur, dans un café ou un hôtel par exemple, peut lire le mot de passe et les messages. Beaucoup de serveurs refusent une identification non chiffrée, et les logiciels de messagerie présentent cela comme un échec d’identification alors que le mot de passe est correct.
    .message = Le mot de passe du compte { $account } est envoyé sans chiffrement à { $host }:{ $port }.
    .evidence = Aucun chiffrement n’est réglé pour { $host }:{ $port }.

tls-port-mismatch =
    .title = Le port et le chiffrement ne vont pas ensemble
    .why = Sur le port 993, le serveur attend TLS dès le premier octet ; un programme réglé sur STARTTLS y attend un message d’accueil qui ne vient jamais. Sur le port 143, le serveur se présente d’abord, et TLS dès le premier octet échoue. Les ports 25, 465 et 587 servent à envoyer du courrier, 110 et 995 à POP. Avec une telle paire, aucune connexion n’aboutit, et les logiciels de messagerie présentent souvent cela comme un délai dépassé ou un échec d’identification.
    .message = { $security ->
        [starttls] Le compte { $account } ne peut pas se connecter : il est réglé sur STARTTLS sur le port { $port } de { $host }, qui attend TLS dès le premier octet.
       *[tls] Le compte { $account } ne peut pas se connecter : il est réglé sur TLS dès le premier octet sur le port { $port } de { $host }, qui attend STARTTLS.
    }
    .message-service = { $service ->
        [pop] Le compte { $account } est réglé sur le port { $port } de { $host }, qui sert à POP, pas à IMAP.
       *[smtp] Le compte { $account } est réglé sur le port { $port } de { $host }, qui sert à envoyer du courrier, pas à IMAP.
    }

settings-host-is-url =
    .title = Le serveur est écrit comme une adresse avec protocole au lieu d’un nom d’hôte
    .why = Les logiciels de messagerie cherchent un nom d’hôte tel qu’imap.example.org. Avec imaps:// devant, ou un port ou un chemin derrière, ils ne trouvent aucun serveur de ce nom.
    .message = Le compte { $account } indique « { $host } » comme serveur ; un nom d’hôte est attendu ici.
    .remedy = N’écrivez que le nom d’hôte, sans imaps://, port ni chemin.

mail-unencrypted = Les messages du compte { $account } circulent sans chiffrement vers { $host }:{ $port } ; seule l’identification est protégée.

polling-too-often =
    .title = Le logiciel de messagerie relève le courrier si souvent qu’un serveur peut bloquer le compte
    .why = Certains hébergeurs comptent les relèves : ils en permettent 20 par heure pour une boîte aux lettres, 30 pour une adresse réseau ou 60 pour un domaine, et répondent « mot de passe erroné » pour le reste de l’heure une fois ce nombre épuisé. Une relève toutes les minutes ou toutes les deux minutes en fait plus de 20 par heure pour ce seul programme, offlineimap s’identifie à nouveau pour chacune, et les téléphones et autres ordinateurs y ajoutent les leurs. Cela n’apporte rien si le serveur propose IDLE, qui annonce aussitôt les nouveaux messages.
    .message = { $minutes ->
        [1] { $program } relève le courrier du compte { $account } toutes les minutes : { $checks } relèves par heure.
       *[other] { $program } relève le courrier du compte { $account } toutes les { $minutes } minutes : { $checks } relèves par heure.
    }
    .message-seconds = { $seconds ->
        [1] { $program } relève le courrier du compte { $account } toutes les secondes : { $checks } relèves par heure.
       *[other] { $program } relève le courrier du compte { $account } toutes les { $seconds } secondes : { $checks } relèves par heure.
    }
    .remedy = { $minutes ->
        [1] Relevez le courrier toutes les minutes ; avec IDLE, les nouveaux messages apparaissent quand même aussitôt.
       *[other] Relevez le courrier toutes les { $minutes } minutes ; avec IDLE, les nouveaux messages apparaissent quand même aussitôt.
    }
