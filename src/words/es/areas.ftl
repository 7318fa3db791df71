area-not-checked = sin comprobar: { $because }

## Server

area-server-at = { $server }
area-tls = TLS { $protocol }
area-starttls = STARTTLS
area-not-encrypted = sin cifrar
area-certificate-days = { $days ->
    [one] certificado válido durante 1 día más
   *[other] certificado válido durante { $days } días más
}
area-certificate-endless = certificado válido sin fecha de caducidad
area-certificate-untrusted = certificado no fiable
area-stopped-lookup = no hay ningún servidor con ese nombre
area-stopped-connect = no alcanzado
area-stopped-tls = no se ha podido establecer una conexión cifrada
area-stopped-starttls = no se ha podido establecer una conexión cifrada
area-stopped-greeting = sin saludo IMAP
area-stopped-capability = la lista de funciones no ha llegado
area-stopped-other = la conexión no se ha completado

## Sign-in

area-signed-in-tls = iniciada ({ $mechanism } sobre TLS)
area-signed-in-plain = iniciada ({ $mechanism }, sin cifrar)

## Software

area-software = { $software } ({ $because })
area-software-unknown = desconocido ({ $because })
area-default-limit = { $limit ->
    [one] límite predeterminado (este servidor puede tener otro): 1 conexión { $per }
   *[other] límite predeterminado (este servidor puede tener otro): { $limit } conexiones { $per }
}
area-published-limit = { $limit ->
    [one] límite publicado: 1 conexión { $per }
   *[other] límite publicado: { $limit } conexiones { $per }
}

## IDLE

area-idle-not-offered = no se ofrece
area-idle-unlisted = no figura en la lista, pero se acepta
area-idle-refused = se ofrece, pero se rechaza al usarlo
area-idle-accepted = se ofrece, aceptado tras { $ago }
area-idle-keepalive = keep-alive detectado
area-delivery-nothing = entrega: no ha llegado ninguna notificación
area-delivery-not-tested = entrega: sin probar
area-delivery = { $samples ->
    [one] correo nuevo anunciado tras { $latency }
   *[other] correo nuevo anunciado tras { $latency } (mediana de { $samples })
}
area-delivery-polling = el servidor solo comprueba de vez en cuando

## A watch

area-watch-none = ninguna conexión IDLE ha aguantado
area-watch-longest = IDLE ha aguantado como máximo { $latency }
area-watch-keepalive = un keep-alive cada { $latency }
area-watch-notified = { $messages ->
    [one] notificaciones recibidas: { $notified } de 1 mensaje
   *[other] notificaciones recibidas: { $notified } de { $messages } mensajes
}
area-watch-stopped = detenido tras { $elapsed } de { $planned }
area-watch-poll-only = aquí no se puede mantener IDLE; compruebe el correo cada { $pollMinutes } min
area-watch-advice = renueve IDLE cada { $minutes } min, compruebe el correo cada { $pollMinutes } min
area-watch-advice-general = no se ha visto nada más corto, así que vale el consejo habitual: renueve IDLE cada { $minutes } min, compruebe el correo cada { $pollMinutes } min

## Folders, mail programs, connections

area-folders = { $folderCount ->
    [one] 1 carpeta
   *[other] { $folderCount } carpetas
}
area-folders-closed = { $closed ->
    [one] 1 no se puede abrir
   *[other] { $closed } no se pueden abrir
}
area-no-programs = no se conoce ninguno
area-connections-refused = { $opened ->
    [one] 1 aceptada
   *[other] { $opened } aceptadas
}, rechazada la número { $at } (necesarias: { $wanted })
area-connections-all = { $opened ->
    [one] aceptada la única
   *[other] aceptadas las { $opened }
}
area-connections-partly = { $opened ->
    [one] al menos 1 aceptada
   *[other] al menos { $opened } aceptadas
} (necesarias: { $wanted }; el recuento se detuvo)
area-connections-capped = { $opened ->
    [one] 1 aceptada
   *[other] aceptadas las { $opened }
} (el recuento se detuvo ahí; necesarias: { $wanted })
