internal-rule-crashed =
    .title = Eine Regel ist abgestürzt
    .why = Das ist ein Fehler in imap-doctor. Diese Regel hat nichts ergeben, alle anderen schon. Bitte melden Sie den Fehler.

## Was mehrere Regeln sagen

tried-endpoint = Versucht: { $endpoint } ({ $security ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] ohne Verschlüsselung
})
server-said = Server: „{ $text }“
server-closed = { $stage ->
    [connect] Die Verbindung wurde geschlossen, sobald sie geöffnet war.
    [greeting] Der Server hat die Verbindung vor seiner Begrüßung geschlossen.
    [tls] Die Verbindung wurde geschlossen, während die Verschlüsselung aufgebaut wurde.
    [login] Der Server hat die Verbindung während der Anmeldung ohne Antwort geschlossen.
   *[other] Der Server hat die Verbindung ohne Antwort geschlossen ({ $stage }).
}
server-cut = Die Verbindung wurde ohne Antwort gekappt (RST).
server-silent = Der Server hat die Verbindung angenommen, aber nicht rechtzeitig geantwortet.
server-unanswered = Auf den Verbindungsversuch kam keine Antwort.
server-turned-away = Der Verbindungsversuch wurde abgewiesen.
refused-measured = { $opened ->
    [0] Gemessen: Schon die erste Verbindung wurde abgelehnt.
    [one] Gemessen: 1 Verbindung angenommen, die nächste abgelehnt.
   *[other] Gemessen: { $opened } Verbindungen angenommen, die nächste abgelehnt.
}
limit-ban-or-outage = Finden Sie heraus, ob es ein Limit, eine Sperre oder ein Ausfall ist.
idle-not-listed = IDLE steht nach der Anmeldung nicht in der Liste der Fähigkeiten des Servers.
check-every-few-minutes = Lassen Sie das E-Mail-Programm alle 5 bis 10 Minuten nach neuen E-Mails sehen.
check-every-few-minutes-step-thunderbird = Öffnen Sie in Thunderbird { -tb-account-settings } > { -tb-server-settings }, und stellen Sie „{ -tb-check-every }“ auf 10.
use-tls = Verwenden Sie TLS auf Port 993 oder STARTTLS auf Port 143.
one-duration = { $duration }

## Den Server erreichen

reach-not-found =
    .title = Kein Mailserver für diese E-Mail-Adresse gefunden
    .why = imap-doctor sucht den Mailserver anhand dessen, was in der Adresse hinter dem @ steht: über DNS (SRV-Einträge), die Einstellungen, die der Mail-Anbieter veröffentlicht (Autoconfig), die öffentliche Liste der Mail-Anbieter und die üblichen Namen imap. und mail. Nichts davon führte zu einem Server.
    .message = Für { $domain } wurde kein Mailserver gefunden.
    .evidence-asked = { $asked }: { $answer }
    .remedy = Nennen Sie den Server selbst.
    .step-spelling = Prüfen Sie, ob die E-Mail-Adresse richtig geschrieben ist und dieser Computer online ist.
    .step-host = Suchen Sie auf den Hilfeseiten Ihres Mail-Anbieters den Posteingangsserver (IMAP), und nennen Sie ihn: --host imap.example.org --user NAME

reach-unreachable =
    .title = Der Mailserver ist nicht erreichbar
    .why = Bevor sich etwas über Verbindungen sagen lässt, muss erst eine gelingen. Die Meldung sagt, wie weit diese kam: Den Servernamen gibt es nicht, an dem Port lauscht nichts, der Port spricht kein IMAP, oder es kommt gar keine Antwort.
    .remedy = Finden Sie heraus, ob der Servername, der Port oder das Netzwerk nicht stimmt.

reach-closed-without-a-word =
    .title = Der Server hat die erste Verbindung ohne Antwort geschlossen
    .why = Manche Server lehnen eine Verbindung über dem Limit ab, indem sie sie noch vor der Begrüßung schließen (Courier zum Beispiel). Eine Sperre nach falschen Passwörtern und ein Ausfall sehen genauso aus. Da es die erste Verbindung war, gibt es keine andere zum Vergleich; die Ursache bleibt deshalb offen, bis die E-Mail-Programme auf Ihren anderen Geräten geschlossen sind.

## Anmeldung

auth-wrong-password =
    .title = Der Server nimmt den Benutzernamen oder das Passwort nicht an
    .why = Der Server sagt, dass der Benutzername oder das Passwort falsch ist. imap-doctor versucht es nur einmal, denn wiederholte falsche Passwörter führen dazu, dass ein Netzwerk gesperrt wird. Ein Verbindungslimit steckt wahrscheinlich nicht dahinter: Dovecot und Cyrus zum Beispiel prüfen das Passwort, bevor sie die Verbindungen zählen.
    .remedy = Berichtigen Sie den Benutzernamen oder das Passwort.
    .remedy-bridge = Geben Sie das Passwort an, das Proton Mail Bridge erzeugt hat, nicht das des Proton-Kontos.
    .step-bridge = Öffnen Sie Proton Mail Bridge auf diesem Computer, wählen Sie das Konto aus, und kopieren Sie Benutzername und Passwort aus „Mailbox details“.

auth-refused =
    .title = Der Server hat die Anmeldung abgelehnt
    .why = Server lehnen eine Anmeldung aus vielen Gründen ab: ein falsches Passwort, IMAP für das Postfach abgeschaltet, ein App-Passwort erforderlich, das Konto gesperrt, zu viele Versuche oder ein Problem des Servers selbst. Nennt der Server den Grund, steht er im Befund; passen seine Worte zu mehreren Gründen, kommen alle infrage, auch das Passwort.
    .remedy = Richten Sie sich nach den oben zitierten Worten des Servers; sind sie unklar, testen Sie das Passwort zuerst im Webmail.

## Verschlüsselung

tls-untrusted =
    .title = Keine vertrauenswürdige verschlüsselte Verbindung zum Server
    .why = Das Zertifikat beweist, dass Sie mit Ihrem Mailserver sprechen und nicht mit jemandem dazwischen. Ist es nicht gültig oder kommt gar keine verschlüsselte Verbindung zustande, bricht imap-doctor ab, bevor es das Passwort sendet.
    .message-later = Verbindung { $number } war nicht so verschlüsselt wie die erste: Möglicherweise mischt sich jemand dazwischen ein.
    .remedy = Melden Sie sich nicht an, bis die verschlüsselte Verbindung funktioniert.

tls-not-checked =
    .title = Das Zertifikat wurde nicht geprüft
    .why = Mit --insecure verbindet sich imap-doctor auch dann, wenn das Zertifikat des Servers nicht gültig ist. Die Verbindung ist verschlüsselt, aber nichts beweist, wer am anderen Ende ist: Jemand dazwischen könnte das Passwort mitlesen.
    .message = Das Zertifikat ist nicht gültig und wurde nur wegen --insecure hingenommen: Am anderen Ende ist vielleicht nicht Ihr Mailserver.
    .message-needless = Das Zertifikat ist gültig, --insecure ist also nicht nötig.
    .evidence-issue = Problem: { $because }
    .remedy = Führen Sie die Prüfung noch einmal ohne --insecure aus.
    .step-ca = Hat eine private Zertifizierungsstelle das Zertifikat ausgestellt, nennen Sie deren Zertifikat mit --ca DATEI.

tls-unencrypted =
    .title = Das Passwort wird unverschlüsselt gesendet
    .why = Ohne TLS kann jeder auf dem Weg zum Server Ihr Passwort und Ihre E-Mails lesen.
    .message = Die Anmeldung bei { $host } ist nicht verschlüsselt.
    .step-program = Stellen Sie im E-Mail-Programm die Verbindungssicherheit auf SSL/TLS und den Port auf 993.

tls-expires-soon =
    .title = Das Zertifikat des Servers läuft bald ab
    .why = Vom Ablauftag an zeigt jedes E-Mail-Programm eine Warnung oder verbindet sich nicht mehr, und die Benutzer melden, dass „Mail nicht geht“. Zertifikate werden meist etwa 30 Tage vor dem Ablauf erneuert; zwei Wochen davor ist also wahrscheinlich etwas schiefgegangen.
    .message = { $days ->
        [0] Das Zertifikat des Servers läuft in weniger als einem Tag ab.
        [one] Das Zertifikat des Servers läuft in 1 Tag ab.
       *[other] Das Zertifikat des Servers läuft in { $days } Tagen ab.
    }
    .evidence-until = Gültig bis { $until }
    .remedy = Bitten Sie den Mail-Anbieter, das Zertifikat zu erneuern.

## Verbindungen

auth-slow-sign-in =
    .title = Der Server lässt sich mit der Anmeldung Zeit
    .why = Nach falschen Passwörtern verzögern manche Server eine Weile lang jede Anmeldung aus demselben Netzwerk, auch die mit dem richtigen Passwort (Dovecot um bis zu 17 Sekunden). E-Mail-Programme verlieren vorher die Geduld und fragen nach dem Passwort oder melden, dass der Server nicht antwortet, obwohl alles stimmt. Ein Gerät oder Programm, das noch ein altes Passwort hat, hält die Verzögerung am Leben.
    .message = Der Server hat { $duration } gebraucht, um auf die Anmeldung zu antworten. Wahrscheinlich verzögert er nach falschen Passwörtern die Anmeldungen aus diesem Netzwerk; E-Mail-Programme geben womöglich vorher auf.
    .remedy = Finden Sie das Gerät oder Programm, das noch ein altes Passwort hat.
    .step-find = Prüfen Sie jedes Telefon, jeden Computer und jedes Programm hinter diesem Router, das ein Konto auf diesem Server benutzt, und berichtigen oder entfernen Sie das mit dem alten Passwort.
    .step-wait = Lassen Sie den Server danach ein paar Minuten in Ruhe, und prüfen Sie noch einmal: Die Verzögerung hört von selbst auf.
connections-over-limit =
    .title = Ihre E-Mail-Programme öffnen mehr Verbindungen, als der Server erlaubt
    .why = Jedes E-Mail-Programm hält Verbindungen zum Server offen, und der Server erlaubt gleichzeitig nur eine bestimmte Anzahl pro Konto (oft zusätzlich getrennt für jedes Netzwerk, zu Hause oder im Büro). Eine Verbindung über dem Limit wird abgelehnt. Thunderbird zeigt dann „Anmeldung fehlgeschlagen“, meldet, dass der Server die Verbindung abgebrochen hat, oder zeigt gar nichts an, während Ordner leer bleiben; Telefone fragen nach dem Passwort. Am Passwort liegt es nicht. Abhilfe schafft, dass jedes Programm weniger Verbindungen hält, sodass alle Geräte zusammen im Limit bleiben.
    .message = Ihre E-Mail-Programme öffnen bis zu { $wanted } Verbindungen gleichzeitig; der Server erlaubt { $opened }.
    .message-shared = Ihre E-Mail-Programme öffnen bis zu { $wanted } Verbindungen gleichzeitig; von den { $limit }, die der Server erlaubt, waren nur { $opened } frei.
    .message-none-left = { $wanted ->
        [one] Ihre E-Mail-Programme öffnen 1 Verbindung, aber der Server nimmt im Moment keine mehr an: Alle, die er erlaubt, sind belegt.
       *[other] Ihre E-Mail-Programme öffnen bis zu { $wanted } Verbindungen gleichzeitig, aber der Server nimmt im Moment keine mehr an: Alle, die er erlaubt, sind belegt.
    }
    .evidence-program = { $wanted ->
        [one] { $program }: 1 Verbindung ({ $because })
       *[other] { $program }: bis zu { $wanted } Verbindungen ({ $because })
    }
    .evidence-announced = Der Server nennt sein Limit: { $limit }.
    .evidence-password-unknown = Nichts deutet hier darauf hin, dass das Passwort falsch ist.
    .evidence-password-earlier = Ihr Passwort stimmt: Der Server hat es bei den früheren Verbindungen angenommen. Ändern Sie es nicht.
    .evidence-password-before = Ihr Passwort stimmt: Der Server hat es angenommen, bevor er die Verbindung ablehnte. Ändern Sie es nicht.
    .evidence-others = { $others ->
        [one] Im Moment ist 1 andere Verbindung dieses Kontos offen.
       *[other] Im Moment sind { $others } andere Verbindungen dieses Kontos offen.
    }
    .evidence-others-here = { $others ->
        [one] Im Moment ist 1 andere Verbindung dieses Kontos aus Ihrem Netzwerk offen.
       *[other] Im Moment sind { $others } andere Verbindungen dieses Kontos aus Ihrem Netzwerk offen.
    }
    .evidence-find-device = Um das Gerät zu finden, das sie belegt, schließen Sie Ihre E-Mail-Programme eines nach dem anderen und prüfen Sie jedes Mal erneut: Sinkt die Zahl, haben Sie es gefunden.
    .evidence-inferred = Erschlossen, nicht vom Server gesagt: { $meaning }
    .remedy-set = Stellen Sie die maximale Anzahl der Serververbindungen auf jedem Computer ein, der dieses Konto benutzt: { $programs }.
    .program-number = { $program } auf { $connections }

fewer-devices = Benutzen Sie weniger Geräte gleichzeitig für dieses Konto, oder bitten Sie um ein höheres Limit.
fewer-devices-step-close-here = Beenden Sie das E-Mail-Programm auf den Geräten in diesem Netzwerk, die gerade keine E-Mails brauchen: Jedes hält seine Verbindungen, solange es läuft.
fewer-devices-step-close = Beenden Sie das E-Mail-Programm auf den Geräten, die gerade keine E-Mails brauchen: Jedes hält seine Verbindungen, solange es läuft.
fewer-devices-step-mobile = Schalten Sie auf einem Telefon, das mobile Daten benutzen kann, das WLAN aus: Es hat dann eine andere Adresse und zählt hier nicht mit.
fewer-devices-step-ask = Fragen Sie Ihren Mail-Anbieter, ob dieses Konto ein höheres Limit bekommen kann.

connections-server-full =
    .title = Der Server ist voll
    .why = Neben dem Limit pro Konto hat ein Server Limits für alle Benutzer zusammen. Ist ein solches Limit erreicht, kann sich niemand mehr anmelden, ganz gleich, was Sie selbst eingestellt haben. Nur wer den Server betreibt, kann es erhöhen.
    .remedy = Sagen Sie Ihrem Mail-Anbieter Bescheid.

connections-throttled =
    .title = Der Server bremst dieses Konto
    .why = Manche Server zählen nicht die offenen Verbindungen, sondern Anmeldungen oder Datenmengen pro Stunde oder Tag. Dann helfen nicht weniger Verbindungen, sondern nur Warten und selteneres Abrufen.
    .remedy = Warten Sie, und lassen Sie Ihre E-Mail-Programme seltener abrufen.

connections-refused-unclear =
    .title = Der Server hat eine weitere Verbindung abgelehnt und nennt keinen Grund
    .why = Eine Verbindung, die ohne Antwort oder mit mehrdeutigen Worten geschlossen wird, beweist für sich genommen nichts: Ein Verbindungslimit, eine Sperre dieses Netzwerks und ein Ausfall sehen gleich aus. imap-doctor schließt deshalb eine Verbindung und versucht es noch einmal. Zeigt sich dabei ein Limit, für offene Verbindungen oder dafür, wie oft man sich verbinden darf, erscheint dieser Befund nicht. Zeigt sich keines, lassen sich die drei Ursachen mit den Schritten hier unterscheiden.
    .message = { $opened ->
        [0] Der Server hat die Verbindung abgelehnt; der Grund ist unklar.
        [one] Der Server hat 1 Verbindung angenommen und die nächste abgelehnt; der Grund ist unklar.
       *[other] Der Server hat { $opened } Verbindungen angenommen und die nächste abgelehnt; der Grund ist unklar.
    }
    .evidence-password = Nichts deutet hier darauf hin, dass das Passwort falsch ist: Der Server hatte es kurz zuvor angenommen.

server-limit-setting =
    .title = Wo dieses Limit auf dem Server eingestellt wird
    .why = Ist das Limit niedriger, als eine Person mit einem Computer und einem Telefon braucht, liegt die Lösung vielleicht auf dem Server. Zählt das Limit ein Konto zusammen mit seiner Adresse, teilen es sich alle Geräte hinter einem Router; es muss also deutlich höher sein als das, was ein einziges Thunderbird öffnen kann (5). Abgebrochene Verbindungen zählen noch bis zu eine halbe Stunde mit; das Doppelte des Bedarfs ist ein vernünftiger Wert.
    .message = Falls Sie diesen Server betreiben: { $software } legt dieses Limit mit { $setting } fest.
    .evidence-where = Wo: { $where }
    .evidence-where-unknown = In welcher Datei es steht, ist nicht sicher bekannt.
    .evidence-wanted = { $wanted ->
        [one] Ihre E-Mail-Programme öffnen für dieses Konto 1 Verbindung; das Doppelte lässt Platz für abgebrochene Verbindungen.
       *[other] Ihre E-Mail-Programme öffnen für dieses Konto bis zu { $wanted } Verbindungen; das Doppelte lässt Platz für abgebrochene Verbindungen.
    }
    .evidence-source = Quelle: { $source }
    .remedy = Falls Sie diesen Server betreiben und der Bedarf berechtigt ist, erhöhen Sie das Limit auf { $limit }.
    .message-elsewhere = Falls Sie diesen Server betreiben: Abgelehnt hat nicht das Limit, das { $software } pro Benutzer festlegt.
    .evidence-elsewhere = { $software } antwortet mit Worten, wenn eine Verbindung wegen dieses Limits abgelehnt wird; diese Ablehnung kam ohne.
    .remedy-elsewhere = Suchen Sie nach einem Limit vor dem Mailserver oder einem für alle Benutzer zusammen.
    .step-proxy = Davor: ein Proxy oder Load-Balancer (HAProxy, nginx) oder eine Firewall, die Verbindungen pro Adresse begrenzt (nftables connlimit).
    .step-processes = Für alle Benutzer zusammen: wie viele Prozesse der Dienst starten darf (Dovecot: process_limit von imap und imap-login; Cyrus: maxchild; Courier: MAXDAEMONS).
    .step-restart = Damit die Änderung wirkt: { $restart }
    .step-restart-unknown = Wie die Änderung wirksam wird, ist nicht sicher bekannt: Sehen Sie in der Dokumentation des Servers nach.

## IDLE

mailbox-inbox-not-opened =
    .title = Der Posteingang lässt sich nicht öffnen
    .why = Die Anmeldung funktioniert, aber der Server lässt den Posteingang nicht lesen: Er existiert nicht, dieser Benutzer darf ihn nicht öffnen, oder er ist gesperrt oder beschädigt. E-Mail-Programme zeigen dann einen leeren Posteingang oder einen Fehler, der mit Verbindungen nichts zu tun hat.
    .message = Der Server hat die Anmeldung angenommen, öffnet aber den Posteingang nicht.
    .evidence-silent = Auf die Aufforderung, den Posteingang zu öffnen, kam keine Antwort.
    .remedy = Wer den Server betreibt, muss sich das Postfach ansehen; keine Einstellung in einem E-Mail-Programm ändert etwas daran.
    .step-webmail = Melden Sie sich im Webmail an, und sehen Sie, ob sich der Posteingang dort öffnet.
    .step-ask = Fragen Sie den Mail-Anbieter, warum sich der Posteingang nicht öffnen lässt, und zitieren Sie die Worte des Servers.
idle-not-offered =
    .title = Der Server bietet IDLE nicht an
    .why = Mit IDLE meldet ein Server neue E-Mails sofort. Ohne IDLE sieht ein E-Mail-Programm sie erst beim nächsten Abruf; wie spät E-Mails ankommen, hängt also vom Abrufintervall ab. Das ist für sich genommen kein Fehler. Die Zahl der Verbindungen bleibt dieselbe: Thunderbird öffnet ohne IDLE so viele wie damit.
    .message = Der Server bietet IDLE nicht an; neue E-Mails erscheinen deshalb erst, wenn das E-Mail-Programm sie abruft.
    .evidence-tried = Diese Serversoftware kann IDLE, deshalb wurde es trotzdem versucht.
    .step-ask = Fragen Sie Ihren Mail-Anbieter, ob sich IDLE einschalten lässt.

idle-refused =
    .title = Der Server bietet IDLE an und lehnt es dann ab
    .why = Der Server führt IDLE unter seinen Fähigkeiten auf, lehnt den Befehl aber ab, sobald er benutzt wird. E-Mail-Programme gehen dann zum regelmäßigen Abruf über, ohne etwas zu sagen.
    .message = Der Server bietet IDLE an, lehnt es aber ab; neue E-Mails erscheinen deshalb erst, wenn das E-Mail-Programm sie abruft.
    .step-report = Melden Sie das Ihrem Mail-Anbieter, und zitieren Sie die Antwort des Servers.

idle-not-announced =
    .title = Der Server kann IDLE, bietet es aber nicht an
    .why = E-Mail-Programme benutzen IDLE nur, wenn der Server es aufführt. Auf diesem Server wurde es aus der Liste der Fähigkeiten gestrichen, obwohl die Software es kann und den Befehl weiterhin annimmt. Neue E-Mails erscheinen deshalb erst, wenn das E-Mail-Programm sie abruft.
    .message = { $software } kann IDLE, aber dieser Server führt es nicht auf; neue E-Mails erscheinen deshalb erst, wenn das E-Mail-Programm sie abruft.
    .evidence-tried = IDLE wurde trotzdem versucht, und der Server hat es angenommen.
    .step-ask = Bitten Sie Ihren Mail-Anbieter, IDLE wieder aufzuführen: imap_capability in Dovecot, IMAP_CAPABILITY in Courier.

## Benachrichtigungen über neue E-Mails in IDLE

delivery-measured = { $sent ->
    [one] Die Benachrichtigung über die Testnachricht kam nach { $latencies }.
   *[other] Benachrichtigungen kamen für { $notified } von { $sent } Testnachrichten, nach { $latencies }.
}
delivery-measured-none = { $sent ->
    [one] Für die Testnachricht kam keine Benachrichtigung.
   *[other] Für keine der { $sent } Testnachrichten kam eine Benachrichtigung.
}
delivery-step-cyrus = Falls Sie diesen Server betreiben: Cyrus benachrichtigt nur mit idled sofort. Starten Sie es im Abschnitt START der cyrus.conf (Debian liefert diese Zeile auskommentiert aus).
delivery-step-courier = Falls Sie diesen Server betreiben: Setzen Sie IMAP_ENHANCEDIDLE=1, und installieren Sie einen Dateiwächter (FAM oder gamin). Ohne einen verringern Sie IMAP_IDLE_TIMEOUT.
delivery-step-dovecot = Falls Sie diesen Server betreiben: Sorgen Sie dafür, dass E-Mails über Dovecot zugestellt werden (LMTP oder dovecot-lda) und dass in seinem Protokoll nicht „Inotify instance limit … exceeded“ steht (sonst fs.inotify.max_user_instances erhöhen). Andernfalls sieht Dovecot nur alle mailbox_idle_check_interval im Ordner nach.
delivery-step-ask = Fragen Sie Ihren Mail-Anbieter, ob der Server neue E-Mails sofort melden kann, und nennen Sie die gemessenen Zeiten.

idle-late =
    .title = Der Server nimmt IDLE an, meldet neue E-Mails aber verspätet
    .why = Mit IDLE sollte eine neue E-Mail innerhalb von ein, zwei Sekunden gemeldet werden. Manche Server nehmen IDLE an und sehen dann nur von Zeit zu Zeit im Ordner nach: Cyrus ohne sein Hilfsprogramm idled und Courier ohne Dateiwächter tun das einmal pro Minute, E-Mails kommen also bis zu einer Minute zu spät. Keine Einstellung im E-Mail-Programm ändert das, und häufiger abzurufen, als der Server nachsieht, schadet mehr, als es nützt.
    .message = Der Server nimmt IDLE an, meldet neue E-Mails aber bis zu { $duration } zu spät, weil er nur von Zeit zu Zeit im Ordner nachsieht.
    .remedy = Lassen Sie das E-Mail-Programm, wie es ist; den Server kann man so einrichten, dass er sofort benachrichtigt.
    .step-keep = Lassen Sie im E-Mail-Programm IDLE eingeschaltet, und rufen Sie weiterhin alle 10 Minuten ab.

idle-not-delivered =
    .title = Der Server nimmt IDLE an, meldet aber keine neuen E-Mails
    .why = Der Server hat IDLE angenommen, in genau dem Ordner, auf den die Verbindung horchte, wurde eine Nachricht gespeichert, und es kam keine Benachrichtigung. Ein E-Mail-Programm, das sich auf IDLE verlässt, zeigt neue E-Mails dann erst, wenn es sie selbst abruft; Thunderbird tut das alle 10 Minuten.
    .message = Innerhalb von { $duration } kam in IDLE keine Benachrichtigung über eine neue Nachricht; neue E-Mails erscheinen deshalb erst, wenn das E-Mail-Programm sie abruft.

idle-delivery-not-tested =
    .title = Benachrichtigungen über neue E-Mails konnten nicht getestet werden
    .why = Der Test speichert über eine Verbindung eine Nachricht in einem eigenen Ordner, während eine andere horcht. Er braucht zwei Verbindungen und das Recht, einen Ordner anzulegen. Fehlt eines davon, lässt sich nicht sagen, wie spät der Server neue E-Mails meldet.
    .message = Wie schnell der Server neue E-Mails meldet, konnte nicht getestet werden.
    .remedy = Probieren Sie es selbst aus.
    .step-send = Schicken Sie sich selbst eine Nachricht, während der Posteingang im E-Mail-Programm geöffnet ist, und sehen Sie, wie lange es dauert, bis sie erscheint.

idle-test-folder-left =
    .title = Der Testordner konnte nicht entfernt werden
    .why = Der Benachrichtigungstest legt einen eigenen Ordner an und entfernt ihn, gleich wie der Test ausgeht. Fällt vorher das Netzwerk aus, bleibt der Ordner stehen. Der nächste Lauf mit --test-delivery entfernt ihn, sobald er 15 Minuten alt ist und nichts als Testnachrichten enthält.
    .message = Der Testordner { $folder } konnte nicht entfernt werden.
    .remedy = Löschen Sie diesen Ordner im E-Mail-Programm, oder führen Sie den Test in 15 Minuten noch einmal aus.

## IDLE im Lauf der Zeit (watch)

watch-renewed-never = Nie erneuert
watch-renewed-every = Alle { $duration } erneuert
watch-ended-bye = { $connection }: Der Server hat die Verbindung nach { $duration } in IDLE mit BYE beendet.
watch-ended-bye-said = { $connection }: Nach { $duration } in IDLE hat der Server die Verbindung mit BYE beendet: „{ $text }“
watch-ended-fin = { $connection }: Nach { $duration } in IDLE ohne Antwort geschlossen (FIN).
watch-ended-rst = { $connection }: Nach { $duration } in IDLE zurückgesetzt (RST).
watch-ended-silent = { $connection }: Nach { $duration } in IDLE keine Antwort mehr.
watch-ended-suspended = { $connection }: Nach { $duration } in IDLE beendet; in dieser Zeit war dieser Computer im Ruhezustand, oder seine Uhr wurde gestellt.
watch-ended-silent-own = { $connection }: Keine Benachrichtigung über eine um { $clock } gespeicherte Nachricht, und nach { $duration } in IDLE keine Antwort mehr.
watch-ended-silent-missed = { $connection }: Um { $clock } keine Benachrichtigung über eine Änderung, von der andere Verbindungen erfuhren, und nach { $duration } in IDLE keine Antwort mehr.
watch-survived = Längstes überstandenes IDLE: { $duration }.
watch-survived-none = Für keine IDLE-Verbindung ist belegt, dass sie überlebt hat.
watch-server-keepalive = Der Server hat alle { $duration } ein Lebenszeichen gesendet.
watch-stored = { $sent ->
    [one] Während der Beobachtung wurde 1 Nachricht gespeichert; ihre Benachrichtigung kam nach { $duration }.
   *[other] Während der Beobachtung wurden { $sent } Nachrichten gespeichert; für { $notified } davon kamen Benachrichtigungen, die späteste nach { $duration }.
}
watch-stored-none = { $sent ->
    [one] Während der Beobachtung wurde 1 Nachricht gespeichert; es kam keine Benachrichtigung.
   *[other] Während der Beobachtung wurden { $sent } Nachrichten gespeichert; es kamen keine Benachrichtigungen.
}
watch-remedy = { $pollMinutes ->
    [one] Lassen Sie E-Mail-Programme IDLE alle { $renewMinutes } Minuten erneuern und jede Minute E-Mails abrufen.
   *[other] Lassen Sie E-Mail-Programme IDLE alle { $renewMinutes } Minuten erneuern und alle { $pollMinutes } Minuten E-Mails abrufen.
}
watch-remedy-same = { $minutes ->
    [one] Lassen Sie E-Mail-Programme jede Minute IDLE erneuern und E-Mails abrufen.
   *[other] Lassen Sie E-Mail-Programme alle { $minutes } Minuten IDLE erneuern und E-Mails abrufen.
}
watch-remedy-poll-only = IDLE hält hier nicht: Es bricht ab, bevor ein E-Mail-Programm es erneuert. Rufen Sie stattdessen alle 5 bis 10 Minuten E-Mails ab, und bitten Sie um ein längeres Timeout.
watch-step-poll = Öffnen Sie in Thunderbird { -tb-account-settings } > { -tb-server-settings }, und stellen Sie „{ -tb-check-every }“ auf { $pollMinutes }; in anderen Programmen rufen Sie alle 5 bis 10 Minuten ab.
watch-step-proxy = Bitten Sie den Mail-Anbieter, das Timeout dessen, was vor dem Mailserver steht, auf 30 Minuten zu erhöhen (HAProxy: timeout client und timeout server; üblich sind dort 50 s).
watch-step-thunderbird = Öffnen Sie in Thunderbird { -tb-account-settings } > { -tb-server-settings }, und stellen Sie „{ -tb-check-every }“ auf { $pollMinutes }: Nur dieser Abruf erneuert dort IDLE.
watch-step-k9 = { $renewMinutes ->
    [one] Stellen Sie in K-9 Mail und Thunderbird für Android „Push-Verbindung erneuern“ auf das kürzeste angebotene Intervall.
   *[other] Stellen Sie in K-9 Mail und Thunderbird für Android „Push-Verbindung erneuern“ auf { $renewMinutes } Minuten oder weniger.
}
watch-step-others = { $renewMinutes ->
    [one] In anderen Programmen erneuern Sie IDLE jede Minute (offlineimap: keepalive = { $keepalive }).
   *[other] In anderen Programmen erneuern Sie IDLE alle { $renewMinutes } Minuten oder öfter (offlineimap: keepalive = { $keepalive }).
}

idle-dies-silently =
    .title = Ruhende Verbindungen brechen unbemerkt ab
    .why = Router, Firewalls und Mobilfunknetze vergessen eine Verbindung, auf der einige Minuten lang nichts gesendet wird (üblich sind 5 bis 15). Keine der beiden Seiten erfährt davon: Das E-Mail-Programm wartet weiter in IDLE, und neue E-Mails erscheinen erst, wenn es das nächste Mal selbst etwas sendet. Mit --test-delivery wird eine Nachricht gespeichert, während die Verbindung wartet: Es kommt keine Benachrichtigung, und danach wird auch sonst nichts mehr beantwortet. Abhilfe schafft, öfter etwas zu senden. RFC 2177 verlangt das mindestens alle 29 Minuten; ein Netzwerk, das früher vergisst, braucht es öfter.
    .message = Eine Verbindung, die { $duration } lang geruht hatte, war tot, obwohl niemand sie geschlossen hatte: Etwas auf dem Weg verwirft ruhende Verbindungen.

idle-cut-short =
    .title = IDLE wird vorzeitig abgebrochen
    .why = Ein Server darf eine Verbindung schließen, die niemand benutzt, aber frühestens nach 30 Minuten (RFC 9051), und E-Mail-Programme erneuern IDLE mindestens alle 29 Minuten (RFC 2177). Endet es früher, zeigt ein Programm, das es nicht merkt, neue E-Mails verspätet an, und eines, das es merkt, meldet sich immer wieder an; das kostet Akku und Verbindungen.
    .message = IDLE wurde nach { $duration } abgebrochen, obwohl E-Mail-Programme es 29 Minuten offen halten dürfen.
    .step-server = Falls Sie diesen Server betreiben, suchen Sie nach einer Sitzungsgrenze unter 30 Minuten (Cyrus: timeout) oder nach einem Proxy oder Load-Balancer davor.

computer-suspended =
    .title = Dieser Computer war während der Prüfung im Ruhezustand
    .why = Ein schlafender Computer antwortet niemandem, deshalb schließen Server und Router seine Verbindungen. Genauso sieht es aus, wenn seine Uhr gestellt wird. Was in dieser Zeit endete, sagt nichts über den Server oder das Netzwerk.
    .message = Dieser Computer war während der Prüfung { $duration } lang im Ruhezustand, oder seine Uhr wurde gestellt: Was in dieser Zeit endete, sagt nichts über den Server oder das Netzwerk.
    .remedy = Wiederholen Sie die Prüfung, während der Computer wach bleibt.

idle-ended-together =
    .title = Mehrere Verbindungen endeten im selben Moment
    .why = Wenn Verbindungen, die unterschiedlich lange in IDLE waren, im selben Moment enden, ist die Ursache kein Zeitlimit: Der Server wurde neu gestartet, oder das Netzwerk fiel kurz aus. Beobachten Sie noch einmal, um herauszufinden, wie lange IDLE hier hält.
    .message = Mehrere Verbindungen endeten im selben Moment, gleich wie lange sie schon in IDLE waren: ein Ausfall, kein Zeitlimit.
    .remedy = Beobachten Sie noch einmal, wenn Server und Netzwerk wieder da sind.

idle-notification-missed =
    .title = Eine lebende Verbindung erhielt keine Benachrichtigung über eine neue E-Mail
    .why = In dem Ordner, auf den eine Verbindung schon eine Weile horchte, wurde eine Nachricht gespeichert. In IDLE kam keine Benachrichtigung, und doch antwortete die Verbindung auf Nachfrage. Sie war also nicht tot: Entweder vergisst der Server, Verbindungen zu benachrichtigen, die lange gewartet haben, oder etwas auf dem Weg lässt nichts durch, bis die Verbindung selbst etwas sendet. So oder so erscheinen neue E-Mails spät, und früher, wenn IDLE öfter erneuert wird.
    .message = Nach { $duration } in IDLE kam keine Benachrichtigung über eine neue Nachricht, obwohl die Verbindung lebte.
    .evidence-missed = { $connection }: Keine Benachrichtigung über eine Nachricht um { $clock }; DONE wurde danach noch beantwortet.
    .step-report = Melden Sie das denen, die den Server betreiben, und nennen Sie die Zeiten.

idle-messages-not-stored =
    .title = Nicht jede Testnachricht konnte während der Beobachtung gespeichert werden
    .why = Mit --test-delivery speichert eine Beobachtung eine Nachricht in einem eigenen Ordner, bevor sie eine Verbindung fragt, ob sie noch lebt. Dazu braucht sie eine Verbindung mehr, als sie hält, das Recht, Ordner anzulegen, und einen Server, der überhaupt Benachrichtigungen sendet. Fehlt etwas davon, fragt die Beobachtung nur mit DONE: Eine Verbindung, die antwortet, lebt; ob eine Benachrichtigung sie erreicht hätte, ist aber nicht bekannt. Eine unbemerkt abgebrochene Verbindung behält ihren Platz auf dem Server, oft eine halbe Stunde lang; bei einem kleinen Limit bleibt dann keiner, um eine Nachricht zu speichern.
    .message = Nicht jede Testnachricht konnte gespeichert werden; manche Verbindungen wurden deshalb nur mit DONE gefragt, ob sie noch leben.
    .remedy = Schließen Sie während der Beobachtung andere E-Mail-Programme, oder halten Sie weniger Verbindungen.
    .step-fewer = --max-connections 2 hält eine Verbindung und lässt die andere für die Testnachrichten frei.

idle-watch-folders-left =
    .title = Ordner einer Beobachtung konnten nicht entfernt werden
    .why = Eine Beobachtung mit --test-delivery legt für jede Verbindung einen Ordner an und entfernt alle wieder, gleich wie sie ausgeht. Fällt vorher das Netzwerk aus oder lässt sich keine Verbindung öffnen, bleiben sie stehen. Der nächste Lauf mit --test-delivery entfernt sie, sobald die zugehörige Beobachtung seit 15 Minuten vorbei sein müsste und sie nichts als Testnachrichten enthalten.
    .message = { $count ->
        [one] 1 Ordner dieser Beobachtung konnte nicht entfernt werden: { $folders }.
       *[other] { $count } Ordner dieser Beobachtung konnten nicht entfernt werden: { $folders }.
    }
    .remedy = Löschen Sie die übrigen Ordner im E-Mail-Programm, oder führen Sie den Test später noch einmal aus.
