wizard-welcome = imap-doctor findet heraus, warum Ihr E-Mail-Programm „zu viele Verbindungen“ meldet. Ohne Rückfrage wird nichts geändert. Esc geht eine Frage zurück.

## Welches Konto

wizard-which-account = Welches Konto?
wizard-account = { $account } auf { $host } ({ $program })
wizard-another-account = Ein anderes
wizard-address = Ihre E-Mail-Adresse?
wizard-searching = Mailserver für { $email } wird gesucht
wizard-found = Gefunden: Mailserver { $endpoint }. Ist das Ihrer?

## Der Server wurde nicht gefunden

wizard-no-network = Dieser Computer bekommt im Moment keine Antwort aus dem Internet. Prüfen Sie das Netzwerk, und beginnen Sie von vorn; oder nennen Sie den Mailserver, falls er in Ihrem eigenen Netzwerk steht.
wizard-no-domain = { $domain } gibt es im Internet nicht. Prüfen Sie, ob der Teil nach dem @ richtig geschrieben ist: Esc geht zurück zur Adresse.
wizard-no-server = { $domain } gibt es, sagt aber nicht, wo der zugehörige Mailserver ist, und unter den üblichen Namen antwortet keiner.
wizard-probably-meant = Meinten Sie { $meant }? Esc geht zurück zur Adresse.
wizard-server-where = Der Name des Mailservers steht in dem Programm, in dem E-Mail funktioniert oder einmal funktioniert hat. In Thunderbird: Menü ≡ > { -tb-account-settings } > { -tb-server-settings } > { -tb-server-name }. Auf einem iPhone: Einstellungen > Apps > Mail > Mail-Accounts (auf älteren Einstellungen > Mail > Accounts), der Account, seine Adresse, dann „Hostname“ unter „Server für eintreffende E-Mails“.
wizard-server = Name des Mailservers?
wizard-trying = { $host } wird gefragt
wizard-server-silent = Unter { $host } antwortet kein Mailserver. Prüfen Sie den Namen noch einmal.
wizard-server-anyway = Trotzdem verwenden?
wizard-security = Wie ist die Verbindung verschlüsselt?
wizard-security-tls = Von Anfang an, wie üblich (SSL/TLS, Port { $port })
wizard-security-starttls = Nach einer Begrüßung (STARTTLS, Port { $port })
wizard-security-other = Auf einem anderen Port
wizard-port = Welcher Port?
wizard-port-wrong = Ein Port ist eine Zahl wie 993.

## Welche Geräte

wizard-which-others = Welche anderen Geräte benutzen dieses Konto?
wizard-which-devices = Wo lesen Sie diese E-Mails?
wizard-device-iphone = iPhone oder iPad
wizard-device-android = Android-Telefon
wizard-device-another-computer = ein anderer Computer mit Thunderbird
wizard-account-elsewhere = { $account } auf einem anderen Computer
wizard-device-thunderbird = Thunderbird auf einem Computer
wizard-device-apple-mail = Apple Mail auf einem Mac
wizard-device-outlook = Outlook

## Das Passwort

wizard-password = Passwort für { $user } auf { $host }
wizard-password-wrong = { $tries ->
    [one] Der Mailserver hat diesen Benutzernamen und dieses Passwort nicht angenommen. Sie können es noch einmal versuchen; danach hören Sie besser auf, denn Server sperren aus, wer rät.
   *[other] Der Mailserver hat diesen Benutzernamen und dieses Passwort nicht angenommen. Sie können es noch einmal versuchen.
}
wizard-password-blank = Ihre Eingabe beginnt oder endet mit einem Leerzeichen. Das wird oft versehentlich mitkopiert.
wizard-password-saved = Thunderbird zeigt, welches Passwort es verwendet: Menü ≡ > { -tb-settings } > { -tb-privacy-security } > { -tb-saved-passwords }
wizard-signs-in-by-browser = Thunderbird meldet sich bei diesem Konto über eine Seite im Browser an. Das Passwort, das Sie auf dieser Seite eingeben, funktioniert hier nicht; deshalb wird nicht danach gefragt.
wizard-takes-no-password = Dieser Mail-Anbieter nimmt von E-Mail-Programmen das normale Passwort des Kontos nicht an; deshalb wird nicht danach gefragt.
wizard-app-password-where = Er kann Ihnen ein Passwort für ein einzelnes Programm geben (ein App-Passwort): { $page }
wizard-how-to-check = Wie soll das Konto geprüft werden?
wizard-check-settings = Nur anhand der Einstellungen, ohne Anmeldung
wizard-check-app-password = Ich habe ein App-Passwort
wizard-settings-only = Nur die Einstellungen werden geprüft. Wie viele Verbindungen der Server wirklich erlaubt, wird nicht gemessen.

## Das Zertifikat

wizard-certificate = { $host } kann nicht beweisen, Ihr Mailserver zu sein: { $because }. Ihr Passwort wurde nicht gesendet. Bei einem eigenen Server zu Hause oder in einem kleinen Unternehmen ist das üblich; überall sonst hört womöglich jemand mit.
wizard-certificate-fingerprint = Fingerabdruck des Zertifikats (SHA-256): { $fingerprint }
wizard-certificate-known = In Thunderbird auf diesem Computer ist eingestellt, genau diesem Zertifikat zu vertrauen.
wizard-certificate-changed = In Thunderbird auf diesem Computer ist eingestellt, für diesen Server einem anderen Zertifikat zu vertrauen. Fragen Sie den Betreiber des Servers, bevor Sie weitermachen.
wizard-certificate-compare = Fragen Sie den Betreiber des Servers, ob das der Fingerabdruck ist.
wizard-certificate-question = Diesem einen Zertifikat für diese Prüfung vertrauen?

## Während der Prüfung

wizard-step-server = Server
wizard-step-sign-in = Anmeldung
wizard-step-push = Push
wizard-step-folders = Ordner
wizard-step-connections = Verbindungen

## Die Änderung

wizard-change-connections = Die maximale Anzahl der Serververbindungen in { $program } von { $from } auf { $to } stellen? (J/n/Details)
wizard-change-this = { $change } Jetzt ändern? (J/n/Details)
wizard-change-in = { $program }: { $change } Jetzt ändern? (J/n/Details)
wizard-change-all = Diese { $changes } Änderungen vornehmen? (J/n/Details)
wizard-change-item = - { $change }
wizard-change-number = { $program }: die maximale Anzahl der Serververbindungen von { $from } auf { $to } stellen.
wizard-change-plain = { $change }
wizard-answer-details = Details
wizard-answer-wrong = Geben Sie j für ja, n für nein oder d für Details ein.
wizard-answer-skip = auslassen
wizard-close-thunderbird = Thunderbird ist geöffnet. Beenden Sie es, und drücken Sie dann die Eingabetaste (a für auslassen)
wizard-still-open = Thunderbird ist noch geöffnet. Das Beenden kann einen Moment dauern.
wizard-nothing-changed = Nichts wurde geändert.
wizard-changed = Geändert. Sicherung: { $backup }
wizard-undo = Rückgängig machen:

## Danach

wizard-proof = Noch einmal geprüft: { $programs } gleichzeitig, nichts abgelehnt.
wizard-proof-program = { $program } { $connections }
wizard-proof-elsewhere = { $program } anderswo { $connections }
wizard-proof-settings = Noch einmal geprüft: Mit diesen Einstellungen ist jetzt alles in Ordnung.
wizard-other-computer = Stellen Sie auf Ihrem anderen Computer dieselbe Zahl ein ({ $connections }): Menü ≡ > { -tb-account-settings } > { -tb-server-settings } > { -tb-advanced }
wizard-start-again = Starten Sie Thunderbird jetzt wieder.
wizard-again = Ohne Fragen noch einmal prüfen:
wizard-report-written = Der Bericht wurde in { $path } gespeichert.
