## The connection limit

refusal-connection-limit = { $scope ->
    [user-and-ip] El servidor permite { $limit } conexiones a la vez por cada cuenta desde una misma red, y todas están ocupadas. Es un límite de conexiones, no una contraseña incorrecta.
    [user] El servidor permite { $limit } conexiones a la vez por cada cuenta, contando todos los dispositivos, y todas están ocupadas. Es un límite de conexiones, no una contraseña incorrecta.
    [ip] El servidor permite { $limit } conexiones a la vez desde una misma red, contando todas las cuentas, y todas están ocupadas. Es un límite de conexiones, no una contraseña incorrecta.
    [server] El servidor permite { $limit } conexiones a la vez para todos sus usuarios en conjunto, y todas están ocupadas. Es un límite de conexiones, no una contraseña incorrecta.
   *[unknown] El servidor permite { $limit } conexiones a la vez, y todas están ocupadas. Es un límite de conexiones, no una contraseña incorrecta.
}
refusal-connection-limit-no-number = { $scope ->
    [user-and-ip] El servidor solo permite cierto número de conexiones a la vez por cada cuenta desde una misma red, y todas están ocupadas. Es un límite de conexiones, no una contraseña incorrecta.
    [user] El servidor solo permite cierto número de conexiones a la vez por cada cuenta, contando todos los dispositivos, y todas están ocupadas. Es un límite de conexiones, no una contraseña incorrecta.
    [ip] El servidor solo permite cierto número de conexiones a la vez desde una misma red, contando todas las cuentas, y todas están ocupadas. Es un límite de conexiones, no una contraseña incorrecta.
    [server] El servidor solo permite cierto número de conexiones a la vez para todos sus usuarios en conjunto, y todas están ocupadas. Es un límite de conexiones, no una contraseña incorrecta.
   *[unknown] El servidor solo permite cierto número de conexiones a la vez, y todas están ocupadas. Es un límite de conexiones, no una contraseña incorrecta.
}
refusal-log-limit = { $scope ->
    [ip] El servidor rechazó una conexión porque se había alcanzado su límite para una misma red. El problema no era la contraseña, y el usuario no puede ver de qué se queja el programa de correo.
    [user] El servidor rechazó una conexión porque se había alcanzado su límite para una cuenta. El problema no era la contraseña, y el usuario no puede ver de qué se queja el programa de correo.
   *[user-and-ip] El servidor rechazó una conexión porque se había alcanzado su límite para una cuenta desde una misma red. El problema no era la contraseña, y el usuario no puede ver de qué se queja el programa de correo.
    [unknown] El servidor rechazó una conexión porque se había alcanzado un límite de conexiones. El problema no era la contraseña, y el usuario no puede ver de qué se queja el programa de correo.
}
refusal-inferred-rate = { $opened ->
    [one] Después de 1 conexión en poco tiempo se rechazó la siguiente, y unos segundos más tarde se admitió otra: el límite es para la frecuencia con que uno se conecta, no para el número de conexiones abiertas.
   *[other] Después de { $opened } conexiones en poco tiempo se rechazó la siguiente, y unos segundos más tarde se admitió otra: el límite es para la frecuencia con que uno se conecta, no para el número de conexiones abiertas.
}
refusal-step-rate = Abra los programas de correo uno tras otro, con un minuto de diferencia, y deje abiertas sus conexiones en lugar de conectarse una y otra vez.
refusal-inferred-limit = { $opened ->
    [one] El servidor admitió 1 conexión, rechazó la siguiente y volvió a admitir una tras cerrarse la primera. Así se comporta un límite de conexiones.
   *[other] El servidor admitió { $opened } conexiones, rechazó la siguiente y volvió a admitir una tras cerrarse otra. Así se comporta un límite de conexiones.
}
refusal-inferred-full = { $opened ->
    [one] El servidor admitió 1 conexión y dejó esperando la siguiente hasta que se cerró la primera. Así actúan los servidores ante el límite para todos los usuarios en conjunto, no ante el límite de una cuenta.
   *[other] El servidor admitió { $opened } conexiones y dejó esperando la siguiente hasta que se cerró una de ellas. Así actúan los servidores ante el límite para todos los usuarios en conjunto, no ante el límite de una cuenta.
}
refusal-refused-since = { $opened ->
    [one] El servidor admitió 1 conexión y desde entonces las ha rechazado todas, aunque aquella se cerró. Un límite de conexiones abiertas no se comporta así: es un bloqueo de esta red, un límite de la frecuencia con que uno se conecta, o una avería. Todos pasan solos.
   *[other] El servidor admitió { $opened } conexiones y desde entonces las ha rechazado todas, aunque para entonces había menos abiertas. Un límite de conexiones abiertas no se comporta así: es un bloqueo de esta red, un límite de la frecuencia con que uno se conecta, o una avería. Todos pasan solos.
}
refused-token-scope = El servidor ha rechazado el token de acceso: no se puede usar para IMAP (insufficient_scope). No se ha enviado ninguna contraseña.
refusal-client-certificate = El servidor solo admite dispositivos que tengan un certificado emitido por él. La causa no es ni su contraseña ni un límite.
refusal-not-the-password = El servidor ha rechazado el inicio de sesión, aunque un momento antes había aceptado el mismo nombre de usuario y la misma contraseña. Así que la causa no es la contraseña, sino un límite de conexiones, un bloqueo de esta red o una avería.
refusal-mailcore = Es el número con que el programa indica “demasiadas conexiones simultáneas”. Se creó para Gmail, que permite 15 por cuenta, contando todos los dispositivos. Algunos programas lo muestran también para otros rechazos, así que busque las palabras del propio servidor. No significa que la contraseña sea incorrecta.
refusal-smtp-style = En el servidor hay demasiadas conexiones abiertas a su nombre. El número 421 suele venir del servidor de envío de correo (SMTP). Si ha aparecido mientras se leía el correo, es el límite de conexiones de IMAP. La causa no es la contraseña.
refusal-exchange-web-services = Exchange limita cuántas peticiones puede tener abiertas un programa a través de su propia interfaz (Exchange Web Services). El programa de correo en cuestión no usa IMAP, así que los ajustes de las conexiones IMAP no cambian nada.

## The server

refusal-server-full = Está lleno el propio servidor: se ha alcanzado su límite para todos los usuarios en conjunto. La causa no es ni su contraseña ni su configuración.
refusal-service-full = Un servicio del servidor está lleno, para todos sus usuarios en conjunto. El límite por cuenta es otro, y subirlo no sirve. La causa no es ni la configuración ni la contraseña de ningún usuario.
refusal-out-of-resources = El servidor se ha quedado sin memoria o sin archivos abiertos. Afecta a todos sus usuarios. La causa no es ni su contraseña ni un límite de su cuenta.
refusal-server-trouble = El servidor tiene un problema propio, muy probablemente pasajero. Nada indica que su contraseña sea incorrecta ni que se haya alcanzado un límite de conexiones.
refusal-database = El servidor no ha podido usar la base de datos o el directorio donde guarda sus cuentas. Si dice “too many connections”, se refiere a la base de datos y no a su buzón. La causa no es su contraseña.
refusal-data-file = Outlook no puede abrir su propio archivo de datos en este equipo. No tiene que ver con el servidor, con un límite de conexiones ni con la contraseña.
refusal-proxy = Un proxy delante del servidor de correo avisa de que el servidor que hay detrás ha rechazado la conexión o no ha respondido. La contraseña del usuario puede ser correcta: el motivo está en el registro del servidor que hay detrás del proxy.
refusal-other-service = Se refiere a un servicio web o a otra interfaz, no a IMAP. No dice nada sobre las conexiones o la contraseña del programa de correo.
refusal-bye-shutdown = El servidor dice que se está apagando. Normalmente es un reinicio, y el programa de correo simplemente se vuelve a conectar. Algunos proveedores terminan las conexiones con estas palabras cuando se alcanza un límite.
refusal-wrong-server = Esta cuenta está en otro servidor.

## Too much in too short a time

refusal-throttled = El servidor ralentiza esta cuenta por demasiado tráfico o demasiados inicios de sesión en poco tiempo. Reducir las conexiones no lo soluciona; esperar sí.
refusal-too-many-attempts = El servidor bloquea durante un tiempo los inicios de sesión porque ha habido demasiados intentos. Abrir menos conexiones no lo soluciona; esperar sí.
refusal-banned = El servidor, o un cortafuegos que tiene delante, ha bloqueado esta red durante un tiempo, normalmente tras varios inicios de sesión con una contraseña incorrecta. Mientras dura el bloqueo falla también la contraseña correcta.
refusal-account-frozen = El servidor ha bloqueado esta cuenta durante un tiempo, normalmente tras varios inicios de sesión con una contraseña incorrecta. Mientras dura el bloqueo falla también la contraseña correcta.
refusal-logins-or-rate = El servidor dice que hay demasiados inicios de sesión. Puede referirse a las conexiones abiertas (un límite de conexiones) o a los inicios de sesión en cierto tiempo (un límite de frecuencia).

## Password and account

refusal-wrong-password = El servidor no ha aceptado el nombre de usuario o la contraseña.
refusal-log-wrong-password = El registro del servidor muestra que no se aceptó el nombre de usuario o la contraseña de este inicio de sesión.
refusal-accepted-later = Un inicio de sesión fue rechazado y otro posterior aceptado, así que la contraseña guardada ahora funciona. Lo más probable es que una vez se escribiera mal, o que otro dispositivo siga usando una antigua.
refusal-imap-off = IMAP está desactivado en este buzón. La contraseña bien puede ser correcta.
refusal-app-password = El servidor exige aquí una contraseña de aplicación, no la contraseña normal de la cuenta.
refusal-passwords-off = Aquí el servidor ya no acepta contraseñas de programas de correo: exige iniciar sesión en el navegador (OAuth2). La contraseña bien puede ser correcta.
refusal-unsafe-login = El proveedor ha rechazado el programa porque no se presenta (orden ID de IMAP). La contraseña se aceptó, y no interviene ningún límite de conexiones.
refusal-oauth = El inicio de sesión en el navegador (OAuth2) ha caducado o se ha retirado. No se usa ninguna contraseña, así que ninguna puede ser incorrecta, y no es un límite de conexiones.
refusal-kerberos = El servidor no ha aceptado el tique Kerberos de este equipo. No se usa ninguna contraseña, así que ninguna puede ser incorrecta, y no es un límite de conexiones.
refusal-account = El servidor conoce esta cuenta pero no la deja entrar. La contraseña bien puede ser correcta.
refusal-not-allowed-here = El servidor solo admite esta cuenta desde determinadas redes, y esta no es una de ellas. La contraseña bien puede ser correcta.
refusal-password-or-access = El servidor ha rechazado el inicio de sesión y no dice por qué. Las palabras encajan con varias causas, y la contraseña es solo una de ellas.
refusal-disguised = El texto dice que el nombre de usuario o la contraseña es incorrecto. A menudo es verdad, pero algunos proveedores dicen lo mismo cuando se alcanza un límite de conexiones o el número de comprobaciones permitidas por hora.
refusal-one-text-many = Este servidor usa un mismo texto para muchas causas.
refusal-post-login = El nombre se aceptó y, aun así, no se pudo abrir el buzón. Varias causas muestran este mismo texto.
refusal-session-age = El servidor ha terminado la sesión. Dos causas muestran este texto.
refusal-token = Lo más probable es que el inicio de sesión en el navegador (OAuth2) haya caducado, o que el servidor tenga un fallo. No es un límite de conexiones.

## Encryption

refusal-tls = El servidor exige una conexión cifrada antes de aceptar una contraseña.
refusal-login-disabled = El servidor no acepta contraseñas en esta conexión mientras no esté cifrada. No dice nada sobre límites.
refusal-auth-method = El servidor no acepta la contraseña de la forma en que el programa está configurado para enviarla. Se refiere al ajuste del cifrado o del método de identificación, no a la contraseña en sí ni a un límite.
refusal-certificate = La conexión cifrada ha fallado: el certificado no es el esperado, ha caducado o no es fiable, o las dos partes no se ponen de acuerdo en una versión de TLS. La contraseña no se ha enviado, y no interviene ningún límite.
refusal-client-distrusts = El programa de correo ha terminado la conexión porque no se fía del certificado del servidor. No ha llegado a enviar ninguna contraseña, y no interviene ningún límite.

## The way to the server

refusal-refused-dialog = En esa dirección y ese puerto no responde nadie: el servicio está parado, el puerto es incorrecto, o un cortafuegos rechaza esta red (así se ve un bloqueo tras inicios de sesión fallidos). La contraseña no se ha llegado a pedir, y un límite de conexiones no se ve así.
refusal-no-answer = El servidor no ha respondido a tiempo. Así se ven la red, un cortafuegos que descarta una dirección bloqueada, un puerto incorrecto o un servidor lleno. La contraseña no se ha evaluado.
refusal-slow-server = El servidor aceptó la conexión y después no respondió a tiempo.
refusal-no-way = El programa de correo no ha podido llegar al servidor: lo más frecuente es que el nombre sea incorrecto o que este equipo no tenga conexión. No dice nada sobre límites ni sobre la contraseña.
refusal-cannot-connect = El programa de correo no se ha podido conectar y no dice por qué.
refusal-not-imap = Lo que ha respondido no es un servidor IMAP, o no ha respondido como tal.
refusal-ios-silent = El iPhone o iPad no ha recibido respuesta.
refusal-silent-drop = El servidor ha cerrado la conexión sin decir palabra.
refusal-disconnected = Se ha cerrado una conexión abierta; el texto no dice quién ni por qué. No se trata de la contraseña.
refusal-normal-end = El propio programa de correo ha terminado la conexión. Es normal.
refusal-signed-in = Un inicio de sesión que se aceptó. No hay nada malo en él.
refusal-no-attempt = Alguien se conectó y se fue sin intentar iniciar sesión: un programa de supervisión, un escaneo desde fuera o un programa de correo que se cerró. No es un límite de conexiones ni una contraseña incorrecta.

## Waiting for new mail

refusal-idle-dead = La conexión que esperaba correo nuevo (IDLE) murió sin que el programa de correo lo notara: la olvidó un router o cortafuegos, o el equipo estaba suspendido. Nadie ha rechazado nada: no es ni un límite de conexiones ni una contraseña incorrecta, y el servidor es accesible.
refusal-idle-lost = El programa de correo desapareció mientras esperaba correo nuevo: se cerró, el equipo se suspendió o un router olvidó la conexión. No es un límite de conexiones.
refusal-idle-end = El servidor termina una conexión en la que hace tiempo que no ocurre nada; al cabo de unos 30 minutos es normal. No es un límite de conexiones, y el programa de correo simplemente se vuelve a conectar.
refusal-no-push = Este servidor no anuncia por sí mismo el correo nuevo (IDLE), así que el programa lo comprueba a intervalos. No es un límite de conexiones, y no hay nada averiado.
refusal-push-broken = El servidor no puede vigilar los cambios en sus carpetas, así que el correo nuevo se anuncia tarde aunque se ofrece IDLE. Es un fallo en la configuración del servidor, no un límite de conexiones ni la contraseña.
refusal-slow-login = El inicio de sesión se empezó y no se terminó a tiempo, por ejemplo porque quedó en pantalla una petición de contraseña sin responder. No es un límite de conexiones, y no dice que la contraseña sea incorrecta.
refusal-heartbeat = Una señal de vida: el servidor comunica a un programa de correo que espera que la conexión sigue abierta.
refusal-id-shed = El servidor ha pedido a un iPhone o iPad que aplace su trabajo en segundo plano. No pasa nada malo.
refusal-numbered-close = El servidor cerró la conexión e indica un número: 11 demasiado tiempo sin una orden, 12 se está apagando, 13 la sesión ha terminado, 14 el último inicio de sesión falló, 15 falló el cifrado. Ninguno de ellos es el límite de conexiones; ese sería el 10.

## Other limits and other faults

refusal-mailbox-full = El buzón está lleno. Se trata del espacio, no de las conexiones, y la contraseña es correcta.
refusal-other-limit = El servidor tiene un límite para lo que se ha pedido (carpetas, marcas, el tamaño de un mensaje o algo similar). No es un límite de conexiones ni la contraseña.
refusal-unnamed-limit = El servidor dice que se ha alcanzado algún límite y no dice cuál. Un límite no siempre es un límite de conexiones.
refusal-in-use = En este momento otro programa ocupa el buzón. No es un límite de conexiones ni la contraseña.
refusal-bad-commands = Al servidor no le ha gustado una orden que envió el programa de correo. Es un fallo del programa o del servidor, no un límite de conexiones ni la contraseña.
refusal-other-protocol = Viene del servidor de envío de correo (SMTP). No dice nada sobre las conexiones para leer el correo (IMAP).
refusal-read-only = La carpeta se ha abierto solo para lectura. No tiene nada que ver con las conexiones.
refusal-busy-or-limit = El texto tiene dos causas posibles. No significa que la contraseña sea incorrecta.
refusal-unclear = El servidor ha rechazado la petición, y sus palabras no dicen por qué.
refusal-banned-or-limit = El servidor ha terminado la conexión y no dice por qué.
refusal-not-known = Este texto no está en las tablas, y sus palabras no bastan. No significa que sea inofensivo, ni que la contraseña sea incorrecta: simplemente no se conoce.
refusal-unreachable = No se ha alcanzado el servidor. No dice nada sobre límites ni sobre la contraseña.
refusal-nothing-wrong = Nada en este texto se refiere a un límite de conexiones ni a una contraseña incorrecta.

## Dialogs

refusal-client-guess = El programa de correo hace una conjetura. El servidor cerró la conexión antes de decir una palabra, y el programa supone que hay demasiadas. No significa que la contraseña sea incorrecta.
refusal-login-dialog = El programa de correo dice que el inicio de sesión ha fallado, o pide la contraseña, y no dice por qué. Lo hace por una contraseña incorrecta y por varios motivos más. No demuestra que la contraseña sea incorrecta.
refusal-oauth-dialog = El inicio de sesión en el navegador (OAuth2) no ha funcionado con este servidor. No se usa ninguna contraseña, así que ninguna puede ser incorrecta.
refusal-webmail = El webmail no ha podido llegar al servidor de correo que tiene detrás. No significa que la contraseña sea incorrecta.
refusal-misread-limit = El programa ha dejado de intentarlo durante un tiempo porque cree que la contraseña ha sido incorrecta varias veces. También toma por eso un límite de conexiones.
refusal-followup = Es solo la consecuencia: el inicio de sesión anterior falló, y el programa siguió como si hubiera funcionado. La causa está en la respuesta al inicio de sesión, una línea antes.
refusal-wrapper = El programa de correo transmite palabras del servidor que no están en las tablas. Solo esas palabras dicen la causa; el cuadro de diálogo en sí no demuestra ni un límite ni una contraseña incorrecta.

## What several causes can be, likeliest first

refusal-possible-connection-limit = Un límite de conexiones: hay demasiadas abiertas, contando todos los dispositivos.
refusal-possible-server-full = El servidor está lleno, para todos.
refusal-possible-throttled = Demasiados inicios de sesión o demasiado tráfico en poco tiempo.
refusal-possible-banned = Un bloqueo de esta red, tras contraseñas incorrectas o demasiados inicios de sesión.
refusal-possible-outage = Una avería o un reinicio del servidor.
refusal-possible-wrong-password = Un nombre de usuario o una contraseña incorrectos.
refusal-possible-app-password = Hace falta una contraseña de aplicación en lugar de la normal.
refusal-possible-imap-off = IMAP está desactivado en este buzón.
refusal-possible-passwords-off = El servidor ya no acepta contraseñas de programas de correo (hace falta OAuth2).
refusal-possible-account = La cuenta está bloqueada o ha caducado.
refusal-possible-oauth = El inicio de sesión en el navegador (OAuth2) ha caducado.
refusal-possible-network = Una red, un cortafuegos o un router que se interpone.
refusal-possible-name = Un nombre de servidor, un puerto o un tipo de cifrado incorrecto.
refusal-possible-idle-end = Hacía mucho que no ocurría nada en la conexión, lo que es normal.
refusal-possible-other-limit = Otro límite del servidor: carpetas, marcas, el tamaño de un mensaje.
refusal-possible-other-mailbox = El programa abre un buzón distinto de aquel con el que inició sesión.
refusal-possible-policy = Una norma de la organización.
refusal-possible-certificate = El certificado del servidor.
refusal-possible-device = Un problema conocido de iOS 18 con listas de carpetas largas.
refusal-possible-old-device = Otro dispositivo que sigue usando una contraseña antigua.
refusal-possible-typo = Una contraseña que se escribió mal una vez.
refusal-possible-backend = Un fallo del servidor que hay detrás del proxy.

## The one test that tells them apart

refusal-test-close = Para averiguar cuál: cierre los programas de correo en todos los dispositivos, espere dos minutos e inténtelo de nuevo. Si entonces funciona, es un límite de conexiones.
refusal-test-webmail = Para averiguar cuál: inicie sesión en el webmail con el mismo nombre y la misma contraseña. Si funciona, la contraseña es correcta y quedan las demás causas.
refusal-test-network = Para averiguar cuál: pruebe desde otra red, por ejemplo con un teléfono con datos móviles. Si allí funciona, esta red está bloqueada o ha superado su límite.
refusal-test-hour = Para averiguar cuál: cierre los programas de correo en todos los dispositivos, espere una hora e inténtelo una vez. Si funciona ya al cabo de unos minutos, era un límite de conexiones; si solo después de la hora, un límite de frecuencia.
refusal-test-check = Para averiguar cuál: ejecute imap-doctor check. Cuenta cuántas conexiones concede el servidor y dice si la contraseña es correcta.
refusal-test-log = Para averiguar cuál: busque el mismo momento en el registro del servidor.
refusal-test-backend = Para averiguar cuál: busque el mismo momento en el registro del servidor que hay detrás del proxy.
refusal-test-again = Para averiguar cuál: inténtelo otra vez al cabo de cinco minutos. Un reinicio ya habrá terminado; un límite sigue ahí mientras los dispositivos estén encendidos.
refusal-test-line = Para averiguar cuál: mire la respuesta a LOGIN o AUTHENTICATE una línea antes, y pida que se le explique esa.
refusal-test-device = Para averiguar cuál: consulte en el proveedor los inicios de sesión de esta cuenta, con sus direcciones. Un dispositivo que falla una y otra vez tiene la contraseña antigua.
refusal-test-browser = Para averiguar cuál: inicie sesión otra vez en el programa de correo. Si no sirve, cierre los demás programas e inténtelo de nuevo: entonces es un límite de conexiones.

## What to do

refusal-step-keep-password = No cambie la contraseña.
refusal-step-fewer = Reduzca el número de conexiones que mantiene abiertas cada programa de correo (en Thunderbird: 1).
refusal-step-close-some = Cierre por un momento los programas de correo de otros dispositivos e inténtelo de nuevo: si cerrar uno lo soluciona, es ese el que ocupa las conexiones.
refusal-step-raise-limit = Si los usuarios necesitan tantas, suba el límite (Dovecot: mail_max_userip_connections; Cyrus: maxlogins_per_user; Courier: MAXPERIP) y recargue el servicio.
refusal-step-who = Mire quién ocupa las conexiones: doveadm who (Dovecot), cyr_info proc (Cyrus). imap-doctor explain lee ambos.
refusal-step-users-fewer = Pida al usuario que reduzca el número de conexiones en los programas de correo (en Thunderbird: 1) y que cierre los que ya no usa.
refusal-step-later = Inténtelo más tarde.
refusal-step-tell-full = Avise al proveedor de que se ha alcanzado el límite de todo el servidor, citando las palabras del servidor.
refusal-step-raise-service = Si administra usted el servidor: suba el límite del servicio (Dovecot: process_limit o client_limit del servicio que nombra el registro; Courier: MAXDAEMONS) y compruebe que la máquina tenga memoria para ello.
refusal-step-raise-resources = Si administra usted el servidor: suba el límite de archivos abiertos o de memoria del servicio que nombra el registro.
refusal-step-database = Si administra usted el servidor: compruebe que la base de datos funcione y acepte conexiones suficientes para todos los servicios que la usan, y después pruebe otra vez el inicio de sesión.
refusal-step-data-file = Configure de nuevo la cuenta en un perfil nuevo de Outlook (Panel de control, Correo), o elija otro archivo de datos en Configuración de la cuenta.
refusal-step-backend-log = Si administra usted el servidor: mire el registro del servidor que hay detrás del proxy a la misma hora.
refusal-step-wait-traffic = Espere (a menudo de 15 minutos a una hora; hasta un día tras un tráfico muy intenso) y después inténtelo una vez.
refusal-step-less-often = Haga que los programas de correo comprueben el correo con menos frecuencia.
refusal-step-wait-attempts = Espere (a menudo de 15 minutos a una hora) y después inténtelo una vez con la contraseña correcta.
refusal-step-find-device = Encuentre el dispositivo o programa que tiene la contraseña antigua antes de que vuelva el bloqueo: lo sigue intentando.
refusal-step-unban = Si administra usted el servidor: quite la dirección de la lista de bloqueos (fail2ban-client set JAIL unbanip DIRECCIÓN, o la lista de la administración) y permita las redes de confianza.
refusal-step-type-again = Compruebe el nombre de usuario (a menudo es la dirección de correo completa) y escriba otra vez la contraseña.
refusal-step-webmail-app = Inicie sesión en el webmail con el mismo nombre y la misma contraseña. Si funciona, pregunte al proveedor si los programas de correo necesitan una contraseña de aplicación.
refusal-step-webmail = Inicie sesión en el webmail con el mismo nombre y la misma contraseña y, si funciona, no cambie la contraseña.
refusal-step-log-user = Pida al usuario que inicie sesión en el webmail con la misma contraseña. Si funciona, un programa de correo u otro dispositivo todavía tiene una antigua.
refusal-step-log-guessing = Si no conoce las direcciones o los nombres son inventados, alguien está probando contraseñas: compruebe que fail2ban o algo parecido vigile este registro.
refusal-step-imap-on = Active IMAP en la configuración del buzón (webmail), o pida al proveedor que lo haga.
refusal-step-app-password = Cree una contraseña de aplicación en la configuración de la cuenta, en el sitio del proveedor, y úsela en lugar de la normal.
refusal-step-oauth-switch = En el programa de correo, ponga OAuth2 como método de identificación de la cuenta e inicie sesión en el navegador.
refusal-step-id = Actualice el programa de correo, o use uno que envíe ID (Thunderbird: mail.server.default.send_client_info es true).
refusal-step-browser = Inicie sesión otra vez: elimine del programa de correo el inicio de sesión guardado y vuelva a pasar por el navegador.
refusal-step-browser-admin = Si vuelve a aparecer enseguida, pregunte al administrador de la cuenta si el programa sigue permitido.
refusal-step-kerberos = Inicie sesión otra vez en la red del equipo, para que haya un tique nuevo, y compruebe el reloj.
refusal-step-account-web = Inicie sesión una vez en el webmail: dice qué necesita la cuenta.
refusal-step-ask = Pregunte al proveedor, citando las palabras del servidor.
refusal-step-ask-number = Si vuelve a aparecer enseguida, pregunte al proveedor e indique el número.
refusal-step-again = Espere unos minutos e inténtelo una vez más.
refusal-step-networks = Pida a la persona que administra el servidor que permita esta red (Dovecot: allow_nets).
refusal-step-access = Si la contraseña es correcta: compruebe que IMAP esté activado, y si se exige una contraseña de aplicación o iniciar sesión en el navegador (OAuth2).
refusal-step-disguised-limit = Si allí funciona, o vuelve a funcionar al cabo de una hora: mantenga menos conexiones abiertas y haga que los programas de correo comprueben el correo con menos frecuencia.
refusal-step-disguised-wrong = Si allí no funciona, el nombre o la contraseña es incorrecto.
refusal-step-server-name = Pregunte al proveedor el nombre correcto del servidor; puede que lo digan las palabras del servidor.
refusal-step-security = En la seguridad de la conexión, elija SSL/TLS (puerto 993) o STARTTLS (puerto 143).
refusal-step-normal-password = Después elija “{ -tb-normal-password }” como método de identificación.
refusal-step-certificate-name = Compruebe el nombre del servidor: debe ser uno de los que cubre el certificado.
refusal-step-clock = Compruebe la fecha y la hora de este dispositivo.
refusal-step-certificate-host = Si ambos son correctos, avise al proveedor; no acepte el certificado a ciegas.
refusal-step-certificate-trust = Si administra usted el servidor: use un certificado de una autoridad pública, con la cadena completa, o instale su propia autoridad en los dispositivos.
refusal-step-name-port = Compruebe el nombre del servidor y el puerto (993 con SSL/TLS).
refusal-step-network = Pruebe desde otra red, por ejemplo con un teléfono con datos móviles. Si allí funciona, esta red está bloqueada o ha superado su límite.
refusal-step-bans-end = Espere una hora: muchos bloqueos terminan por sí solos.
refusal-step-online = Compruebe que el nombre del servidor esté bien escrito y que este equipo tenga conexión a Internet.
refusal-step-check = Ejecute imap-doctor check: cuenta cuántas conexiones concede el servidor y dice si la contraseña es correcta.
refusal-step-check-address = Ejecute imap-doctor check con la dirección de correo: pregunta al propio servidor y cuenta las conexiones que concede.
refusal-step-restart-device = Reinicie el dispositivo y actualice iOS.
refusal-step-once = Si ocurre de vez en cuando: no hay que hacer nada.
refusal-step-often = Si ocurre varias veces por hora: ejecute imap-doctor check.
refusal-step-no-attempt = Nada, a menos que sean muchísimos: algunos servidores bloquean una dirección por eso.
refusal-step-idle-interval = Si ocurre una y otra vez: haga que el programa de correo compruebe además cada pocos minutos si hay correo nuevo (en Thunderbird: cada 9), para que la conexión se use antes de que el router la olvide.
refusal-step-watch = Ejecute imap-doctor watch: mide cuánto tiempo conserva esta red una conexión en espera.
refusal-step-poll = Ponga un intervalo lo bastante corto para usted, por ejemplo 10 minutos.
refusal-step-has-idle = Ejecute imap-doctor check para ver si el servidor de verdad no tiene IDLE.
refusal-step-push-server = Avise a la persona que administra el servidor: la biblioteca que vigila las carpetas (FAM o Gamin para Courier, en otros inotify) no funciona.
refusal-step-answer-prompt = Responda a la petición de contraseña e inténtelo de nuevo.
refusal-step-nothing = No hay que hacer nada con las conexiones, ni con la contraseña.
refusal-step-open-again = Abra otra vez el programa de correo.
refusal-step-make-room = Elimine mensajes o vacíe la papelera, o pida más espacio al proveedor.
refusal-step-other-limit = No supere el límite que indica el texto, o pida al proveedor que lo suba.
refusal-step-other-program = Cierre el otro programa que usa el buzón, espere unos minutos e inténtelo de nuevo.
refusal-step-update = Actualice el programa de correo.
refusal-step-makers = Si continúa, comuníquelo a los autores del programa de correo, con las palabras del servidor.
refusal-step-sending = No toque los ajustes para leer el correo.
refusal-step-ask-sending = Pregunte al proveedor por el envío, citando el texto.
refusal-step-which = Mire si ha aparecido al enviar o al leer el correo.
refusal-step-reading-fewer = Si fue al leer: reduzca el número de conexiones que mantiene abiertas cada programa de correo (en Thunderbird: 1).
refusal-step-web-admin = Pida a los autores o al administrador del programa que lo muestra que envíe menos peticiones a la vez.
refusal-step-service-settings = No toque los ajustes de IMAP, y mire el servicio que nombra el texto.
refusal-step-proxy-limit = Avise a la persona que administra el webmail: el servidor de correo debería conocer las direcciones de los propios usuarios, o permitir más conexiones al webmail.
refusal-step-own-words = Busque las palabras del propio servidor (Thunderbird: Ctrl+Mayús+J abre la “{ -tb-error-console }”; o pida su registro al proveedor) y pida que se le expliquen esas.
refusal-step-whole-lines = Pegue las palabras del propio servidor, en líneas completas: a menudo están en los detalles del mensaje o en la consola de errores del programa de correo.
refusal-step-mailbox-imap = Compruebe que IMAP esté activado en este buzón, y que el programa inicie sesión en el buzón que abre.
refusal-step-ask-admin = Pregunte al administrador del buzón.
refusal-step-quarter = Cierre los programas de correo de los demás dispositivos, espere un cuarto de hora e inténtelo una vez.
refusal-step-day = Si vuelve a aparecer, espere un día y haga que los programas de correo descarguen menos.
refusal-step-sign-in-again = Inicie sesión otra vez.
refusal-step-hour = Espere una hora e inténtelo una vez.
refusal-step-webmail-wait = Espere unos minutos e inténtelo de nuevo.

refused-token = El servidor ha rechazado el token de acceso. Ha caducado, o no es para este buzón; no se ha enviado ninguna contraseña.
refused-token-status = El servidor ha rechazado el token de acceso (estado { $status }). Ha caducado, o no es para este buzón; no se ha enviado ninguna contraseña.
refusal-step-new-token = Obtenga un token de acceso nuevo: caducan, normalmente al cabo de una hora.
refusal-step-token-account = Si también se rechaza uno nuevo: compruebe que sea para esta cuenta y que pueda usarse para IMAP (su scope).

## How a connection ended, where there is no line to read

refusal-end-lookup = No existe ningún servidor con ese nombre.
refusal-end-lookup-detail = No existe ningún servidor con ese nombre ({ $detail }).
refusal-end-refused = El servidor está ahí, pero nadie escucha en este puerto, o un cortafuegos rechaza esta red.
refusal-end-unreachable = Desde aquí no hay camino hasta el servidor.
refusal-end-unreachable-detail = Desde aquí no hay camino hasta el servidor ({ $detail }).
refusal-end-untrusted = El certificado del servidor no es fiable: { $detail }. No se ha enviado nada.
refusal-end-untrusted-plain = El certificado del servidor no es fiable. No se ha enviado nada.
refusal-end-not-tls = El puerto responde, pero no en TLS: espera STARTTLS u otro tipo de programa.
refusal-end-tls = No se ha podido establecer la conexión cifrada.
refusal-end-tls-detail = No se ha podido establecer la conexión cifrada ({ $detail }).
refusal-end-no-starttls = El servidor no ofrece STARTTLS, así que la contraseña habría viajado sin cifrar. No se ha enviado nada.
refusal-end-login-disabled = El servidor no acepta contraseñas sin cifrado. No se ha enviado nada.
refusal-end-token-only = El servidor no acepta aquí ninguna contraseña, solo un token de acceso (OAuth2: { $detail }). No se ha enviado nada.
refusal-end-password-only = El servidor no acepta tokens de acceso; ofrece { $detail }. No se ha enviado nada.
refusal-end-no-method = El servidor solo ofrece métodos de inicio de sesión que imap-doctor no conoce: { $detail }. No se ha enviado nada.
refusal-end-tls-old = El servidor solo habla una versión antigua de TLS que los programas actuales rechazan. No se ha enviado nada.
refusal-end-tls-client-certificate = El servidor solo admite dispositivos que tengan un certificado emitido por él. No se ha enviado nada.
refusal-end-plaintext = La conexión no está cifrada, así que no se ha enviado la contraseña.
refusal-end-protocol = El servidor ha incumplido las reglas de IMAP: { $detail }.
refusal-end-web = Lo que responde en este puerto es un servidor web.
refusal-end-smtp = Lo que responde en este puerto es un servidor de envío de correo (SMTP).
refusal-end-smtp-or-ftp = Lo que responde en este puerto es un servidor SMTP o FTP.
refusal-end-pop3 = Lo que responde en este puerto es un servidor POP3.
refusal-end-ssh = Lo que responde en este puerto es un servidor SSH.
refusal-end-no-imap = Lo que responde en este puerto no es IMAP.
refusal-end-no-answer = Lo que ha dicho el servidor no responde a lo que se le preguntó ({ $stage }).
refusal-end-timeout-connect = El servidor no ha dado ninguna respuesta a tiempo.
refusal-end-timeout-silent = El servidor aceptó la conexión y después no dijo nada.
refusal-end-timeout = El servidor dejó de responder ({ $stage }).
refusal-end-timeout-said = El servidor no terminó su respuesta a tiempo ({ $stage }).
refusal-end-closed-early = El servidor cerró la conexión antes de decir una palabra. Así se ven un límite de conexiones, un bloqueo de esta red y una avería.
refusal-end-closed = El servidor cerró la conexión sin decir palabra ({ $stage }). Así se ven un límite de conexiones, un bloqueo de esta red y una avería.
refusal-end-closed-line = El servidor cerró la conexión en mitad de una línea ({ $stage }). Así se ven un límite de conexiones, un bloqueo de esta red y una avería.
refusal-end-closed-said = El servidor cerró la conexión ({ $stage }), y lo que dijo antes no explica por qué. Así se ven un límite de conexiones, un bloqueo de esta red y una avería.
refusal-end-cut-early = La conexión se cortó antes de que se dijera una palabra. Así se ven un límite de conexiones, un bloqueo de esta red y una avería.
refusal-end-cut = La conexión se cortó sin una palabra ({ $stage }). Así se ven un límite de conexiones, un bloqueo de esta red y una avería.
refusal-end-cut-line = La conexión se cortó en mitad de una línea ({ $stage }). Así se ven un límite de conexiones, un bloqueo de esta red y una avería.
refusal-end-cut-said = La conexión se cortó ({ $stage }), y lo que dijo antes el servidor no explica por qué. Así se ven un límite de conexiones, un bloqueo de esta red y una avería.
refusal-end-interrupted = Interrumpido.
refusal-end-stopped = El servidor no deja continuar la conversación.
refusal-end-stopped-detail = El servidor no deja continuar la conversación ({ $detail }).

refusal-step-spelling = Compruebe que el nombre del servidor esté bien escrito.
refusal-step-computer-online = Compruebe que este equipo tenga conexión a Internet.
refusal-step-ca = Para una autoridad privada, indique su certificado con --ca ARCHIVO.
refusal-step-do-not-type = Si es un servidor de un proveedor al que paga, avísele, y no escriba su contraseña en ningún sitio hasta que esté arreglado.
refusal-step-give-token = Dé a imap-doctor un token de acceso en lugar de la contraseña (IMAP_DOCTOR_ACCESS_TOKEN).
refusal-step-give-password = Deje vacío IMAP_DOCTOR_ACCESS_TOKEN y dé la contraseña.
refusal-step-methods = Use un programa de correo que conozca alguno de estos métodos de inicio de sesión, o pida al proveedor que ofrezca PLAIN o SCRAM sobre TLS.
refusal-step-client-certificate = Pida al proveedor un certificado para este dispositivo, o el nombre de un servidor que no lo exija.
refusal-step-old-tls = Avise al proveedor de que el servidor necesita TLS 1.2 o posterior.
refusal-step-ban-passes = Si antes funcionaba: tras contraseñas incorrectas, muchos servidores bloquean una red (por ejemplo con fail2ban). Un bloqueo así termina por sí solo, normalmente al cabo de 10 minutos a una hora; no afecta a los datos móviles ni a otra red.
refusal-step-ban-wait = Deje tranquilo al servidor de 10 minutos a una hora, con los programas de correo cerrados, y después inténtelo una vez: un bloqueo termina por sí solo.
refusal-step-raise-full = Si administra usted el servidor: suba el límite para todos los usuarios en conjunto (Cyrus: maxchild; Courier: MAXDAEMONS; Dovecot: process_limit; HAProxy: maxconn).
refusal-step-tls-flag = Use --security tls (puerto 993).
refusal-step-allow-plaintext = Si el servidor de verdad no tiene cifrado: --allow-plaintext envía la contraseña de forma que cualquiera en el camino puede leerla.
refusal-step-starttls-flag = Para un puerto que no empieza con TLS (143), use --security starttls.
refusal-step-port-security = Compruebe el puerto y la seguridad: a 993 le corresponde tls; a 143, starttls o none.
refusal-step-name-host = Compruebe con el proveedor el nombre del servidor.
refusal-step-silent-port = Compruebe el puerto y la seguridad: un puerto TLS (993) guarda silencio si se le habla sin TLS; use ahí --security tls.
refusal-step-full-looks-so = Así se ve también un servidor que ha alcanzado su límite: cierre los programas de correo en todos los dispositivos, espere dos minutos y repita la comprobación.
refusal-step-close-all = Cierre los programas de correo en todos los dispositivos, espere dos minutos y repita la comprobación. Si entonces funciona, es un límite de conexiones.
refusal-step-outage = Si no sirve ni lo uno ni lo otro, el servidor tiene una avería: pregunte al proveedor.
refusal-step-name-port-host = Compruebe con el proveedor el nombre del servidor y el puerto.
refusal-step-firewall = Pruebe desde otra red: si allí funciona, esta está bloqueada o se interpone el cortafuegos.
