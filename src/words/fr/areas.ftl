area-not-checked = non vérifié : { $because }

## Serveur

area-server-at = { $server }
area-tls = TLS { $protocol }
area-starttls = STARTTLS
area-not-encrypted = non chiffré
area-certificate-days = { $days ->
    [one] certificat valable encore { $days } jour
   *[other] certificat valable encore { $days } jours
}
area-certificate-endless = certificat valable sans date de fin
area-certificate-untrusted = certificat non fiable
area-stopped-lookup = aucun serveur de ce nom
area-stopped-connect = injoignable
area-stopped-tls = aucune connexion chiffrée n’a pu être établie
area-stopped-starttls = aucune connexion chiffrée n’a pu être établie
area-stopped-greeting = aucun message d’accueil IMAP
area-stopped-capability = la liste des capacités n’est pas arrivée
area-stopped-other = la connexion n’a pas abouti

## Identification

area-signed-in-tls = acceptée ({ $mechanism } sur TLS)
area-signed-in-plain = acceptée ({ $mechanism }, non chiffrée)

## Logiciel

area-software = { $software } ({ $because })
area-software-unknown = inconnu ({ $because })
area-default-limit = { $limit ->
    [one] limite par défaut (ce serveur peut en avoir une autre) : { $limit } connexion { $per }
   *[other] limite par défaut (ce serveur peut en avoir une autre) : { $limit } connexions { $per }
}
area-published-limit = { $limit ->
    [one] limite publiée : { $limit } connexion { $per }
   *[other] limite publiée : { $limit } connexions { $per }
}

## IDLE

area-idle-not-offered = non proposé
area-idle-unlisted = absent de la liste, mais accepté
area-idle-refused = proposé, mais refusé à l’usage
area-idle-accepted = proposé, accepté après { $ago }
area-idle-keepalive = signe de vie reçu
area-delivery-nothing = réception : aucune notification
area-delivery-not-tested = réception : non testée
area-delivery = { $samples ->
    [one] nouveau message signalé après { $latency }
   *[other] nouveau message signalé après { $latency } (médiane de { $samples })
}
area-delivery-polling = le serveur ne regarde que de temps en temps

## Une observation

area-watch-none = aucune connexion IDLE n’a survécu
area-watch-longest = plus long IDLE qui a tenu : { $latency }
area-watch-keepalive = un signe de vie toutes les { $latency }
area-watch-notified = { $messages ->
    [one] { $notified } sur { $messages } message signalé
   *[other] { $notified } sur { $messages } messages signalés
}
area-watch-stopped = interrompue après { $elapsed } sur { $planned }
area-watch-poll-only = IDLE ne tient pas ici ; relever le courrier toutes les { $pollMinutes } min
area-watch-advice = renouveler IDLE toutes les { $minutes } min, relever le courrier toutes les { $pollMinutes } min
area-watch-advice-general = rien de plus court n’a été observé, d’où le conseil habituel : renouveler IDLE toutes les { $minutes } min, relever le courrier toutes les { $pollMinutes } min

## Dossiers, logiciels de messagerie, connexions

area-folders = { $folderCount ->
    [one] { $folderCount } dossier
   *[other] { $folderCount } dossiers
}
area-folders-closed = { $closed ->
    [one] dont { $closed } impossible à ouvrir
   *[other] dont { $closed } impossibles à ouvrir
}
area-no-programs = aucun connu
area-connections-refused = { $opened ->
    [one] { $opened } acceptée, refus à la connexion n° { $at } (souhaitées : { $wanted })
   *[other] { $opened } acceptées, refus à la connexion n° { $at } (souhaitées : { $wanted })
}
area-connections-all = { $opened ->
    [one] { $opened } acceptée sur { $opened }
   *[other] toutes les { $opened } acceptées
}
area-connections-partly = { $opened ->
    [one] au moins { $opened } acceptée (souhaitées : { $wanted } ; le comptage a été interrompu)
   *[other] au moins { $opened } acceptées (souhaitées : { $wanted } ; le comptage a été interrompu)
}
area-connections-capped = acceptées : { $opened } sur { $opened } (le comptage s’est arrêté là ; souhaitées : { $wanted })
