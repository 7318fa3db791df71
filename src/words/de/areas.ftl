area-not-checked = nicht geprüft: { $because }

## Server

area-server-at = { $server }
area-tls = TLS { $protocol }
area-starttls = STARTTLS
area-not-encrypted = nicht verschlüsselt
area-certificate-days = { $days ->
    [one] Zertifikat noch 1 Tag gültig
   *[other] Zertifikat noch { $days } Tage gültig
}
area-certificate-endless = Zertifikat ohne Ablaufdatum gültig
area-certificate-untrusted = Zertifikat nicht vertrauenswürdig
area-stopped-lookup = kein Server mit diesem Namen
area-stopped-connect = nicht erreicht
area-stopped-tls = keine verschlüsselte Verbindung möglich
area-stopped-starttls = keine verschlüsselte Verbindung möglich
area-stopped-greeting = keine IMAP-Begrüßung
area-stopped-capability = die Liste der Fähigkeiten kam nicht an
area-stopped-other = die Verbindung kam nicht zustande

## Anmeldung

area-signed-in-tls = angenommen ({ $mechanism } über TLS)
area-signed-in-plain = angenommen ({ $mechanism }, nicht verschlüsselt)

## Software

area-software = { $software } ({ $because })
area-software-unknown = nicht bekannt ({ $because })
area-default-limit = { $limit ->
    [one] Standardlimit (dieser Server kann ein anderes haben): 1 Verbindung { $per }
   *[other] Standardlimit (dieser Server kann ein anderes haben): { $limit } Verbindungen { $per }
}
area-published-limit = { $limit ->
    [one] veröffentlichtes Limit: 1 Verbindung { $per }
   *[other] veröffentlichtes Limit: { $limit } Verbindungen { $per }
}

## IDLE

area-idle-not-offered = nicht angeboten
area-idle-unlisted = nicht aufgeführt, aber angenommen
area-idle-refused = angeboten, bei der Benutzung aber abgelehnt
area-idle-accepted = angeboten, angenommen nach { $ago }
area-idle-keepalive = Lebenszeichen empfangen
area-delivery-nothing = Zustellung: keine Benachrichtigung
area-delivery-not-tested = Zustellung: nicht getestet
area-delivery = { $samples ->
    [one] neue E-Mail gemeldet nach { $latency }
   *[other] neue E-Mail gemeldet nach { $latency } (Median aus { $samples })
}
area-delivery-polling = der Server sieht nur von Zeit zu Zeit nach

## Eine Beobachtung

area-watch-none = keine IDLE-Verbindung hat überlebt
area-watch-longest = längstes überstandenes IDLE: { $latency }
area-watch-keepalive = alle { $latency } ein Lebenszeichen
area-watch-notified = { $messages ->
    [one] { $notified } von 1 Nachricht gemeldet
   *[other] { $notified } von { $messages } Nachrichten gemeldet
}
area-watch-stopped = abgebrochen nach { $elapsed } von { $planned }
area-watch-poll-only = IDLE hält hier nicht; alle { $pollMinutes } min E-Mails abrufen
area-watch-advice = IDLE alle { $minutes } min erneuern, alle { $pollMinutes } min E-Mails abrufen
area-watch-advice-general = nichts Kürzeres beobachtet, daher der übliche Rat: IDLE alle { $minutes } min erneuern, alle { $pollMinutes } min E-Mails abrufen

## Ordner, E-Mail-Programme, Verbindungen

area-folders = { $folderCount ->
    [one] 1 Ordner
   *[other] { $folderCount } Ordner
}
area-folders-closed = { $closed ->
    [one] 1 davon lässt sich nicht öffnen
   *[other] { $closed } davon lassen sich nicht öffnen
}
area-no-programs = keine bekannt
area-connections-refused = { $opened } angenommen, die { $at }. abgelehnt (gebraucht: { $wanted })
area-connections-all = { $opened ->
    [one] { $opened } von { $opened } angenommen
   *[other] alle { $opened } angenommen
}
area-connections-partly = mindestens { $opened } angenommen (gebraucht: { $wanted }; das Zählen wurde abgebrochen)
area-connections-capped = { $opened } von { $opened } angenommen (dort endete das Zählen; gebraucht: { $wanted })
