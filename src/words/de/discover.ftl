# $namedBy: srv, mx, or what else the domain publishes.
server-doubtful = { $namedBy ->
    [srv] Der für { $domain } gefundene Mailserver ist { $server }. Er liegt außerhalb von { $domain }, und nur DNS nennt ihn: Eine solche Antwort kann jeder fälschen, der sich auf dem Weg dorthin befindet.
    [mx] Der für { $domain } gefundene Mailserver ist { $server }. Er liegt außerhalb von { $domain } und ergibt sich aus einem MX-Eintrag: Eine solche Antwort kann jeder fälschen, der sich auf dem Weg dorthin befindet.
   *[published] Der für { $domain } gefundene Mailserver ist { $server }. Er liegt außerhalb von { $domain }, und nur der Webserver von { $domain } nennt ihn: Niemand sonst bestätigt diese Angabe.
}
server-not-used = { $doubt } { $because }
server-not-used-hint = Wenn es Ihr Mailserver ist, bestätigen Sie das: Ergänzen Sie { $command }
nobody-to-ask = Hier gibt es kein Terminal für eine Rückfrage, deshalb wurde kein Passwort gesendet.
server-inside = Die Adresse { $address } gehört zu diesem Computer oder seinem Netzwerk, deshalb wurde kein Passwort gesendet.
server-declined = Es wurde kein Passwort gesendet.
server-declined-hint = Nennen Sie den Server selbst: --host imap.example.org
# Shown after server-doubtful.
server-doubtful-question = Soll { $server } Ihr Passwort bekommen?

## Was jede befragte Stelle geantwortet hat

answer-servers = { $servers }
answer-redirected = { $servers } (weitergeleitet an { $host })
answer-server = { $endpoint }, { $encryption ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] ohne Verschlüsselung
}
answer-server-outside = { $endpoint }, { $encryption ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] ohne Verschlüsselung
} (außerhalb von { $domain }, nur von DNS genannt)
answer-more-servers = { $more ->
    [one] und 1 weiterer
   *[other] und { $more } weitere
}
answer-mx-host = { $host }
answer-http-status = { $reason }
answer-not-found = diesen Namen gibt es nicht
answer-no-record = diesen Eintrag gibt es nicht
answer-name-server-failed = der Nameserver meldet einen Fehler (SERVFAIL)
answer-name-server-refused = der Nameserver verweigert die Antwort
answer-name-server-form = der Nameserver versteht die Frage nicht
answer-name-server-cannot = der Nameserver kann diese Frage nicht beantworten
answer-name-server-nonsense = die Antwort des Nameservers ergibt keinen Sinn
answer-name-server-silent = der Nameserver hat nicht geantwortet
answer-name-server-unreachable = der Nameserver ist nicht erreichbar
answer-bad-name = kein gültiger Name
answer-refused = Verbindung abgelehnt
answer-closed = die Verbindung wurde geschlossen
answer-none = keine Antwort
answer-no-route-host = kein Weg zu diesem Computer
answer-no-route-network = kein Weg in dieses Netzwerk
answer-not-allowed = dieser Computer erlaubt die Verbindung nicht
answer-no-tls = spricht kein TLS oder keine Version, die wir können
answer-certificate = Zertifikat nicht vertrauenswürdig: { $fault }
answer-other = { $reason }
answer-silent-failure = fehlgeschlagen ohne Angabe von Gründen
answer-not-offered = die Domain gibt an, das nicht anzubieten
answer-no-usable-record = nicht verstanden: In keinem Eintrag stehen ein brauchbarer Hostname und ein Port
answer-no-mail = die Domain gibt an, keine E-Mails anzunehmen
answer-mx-no-host = nicht verstanden: Der MX ist kein Hostname
answer-closed-silently = hat die Verbindung ohne Antwort geschlossen
answer-not-imap = kein IMAP; die Antwort war: { $reply }
answer-said = die Antwort war: { $reply }
answer-endless = kein IMAP; die Antwort nimmt kein Ende
answer-parts = { $parts }
answer-not-waited = { $source ->
    [autoconfig] nicht abgewartet: Der Autoconfig-Server hatte schon einen Server genannt
    [well-known] nicht abgewartet: Der Webserver der Domain hatte schon einen Server genannt
    [ispdb] nicht abgewartet: Die ISPDB hatte schon einen Server genannt
    [srv] nicht abgewartet: DNS hatte schon einen Server genannt
   *[mx] nicht abgewartet: Der Mail-Anbieter hinter dem MX-Eintrag hatte schon einen Server genannt
}
answer-timeout = keine Antwort innerhalb von { $seconds } s
answer-redirects = mehr als { $most } Weiterleitungen
answer-only-https = nicht gefragt: Nur https wird verwendet
answer-too-long = länger als { $kilobytes } KB
answer-redirect-nowhere = eine Weiterleitung ins Leere
answer-redirect-http = leitet auf unverschlüsseltes http weiter, dem nicht gefolgt wird
answer-not-autoconfig = nicht verstanden: Das ist keine E-Mail-Konfiguration
answer-lists-no-imap = nennt keinen IMAP-Server
answer-no-usable-server = nicht verstanden: Kein IMAP-Server darin hat einen brauchbaren Hostnamen und Port
answer-only-unencrypted = nicht verwendet: Kein Server darin hat eine verschlüsselte Verbindung
answer-inside = nicht verwendet: Der genannte Server liegt in diesem Netzwerk oder ist dieser Computer
answer-broken = nicht verstanden: Zeile { $line }: { $reason }

## Was eingegeben wurde

address-empty = Die E-Mail-Adresse ist leer.
address-hint = Geben Sie die ganze Adresse an, zum Beispiel anna@example.org.
address-invisible = „{ $typed }“ ist keine E-Mail-Adresse: Sie enthält unsichtbare Zeichen.
address-blank = „{ $typed }“ ist keine E-Mail-Adresse: Sie enthält ein Leerzeichen.
address-long = „{ $typed }“ ist keine E-Mail-Adresse: Sie ist länger als { $most } Zeichen.
address-no-at = „{ $typed }“ ist keine E-Mail-Adresse: Das „@“ fehlt.
address-no-name = „{ $typed }“ ist keine E-Mail-Adresse: Vor dem „@“ steht kein Name.
address-no-domain = „{ $typed }“ ist keine E-Mail-Adresse: Hinter dem „@“ steht keine Domain.
address-two-ats = „{ $typed }“ ist keine E-Mail-Adresse: Sie enthält mehr als ein „@“.
address-bad-domain = „{ $typed }“ ist keine E-Mail-Adresse: „{ $part }“ ist keine Domain.
not-a-server-name = „{ $typed }“ ist kein Servername.
not-a-server-name-hint = Er sieht aus wie imap.example.org.
not-a-name-server = Kein Nameserver: { $typed }.
not-a-name-server-hint = Geben Sie seine IP-Adresse an, mit dem Port, falls er nicht 53 ist, zum Beispiel 127.0.0.1:5353.

## Warum einem Zertifikat nicht vertraut wird: folgt jeweils auf einen Doppelpunkt

certificate-expired = das Zertifikat ist abgelaufen
certificate-expired-on = das Zertifikat ist am { $until } abgelaufen
certificate-not-yet = das Zertifikat ist noch nicht gültig (oder die Uhr dieses Computers geht falsch)
certificate-not-before = das Zertifikat ist erst ab { $since } gültig (oder die Uhr dieses Computers geht falsch)
certificate-revoked = das Zertifikat wurde widerrufen
certificate-self-signed = der Server hat sein Zertifikat selbst signiert; keine Zertifizierungsstelle bürgt dafür
certificate-unknown-authority = das Zertifikat stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt (einer privaten, oder einem Virenscanner dazwischen)
certificate-incomplete = die Kette vom Zertifikat zu einer bekannten Zertifizierungsstelle ist unvollständig
certificate-incomplete-from = das Zertifikat wurde von { $issuer } ausgestellt, und die Kette zu einer bekannten Zertifizierungsstelle ist unvollständig
certificate-other-name = das Zertifikat ist für einen anderen Namen ausgestellt
certificate-other-name-than = das Zertifikat ist für { $names } ausgestellt, nicht für { $host }
certificate-not-as-address = das Zertifikat nennt { $host }, aber nicht als IP-Adresse (Subject Alternative Name); E-Mail-Programme nehmen es deshalb nicht an
certificate-no-name = das Zertifikat enthält keinen Namen, gilt also nicht für { $host }
certificate-code = { $reason }

## Auf der Leitung: folgt auf einen Doppelpunkt oder steht in Klammern

wire-starttls-not-offered = STARTTLS wird nicht angeboten
wire-early-data = Daten vor dem TLS-Handshake
wire-reply-too-long = Antwort zu lang
wire-line-too-long = Zeile zu lang
wire-only-methods = { $methods }
wire-scram-unproven = die Anmeldung wurde angenommen, ohne dass der Server bewies, das Passwort zu kennen
wire-no-password-method = es wird keine Anmeldung mit Passwort angeboten
wire-reason = { $reason }
