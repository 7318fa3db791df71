## Argumente

option-unknown = Die Option „{ $typed }“ gibt es nicht.
option-unknown-meant = Die Option „{ $typed }“ gibt es nicht. Meinten Sie { $meant }?
option-without-value = { $flag } braucht einen Wert.
choice-unknown = { $flag } kennt „{ $typed }“ nicht. Möglich sind: { $known }.
language-unknown = „{ $typed }“ ist keine Sprache, die dieses Programm spricht. Es spricht: { $known }.
argument-too-many = „{ $typed }“ ist ein Argument mehr, als dieser Befehl annimmt.
file-name-missing = { $flag } braucht einen Dateinamen.
number-out-of-range = { $flag } muss eine ganze Zahl von { $least } bis { $most } sein, nicht „{ $typed }“.
duration-wrong = --duration ist eine Zeitspanne wie 30m, 90s oder 1h, von 5s bis 24h, nicht „{ $typed }“.
ca-not-usable = Die Zertifikatsdatei { $path } ist nicht verwendbar: { $fileProblem }.
ca-empty = { $path } enthält kein Zertifikat.
ca-empty-hint = --ca erwartet eine PEM-Datei mit „-----BEGIN CERTIFICATE-----“.
client-unknown = Ein E-Mail-Programm „{ $typed }“ ist nicht bekannt.
client-unknown-hint = Bekannt sind: { $known }. Beispiel: --client thunderbird=2; mehr dazu mit imap-doctor explain clients.
client-key-unknown = --client kennt „{ $typed }“ nicht.
client-key-unknown-hint = Bekannt sind: { $known }.
client-on-off = { $flag } ist on oder off, nicht „{ $typed }“.
watch-mailbox-missing = Welches Postfach?
watch-mailbox-missing-hint = Nennen Sie es: imap-doctor watch jo@example.org
user-missing = Welcher Benutzer? Ergänzen Sie --user NAME (oft die ganze E-Mail-Adresse).
not-an-address = „{ $typed }“ ist weder ein Befehl noch eine E-Mail-Adresse.
not-an-address-hint = Versuchen Sie imap-doctor --help oder imap-doctor check jo@example.org, oder ergänzen Sie --host NAME.
from-alone = --from { $path } wertet früher gesammelte Fakten aus: Etwas anderes lässt sich damit nicht prüfen.
from-alone-hint = Lassen Sie die Adresse, den Server oder den Pfad weg.
lint-nothing-judged = Nichts wurde beurteilt: Dort gibt es kein IMAP-Konto.
lint-what = Welche Datei? Nennen Sie eine Datei oder einen Ordner: imap-doctor lint prefs.js
demo-unknown = Die Demo hat keinen Server namens „{ $typed }“.
demo-unknown-hint = Es gibt { $known }.
no-account-in = In { $path } ist kein IMAP-Konto.
help-hint = (imap-doctor --help zeigt Befehle und Optionen)

## Dateien und Standardeingabe

stdin-unreadable = Die Standardeingabe kann nicht gelesen werden.
stdin-too-large = Die Standardeingabe ist größer als { $megabytes } MB; so groß ist keine Einstellungsdatei.
stdin-too-large-hint = Übergeben Sie die prefs.js eines Thunderbird-Profils oder eine .mobileconfig-Datei von Apple.
reading-settings-here = Einstellungen werden von diesem Terminal gelesen; Strg+D beendet die Eingabe.
reading-settings = Einstellungen werden gelesen
file-not-written = { $output } nicht gespeichert: { $path } lässt sich nicht schreiben ({ $reason }).
output-report = Bericht
output-facts = Fakten
output-baseline = Baseline
interrupted = Abgebrochen.
interrupted-partly = Abgebrochen: Der Bericht umfasst, was bis dahin gelesen wurde.

## Passwörter

password-for = Passwort für { $user } auf { $endpoint }
password-no-terminal = Kein Passwort: Hier gibt es kein Terminal für eine Rückfrage.
password-no-terminal-hint = Setzen Sie IMAP_DOCTOR_PASSWORD, oder leiten Sie das Passwort auf die Standardeingabe und ergänzen Sie --password-stdin.
password-too-long = Was auf der Standardeingabe ankam, ist für ein Passwort zu lang.
password-not-utf8 = Das Passwort auf der Standardeingabe ist nicht in UTF-8; einige seiner Zeichen sind deshalb nicht sicher.
password-not-utf8-hint = Speichern oder senden Sie es als UTF-8, und versuchen Sie es noch einmal.
password-nothing = Auf der Standardeingabe kam nichts an: --password-stdin erwartet dort das Passwort.
password-empty = Das Passwort ist leer. Geben Sie es ein, oder brechen Sie mit Strg+C ab.

## Vor einer Prüfung und einer Beobachtung

announce-check = { $connections ->
    [one] Öffnet 1 Verbindung zu { $endpoint } und schließt sie wieder. Strg+C bricht ab.
   *[other] Öffnet nacheinander bis zu { $connections } Verbindungen zu { $endpoint } und schließt sie wieder. Strg+C bricht ab.
}
announce-watch = { $connections ->
    [one] Hält { $duration } lang 1 Verbindung zu { $endpoint } in IDLE. Eine bleibt für Ihre E-Mail-Programme frei, außer der Server lässt nur eine zu. Strg+C zeigt das Ergebnis bis dahin.
   *[other] Hält { $duration } lang bis zu { $connections } Verbindungen zu { $endpoint } in IDLE. Eine bleibt für Ihre E-Mail-Programme frei, außer der Server lässt nur eine zu. Strg+C zeigt das Ergebnis bis dahin.
}
announce-watch-messages = { $connections ->
    [one] Hält { $duration } lang 1 Verbindung zu { $endpoint } in IDLE und öffnet ab und zu eine weitere für eine Nachricht. Eine bleibt für Ihre E-Mail-Programme frei, außer der Server lässt weniger als drei zu. Strg+C zeigt das Ergebnis bis dahin.
   *[other] Hält { $duration } lang bis zu { $connections } Verbindungen zu { $endpoint } in IDLE und öffnet ab und zu eine weitere für eine Nachricht. Eine bleibt für Ihre E-Mail-Programme frei, außer der Server lässt weniger als drei zu. Strg+C zeigt das Ergebnis bis dahin.
}
announce-insecure = --insecure: Das Zertifikat wird nicht geprüft. Wer sich zwischen Ihnen und dem Server befindet, könnte das Passwort mitlesen.
announce-demo-no-limit = Ein Mailserver ohne Verbindungslimit, in diesem Programm. Nichts verlässt diesen Computer.
demo-next = Jetzt Ihr eigenes Konto (imap-doctor fragt nach und ändert nichts, ohne zu fragen):
announce-demo = Ein Mailserver, der sich wie { $example } verhält, in diesem Programm. Nichts verlässt diesen Computer.

may-write-check = --test-delivery legt einen eigenen Ordner an, speichert darin bis zu 5 winzige Nachrichten und entfernt ihn wieder.
may-write-watch = --test-delivery legt für jede Verbindung einen eigenen Ordner und noch einen weiteren an, speichert in jedem ein paar winzige Nachrichten und entfernt alle wieder.
may-write = Darf das in diesem Postfach geschehen?

## fix

fix-left = { $more ->
    [one] 1 weitere Änderung sollten Sie sich genauer ansehen: lint zeigt den Grund, fix --all nimmt auch sie vor.
   *[other] { $more } weitere Änderungen sollten Sie sich genauer ansehen: lint zeigt die Gründe, fix --all nimmt auch sie vor.
}
fix-nothing = Es gibt nichts zu ändern.
fix-no-profile = Auf diesem Computer wurde kein Thunderbird-Profil gefunden.
fix-no-profile-hint = Nennen Sie die Datei oder den Profilordner: imap-doctor fix PFAD
fix-dry-run = { $fileCount ->
    [one] Nichts wurde geschrieben (--dry-run). So nehmen Sie die Änderung vor:
   *[other] Nichts wurde geschrieben (--dry-run). So nehmen Sie die Änderungen vor:
}
fix-no-terminal = Nichts wurde geschrieben: Hier gibt es kein Terminal für eine Rückfrage. So nehmen Sie die Änderung ohne Rückfrage vor:
fix-declined = Nichts wurde geändert.
fix-changed = { $file } wurde geändert; die Datei im vorigen Zustand: { $backup }
fix-undone = Um das rückgängig zu machen, führen Sie denselben Befehl noch einmal aus.
fix-undo-how = Rückgängig machen:
fix-question = { $fileCount ->
    [one] Diese Änderung vornehmen? Neben der Datei bleibt eine Sicherung.
   *[other] Diese Änderungen an { $fileCount } Dateien vornehmen? Neben jeder Datei bleibt eine Sicherung.
}
thunderbird-open = Thunderbird läuft: Beenden Sie es, bevor die Änderung vorgenommen wird.
thunderbird-unknown = Ob Thunderbird läuft, ist hier nicht zu sehen: Stellen Sie sicher, dass es beendet ist.

team-settings-used = { $path } aus diesem Ordner wird verwendet. Mit --no-config bleibt die Datei unbeachtet.
output-is-input = { $path } gehört zu den Dateien, die gelesen werden. Die Datei wurde nicht überschrieben: Nennen Sie eine andere.
