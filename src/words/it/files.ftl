at-line-because = riga { $line }: { $because }
at-file-because = { $file }: { $because }
at-file-and-line-because = { $file }, riga { $line }: { $because }

## A file that is none imap-doctor can read

file-wanted-hint = Indica il file prefs.js di un profilo di Thunderbird, la cartella del profilo oppure un file .mobileconfig di Apple.
file-unknown = { $file } non è un file di configurazione che imap-doctor sa leggere.
file-unknown-hint = Legge i file di configurazione di: { $formats }.
file-foreign = { $fileKind ->
    [empty] { $file } è vuoto.
    [utf16] { $file } è salvato in UTF-16, che nessun programma di posta usa per le proprie impostazioni.
    [png] { $file } è un’immagine (PNG).
    [jpeg] { $file } è un’immagine (JPEG).
    [gif] { $file } è un’immagine (GIF).
    [pdf] { $file } è un documento PDF.
    [zip] { $file } è un archivio ZIP.
    [gzip] { $file } è un file compresso (gzip).
   *[sqlite] { $file } è un database (SQLite).
}
file-utf16-hint = Aprilo in un editor di testo e salvalo in UTF-8.
file-name-not-utf8 = Impossibile leggere { $file }: il nome non è in UTF-8.
file-name-not-utf8-hint = Rinomina il file, poi riprova.
file-missing = Il file { $file } non esiste.
file-missing-hint = Controlla che il percorso sia scritto correttamente.
file-forbidden = Impossibile leggere { $file }: permesso negato.
file-forbidden-hint = Esegui imap-doctor con l’utente a cui appartiene il file.
file-is-folder = { $file } è una cartella, non un file.
file-not-plain = { $file } è una pipe o un dispositivo, non un file normale.
file-too-large = { $file } supera { $megabytes } MB; un file di configurazione non è così grande.
file-dangling = Impossibile leggere { $file }: è un collegamento che non porta da nessuna parte.
file-dangling-hint = Indica il file stesso, oppure elimina il collegamento.
file-unreadable = Impossibile leggere { $file }.
file-unreadable-hint = Controlla il disco su cui si trova, oppure copia il file altrove e riprova.
folder-no-prefs = Nella cartella { $path } non c’è alcun prefs.js.
folder-no-settings = Nella cartella { $path } non ci sono impostazioni di posta.
folder-no-prefs-hint = La cartella di un profilo di Thunderbird contiene un file prefs.js. Per trovare la tua, in Thunderbird apri { -tb-help } > { -tb-troubleshooting } e cerca “{ -tb-profile-folder }”.
folder-too-deep = { $levels ->
    [one] imap-doctor cerca fino a 1 livello di cartelle: il contenuto di { $path } non è stato letto.
   *[other] imap-doctor cerca fino a { $levels } livelli di cartelle: il contenuto di { $path } non è stato letto.
}
folder-too-deep-hint = Indica una cartella più interna.
file-not-utf8 = { $file } non è codificato in UTF-8.
file-not-utf8-hint = Salvalo in UTF-8 e riprova.

## Why a file has no content: each follows a colon

file-problem-missing = il file non esiste
file-problem-forbidden = permesso negato
file-problem-folder = è una cartella
file-problem-not-a-file = è una pipe o un dispositivo
file-problem-too-large = è troppo grande
file-problem-dangling = è un collegamento che non porta da nessuna parte
file-problem-unreadable = non è leggibile

## JSON

json-unusable = { $file } non è utilizzabile: { $fileProblem }.
json-no-report = { $file } è una pagina che non contiene un rapporto.
json-invalid = { $file }, riga { $line }, colonna { $column }: JSON non valido.
yaml-invalid = { $file }, riga { $line }, colonna { $column }: YAML non valido.
json-correct-hint = Correggi il file in quel punto.
json-misfit = { $file } non è comprensibile: { $because }

# $jsonPath: facts.accounts[3].host. Each follows a colon, and ends a sentence.
misfit-value = { $jsonPath } deve essere { $expected }, non { $found }.
misfit-missing = manca { $jsonPath }; deve essere { $expected }.
misfit-document = il documento deve essere { $expected }, non { $found }.
misfit-nested = { $jsonPath } è annidato troppo in profondità.
misfit-unknown = { $jsonPath } non è noto.
misfit-unknown-meant = { $jsonPath } non è noto; forse intendevi “{ $meant }”?

# What a value must be, and what it is.
misfit-kind-string = un testo
misfit-pattern = un testo non vuoto
misfit-kind-number = un numero
misfit-kind-integer = un numero intero
misfit-range-number = un numero da { $least } a { $most }
misfit-range-integer = un numero intero da { $least } a { $most }
misfit-kind-boolean = true o false
misfit-kind-null = null
misfit-kind-array = un elenco
misfit-kind-object = un oggetto
misfit-constant = { $constant }
misfit-typed = { $typed }

## The team’s settings, a baseline, saved facts

team-settings-hint = docs/imap-doctor.schema.json descrive che cosa può contenere.
team-settings-hint-found = Per farne a meno, aggiungi --no-config.
team-settings-no-rule = non esiste alcuna regola “{ $typed }” ({ $jsonPath }); imap-doctor explain elenca tutte le regole.
team-settings-no-rule-meant = non esiste alcuna regola “{ $typed }” ({ $jsonPath }); forse intendevi “{ $meant }”?
baseline-hint = Per crearne una, aggiungi --save-baseline FILE a un controllo.
saved-facts-hint = --from richiede un file scritto con --save, --format json o --format html.

## XML: what is wrong follows a colon

xml-invalid = { $file }, riga { $line }, colonna { $column }: questo XML non è leggibile: { $because }.
xml-too-large = { $bytes ->
    [one] supera 1 byte
   *[other] supera { $bytes } byte
}
xml-nested = gli elementi sono annidati oltre { $levels } livelli
xml-not-closed = l’elemento aperto alla riga { $opened } non viene chiuso prima di questo
xml-cut-off = finisce prima che tutti gli elementi siano chiusi
xml-tag = c’è un errore in questo tag
xml-tag-not-closed = il tag non è chiuso
xml-attribute = c’è un errore in questo attributo
xml-character = questo carattere non è ammesso qui
xml-reference = “&” non introduce nulla di definito; una semplice “&” si scrive &amp;
xml-comment-not-closed = il commento non è chiuso
xml-cdata-not-closed = la sezione CDATA non è chiusa
xml-instruction-not-closed = l’istruzione di elaborazione non è chiusa
xml-declaration-misplaced = questa dichiarazione non è ammessa qui
xml-declaration-inside = le dichiarazioni all’interno del DOCTYPE non sono ammesse
xml-roots = deve esserci esattamente un elemento radice
xml-name = contiene un nome non ammesso
xml-malformed = non è ben formato
