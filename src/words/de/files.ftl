# Eine Stelle in einer Datei, und was dort nicht stimmt.
at-line-because = Zeile { $line }: { $because }
at-file-because = { $file }: { $because }
at-file-and-line-because = { $file }, Zeile { $line }: { $because }

## Eine Datei, die imap-doctor nicht lesen kann

file-wanted-hint = Nennen Sie die prefs.js eines Thunderbird-Profils, den Profilordner selbst oder eine .mobileconfig-Datei von Apple.
file-unknown = { $file } ist keine Einstellungsdatei, die imap-doctor lesen kann.
file-unknown-hint = Gelesen werden die Einstellungsdateien von: { $formats }.
file-foreign = { $fileKind ->
    [empty] { $file } ist leer.
    [utf16] { $file } ist als UTF-16 gespeichert; kein E-Mail-Programm verwendet das für seine Einstellungen.
    [png] { $file } ist ein Bild (PNG).
    [jpeg] { $file } ist ein Bild (JPEG).
    [gif] { $file } ist ein Bild (GIF).
    [pdf] { $file } ist ein PDF-Dokument.
    [zip] { $file } ist ein ZIP-Archiv.
    [gzip] { $file } ist eine komprimierte Datei (gzip).
   *[sqlite] { $file } ist eine Datenbank (SQLite).
}
file-utf16-hint = Öffnen Sie die Datei in einem Texteditor, und speichern Sie sie als UTF-8.
file-name-not-utf8 = { $file } kann nicht gelesen werden: Der Name ist nicht in UTF-8.
file-name-not-utf8-hint = Benennen Sie die Datei um, und versuchen Sie es noch einmal.
file-missing = Die Datei { $file } gibt es nicht.
file-missing-hint = Prüfen Sie, ob der Pfad richtig geschrieben ist.
file-forbidden = { $file } kann nicht gelesen werden: Zugriff verweigert.
file-forbidden-hint = Führen Sie imap-doctor als der Benutzer aus, dem die Datei gehört.
file-is-folder = { $file } ist ein Ordner, keine Datei.
file-not-plain = { $file } ist eine Pipe oder ein Gerät, keine gewöhnliche Datei.
file-too-large = { $file } ist größer als { $megabytes } MB; so groß ist keine Einstellungsdatei.
file-dangling = { $file } kann nicht gelesen werden: Die Verknüpfung führt ins Leere.
file-dangling-hint = Nennen Sie die Datei selbst, oder entfernen Sie die Verknüpfung.
file-unreadable = { $file } kann nicht gelesen werden.
file-unreadable-hint = Prüfen Sie den Datenträger, oder kopieren Sie die Datei an einen anderen Ort und versuchen Sie es noch einmal.
folder-no-prefs = Im Ordner { $path } gibt es keine prefs.js.
folder-no-settings = Im Ordner { $path } gibt es keine E-Mail-Einstellungen.
folder-no-prefs-hint = Ein Thunderbird-Profilordner enthält eine prefs.js. Um Ihren zu finden, öffnen Sie in Thunderbird { -tb-help } > { -tb-troubleshooting } und suchen Sie nach „{ -tb-profile-folder }“ (unter Linux „Profilverzeichnis“).
folder-too-deep = { $levels ->
    [one] imap-doctor sucht 1 Ordner tief: Was in { $path } liegt, wurde nicht gelesen.
   *[other] imap-doctor sucht { $levels } Ordner tief: Was in { $path } liegt, wurde nicht gelesen.
}
folder-too-deep-hint = Nennen Sie einen Ordner weiter unten.
file-not-utf8 = { $file } ist nicht in UTF-8 kodiert.
file-not-utf8-hint = Speichern Sie die Datei als UTF-8, und versuchen Sie es noch einmal.

## Warum der Inhalt einer Datei fehlt: folgt jeweils auf einen Doppelpunkt

file-problem-missing = diese Datei gibt es nicht
file-problem-forbidden = Zugriff verweigert
file-problem-folder = es ist ein Ordner
file-problem-not-a-file = es ist eine Pipe oder ein Gerät
file-problem-too-large = die Datei ist zu groß
file-problem-dangling = die Verknüpfung führt ins Leere
file-problem-unreadable = die Datei ist nicht lesbar

## JSON

json-unusable = { $file } ist nicht verwendbar: { $fileProblem }.
json-no-report = { $file } ist eine Seite ohne Bericht.
json-invalid = { $file }, Zeile { $line }, Spalte { $column }: Das ist kein gültiges JSON.
yaml-invalid = { $file }, Zeile { $line }, Spalte { $column }: Das ist kein gültiges YAML.
json-correct-hint = Berichtigen Sie die Datei an dieser Stelle.
json-misfit = { $file } wird nicht verstanden: { $because }

# $jsonPath: facts.accounts[3].host. Jedes folgt auf einen Doppelpunkt und beendet einen Satz.
misfit-value = { $jsonPath } muss { $expected } sein, nicht { $found }.
misfit-missing = { $jsonPath } fehlt; es muss { $expected } sein.
misfit-document = das Dokument muss { $expected } sein, nicht { $found }.
misfit-nested = { $jsonPath } ist zu tief verschachtelt.
misfit-unknown = { $jsonPath } ist nicht bekannt.
misfit-unknown-meant = { $jsonPath } ist nicht bekannt; meinten Sie „{ $meant }“?

# Was ein Wert sein muss, und was er ist.
misfit-kind-string = Text
misfit-pattern = nicht leerer Text
misfit-kind-number = eine Zahl
misfit-kind-integer = eine ganze Zahl
misfit-range-number = eine Zahl von { $least } bis { $most }
misfit-range-integer = eine ganze Zahl von { $least } bis { $most }
misfit-kind-boolean = true oder false
misfit-kind-null = null
misfit-kind-array = eine Liste
misfit-kind-object = ein Objekt
misfit-constant = { $constant }
misfit-typed = { $typed }

## Einstellungen des Teams, eine Baseline, gespeicherte Fakten

team-settings-hint = docs/imap-doctor.schema.json beschreibt, was darin stehen darf.
team-settings-hint-found = Um ohne diese Datei weiterzumachen, ergänzen Sie --no-config.
team-settings-no-rule = es gibt keine Regel „{ $typed }“ ({ $jsonPath }); imap-doctor explain zeigt alle Regeln.
team-settings-no-rule-meant = es gibt keine Regel „{ $typed }“ ({ $jsonPath }); meinten Sie „{ $meant }“?
baseline-hint = Um eine zu schreiben, ergänzen Sie bei einer Prüfung --save-baseline DATEI.
saved-facts-hint = --from erwartet eine Datei, die mit --save, --format json oder --format html geschrieben wurde.

## XML: Was nicht stimmt, folgt auf einen Doppelpunkt

xml-invalid = { $file }, Zeile { $line }, Spalte { $column }: Dieses XML kann nicht gelesen werden: { $because }.
xml-too-large = { $bytes ->
    [one] es ist größer als 1 Byte
   *[other] es ist größer als { $bytes } Bytes
}
xml-nested = Elemente sind mehr als { $levels } Ebenen tief verschachtelt
xml-not-closed = das in Zeile { $opened } geöffnete Element wird vorher nicht geschlossen
xml-cut-off = es endet, bevor alle Elemente geschlossen sind
xml-tag = in diesem Tag ist ein Fehler
xml-tag-not-closed = das Tag ist nicht geschlossen
xml-attribute = in diesem Attribut ist ein Fehler
xml-character = dieses Zeichen darf hier nicht stehen
xml-reference = mit „&“ beginnt hier nichts, was definiert ist; ein einfaches „&“ schreibt man &amp;
xml-comment-not-closed = der Kommentar ist nicht geschlossen
xml-cdata-not-closed = der CDATA-Abschnitt ist nicht geschlossen
xml-instruction-not-closed = die Verarbeitungsanweisung ist nicht geschlossen
xml-declaration-misplaced = diese Deklaration darf hier nicht stehen
xml-declaration-inside = Deklarationen im DOCTYPE sind nicht erlaubt
xml-roots = es muss genau ein äußerstes Element geben
xml-name = ein Name darin ist nicht erlaubt
xml-malformed = es ist nicht wohlgeformt
