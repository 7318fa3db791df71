## Das Verbindungslimit

refusal-connection-limit = { $scope ->
    [user-and-ip] Der Server erlaubt gleichzeitig { $limit } Verbindungen für ein Konto aus einem Netzwerk, und alle sind belegt. Das ist ein Verbindungslimit, kein falsches Passwort.
    [user] Der Server erlaubt gleichzeitig { $limit } Verbindungen für ein Konto, alle Geräte zusammen, und alle sind belegt. Das ist ein Verbindungslimit, kein falsches Passwort.
    [ip] Der Server erlaubt gleichzeitig { $limit } Verbindungen aus einem Netzwerk, alle Konten zusammen, und alle sind belegt. Das ist ein Verbindungslimit, kein falsches Passwort.
    [server] Der Server erlaubt gleichzeitig { $limit } Verbindungen für alle Benutzer zusammen, und alle sind belegt. Das ist ein Verbindungslimit, kein falsches Passwort.
   *[unknown] Der Server erlaubt gleichzeitig { $limit } Verbindungen, und alle sind belegt. Das ist ein Verbindungslimit, kein falsches Passwort.
}
refusal-connection-limit-no-number = { $scope ->
    [user-and-ip] Der Server erlaubt für ein Konto aus einem Netzwerk nur eine bestimmte Zahl gleichzeitiger Verbindungen, und alle sind belegt. Das ist ein Verbindungslimit, kein falsches Passwort.
    [user] Der Server erlaubt für ein Konto, alle Geräte zusammen, nur eine bestimmte Zahl gleichzeitiger Verbindungen, und alle sind belegt. Das ist ein Verbindungslimit, kein falsches Passwort.
    [ip] Der Server erlaubt aus einem Netzwerk, alle Konten zusammen, nur eine bestimmte Zahl gleichzeitiger Verbindungen, und alle sind belegt. Das ist ein Verbindungslimit, kein falsches Passwort.
    [server] Der Server erlaubt für alle Benutzer zusammen nur eine bestimmte Zahl gleichzeitiger Verbindungen, und alle sind belegt. Das ist ein Verbindungslimit, kein falsches Passwort.
   *[unknown] Der Server erlaubt nur eine bestimmte Zahl gleichzeitiger Verbindungen, und alle sind belegt. Das ist ein Verbindungslimit, kein falsches Passwort.
}
refusal-log-limit = { $scope ->
    [ip] Der Server hat eine Verbindung abgewiesen, weil sein Limit für ein Netzwerk erreicht war. Am Passwort lag es nicht, und der Benutzer kann nicht sehen, warum sich das E-Mail-Programm beschwert.
    [user] Der Server hat eine Verbindung abgewiesen, weil sein Limit für ein Konto erreicht war. Am Passwort lag es nicht, und der Benutzer kann nicht sehen, warum sich das E-Mail-Programm beschwert.
   *[user-and-ip] Der Server hat eine Verbindung abgewiesen, weil sein Limit für ein Konto aus einem Netzwerk erreicht war. Am Passwort lag es nicht, und der Benutzer kann nicht sehen, warum sich das E-Mail-Programm beschwert.
    [unknown] Der Server hat eine Verbindung abgewiesen, weil ein Verbindungslimit erreicht war. Am Passwort lag es nicht, und der Benutzer kann nicht sehen, warum sich das E-Mail-Programm beschwert.
}
refusal-inferred-rate = { $opened ->
    [one] Nach 1 Verbindung in kurzer Zeit wurde die nächste abgelehnt, und ein paar Sekunden später wurde wieder eine zugelassen: Begrenzt ist, wie oft man sich verbinden darf, nicht wie viele Verbindungen offen sind.
   *[other] Nach { $opened } Verbindungen in kurzer Zeit wurde die nächste abgelehnt, und ein paar Sekunden später wurde wieder eine zugelassen: Begrenzt ist, wie oft man sich verbinden darf, nicht wie viele Verbindungen offen sind.
}
refusal-step-rate = Öffnen Sie E-Mail-Programme nacheinander, im Abstand von einer Minute, und lassen Sie ihre Verbindungen offen, statt sie immer wieder neu aufzubauen.
refusal-inferred-limit = { $opened ->
    [one] Der Server ließ 1 Verbindung zu, lehnte die nächste ab und ließ wieder eine zu, nachdem jene geschlossen war. So verhält sich ein Verbindungslimit.
   *[other] Der Server ließ { $opened } Verbindungen zu, lehnte die nächste ab und ließ wieder eine zu, nachdem eine geschlossen war. So verhält sich ein Verbindungslimit.
}
refusal-inferred-full = { $opened ->
    [one] Der Server ließ 1 Verbindung zu und die nächste warten, bis jene geschlossen war. Das tun Server beim Limit für alle Benutzer zusammen, nicht beim Limit für ein Konto.
   *[other] Der Server ließ { $opened } Verbindungen zu und die nächste warten, bis eine davon geschlossen war. Das tun Server beim Limit für alle Benutzer zusammen, nicht beim Limit für ein Konto.
}
refusal-refused-since = { $opened ->
    [one] Der Server ließ 1 Verbindung zu und hat seither jede abgelehnt, obwohl jene geschlossen wurde. So verhält sich kein Limit für offene Verbindungen: Es ist eine Sperre dieses Netzwerks, ein Limit dafür, wie oft man sich verbinden darf, oder ein Ausfall. Alle drei gehen vorbei.
   *[other] Der Server ließ { $opened } Verbindungen zu und hat seither jede abgelehnt, obwohl inzwischen weniger offen waren. So verhält sich kein Limit für offene Verbindungen: Es ist eine Sperre dieses Netzwerks, ein Limit dafür, wie oft man sich verbinden darf, oder ein Ausfall. Alle drei gehen vorbei.
}
refused-token-scope = Der Server hat das Zugriffstoken abgelehnt: Es darf nicht für IMAP verwendet werden (insufficient_scope). Ein Passwort wurde nicht gesendet.
refusal-client-certificate = Der Server lässt nur Geräte herein, die ein von ihm ausgestelltes Zertifikat haben. Es liegt weder an Ihrem Passwort noch an einem Limit.
refusal-not-the-password = Der Server hat die Anmeldung abgelehnt, obwohl er denselben Benutzernamen und dasselbe Passwort kurz zuvor angenommen hatte. Am Passwort liegt es also nicht, sondern an einem Verbindungslimit, einer Sperre dieses Netzwerks oder einem Ausfall.
refusal-mailcore = Das ist die Nummer des Programms für „zu viele gleichzeitige Verbindungen“. Sie ist für Gmail gedacht, das für ein Konto 15 erlaubt, alle Geräte zusammen. Manche Programme zeigen sie auch bei anderen Ablehnungen; sehen Sie deshalb nach den Worten des Servers selbst. Dass das Passwort falsch ist, heißt sie nicht.
refusal-smtp-style = Der Server hat zu viele Verbindungen von Ihnen offen. Die Nummer 421 kommt meist vom Server zum Senden von E-Mails (SMTP). Kam sie beim Lesen von E-Mails, ist es das Verbindungslimit von IMAP. Am Passwort liegt es nicht.
refusal-exchange-web-services = Exchange begrenzt, wie viele Anfragen ein Programm über seine eigene Schnittstelle (Exchange Web Services) offen haben darf. Dieses E-Mail-Programm benutzt kein IMAP; Einstellungen für IMAP-Verbindungen ändern deshalb nichts.

## Der Server

refusal-server-full = Der Server selbst ist voll: Sein Limit für alle Benutzer zusammen ist erreicht. Es liegt weder an Ihrem Passwort noch an Ihren Einstellungen.
refusal-service-full = Ein Dienst des Servers ist voll, für alle Benutzer zusammen. Das Limit pro Konto ist ein anderes, und es zu erhöhen hilft nicht. Es liegt weder an den Einstellungen noch am Passwort eines Benutzers.
refusal-out-of-resources = Dem Server sind Speicher oder offene Dateien ausgegangen. Das trifft alle, die ihn benutzen. Es liegt weder an Ihrem Passwort noch an einem Limit für Ihr Konto.
refusal-server-trouble = Der Server hat selbst ein Problem, höchstwahrscheinlich ein vorübergehendes. Nichts deutet darauf hin, dass Ihr Passwort falsch oder ein Verbindungslimit erreicht ist.
refusal-database = Der Server konnte die Datenbank oder das Verzeichnis nicht benutzen, in dem seine Konten liegen. Wenn er dabei „zu viele Verbindungen“ meldet, geht es um die Datenbank und nicht um Ihr Postfach. Am Passwort liegt es nicht.
refusal-data-file = Outlook kann seine eigene Datendatei auf diesem Computer nicht öffnen. Das hat nichts mit dem Server, einem Verbindungslimit oder dem Passwort zu tun.
refusal-proxy = Ein Proxy vor dem Mailserver meldet, dass der Server dahinter abgelehnt oder nicht geantwortet hat. Das Passwort des Benutzers kann richtig sein: Der Grund steht im Protokoll des Servers hinter dem Proxy.
refusal-other-service = Hier geht es um einen Webdienst oder eine andere Schnittstelle, nicht um IMAP. Über die Verbindungen oder das Passwort des E-Mail-Programms sagt das nichts.
refusal-bye-shutdown = Der Server sagt, dass er herunterfährt. Meist ist das ein Neustart, und das E-Mail-Programm verbindet sich einfach wieder. Manche Mail-Anbieter beenden Verbindungen mit diesen Worten, wenn ein Limit erreicht ist.
refusal-wrong-server = Dieses Konto liegt auf einem anderen Server.

## Zu viel in zu kurzer Zeit

refusal-throttled = Der Server bremst dieses Konto wegen zu viel Datenverkehr oder zu vieler Anmeldungen in kurzer Zeit. Weniger Verbindungen ändern daran nichts; Warten hilft.
refusal-too-many-attempts = Der Server sperrt Anmeldungen für eine Weile, weil es zu viele Versuche gab. Weniger Verbindungen zu öffnen ändert daran nichts; Warten hilft.
refusal-banned = Der Server oder eine Firewall davor hat dieses Netzwerk für eine Weile gesperrt, meist nach mehreren Anmeldungen mit falschem Passwort. Bis die Sperre endet, scheitert auch das richtige Passwort.
refusal-account-frozen = Der Server hat dieses Konto für eine Weile gesperrt, meist nach mehreren Anmeldungen mit falschem Passwort. Bis die Sperre endet, scheitert auch das richtige Passwort.
refusal-logins-or-rate = Der Server sagt, dass es zu viele Anmeldungen gibt. Damit können offene Verbindungen gemeint sein (ein Verbindungslimit) oder Anmeldungen in einer bestimmten Zeit (ein Ratenlimit).

## Passwort und Konto

refusal-wrong-password = Der Server hat den Benutzernamen oder das Passwort nicht angenommen.
refusal-log-wrong-password = Das Protokoll des Servers zeigt, dass er bei dieser Anmeldung den Benutzernamen oder das Passwort nicht angenommen hat.
refusal-accepted-later = Eine Anmeldung wurde abgelehnt und eine spätere angenommen; das jetzt gespeicherte Passwort funktioniert also. Höchstwahrscheinlich hat sich jemand einmal vertippt, oder ein anderes Gerät verwendet noch ein altes Passwort.
refusal-imap-off = IMAP ist für dieses Postfach abgeschaltet. Das Passwort kann durchaus richtig sein.
refusal-app-password = Der Server verlangt hier ein App-Passwort, nicht das normale Passwort des Kontos.
refusal-passwords-off = Der Server nimmt hier keine Passwörter von E-Mail-Programmen mehr an: Er verlangt die Anmeldung über den Browser (OAuth2). Das Passwort kann durchaus richtig sein.
refusal-unsafe-login = Der Mail-Anbieter hat das Programm abgewiesen, weil es sich nicht vorstellt (der IMAP-Befehl ID). Das Passwort wurde angenommen, und um ein Verbindungslimit geht es nicht.
refusal-oauth = Die Anmeldung über den Browser (OAuth2) ist abgelaufen oder wurde widerrufen. Dafür wird kein Passwort verwendet, also kann keines falsch sein, und ein Verbindungslimit ist es nicht.
refusal-kerberos = Der Server hat das Kerberos-Ticket dieses Computers nicht angenommen. Dafür wird kein Passwort verwendet, also kann keines falsch sein, und ein Verbindungslimit ist es nicht.
refusal-account = Der Server kennt dieses Konto, lässt es aber nicht herein. Das Passwort kann durchaus richtig sein.
refusal-not-allowed-here = Der Server lässt dieses Konto nur aus bestimmten Netzwerken herein, und dieses gehört nicht dazu. Das Passwort kann durchaus richtig sein.
refusal-password-or-access = Der Server hat die Anmeldung abgelehnt und sagt nicht, warum. Die Worte passen zu mehreren Ursachen, und das Passwort ist nur eine davon.
refusal-disguised = Der Text sagt, dass der Benutzername oder das Passwort falsch ist. Das stimmt oft; manche Mail-Anbieter sagen aber dasselbe, wenn ein Verbindungslimit oder die Zahl der erlaubten Abrufe pro Stunde erreicht ist.
refusal-one-text-many = Dieser Server verwendet einen Text für viele Ursachen.
refusal-post-login = Der Name wurde angenommen, und trotzdem ließ sich das Postfach nicht öffnen. Mehrere Ursachen zeigen diesen einen Text.
refusal-session-age = Der Server hat die Sitzung beendet. Zwei Ursachen zeigen diesen Text.
refusal-token = Höchstwahrscheinlich ist die Anmeldung über den Browser (OAuth2) abgelaufen, oder der Server hat eine Störung. Ein Verbindungslimit ist es nicht.

## Verschlüsselung

refusal-tls = Der Server verlangt eine verschlüsselte Verbindung, bevor er ein Passwort annimmt.
refusal-login-disabled = Der Server nimmt auf dieser Verbindung kein Passwort an, solange sie nicht verschlüsselt ist. Über Limits sagt das nichts.
refusal-auth-method = Der Server nimmt das Passwort nicht so an, wie das Programm es senden soll. Es geht um die Einstellung für die Verschlüsselung oder die Authentifizierungsmethode, nicht um das Passwort selbst und nicht um ein Limit.
refusal-certificate = Die verschlüsselte Verbindung ist gescheitert: Das Zertifikat ist nicht das erwartete, ist abgelaufen oder nicht vertrauenswürdig, oder die beiden Seiten einigen sich nicht auf eine TLS-Version. Das Passwort wurde nicht gesendet, und um ein Limit geht es nicht.
refusal-client-distrusts = Das E-Mail-Programm hat die Verbindung beendet, weil es dem Zertifikat des Servers nicht vertraut. Ein Passwort hat es nie gesendet, und um ein Limit geht es nicht.

## Der Weg zum Server

refusal-refused-dialog = Unter dieser Adresse und diesem Port antwortet nichts: Der Dienst läuft nicht, der Port ist falsch, oder eine Firewall weist dieses Netzwerk ab (eine Sperre nach fehlgeschlagenen Anmeldungen sieht so aus). Nach dem Passwort wurde nie gefragt, und ein Verbindungslimit sieht anders aus.
refusal-no-answer = Der Server hat nicht rechtzeitig geantwortet. Das Netzwerk, eine Firewall, die eine gesperrte Adresse ins Leere laufen lässt, ein falscher Port oder ein voller Server sehen alle so aus. Das Passwort wurde nicht beurteilt.
refusal-slow-server = Der Server hat die Verbindung angenommen und dann nicht rechtzeitig geantwortet.
refusal-no-way = Das E-Mail-Programm konnte den Server nicht erreichen: Meist ist der Name falsch, oder dieser Computer ist offline. Über Limits oder das Passwort sagt das nichts.
refusal-cannot-connect = Das E-Mail-Programm konnte keine Verbindung herstellen und sagt nicht, warum.
refusal-not-imap = Was geantwortet hat, ist kein IMAP-Server, oder es hat nicht wie einer geantwortet.
refusal-ios-silent = Das iPhone oder iPad hat keine Antwort bekommen.
refusal-silent-drop = Der Server hat die Verbindung ohne ein Wort geschlossen.
refusal-disconnected = Eine offene Verbindung wurde geschlossen; von wem und warum, sagt der Text nicht. Um das Passwort geht es nicht.
refusal-normal-end = Das E-Mail-Programm hat die Verbindung selbst beendet. Das ist normal.
refusal-signed-in = Eine Anmeldung, die angenommen wurde. Damit ist alles in Ordnung.
refusal-no-attempt = Jemand hat sich verbunden und ist ohne Anmeldeversuch wieder gegangen: ein Überwachungsprogramm, ein Scan von außen oder ein E-Mail-Programm, das geschlossen wurde. Es ist weder ein Verbindungslimit noch ein falsches Passwort.

## Warten auf neue E-Mails

refusal-idle-dead = Die Verbindung, die auf neue E-Mails wartete (IDLE), ist abgebrochen, ohne dass das E-Mail-Programm es merkte: Ein Router oder eine Firewall hat sie vergessen, oder der Computer war im Ruhezustand. Niemand hat etwas abgelehnt: Es ist weder ein Verbindungslimit noch ein falsches Passwort, und der Server ist erreichbar.
refusal-idle-lost = Das E-Mail-Programm verschwand, während es auf neue E-Mails wartete: Es wurde geschlossen, der Computer ging in den Ruhezustand, oder ein Router hat die Verbindung vergessen. Ein Verbindungslimit ist das nicht.
refusal-idle-end = Der Server beendet eine Verbindung, auf der lange nichts geschehen ist; nach etwa 30 Minuten ist das normal. Ein Verbindungslimit ist es nicht, und das E-Mail-Programm verbindet sich einfach wieder.
refusal-no-push = Dieser Server meldet neue E-Mails nicht von selbst (IDLE), deshalb sieht das Programm in Abständen nach. Das ist kein Verbindungslimit, und nichts ist kaputt.
refusal-push-broken = Der Server kann seine Ordner nicht auf Änderungen überwachen, deshalb werden neue E-Mails verspätet gemeldet, obwohl IDLE angeboten wird. Das ist ein Fehler in der Einrichtung des Servers; mit einem Verbindungslimit oder dem Passwort hat es nichts zu tun.
refusal-slow-login = Die Anmeldung wurde begonnen und nicht rechtzeitig beendet, zum Beispiel weil eine Passwortabfrage auf dem Bildschirm offen blieb. Das ist kein Verbindungslimit, und es heißt nicht, dass das Passwort falsch ist.
refusal-heartbeat = Ein Lebenszeichen: Der Server teilt einem wartenden E-Mail-Programm mit, dass die Verbindung noch offen ist.
refusal-id-shed = Der Server hat ein iPhone oder iPad gebeten, seine Hintergrundarbeit später zu erledigen. Alles ist in Ordnung.
refusal-numbered-close = Der Server hat die Verbindung geschlossen und nennt eine Nummer: 11 zu lange ohne Befehl, 12 er fährt herunter, 13 die Sitzung ist zu Ende, 14 die letzte Anmeldung ist gescheitert, 15 die Verschlüsselung ist gescheitert. Keine davon ist das Verbindungslimit; das wäre 10.

## Andere Limits und andere Störungen

refusal-mailbox-full = Das Postfach ist voll. Das betrifft den Speicherplatz, nicht die Verbindungen, und das Passwort stimmt.
refusal-other-limit = Der Server hat ein Limit für das, was verlangt wurde (Ordner, Markierungen, die Größe einer Nachricht oder Ähnliches). Mit einem Verbindungslimit oder dem Passwort hat es nichts zu tun.
refusal-unnamed-limit = Der Server sagt, dass irgendein Limit erreicht ist, aber nicht, welches. Nicht jedes Limit ist ein Verbindungslimit.
refusal-in-use = Ein anderes Programm belegt das Postfach in diesem Moment. Mit einem Verbindungslimit oder dem Passwort hat es nichts zu tun.
refusal-bad-commands = Dem Server gefiel ein Befehl nicht, den das E-Mail-Programm gesendet hat. Das ist ein Fehler des Programms oder des Servers; mit einem Verbindungslimit oder dem Passwort hat es nichts zu tun.
refusal-other-protocol = Das kommt vom Server zum Senden von E-Mails (SMTP). Über Verbindungen zum Lesen von E-Mails (IMAP) sagt es nichts.
refusal-read-only = Der Ordner wurde nur zum Lesen geöffnet. Mit Verbindungen hat das nichts zu tun.
refusal-busy-or-limit = Der Text hat zwei mögliche Ursachen. Dass das Passwort falsch ist, heißt er nicht.
refusal-unclear = Der Server hat abgelehnt, und seine Worte sagen nicht, warum.
refusal-banned-or-limit = Der Server hat die Verbindung beendet und sagt nicht, warum.
refusal-not-known = Dieser Text steht nicht in den Tabellen, und seine Worte verraten nicht genug. Das heißt weder, dass er harmlos ist, noch, dass das Passwort falsch ist: Er ist einfach nicht bekannt.
refusal-unreachable = Der Server wurde nicht erreicht. Über Limits oder das Passwort sagt das nichts.
refusal-nothing-wrong = Nichts in diesem Text betrifft ein Verbindungslimit oder ein falsches Passwort.

## Dialoge

refusal-client-guess = Das E-Mail-Programm rät. Der Server hat die Verbindung geschlossen, bevor er etwas sagte, und das Programm vermutet, dass es zu viele sind. Dass das Passwort falsch ist, heißt das nicht.
refusal-login-dialog = Das E-Mail-Programm sagt, dass die Anmeldung gescheitert ist, oder fragt nach dem Passwort, und sagt nicht, warum. Das tut es bei einem falschen Passwort und aus mehreren anderen Gründen. Es beweist nicht, dass das Passwort falsch ist.
refusal-oauth-dialog = Die Anmeldung über den Browser (OAuth2) hat bei diesem Server nicht funktioniert. Dafür wird kein Passwort verwendet, also kann keines falsch sein.
refusal-webmail = Das Webmail ist nicht zum Mailserver dahinter durchgekommen. Dass das Passwort falsch ist, heißt das nicht.
refusal-misread-limit = Das Programm hat seine Versuche für eine Weile eingestellt, weil es glaubt, das Passwort sei mehrmals falsch gewesen. Auch ein Verbindungslimit hält es dafür.
refusal-followup = Das ist nur die Folge: Die Anmeldung davor ist gescheitert, und das Programm machte weiter, als hätte sie funktioniert. Die Ursache steht in der Antwort auf die Anmeldung, eine Zeile weiter oben.
refusal-wrapper = Das E-Mail-Programm gibt Worte des Servers weiter, die nicht in den Tabellen stehen. Nur diese Worte nennen die Ursache; der Dialog selbst beweist weder ein Limit noch ein falsches Passwort.

## Was mehrere Ursachen sein können, die wahrscheinlichste zuerst

refusal-possible-connection-limit = Ein Verbindungslimit: Auf allen Geräten zusammen sind zu viele Verbindungen offen.
refusal-possible-server-full = Der Server ist voll, für alle.
refusal-possible-throttled = Zu viele Anmeldungen oder zu viel Datenverkehr in kurzer Zeit.
refusal-possible-banned = Eine Sperre dieses Netzwerks, nach falschen Passwörtern oder zu vielen Anmeldungen.
refusal-possible-outage = Ein Ausfall oder ein Neustart des Servers.
refusal-possible-wrong-password = Ein falscher Benutzername oder ein falsches Passwort.
refusal-possible-app-password = Statt des normalen Passworts ist ein App-Passwort nötig.
refusal-possible-imap-off = IMAP ist für dieses Postfach abgeschaltet.
refusal-possible-passwords-off = Der Server nimmt keine Passwörter von E-Mail-Programmen mehr an (OAuth2 ist nötig).
refusal-possible-account = Das Konto ist gesperrt oder abgelaufen.
refusal-possible-oauth = Die Anmeldung über den Browser (OAuth2) ist abgelaufen.
refusal-possible-network = Ein Netzwerk, eine Firewall oder ein Router steht im Weg.
refusal-possible-name = Servername, Port oder Art der Verschlüsselung sind falsch.
refusal-possible-idle-end = Auf der Verbindung war lange nichts geschehen; das ist normal.
refusal-possible-other-limit = Ein anderes Limit des Servers: Ordner, Markierungen, die Größe einer Nachricht.
refusal-possible-other-mailbox = Das Programm öffnet ein anderes Postfach als das, für das es sich angemeldet hat.
refusal-possible-policy = Eine Regel der Organisation.
refusal-possible-certificate = Das Zertifikat des Servers.
refusal-possible-device = Ein bekanntes Problem von iOS 18 mit langen Ordnerlisten.
refusal-possible-old-device = Ein anderes Gerät, das noch ein altes Passwort verwendet.
refusal-possible-typo = Ein Passwort, bei dem sich jemand einmal vertippt hat.
refusal-possible-backend = Eine Störung des Servers hinter dem Proxy.

## Der eine Test, der sie unterscheidet

refusal-test-close = So finden Sie es heraus: Schließen Sie die E-Mail-Programme auf allen Geräten, warten Sie zwei Minuten, und versuchen Sie es noch einmal. Funktioniert es dann, ist es ein Verbindungslimit.
refusal-test-webmail = So finden Sie es heraus: Melden Sie sich mit demselben Namen und Passwort im Webmail an. Klappt das, ist das Passwort richtig, und die anderen Ursachen bleiben übrig.
refusal-test-network = So finden Sie es heraus: Versuchen Sie es aus einem anderen Netzwerk, zum Beispiel mit einem Telefon über mobile Daten. Funktioniert es dort, ist dieses Netzwerk gesperrt, blockiert oder über seinem Limit.
refusal-test-hour = So finden Sie es heraus: Schließen Sie die E-Mail-Programme auf allen Geräten, warten Sie eine Stunde, und versuchen Sie es einmal. Funktioniert es schon nach ein paar Minuten, war es ein Verbindungslimit; erst nach der Stunde, ein Ratenlimit.
refusal-test-check = So finden Sie es heraus: Führen Sie imap-doctor check aus. Es zählt, wie viele Verbindungen der Server zulässt, und sagt, ob das Passwort stimmt.
refusal-test-log = So finden Sie es heraus: Suchen Sie denselben Zeitpunkt im Protokoll des Servers.
refusal-test-backend = So finden Sie es heraus: Suchen Sie denselben Zeitpunkt im Protokoll des Servers hinter dem Proxy.
refusal-test-again = So finden Sie es heraus: Versuchen Sie es nach fünf Minuten noch einmal. Ein Neustart ist bis dahin vorbei; ein Limit besteht weiter, solange die Geräte an sind.
refusal-test-line = So finden Sie es heraus: Sehen Sie sich die Antwort auf LOGIN oder AUTHENTICATE eine Zeile weiter oben an, und lassen Sie sich diese erklären.
refusal-test-device = So finden Sie es heraus: Sehen Sie sich beim Mail-Anbieter die Anmeldungen dieses Kontos mit ihren Adressen an. Ein Gerät, das immer wieder scheitert, hat das alte Passwort.
refusal-test-browser = So finden Sie es heraus: Melden Sie sich im E-Mail-Programm noch einmal an. Hilft das nicht, schließen Sie die anderen Programme und versuchen Sie es noch einmal: Klappt es dann, ist es ein Verbindungslimit.

## Was zu tun ist

refusal-step-keep-password = Ändern Sie das Passwort nicht.
refusal-step-fewer = Verringern Sie die Zahl der Verbindungen, die jedes E-Mail-Programm offen hält (in Thunderbird: 1).
refusal-step-close-some = Schließen Sie kurz die E-Mail-Programme auf anderen Geräten, und versuchen Sie es noch einmal: Das Gerät, bei dem es hilft, belegt die Verbindungen.
refusal-step-raise-limit = Wenn die Benutzer so viele brauchen, erhöhen Sie das Limit (Dovecot: mail_max_userip_connections; Cyrus: maxlogins_per_user; Courier: MAXPERIP), und laden Sie den Dienst neu.
refusal-step-who = Sehen Sie nach, wer die Verbindungen belegt: doveadm who (Dovecot), cyr_info proc (Cyrus). imap-doctor explain liest beides.
refusal-step-users-fewer = Bitten Sie den Benutzer, die Zahl der Verbindungen in den E-Mail-Programmen zu verringern (in Thunderbird: 1) und nicht mehr benutzte Programme zu schließen.
refusal-step-later = Versuchen Sie es später noch einmal.
refusal-step-tell-full = Sagen Sie dem Mail-Anbieter, dass das Limit des ganzen Servers erreicht ist, und zitieren Sie die Worte des Servers.
refusal-step-raise-service = Falls Sie den Server betreiben: Erhöhen Sie das Limit des Dienstes (Dovecot: process_limit oder client_limit des Dienstes, den das Protokoll nennt; Courier: MAXDAEMONS), und sorgen Sie dafür, dass der Arbeitsspeicher dafür reicht.
refusal-step-raise-resources = Falls Sie den Server betreiben: Erhöhen Sie das Limit für offene Dateien oder Arbeitsspeicher des Dienstes, den das Protokoll nennt.
refusal-step-database = Falls Sie den Server betreiben: Sorgen Sie dafür, dass die Datenbank läuft und genug Verbindungen für alle Dienste annimmt, die sie benutzen; versuchen Sie dann die Anmeldung noch einmal.
refusal-step-data-file = Richten Sie das Konto in einem neuen Outlook-Profil neu ein (Systemsteuerung, Mail), oder wählen Sie in den Kontoeinstellungen eine andere Datendatei.
refusal-step-backend-log = Falls Sie den Server betreiben: Sehen Sie im Protokoll des Servers hinter dem Proxy zum selben Zeitpunkt nach.
refusal-step-wait-traffic = Warten Sie (oft 15 Minuten bis eine Stunde; nach sehr viel Datenverkehr bis zu einem Tag), und versuchen Sie es dann einmal.
refusal-step-less-often = Lassen Sie E-Mail-Programme seltener abrufen.
refusal-step-wait-attempts = Warten Sie (oft 15 Minuten bis eine Stunde), und versuchen Sie es dann einmal mit dem richtigen Passwort.
refusal-step-find-device = Finden Sie das Gerät oder Programm mit dem alten Passwort, bevor die Sperre wiederkommt: Es versucht es immer weiter.
refusal-step-unban = Falls Sie den Server betreiben: Nehmen Sie die Adresse von der Sperrliste (fail2ban-client set JAIL unbanip ADRESSE oder die Liste in der Verwaltungsoberfläche), und erlauben Sie die Netzwerke, denen Sie vertrauen.
refusal-step-type-again = Prüfen Sie den Benutzernamen (oft die ganze E-Mail-Adresse), und geben Sie das Passwort noch einmal ein.
refusal-step-webmail-app = Melden Sie sich mit demselben Namen und Passwort im Webmail an. Klappt das, fragen Sie den Mail-Anbieter, ob E-Mail-Programme ein App-Passwort brauchen.
refusal-step-webmail = Melden Sie sich mit demselben Namen und Passwort im Webmail an, und ändern Sie das Passwort nicht, wenn das klappt.
refusal-step-log-user = Bitten Sie den Benutzer, sich mit demselben Passwort im Webmail anzumelden. Klappt das, hat ein E-Mail-Programm oder ein anderes Gerät noch ein altes.
refusal-step-log-guessing = Sind Ihnen die Adressen fremd oder die Namen erfunden, probiert jemand Passwörter durch: Sorgen Sie dafür, dass fail2ban oder etwas Ähnliches dieses Protokoll überwacht.
refusal-step-imap-on = Schalten Sie IMAP in den Einstellungen des Postfachs (Webmail) ein, oder bitten Sie den Mail-Anbieter darum.
refusal-step-app-password = Legen Sie in den Kontoeinstellungen des Mail-Anbieters ein App-Passwort an, und verwenden Sie es statt des normalen.
refusal-step-oauth-switch = Stellen Sie im E-Mail-Programm die Authentifizierungsmethode des Kontos auf OAuth2, und melden Sie sich über den Browser an.
refusal-step-id = Aktualisieren Sie das E-Mail-Programm, oder verwenden Sie eines, das ID sendet (Thunderbird: mail.server.default.send_client_info ist true).
refusal-step-browser = Melden Sie sich neu an: Entfernen Sie die gespeicherte Anmeldung im E-Mail-Programm, und gehen Sie noch einmal über den Browser.
refusal-step-browser-admin = Kommt es sofort wieder, fragen Sie den Administrator des Kontos, ob das Programm noch erlaubt ist.
refusal-step-kerberos = Melden Sie sich neu am Netzwerk des Computers an, damit es ein frisches Ticket gibt, und prüfen Sie die Uhr.
refusal-step-account-web = Melden Sie sich einmal im Webmail an: Dort steht, was dem Konto fehlt.
refusal-step-ask = Fragen Sie den Mail-Anbieter, und zitieren Sie die Worte des Servers.
refusal-step-ask-number = Kommt es sofort wieder, fragen Sie den Mail-Anbieter, und nennen Sie die Nummer.
refusal-step-again = Warten Sie ein paar Minuten, und versuchen Sie es noch einmal.
refusal-step-networks = Bitten Sie die Person, die den Server betreibt, dieses Netzwerk zu erlauben (Dovecot: allow_nets).
refusal-step-access = Falls das Passwort stimmt: Prüfen Sie, ob IMAP eingeschaltet ist und ob ein App-Passwort oder die Anmeldung über den Browser (OAuth2) verlangt wird.
refusal-step-disguised-limit = Funktioniert es dort oder nach einer Stunde wieder: Halten Sie weniger Verbindungen offen, und lassen Sie die E-Mail-Programme seltener abrufen.
refusal-step-disguised-wrong = Funktioniert es dort nicht, ist der Name oder das Passwort falsch.
refusal-step-server-name = Fragen Sie den Mail-Anbieter nach dem richtigen Servernamen; vielleicht steht er in den Worten des Servers.
refusal-step-security = Stellen Sie die Verbindungssicherheit auf SSL/TLS (Port 993) oder STARTTLS (Port 143).
refusal-step-normal-password = Wählen Sie dann „{ -tb-normal-password }“ als Authentifizierungsmethode.
refusal-step-certificate-name = Prüfen Sie den Servernamen: Er muss einer sein, für den das Zertifikat ausgestellt ist.
refusal-step-clock = Prüfen Sie Datum und Uhrzeit dieses Geräts.
refusal-step-certificate-host = Stimmt beides, sagen Sie dem Mail-Anbieter Bescheid; nehmen Sie das Zertifikat nicht blind an.
refusal-step-certificate-trust = Falls Sie den Server betreiben: Verwenden Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle, mit der ganzen Kette, oder installieren Sie Ihre eigene Zertifizierungsstelle auf den Geräten.
refusal-step-name-port = Prüfen Sie Servername und Port (993 mit SSL/TLS).
refusal-step-network = Versuchen Sie es aus einem anderen Netzwerk, zum Beispiel mit einem Telefon über mobile Daten. Funktioniert es dort, ist dieses Netzwerk gesperrt, blockiert oder über seinem Limit.
refusal-step-bans-end = Warten Sie eine Stunde: Viele Sperren enden von selbst.
refusal-step-online = Prüfen Sie, ob der Servername richtig geschrieben ist und dieser Computer online ist.
refusal-step-check = Führen Sie imap-doctor check aus: Es zählt, wie viele Verbindungen der Server zulässt, und sagt, ob das Passwort stimmt.
refusal-step-check-address = Führen Sie imap-doctor check mit der E-Mail-Adresse aus: Es fragt den Server selbst und zählt die Verbindungen, die er zulässt.
refusal-step-restart-device = Starten Sie das Gerät neu, und aktualisieren Sie iOS.
refusal-step-once = Ab und zu: Es gibt nichts zu tun.
refusal-step-often = Mehrmals pro Stunde: Führen Sie imap-doctor check aus.
refusal-step-no-attempt = Nichts, solange es nicht sehr viele sind: Manche Server sperren dafür eine Adresse.
refusal-step-idle-interval = Geschieht es immer wieder: Lassen Sie das E-Mail-Programm zusätzlich alle paar Minuten abrufen (in Thunderbird: alle 9), damit die Verbindung benutzt wird, bevor der Router sie vergisst.
refusal-step-watch = Führen Sie imap-doctor watch aus: Es misst, wie lange dieses Netzwerk eine wartende Verbindung hält.
refusal-step-poll = Stellen Sie das Intervall so kurz ein, wie Sie es brauchen, zum Beispiel auf 10 Minuten.
refusal-step-has-idle = Führen Sie imap-doctor check aus, um zu sehen, ob der Server wirklich kein IDLE hat.
refusal-step-push-server = Sagen Sie der Person, die den Server betreibt: Die Bibliothek, die Ordner überwacht (FAM oder Gamin bei Courier, sonst inotify), funktioniert nicht.
refusal-step-answer-prompt = Beantworten Sie die Passwortabfrage, und versuchen Sie es noch einmal.
refusal-step-nothing = An den Verbindungen ist nichts zu ändern, und am Passwort auch nicht.
refusal-step-open-again = Öffnen Sie das E-Mail-Programm wieder.
refusal-step-make-room = Löschen Sie E-Mails, leeren Sie den Papierkorb, oder bitten Sie den Mail-Anbieter um mehr Platz.
refusal-step-other-limit = Bleiben Sie unter dem Limit, das der Text nennt, oder bitten Sie den Mail-Anbieter, es zu erhöhen.
refusal-step-other-program = Schließen Sie das andere Programm, das das Postfach benutzt, warten Sie ein paar Minuten, und versuchen Sie es noch einmal.
refusal-step-update = Aktualisieren Sie das E-Mail-Programm.
refusal-step-makers = Hört es nicht auf, melden Sie es dem Hersteller des E-Mail-Programms, mit den Worten des Servers.
refusal-step-sending = Lassen Sie die Einstellungen zum Lesen von E-Mails, wie sie sind.
refusal-step-ask-sending = Fragen Sie den Mail-Anbieter zum Senden, und zitieren Sie den Text.
refusal-step-which = Stellen Sie fest, ob es beim Senden oder beim Lesen von E-Mails kam.
refusal-step-reading-fewer = Falls beim Lesen: Verringern Sie die Zahl der Verbindungen, die jedes E-Mail-Programm offen hält (in Thunderbird: 1).
refusal-step-web-admin = Bitten Sie den Hersteller oder den Administrator des Programms, das diese Meldung zeigt, weniger Anfragen gleichzeitig zu senden.
refusal-step-service-settings = Lassen Sie die Einstellungen für IMAP, wie sie sind, und sehen Sie sich den Dienst an, den der Text nennt.
refusal-step-proxy-limit = Sagen Sie der Person, die das Webmail betreibt: Der Mailserver sollte die eigenen Adressen der Benutzer erfahren oder dem Webmail mehr Verbindungen erlauben.
refusal-step-own-words = Suchen Sie die Worte des Servers selbst (Thunderbird: Strg+Umschalt+J zeigt die { -tb-error-console }; oder bitten Sie den Mail-Anbieter um sein Protokoll), und lassen Sie sich diese erklären.
refusal-step-whole-lines = Fügen Sie die Worte des Servers selbst ein, als ganze Zeilen: Sie stehen oft in den Details der Meldung oder in der Fehlerkonsole des E-Mail-Programms.
refusal-step-mailbox-imap = Prüfen Sie, ob IMAP für dieses Postfach eingeschaltet ist und ob sich das Programm für das Postfach anmeldet, das es öffnet.
refusal-step-ask-admin = Fragen Sie den Administrator des Postfachs.
refusal-step-quarter = Schließen Sie die E-Mail-Programme auf den anderen Geräten, warten Sie eine Viertelstunde, und versuchen Sie es einmal.
refusal-step-day = Kommt es wieder, warten Sie einen Tag, und lassen Sie die E-Mail-Programme weniger laden.
refusal-step-sign-in-again = Melden Sie sich einmal neu an.
refusal-step-hour = Warten Sie eine Stunde, und versuchen Sie es einmal.
refusal-step-webmail-wait = Warten Sie ein paar Minuten, und versuchen Sie es noch einmal.

refused-token = Der Server hat das Zugriffstoken abgelehnt. Es ist abgelaufen oder gilt nicht für dieses Postfach; ein Passwort wurde nicht gesendet.
refused-token-status = Der Server hat das Zugriffstoken abgelehnt (Status { $status }). Es ist abgelaufen oder gilt nicht für dieses Postfach; ein Passwort wurde nicht gesendet.
refusal-step-new-token = Besorgen Sie ein neues Zugriffstoken: Sie laufen ab, meist nach einer Stunde.
refusal-step-token-account = Wird auch ein neues abgelehnt: Prüfen Sie, ob es für dieses Konto ist und für IMAP verwendet werden darf (sein Scope).

## Wie eine Verbindung endete, wenn es keine Zeile zu lesen gibt

refusal-end-lookup = Es gibt keinen Server mit diesem Namen.
refusal-end-lookup-detail = Es gibt keinen Server mit diesem Namen ({ $detail }).
refusal-end-refused = Der Server ist da, aber an diesem Port lauscht nichts, oder eine Firewall weist dieses Netzwerk ab.
refusal-end-unreachable = Von hier führt kein Weg zum Server.
refusal-end-unreachable-detail = Von hier führt kein Weg zum Server ({ $detail }).
refusal-end-untrusted = Dem Zertifikat des Servers wird nicht vertraut: { $detail }. Es wurde nichts gesendet.
refusal-end-untrusted-plain = Dem Zertifikat des Servers wird nicht vertraut. Es wurde nichts gesendet.
refusal-end-not-tls = Der Port antwortet, aber nicht mit TLS: Er verlangt STARTTLS oder eine andere Art von Programm.
refusal-end-tls = Die verschlüsselte Verbindung kam nicht zustande.
refusal-end-tls-detail = Die verschlüsselte Verbindung kam nicht zustande ({ $detail }).
refusal-end-no-starttls = Der Server bietet STARTTLS nicht an; das Passwort wäre also unverschlüsselt übertragen worden. Es wurde nichts gesendet.
refusal-end-login-disabled = Der Server nimmt ohne Verschlüsselung kein Passwort an. Es wurde nichts gesendet.
refusal-end-token-only = Der Server nimmt hier kein Passwort an, nur ein Zugriffstoken (OAuth2: { $detail }). Es wurde nichts gesendet.
refusal-end-password-only = Der Server nimmt kein Zugriffstoken an; er bietet { $detail } an. Es wurde nichts gesendet.
refusal-end-no-method = Der Server bietet nur Anmeldeverfahren an, die imap-doctor nicht kennt: { $detail }. Es wurde nichts gesendet.
refusal-end-tls-old = Der Server spricht nur eine alte TLS-Version, die heutige Programme ablehnen. Es wurde nichts gesendet.
refusal-end-tls-client-certificate = Der Server lässt nur Geräte herein, die ein von ihm ausgestelltes Zertifikat haben. Es wurde nichts gesendet.
refusal-end-plaintext = Die Verbindung ist nicht verschlüsselt, deshalb wurde das Passwort nicht gesendet.
refusal-end-protocol = Der Server hat sich nicht an die Regeln von IMAP gehalten: { $detail }.
refusal-end-web = Was auf diesem Port antwortet, ist ein Webserver.
refusal-end-smtp = Was auf diesem Port antwortet, ist ein Server zum Senden von E-Mails (SMTP).
refusal-end-smtp-or-ftp = Was auf diesem Port antwortet, ist ein SMTP- oder FTP-Server.
refusal-end-pop3 = Was auf diesem Port antwortet, ist ein POP3-Server.
refusal-end-ssh = Was auf diesem Port antwortet, ist ein SSH-Server.
refusal-end-no-imap = Was auf diesem Port antwortet, ist kein IMAP.
refusal-end-no-answer = Was der Server sagte, ist keine Antwort auf das, was er gefragt wurde ({ $stage }).
refusal-end-timeout-connect = Der Server hat in der verfügbaren Zeit überhaupt nicht geantwortet.
refusal-end-timeout-silent = Der Server hat die Verbindung angenommen und dann nichts gesagt.
refusal-end-timeout = Der Server hat aufgehört zu antworten ({ $stage }).
refusal-end-timeout-said = Der Server hat seine Antwort nicht rechtzeitig beendet ({ $stage }).
refusal-end-closed-early = Der Server hat die Verbindung geschlossen, bevor ein Wort gesagt war. Ein Verbindungslimit, eine Sperre dieses Netzwerks und ein Ausfall sehen alle so aus.
refusal-end-closed = Der Server hat die Verbindung ohne ein Wort geschlossen ({ $stage }). Ein Verbindungslimit, eine Sperre dieses Netzwerks und ein Ausfall sehen alle so aus.
refusal-end-closed-line = Der Server hat die Verbindung mitten in einer Zeile geschlossen ({ $stage }). Ein Verbindungslimit, eine Sperre dieses Netzwerks und ein Ausfall sehen alle so aus.
refusal-end-closed-said = Der Server hat die Verbindung geschlossen ({ $stage }), und was er vorher sagte, verrät nicht, warum. Ein Verbindungslimit, eine Sperre dieses Netzwerks und ein Ausfall sehen alle so aus.
refusal-end-cut-early = Die Verbindung wurde gekappt, bevor ein Wort gesagt war. Ein Verbindungslimit, eine Sperre dieses Netzwerks und ein Ausfall sehen alle so aus.
refusal-end-cut = Die Verbindung wurde ohne ein Wort gekappt ({ $stage }). Ein Verbindungslimit, eine Sperre dieses Netzwerks und ein Ausfall sehen alle so aus.
refusal-end-cut-line = Die Verbindung wurde mitten in einer Zeile gekappt ({ $stage }). Ein Verbindungslimit, eine Sperre dieses Netzwerks und ein Ausfall sehen alle so aus.
refusal-end-cut-said = Die Verbindung wurde gekappt ({ $stage }), und was der Server vorher sagte, verrät nicht, warum. Ein Verbindungslimit, eine Sperre dieses Netzwerks und ein Ausfall sehen alle so aus.
refusal-end-interrupted = Abgebrochen.
refusal-end-stopped = Der Server lässt das Gespräch nicht weitergehen.
refusal-end-stopped-detail = Der Server lässt das Gespräch nicht weitergehen ({ $detail }).

refusal-step-spelling = Prüfen Sie, ob der Servername richtig geschrieben ist.
refusal-step-computer-online = Prüfen Sie, ob dieser Computer online ist.
refusal-step-ca = Bei einer privaten Zertifizierungsstelle geben Sie deren Zertifikat mit --ca DATEI an.
refusal-step-do-not-type = Gehört dieser Server einem Mail-Anbieter, den Sie bezahlen, sagen Sie ihm Bescheid, und geben Sie Ihr Passwort nirgends ein, bis das behoben ist.
refusal-step-give-token = Geben Sie imap-doctor statt des Passworts ein Zugriffstoken (IMAP_DOCTOR_ACCESS_TOKEN).
refusal-step-give-password = Lassen Sie IMAP_DOCTOR_ACCESS_TOKEN leer, und geben Sie das Passwort an.
refusal-step-methods = Verwenden Sie ein E-Mail-Programm, das eines dieser Anmeldeverfahren kennt, oder bitten Sie den Mail-Anbieter, PLAIN oder SCRAM über TLS anzubieten.
refusal-step-client-certificate = Bitten Sie den Mail-Anbieter um ein Zertifikat für dieses Gerät oder um einen Servernamen, der ohne auskommt.
refusal-step-old-tls = Sagen Sie dem Mail-Anbieter, dass der Server TLS 1.2 oder neuer braucht.
refusal-step-ban-passes = Falls es vorher funktioniert hat: Nach falschen Passwörtern sperren viele Server ein Netzwerk (zum Beispiel mit fail2ban). Eine solche Sperre endet von selbst, meist nach 10 Minuten bis einer Stunde; mobile Daten oder ein anderes Netzwerk sind nicht betroffen.
refusal-step-ban-wait = Lassen Sie den Server 10 Minuten bis eine Stunde lang in Ruhe, mit geschlossenen E-Mail-Programmen, und versuchen Sie es dann einmal: Eine Sperre endet von selbst.
refusal-step-raise-full = Falls Sie den Server betreiben: Erhöhen Sie das Limit für alle Benutzer zusammen (Cyrus: maxchild; Courier: MAXDAEMONS; Dovecot: process_limit; HAProxy: maxconn).
refusal-step-tls-flag = Verwenden Sie --security tls (Port 993).
refusal-step-allow-plaintext = Hat der Server wirklich keine Verschlüsselung: --allow-plaintext sendet das Passwort für alle auf dem Weg lesbar.
refusal-step-starttls-flag = Für einen Port, der nicht mit TLS beginnt (143), verwenden Sie --security starttls.
refusal-step-port-security = Prüfen Sie Port und Sicherheit: Zu 993 gehört tls, zu 143 starttls oder none.
refusal-step-name-host = Klären Sie den Servernamen mit dem Mail-Anbieter.
refusal-step-silent-port = Prüfen Sie Port und Sicherheit: Ein TLS-Port (993) schweigt, wenn man ihn ohne TLS anspricht; verwenden Sie dort --security tls.
refusal-step-full-looks-so = Auch ein Server, dessen Limit erreicht ist, sieht so aus: Schließen Sie die E-Mail-Programme auf allen Geräten, warten Sie zwei Minuten, und führen Sie die Prüfung noch einmal aus.
refusal-step-close-all = Schließen Sie die E-Mail-Programme auf allen Geräten, warten Sie zwei Minuten, und führen Sie die Prüfung noch einmal aus. Funktioniert es dann, ist es ein Verbindungslimit.
refusal-step-outage = Hilft beides nicht, hat der Server einen Ausfall: Fragen Sie den Mail-Anbieter.
refusal-step-name-port-host = Klären Sie Servername und Port mit dem Mail-Anbieter.
refusal-step-firewall = Versuchen Sie es aus einem anderen Netzwerk: Funktioniert es dort, ist dieses gesperrt, oder die Firewall steht im Weg.
