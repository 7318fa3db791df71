ios-not-profile = { $file } ist kein Konfigurationsprofil: PayloadContent fehlt.
ios-profile-hint = Nennen Sie die .mobileconfig-Datei, die auf dem Gerät installiert wird.
ios-not-declaration = { $file } ist keine Deklaration eines E-Mail-Accounts: Type muss com.apple.configuration.account.mail sein, und Payload darf nicht fehlen.
ios-not-declaration-hint = Nennen Sie die Deklaration so, wie sie an das Gerät gesendet wird.
ios-correct-hint = Auch ein Gerät lehnt ein solches Profil ab. Berichtigen Sie die Datei an dieser Stelle, oder fordern Sie eine neue an.
ios-template-hint = Das sieht nach einer Vorlage aus, die nicht ausgefüllt wurde: Nennen Sie das Profil, das daraus entsteht.
ios-signed = signiert von { $signer }; die Signatur wurde nicht geprüft
ios-signed-nameless = signiert von jemandem, den das Zertifikat nicht nennt; die Signatur wurde nicht geprüft

ios-envelope = { $flaw ->
    [damaged] { $file } kann nicht gelesen werden: Die Signatur ist beschädigt.
    [cut-off] { $file } kann nicht gelesen werden: Die Signatur ist abgeschnitten.
    [empty] { $file } kann nicht gelesen werden: Die Signatur ist leer.
    [without-content] { $file } kann nicht gelesen werden: Es ist eine Signatur ohne das Profil, das sie signiert.
   *[too-many] { $file } kann nicht gelesen werden: Der Inhalt ist zu oft verpackt.
}
ios-envelope-hint = Auch ein Gerät lehnt das ab. Laden Sie das Profil noch einmal herunter, oder signieren Sie es noch einmal (openssl smime -sign -nodetach -outform der).
xml-invalid-signed = { $file }, Zeile { $line }, Spalte { $column } des signierten Inhalts: Dieses XML kann nicht gelesen werden: { $because }.

## Binäre Property-Listen: folgt jeweils auf einen Doppelpunkt

plist-invalid = { $file }: Diese binäre Property-Liste kann nicht gelesen werden: { $because }.
plist-version = ihre Version ist nicht bekannt
plist-cut-off = sie ist abgeschnitten
plist-table = ihr Inhaltsverzeichnis passt nicht
plist-too-many-values = sie enthält mehr Werte als jedes Profil
plist-cycle = ein Wert enthält sich selbst
plist-nested = Werte sind mehr als { $levels } Ebenen tief verschachtelt
plist-too-large = sie entfaltet sich zu mehr, als ein Profil enthält
plist-reference = ein Verweis führt ins Leere
plist-outside = ein Wert liegt außerhalb der Datei
plist-value-cut-off = ein Wert endet nicht innerhalb der Datei
plist-kind = sie enthält einen Wert unbekannter Art
plist-number = eine Zahl ist zu lang
plist-date = ein Datum ist beschädigt
plist-length = eine Längenangabe ist beschädigt

## Was auf dem Gerät einzustellen ist

ios-set-fetch = Stellen Sie auf dem Gerät ein, dass E-Mails alle 15 Minuten abgerufen werden.
# Die Namen: https://www.antwort.net/a/iphone/abrufzeitplan-fuer-e-mails-in-der-iphone-mail-app-einstellen.html
ios-step-fetch-new-data = Öffnen Sie auf dem iPhone oder iPad Einstellungen > Apps > Mail > Mail-Accounts > Datenabgleich (vor iOS 18: Einstellungen > Mail > Accounts).
ios-step-fetch = Tippen Sie auf den Account, und wählen Sie „Abrufen“ (oder „Push“, falls angeboten).
ios-step-schedule = Wählen Sie weiter unten den Zeitplan „Alle 15 Minuten“.
ios-step-on-open = Beim Öffnen ruft Mail immer neue Nachrichten ab; eine Einstellung für die Zahl der Verbindungen gibt es nicht.
