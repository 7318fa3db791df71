ios-not-profile = { $file } n’est pas un profil de configuration : il n’a pas de PayloadContent.
ios-profile-hint = Indiquez le fichier .mobileconfig installé sur l’appareil.
ios-not-declaration = { $file } n’est pas une déclaration de compte de messagerie : son Type doit être com.apple.configuration.account.mail, et il lui faut un Payload.
ios-not-declaration-hint = Indiquez la déclaration telle qu’elle est envoyée à l’appareil.
ios-correct-hint = Un appareil refuse lui aussi un tel profil. Corrigez le fichier à cet endroit, ou demandez-en un nouveau.
ios-template-hint = Cela ressemble à un modèle qui n’a pas été rempli : indiquez le profil qui en est tiré.
ios-signed = signé par { $signer } ; la signature n’a pas été vérifiée
ios-signed-nameless = signé par quelqu’un que le certificat ne nomme pas ; la signature n’a pas été vérifiée

ios-envelope = { $flaw ->
    [damaged] { $file } ne peut pas être lu : sa signature est endommagée.
    [cut-off] { $file } ne peut pas être lu : sa signature est tronquée.
    [empty] { $file } ne peut pas être lu : sa signature est vide.
    [without-content] { $file } ne peut pas être lu : c’est une signature sans le profil qu’elle signe.
   *[too-many] { $file } ne peut pas être lu : il est emballé trop de fois.
}
ios-envelope-hint = Un appareil le refuse aussi. Téléchargez à nouveau le profil, ou signez-le à nouveau (openssl smime -sign -nodetach -outform der).
xml-invalid-signed = { $file }, ligne { $line }, colonne { $column } du contenu signé : ce XML ne peut pas être lu : { $because }.

## Listes de propriétés binaires : suit à chaque fois un deux-points

plist-invalid = { $file } : cette liste de propriétés binaire ne peut pas être lue : { $because }.
plist-version = sa version n’est pas connue
plist-cut-off = elle est tronquée
plist-table = sa table des matières ne correspond pas
plist-too-many-values = elle contient plus de valeurs qu’aucun profil
plist-cycle = une valeur se contient elle-même
plist-nested = des valeurs sont imbriquées sur plus de { $levels } niveaux
plist-too-large = une fois dépliée, elle contient plus qu’aucun profil
plist-reference = une référence ne mène nulle part
plist-outside = une valeur se trouve hors du fichier
plist-value-cut-off = une valeur ne se termine pas dans le fichier
plist-kind = elle contient une valeur d’un genre inconnu
plist-number = un nombre est trop long
plist-date = une date est endommagée
plist-length = une longueur est endommagée

## Quoi régler sur l’appareil

ios-set-fetch = Sur l’appareil, choisissez de récupérer le courrier toutes les 15 minutes.
ios-step-fetch-new-data = Sur l’iPhone ou l’iPad, ouvrez Réglages > Apps > Mail > Comptes Mail > Nouvelles données (avant iOS 18 : Réglages > Mail > Comptes). En anglais, cette rubrique s’appelle Fetch New Data ; les noms peuvent varier d’une version à l’autre.
ios-step-fetch = Touchez le compte et choisissez « Récupérer » (ou « Push », s’il est proposé).
ios-step-schedule = Plus bas, choisissez la fréquence « Toutes les 15 minutes ».
ios-step-on-open = Mail vérifie toujours les nouveaux messages quand vous l’ouvrez ; il n’y a pas de réglage pour le nombre de connexions.
