## Limits on how often something is done

server-rate-minute-ip = { $limit ->
    [one] 1 conexión nueva por minuto desde una misma red
   *[other] { $limit } conexiones nuevas por minuto desde una misma red
}
server-rate-hour-ip = { $limit ->
    [one] 1 comprobación del correo por hora desde una misma red
   *[other] { $limit } comprobaciones del correo por hora desde una misma red
}
server-rate-hour-user = { $limit ->
    [one] 1 comprobación del correo por hora para cada buzón
   *[other] { $limit } comprobaciones del correo por hora para cada buzón
}
server-rate-hour-domain = { $limit ->
    [one] 1 comprobación del correo por hora para cada dominio
   *[other] { $limit } comprobaciones del correo por hora para cada dominio
}

## How a changed setting takes effect

server-restart-doveadm = ejecute “doveadm reload” (las conexiones abiertas siguen abiertas)
server-restart-courier = reinicie los servicios IMAP de Courier (couriertcpd solo lee el valor al arrancar)
server-restart-exchange = reinicie los servicios Microsoft Exchange IMAP4
server-restart-container = reinicie el contenedor
server-restart-mailcow = ejecute “docker compose restart dovecot-mailcow”
server-restart-mailu = reinicie el contenedor imap

## What a refused client sees, where the server sends no words of its own

server-refusal-courier = la conexión se cierra antes del saludo, sin ningún mensaje de error; si se ha alcanzado MAXDAEMONS, la conexión se abre pero no llega nada
server-refusal-silent = la conexión se cierra sin mensaje de error
server-refusal-kerio = la conexión se cierra sin mensaje de error; solo el registro del servidor dice “too many connections”
server-refusal-refused = las demás conexiones se rechazan
server-refusal-hangs = el segundo inicio de sesión se queda colgado hasta que el programa de correo desiste
server-refusal-drops = las conexiones sobrantes se cierran, decenas de veces al día
server-refusal-wrong-password = el programa de correo muestra “nombre de usuario o contraseña incorrectos”
server-refusal-oldest = se cierran las conexiones más antiguas; la nueva funciona
server-refusal-blocked = la dirección puede quedar bloqueada durante un tiempo
server-refusal-wrong-password-hour = “wrong password” o “login incorrect”, durante una hora
server-refusal-login-incorrect-hour = “login incorrect”, durante una hora
server-refusal-login-incorrect = “wrong password” o “login incorrect”

## What else to know about a server, beginning with its id

server-note-dovecot = IMAP y POP3 se cuentan por separado: 10 conexiones cada uno. El límite solo se aplica una vez aceptada la contraseña. Detrás de un proxy que no transmite las direcciones de los clientes, todos los usuarios parecen compartir una misma dirección. process_limit (100 de forma predeterminada) es un límite aparte, para todo el servicio. 0 desactiva el límite. Las versiones más antiguas responden con [UNAVAILABLE] en lugar de [LIMIT].
server-note-cyrus = 0 significa sin límite. El límite por host incluye la conexión que está iniciando sesión, de modo que 3 solo permite 2. Cuando está lleno el servidor entero (maxchild), acepta la conexión y después no envía nada. Los rechazos no llevan código de respuesta.
server-note-courier = Las conexiones se cuentan por dirección, sea cual sea el nombre de usuario, incluso antes de iniciar sesión. Los paquetes suelen subir MAXPERIP a 20. MAXDAEMONS (40) limita a todos los usuarios en conjunto.
server-note-zimbra = Este límite se aplica a todo el servidor, no a una cuenta. Las conexiones se rechazan antes de iniciar sesión.
server-note-stalwart = IMAP y POP3 se cuentan juntos. Las versiones anteriores llamaban al ajuste imap.rate-limit.concurrent y solo permitían 4 o 6 conexiones, demasiado pocas para un solo Thunderbird. Cuando el listener está lleno o la dirección está bloqueada, la conexión se cierra sin mensaje de error.
server-note-wildduck = El límite también se puede fijar para un solo usuario.
server-note-mox = Los límites están fijados en el programa: 30 por dirección (IPv6: por /64), y 90 y 270 para redes más amplias. También se limitan las conexiones nuevas, a 300 por minuto.
server-note-vpop3 = El manual usa 20 como ejemplo (unos cuatro dispositivos).
server-note-hmailserver = 0 significa sin límite. Tras inicios de sesión fallidos, la dirección queda bloqueada durante 60 minutos.
server-note-james = No hay ningún límite si no se definen estos ajustes.
server-note-domino = No hay ningún límite mientras el campo esté vacío.
server-note-exchange-2010 = También hay límites de 2000 conexiones por dirección y 2000 en total. Ejecute Set-ImapSettings en Exchange Management Shell; la consola tiene el mismo ajuste.
server-note-maddy = La documentación no incluye ninguna opción para limitar las conexiones.
server-note-greenmail = El código fuente no contiene ningún límite. GreenMail es un servidor de pruebas.
server-note-proton-bridge = Bridge se ejecuta en su propio equipo. No se ha encontrado ningún límite en su código fuente.
server-note-hydroxide = Configure Thunderbird con 1 conexión.
server-note-apple-osx-server-dovecot = Las versiones anteriores permitían más: 32 en Mac OS X Server 10.2.
server-note-mdaemon = El número de sesiones se puede configurar; no se ha encontrado el valor predeterminado para IMAP.
server-note-icewarp = Se puede fijar un límite para cada servicio; no se ha encontrado el valor predeterminado.
server-note-smartermail = Se puede fijar un límite; no se ha encontrado el valor predeterminado para IMAP.
server-note-axigen = Se pueden fijar límites por dirección del cliente; no se ha encontrado el valor predeterminado.
server-note-communigate = Todos los usuarios comparten un mismo número de canales; no se ha encontrado el valor predeterminado.
server-note-docker-mailserver = Es el valor predeterminado de Dovecot. Si su fail2ban está activado, 6 inicios de sesión fallidos en una semana bloquean una dirección durante una semana.
server-note-mailcow = El límite es tan alto que rara vez provoca un rechazo. Compruebe antes si hay un bloqueo: 10 inicios de sesión fallidos en 10 minutos bloquean una dirección durante media hora, y cada vez más tiempo.
server-note-mailu = No debe confundirse con los límites de inicios de sesión fallidos (AUTH_RATELIMIT_IP y AUTH_RATELIMIT_USER).
server-note-mail-in-a-box = Lo define setup/mail-dovecot.sh (20 antes de 2020). Su fail2ban cuenta también las conexiones que nunca inician sesión: 20 en 30 segundos llevan a un bloqueo.
server-note-nixos-mailserver = Una sola opción fija el límite tanto para IMAP como para POP3.
server-note-nethserver = La dirección de su propio webmail tiene un límite más alto.
server-note-dovecot-default = Es el valor predeterminado de Dovecot.
server-note-cpanel = No se ha encontrado el valor predeterminado. El blog de un proveedor indica 20 por cuenta; nada lo confirma.
server-note-plesk = Con Courier: 4 por red y 40 en total, según empresas de alojamiento que lo usan. Con Dovecot: no encontrado.
server-note-poste-io = Las versiones anteriores usaban el valor predeterminado de Dovecot.
server-note-gmail = Se cuentan juntas todas las conexiones a la cuenta: cada programa, dispositivo y red. También está limitado el tráfico diario (2500 MB de bajada, 500 MB de subida), y los inicios de sesión muy frecuentes se ralentizan aparte.
server-note-icloud = El blog de un proveedor habla de unas 5; nada de Apple lo confirma.
server-note-yahoo-aol = No hay un número oficial; los fabricantes de programas de correo calculan de 5 a 10. El rechazo que se muestra aquí se refiere a órdenes e inicios de sesión, no a conexiones abiertas.
server-note-outlook-m365 = Microsoft no publica ningún número para Microsoft 365; un usuario comunicó 20. En las cuentas nuevas de Outlook.com, IMAP está desactivado de forma predeterminada.
server-note-fastmail = Su página sobre límites no menciona ningún límite de conexiones.
server-note-zoho = Observado por el autor de un programa de correo; la documentación de Zoho no da ningún número.
server-note-mailru = Los programas de correo necesitan una contraseña de aplicación.
server-note-yandex = Hay usuarios que cuentan que se les bloqueó tras muchos inicios de sesión en poco tiempo.
server-note-pop3-10 = Para POP3, el límite es 10.
server-note-proton = IMAP solo funciona a través de Proton Mail Bridge.
server-note-zone-eu = El plan premium permite 50. 12 inicios de sesión fallidos en 2 minutos llevan a un bloqueo.
