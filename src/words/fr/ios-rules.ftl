## profile/encrypted

profile-encrypted =
    .title = Le profil est chiffré pour un seul appareil
    .why = Un profil peut être chiffré avec la clé d’un appareil. C’est très bien, et l’appareil peut le lire ; personne d’autre ne le peut, imap-doctor non plus. Rien n’est donc dit ici des comptes qu’il contient.
    .message = Le profil « { $profileName } » est chiffré et ne peut pas être lu sans la clé de l’appareil.
    .message-unnamed = Le profil est chiffré et ne peut pas être lu sans la clé de l’appareil.
    .remedy = Vérifiez le profil tel qu’il était avant d’être chiffré.
    .step-ask = Demandez le fichier non chiffré à la personne qui l’a créé, et vérifiez celui-là.
    .step-device = Pour voir ce que l’appareil en a fait : Réglages > Général > VPN et gestion de l’appareil, touchez le profil.

## profile/not-signed

profile-not-signed =
    .title = Le profil n’est pas signé
    .why = Toute personne qui transmet un profil non signé peut en changer les serveurs, et l’appareil l’affiche comme « Non signé » pendant l’installation. Il fonctionne quand même. Une signature permet à l’appareil de montrer qui l’a fait.
    .message = Le profil « { $profileName } » n’est pas signé.
    .message-unnamed = Le profil n’est pas signé.
    .remedy = Signez-le avant de le distribuer.
    .step = openssl smime -sign -nodetach -binary -outform der -signer CERTIFICAT -inkey CLÉ -in FICHIER -out SIGNÉ.mobileconfig

## profile/signature-not-checked

profile-signature-not-checked =
    .title = Le profil est signé ; la signature n’a pas été vérifiée
    .why = Vérifier les paramètres ne demande aucune confiance ; la signature est donc retirée, et le nom qui figure dans son certificat est affiché tel quel. N’importe qui peut écrire n’importe quel nom dans un certificat : seul l’appareil décide s’il est « Vérifié ».
    .message = Le profil « { $profileName } » est signé par { $signer } ; la signature n’a pas été vérifiée.
    .message-unnamed = Le profil est signé par { $signer } ; la signature n’a pas été vérifiée.
    .message-nobody = Le profil « { $profileName } » est signé avec un certificat qui ne nomme personne ; la signature n’a pas été vérifiée.
    .message-unnamed-nobody = Le profil est signé avec un certificat qui ne nomme personne ; la signature n’a pas été vérifiée.
    .digest = empreinte : { $digest }
    .remedy = Vérifiez la signature là où elle compte : sur l’appareil.
    .step = Sur l’appareil, ouvrez Réglages > Général > VPN et gestion de l’appareil, touchez le profil, et cherchez « Vérifié ».

## profile/weak-signature

profile-weak-signature =
    .title = Le profil est signé avec un algorithme d’empreinte dépassé
    .why = SHA-1 et MD5 peuvent être falsifiés avec quelque effort : on peut fabriquer deux profils qui ont la même empreinte mais un contenu différent. Les appareils peuvent afficher une telle signature comme non vérifiée. SHA-256 est depuis des années la valeur par défaut de tous les outils.
    .message = Le profil « { $profileName } » est signé avec { $digest }, qui peut être falsifié.
    .message-unnamed = Le profil est signé avec { $digest }, qui peut être falsifié.
    .remedy = Signez-le à nouveau avec SHA-256.
    .step = Avec openssl smime -sign, ajoutez : -md sha256

## profile/packed-as-text

profile-packed-as-text =
    .title = Le profil signé est emballé comme du texte
    .why = Les appareils attendent des profils signés en DER, une forme binaire. Sans la bonne option, openssl emballe la même signature comme du texte (PEM ou S/MIME), et un appareil prend un tel fichier pour un document au lieu d’un profil.
    .message = Le profil « { $profileName } » est emballé comme du texte { $packing } ; les appareils attendent DER.
    .message-unnamed = Le profil est emballé comme du texte { $packing } ; les appareils attendent DER.
    .remedy = Créez-le en DER.
    .step = Avec openssl smime -sign, ajoutez : -nodetach -outform der

## profile/no-mail-account

profile-no-mail-account =
    .title = Le profil ne configure aucun compte IMAP
    .why = Un profil peut contenir n’importe quoi, du Wi-Fi aux clips web, et certains qui s’appellent « mail » ne contiennent aucun compte de messagerie. Si vous installez un tel profil, vous chercherez le compte en vain, et les connexions au serveur de messagerie n’en viennent pas.
    .message = Le profil « { $profileName } » ne configure aucun compte IMAP.
    .message-unnamed = Le profil ne configure aucun compte IMAP.
    .holds-pop = il contient un compte POP, qui ne garde aucune connexion ouverte
    .holds-activesync = il contient un compte Exchange (ActiveSync), qui n’ouvre aucune connexion IMAP
    .holds-web-services = il contient un compte Exchange (services web), qui n’ouvre aucune connexion IMAP
    .holds-google = il contient un compte Google
    .remedy = Vérifiez le profil qui configure le compte de messagerie.
    .step = Il contient des données utiles (payload) du type com.apple.mail.managed.

## profile/required-key-missing

profile-required-key-missing =
    .title = Une clé obligatoire manque
    .why = Certaines clés doivent figurer dans chaque profil ou compte de messagerie. Sans elles, l’appareil refuse d’installer le profil (« Profil non valide ») ou configure un compte qui ne peut pas fonctionner. Une clé vide compte comme manquante.
    .message = { $key } manque.
    .message-inside = { $inside } : { $key } manque.
    .message-empty = { $key } est vide.
    .message-empty-inside = { $inside } : { $key } est vide.
    .remedy = Définissez { $key }.
    .step = Ajoutez { $key } avec sa valeur.
    .step-inside = Ajoutez { $key } avec sa valeur dans { $inside }.

## profile/value-of-wrong-kind

profile-value-of-wrong-kind =
    .title = Le profil contient une valeur que l’appareil ne peut pas utiliser
    .why = L’appareil attend un nombre pour un port, true ou false pour le chiffrement, et un mot parmi quelques-uns pour le reste. Il ignore une valeur d’un autre genre ou refuse tout le profil ; dans les deux cas, le compte n’est pas configuré comme prévu.
    .message = { $key } vaut { $quoted } ; l’appareil attend { $wants }.
    .message-inside = { $inside } : { $key } vaut { $quoted } ; l’appareil attend { $wants }.
    .message-other = { $key } est d’un autre genre ; l’appareil attend { $wants }.
    .message-other-inside = { $inside } : { $key } est d’un autre genre ; l’appareil attend { $wants }.
    .wants-port = un nombre de 1 à 65535, par exemple 993
    .wants-version = le nombre entier 1
    .wants-switch = true ou false
    .wants-account-type = EmailTypeIMAP ou EmailTypePOP
    .wants-server-type = IMAP ou POP
    .wants-method = None, Password, CRAMMD5, NTLM ou HTTPMD5
    .wants-authentication = EmailAuthNone, EmailAuthPassword, EmailAuthCRAMMD5, EmailAuthNTLM ou EmailAuthHTTPMD5
    .wants-text = du texte
    .remedy = Valeur attendue pour { $key } : { $wants }.
    .step = Donnez à { $key } une valeur qui convient ({ $wants }), ou retirez la clé si elle est facultative.

## profile/identifier-repeated

profile-identifier-repeated =
    .title = Deux parties du profil ont le même identifiant
    .why = L’appareil distingue les profils et leurs données utiles par PayloadIdentifier et PayloadUUID. Si deux parties partagent une valeur, l’une peut remplacer l’autre, et supprimer l’une peut supprimer les deux.
    .message = { $key } est le même que dans une autre partie du profil.
    .message-inside = { $inside } : { $key } est le même que dans une autre partie du profil.
    .value = { $quoted }
    .remedy = Donnez à chaque partie son propre { $key }.
    .step-uuid = Donnez à { $key } une autre valeur, produite par uuidgen.
    .step = Donnez à { $key } une autre valeur : celle du profil, avec un mot ajouté à la fin.

## profile/replaces-another

profile-replaces-another =
    .title = Deux profils se remplacent l’un l’autre sur l’appareil
    .why = Un profil remplace un profil installé qui a le même PayloadIdentifier. Si des profils pour des comptes différents le partagent, installer le second supprime le premier compte sans rien dire. Certains générateurs utilisent une même valeur pour tout le monde.
    .message = Ce profil a le même { $key } qu’un autre dont le compte est différent : sur un appareil, chacun remplace l’autre.
    .identifier = { $key } : { $identifier }
    .other = l’autre : { $file }
    .remedy = Donnez à chaque profil son propre { $key }.
    .step = Donnez à { $key } une valeur à lui, par exemple avec le nom d’utilisateur.

## profile/duplicate-account

profile-duplicate-account =
    .title = La même boîte aux lettres est configurée deux fois
    .why = Chaque compte d’un appareil ouvre ses propres connexions. La même boîte aux lettres en double sur chaque appareil double ce qui compte pour la limite du serveur, et chaque message est affiché et annoncé deux fois.
    .message = { $account } : cette boîte aux lettres est déjà configurée dans le même profil.
    .message-as = { $account } : cette boîte aux lettres est déjà configurée dans le même profil, sous le nom { $otherAccount }.
    .mailbox = { $user } sur { $host }
    .remedy = Retirez l’une des deux.
    .step = Supprimez l’un des deux ensembles de données utiles dans la source du profil.

## polling/set-on-device

polling-set-on-device =
    .title = Ces réglages ne peuvent se faire que sur l’appareil
    .why = Un profil de configuration pour iPhone et iPad indique à Mail le serveur et le compte. Il n’a pas de clé pour IDLE, pour la fréquence de récupération du courrier ni pour le nombre de connexions ; aucun profil ne peut donc s’y tromper, et aucun ne peut y remédier. Sur l’iPhone, Mail utilise IDLE pour la boîte aux lettres ouverte à l’écran ; en arrière-plan, le courrier arrive par « Récupérer », ou par « Push » quand le serveur propose le service d’Apple.
    .message-profile = La fréquence de récupération du courrier du compte { $account } se règle sur l’iPhone ou l’iPad, pas dans le profil.
    .message-declaration = La fréquence de récupération du courrier du compte { $account } se règle sur l’iPhone ou l’iPad, pas dans la déclaration.
    .account = pour { $user } sur { $host }
    .account-later = pour un utilisateur indiqué pendant l’installation, sur { $host }
    .remedy = Choisissez sur l’appareil de récupérer le courrier toutes les 15 minutes.

## profile/authentication-not-offered

profile-authentication-not-offered =
    .title = Le profil utilise une méthode d’identification que le serveur ne propose pas
    .why = CRAM-MD5, NTLM et HTTP MD5 digest ne fonctionnent que si le serveur les gère, et la plupart des serveurs gardent les mots de passe sous une forme qui les exclut. L’appareil ne peut alors pas s’identifier, ce qui ressemble à un mot de passe erroné. Avec le chiffrement, les serveurs attendent un mot de passe simple.
    .message = { $account } : le profil s’identifie avec { $mechanism }, que { $host } ne propose pas.
    .missing = { $value } n’est pas dans la liste des capacités
    .remedy = Donnez à { $key } la valeur { $value }.
    .step = Donnez à { $key } la valeur { $value }, avec le chiffrement activé.

## profile/path-prefix-differs

profile-path-prefix-differs =
    .title = Le préfixe de chemin du profil diffère de celui du serveur
    .why = Avec un mauvais préfixe de chemin, l’appareil cherche les dossiers là où il n’y en a pas : il n’affiche que la boîte de réception, ou crée un deuxième dossier Envoyés et une deuxième Corbeille. Un serveur qui a besoin d’un préfixe (Courier, certains Cyrus) l’indique quand on le lui demande (NAMESPACE).
    .message = { $account } : le profil fixe le préfixe de chemin « { $prefix } », mais celui du serveur est « { $own } ».
    .message-none = { $account } : le profil fixe le préfixe de chemin « { $prefix } », mais le serveur n’en a pas.
    .namespace = NAMESPACE : « { $prefix } »
    .remedy = Retirez { $key }.
    .step = Supprimez { $key } : l’appareil interroge alors le serveur.

## profile/ssl-off-on-tls-port

profile-ssl-off-on-tls-port =
    .title = Le profil utilise un port chiffré sans chiffrement
    .why = Sur 993, 995 et 465, le serveur attend le chiffrement dès le premier octet. Sans lui, l’appareil et le serveur s’attendent l’un l’autre, et Mail signale qu’il ne peut pas se connecter. La clé compte comme false quand elle est omise.
    .message = { $side ->
        [outgoing] { $account } : le serveur d’envoi { $host } est utilisé sur le port { $port } sans chiffrement, ce que ce port n’accepte pas.
       *[incoming] { $account } : le serveur de réception { $host } est utilisé sur le port { $port } sans chiffrement, ce que ce port n’accepte pas.
    }
    .off = { $key } est false ou omis
    .remedy = Mettez { $key } à true.
    .step = Dans la source du profil, mettez { $key } à true.

## profile/ssl-off

profile-ssl-off =
    .title = Le profil ne demande pas de chiffrement
    .why = Sans cette clé, l’appareil peut envoyer le mot de passe de telle sorte que tout le monde sur le même Wi-Fi peut le lire, et beaucoup de serveurs refusent une identification non chiffrée, ce qui ressemble à un mot de passe erroné. Sur 143 et 587, la même clé fait utiliser STARTTLS à l’appareil. Elle compte comme false quand elle est omise.
    .message = { $side ->
        [outgoing] { $account } : le serveur d’envoi { $host } est utilisé sans chiffrement.
       *[incoming] { $account } : le serveur de réception { $host } est utilisé sans chiffrement.
    }
    .message-port = { $side ->
        [outgoing] { $account } : le serveur d’envoi { $host } est utilisé sans chiffrement sur le port { $port }.
       *[incoming] { $account } : le serveur de réception { $host } est utilisé sans chiffrement sur le port { $port }.
    }

## profile/outgoing-port-missing

profile-outgoing-port-missing =
    .title = Le profil n’indique pas de port pour le courrier sortant
    .why = Sans port, Mail essaie d’abord 25, puis 587, puis 465. Le port 25 sert aux échanges entre serveurs : il est souvent fermé aux clients, ou il répond mais n’accepte aucune identification, et Mail demande alors le mot de passe bien qu’il soit correct.
    .message = { $account } : aucun port n’est indiqué pour le serveur d’envoi { $host } ; Mail essaie donc d’abord 25.
    .left-out = { $key } est omis
    .remedy = Mettez { $key } à 465 (ou à 587, selon l’hébergeur).
    .step-profile = Dans la source du profil, mettez { $key } à 465 et OutgoingMailServerUseSSL à true.
    .step-declaration = Dans la déclaration, mettez { $key } à 465.

## profile/holds-password

profile-holds-password =
    .title = Le profil contient un mot de passe
    .why = Un profil est un fichier ordinaire : quiconque le reçoit, par e-mail, depuis une page de téléchargement ou une sauvegarde, peut y lire le mot de passe. Une signature ne cache rien. Ces clés sont prévues pour les profils chiffrés pour un seul appareil.
    .message = { $account } : le profil contient un mot de passe, que toute personne ayant le fichier peut lire.
    .keys = { $passwordKeys } ; le mot de passe lui-même n’est pas affiché ici
    .remedy = Retirez le mot de passe ; l’appareil le demande pendant l’installation.
    .step = Dans la source du profil, supprimez IncomingPassword et OutgoingPassword. Si d’autres ont eu le fichier, changez le mot de passe.

## Comment une modification arrive sur les appareils

profile-step-send-again = Faites renvoyer la déclaration, avec un nouveau ServerToken, par le serveur qui gère les appareils.
profile-step-sign-again = Signez à nouveau le profil : une modification rend sa signature invalide.
profile-step-install-again = Installez-le à nouveau sur chaque appareil. Il remplace l’ancien tant que son PayloadIdentifier reste le même ; Réglages > Général > VPN et gestion de l’appareil montre ce qui est installé.
