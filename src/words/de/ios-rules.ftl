## profile/encrypted

profile-encrypted =
    .title = Das Profil ist für ein bestimmtes Gerät verschlüsselt
    .why = Ein Profil lässt sich mit dem Schlüssel eines Geräts verschlüsseln. Das ist in Ordnung, und das Gerät kann es lesen; sonst kann es niemand, auch imap-doctor nicht. Über die Accounts darin wird deshalb hier nichts gesagt.
    .message = Das Profil „{ $profileName }“ ist verschlüsselt und ohne den Schlüssel des Geräts nicht lesbar.
    .message-unnamed = Das Profil ist verschlüsselt und ohne den Schlüssel des Geräts nicht lesbar.
    .remedy = Prüfen Sie das Profil in der Form, die es vor der Verschlüsselung hatte.
    .step-ask = Bitten Sie die Person, die es erstellt hat, um die unverschlüsselte Datei, und prüfen Sie diese.
    .step-device = Was das Gerät daraus gemacht hat, sehen Sie unter Einstellungen > Allgemein > VPN & Geräteverwaltung: Tippen Sie auf das Profil.

## profile/not-signed

profile-not-signed =
    .title = Das Profil ist nicht signiert
    .why = Wer ein unsigniertes Profil weitergibt, kann die Server darin ändern, und das Gerät zeigt es bei der Installation als „Nicht signiert“ an. Es funktioniert trotzdem. Mit einer Signatur kann das Gerät anzeigen, von wem es stammt.
    .message = Das Profil „{ $profileName }“ ist nicht signiert.
    .message-unnamed = Das Profil ist nicht signiert.
    .remedy = Signieren Sie es, bevor Sie es verteilen.
    .step = openssl smime -sign -nodetach -binary -outform der -signer ZERTIFIKAT -inkey SCHLÜSSEL -in DATEI -out SIGNIERT.mobileconfig

## profile/signature-not-checked

profile-signature-not-checked =
    .title = Das Profil ist signiert; die Signatur wurde nicht geprüft
    .why = Um die Einstellungen zu prüfen, braucht es kein Vertrauen; deshalb wird die Signatur entfernt und der Name in ihrem Zertifikat unverändert angezeigt. In ein Zertifikat kann jeder einen beliebigen Namen schreiben: Ob es „Überprüft“ ist, entscheidet allein das Gerät.
    .message = Das Profil „{ $profileName }“ ist von { $signer } signiert; die Signatur wurde nicht geprüft.
    .message-unnamed = Das Profil ist von { $signer } signiert; die Signatur wurde nicht geprüft.
    .message-nobody = Das Profil „{ $profileName }“ ist mit einem Zertifikat signiert, das niemanden nennt; die Signatur wurde nicht geprüft.
    .message-unnamed-nobody = Das Profil ist mit einem Zertifikat signiert, das niemanden nennt; die Signatur wurde nicht geprüft.
    .digest = Prüfsummenverfahren: { $digest }
    .remedy = Prüfen Sie die Signatur dort, wo sie zählt: auf dem Gerät.
    .step = Öffnen Sie auf dem Gerät Einstellungen > Allgemein > VPN & Geräteverwaltung, tippen Sie auf das Profil, und sehen Sie nach, ob dort „Überprüft“ steht.

## profile/weak-signature

profile-weak-signature =
    .title = Das Profil ist mit einem veralteten Prüfsummenverfahren signiert
    .why = SHA-1 und MD5 lassen sich mit etwas Aufwand fälschen: Man kann zwei Profile mit gleicher Prüfsumme, aber verschiedenem Inhalt herstellen. Geräte zeigen eine solche Signatur möglicherweise als nicht überprüft an. SHA-256 ist seit Jahren der Standard aller Werkzeuge.
    .message = Das Profil „{ $profileName }“ ist mit { $digest } signiert; das lässt sich fälschen.
    .message-unnamed = Das Profil ist mit { $digest } signiert; das lässt sich fälschen.
    .remedy = Signieren Sie es noch einmal mit SHA-256.
    .step = Ergänzen Sie bei openssl smime -sign: -md sha256

## profile/packed-as-text

profile-packed-as-text =
    .title = Das signierte Profil ist als Text verpackt
    .why = Geräte erwarten signierte Profile als DER, einer binären Form. Ohne die richtige Option verpackt openssl dieselbe Signatur als Text (PEM oder S/MIME), und ein Gerät hält eine solche Datei für ein Dokument statt für ein Profil.
    .message = Das Profil „{ $profileName }“ ist als { $packing }-Text verpackt; Geräte erwarten DER.
    .message-unnamed = Das Profil ist als { $packing }-Text verpackt; Geräte erwarten DER.
    .remedy = Erstellen Sie es in DER-Form.
    .step = Ergänzen Sie bei openssl smime -sign: -nodetach -outform der

## profile/no-mail-account

profile-no-mail-account =
    .title = Das Profil richtet keinen IMAP-Account ein
    .why = Ein Profil kann alles Mögliche enthalten, von WLAN bis zu Webclips, und manche, die „Mail“ heißen, enthalten keinen E-Mail-Account. Wer ein solches Profil installiert, sucht den Account vergeblich, und Verbindungen zum Mailserver stammen nicht davon.
    .message = Das Profil „{ $profileName }“ richtet keinen IMAP-Account ein.
    .message-unnamed = Das Profil richtet keinen IMAP-Account ein.
    .holds-pop = es enthält einen POP-Account, der keine Verbindung offen hält
    .holds-activesync = es enthält einen Exchange-Account (ActiveSync), der keine IMAP-Verbindung öffnet
    .holds-web-services = es enthält einen Exchange-Account (Webdienste), der keine IMAP-Verbindung öffnet
    .holds-google = es enthält einen Google-Account
    .remedy = Prüfen Sie das Profil, das den E-Mail-Account einrichtet.
    .step = Es enthält eine Payload vom Typ com.apple.mail.managed.

## profile/required-key-missing

profile-required-key-missing =
    .title = Ein erforderlicher Schlüssel fehlt
    .why = Manche Schlüssel müssen in jedem Profil oder E-Mail-Account stehen. Ohne sie lehnt das Gerät die Installation ab („Ungültiges Profil“) oder richtet einen Account ein, der nicht funktionieren kann. Ein leerer Schlüssel gilt als fehlend.
    .message = { $key } fehlt.
    .message-inside = { $inside }: { $key } fehlt.
    .message-empty = { $key } ist leer.
    .message-empty-inside = { $inside }: { $key } ist leer.
    .remedy = Setzen Sie { $key }.
    .step = Ergänzen Sie { $key } mit einem Wert.
    .step-inside = Ergänzen Sie { $key } mit einem Wert in { $inside }.

## profile/value-of-wrong-kind

profile-value-of-wrong-kind =
    .title = Das Profil enthält einen Wert, mit dem das Gerät nichts anfangen kann
    .why = Das Gerät erwartet für einen Port eine Zahl, für die Verschlüsselung true oder false und für den Rest eines von wenigen Wörtern. Einen Wert anderer Art ignoriert es, oder es lehnt das ganze Profil ab; so oder so wird der Account nicht wie vorgesehen eingerichtet.
    .message = { $key } ist { $quoted }; das Gerät erwartet { $wants }.
    .message-inside = { $inside }: { $key } ist { $quoted }; das Gerät erwartet { $wants }.
    .message-other = { $key } ist von anderer Art; das Gerät erwartet { $wants }.
    .message-other-inside = { $inside }: { $key } ist von anderer Art; das Gerät erwartet { $wants }.
    .wants-port = eine Zahl von 1 bis 65535, zum Beispiel 993
    .wants-version = die ganze Zahl 1
    .wants-switch = true oder false
    .wants-account-type = EmailTypeIMAP oder EmailTypePOP
    .wants-server-type = IMAP oder POP
    .wants-method = None, Password, CRAMMD5, NTLM oder HTTPMD5
    .wants-authentication = EmailAuthNone, EmailAuthPassword, EmailAuthCRAMMD5, EmailAuthNTLM oder EmailAuthHTTPMD5
    .wants-text = Text
    .remedy = Erwartet wird für { $key }: { $wants }.
    .step = Setzen Sie { $key } auf einen passenden Wert ({ $wants }), oder lassen Sie den Schlüssel weg, wenn er nicht vorgeschrieben ist.

## profile/identifier-repeated

profile-identifier-repeated =
    .title = Zwei Teile des Profils haben dieselbe Kennung
    .why = Das Gerät unterscheidet Profile und ihre Payloads nach PayloadIdentifier und PayloadUUID. Haben zwei Teile denselben Wert, kann einer den anderen ersetzen, und wird einer entfernt, können beide verschwinden.
    .message = { $key } ist gleich wie in einem anderen Teil des Profils.
    .message-inside = { $inside }: { $key } ist gleich wie in einem anderen Teil des Profils.
    .value = { $quoted }
    .remedy = Geben Sie jedem Teil einen eigenen Wert für { $key }.
    .step-uuid = Setzen Sie { $key } auf einen anderen Wert, erzeugt mit uuidgen.
    .step = Setzen Sie { $key } auf einen anderen Wert: den des Profils, mit einem Wort am Ende ergänzt.

## profile/replaces-another

profile-replaces-another =
    .title = Zwei Profile ersetzen einander auf dem Gerät
    .why = Ein Profil ersetzt ein installiertes mit demselben PayloadIdentifier. Haben Profile für verschiedene Accounts denselben, entfernt die Installation des zweiten ohne Meldung den ersten Account. Manche Generatoren verwenden für alle einen festen Wert.
    .message = Dieses Profil hat bei { $key } denselben Wert wie ein anderes mit anderem Account: Auf einem Gerät ersetzt eines das andere.
    .identifier = { $key }: { $identifier }
    .other = das andere: { $file }
    .remedy = Geben Sie jedem Profil einen eigenen Wert für { $key }.
    .step = Setzen Sie { $key } auf einen eigenen Wert, zum Beispiel mit dem Benutzernamen darin.

## profile/duplicate-account

profile-duplicate-account =
    .title = Dasselbe Postfach ist zweimal eingerichtet
    .why = Jeder Account auf einem Gerät öffnet eigene Verbindungen. Dasselbe Postfach doppelt auf jedem Gerät verdoppelt, was auf das Limit des Servers angerechnet wird, und jede Nachricht erscheint zweimal und wird zweimal gemeldet.
    .message = { $account }: Dieses Postfach ist im selben Profil schon eingerichtet.
    .message-as = { $account }: Dieses Postfach ist im selben Profil schon eingerichtet, als { $otherAccount }.
    .mailbox = { $user } auf { $host }
    .remedy = Lassen Sie eines der beiden weg.
    .step = Entfernen Sie in der Quelle des Profils eine der beiden Payloads.

## polling/set-on-device

polling-set-on-device =
    .title = Diese Einstellungen lassen sich nur auf dem Gerät vornehmen
    .why = Ein Konfigurationsprofil für iPhone und iPad nennt Mail den Server und den Account. Es hat keinen Schlüssel für IDLE, für das Abrufintervall oder für die Zahl der Verbindungen; kein Profil kann daran also etwas falsch machen, und keines kann es beheben. Mail auf dem iPhone benutzt IDLE für das Postfach, das gerade auf dem Bildschirm offen ist; im Hintergrund kommen E-Mails durch „Abrufen“ oder durch „Push“, wenn der Server Apples eigenen Dienst unterstützt.
    .message-profile = Wie oft für { $account } E-Mails abgerufen werden, stellt man auf dem iPhone oder iPad ein, nicht im Profil.
    .message-declaration = Wie oft für { $account } E-Mails abgerufen werden, stellt man auf dem iPhone oder iPad ein, nicht in der Deklaration.
    .account = für { $user } auf { $host }
    .account-later = für einen Benutzer auf { $host }, der bei der Installation genannt wird
    .remedy = Stellen Sie auf dem Gerät „Abrufen“ alle 15 Minuten ein.

## profile/authentication-not-offered

profile-authentication-not-offered =
    .title = Das Profil verwendet ein Anmeldeverfahren, das der Server nicht anbietet
    .why = CRAM-MD5, NTLM und HTTP MD5 Digest funktionieren nur, wenn der Server sie unterstützt, und die meisten Server speichern Passwörter in einer Form, die das ausschließt. Das Gerät kann sich dann nicht anmelden, und das sieht wie ein falsches Passwort aus. Mit Verschlüsselung erwarten Server ein einfaches Passwort.
    .message = { $account }: Das Profil meldet sich mit { $mechanism } an; das bietet { $host } nicht an.
    .missing = { $value } steht nicht in der Liste der Fähigkeiten
    .remedy = Setzen Sie { $key } auf { $value }.
    .step = Setzen Sie { $key } auf { $value }, bei eingeschalteter Verschlüsselung.

## profile/path-prefix-differs

profile-path-prefix-differs =
    .title = Das Pfadpräfix im Profil stimmt nicht mit dem des Servers überein
    .why = Mit einem falschen Pfadpräfix sucht das Gerät Ordner dort, wo keine sind: Es zeigt nur den Posteingang oder legt „Gesendet“ und „Papierkorb“ ein zweites Mal an. Ein Server, der ein Präfix braucht (Courier, manche Cyrus), nennt es auf Anfrage (NAMESPACE).
    .message = { $account }: Das Profil gibt das Pfadpräfix „{ $prefix }“ vor, das des Servers ist aber „{ $own }“.
    .message-none = { $account }: Das Profil gibt das Pfadpräfix „{ $prefix }“ vor, der Server hat aber keines.
    .namespace = NAMESPACE: „{ $prefix }“
    .remedy = Lassen Sie { $key } weg.
    .step = Entfernen Sie { $key }: Das Gerät fragt dann den Server.

## profile/ssl-off-on-tls-port

profile-ssl-off-on-tls-port =
    .title = Das Profil verwendet einen verschlüsselten Port ohne Verschlüsselung
    .why = Auf 993, 995 und 465 erwartet der Server Verschlüsselung vom ersten Byte an. Ohne sie warten das Gerät und der Server aufeinander, und Mail meldet, dass keine Verbindung möglich ist. Fehlt der Schlüssel, gilt er als false.
    .message = { $side ->
        [outgoing] { $account }: Der Postausgangsserver { $host } wird auf Port { $port } ohne Verschlüsselung verwendet; das nimmt dieser Port nicht an.
       *[incoming] { $account }: Der Posteingangsserver { $host } wird auf Port { $port } ohne Verschlüsselung verwendet; das nimmt dieser Port nicht an.
    }
    .off = { $key } ist false oder fehlt
    .remedy = Setzen Sie { $key } auf true.
    .step = Setzen Sie in der Quelle des Profils { $key } auf true.

## profile/ssl-off

profile-ssl-off =
    .title = Das Profil verlangt keine Verschlüsselung
    .why = Ohne diesen Schlüssel sendet das Gerät das Passwort womöglich so, dass es jeder im selben WLAN lesen kann, und viele Server lehnen eine unverschlüsselte Anmeldung ab; das sieht wie ein falsches Passwort aus. Auf 143 und 587 sorgt derselbe Schlüssel dafür, dass das Gerät STARTTLS benutzt. Fehlt er, gilt er als false.
    .message = { $side ->
        [outgoing] { $account }: Der Postausgangsserver { $host } wird ohne Verschlüsselung verwendet.
       *[incoming] { $account }: Der Posteingangsserver { $host } wird ohne Verschlüsselung verwendet.
    }
    .message-port = { $side ->
        [outgoing] { $account }: Der Postausgangsserver { $host } wird auf Port { $port } ohne Verschlüsselung verwendet.
       *[incoming] { $account }: Der Posteingangsserver { $host } wird auf Port { $port } ohne Verschlüsselung verwendet.
    }

## profile/outgoing-port-missing

profile-outgoing-port-missing =
    .title = Das Profil nennt keinen Port für ausgehende E-Mails
    .why = Ohne Port versucht Mail zuerst 25, dann 587, dann 465. Port 25 ist für den Verkehr zwischen Servern: Für Kunden ist er oft gesperrt, oder er antwortet, nimmt aber keine Anmeldung an; Mail fragt dann nach dem Passwort, obwohl es stimmt.
    .message = { $account }: Für den Postausgangsserver { $host } ist kein Port angegeben; Mail versucht deshalb zuerst 25.
    .left-out = { $key } fehlt
    .remedy = Setzen Sie { $key } auf 465 (oder 587, je nach Angabe des Mail-Anbieters).
    .step-profile = Setzen Sie in der Quelle des Profils { $key } auf 465 und OutgoingMailServerUseSSL auf true.
    .step-declaration = Setzen Sie in der Deklaration { $key } auf 465.

## profile/holds-password

profile-holds-password =
    .title = Das Profil enthält ein Passwort
    .why = Ein Profil ist eine gewöhnliche Datei: Wer sie bekommt, per E-Mail, von einer Downloadseite oder aus einer Sicherung, kann das Passwort darin lesen. Eine Signatur verbirgt nichts. Diese Schlüssel sind für Profile gedacht, die für ein Gerät verschlüsselt sind.
    .message = { $account }: Das Profil enthält ein Passwort, das jeder lesen kann, der die Datei hat.
    .keys = { $passwordKeys }; das Passwort selbst wird hier nicht gezeigt
    .remedy = Lassen Sie das Passwort weg; das Gerät fragt bei der Installation danach.
    .step = Entfernen Sie in der Quelle des Profils IncomingPassword und OutgoingPassword. Hatten andere die Datei, ändern Sie das Passwort.

## Wie eine Änderung die Geräte erreicht

profile-step-send-again = Lassen Sie den Server, der die Geräte verwaltet, die Deklaration mit einem neuen ServerToken noch einmal senden.
profile-step-sign-again = Signieren Sie das Profil neu: Eine Änderung macht seine Signatur ungültig.
profile-step-install-again = Installieren Sie es auf jedem Gerät neu. Es ersetzt das alte, solange sein PayloadIdentifier gleich bleibt; was installiert ist, zeigt Einstellungen > Allgemein > VPN & Geräteverwaltung.
