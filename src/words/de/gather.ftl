## Bereiche: was während einer Prüfung zu sehen ist und am Anfang der Zeile in einem Bericht steht

area-discovery = Mailserver
area-files = Dateien
area-accounts = Konten
area-documents = Einstellungsdateien
area-reach = Server
area-session = Anmeldung
area-server = Software
area-idle = Push (IDLE)
area-mailboxes = Ordner
area-demands = Programme
area-connections = Verbindungen
area-localConnections = Auf diesem Computer offen
area-budget = Aufteilung
area-watch = IDLE-Dauer
still-waiting = Noch nicht fertig: { $area } (Strg+C behält, was schon da ist)

## Warum eine Angabe fehlt: folgt jeweils auf einen Doppelpunkt

missing-not-probed = danach wurde nicht gesucht
missing-deadline = die Zeit war um
missing-interrupted = abgebrochen
missing-discovery = der Mailserver wurde nicht gefunden
missing-files = es wurden keine Dateien genannt
missing-accounts = es konnten keine Einstellungen gelesen werden
missing-documents = es konnten keine Einstellungen gelesen werden
missing-reach = der Server wurde nicht erreicht
missing-session = die Anmeldung ist nicht gelungen
missing-server = die Serversoftware ist nicht bekannt
missing-idle = IDLE konnte nicht ausprobiert werden
missing-mailboxes = die Ordnerliste konnte nicht gelesen werden
missing-demands = was die E-Mail-Programme brauchen, ist nicht bekannt
missing-connections = die Verbindungen konnten nicht gezählt werden
missing-localConnections = die Verbindungen dieses Computers waren nicht zu sehen
missing-budget = die Verbindungen konnten nicht aufgeteilt werden
missing-watch = IDLE konnte nicht beobachtet werden
missing-no-server = für { $domain } wurde kein Mailserver gefunden
missing-no-program = es ist kein E-Mail-Programm bekannt, das dieses Postfach benutzt; nennen Sie eines mit --client
missing-idle-refused = der Server nimmt IDLE nicht an
missing-not-visible = dieses System zeigt nicht, welche Programme Verbindungen halten
missing-not-reached = nicht erreicht
rule-off = in imap-doctor.json abgeschaltet

## Was beim Sammeln schiefging

gather-deadline = Die Zeit war um ({ $area }).
gather-deadline-hint = Geben Sie mit --timeout SEKUNDEN mehr Zeit.
gather-interrupted = Abgebrochen ({ $area }).
gather-interrupted-hint = Führen Sie die Prüfung noch einmal aus.
gather-crashed = Diese Prüfung ist abgestürzt; das ist ein Fehler in imap-doctor.
rule-crashed = Die Regel { $ruleId } ist abgestürzt; das ist ein Fehler in imap-doctor.
crashed-hint = Bitte melden Sie das mit der Version und diesem Text.
crash-evidence = { $error }
sign-in-failed = Die Anmeldung ist nicht gelungen.
folders-not-with = mit { $mechanism } kann die Ordnerliste noch nicht gelesen werden
folders-not-read = Die Ordnerliste konnte nicht gelesen werden.
not-watched = Für die Beobachtung ließ sich keine Verbindung öffnen.
try-again-busy = Versuchen Sie es noch einmal: Ein anderes E-Mail-Programm hat inzwischen vielleicht die letzte freie Verbindung belegt.

## Warum der Zustellungstest nicht stattfand oder nicht zu Ende kam

delivery-idle-refused = Der Server nimmt IDLE nicht an.
delivery-cap = Der Test braucht zwei Verbindungen, und --max-connections erlaubt nur eine.
delivery-no-second = Der Test braucht zwei Verbindungen, und der Server erlaubt keine zweite.
delivery-interrupted = Der Test wurde abgebrochen.
delivery-broken = Die Verbindung ging während des Tests verloren.
delivery-no-folder = Der Server erlaubt hier nicht, einen Ordner anzulegen: „{ $reply }“
delivery-not-opened = Der neue Ordner lässt sich nicht öffnen: „{ $reply }“
delivery-no-idle = IDLE wurde abgelehnt: „{ $reply }“
delivery-not-stored = Der Server hat es abgelehnt, eine Nachricht zu speichern: „{ $reply }“
sign-in-slow = Die Antwort auf die Anmeldung steht noch aus. Manche Server verzögern sie nach falschen Passwörtern.
delivery-waiting = Warten darauf, dass IDLE Nachricht { $n } von { $of } meldet (höchstens { $seconds } s)

## Nachrichten, die während einer Beobachtung gespeichert werden

changes-delivery-silent = Im Zustellungstest hat der Server eine Nachricht nicht gemeldet; eine ausgebliebene Meldung beweist deshalb nichts.
changes-broken-creating = Die Verbindung ging verloren, während Ordner angelegt wurden.
changes-no-count = Der Server sagt nicht, wie viele Nachrichten in einem Ordner sind.
changes-too-many = Der Ordner enthält schon { $messages } Nachrichten.
changes-broken = Die Verbindung für eine Nachricht ging verloren.

## Eine Beobachtung

watch-asking = Prüfen, ob jede Verbindung noch lebt
watch-holding = Verbindungen werden in IDLE gehalten, noch { $clock } (Strg+C zeigt das Ergebnis bis dahin)
watch-as-thunderbird = Thunderbird, das alle 10 Minuten E-Mails abruft
watch-as-thunderbird-never = Thunderbird, wenn es nicht von selbst E-Mails abruft
watch-as-k9 = K-9 Mail

## Woran die Serversoftware erkannt wurde

known-by-host = erkannt am Hostnamen
known-by-id = erkannt an der Antwort auf ID
known-by-greeting = erkannt an der Begrüßung
known-not-in-table = die Antwort auf ID, „{ $idName }“, steht nicht in unserer Tabelle
known-not = weder die Antwort auf ID noch die Begrüßung verrät sie
