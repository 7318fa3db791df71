wizard-welcome = imap-doctor trouve pourquoi votre logiciel de messagerie affiche « trop de connexions ». Rien n’est modifié sans vous le demander. Échap revient d’une question en arrière.

## Quel compte

wizard-which-account = Quel compte ?
wizard-account = { $account } sur { $host } ({ $program })
wizard-another-account = Un autre
wizard-address = Votre adresse e-mail ?
wizard-searching = Recherche du serveur de messagerie de { $email }
wizard-found = Serveur de messagerie trouvé : { $endpoint }. Est-ce le vôtre ?

## Le serveur n’a pas été trouvé

wizard-no-network = Cet ordinateur n’obtient en ce moment aucune réponse d’Internet. Contrôlez le réseau et recommencez ; ou indiquez le serveur de messagerie s’il est dans votre propre réseau.
wizard-no-domain = { $domain } n’existe pas sur Internet. Vérifiez l’orthographe de ce qui suit le @ : Échap revient à l’adresse.
wizard-no-server = { $domain } existe, mais n’indique pas où est son serveur de messagerie, et aucun ne répond sous les noms habituels.
wizard-probably-meant = Vouliez-vous dire { $meant } ? Échap revient à l’adresse.
wizard-server-where = Le nom du serveur de messagerie se trouve dans le programme où le courrier fonctionne, ou a fonctionné. Dans Thunderbird : menu ≡ > { -tb-account-settings } > { -tb-server-settings } > { -tb-server-name }. Sur un iPhone : Réglages > Apps > Mail > Comptes Mail (sur les plus anciens, Réglages > Mail > Comptes), le compte, son adresse, puis « Nom d’hôte » sous « Serveur de réception ».
wizard-server = Nom du serveur de messagerie ?
wizard-trying = Interrogation de { $host }
wizard-server-silent = Aucun serveur de messagerie ne répond à { $host }. Vérifiez encore une fois le nom.
wizard-server-anyway = L’utiliser quand même ?
wizard-security = Comment la connexion est-elle chiffrée ?
wizard-security-tls = Dès le début, comme d’habitude (SSL/TLS, port { $port })
wizard-security-starttls = Après un message d’accueil (STARTTLS, port { $port })
wizard-security-other = Sur un autre port
wizard-port = Quel port ?
wizard-port-wrong = Un port est un nombre, par exemple 993.

## Quels appareils

wizard-which-others = Quels autres appareils utilisent ce compte ?
wizard-which-devices = Où lisez-vous ce courrier ?
wizard-device-iphone = iPhone ou iPad
wizard-device-android = téléphone Android
wizard-device-another-computer = un autre ordinateur avec Thunderbird
wizard-account-elsewhere = { $account } sur un autre ordinateur
wizard-device-thunderbird = Thunderbird sur un ordinateur
wizard-device-apple-mail = Apple Mail sur un Mac
wizard-device-outlook = Outlook

## Le mot de passe

wizard-password = Mot de passe de { $user } sur { $host }
wizard-password-wrong = { $tries ->
    [one] Le serveur de messagerie n’a pas accepté ce nom d’utilisateur et ce mot de passe. Vous pouvez essayer encore une fois ; ensuite, mieux vaut s’arrêter, car les serveurs bloquent les tentatives au hasard.
   *[other] Le serveur de messagerie n’a pas accepté ce nom d’utilisateur et ce mot de passe. Vous pouvez réessayer.
}
wizard-password-blank = Ce que vous avez saisi commence ou se termine par une espace. Elle est souvent copiée par mégarde.
wizard-password-saved = Thunderbird montre le mot de passe qu’il utilise : menu ≡ > { -tb-settings } > { -tb-privacy-security } > { -tb-saved-passwords }
wizard-signs-in-by-browser = Thunderbird s’identifie sur ce compte par une page dans le navigateur. Le mot de passe que vous saisissez sur cette page ne fonctionne pas ici ; il n’est donc pas demandé.
wizard-takes-no-password = Cet hébergeur n’accepte pas des logiciels de messagerie le mot de passe normal du compte ; il n’est donc pas demandé.
wizard-app-password-where = Il peut vous donner un mot de passe pour un seul programme (un mot de passe d’application) : { $page }
wizard-how-to-check = Comment faut-il vérifier le compte ?
wizard-check-settings = D’après les paramètres seulement, sans s’identifier
wizard-check-app-password = J’ai un mot de passe d’application
wizard-settings-only = Seuls les paramètres sont vérifiés. Le nombre de connexions que le serveur permet vraiment n’est pas mesuré.

## Le certificat

wizard-certificate = { $host } ne peut pas prouver qu’il est votre serveur de messagerie : { $because }. Votre mot de passe n’a pas été envoyé. C’est habituel pour un serveur personnel, à la maison ou dans une petite entreprise ; partout ailleurs, quelqu’un écoute peut-être.
wizard-certificate-fingerprint = Empreinte de son certificat (SHA-256) : { $fingerprint }
wizard-certificate-known = Thunderbird, sur cet ordinateur, est réglé pour faire confiance exactement à ce certificat.
wizard-certificate-changed = Thunderbird, sur cet ordinateur, est réglé pour faire confiance à un autre certificat pour ce serveur. Interrogez la personne qui gère le serveur avant de continuer.
wizard-certificate-compare = Demandez à la personne qui gère le serveur si c’est bien l’empreinte.
wizard-certificate-question = Faire confiance à ce seul certificat pour cette vérification ?

## Pendant la vérification

wizard-step-server = serveur
wizard-step-sign-in = identification
wizard-step-push = push
wizard-step-folders = dossiers
wizard-step-connections = connexions

## La modification

wizard-change-connections = Faire passer le nombre maximum de connexions au serveur de { $from } à { $to } dans { $program } ? (O/n/détails)
wizard-change-this = { $change } Le faire maintenant ? (O/n/détails)
wizard-change-in = { $program } : { $change } Le faire maintenant ? (O/n/détails)
wizard-change-all = Faire ces { $changes } modifications ? (O/n/détails)
wizard-change-item = - { $change }
wizard-change-number = { $program } : faire passer le nombre maximum de connexions au serveur de { $from } à { $to }.
wizard-change-plain = { $change }
wizard-answer-details = détails
wizard-answer-wrong = Tapez o pour oui, n pour non, ou d pour les détails.
wizard-answer-skip = passer
wizard-close-thunderbird = Thunderbird est ouvert. Quittez-le, puis appuyez sur Entrée (p pour passer)
wizard-still-open = Thunderbird est encore ouvert. Il peut mettre un moment à se fermer.
wizard-nothing-changed = Rien n’a été modifié.
wizard-changed = C’est modifié. Sauvegarde : { $backup }
wizard-undo = Pour annuler :

## Ensuite

wizard-proof = Vérifié à nouveau : { $programs } en même temps, rien n’a été refusé.
wizard-proof-program = { $program } { $connections }
wizard-proof-elsewhere = { $program } ailleurs { $connections }
wizard-proof-settings = Vérifié à nouveau : ces paramètres ne présentent plus aucun problème.
wizard-other-computer = Sur votre autre ordinateur, réglez le même nombre ({ $connections }) : menu ≡ > { -tb-account-settings } > { -tb-server-settings } > { -tb-advanced }
wizard-start-again = Relancez maintenant Thunderbird.
wizard-again = Pour vérifier à nouveau, sans questions :
wizard-report-written = Le rapport a été enregistré dans { $path }.
