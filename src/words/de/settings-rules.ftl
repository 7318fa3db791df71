settings-refused =
    .title = Eine Einstellungsdatei wird vom eigenen Programm abgelehnt
    .why = Die Datei enthält einen Fehler, wegen dem ihr eigenes Programm sie nicht lesen kann: Nichts darin wirkt, und meist erfährt es niemand. Ein Gerät zeigt „Ungültiges Profil“, offlineimap und mbsync brechen ab, Thunderbird macht ohne die Datei weiter. Berichtigen Sie sie, bevor sie andere Computer erreicht.

settings-ignore-without-effect =
    .title = Eine Ausnahme bewirkt nichts
    .why = Eine Ausnahme in imap-doctor.json oder in einem Kommentar verbirgt einen Befund, der so seine Richtigkeit hat. Braucht sie kein Befund mehr, ist sie von einer inzwischen geänderten Einstellung übrig geblieben und würde den nächsten Fehler dieser Art verbergen. Eine Ausnahme ohne Begründung zählt nicht: Wer sie später liest, muss wissen, warum.
    .message = Kein Befund braucht die Ausnahme für { $ruleId }.
    .message-no-reason = Dieser Kommentar verbirgt nichts, weil er keinen Grund nennt.
    .remedy = Entfernen Sie sie.
    .remedy-reason = Schreiben Sie die Regel und dahinter den Grund: imap-doctor: ignore REGEL Grund.

## Verbindungen

connections-too-many =
    .title = Das E-Mail-Programm hält womöglich mehr als eine Verbindung offen
    .why = Thunderbird hält für jeden Ordner, in den es gesehen hat, eine Verbindung offen, bis zu der hier eingestellten Zahl (5, wenn keine eingestellt ist). Evolution und offlineimap öffnen mehrere, um schneller zu sein: Evolution bis zu 3, wenn nichts eingestellt ist (höchstens 7), offlineimap so viele, wie maxconnections angibt. Der Server zählt alle, zusammen mit denen Ihres Telefons und Ihrer anderen Computer, und lehnt die Verbindung ab, die sein Limit überschreitet. E-Mail-Programme zeigen das oft als falsches Passwort oder gar nicht. Mit 1 benutzt ein Konto nie mehr als eine Verbindung. Der Preis dafür: Große Ordner brauchen länger, und während in Thunderbird ein anderer Ordner geöffnet ist, erscheinen neue E-Mails im Posteingang erst beim nächsten Abruf statt sofort. Gemessen mit Thunderbird 153.8: 9 min 47 s beim üblichen Abruf alle 10 Minuten, 42 s bei einem Abruf pro Minute; beim ersten Start kommt es auch mit geöffnetem Posteingang vor (26 s bei einem Abruf pro Minute), weil das Abrufen der anderen Ordner die Verbindung belegt. Mit 2 waren es jedes Mal 0,6 s: Hat der Server Platz, bleibt der Posteingang mit 2 sofort aktuell. Mit 1 verkürzt ein kürzeres Abrufintervall die Wartezeit.
    .message = { $connections ->
        [one] { $program } darf für { $account } bis zu { $most } Verbindungen öffnen; 1 genügt.
       *[other] { $program } darf für { $account } bis zu { $most } Verbindungen öffnen; { $connections } genügen.
    }
    .message-roomy = { $connections ->
        [one] { $program } darf für { $account } bis zu { $most } Verbindungen öffnen, und der Server hat Platz dafür. 1 würde genügen.
       *[other] { $program } darf für { $account } bis zu { $most } Verbindungen öffnen, und der Server hat Platz dafür. { $connections } würden genügen.
    }
    .remedy-roomy = Es muss nichts geändert werden. Um auch mit mehr Geräten sicherzugehen, stellen Sie die maximale Anzahl der Serververbindungen auf { $connections }.

connections-one-per-watched-folder =
    .title = Das E-Mail-Programm hält für mehrere Ordner je eine eigene Verbindung offen
    .why = IDLE meldet neue E-Mails nur in einem Ordner; ein Programm, das fünf Ordner überwacht, hält also den ganzen Tag fünf Verbindungen. Die meisten brauchen nur im Posteingang neue E-Mails sofort; für die anderen Ordner genügt der regelmäßige Abruf.
    .message = { $folderCount ->
        [one] { $program } darf für 1 Ordner von { $account } eine Verbindung offen halten.
       *[other] { $program } darf für jeden von { $folderCount } Ordnern von { $account } eine Verbindung offen halten.
    }
    .message-every = { $program } darf für jeden Ordner von { $account } eine Verbindung offen halten.

connections-not-in-autoconfig =
    .title = Diese Datei kann die Zahl der Verbindungen nicht festlegen
    .why = Eine Autoconfig-Datei gibt Thunderbird die Server, Ports und Benutzernamen einer Domain. Für die Zahl der Verbindungen, für IDLE und für das Abrufintervall hat sie kein Element; jedes damit eingerichtete Konto beginnt also mit 5 Verbindungen. Wer Thunderbird für eine Organisation installiert, kann den Standard für alle Konten an anderer Stelle festlegen.
    .message = Konten auf { $account } beginnen mit den 5 Verbindungen von Thunderbird; kein Element dieser Datei kann das ändern.
    .evidence = config-v1.1 hat keine Einstellung für Verbindungen, IDLE oder das Abrufintervall.
    .remedy = Legen Sie die Standardzahl der Verbindungen dort fest, wo Thunderbird installiert wird.
    .step-default = Schreiben Sie in die AutoConfig-Datei (.cfg): defaultPref("mail.server.default.max_cached_connections", { $connections });
    .step-users = Gibt es keine solche Datei, bitten Sie die Benutzer, die Zahl in jedem Konto auf { $connections } zu stellen.

## IDLE

idle-off =
    .title = Das E-Mail-Programm benutzt IDLE nicht
    .why = Mit IDLE meldet der Server dem E-Mail-Programm sofort, wenn eine E-Mail eintrifft; ohne IDLE erscheint sie erst beim nächsten Abruf. Thunderbird, Evolution, mutt und neomutt benutzen es auf einer Verbindung, die ohnehin offen ist; es abzuschalten spart also keine. Auf einem Telefon kostet jeder Ordner mit Push eine. Das ist eine Warnung, wenn jemand IDLE abgeschaltet hat, und ein Hinweis, wenn es von Haus aus abgeschaltet ist.
    .message = { $program } benutzt IDLE für { $account } nicht: Neue E-Mails erscheinen erst beim nächsten Abruf.

idle-renewed-too-late =
    .title = IDLE wird zu spät erneuert
    .why = Ein Server darf eine Verbindung beenden, auf der 30 Minuten lang nichts kam; ein E-Mail-Programm muss IDLE also mindestens alle 29 Minuten erneuern. Bei einem längeren Intervall wird die Verbindung zwischendurch geschlossen, und neue E-Mails erscheinen erst, wenn IDLE erneuert wird.
    .message = { $program } erneuert IDLE für { $account } nur alle { $minutes } Minuten; Server dürfen die Verbindung nach 30 schließen.

idle-never-starts =
    .title = Für IDLE sind Ordner angegeben, aber das Programm bleibt nie lange genug, um sie zu überwachen
    .why = offlineimap überwacht seine idlefolders nur, während es auf den nächsten Abruf wartet, und ohne autorefresh gibt es keinen: Es endet, sobald alles kopiert ist. Neue E-Mails erscheinen erst, wenn es das nächste Mal gestartet wird.
    .message = offlineimap überwacht die Ordner von { $account } nie: idlefolders ist gesetzt, autorefresh aber nicht.
    .remedy = Setzen Sie autorefresh, damit offlineimap weiterläuft.

## Der regelmäßige Abruf

polling-too-slow =
    .title = Das E-Mail-Programm ruft zu selten ab
    .why = In Ordnern, die nicht mit IDLE überwacht werden, erscheinen neue E-Mails erst, wenn das Programm sie abruft. Auch ein überwachter Ordner ist auf diesen Abruf angewiesen, wenn seine Verbindung unbemerkt abgebrochen ist: Server beenden eine stille Verbindung nach 30 Minuten, viele Router früher. Thunderbird erneuert IDLE nie von selbst; sein regelmäßiger Abruf tut das nebenbei. Wird seltener als alle 25 Minuten abgerufen, können E-Mails verspätet ankommen.
    .message = { $minutes ->
        [one] { $program } ruft für { $account } nur jede Minute neue E-Mails ab.
       *[other] { $program } ruft für { $account } nur alle { $minutes } Minuten neue E-Mails ab.
    }

polling-off =
    .title = Das E-Mail-Programm ruft nie von selbst ab
    .why = Ohne regelmäßigen Abruf werden neue E-Mails nur über IDLE gemeldet, und nur solange dessen Verbindung besteht: Thunderbird erneuert IDLE nie von selbst, Server beenden eine stille Verbindung nach 30 Minuten, und nichts würde es bemerken. Neue E-Mails bleiben dann ungesehen, bis jemand klickt.
    .message = { $program } ruft für { $account } nie von selbst neue E-Mails ab.

## Verschlüsselung

tls-off =
    .title = Das Konto ist ohne Verschlüsselung eingerichtet
    .why = Ohne Verschlüsselung kann jeder auf dem Weg zum Server, zum Beispiel in einem Café oder Hotel, das Passwort und die E-Mails lesen. Viele Server lehnen eine unverschlüsselte Anmeldung ab, und E-Mail-Programme zeigen das als fehlgeschlagene Anmeldung, obwohl das Passwort stimmt.
    .message = Das Passwort für { $account } wird unverschlüsselt an { $host }:{ $port } gesendet.
    .evidence = Für { $host }:{ $port } ist keine Verschlüsselung eingestellt.

tls-port-mismatch =
    .title = Der Port und die Verschlüsselung passen nicht zusammen
    .why = Auf Port 993 erwartet der Server TLS vom ersten Byte an; ein auf STARTTLS eingestelltes Programm wartet dort auf eine Begrüßung, die nie kommt. Auf Port 143 grüßt der Server zuerst, und TLS vom ersten Byte an scheitert. Die Ports 25, 465 und 587 sind zum Senden da, 110 und 995 für POP. Mit einem solchen Paar kommt keine Verbindung zustande, und E-Mail-Programme zeigen das oft als Zeitüberschreitung oder fehlgeschlagene Anmeldung.
    .message = { $security ->
        [starttls] { $account } kann sich nicht verbinden: Eingestellt ist STARTTLS auf Port { $port } von { $host }, der TLS vom ersten Byte an erwartet.
       *[tls] { $account } kann sich nicht verbinden: Eingestellt ist TLS vom ersten Byte an auf Port { $port } von { $host }, der STARTTLS erwartet.
    }
    .message-service = { $service ->
        [pop] { $account } ist auf Port { $port } von { $host } eingestellt; der ist für POP, nicht für IMAP.
       *[smtp] { $account } ist auf Port { $port } von { $host } eingestellt; der ist zum Senden von E-Mails, nicht für IMAP.
    }

settings-host-is-url =
    .title = Der Server ist als Adresse mit Protokoll angegeben statt als Hostname
    .why = E-Mail-Programme suchen einen Hostnamen wie imap.example.org. Mit imaps:// davor oder einem Port oder Pfad dahinter finden sie keinen Server dieses Namens.
    .message = { $account } nennt als Server „{ $host }“; hier wird ein Hostname erwartet.
    .remedy = Schreiben Sie nur den Hostnamen, ohne imaps://, Port und Pfad.

mail-unencrypted = Die E-Mails von { $account } gehen unverschlüsselt zu { $host }:{ $port }; nur die Anmeldung ist geschützt.

polling-too-often =
    .title = Das E-Mail-Programm ruft so oft ab, dass ein Server das Konto aussperren kann
    .why = Manche Mail-Anbieter zählen die Abrufe: Sie erlauben 20 pro Stunde für ein Postfach, 30 für eine Netzwerkadresse oder 60 für eine Domain, und sobald die Zahl aufgebraucht ist, antworten sie für den Rest der Stunde mit „falsches Passwort“. Ein Abruf alle ein bis zwei Minuten ergibt allein aus diesem Programm mehr als 20 pro Stunde, offlineimap meldet sich für jeden neu an, und Telefone und andere Computer kommen noch dazu. Bietet der Server IDLE an, bringt das nichts, denn IDLE meldet neue E-Mails sofort.
    .message = { $minutes ->
        [one] { $program } ruft für { $account } jede Minute neue E-Mails ab: { $checks } Abrufe pro Stunde.
       *[other] { $program } ruft für { $account } alle { $minutes } Minuten neue E-Mails ab: { $checks } Abrufe pro Stunde.
    }
    .message-seconds = { $seconds ->
        [one] { $program } ruft für { $account } jede Sekunde neue E-Mails ab: { $checks } Abrufe pro Stunde.
       *[other] { $program } ruft für { $account } alle { $seconds } Sekunden neue E-Mails ab: { $checks } Abrufe pro Stunde.
    }
    .remedy = { $minutes ->
        [one] Rufen Sie jede Minute ab; mit IDLE erscheinen neue E-Mails trotzdem sofort.
       *[other] Rufen Sie alle { $minutes } Minuten ab; mit IDLE erscheinen neue E-Mails trotzdem sofort.
    }
