## Verbindungen

connections-accounts-add-up =
    .title = Mehrere Konten öffnen dasselbe Postfach, und ihre Verbindungen summieren sich
    .why = Thunderbird zählt die Verbindungen pro Konto, der Server zählt sie pro Postfach. Ein Konto, das zweimal eingerichtet ist, unter zwei Namen des Servers oder mit zwei Ports, öffnet doppelt so viele; für den Server gehören alle zu einem Benutzer. Bei mehr als 4 überschreitet Thunderbird allein schon das kleinste verbreitete Limit.
    .message = { $accounts } Konten öffnen dasselbe Postfach und halten bis zu { $connections } Verbindungen dorthin offen.

connections-one-address-shares =
    .title = Mehrere Konten auf einem Server teilen sich das Limit Ihres Netzwerks
    .why = Manche Server zählen die Verbindungen einer Netzwerkadresse statt die eines Benutzers: Courier erlaubt standardmäßig 4. Alle Konten auf diesem Server teilen sich diese Zahl, in diesem Programm und in jedem anderen Programm und Telefon hinter demselben Router.
    .message = { $accounts } Konten auf { $host } halten von diesem Computer aus bis zu { $connections } Verbindungen offen.

connections-all-folders-checked =
    .title = Alle Ordner werden auf neue E-Mails geprüft; das braucht bis zu zwei weitere Verbindungen
    .why = Um alle Ordner zu prüfen, fragt Thunderbird jeweils zwei gleichzeitig ab und öffnet für jede Abfrage eine Verbindung, wenn keine frei ist. Jeder Ordner, in dem es Neues gibt, wird dann auf einer eigenen Verbindung geöffnet, bis zur erlaubten Zahl. Ist nur eine Verbindung erlaubt, braucht es keine weiteren; die Abfragen warten dann aufeinander.
    .message = Thunderbird prüft jeden Ordner von { $account } auf neue E-Mails; das braucht bis zu 2 weitere Verbindungen.

thunderbird-account-connections = { $most ->
    [one] { $account } ({ $host }:{ $port }): 1 Verbindung in { $file }
   *[other] { $account } ({ $host }:{ $port }): bis zu { $most } Verbindungen in { $file }
}
thunderbird-more-accounts = und { $more } weitere
thunderbird-set-each = Stellen Sie die maximale Anzahl der Serververbindungen in jedem dieser Konten auf { $connections }, und entfernen Sie Konten, die doppelt eingerichtet sind.

## Der regelmäßige Abruf

polling-not-at-startup =
    .title = Thunderbird ruft beim Starten keine neuen E-Mails ab
    .why = Ohne den Abruf beim Starten bleibt Thunderbird ohne Verbindung, bis der erste regelmäßige Abruf stattfindet oder jemand klickt. Bis dahin gibt es keine neuen E-Mails und kein IDLE.
    .message = Thunderbird ruft für { $account } beim Starten keine neuen E-Mails ab.

## Verschlüsselung und Anmeldung

tls-optional =
    .title = Die Verbindungssicherheit steht auf einem Wert, den es nicht mehr gibt
    .why = Bis Version 131 bedeutete die Zahl 1 „STARTTLS, wenn verfügbar“: Jemand dazwischen konnte die Verschlüsselung unbemerkt entfernen. Heute gibt es 0 (keine), 2 (STARTTLS) und 3 (SSL/TLS). Thunderbird 153 behandelt jede andere Zahl wie 0: Das Konto läuft ohne Verschlüsselung, obwohl jemand sie wollte.
    .message = { $security ->
        [none] Die Verbindungssicherheit von { $account } ist { $socketType }; die Verbindung ist deshalb nicht verschlüsselt.
       *[other] Die Verbindungssicherheit von { $account } ist { $socketType }; die Verbindung ist deshalb nur verschlüsselt, wenn der Server es anbietet.
    }
    .evidence = { $host }:{ $port }

auth-method-outdated =
    .title = Das Konto verwendet ein veraltetes Anmeldeverfahren
    .why = Ein Anmeldeverfahren, das Thunderbird oder der Server nicht mehr unterstützt, endet mit „Anmeldung fehlgeschlagen“ oder „Der Server unterstützt die gewählte Authentifizierungsmethode nicht“. Am Passwort liegt es nicht, und es noch einmal einzugeben hilft nicht.
    .message = { $authMethod ->
        [1] { $account } meldet sich mit „Keine Authentifizierung“ an, also ohne Passwort; das nimmt kein Mail-Anbieter an.
        [2] { $account } meldet sich nur mit dem alten Befehl LOGIN an; Server, die mehr verlangen, lehnen das ab.
        [8] { $account } meldet sich mit „Beliebige sichere Methode (veraltet)“ an; das unterstützt Thunderbird nicht mehr.
        [9] { $account } meldet sich mit „Beliebige Methode (unsicher)“ an; das unterstützt Thunderbird nicht mehr.
       *[other] Das Anmeldeverfahren von { $account } ist { $authMethod }, eine Zahl ohne Bedeutung.
    }

auth-method-special =
    .title = Das Konto verwendet ein Anmeldeverfahren, das nur manche Server anbieten
    .why = Bietet der Server das Verfahren nicht an, weicht Thunderbird nicht auf das normale Passwort aus: Es meldet, dass die Anmeldung fehlgeschlagen ist oder der Server das Verfahren nicht unterstützt. In einem Unternehmen kann es genau richtig sein.
    .message = { $authMethod ->
        [4] { $account } meldet sich mit „{ -tb-encrypted-password }“ an. Das bieten nur wenige Server an, denn sie müssten das Passwort dafür in lesbarer Form speichern.
        [5] { $account } meldet sich mit „{ -tb-kerberos }“ an; das funktioniert nur im Netzwerk eines Unternehmens oder einer Hochschule.
        [6] { $account } meldet sich mit „{ -tb-ntlm }“ an; das funktioniert nur mit einer Windows-Domäne.
       *[other] { $account } meldet sich mit „{ -tb-tls-certificate }“ an; dafür braucht Thunderbird statt eines Passworts ein eigenes Zertifikat von Ihnen.
    }

## prefs.js und user.js

settings-line-ignored =
    .title = Thunderbird ignoriert Zeilen einer Einstellungsdatei
    .why = Thunderbird liest prefs.js und user.js nach einer strengen Grammatik und überspringt ohne Meldung, was nicht passt. Es macht nach dem nächsten Semikolon weiter; eine Zeile, der ihres fehlt, reißt also die folgende mit. Wer die Zeile geschrieben hat, glaubt, dass sie wirkt.
    .message = { $lines ->
        [one] Thunderbird ignoriert 1 Anweisung in { $file }.
       *[other] Thunderbird ignoriert { $lines } Anweisungen in { $file }.
    }
    .remedy = Berichtigen Sie die Zeilen, oder löschen Sie sie.
    .step-open = Öffnen Sie { $file } in einem Texteditor.
    .step-example = Eine Zeile sieht so aus: user_pref("mail.server.server1.check_time", 10);
    .step-before = Prüfen Sie auch jeweils die Zeile davor: Vielleicht fehlt dort das Semikolon.

settings-name-unread =
    .title = Eine Einstellung hat einen Namen, den Thunderbird nicht kennt
    .why = Thunderbird nimmt jeden Namen hin und sagt nichts: Eine Einstellung, die falsch geschrieben ist oder dort steht, wo kein Konto nachsieht, bleibt wirkungslos. Wer die Zeile geschrieben hat, glaubt, dass sie wirkt.
    .remedy = Verwenden Sie { $instead }, falls das gemeint ist, und entfernen Sie { $key }.

settings-wrong-type =
    .title = Eine Einstellung hat einen Wert vom falschen Typ, und Thunderbird ignoriert sie
    .why = Thunderbird liest die Zahl der Verbindungen und die Intervalle als Zahlen, die Schalter als true oder false. Eine Zahl in Anführungszeichen ist Text: Die Zeile sieht richtig aus, wird aber ignoriert, und es gilt der eingebaute Wert, zum Beispiel 5 Verbindungen. Nach der ersten Verbindung überschreibt Thunderbird die Zeile sogar mit seiner 5.
    .message = { $key } ist { $value }, ein Wert vom falschen Typ, den Thunderbird ignoriert.
    .remedy = Schreiben Sie einen Wert vom richtigen Typ.
    .remedy-value = Schreiben Sie stattdessen { $value }.
    .remedy-unquoted = Schreiben Sie stattdessen { $value }, ohne Anführungszeichen.
    .step-line = Ändern Sie die Zeile in { $file } so: user_pref("{ $key }", { $value });
    .step-file = Ändern Sie den Wert in { $file }, und starten Sie Thunderbird neu.

accounts-duplicate =
    .title = Ein Konto ist zweimal eingerichtet, und Thunderbird verwirft das zweite
    .why = Zwei Konten mit gleichem Benutzer, Server, Port und Typ sind für Thunderbird ein Konto. Beim nächsten Start nimmt es das zweite ohne Meldung aus seiner Liste; dessen Einstellungen gehen verloren, ebenso die Ordner, die darunter angezeigt wurden.
    .remedy = Behalten Sie „{ $accountKey }“, und entfernen Sie das andere.
    .remedy-first = Behalten Sie das erste, und entfernen Sie das andere.
    .step-dropped = Öffnen Sie in Thunderbird das Menü ≡ > { -tb-account-settings }. Steht dort nur ein Konto dieses Namens, hat Thunderbird das andere schon verworfen.
    .step-remove = Andernfalls entfernen Sie das zweite, und lassen Sie dabei „{ -tb-remove-message-data }“ ohne Häkchen.

thunderbird-step-close = Beenden Sie Thunderbird: Es schreibt prefs.js beim Beenden neu.
thunderbird-in-file = { $file }
thunderbird-in-file-at-line = { $file }, Zeile { $line }

## policies.json und AutoConfig

policy-number-becomes-boolean =
    .title = Eine Richtlinie mit der Zahl 0 oder 1 setzt stattdessen true oder false
    .why = Windows und macOS geben in Richtlinien true und false als 1 und 0 weiter. Thunderbird speichert eine 1 deshalb als true, es sei denn, die Einstellung ist schon eine Zahl. Wenn es danach die Zahl der Verbindungen sucht, findet es keine und nimmt 5: Eine Richtlinie mit 1 ergibt also 5. Andere Zahlen werden gespeichert, wie sie sind.
    .message = Die Richtlinie setzt { $key } auf { $stored }, nicht auf { $written }.
    .evidence-connections = Thunderbird hält dann 5 Verbindungen.
    .evidence = Thunderbird verwendet dann seinen eingebauten Wert.
    .remedy-connections = Schreiben Sie -1 statt 1, oder legen Sie den Wert mit AutoConfig fest.
    .remedy = Legen Sie den Wert stattdessen mit AutoConfig fest.
    .step-negative = Schreiben Sie in die Richtlinie: "mail.server.default.max_cached_connections": -1 (eine negative Zahl bedeutet eine Verbindung).
    .step-reached = Das erreicht Konten, die keine eigene Zahl haben; Thunderbird gibt jedem Konto bei der ersten Verbindung eine eigene.
    .step-or = Oder verwenden Sie AutoConfig, das Zahlen so nimmt, wie sie sind. Schreiben Sie in die .cfg-Datei: lockPref("{ $key }", 1);
    .step = AutoConfig nimmt Zahlen so, wie sie sind. Schreiben Sie in die .cfg-Datei: lockPref("{ $key }", { $written });

policy-not-applied =
    .title = Thunderbird wendet eine Richtlinie oder eine AutoConfig-Zeile nicht an
    .why = Enthält das JSON einer policies.json einen Fehler, ignoriert Thunderbird die ganze Datei; passt ein Wert nicht zu seiner Einstellung, ignoriert es diesen Teil. Zu sehen ist das nur auf der Seite about:policies; wer die Richtlinie verteilt hat, glaubt deshalb, dass sie wirkt.
    .remedy = Berichtigen Sie die Datei, bevor sie verteilt wird.
    .step-policies = Berichtigen Sie die Datei, und starten Sie Thunderbird neu. Im Menü ≡ > { -tb-help } > { -tb-troubleshooting } steht bei „{ -tb-enterprise-policies }“, ob sie aktiv sind.
    .step-line = Berichtigen Sie die Zeile, und starten Sie Thunderbird neu.

policy-only-new-accounts =
    .title = Die Richtlinie erreicht nur Konten, die sich noch nie verbunden haben
    .why = mail.server.default gilt für Konten ohne eigene Zahl. Thunderbird schreibt jedem Konto bei der ersten Verbindung eine eigene, meist 5, und die hat sogar Vorrang vor einem gesperrten Standardwert. In Profilen, die schon benutzt werden, ändert eine solche Richtlinie nichts.
    .message = { $key } = { $value } erreicht keine Konten, die schon benutzt werden.
    .remedy = Setzen Sie die Zahl zusätzlich für jedes Konto.
    .step-each = Schreiben Sie in die Richtlinie für jeden Server: "mail.server.server1.max_cached_connections": {"{"}"Value": 2, "Status": "locked"{"}"} (server1, server2, … wie in prefs.js).
    .step-fix = Oder führen Sie auf jedem Computer imap-doctor fix aus, während Thunderbird beendet ist: Es ändert prefs.js.

policy-program-not-judged =
    .title = Teile einer AutoConfig-Datei sind Programmcode und wurden nicht beurteilt
    .why = Eine .cfg-Datei ist ein Programm, das Thunderbird bei jedem Start ausführt. imap-doctor liest Aufrufe mit festen Werten; Bedingungen, Variablen und Funktionen führt es nicht aus. Was sie festlegen, ist deshalb nicht bekannt und bleibt außer Betracht.
    .message = { $count ->
        [one] 1 Teil von { $file } wurde nicht beurteilt.
       *[other] { $count } Teile von { $file } wurden nicht beurteilt.
    }
    .remedy = Sehen Sie in Thunderbird selbst nach, was diese Zeilen festlegen.
    .step = Öffnen Sie das Menü ≡ > { -tb-settings } > { -tb-general } > { -tb-config-editor }, und suchen Sie nach max_cached_connections.
