## What it is, in one line

reading-is-connection-limit = Límite de conexiones: demasiadas conexiones a la vez
reading-is-server-full = El servidor está lleno, para todos sus usuarios
reading-is-throttled = Ralentización o bloqueo temporal: demasiada actividad en poco tiempo
reading-is-banned-or-limit = Un límite, un bloqueo o una avería: no se ha demostrado cuál
reading-is-wrong-password = No se acepta el nombre de usuario o la contraseña
reading-is-login-refused = Inicio de sesión rechazado, y no por la contraseña
reading-is-tls = Cifrado: la conexión no está protegida como exige el servidor
reading-is-unreachable = No se ha alcanzado el servidor
reading-is-unknown = Desconocido
reading-is-ambiguous = Hay varias causas posibles
reading-is-not-a-limit = Ni un límite de conexiones ni la contraseña

## Headings

reading-means = Qué significa
reading-possible = Qué puede ser, por orden de probabilidad
reading-do = Qué hacer
reading-from = Tomado de
reading-people = { $people ->
    [one] Hay 1 persona afectada.
   *[other] Hay { $people } personas afectadas, empezando por las que más.
}
reading-more = { $more ->
    [one] Hay 1 persona más afectada; --top muestra más.
   *[other] Hay { $more } personas más afectadas; --top muestra más.
}
reading-inferred = Deducido de las palabras: este texto no está en ninguna tabla.
reading-nobody = no se indica ningún nombre
reading-person = { $user }: { $meaning }
reading-quote = “{ $text }”

## How often and when

reading-times = { $count ->
    [one] Una vez.
   *[other] { $count } veces.
}
reading-times-at = { $count ->
    [one] Una vez, { $first }.
   *[other] { $count } veces, de { $first } a { $last }.
}
reading-addresses = Desde { $addresses }

## A list of who is connected (doveadm who, cyr_info proc)

reading-who-total = { $connections ->
    [one] Hay 1 conexión abierta.
   *[other] Hay { $connections } conexiones abiertas.
}
reading-who-people = { $people ->
    [one] Pertenecen a 1 cuenta.
   *[other] Pertenecen a { $people } cuentas; primero las que más tienen.
}
reading-who-at-limit = { $people ->
    [0] Nadie ha alcanzado el límite de { $limit }.
    [one] 1 cuenta ha alcanzado el límite de { $limit }: su próxima conexión se rechazará.
   *[other] { $people } cuentas han alcanzado el límite de { $limit }: su próxima conexión se rechazará.
}
reading-who-maybe = { $people ->
    [one] 1 cuenta más tiene esa cantidad en total, desde varias direcciones. Si una sola dirección ha alcanzado el límite, lo dice doveadm who -1.
   *[other] { $people } cuentas más tienen esa cantidad en total, desde varias direcciones. Si una sola dirección ha alcanzado el límite, lo dice doveadm who -1.
}
reading-who-limit-hint = Indique el límite del servidor con --limit para ver quién lo ha alcanzado (Dovecot: 10, si no se ha cambiado).
reading-who-step-fewer = Pida a quienes más tienen que reduzcan el número de conexiones en sus programas de correo (en Thunderbird: 1).
reading-who-step-stale = Las conexiones de un dispositivo apagado terminan por sí solas al cabo de unos 30 minutos (Dovecot: doveadm kick USUARIO las corta de inmediato).
reading-who-nobody = No hay nadie conectado.

## Glossary

glossary-imap = IMAP es la forma en que un programa de correo y un servidor de correo se comunican mientras el correo permanece en el servidor. Varios programas y dispositivos pueden usar un mismo buzón a la vez; para ello, cada uno mantiene abiertas una o más conexiones.
glossary-pop3 = POP3 recoge el correo del servidor y termina enseguida la conexión. No tiene carpetas ni notificaciones inmediatas, así que casi nunca topa con un límite de conexiones. imap-doctor se ocupa de IMAP.
glossary-idle = IDLE es la parte de IMAP con la que el servidor anuncia de inmediato el correo nuevo, sin que haya que preguntarle cada pocos minutos. Mantiene abierta una conexión por cada carpeta vigilada. Un router puede olvidar una conexión por la que no pasa nada; entonces el correo nuevo llega tarde, aunque todo parezca en orden.
glossary-push = “Push” (notificación inmediata) significa que el correo nuevo aparece al momento. En un ordenador, los programas de correo lo hacen con IDLE, por una conexión que permanece abierta. Un iPhone lo hace con el servicio propio de Apple, que solo ofrecen algunos proveedores.
glossary-polling = Comprobación periódica significa preguntar al servidor cada cierto tiempo si hay correo nuevo. No necesita IDLE ni en el servidor ni en el camino. Por debajo de 25 minutos mantiene viva una conexión; por debajo de 5 puede infringir las reglas de un proveedor que cuenta los inicios de sesión por hora.
glossary-limit = Un servidor de correo solo permite un número determinado de conexiones abiertas: por cada cuenta desde una misma red (Dovecot: 10, si no se ha cambiado), por cada cuenta desde cualquier lugar (Gmail: 15) o por cada red. Cuenta en conjunto lo que está abierto en todos los dispositivos. Cuando se alcanza el límite, la conexión siguiente se rechaza, y muchos programas de correo avisan entonces de “demasiadas conexiones” o piden la contraseña, aunque sea correcta.
glossary-connection = Un programa de correo abre una conexión por cada carpeta en la que trabaja o que vigila, y la mantiene. Thunderbird mantiene hasta 5 por cuenta; un teléfono, una por cada carpeta que vigila. Para el límite cuenta la suma de todos los dispositivos.
glossary-rate-limit = Un límite de frecuencia cuenta inicios de sesión, peticiones o tráfico en un periodo, no conexiones abiertas. Se supera esperando y comprobando el correo con menos frecuencia; cerrar programas no sirve.
glossary-ban = Tras varios inicios de sesión con una contraseña incorrecta, muchos servidores bloquean durante minutos u horas la dirección de la que procedían (fail2ban y otros). Durante ese tiempo falla también la contraseña correcta, o no responde nada. La causa habitual es un dispositivo con una contraseña antigua.
glossary-iphone = En un iPhone o iPad, Mail solo usa IDLE mientras está abierta. En segundo plano obtiene el correo a intervalos, o la avisa el servicio push de Apple, que funciona con iCloud y con los pocos proveedores compatibles. No tiene ningún ajuste para el número de conexiones.
glossary-oauth2 = Con OAuth2 se inicia sesión en el navegador, en una página del proveedor, y el programa de correo recibe una autorización en lugar de la contraseña. Cuando la autorización caduca o se retira, el inicio de sesión falla aunque ninguna contraseña sea incorrecta: inicie sesión otra vez en el navegador.
glossary-app-password = Algunos proveedores exigen para cada programa de correo una contraseña propia, distinta de la del sitio web. Se crea en la configuración de la cuenta, en el sitio web del proveedor. Con la contraseña normal se rechaza el inicio de sesión.
glossary-tls = TLS (antes SSL) cifra la conexión. En el puerto 993 empieza de inmediato; en el puerto 143 empieza después de STARTTLS. Sin él, la contraseña se puede leer por el camino, y la mayoría de los servidores la rechazan.
glossary-keepalive = Los routers y cortafuegos olvidan una conexión por la que no pasa nada, algunos al cabo de pocos minutos. Un keep-alive es una señal de vida que lo evita. imap-doctor watch mide cuánto tiempo conserva su red una conexión en silencio.

glossary-more = Más información: { $commands }

## Rules, servers and programs

explain-no-text = No hay ningún texto que explicar.
explain-no-text-hint = Péguelo entre comillas, o envíelo a explain -
explain-unknown-option = opción desconocida { $typed }
explain-no-rule = No existe ninguna regla llamada “{ $typed }”.
explain-no-rule-hint = imap-doctor explain las muestra todas.
explain-did-you-mean = ¿Quería decir { $known }?
explain-paste-here = Pegue aquí el texto; Ctrl-D lo termina.
explain-not-readable = No se puede leer { $path }: { $reason }
explain-no-file = El archivo { $path } no existe.
explain-since-wrong = --since espera un momento como 2h, 7d o 2026-10-01, no { $typed }.

explain-rules-more = Más sobre una regla: imap-doctor explain connections/over-limit
explain-rules-message = Sobre un mensaje que ha recibido: imap-doctor explain “el texto del mensaje”
explain-rules-log = Sobre un registro: imap-doctor explain /var/log/mail.log
explain-rules-tables = Tablas: imap-doctor explain clients | servers | limits
explain-rules-words = Sobre una palabra: imap-doctor explain idle | push | limit | iphone | oauth2
explain-rule-needs = Examina: { $known }
explain-rule-sources = Fuentes:

explain-limits-head = Conexiones simultáneas permitidas de forma predeterminada. “No encontrado” no significa que no haya ningún límite.
explain-limits-rates = No son límites de conexiones abiertas, sino de la frecuencia con que se hace algo:
explain-servers-one = Uno de ellos con todo detalle: imap-doctor explain dovecot
explain-servers-missing = ¿Falta algo o es incorrecto? Díganos el servidor, su límite y dónde está escrito.
explain-server-amount = { $limit } { $per }
explain-server-unlimited = ninguno, mientras nadie lo fije
explain-server-not-found = no encontrado
explain-server-no-setting = no se conoce ningún ajuste
explain-server-ask = no se conoce ningún ajuste; pregunte a quienes administran el servidor
explain-sure-documented = documentado por el fabricante
explain-sure-observed = visto en su código fuente o en funcionamiento
explain-sure-reported = comunicado por alguien, sin confirmar
explain-sure-unknown = no se sabe
explain-label-connections = Conexiones:
explain-label-quota = Cuota:
explain-label-setting = Ajuste:
explain-label-where = Dónde:
explain-label-restart = Para aplicarlo:
explain-label-refusal = Qué ve un programa rechazado:
explain-label-note = Nota:
explain-label-source = Fuente:

explain-client-connections = Conexiones predeterminadas: { $setting }
explain-client-by-folders = depende de sus carpetas
explain-client-source = Fuente: { $source }
explain-client-simulate = Para simularlo: imap-doctor check --client { $name }
explain-client-all = Todos los programas: imap-doctor explain clients
explain-clients-head = Conexiones que abre cada programa de correo de forma predeterminada, en un buzón de { $folderCount } carpetas:
explain-clients-range = de { $least } a { $most }
explain-clients-simulate = Para simularlos: --client ID, --client ID=NÚMERO o --client ID=NÚMERO:clave=valor,clave=valor.
explain-clients-keys = Claves: { $keys }. Ejemplo: --client k9=2:push=1
