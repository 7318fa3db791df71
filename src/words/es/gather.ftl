## Areas: what is shown while a check runs, and at the start of its line in a report

area-discovery = Servidor de correo
area-files = Archivos
area-accounts = Cuentas
area-documents = Archivos de configuración
area-reach = Servidor
area-session = Sesión
area-server = Software
area-idle = Push (IDLE)
area-mailboxes = Carpetas
area-demands = Programas
area-connections = Conexiones
area-localConnections = Abiertas en este equipo
area-budget = Reparto
area-watch = Duración IDLE
still-waiting = sigue en espera: { $area } (Ctrl-C conserva lo obtenido)

## Why a fact is missing: each follows a colon

missing-not-probed = no se ha examinado
missing-deadline = se ha agotado el tiempo
missing-interrupted = interrumpido
missing-discovery = no se ha encontrado el servidor de correo
missing-files = no se ha indicado ningún archivo
missing-accounts = no se ha podido leer ninguna configuración
missing-documents = no se ha podido leer ninguna configuración
missing-reach = no se ha alcanzado el servidor
missing-session = no se ha podido iniciar sesión
missing-server = no se conoce el software del servidor
missing-idle = no se ha podido probar IDLE
missing-mailboxes = no se ha podido leer la lista de carpetas
missing-demands = no se sabe cuántas conexiones necesitan los programas de correo
missing-connections = no se han podido contar las conexiones
missing-localConnections = no se han podido ver las conexiones de este equipo
missing-budget = no se han podido repartir las conexiones
missing-watch = no se ha podido observar IDLE
missing-no-server = no se ha encontrado ningún servidor de correo para { $domain }
missing-no-program = no se conoce ningún programa de correo que use este buzón; indique uno con --client
missing-idle-refused = el servidor no acepta IDLE
missing-not-visible = este sistema no muestra qué programas mantienen conexiones
missing-not-reached = no alcanzado
rule-off = desactivada en imap-doctor.json

## What went wrong while gathering

gather-deadline = Se ha agotado el tiempo ({ $area }).
gather-deadline-hint = Conceda más tiempo con --timeout SEGUNDOS.
gather-interrupted = Interrumpido ({ $area }).
gather-interrupted-hint = Repita la comprobación.
gather-crashed = Esta comprobación ha fallado; es un error de imap-doctor.
rule-crashed = La regla { $ruleId } ha fallado; es un error de imap-doctor.
crashed-hint = Comuníquelo, por favor, con la versión y este texto.
crash-evidence = { $error }
sign-in-failed = No se ha podido iniciar sesión.
folders-not-with = todavía no se puede leer la lista de carpetas con { $mechanism }
folders-not-read = No se ha podido leer la lista de carpetas.
not-watched = No se ha podido abrir ninguna conexión que observar.
try-again-busy = Inténtelo de nuevo: entretanto, otro programa de correo puede haber ocupado la última conexión libre.

## Why the delivery test was not done, or not finished

delivery-idle-refused = El servidor no acepta IDLE.
delivery-cap = La prueba necesita dos conexiones, y --max-connections permite una.
delivery-no-second = La prueba necesita dos conexiones, y el servidor no permite una segunda.
delivery-interrupted = Se ha interrumpido.
delivery-broken = La conexión se ha perdido durante la prueba.
delivery-no-folder = El servidor no permite crear una carpeta aquí: “{ $reply }”
delivery-not-opened = No se puede abrir la carpeta nueva: “{ $reply }”
delivery-no-idle = IDLE ha sido rechazado: “{ $reply }”
delivery-not-stored = El servidor se ha negado a guardar un mensaje: “{ $reply }”
sign-in-slow = Se sigue esperando la respuesta al inicio de sesión. Tras contraseñas incorrectas, algunos servidores la retrasan.
delivery-waiting = Esperando a que IDLE anuncie el mensaje { $n } de { $of } ({ $seconds } s como máximo)

## Messages stored during a watch

changes-delivery-silent = En la prueba de entrega el servidor no anunció un mensaje, así que una notificación que falte no demuestra nada.
changes-broken-creating = La conexión se ha perdido mientras se creaban las carpetas.
changes-no-count = El servidor no dice cuántos mensajes hay en una carpeta.
changes-too-many = La carpeta ya contiene { $messages } mensajes.
changes-broken = Se ha perdido la conexión para un mensaje.

## A watch

watch-asking = Comprobando que cada conexión sigue activa
watch-holding = Manteniendo conexiones en IDLE, quedan { $clock } (Ctrl-C muestra el resultado hasta ahora)
watch-as-thunderbird = Thunderbird, que comprueba el correo cada 10 minutos
watch-as-thunderbird-never = Thunderbird, cuando no comprueba el correo por sí mismo
watch-as-k9 = K-9 Mail

## How the server software was recognised

known-by-host = por el nombre del servidor
known-by-id = por su respuesta a ID
known-by-greeting = por su saludo
known-not-in-table = su respuesta a ID, “{ $idName }”, no está en nuestra tabla
known-not = no lo dicen ni la respuesta a ID ni el saludo
