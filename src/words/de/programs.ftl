aerc-not-accounts = { $file } ist keine Kontendatei von aerc: In keinem Abschnitt steht source.
aerc-not-accounts-hint = Nennen Sie die Datei, die aerc liest: ~/.config/aerc/accounts.conf.

autoconfig-not-settings = { $file } ist keine E-Mail-Konfiguration.
autoconfig-not-settings-hint = Das äußerste Element muss <clientConfig> sein und ein <emailProvider> enthalten.
autoconfig-server-refused = { $flaw ->
    [hostname] Thunderbird verwendet diesen Server nicht: <hostname> fehlt.
    [port] Thunderbird verwendet den Server { $host } nicht: <port> muss eine Zahl von 1 bis 65535 sein.
    [socket-type] Thunderbird verwendet den Server { $host } nicht: <socketType> muss SSL, STARTTLS oder plain sein, genau so geschrieben.
   *[authentication] Thunderbird verwendet den Server { $host } nicht: <authentication> fehlt oder nennt kein Verfahren, das Thunderbird kennt, zum Beispiel password-cleartext.
}
autoconfig-no-outgoing = Thunderbird übernimmt nichts aus dieser Datei, weil sie kein <outgoingServer> enthält.
autoconfig-correct-hint = Auch Thunderbird lehnt eine solche Datei ab. Berichtigen Sie sie an dieser Stelle.

evolution-not-account = { $file } ist keine Kontodatei von Evolution.
evolution-not-account-hint = Evolution legt seine Kontodateien in ~/.config/evolution/sources ab; jede beginnt mit [Data Source].

goimapnotify-no-host = { $file } nennt keinen Mailserver: „host“ fehlt.
goimapnotify-no-host-hint = imap-doctor führt hostCMD nicht aus. Nennen Sie den Server mit --host, und ergänzen Sie --client goimapnotify:push=N.

k9-not-settings = { $file } ist kein Einstellungsexport von Thunderbird für Android oder K-9 Mail.
k9-not-settings-hint = Um einen zu erstellen, öffnen Sie auf dem Telefon Einstellungen > Einstellungen exportieren.
k9-export-again-hint = Exportieren Sie die Einstellungen auf dem Telefon noch einmal.

kmail-not-account = { $file } ist nicht die Datei eines IMAP-Kontos von KMail: ImapServer fehlt.
kmail-not-account-hint = KMail hat für jedes Konto eine Datei: ~/.config/akonadi_imap_resource_0rc und so weiter.

mbsync-not-settings = { $file } ist keine mbsync-Konfiguration: Sie enthält weder einen IMAPAccount noch einen IMAPStore.
mbsync-not-settings-hint = Nennen Sie die Datei, die mbsync liest: ~/.mbsyncrc oder ~/.config/isyncrc.
mbsync-astray = mbsync bricht an dieser Zeile ab, weil sie außerhalb eines Abschnitts steht: Eine Leerzeile beendet einen Abschnitt.
mbsync-unknown = mbsync bricht an dieser Zeile ab: Ein Schlüsselwort { $key } gibt es in einem solchen Abschnitt nicht.
mbsync-quote = mbsync bricht an dieser Zeile ab: Ein Anführungszeichen wird nie geschlossen.
mbsync-one-value = mbsync bricht an dieser Zeile ab: { $key } nimmt genau einen Wert. Setzen Sie einen Wert mit Leerzeichen in Anführungszeichen.
mbsync-port = mbsync bricht an dieser Zeile ab: Ein Port ist eine Zahl von 0 bis 65535.
mbsync-tls = mbsync bricht an dieser Zeile ab: { $key } ist None, STARTTLS oder IMAPS.

muttrc-not-settings = { $file } ist keine mutt-Konfiguration: Sie enthält keinen mutt-Befehl.
muttrc-not-settings-hint = Nennen Sie die Datei, die mutt liest: ~/.muttrc, ~/.neomuttrc oder ~/.config/neomutt/neomuttrc.

offlineimap-not-settings = { $file } ist keine offlineimap-Konfiguration: Der Abschnitt [Repository …] fehlt.
offlineimap-not-settings-hint = Nennen Sie die Datei, die offlineimap liest: ~/.offlineimaprc oder ~/.config/offlineimap/config.
offlineimap-python-only = { $file } erhält den Servernamen aus Python-Code (remotehosteval) oder aus einer anderen Datei; imap-doctor liest beides nicht.
offlineimap-python-only-hint = Schreiben Sie remotehost in den Abschnitt [Repository …], oder prüfen Sie das Postfach mit --host.
offlineimap-stray = offlineimap startet nicht: Diese Zeile ist weder ein Abschnitt noch ein Kommentar noch ein Schlüssel mit Wert.
offlineimap-twice = offlineimap startet nicht: { $key } steht zweimal in der Datei.
offlineimap-no-account = offlineimap startet nicht: Den Abschnitt [Account { $account }] gibt es nicht, aber „accounts“ nennt ihn.
offlineimap-no-host = offlineimap startet nicht: Das Repository { $account } nennt keinen Server (remotehost).
offlineimap-no-repository = offlineimap startet nicht: Den Abschnitt [Repository { $account }] gibt es nicht, aber ein Konto nennt ihn.
offlineimap-side-missing = offlineimap startet nicht: Beim Konto { $account } fehlt { $key }.
offlineimap-percent = offlineimap startet nicht: Ein % in { $key } muss doppelt geschrieben werden (%%) oder den Namen eines anderen Schlüssels einleiten, wie in %(name)s.
offlineimap-not-truth = offlineimap startet nicht: { $key } muss yes oder no sein. Ein Kommentar hinter dem Wert in derselben Zeile gehört zum Wert.
offlineimap-not-number = offlineimap startet nicht: { $key } muss eine Zahl sein. Ein Kommentar hinter dem Wert in derselben Zeile gehört zum Wert.

## Was einzustellen ist, und wo: gleich welches Programm es ist

program-set-idle = Schalten Sie IDLE ein.
program-set-poll = { $minutes ->
    [one] Rufen Sie jede Minute neue E-Mails ab.
   *[other] Rufen Sie alle { $minutes } Minuten neue E-Mails ab.
}
program-set-inbox-only = Überwachen Sie nur den Posteingang.
program-set-renewal = Erneuern Sie IDLE mindestens alle 25 Minuten.
program-step-open-file = Öffnen Sie die Konfigurationsdatei in einem Texteditor.

# Wo eine Einstellung steht, als Beleg.
setting-default = { $setting }: nicht gesetzt, also gilt der Standardwert von { $program }
setting-set = { $setBy ->
    [policy] { $setting }, durch eine Richtlinie gesetzt
    [autoconfig] { $setting }, durch AutoConfig gesetzt
   *[file] { $setting }
}
setting-set-line = { $setBy ->
    [policy] { $setting }, Zeile { $line }, durch eine Richtlinie gesetzt
    [autoconfig] { $setting }, Zeile { $line }, durch AutoConfig gesetzt
   *[file] { $setting }, Zeile { $line }
}

## Wo man klickt, in den Worten jedes Programms

aerc-step-poll = Schreiben Sie in den Abschnitt dieses Kontos: check-mail = { $minutes }m
aerc-step-restart = Starten Sie aerc neu.
aerc-step-tls = Lassen Sie source im Abschnitt dieses Kontos mit imaps:// beginnen, und lassen Sie den Port weg.

autoconfig-step-tls = Schreiben Sie <socketType>SSL</socketType> und <port>993</port>.

evolution-set-connections = Stellen Sie ConcurrentConnections auf { $connections }.
evolution-step-accounts = Öffnen Sie in Evolution Bearbeiten > Einstellungen > E-Mail-Konten.
evolution-step-receiving = Wählen Sie „{ $account }“ aus, klicken Sie auf Bearbeiten, und öffnen Sie Empfangsoptionen.
evolution-step-connections = Setzen Sie ein Häkchen bei „Anzahl der gleichzeitig zu verwendenden Verbindungen“, und stellen Sie { $connections } ein.
evolution-step-restart = Beenden Sie Evolution, und starten Sie es wieder.
evolution-step-idle = Setzen Sie ein Häkchen bei „Nach Benachrichtigungen des Servers lauschen“.
evolution-step-poll = { $minutes ->
    [one] Setzen Sie ein Häkchen bei „Automatisch nach neuen E-Mails sehen alle“, und stellen Sie 1 Minute ein.
   *[other] Setzen Sie ein Häkchen bei „Automatisch nach neuen E-Mails sehen alle“, und stellen Sie { $minutes } Minuten ein.
}
evolution-step-email = Öffnen Sie in Evolution Bearbeiten > Einstellungen > E-Mail-Konten, wählen Sie das Konto aus, klicken Sie auf Bearbeiten, und öffnen Sie Abrufen von E-Mails.
evolution-step-tls = Stellen Sie die Verschlüsselungsmethode auf „TLS auf einem dedizierten Port“.

goimapnotify-step-boxes = Lassen Sie unter „boxes“ nur INBOX stehen.
goimapnotify-step-renewal = Setzen Sie „idleLogoutTimeout“ auf 24, oder entfernen Sie es.
goimapnotify-step-restart = Starten Sie goimapnotify neu.
goimapnotify-step-tls = Setzen Sie „tls“ auf true, „port“ auf 993 und „starttls“ auf false.

k9-set-push = Verwenden Sie Push für den Posteingang, und nur für ihn.
k9-step-fetching = Öffnen Sie auf dem Telefon Einstellungen, tippen Sie auf „{ $account }“ und dann auf E-Mails abrufen.
k9-step-poll = { $minutes ->
    [one] Stellen Sie „Häufigkeit der E-Mail-Abfrage“ auf das kürzeste angebotene Intervall.
   *[other] Stellen Sie „Häufigkeit der E-Mail-Abfrage“ auf alle { $minutes } Minuten.
}
k9-step-manage-folders = Öffnen Sie auf dem Telefon das Menü und dann Ordner verwalten.
k9-step-push-off = Tippen Sie auf jeden Ordner, der warten kann, und schalten Sie Push dafür aus; beim Posteingang lassen Sie es an.
k9-step-max-push = Oder stellen Sie unter Einstellungen > „{ $account }“ > E-Mails abrufen die „Maximale Push-Ordneranzahl“ auf die kleinste angebotene Zahl.
k9-step-push-on = Tippen Sie auf den Posteingang, und schalten Sie Push dafür ein. Bei den anderen Ordnern lassen Sie es aus: Jeder kostet eine Verbindung.
k9-step-renew = Stellen Sie „Push-Verbindung erneuern“ auf alle 24 Minuten.
k9-step-incoming = Öffnen Sie auf dem Telefon Einstellungen, tippen Sie auf das Konto und dann auf E-Mails abrufen > Posteingangsserver.
k9-step-tls = Stellen Sie die Sicherheit auf SSL/TLS und den Port auf 993.

kmail-step-stop = Schließen Sie KMail, und beenden Sie Akonadi, das diese Datei beim Beenden schreibt: akonadictl stop
kmail-step-poll = Schreiben Sie unter [cache]: IntervalCheckEnabled=true und IntervalCheckTime={ $minutes }
kmail-step-start = Starten Sie Akonadi wieder: akonadictl start
kmail-step-tls = Schreiben Sie unter [network]: Safety=SSL und ImapPort=993

mbsync-step-tls = Schreiben Sie SSLType IMAPS in den Abschnitt (ab Version 1.5: TLSType IMAPS).

muttrc-step-idle = Fügen Sie der Datei diese Zeile hinzu: set imap_idle = yes
muttrc-step-idle-caution = Bleibt die Verbindung danach hängen, nehmen Sie die Zeile wieder heraus: Das Handbuch nennt Server, darunter manche Versionen von Dovecot, die mit IDLE schlecht zurechtkommen.
muttrc-step-keepalive = Schreiben Sie diese Zeile in die Datei: set imap_keepalive = 300
muttrc-step-tls = Schreiben Sie die Adresse mit imaps:// statt imap://.
mutt-step-restart = Starten Sie mutt neu.
neomutt-step-restart = Starten Sie neomutt neu.

offlineimap-set-connections = Stellen Sie maxconnections auf { $connections }.
offlineimap-step-connections = Schreiben Sie in den Abschnitt dieses Repositorys: maxconnections = { $connections }
offlineimap-step-folders = Schreiben Sie in den Abschnitt dieses Repositorys: idlefolders = ['INBOX']
offlineimap-step-keepalive = Schreiben Sie in den Abschnitt dieses Repositorys: keepalive = 1500
offlineimap-step-poll = Schreiben Sie in den Abschnitt dieses Kontos: autorefresh = { $minutes }
offlineimap-step-restart = Starten Sie offlineimap neu.
offlineimap-step-tls = Schreiben Sie in den Abschnitt dieses Repositorys: ssl = yes

## Wie jedes Einstellungsformat heißt

format-aerc = aerc-Konten (accounts.conf)
format-autoconfig = Mozilla-Autoconfig (config-v1.1.xml)
format-evolution = Evolution-Konto (.source)
format-goimapnotify = goimapnotify-Einstellungen (goimapnotify.yaml)
format-k9 = Einstellungsexport von Thunderbird für Android oder K-9 Mail (.k9s)
format-kmail = KMail-Konto (akonadi_imap_resource_0rc)
format-mbsync = mbsync-Einstellungen (.mbsyncrc)
format-muttrc = mutt-Einstellungen (muttrc)
format-neomuttrc = neomutt-Einstellungen (neomuttrc)
format-offlineimap = offlineimap-Einstellungen (.offlineimaprc)
format-prefs = Thunderbird-Einstellungen (prefs.js)
format-policies = Thunderbird-Unternehmensrichtlinien (policies.json)
format-mac-policy = Thunderbird-Richtlinien auf einem Mac (org.mozilla.thunderbird.plist)
format-thunderbird-autoconfig = AutoConfig-Datei von Thunderbird (.cfg)
format-mobileconfig = Konfigurationsprofil von Apple (.mobileconfig)
format-account-mail = Apple-Deklaration eines E-Mail-Accounts (JSON)

## Warum ein E-Mail-Programm so viele Verbindungen öffnen kann: folgt jeweils in Klammern auf eine Zahl

demand-given = auf der Befehlszeile angegeben
demand-assumed = eine Annahme: { $maker } veröffentlicht keine Zahl
demand-while-running = eine Verbindung, solange es läuft, dazwischen keine
demand-one-for-all-folders = eine Verbindung, auf der es auch die anderen Ordner prüft
demand-folder-by-folder = eine Verbindung, auf der es einen Ordner nach dem anderen öffnet
demand-fetchmail = eine Verbindung; mit „idle“ bleibt sie offen
demand-imapfilter = eine Verbindung, die enter_idle() offen hält
demand-evolution = ConcurrentConnections = { $connections }
demand-geary = { $kept } dauerhaft offen, bis zu { $most } beim ersten Start
demand-k9 = eine für jeden Ordner mit Push ({ $folderCount }), eine zum Abrufen, eine weitere für eine Suche oder einen Anhang
demand-offlineimap = maxconnections = { $connections }, aber nie mehr, als es Ordner gibt
demand-offlineimap-folders = { $folderCount ->
    [one] eine für seinen idlefolder
   *[other] bis zu eine für jeden von { $folderCount } idlefolders
}
demand-aerc = eine Verbindung, in IDLE, solange sonst nichts zu tun ist
demand-kmail = eine Verbindung in IDLE für den Posteingang, eine weitere zum Abrufen und Ändern von E-Mails
demand-per-folder = { $which ->
    [synchronised] eine für jeden synchronisierten Ordner, der nicht auf regelmäßigen Abruf gestellt ist ({ $folderCount })
    [box] eine für jede box ({ $folderCount })
   *[all] eine für jeden Ordner ({ $folderCount })
}
demand-per-folder-unknown = { $which ->
    [synchronised] eine für jeden synchronisierten Ordner, der nicht auf regelmäßigen Abruf gestellt ist; wie viele es gibt, ist noch nicht bekannt, gerechnet wird mit { $folderCount }
    [box] eine für jede box; wie viele es gibt, ist noch nicht bekannt, gerechnet wird mit { $folderCount }
   *[all] eine für jeden Ordner; wie viele es gibt, ist noch nicht bekannt, gerechnet wird mit { $folderCount }
}
demand-own-list = { $because }; nach der Ordnerliste des Programms
demand-folders = { $folderCount ->
    [one] 1 Ordner
   *[other] { $folderCount } Ordner
}
demand-thunderbird = max_cached_connections = { $connections }: { $reasons }
demand-thunderbird-one = max_cached_connections = 1
demand-thunderbird-unknown = max_cached_connections = { $connections }; wie viele Ordner es gibt, ist noch nicht bekannt
demand-thunderbird-folders = eine für den Posteingang, eine für jeden anderen geöffneten Ordner, eine ohne Ordner
demand-thunderbird-filters = eine weitere für jeden Ordner, in den Filter Nachrichten verschieben ({ $folderCount })
demand-thunderbird-status = bis zu zwei, um andere Ordner auf neue E-Mails zu prüfen
demand-not-measured = gemessen mit { $measured }, nicht mit { $version }

## Wie jedes E-Mail-Programm heißt

program-aerc = aerc
program-autoconfig = Thunderbird, durch Autoconfig eingerichtet
program-claws-mail = Claws Mail
program-connections = einfache Verbindungen
program-evolution = Evolution
program-fairemail = FairEmail
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-goimapnotify = goimapnotify
program-imapfilter = imapfilter
program-ios = Mail auf iPhone oder iPad
program-k9 = Thunderbird für Android oder K-9 Mail
program-kmail = KMail
program-macos-mail = Mail auf einem Mac
program-mbsync = mbsync
program-mutt = mutt
program-neomutt = neomutt
program-offlineimap = offlineimap
program-outlook = Outlook für Windows
program-per-folder = ein Programm, das jeden Ordner öffnet
program-thunderbird = Thunderbird
program-connections-counted = { $connections ->
    [one] 1 einfache Verbindung
   *[other] { $connections } einfache Verbindungen
}
program-several = { $count } × { $program }
