## Limits dafür, wie oft etwas geschieht

server-rate-minute-ip = { $limit ->
    [one] 1 neue Verbindung pro Minute aus einem Netzwerk
   *[other] { $limit } neue Verbindungen pro Minute aus einem Netzwerk
}
server-rate-hour-ip = { $limit ->
    [one] 1 E-Mail-Abruf pro Stunde aus einem Netzwerk
   *[other] { $limit } E-Mail-Abrufe pro Stunde aus einem Netzwerk
}
server-rate-hour-user = { $limit ->
    [one] 1 E-Mail-Abruf pro Stunde für ein Postfach
   *[other] { $limit } E-Mail-Abrufe pro Stunde für ein Postfach
}
server-rate-hour-domain = { $limit ->
    [one] 1 E-Mail-Abruf pro Stunde für eine Domain
   *[other] { $limit } E-Mail-Abrufe pro Stunde für eine Domain
}

## Wie eine geänderte Einstellung wirksam wird

server-restart-doveadm = „doveadm reload“ ausführen (offene Verbindungen bleiben bestehen)
server-restart-courier = die IMAP-Dienste von Courier neu starten (couriertcpd liest den Wert nur beim Start)
server-restart-exchange = die IMAP4-Dienste von Microsoft Exchange neu starten
server-restart-container = den Container neu starten
server-restart-mailcow = „docker compose restart dovecot-mailcow“ ausführen
server-restart-mailu = den imap-Container neu starten

## Was bei einer Ablehnung zu sehen ist, wenn der Server selbst nichts sagt

server-refusal-courier = die Verbindung wird vor der Begrüßung ohne Fehlermeldung geschlossen; ist MAXDAEMONS erreicht, öffnet sie sich, aber es kommt nichts
server-refusal-silent = die Verbindung wird ohne Fehlermeldung geschlossen
server-refusal-kerio = die Verbindung wird ohne Fehlermeldung geschlossen; nur im Protokoll des Servers steht „too many connections“
server-refusal-refused = weitere Verbindungen werden abgelehnt
server-refusal-hangs = die zweite Anmeldung hängt, bis das E-Mail-Programm aufgibt
server-refusal-drops = überzählige Verbindungen werden geschlossen, Dutzende Male am Tag
server-refusal-wrong-password = das E-Mail-Programm zeigt „Benutzername oder Passwort falsch“
server-refusal-oldest = die ältesten Verbindungen werden geschlossen; die neue funktioniert
server-refusal-blocked = die Adresse wird möglicherweise eine Zeit lang gesperrt
server-refusal-wrong-password-hour = „wrong password“ oder „login incorrect“, eine Stunde lang
server-refusal-login-incorrect-hour = „login incorrect“, eine Stunde lang
server-refusal-login-incorrect = „wrong password“ oder „login incorrect“

## Was man über einen Server sonst noch wissen sollte

server-note-dovecot = IMAP und POP3 werden getrennt gezählt: je 10 Verbindungen. Das Limit greift erst, wenn das Passwort angenommen wurde. Hinter einem Proxy, der die Adressen der Clients nicht weitergibt, scheinen alle Benutzer dieselbe Adresse zu haben. process_limit (Standard 100) ist ein eigenes Limit für den ganzen Dienst. 0 schaltet das Limit aus. Ältere Versionen antworten mit [UNAVAILABLE] statt mit [LIMIT].
server-note-cyrus = 0 heißt: kein Limit. Das Limit pro Host zählt die Verbindung mit, die sich gerade anmeldet; 3 erlaubt also nur 2. Ist der ganze Server voll (maxchild), nimmt er die Verbindung an und sendet dann nichts. Die Ablehnungen tragen keinen Antwortcode.
server-note-courier = Die Verbindungen werden pro Adresse gezählt, gleich unter welchem Benutzernamen, und schon vor der Anmeldung. Pakete heben MAXPERIP oft auf 20 an. MAXDAEMONS (40) begrenzt alle Benutzer zusammen.
server-note-zimbra = Dieses Limit gilt für den ganzen Server, nicht pro Konto. Verbindungen werden schon vor der Anmeldung abgelehnt.
server-note-stalwart = IMAP und POP3 werden zusammen gezählt. In früheren Versionen hieß die Einstellung imap.rate-limit.concurrent und erlaubte nur 4 oder 6 Verbindungen, zu wenige für ein Thunderbird. Ist der Listener voll oder die Adresse gesperrt, wird die Verbindung ohne Fehlermeldung geschlossen.
server-note-wildduck = Das Limit lässt sich auch für einen einzelnen Benutzer festlegen.
server-note-mox = Die Limits sind fest einprogrammiert: 30 pro Adresse (IPv6: pro /64) sowie 90 und 270 für größere Netze. Auch neue Verbindungen sind begrenzt, auf 300 pro Minute.
server-note-vpop3 = Das Handbuch verwendet in seinem Beispiel 20 (etwa vier Geräte).
server-note-hmailserver = 0 heißt: kein Limit. Nach fehlgeschlagenen Anmeldungen wird die Adresse 60 Minuten lang gesperrt.
server-note-james = Ohne diese Einstellungen gibt es kein Limit.
server-note-domino = Solange das Feld leer ist, gibt es kein Limit.
server-note-exchange-2010 = Daneben gelten 2000 Verbindungen pro Adresse und 2000 insgesamt. Führen Sie Set-ImapSettings in der Exchange-Verwaltungsshell aus; die Konsole hat dieselbe Einstellung.
server-note-maddy = Die Dokumentation nennt keine Option für ein Verbindungslimit.
server-note-greenmail = Der Quelltext enthält kein Limit. GreenMail ist ein Testserver.
server-note-proton-bridge = Bridge läuft auf Ihrem eigenen Computer. Im Quelltext wurde kein Limit gefunden.
server-note-hydroxide = Stellen Sie Thunderbird auf 1 Verbindung.
server-note-apple-osx-server-dovecot = Frühere Versionen erlaubten mehr: 32 in Mac OS X Server 10.2.
server-note-mdaemon = Die Zahl der Sitzungen lässt sich einstellen; der Standard für IMAP wurde nicht gefunden.
server-note-icewarp = Für jeden Dienst lässt sich ein Limit einstellen; der Standard wurde nicht gefunden.
server-note-smartermail = Ein Limit lässt sich einstellen; der Standard für IMAP wurde nicht gefunden.
server-note-axigen = Limits pro Clientadresse lassen sich einstellen; der Standard wurde nicht gefunden.
server-note-communigate = Alle Benutzer teilen sich eine Zahl von Kanälen; der Standard wurde nicht gefunden.
server-note-docker-mailserver = Das ist der Standard von Dovecot selbst. Ist sein fail2ban eingeschaltet, sperren 6 fehlgeschlagene Anmeldungen innerhalb einer Woche eine Adresse für eine Woche.
server-note-mailcow = Das Limit ist so hoch, dass es selten zu einer Ablehnung führt. Prüfen Sie zuerst, ob eine Sperre vorliegt: 10 fehlgeschlagene Anmeldungen innerhalb von 10 Minuten sperren eine Adresse für eine halbe Stunde, jedes Mal länger.
server-note-mailu = Nicht zu verwechseln mit den Limits für fehlgeschlagene Anmeldungen (AUTH_RATELIMIT_IP und AUTH_RATELIMIT_USER).
server-note-mail-in-a-box = Festgelegt von setup/mail-dovecot.sh (vor 2020: 20). Sein fail2ban zählt auch Verbindungen, die sich nie anmelden: 20 innerhalb von 30 Sekunden führen zu einer Sperre.
server-note-nixos-mailserver = Eine Option legt das Limit für IMAP und POP3 gemeinsam fest.
server-note-nethserver = Für die Adresse des eigenen Webmail gilt ein höheres Limit.
server-note-dovecot-default = Das ist der Standard von Dovecot selbst.
server-note-cpanel = Der Standard wurde nicht gefunden. Das Blog eines Anbieters nennt 20 pro Konto; bestätigt ist das nicht.
server-note-plesk = Mit Courier: 4 pro Netzwerk und 40 insgesamt, laut Hostern, die es verwenden. Mit Dovecot: nicht gefunden.
server-note-poste-io = Frühere Versionen verwendeten den Standard von Dovecot.
server-note-gmail = Alle Verbindungen zum Konto werden zusammen gezählt: jedes Programm, jedes Gerät und jedes Netzwerk. Auch der Datenverkehr pro Tag ist begrenzt (2500 MB Download, 500 MB Upload), und sehr häufige Anmeldungen werden gesondert gebremst.
server-note-icloud = Das Blog eines Anbieters nennt etwa 5; von Apple ist das nicht bestätigt.
server-note-yahoo-aol = Es gibt keine offizielle Zahl; Hersteller von E-Mail-Programmen vermuten 5 bis 10. Die hier gezeigte Ablehnung betrifft Befehle und Anmeldungen, nicht offene Verbindungen.
server-note-outlook-m365 = Für Microsoft 365 veröffentlicht Microsoft keine Zahl; ein Benutzer berichtete von 20. In neuen Outlook.com-Konten ist IMAP von Haus aus abgeschaltet.
server-note-fastmail = Die Seite des Anbieters über Limits erwähnt keines für Verbindungen.
server-note-zoho = Beobachtet vom Autor eines E-Mail-Programms; Zohos eigene Dokumentation nennt keine Zahl.
server-note-mailru = E-Mail-Programme brauchen ein App-Passwort.
server-note-yandex = Benutzer berichten, nach vielen Anmeldungen in kurzer Zeit ausgesperrt worden zu sein.
server-note-pop3-10 = Für POP3 ist das Limit 10.
server-note-proton = IMAP funktioniert nur über Proton Mail Bridge.
server-note-zone-eu = Der Premium-Tarif erlaubt 50. 12 fehlgeschlagene Anmeldungen innerhalb von 2 Minuten führen zu einer Sperre.
