thunderbird-not-settings = { $file } n’est pas un fichier de paramètres de Thunderbird.
thunderbird-not-settings-because = { $file }, ligne { $line } : ce n’est pas un fichier de paramètres de Thunderbird. { $because }
firefox-settings = { $file } contient des paramètres de Firefox, qui ne relève pas le courrier.
firefox-settings-hint = Indiquez le prefs.js ou le dossier de profil de Thunderbird.
thunderbird-not-settings-hint = Chaque ligne d’un prefs.js ressemble à ceci : { $example }

thunderbird-about = { $key } : { $because }
thunderbird-duplicate-account = « { $accountKey } » est le même compte que « { $firstKey } » : Thunderbird le retire de sa liste.
thunderbird-name-unread = Thunderbird ne lit aucune préférence appelée { $key } ; il s’agissait sans doute de { $instead }.
thunderbird-wants-number = Thunderbird attend ici un nombre.
thunderbird-wants-boolean = Thunderbird attend ici true ou false.

## prefs.js et user.js : instructions non comprises

prefs-no-user-pref = L’instruction ne commence pas par user_pref.
prefs-no-bracket = Il manque « ( » après { $word }.
prefs-no-name = Il manque le nom entre guillemets.
prefs-no-comma = Il manque la virgule après le nom.
prefs-no-value = La valeur n’est ni un texte entre guillemets, ni true ou false, ni un nombre.
prefs-no-closing-bracket = Il manque « ) » après la valeur.
prefs-no-semicolon = Il manque « ; » à la fin.
prefs-number-too-large = Le nombre est trop grand.
prefs-letter-in-number = Un nombre contient une lettre.
prefs-text-not-closed = Il manque le guillemet qui ferme un texte.
prefs-escape = Un texte contient une barre oblique inverse suivie de quelque chose que Thunderbird ne connaît pas.
prefs-comment-not-closed = Un commentaire qui commence par /* n’est pas fermé.
prefs-lost-through = { $because } Tout ce qui va jusqu’à la ligne { $through } est perdu avec lui.

## AutoConfig

autoconfig-program = La ligne { $line } est du code de programme et n’a pas été examinée.
autoconfig-other-type = Thunderbird affiche une alerte à chaque démarrage et n’applique pas cette valeur : la préférence est d’un autre type.

## Stratégies

policy-byte-order-mark = Thunderbird ignore tout le fichier, car il commence par une marque d’ordre des octets (BOM). Enregistrez-le en UTF-8 sans BOM.
policy-not-json = Thunderbird ignore tout le fichier, car ce n’est pas du JSON valide.
policy-no-policies = Thunderbird ignore tout le fichier, car il ne contient pas, au premier niveau, d’objet nommé "policies".
policy-mac-not-enabled = Thunderbird ignore toutes ces stratégies, car EnterprisePoliciesEnabled n’est pas à true.
policy-preferences-not-json = Thunderbird n’applique pas ces préférences, car le texte n’est pas du JSON valide.
mac-policy-not-dictionary = { $file } ne contient pas de stratégies de Thunderbird : son élément racine n’est pas un dictionnaire.
policy-other-type = Thunderbird n’applique pas cette valeur : la préférence est d’un autre type.
policy-value-or-status = Thunderbird n’applique pas cette préférence : son « Value » ou son « Status » n’est pas de ceux qu’une stratégie peut avoir.
policy-stores-boolean = Thunderbird enregistre { $stored }, et non { $written }.
policy-only-new-accounts-reached = Cela n’atteint que les comptes qui n’ont pas de nombre à eux.

## Quoi régler, et où cliquer

thunderbird-set-connections = Réglez le nombre maximum de connexions au serveur sur { $connections }.
thunderbird-cost-one = { $minutes ->
    [1] Avec 1, les nouveaux messages de la boîte de réception apparaissent toujours aussitôt, sauf pendant qu’un autre dossier est ouvert : alors en une minute au plus (2 l’éviterait : 0,6 s, mesuré).
   *[other] Avec 1, les nouveaux messages de la boîte de réception apparaissent toujours aussitôt, sauf pendant qu’un autre dossier est ouvert : alors en { $minutes } minutes au plus (2 l’éviterait : 0,6 s, mesuré).
}
thunderbird-cost-one-no-check = Avec 1, les nouveaux messages de la boîte de réception n’apparaissent pas pendant qu’un autre dossier est ouvert (2 l’éviterait).
thunderbird-set-startup = Activez la relève du courrier au lancement.
thunderbird-set-folders = Ne faites vérifier que les quelques dossiers qui en ont besoin.
thunderbird-set-tls = Réglez la sécurité de la connexion sur { -tb-security-tls }.
thunderbird-set-starttls = Réglez la sécurité de la connexion sur { -tb-security-starttls } ou, mieux, sur { -tb-security-tls } avec le port 993.
thunderbird-set-method = Réglez la méthode d’authentification sur « { -tb-normal-password } », ou sur { -tb-oauth2 } si l’hébergeur l’exige.

thunderbird-step-account-settings = Dans Thunderbird, ouvrez le menu ≡ (en haut à droite) > { -tb-account-settings }.
thunderbird-step-server-settings = À gauche, sous « { $account } », cliquez sur { -tb-server-settings }.
thunderbird-step-connections = Cliquez sur { -tb-advanced }, réglez « { -tb-max-connections } » sur { $connections } et cliquez sur { -tb-ok }.
thunderbird-step-sooner = { $minutes ->
    [1] Si les nouveaux messages doivent apparaître plus tôt pendant qu’un autre dossier est ouvert : réglez aussi « { -tb-check-every } » sur 1.
   *[other] Si les nouveaux messages doivent apparaître plus tôt pendant qu’un autre dossier est ouvert : réglez aussi « { -tb-check-every } » sur { $minutes }. Avec une relève par minute, certains serveurs bloquent le réseau.
}
thunderbird-step-restart = Quittez Thunderbird et relancez-le : les connexions déjà ouvertes le restent jusque-là.
thunderbird-step-idle = Cochez « { -tb-immediate-notifications } ».
thunderbird-step-poll = Cochez « { -tb-check-every } » et indiquez { $minutes }.
thunderbird-step-startup = Cochez « { -tb-check-at-startup } ».
thunderbird-step-config-editor = Dans Thunderbird, ouvrez le menu ≡ > { -tb-settings } > { -tb-general } > { -tb-config-editor }, cherchez la préférence indiquée plus haut et mettez-la à false.
thunderbird-step-folder = Pour chaque dossier qui reçoit de nouveaux messages par un filtre du serveur : cliquez dessus avec le bouton droit, ouvrez { -tb-folder-properties } et cochez « { -tb-always-check-folder } ».
thunderbird-step-tls = Réglez « { -tb-connection-security } » sur { -tb-security-tls } ; le port passe de lui-même à 993.
thunderbird-step-starttls = Si votre hébergeur ne propose pas { -tb-security-tls } sur le port 993, choisissez { -tb-security-starttls } avec le port 143.
thunderbird-step-method = Réglez « { -tb-authentication-method } » sur « { -tb-normal-password } », ou sur { -tb-oauth2 } si votre hébergeur l’exige (Gmail, Microsoft 365).

thunderbird-managed-by-policy = Une stratégie le fixe ({ $key }) ; elle l’emporte sur le profil.
thunderbird-managed-in = C’est fixé dans { $file } ({ $key }), qui l’emporte sur le profil.
thunderbird-managed-at = C’est fixé dans { $file }, ligne { $line } ({ $key }), qui l’emporte sur le profil.
thunderbird-step-managed = Demandez à la personne qui administre cet ordinateur de le modifier à cet endroit ; redémarrez ensuite Thunderbird.
thunderbird-step-managed-numbers = Dans policies.json, n’écrivez pas 0 ou 1 pour un nombre : Thunderbird en fait false et true.

# Ce que l’on voit quand le serveur refuse une des connexions.
thunderbird-when-refused = Ce que vous voyez dans Thunderbird : souvent aucun message ; des dossiers restent vides, ou il y manque les nouveaux messages.

## Qui a ouvert le profil : suit « Thunderbird est ouvert », entre parenthèses

thunderbird-lock-held = son fichier de verrouillage { $file } est pris
thunderbird-lock-elsewhere = un Thunderbird sur l’ordinateur { $address } l’utilise
thunderbird-lock-elsewhere-hint = Si aucun Thunderbird n’y est ouvert, supprimez le fichier { $file } (un plantage le laisse derrière lui).
thunderbird-lock-process = le processus { $pid } l’utilise
thunderbird-lock-process-hint = Si le processus { $pid } n’est pas Thunderbird, supprimez le fichier { $file } (un plantage le laisse derrière lui).
