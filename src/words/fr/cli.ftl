## Arguments

option-unknown = Il n’y a pas d’option « { $typed } ».
option-unknown-meant = Il n’y a pas d’option « { $typed } ». Vouliez-vous dire { $meant } ?
option-without-value = { $flag } attend une valeur.
choice-unknown = { $flag } ne connaît pas « { $typed } ». Valeurs possibles : { $known }.
language-unknown = « { $typed } » n’est pas une langue que parle ce programme. Il parle : { $known }.
argument-too-many = « { $typed } » est un argument de trop pour cette commande.
file-name-missing = { $flag } attend un nom de fichier.
number-out-of-range = { $flag } doit être un nombre entier de { $least } à { $most }, et non « { $typed } ».
duration-wrong = --duration est une durée telle que 30m, 90s ou 1h, de 5s à 24h, et non « { $typed } ».
ca-not-usable = Le fichier de certificat { $path } est inutilisable : { $fileProblem }.
ca-empty = { $path } ne contient aucun certificat.
ca-empty-hint = --ca attend un fichier PEM avec « -----BEGIN CERTIFICATE----- ».
client-unknown = Aucun logiciel de messagerie n’est connu sous le nom « { $typed } ».
client-unknown-hint = Noms connus : { $known }. Exemple : --client thunderbird=2 ; imap-doctor explain clients en dit plus.
client-key-unknown = --client ne connaît pas « { $typed } ».
client-key-unknown-hint = Clés connues : { $known }.
client-on-off = { $flag } vaut on ou off, et non « { $typed } ».
watch-mailbox-missing = Quelle boîte aux lettres ?
watch-mailbox-missing-hint = Indiquez-la : imap-doctor watch jo@example.org
user-missing = Quel utilisateur ? Ajoutez --user NOM (souvent l’adresse e-mail complète).
not-an-address = « { $typed } » n’est ni une commande ni une adresse e-mail.
not-an-address-hint = Essayez imap-doctor --help, imap-doctor check jo@example.org, ou ajoutez --host NOM.
from-alone = --from { $path } évalue des données recueillies auparavant : rien d’autre ne peut être vérifié en même temps.
from-alone-hint = N’indiquez ni adresse, ni serveur, ni chemin.
lint-nothing-judged = Rien n’a été examiné : il n’y a là aucun compte IMAP.
lint-what = Quel fichier ? Indiquez un fichier ou un dossier : imap-doctor lint prefs.js
demo-unknown = La démo n’a pas de serveur appelé « { $typed } ».
demo-unknown-hint = Elle propose : { $known }.
no-account-in = Il n’y a aucun compte IMAP dans { $path }.
help-hint = (imap-doctor --help affiche les commandes et les options)

## Fichiers et entrée standard

stdin-unreadable = L’entrée standard ne peut pas être lue.
stdin-too-large = L’entrée standard dépasse { $megabytes } Mo ; un fichier de paramètres n’est pas si gros.
stdin-too-large-hint = Donnez-lui le prefs.js d’un profil Thunderbird ou un fichier .mobileconfig d’Apple.
reading-settings-here = Lecture des paramètres depuis ce terminal ; Ctrl+D pour terminer.
reading-settings = Lecture des paramètres
file-not-written = { $output } : écriture impossible dans { $path } ({ $reason }).
output-report = Rapport
output-facts = Données
output-baseline = Référence
interrupted = Interrompu.
interrupted-partly = Interrompu : le rapport porte sur ce qui a été lu jusque-là.

## Mots de passe

password-for = Mot de passe de { $user } sur { $endpoint }
password-no-terminal = Pas de mot de passe : il n’y a pas de terminal pour le demander.
password-no-terminal-hint = Définissez IMAP_DOCTOR_PASSWORD, ou envoyez le mot de passe sur l’entrée standard et ajoutez --password-stdin.
password-too-long = Ce qui est arrivé sur l’entrée standard est trop long pour un mot de passe.
password-not-utf8 = Le mot de passe sur l’entrée standard n’est pas en UTF-8 ; certains de ses caractères ne sont donc pas sûrs.
password-not-utf8-hint = Enregistrez-le ou envoyez-le en UTF-8 et réessayez.
password-nothing = Rien n’est arrivé sur l’entrée standard : --password-stdin y attend le mot de passe.
password-empty = Le mot de passe est vide. Saisissez-le, ou arrêtez avec Ctrl+C.

## Avant une vérification et une observation

announce-check = { $connections ->
    [one] Ouvre { $connections } connexion à { $endpoint } et la referme. Ctrl+C pour arrêter.
   *[other] Ouvre l’une après l’autre jusqu’à { $connections } connexions à { $endpoint } et les referme. Ctrl+C pour arrêter.
}
announce-watch = { $connections ->
    [one] Maintient { $connections } connexion à { $endpoint } en IDLE pendant { $duration }. En laisse une libre pour vos logiciels de messagerie, sauf si le serveur n’en accorde qu’une. Ctrl+C affiche le résultat obtenu jusque-là.
   *[other] Maintient jusqu’à { $connections } connexions à { $endpoint } en IDLE pendant { $duration }. En laisse une libre pour vos logiciels de messagerie, sauf si le serveur n’en accorde qu’une. Ctrl+C affiche le résultat obtenu jusque-là.
}
announce-watch-messages = { $connections ->
    [one] Maintient { $connections } connexion à { $endpoint } en IDLE pendant { $duration }, et en ouvre de temps en temps une autre pour un message. En laisse une libre pour vos logiciels de messagerie, sauf si le serveur en accorde moins de trois. Ctrl+C affiche le résultat obtenu jusque-là.
   *[other] Maintient jusqu’à { $connections } connexions à { $endpoint } en IDLE pendant { $duration }, et en ouvre de temps en temps une autre pour un message. En laisse une libre pour vos logiciels de messagerie, sauf si le serveur en accorde moins de trois. Ctrl+C affiche le résultat obtenu jusque-là.
}
announce-insecure = --insecure : le certificat n’est pas vérifié. Quelqu’un placé entre vous et le serveur pourrait lire le mot de passe.
announce-demo-no-limit = Un serveur de messagerie sans limite de connexions, à l’intérieur de ce programme. Rien ne sort de cet ordinateur.
demo-next = Maintenant, votre propre compte (imap-doctor pose des questions et ne change rien sans demander) :
announce-demo = Un serveur de messagerie qui se comporte comme { $example }, à l’intérieur de ce programme. Rien ne sort de cet ordinateur.

may-write-check = --test-delivery crée son propre dossier, y enregistre au plus 5 tout petits messages, puis le supprime.
may-write-watch = --test-delivery crée un dossier pour chaque connexion, plus un autre, enregistre quelques tout petits messages dans chacun, puis les supprime tous.
may-write = Est-ce permis dans cette boîte aux lettres ?

## fix

fix-left = { $more ->
    [one] { $more } autre modification mérite un examen : lint explique pourquoi, fix --all la fait aussi.
   *[other] { $more } autres modifications méritent un examen : lint explique pourquoi, fix --all les fait aussi.
}
fix-nothing = Il n’y a rien à modifier.
fix-no-profile = Aucun profil Thunderbird n’a été trouvé sur cet ordinateur.
fix-no-profile-hint = Indiquez le fichier ou le dossier de profil : imap-doctor fix CHEMIN
fix-dry-run = { $fileCount ->
    [one] Rien n’a été écrit (--dry-run). Pour faire cette modification :
   *[other] Rien n’a été écrit (--dry-run). Pour faire ces modifications :
}
fix-no-terminal = Rien n’a été écrit : il n’y a pas de terminal pour demander confirmation. Pour faire la modification sans question :
fix-declined = Rien n’a été modifié.
fix-changed = { $file } a été modifié ; le fichier d’origine : { $backup }
fix-undone = Pour annuler cela, relancez la même commande.
fix-undo-how = Pour annuler :
fix-question = { $fileCount ->
    [one] Faire cette modification ? Une sauvegarde reste à côté du fichier.
   *[other] Faire ces modifications dans { $fileCount } fichiers ? Une sauvegarde reste à côté de chaque fichier.
}
thunderbird-open = Thunderbird est ouvert : quittez-le avant que la modification soit faite.
thunderbird-unknown = Impossible de voir d’ici si Thunderbird est ouvert : assurez-vous qu’il est fermé.

team-settings-used = { $path }, trouvé dans ce dossier, est utilisé. Avec --no-config, il est ignoré.
output-is-input = { $path } est l’un des fichiers lus. Il n’a pas été écrasé : indiquez un autre fichier.
