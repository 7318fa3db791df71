# Un endroit dans un fichier, et ce qui n’y va pas.
at-line-because = ligne { $line } : { $because }
at-file-because = { $file } : { $because }
at-file-and-line-because = { $file }, ligne { $line } : { $because }

## Un fichier qu’imap-doctor ne peut pas lire

file-wanted-hint = Indiquez le prefs.js d’un profil Thunderbird, le dossier de profil lui-même, ou un fichier .mobileconfig d’Apple.
file-unknown = { $file } n’est pas un fichier de paramètres qu’imap-doctor peut lire.
file-unknown-hint = Sont lus les fichiers de paramètres de : { $formats }.
file-foreign = { $fileKind ->
    [empty] { $file } est vide.
    [utf16] { $file } est enregistré en UTF-16, qu’aucun logiciel de messagerie n’utilise pour ses paramètres.
    [png] { $file } est une image (PNG).
    [jpeg] { $file } est une image (JPEG).
    [gif] { $file } est une image (GIF).
    [pdf] { $file } est un document PDF.
    [zip] { $file } est une archive ZIP.
    [gzip] { $file } est un fichier compressé (gzip).
   *[sqlite] { $file } est une base de données (SQLite).
}
file-utf16-hint = Ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.
file-name-not-utf8 = { $file } ne peut pas être lu : son nom n’est pas en UTF-8.
file-name-not-utf8-hint = Renommez le fichier et réessayez.
file-missing = Le fichier { $file } n’existe pas.
file-missing-hint = Vérifiez l’orthographe du chemin.
file-forbidden = { $file } ne peut pas être lu : permission refusée.
file-forbidden-hint = Lancez imap-doctor sous le nom de l’utilisateur à qui appartient le fichier.
file-is-folder = { $file } est un dossier, pas un fichier.
file-not-plain = { $file } est un tube ou un périphérique, pas un fichier ordinaire.
file-too-large = { $file } dépasse { $megabytes } Mo ; un fichier de paramètres n’est pas si gros.
file-dangling = { $file } ne peut pas être lu : c’est un lien qui ne mène nulle part.
file-dangling-hint = Indiquez le fichier lui-même, ou supprimez le lien.
file-unreadable = { $file } ne peut pas être lu.
file-unreadable-hint = Contrôlez le disque où il se trouve, ou copiez le fichier ailleurs et réessayez.
folder-no-prefs = Il n’y a pas de prefs.js dans le dossier { $path }.
folder-no-settings = Il n’y a pas de paramètres de messagerie dans le dossier { $path }.
folder-no-prefs-hint = Un dossier de profil Thunderbird contient un prefs.js. Pour trouver le vôtre, ouvrez { -tb-help } > { -tb-troubleshooting } dans Thunderbird et cherchez « { -tb-profile-folder } » (sous Linux « Répertoire de profil »).
folder-too-deep = { $levels ->
    [one] imap-doctor descend de { $levels } dossier : ce qui est dans { $path } n’a pas été lu.
   *[other] imap-doctor descend de { $levels } dossiers : ce qui est dans { $path } n’a pas été lu.
}
folder-too-deep-hint = Indiquez un dossier situé plus bas.
file-not-utf8 = { $file } n’est pas encodé en UTF-8.
file-not-utf8-hint = Enregistrez-le en UTF-8 et réessayez.

## Pourquoi le contenu d’un fichier manque : suit à chaque fois un deux-points

file-problem-missing = ce fichier n’existe pas
file-problem-forbidden = permission refusée
file-problem-folder = c’est un dossier
file-problem-not-a-file = c’est un tube ou un périphérique
file-problem-too-large = il est trop gros
file-problem-dangling = c’est un lien qui ne mène nulle part
file-problem-unreadable = il ne peut pas être lu

## JSON

json-unusable = { $file } est inutilisable : { $fileProblem }.
json-no-report = { $file } est une page qui ne contient pas de rapport.
json-invalid = { $file }, ligne { $line }, colonne { $column } : ce n’est pas du JSON valide.
yaml-invalid = { $file }, ligne { $line }, colonne { $column } : ce n’est pas du YAML valide.
json-correct-hint = Corrigez le fichier à cet endroit.
json-misfit = { $file } n’est pas compris : { $because }

# $jsonPath: facts.accounts[3].host. Suit à chaque fois un deux-points, et termine une phrase.
misfit-value = { $jsonPath } doit être { $expected }, et non { $found }.
misfit-missing = { $jsonPath } manque ; ce doit être { $expected }.
misfit-document = le document doit être { $expected }, et non { $found }.
misfit-nested = { $jsonPath } est imbriqué trop profondément.
misfit-unknown = { $jsonPath } n’est pas connu.
misfit-unknown-meant = { $jsonPath } n’est pas connu ; vouliez-vous dire « { $meant } » ?

# Ce qu’une valeur doit être, et ce qu’elle est.
misfit-kind-string = du texte
misfit-pattern = du texte non vide
misfit-kind-number = un nombre
misfit-kind-integer = un nombre entier
misfit-range-number = un nombre de { $least } à { $most }
misfit-range-integer = un nombre entier de { $least } à { $most }
misfit-kind-boolean = true ou false
misfit-kind-null = null
misfit-kind-array = une liste
misfit-kind-object = un objet
misfit-constant = { $constant }
misfit-typed = { $typed }

## Les paramètres de l’équipe, une référence, des données enregistrées

team-settings-hint = docs/imap-doctor.schema.json décrit ce qu’il peut contenir.
team-settings-hint-found = Pour continuer sans lui, ajoutez --no-config.
team-settings-no-rule = il n’y a pas de règle « { $typed } » ({ $jsonPath }) ; imap-doctor explain liste toutes les règles.
team-settings-no-rule-meant = il n’y a pas de règle « { $typed } » ({ $jsonPath }) ; vouliez-vous dire « { $meant } » ?
baseline-hint = Pour en écrire une, ajoutez --save-baseline FICHIER à une vérification.
saved-facts-hint = --from attend un fichier écrit par --save, --format json ou --format html.

## XML : ce qui ne va pas suit un deux-points

xml-invalid = { $file }, ligne { $line }, colonne { $column } : ce XML ne peut pas être lu : { $because }.
xml-too-large = { $bytes ->
    [one] il dépasse { $bytes } octet
   *[other] il dépasse { $bytes } octets
}
xml-nested = des éléments sont imbriqués sur plus de { $levels } niveaux
xml-not-closed = l’élément ouvert à la ligne { $opened } n’est pas fermé avant celui-ci
xml-cut-off = il se termine avant que tous les éléments soient fermés
xml-tag = cette balise contient une erreur
xml-tag-not-closed = la balise n’est pas fermée
xml-attribute = cet attribut contient une erreur
xml-character = ce caractère n’est pas permis ici
xml-reference = « & » n’introduit rien de défini ; un simple « & » s’écrit &amp;
xml-comment-not-closed = le commentaire n’est pas fermé
xml-cdata-not-closed = la section CDATA n’est pas fermée
xml-instruction-not-closed = l’instruction de traitement n’est pas fermée
xml-declaration-misplaced = cette déclaration n’est pas permise ici
xml-declaration-inside = les déclarations dans le DOCTYPE ne sont pas permises
xml-roots = il doit y avoir exactement un élément racine
xml-name = il contient un nom non permis
xml-malformed = il n’est pas bien formé
