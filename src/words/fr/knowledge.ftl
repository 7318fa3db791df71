## Limites sur la fréquence d’une action

server-rate-minute-ip = { $limit ->
    [one] { $limit } nouvelle connexion par minute depuis un réseau
   *[other] { $limit } nouvelles connexions par minute depuis un réseau
}
server-rate-hour-ip = { $limit ->
    [one] { $limit } relève par heure depuis un réseau
   *[other] { $limit } relèves par heure depuis un réseau
}
server-rate-hour-user = { $limit ->
    [one] { $limit } relève par heure pour une boîte aux lettres
   *[other] { $limit } relèves par heure pour une boîte aux lettres
}
server-rate-hour-domain = { $limit ->
    [one] { $limit } relève par heure pour un domaine
   *[other] { $limit } relèves par heure pour un domaine
}

## Comment un réglage modifié prend effet

server-restart-doveadm = exécuter « doveadm reload » (les connexions ouvertes le restent)
server-restart-courier = redémarrer les services IMAP de Courier (couriertcpd ne lit la valeur qu’à son démarrage)
server-restart-exchange = redémarrer les services IMAP4 de Microsoft Exchange
server-restart-container = redémarrer le conteneur
server-restart-mailcow = exécuter « docker compose restart dovecot-mailcow »
server-restart-mailu = redémarrer le conteneur imap

## Ce que voit un client refusé, quand le serveur n’envoie pas de mots à lui

server-refusal-courier = la connexion est fermée avant le message d’accueil, sans message d’erreur ; quand MAXDAEMONS est atteint, la connexion s’ouvre mais rien n’est envoyé
server-refusal-silent = la connexion est fermée sans message d’erreur
server-refusal-kerio = la connexion est fermée sans message d’erreur ; seul le journal du serveur dit « too many connections »
server-refusal-refused = les connexions suivantes sont refusées
server-refusal-hangs = la deuxième identification reste bloquée jusqu’à ce que le logiciel de messagerie abandonne
server-refusal-drops = les connexions en trop sont fermées, des dizaines de fois par jour
server-refusal-wrong-password = le logiciel de messagerie affiche « nom d’utilisateur ou mot de passe erroné »
server-refusal-oldest = les connexions les plus anciennes sont fermées ; la nouvelle fonctionne
server-refusal-blocked = l’adresse peut être bloquée pendant un temps
server-refusal-wrong-password-hour = « wrong password » ou « login incorrect », pendant une heure
server-refusal-login-incorrect-hour = « login incorrect », pendant une heure
server-refusal-login-incorrect = « wrong password » ou « login incorrect »

## Ce qu’il faut encore savoir d’un serveur

server-note-dovecot = IMAP et POP3 sont comptés séparément : 10 connexions chacun. La limite ne s’applique qu’une fois le mot de passe accepté. Derrière un proxy qui ne transmet pas les adresses des clients, tous les utilisateurs semblent partager une même adresse. process_limit (100 par défaut) est une limite à part, sur le service entier. 0 désactive la limite. Les versions plus anciennes répondent [UNAVAILABLE] au lieu de [LIMIT].
server-note-cyrus = 0 signifie aucune limite. La limite par hôte compte la connexion en cours d’identification ; 3 n’en permet donc que 2. Quand tout le serveur est saturé (maxchild), il accepte la connexion puis n’envoie rien. Les refus ne portent pas de code de réponse.
server-note-courier = Les connexions sont comptées par adresse, quel que soit le nom d’utilisateur, avant même l’identification. Les paquets portent souvent MAXPERIP à 20. MAXDAEMONS (40) limite l’ensemble des utilisateurs.
server-note-zimbra = Cette limite s’applique au serveur entier, pas à un compte. Les connexions sont refusées avant l’identification.
server-note-stalwart = IMAP et POP3 sont comptés ensemble. Dans les versions antérieures, le réglage s’appelait imap.rate-limit.concurrent et ne permettait que 4 ou 6 connexions, trop peu pour un seul Thunderbird. Quand le point d’écoute est saturé ou l’adresse bloquée, la connexion est fermée sans message d’erreur.
server-note-wildduck = La limite peut aussi être fixée pour un seul utilisateur.
server-note-mox = Les limites sont inscrites dans le programme : 30 par adresse (IPv6 : par /64), puis 90 et 270 pour des réseaux plus larges. Les nouvelles connexions sont limitées elles aussi, à 300 par minute.
server-note-vpop3 = Le manuel utilise 20 dans son exemple (environ quatre appareils).
server-note-hmailserver = 0 signifie aucune limite. Après des identifications ratées, l’adresse est bloquée 60 minutes.
server-note-james = Il n’y a pas de limite tant que ces réglages ne sont pas définis.
server-note-domino = Il n’y a pas de limite tant que le champ est vide.
server-note-exchange-2010 = Il existe aussi des limites de 2 000 connexions par adresse et 2 000 au total. Exécutez Set-ImapSettings dans l’environnement Exchange Management Shell ; la console a le même réglage.
server-note-maddy = La documentation ne mentionne aucune option pour une limite de connexions.
server-note-greenmail = Le code source ne contient aucune limite. GreenMail est un serveur de test.
server-note-proton-bridge = Bridge tourne sur votre propre ordinateur. Aucune limite n’a été trouvée dans son code source.
server-note-hydroxide = Réglez Thunderbird sur 1 connexion.
server-note-apple-osx-server-dovecot = Les versions antérieures en permettaient davantage : 32 dans Mac OS X Server 10.2.
server-note-mdaemon = Le nombre de sessions peut être réglé ; la valeur par défaut pour IMAP n’a pas été trouvée.
server-note-icewarp = Une limite peut être fixée pour chaque service ; la valeur par défaut n’a pas été trouvée.
server-note-smartermail = Une limite peut être fixée ; la valeur par défaut pour IMAP n’a pas été trouvée.
server-note-axigen = Des limites par adresse de client peuvent être fixées ; la valeur par défaut n’a pas été trouvée.
server-note-communigate = Un même nombre de canaux est partagé par tous les utilisateurs ; la valeur par défaut n’a pas été trouvée.
server-note-docker-mailserver = C’est la valeur par défaut de Dovecot. Si son fail2ban est activé, 6 identifications ratées en une semaine bloquent une adresse pour une semaine.
server-note-mailcow = La limite est si élevée qu’elle provoque rarement un refus. Cherchez d’abord un blocage : 10 identifications ratées en 10 minutes bloquent une adresse pour une demi-heure, et plus longtemps à chaque fois.
server-note-mailu = À ne pas confondre avec les limites sur les identifications ratées (AUTH_RATELIMIT_IP et AUTH_RATELIMIT_USER).
server-note-mail-in-a-box = Fixé par setup/mail-dovecot.sh (20 avant 2020). Son fail2ban compte aussi les connexions qui ne s’identifient jamais : 20 en 30 secondes entraînent un blocage.
server-note-nixos-mailserver = Une seule option fixe la limite pour IMAP et POP3.
server-note-nethserver = L’adresse de son propre webmail a une limite plus élevée.
server-note-dovecot-default = C’est la valeur par défaut de Dovecot.
server-note-cpanel = La valeur par défaut n’a pas été trouvée. Le blog d’un fournisseur donne 20 par compte ; rien ne le confirme.
server-note-plesk = Avec Courier : 4 par réseau et 40 au total, selon des hébergeurs qui l’utilisent. Avec Dovecot : non trouvé.
server-note-poste-io = Les versions antérieures utilisaient la valeur par défaut de Dovecot.
server-note-gmail = Toutes les connexions au compte sont comptées ensemble : chaque programme, chaque appareil et chaque réseau. Le trafic quotidien est limité lui aussi (2 500 Mo en réception, 500 Mo en envoi), et des identifications très fréquentes sont ralenties à part.
server-note-icloud = Le blog d’un fournisseur parle d’environ 5 ; rien ne le confirme de la part d’Apple.
server-note-yahoo-aol = Il n’y a pas de nombre officiel ; des auteurs de logiciels de messagerie supposent 5 à 10. Le refus affiché ici porte sur les commandes et les identifications, pas sur les connexions ouvertes.
server-note-outlook-m365 = Microsoft ne publie aucun nombre pour Microsoft 365 ; un utilisateur a signalé 20. Dans les nouveaux comptes Outlook.com, IMAP est désactivé d’origine.
server-note-fastmail = Sa page sur les limites ne mentionne aucune limite de connexions.
server-note-zoho = Observé par l’auteur d’un logiciel de messagerie ; la documentation de Zoho ne donne aucun nombre.
server-note-mailru = Les logiciels de messagerie ont besoin d’un mot de passe d’application.
server-note-yandex = Des utilisateurs signalent avoir été bloqués après de nombreuses identifications en peu de temps.
server-note-pop3-10 = Pour POP3, la limite est de 10.
server-note-proton = IMAP ne fonctionne qu’à travers Proton Mail Bridge.
server-note-zone-eu = L’offre premium en permet 50. 12 identifications ratées en 2 minutes entraînent un blocage.
