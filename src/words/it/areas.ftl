area-not-checked = non controllato: { $because }

## Server

area-server-at = { $server }
area-tls = TLS { $protocol }
area-starttls = STARTTLS
area-not-encrypted = non cifrato
area-certificate-days = { $days ->
    [one] certificato valido ancora per 1 giorno
   *[other] certificato valido ancora per { $days } giorni
}
area-certificate-endless = certificato valido senza data di scadenza
area-certificate-untrusted = certificato non attendibile
area-stopped-lookup = nessun server con questo nome
area-stopped-connect = non raggiunto
area-stopped-tls = impossibile stabilire una connessione cifrata
area-stopped-starttls = impossibile stabilire una connessione cifrata
area-stopped-greeting = nessun messaggio iniziale IMAP
area-stopped-capability = l’elenco delle funzioni non è arrivato
area-stopped-other = la connessione non è stata completata

## Sign-in

area-signed-in-tls = riuscito ({ $mechanism } su TLS)
area-signed-in-plain = riuscito ({ $mechanism }, non cifrato)

## Software

area-software = { $software } ({ $because })
area-software-unknown = sconosciuto ({ $because })
area-default-limit = { $limit ->
    [one] limite predefinito (questo server può averne un altro): 1 connessione { $per }
   *[other] limite predefinito (questo server può averne un altro): { $limit } connessioni { $per }
}
area-published-limit = { $limit ->
    [one] limite pubblicato: 1 connessione { $per }
   *[other] limite pubblicato: { $limit } connessioni { $per }
}

## IDLE

area-idle-not-offered = non offerto
area-idle-unlisted = non elencato, ma accettato
area-idle-refused = offerto, ma rifiutato all’uso
area-idle-accepted = offerto, accettato dopo { $ago }
area-idle-keepalive = keep-alive rilevato
area-delivery-nothing = notifica: non è arrivata
area-delivery-not-tested = notifica: non provata
area-delivery = { $samples ->
    [one] nuova posta annunciata dopo { $latency }
   *[other] nuova posta annunciata dopo { $latency } (mediana di { $samples })
}
area-delivery-polling = il server controlla solo di tanto in tanto

## A watch

area-watch-none = nessuna connessione IDLE ha retto
area-watch-longest = IDLE ha retto al massimo { $latency }
area-watch-keepalive = un keep-alive ogni { $latency }
area-watch-notified = { $messages ->
    [one] notifiche arrivate: { $notified } su 1 messaggio
   *[other] notifiche arrivate: { $notified } su { $messages } messaggi
}
area-watch-stopped = interrotto dopo { $elapsed } su { $planned }
area-watch-poll-only = qui IDLE non si può mantenere; controlla la posta ogni { $pollMinutes } min
area-watch-advice = rinnova IDLE ogni { $minutes } min, controlla la posta ogni { $pollMinutes } min
area-watch-advice-general = non si è visto niente di più breve, quindi vale il consiglio usuale: rinnova IDLE ogni { $minutes } min, controlla la posta ogni { $pollMinutes } min

## Folders, mail programs, connections

area-folders = { $folderCount ->
    [one] 1 cartella
   *[other] { $folderCount } cartelle
}
area-folders-closed = { $closed ->
    [one] 1 non si può aprire
   *[other] { $closed } non si possono aprire
}
area-no-programs = nessuno noto
area-connections-refused = { $opened ->
    [one] 1 accettata
   *[other] { $opened } accettate
}, rifiutata la numero { $at } (richieste: { $wanted })
area-connections-all = { $opened ->
    [one] l’unica accettata
   *[other] tutte e { $opened } accettate
}
area-connections-partly = { $opened ->
    [one] almeno 1 accettata
   *[other] almeno { $opened } accettate
} (richieste: { $wanted }; il conteggio è stato interrotto)
area-connections-capped = { $opened ->
    [one] 1 accettata
   *[other] tutte e { $opened } accettate
} (il conteggio si è fermato lì; richieste: { $wanted })
