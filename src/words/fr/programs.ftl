aerc-not-accounts = { $file } n’est pas un fichier de comptes d’aerc : aucune section n’y a de source.
aerc-not-accounts-hint = Indiquez le fichier que lit aerc : ~/.config/aerc/accounts.conf.

autoconfig-not-settings = { $file } n’est pas une configuration de messagerie.
autoconfig-not-settings-hint = Son élément racine doit être <clientConfig>, contenant un <emailProvider>.
autoconfig-server-refused = { $flaw ->
    [hostname] Thunderbird n’utilise pas ce serveur : <hostname> manque.
    [port] Thunderbird n’utilise pas le serveur { $host } : <port> doit être un nombre de 1 à 65535.
    [socket-type] Thunderbird n’utilise pas le serveur { $host } : <socketType> doit être SSL, STARTTLS ou plain, écrit exactement ainsi.
   *[authentication] Thunderbird n’utilise pas le serveur { $host } : <authentication> manque, ou n’indique aucune méthode que Thunderbird connaît, telle que password-cleartext.
}
autoconfig-no-outgoing = Thunderbird ne prend rien dans ce fichier, car il n’a pas d’<outgoingServer>.
autoconfig-correct-hint = Thunderbird refuse lui aussi un tel fichier. Corrigez-le à cet endroit.

evolution-not-account = { $file } n’est pas un fichier de compte d’Evolution.
evolution-not-account-hint = Evolution range ses fichiers de compte dans ~/.config/evolution/sources ; chacun commence par [Data Source].

goimapnotify-no-host = { $file } n’indique aucun serveur de messagerie : « host » manque.
goimapnotify-no-host-hint = imap-doctor n’exécute pas hostCMD. Indiquez le serveur avec --host, et ajoutez --client goimapnotify:push=N.

k9-not-settings = { $file } n’est pas un export de paramètres de Thunderbird pour Android ou de K-9 Mail.
k9-not-settings-hint = Pour en faire un sur le téléphone, ouvrez Paramètres > Exporter les paramètres.
k9-export-again-hint = Exportez à nouveau les paramètres sur le téléphone.

kmail-not-account = { $file } n’est pas le fichier d’un compte IMAP de KMail : il n’indique pas d’ImapServer.
kmail-not-account-hint = KMail a un fichier pour chaque compte : ~/.config/akonadi_imap_resource_0rc, et ainsi de suite.

mbsync-not-settings = { $file } n’est pas une configuration de mbsync : elle ne contient ni IMAPAccount ni IMAPStore.
mbsync-not-settings-hint = Indiquez le fichier que lit mbsync : ~/.mbsyncrc ou ~/.config/isyncrc.
mbsync-astray = mbsync s’arrête à cette ligne parce qu’elle est hors de toute section : une ligne vide termine une section.
mbsync-unknown = mbsync s’arrête à cette ligne : le mot-clé { $key } n’existe pas dans une telle section.
mbsync-quote = mbsync s’arrête à cette ligne : un guillemet n’est jamais fermé.
mbsync-one-value = mbsync s’arrête à cette ligne : { $key } prend exactement une valeur. Mettez entre guillemets une valeur qui contient des espaces.
mbsync-port = mbsync s’arrête à cette ligne : un port est un nombre de 0 à 65535.
mbsync-tls = mbsync s’arrête à cette ligne : { $key } vaut None, STARTTLS ou IMAPS.

muttrc-not-settings = { $file } n’est pas une configuration de mutt : elle ne contient aucune commande mutt.
muttrc-not-settings-hint = Indiquez le fichier que lit mutt : ~/.muttrc, ~/.neomuttrc ou ~/.config/neomutt/neomuttrc.

offlineimap-not-settings = { $file } n’est pas une configuration d’offlineimap : elle n’a pas de section [Repository …].
offlineimap-not-settings-hint = Indiquez le fichier que lit offlineimap : ~/.offlineimaprc ou ~/.config/offlineimap/config.
offlineimap-python-only = { $file } tire le nom du serveur de code Python (remotehosteval) ou d’un autre fichier, et imap-doctor ne lit ni l’un ni l’autre.
offlineimap-python-only-hint = Écrivez remotehost dans la section [Repository …], ou vérifiez la boîte aux lettres avec --host.
offlineimap-stray = offlineimap ne démarre pas : cette ligne n’est ni une section, ni un commentaire, ni une clé avec une valeur.
offlineimap-twice = offlineimap ne démarre pas : { $key } figure deux fois dans le fichier.
offlineimap-no-account = offlineimap ne démarre pas : il n’y a pas de section [Account { $account }], mais « accounts » la cite.
offlineimap-no-host = offlineimap ne démarre pas : le dépôt { $account } n’indique aucun serveur (remotehost).
offlineimap-no-repository = offlineimap ne démarre pas : il n’y a pas de section [Repository { $account }], mais un compte la cite.
offlineimap-side-missing = offlineimap ne démarre pas : il manque { $key } au compte { $account }.
offlineimap-percent = offlineimap ne démarre pas : un % dans { $key } doit être écrit deux fois (%%), ou introduire le nom d’une autre clé, comme dans %(name)s.
offlineimap-not-truth = offlineimap ne démarre pas : { $key } doit valoir yes ou no. Un commentaire placé après la valeur sur la même ligne fait partie de la valeur.
offlineimap-not-number = offlineimap ne démarre pas : { $key } doit être un nombre. Un commentaire placé après la valeur sur la même ligne fait partie de la valeur.

## Quoi régler, et où : quel que soit le programme

program-set-idle = Activez IDLE.
program-set-poll = { $minutes ->
    [1] Relevez le courrier toutes les minutes.
   *[other] Relevez le courrier toutes les { $minutes } minutes.
}
program-set-inbox-only = Ne surveillez que la boîte de réception.
program-set-renewal = Renouvelez IDLE au moins toutes les 25 minutes.
program-step-open-file = Ouvrez le fichier de configuration dans un éditeur de texte.

# Où se trouve un réglage, comme preuve.
setting-default = { $setting } : non défini, { $program } utilise donc sa valeur par défaut
setting-set = { $setBy ->
    [policy] { $setting }, fixé par une stratégie
    [autoconfig] { $setting }, fixé par AutoConfig
   *[file] { $setting }
}
setting-set-line = { $setBy ->
    [policy] { $setting }, ligne { $line }, fixé par une stratégie
    [autoconfig] { $setting }, ligne { $line }, fixé par AutoConfig
   *[file] { $setting }, ligne { $line }
}

## Où cliquer, dans les mots de chaque programme

aerc-step-poll = Dans la section de ce compte, écrivez : check-mail = { $minutes }m
aerc-step-restart = Relancez aerc.
aerc-step-tls = Dans la section de ce compte, faites commencer source par imaps:// et n’indiquez pas le port.

autoconfig-step-tls = Écrivez <socketType>SSL</socketType> et <port>993</port>.

evolution-set-connections = Réglez ConcurrentConnections sur { $connections }.
evolution-step-accounts = Dans Evolution, ouvrez Édition > Préférences > Comptes de messagerie.
evolution-step-receiving = Sélectionnez « { $account } », cliquez sur Modifier et ouvrez Options de réception.
evolution-step-connections = Cochez « Nombre de connexions concurrentes à utiliser » et réglez-le sur { $connections }.
evolution-step-restart = Fermez Evolution et relancez-le.
evolution-step-idle = Cochez « Écouter les notifications de modification du serveur ».
evolution-step-poll = { $minutes ->
    [1] Cochez « Vérifier les nouveaux messages toutes les » et indiquez 1 minute.
   *[other] Cochez « Vérifier les nouveaux messages toutes les » et indiquez { $minutes } minutes.
}
evolution-step-email = Dans Evolution, ouvrez Édition > Préférences > Comptes de messagerie, sélectionnez le compte, cliquez sur Modifier et ouvrez Réception du courriel.
evolution-step-tls = Réglez la méthode de chiffrement sur « TLS sur un port dédié ».

goimapnotify-step-boxes = Ne laissez qu’INBOX sous « boxes ».
goimapnotify-step-renewal = Mettez « idleLogoutTimeout » à 24, ou supprimez-le.
goimapnotify-step-restart = Relancez goimapnotify.
goimapnotify-step-tls = Mettez « tls » à true, « port » à 993 et « starttls » à false.

k9-set-push = Mettez en push la boîte de réception, et elle seule.
k9-step-fetching = Sur le téléphone, ouvrez Paramètres, touchez « { $account } », puis Relève des courriels.
k9-step-poll = { $minutes ->
    [1] Réglez « Fréquence de synchronisation des dossiers » sur l’intervalle le plus court proposé.
   *[other] Réglez « Fréquence de synchronisation des dossiers » sur toutes les { $minutes } minutes.
}
k9-step-manage-folders = Sur le téléphone, ouvrez le menu, puis Gérer les dossiers.
k9-step-push-off = Touchez chaque dossier qui peut attendre et désactivez le push (poussé) pour lui ; laissez-le activé pour la boîte de réception.
k9-step-max-push = Ou bien, sous Paramètres > « { $account } » > Relève des courriels, réglez « Maximum de dossiers à vérifier avec le poussé » sur le plus petit nombre proposé.
k9-step-push-on = Touchez la boîte de réception et activez le push (poussé) pour elle. Laissez-le désactivé pour les autres dossiers : chacun coûte une connexion.
k9-step-renew = Réglez « Actualiser la connexion IDLE » sur toutes les 24 minutes.
k9-step-incoming = Sur le téléphone, ouvrez Paramètres, touchez le compte, puis Relève des courriels > Serveur entrant.
k9-step-tls = Réglez la sécurité sur SSL/TLS et le port sur 993.

kmail-step-stop = Fermez KMail et arrêtez Akonadi, qui écrit ce fichier en se terminant : akonadictl stop
kmail-step-poll = Sous [cache], écrivez : IntervalCheckEnabled=true et IntervalCheckTime={ $minutes }
kmail-step-start = Relancez Akonadi : akonadictl start
kmail-step-tls = Sous [network], écrivez : Safety=SSL et ImapPort=993

mbsync-step-tls = Écrivez SSLType IMAPS dans la section (TLSType IMAPS à partir de la version 1.5).

muttrc-step-idle = Ajoutez cette ligne au fichier : set imap_idle = yes
muttrc-step-idle-caution = Si la connexion se fige à partir de là, retirez la ligne : le manuel cite des serveurs, dont certaines versions de Dovecot, qui gèrent mal IDLE.
muttrc-step-keepalive = Écrivez cette ligne dans le fichier : set imap_keepalive = 300
muttrc-step-tls = Écrivez l’adresse avec imaps:// au lieu d’imap://.
mutt-step-restart = Relancez mutt.
neomutt-step-restart = Relancez neomutt.

offlineimap-set-connections = Réglez maxconnections sur { $connections }.
offlineimap-step-connections = Dans la section de ce dépôt, écrivez : maxconnections = { $connections }
offlineimap-step-folders = Dans la section de ce dépôt, écrivez : idlefolders = ['INBOX']
offlineimap-step-keepalive = Dans la section de ce dépôt, écrivez : keepalive = 1500
offlineimap-step-poll = Dans la section de ce compte, écrivez : autorefresh = { $minutes }
offlineimap-step-restart = Relancez offlineimap.
offlineimap-step-tls = Dans la section de ce dépôt, écrivez : ssl = yes

## Le nom de chaque format de paramètres

format-aerc = comptes aerc (accounts.conf)
format-autoconfig = autoconfig de Mozilla (config-v1.1.xml)
format-evolution = compte Evolution (.source)
format-goimapnotify = paramètres de goimapnotify (goimapnotify.yaml)
format-k9 = export de paramètres de Thunderbird pour Android ou de K-9 Mail (.k9s)
format-kmail = compte KMail (akonadi_imap_resource_0rc)
format-mbsync = paramètres de mbsync (.mbsyncrc)
format-muttrc = paramètres de mutt (muttrc)
format-neomuttrc = paramètres de neomutt (neomuttrc)
format-offlineimap = paramètres d’offlineimap (.offlineimaprc)
format-prefs = paramètres de Thunderbird (prefs.js)
format-policies = stratégies d’entreprise de Thunderbird (policies.json)
format-mac-policy = stratégies de Thunderbird sur un Mac (org.mozilla.thunderbird.plist)
format-thunderbird-autoconfig = fichier AutoConfig de Thunderbird (.cfg)
format-mobileconfig = profil de configuration Apple (.mobileconfig)
format-account-mail = déclaration Apple d’un compte de messagerie (JSON)

## Pourquoi un logiciel de messagerie peut ouvrir tant de connexions : suit un nombre, entre parenthèses

demand-given = indiqué sur la ligne de commande
demand-assumed = une supposition : { $maker } ne publie aucun nombre
demand-while-running = une connexion pendant qu’il tourne, aucune entre-temps
demand-one-for-all-folders = une connexion, sur laquelle il vérifie aussi les autres dossiers
demand-folder-by-folder = une connexion, sur laquelle il ouvre un dossier après l’autre
demand-fetchmail = une connexion ; avec « idle », elle reste ouverte
demand-imapfilter = une connexion, qu’enter_idle() garde ouverte
demand-evolution = ConcurrentConnections = { $connections }
demand-geary = { $kept } gardées ouvertes, jusqu’à { $most } au premier lancement
demand-k9 = une pour chaque dossier en push ({ $folderCount }), une pour relever le courrier, une de plus pour une recherche ou une pièce jointe
demand-offlineimap = maxconnections = { $connections }, mais jamais plus qu’il n’y a de dossiers
demand-offlineimap-folders = { $folderCount ->
    [one] une pour son idlefolder
   *[other] jusqu’à une pour chacun de ses { $folderCount } idlefolders
}
demand-aerc = une connexion, en IDLE tant qu’il n’y a rien d’autre à faire
demand-kmail = une connexion en IDLE pour la boîte de réception, une de plus pour récupérer et modifier le courrier
demand-per-folder = { $which ->
    [synchronised] une pour chaque dossier synchronisé qui n’est pas en relève périodique ({ $folderCount })
    [box] une pour chaque box ({ $folderCount })
   *[all] une pour chaque dossier ({ $folderCount })
}
demand-per-folder-unknown = { $which ->
    [synchronised] une pour chaque dossier synchronisé qui n’est pas en relève périodique ; leur nombre n’est pas encore connu, compté pour { $folderCount }
    [box] une pour chaque box ; leur nombre n’est pas encore connu, compté pour { $folderCount }
   *[all] une pour chaque dossier ; leur nombre n’est pas encore connu, compté pour { $folderCount }
}
demand-own-list = { $because } ; d’après la liste de dossiers du programme
demand-folders = { $folderCount ->
    [one] { $folderCount } dossier
   *[other] { $folderCount } dossiers
}
demand-thunderbird = max_cached_connections = { $connections } : { $reasons }
demand-thunderbird-one = max_cached_connections = 1
demand-thunderbird-unknown = max_cached_connections = { $connections } ; le nombre de dossiers n’est pas encore connu
demand-thunderbird-folders = une pour la boîte de réception, une pour chaque autre dossier ouvert, une sans dossier
demand-thunderbird-filters = une de plus pour chaque dossier où des filtres déplacent des messages ({ $folderCount })
demand-thunderbird-status = jusqu’à deux pour vérifier s’il y a du nouveau dans les autres dossiers
demand-not-measured = mesuré avec { $measured }, pas avec { $version }

## Le nom de chaque logiciel de messagerie

program-aerc = aerc
program-autoconfig = Thunderbird, configuré par autoconfig
program-claws-mail = Claws Mail
program-connections = de simples connexions
program-evolution = Evolution
program-fairemail = FairEmail
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-goimapnotify = goimapnotify
program-imapfilter = imapfilter
program-ios = Mail sur iPhone ou iPad
program-k9 = Thunderbird pour Android ou K-9 Mail
program-kmail = KMail
program-macos-mail = Mail sur un Mac
program-mbsync = mbsync
program-mutt = mutt
program-neomutt = neomutt
program-offlineimap = offlineimap
program-outlook = Outlook pour Windows
program-per-folder = un programme qui ouvre chaque dossier
program-thunderbird = Thunderbird
program-connections-counted = { $connections ->
    [one] { $connections } simple connexion
   *[other] { $connections } simples connexions
}
program-several = { $count } × { $program }
