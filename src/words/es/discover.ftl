server-doubtful = { $namedBy ->
    [srv] Para { $domain } se ha encontrado el servidor de correo { $server }. No pertenece a { $domain } y solo lo indica el DNS: cualquiera que esté en el camino puede falsificar una respuesta así.
    [mx] Para { $domain } se ha encontrado el servidor de correo { $server }. No pertenece a { $domain } y se deduce de un registro MX: cualquiera que esté en el camino puede falsificar una respuesta así.
   *[published] Para { $domain } se ha encontrado el servidor de correo { $server }. No pertenece a { $domain } y nadie más confirma lo que dice el servidor web de { $domain }.
}
server-not-used = { $doubt } { $because }
server-not-used-hint = Si es su servidor de correo, indíquelo: añada { $command }
nobody-to-ask = No hay un terminal en el que preguntar, así que no se ha enviado ninguna contraseña.
server-inside = Su dirección, { $address }, pertenece a este equipo o a su red, así que no se ha enviado ninguna contraseña.
server-declined = No se ha enviado ninguna contraseña.
server-declined-hint = Indique usted el servidor: --host imap.example.org
server-doubtful-question = ¿Enviar su contraseña a { $server }?

## What came back from each place that was asked

answer-servers = { $servers }
answer-redirected = { $servers } (redirigido a { $host })
answer-server = { $endpoint }, { $encryption ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] sin cifrado
}
answer-server-outside = { $endpoint }, { $encryption ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] sin cifrado
} (fuera de { $domain }, indicado solo por el DNS)
answer-more-servers = { $more ->
    [one] y 1 más
   *[other] y { $more } más
}
answer-mx-host = { $host }
answer-http-status = { $reason }
answer-not-found = el nombre no existe
answer-no-record = no hay ningún registro de ese tipo
answer-name-server-failed = fallo del servidor DNS (SERVFAIL)
answer-name-server-refused = el servidor DNS se ha negado a responder
answer-name-server-form = el servidor DNS no ha entendido la pregunta
answer-name-server-cannot = el servidor DNS no puede responder a esta pregunta
answer-name-server-nonsense = la respuesta del servidor DNS no tiene sentido
answer-name-server-silent = el servidor DNS no ha respondido
answer-name-server-unreachable = no se puede alcanzar el servidor DNS
answer-bad-name = no es un nombre válido
answer-refused = conexión rechazada
answer-closed = la conexión se ha cerrado
answer-none = sin respuesta
answer-no-route-host = no hay ruta hasta este servidor
answer-no-route-network = no hay ruta hasta esta red
answer-not-allowed = este equipo no permite la conexión
answer-no-tls = no habla TLS, o ninguna versión compatible
answer-certificate = certificado no fiable: { $fault }
answer-other = { $reason }
answer-silent-failure = ha fallado sin decir por qué
answer-not-offered = el dominio declara que no ofrece este servicio
answer-no-usable-record = no se entiende: ningún registro tiene un nombre de servidor y un puerto utilizables
answer-no-mail = el dominio declara que no acepta correo
answer-mx-no-host = no se entiende: el registro MX no es un nombre de servidor
answer-closed-silently = ha cerrado la conexión sin responder
answer-not-imap = no es IMAP; ha dicho: { $reply }
answer-said = ha dicho: { $reply }
answer-endless = no es IMAP; no deja de hablar
answer-parts = { $parts }
answer-not-waited = { $source ->
    [autoconfig] no se ha esperado la respuesta: el servidor de autoconfiguración ya había indicado un servidor
    [well-known] no se ha esperado la respuesta: el servidor web del dominio ya había indicado un servidor
    [ispdb] no se ha esperado la respuesta: la ISPDB ya había indicado un servidor
    [srv] no se ha esperado la respuesta: el DNS ya había indicado un servidor
   *[mx] no se ha esperado la respuesta: el servidor de correo del registro MX ya había indicado un servidor
}
answer-timeout = sin respuesta en { $seconds } s
answer-redirects = más de { $most } redirecciones
answer-only-https = no se ha preguntado: solo se usa https
answer-too-long = supera los { $kilobytes } KB
answer-redirect-nowhere = una redirección que no lleva a ninguna parte
answer-redirect-http = redirige a http sin cifrar, y eso no se sigue
answer-not-autoconfig = no se entiende: no es una configuración de correo
answer-lists-no-imap = no incluye ningún servidor IMAP
answer-no-usable-server = no se entiende: ningún servidor IMAP incluido tiene un nombre de servidor y un puerto utilizables
answer-only-unencrypted = no se usa: no indica ningún servidor con conexión cifrada
answer-inside = no se usa: el servidor que indica está en esta red o en este equipo
answer-broken = no se entiende: línea { $line }: { $reason }

## What was typed

address-empty = La dirección de correo está vacía.
address-hint = Escriba la dirección completa, por ejemplo anna@example.org.
address-invisible = “{ $typed }” no es una dirección de correo: contiene caracteres invisibles.
address-blank = “{ $typed }” no es una dirección de correo: contiene un espacio.
address-long = “{ $typed }” no es una dirección de correo: supera los { $most } caracteres.
address-no-at = “{ $typed }” no es una dirección de correo: le falta la “@”.
address-no-name = “{ $typed }” no es una dirección de correo: falta el nombre antes de la “@”.
address-no-domain = “{ $typed }” no es una dirección de correo: falta el dominio después de la “@”.
address-two-ats = “{ $typed }” no es una dirección de correo: contiene más de una “@”.
address-bad-domain = “{ $typed }” no es una dirección de correo: “{ $part }” no es un dominio.
not-a-server-name = “{ $typed }” no es un nombre de servidor.
not-a-server-name-hint = Un nombre de servidor tiene este aspecto: imap.example.org.
not-a-name-server = No es un servidor DNS: { $typed }.
not-a-name-server-hint = Indique su dirección IP y, si no es el 53, el puerto; por ejemplo, 127.0.0.1:5353.

## Why a certificate is not trusted: each follows a colon

certificate-expired = el certificado ha caducado
certificate-expired-on = el certificado caducó el { $until }
certificate-not-yet = el certificado aún no es válido (o el reloj de este equipo está mal)
certificate-not-before = el certificado solo es válido a partir del { $since } (o el reloj de este equipo está mal)
certificate-revoked = el certificado ha sido revocado
certificate-self-signed = el servidor ha firmado él mismo su certificado; ninguna autoridad responde de él
certificate-unknown-authority = el certificado procede de una autoridad que este equipo no conoce (una privada, o un antivirus que se interpone)
certificate-incomplete = la cadena desde el certificado hasta una autoridad conocida está incompleta
certificate-incomplete-from = el certificado lo emitió { $issuer }, y la cadena hasta una autoridad conocida está incompleta
certificate-other-name = el certificado es para otro nombre
certificate-other-name-than = el certificado es para { $names }, no para { $host }
certificate-not-as-address = el certificado nombra { $host }, pero no como dirección IP (subject alternative name), así que los programas de correo no lo aceptan
certificate-no-name = el certificado no contiene ningún nombre, así que no vale para { $host }
certificate-code = { $reason }

## On the wire: each follows a colon or stands in brackets

wire-starttls-not-offered = no se ofrece STARTTLS
wire-early-data = datos antes de la negociación TLS
wire-reply-too-long = respuesta demasiado larga
wire-line-too-long = línea demasiado larga
wire-only-methods = { $methods }
wire-scram-unproven = ha aceptado el inicio de sesión sin demostrar que conoce la contraseña
wire-no-password-method = no se ofrece el inicio de sesión con contraseña
wire-reason = { $reason }
