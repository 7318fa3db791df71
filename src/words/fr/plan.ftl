lines-not-shown = { $lines ->
    [one] { $lines } autre ligne change. Elle n’est pas affichée, car elle pourrait contenir un mot de passe.
   *[other] { $lines } autres lignes changent. Elles ne sont pas affichées, car elles pourraient contenir un mot de passe.
}

muttrc-end-open = { $file } se termine au milieu d’un guillemet ouvert ou d’une ligne qui continue : mutt ne lirait pas une ligne ajoutée là. Rien n’y a été écrit.
muttrc-end-open-hint = Fermez le guillemet, ou retirez la barre oblique inverse à la fin ; relancez ensuite imap-doctor fix.
prefs-end-damaged = La fin de { $file } est endommagée : Thunderbird ne lirait pas une ligne ajoutée là. Rien n’y a été écrit.
prefs-end-damaged-hint = Lancez Thunderbird et quittez-le pour qu’il réécrive le fichier. Relancez ensuite imap-doctor fix.

## Le fichier n’a plus la valeur pour laquelle la modification était prévue

edit-outdated = { $key } dans { $file } a changé depuis la lecture du fichier. Rien n’y a été écrit.
edit-outdated-value = { $file } a changé depuis sa lecture : { $key } vaut maintenant { $now }, et non { $before }. Rien n’y a été écrit.
edit-outdated-added = { $file } a changé depuis sa lecture : { $key } n’était pas défini et vaut maintenant { $now }. Rien n’y a été écrit.
edit-outdated-removed = { $file } a changé depuis sa lecture : { $key } n’est plus défini. Rien n’y a été écrit.
edit-outdated-hint = Relancez imap-doctor fix.

## Pourquoi un fichier n’est pas modifié. $why suit un deux-points.

plan-cannot-change = { $file } ne peut pas être modifié : { $why }. Rien n’y a été écrit.
plan-cannot-read = { $file } ne peut plus être lu : { $why }. Rien n’y a été écrit.
plan-foreign-link = { $file } est un lien créé par quelqu’un d’autre. Rien n’y a été écrit.
plan-not-ours = { $file } est dans un format que ce programme ne modifie pas ({ $formatName }).
plan-unknown-format = { $file } est dans un format que ce programme ne connaît pas ; il n’est donc pas modifié.
plan-not-ours-hint = imap-doctor lint indique pour chaque constat où cliquer à la place.
plan-conflict = Deux règles veulent des valeurs différentes pour { $setting } dans { $file } : { $ruleId } veut { $value }, { $otherRule } veut { $otherValue }. Rien n’a été modifié.
plan-conflict-hint = Réglez-le à la main ; imap-doctor explain RÈGLE dit de quoi il s’agit.
plan-same-file = { $file } et { $otherFile } sont le même fichier.
plan-same-file-hint = Ne l’indiquez qu’une fois.
plan-thunderbird-open = Thunderbird est ouvert ({ $why }) et annulerait la modification en se fermant. Rien n’a été modifié.
plan-thunderbird-open-hint = Quittez Thunderbird, puis recommencez.
plan-thunderbird-open-hint-more = Quittez Thunderbird, puis recommencez. { $hint }
plan-stopped-after = { $problem } Modifié avant cela : { $changedFiles } ({ $done } sur { $all }).
plan-changed-meanwhile = { $file } a changé depuis sa lecture. Rien n’y a été écrit.
plan-changed-meanwhile-hint = Relancez imap-doctor fix.
plan-not-written = { $file } ne peut pas être écrit : { $why }. Il est resté tel quel.
plan-not-written-hint = Vérifiez qui a le droit d’écrire dans le fichier et son dossier, et s’il reste de la place sur le disque.
plan-as-root = { $file } n’est pas modifié en tant que root : { $why }.
plan-as-root-hint = Lancez imap-doctor sous le nom de l’utilisateur à qui appartiennent les paramètres.

file-problem-link = c’est un lien
file-problem-several-names = il a un deuxième nom (lien physique) qui garderait l’ancien contenu
why-permission = permission refusée
why-read-only = le disque est en lecture seule
why-disk-full = le disque est plein
why-quota = le quota du disque est épuisé
why-busy = un autre programme l’a ouvert
why-gone = il n’existe plus
why-another-run = une autre exécution est en train de le modifier
why-other-owner = il appartient à un autre utilisateur et deviendrait le vôtre
why-code = { $reason }
why-several-users = plus d’un utilisateur peut modifier les dossiers où il se trouve
why-open-folder = d’autres utilisateurs peuvent écrire dans { $folderPath }
why-too-many-links = trop de liens y mènent
why-no-rights = il appartient à un autre utilisateur, dont les droits ne peuvent pas être repris ({ $reason })
why-from-the-future = la date dans son nom est dans le futur
why-backup-owner = elle appartient à un autre utilisateur que le fichier
why-backup-open = plus d’utilisateurs peuvent y écrire que dans le fichier

## Annuler

undo-nothing-new = { $named } : déjà dans l’état de la dernière sauvegarde.
undo-nothing-new-hint = Des sauvegardes plus anciennes se trouvent à côté du fichier ; leur nom se termine par .bak.
undo-no-backup = Il n’y a pas de sauvegarde pour { $named }.
undo-no-backup-hint = imap-doctor fix enregistre une sauvegarde à côté de chaque fichier qu’il modifie : NOM.imap-doctor-DATE-HEURE.bak
undo-not-used = La dernière sauvegarde, { $file }, n’est pas utilisée : { $why }. Rien n’a été modifié.
undo-not-used-hint = Examinez-la, et déplacez-la si elle n’est pas de vous ; recommencez ensuite.
files-named = { $fileList }
files-and-more = { $fileList } (et { $more } de plus)
