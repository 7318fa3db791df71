internal-rule-crashed =
    .title = Una regla ha fallado
    .why = Es un error de imap-doctor. La regla no ha dado respuesta; todas las demás sí. Comuníquelo, por favor.

## What several rules say

tried-endpoint = Intentado: { $endpoint } ({ $security ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] sin cifrado
})
server-said = Servidor: “{ $text }”
server-closed = { $stage ->
    [connect] La conexión se cerró nada más abrirse.
    [greeting] El servidor cerró la conexión antes de su saludo.
    [tls] La conexión se cerró mientras se establecía el cifrado.
    [login] El servidor cerró la conexión durante el inicio de sesión, sin responder.
   *[other] El servidor cerró la conexión sin responder ({ $stage }).
}
server-cut = La conexión se cortó (RST) sin respuesta.
server-silent = El servidor aceptó la conexión y no respondió a tiempo.
server-unanswered = Nada respondió al intento de conexión.
server-turned-away = El intento de conexión fue rechazado.
refused-measured = { $opened ->
    [0] Medido: rechazada ya la primera conexión.
    [one] Medido: aceptada 1 conexión, rechazada la siguiente.
   *[other] Medido: aceptadas { $opened } conexiones, rechazada la siguiente.
}
limit-ban-or-outage = Averigüe si es un límite, un bloqueo o una avería.
idle-not-listed = IDLE no figura en la lista de funciones del servidor tras el inicio de sesión.
check-every-few-minutes = Haga que el programa de correo compruebe cada 5 a 10 minutos si hay correo nuevo.
check-every-few-minutes-step-thunderbird = En Thunderbird, abra { -tb-account-settings } > { -tb-server-settings } y ponga “{ -tb-check-every }” en 10 minutos.
use-tls = Use TLS en el puerto 993, o STARTTLS en el puerto 143.
one-duration = { $duration }

## Reaching the server

reach-not-found =
    .title = No se ha encontrado ningún servidor de correo para esta dirección
    .why = imap-doctor encuentra el servidor de correo a partir de lo que sigue a la @ en la dirección: mediante el DNS (registros SRV), la configuración que publica el proveedor (autoconfig), la lista pública de proveedores de correo y los nombres habituales imap. y mail. Nada de ello ha llevado a un servidor.
    .message = No se ha encontrado ningún servidor de correo para { $domain }.
    .evidence-asked = { $asked }: { $answer }
    .remedy = Indique usted el servidor.
    .step-spelling = Compruebe que la dirección de correo esté bien escrita y que este equipo tenga conexión a Internet.
    .step-host = Busque el servidor de correo entrante (IMAP) en las páginas de ayuda de su proveedor e indíquelo: --host imap.example.org --user NOMBRE

reach-unreachable =
    .title = No se puede alcanzar el servidor de correo
    .why = Antes de poder decir algo sobre las conexiones, al menos una tiene que funcionar. El mensaje dice hasta dónde llegó esta: el nombre del servidor no existe, nadie escucha en ese puerto, el puerto no habla IMAP o no hay respuesta alguna.
    .remedy = Averigüe si lo que está mal es el nombre del servidor, el puerto o la red.

reach-closed-without-a-word =
    .title = El servidor cerró la primera conexión sin responder
    .why = Algunos servidores rechazan una conexión que supera el límite cerrándola antes del saludo (así lo hace Courier). Un bloqueo tras contraseñas incorrectas y una avería tienen el mismo aspecto. Como era la primera conexión no hay otra con la que compararla, así que la causa no se sabrá hasta que se cierren los programas de correo de los demás dispositivos.

## Sign-in

auth-wrong-password =
    .title = El servidor no acepta el nombre de usuario o la contraseña
    .why = El servidor dice que el nombre de usuario o la contraseña es incorrecto. imap-doctor lo ha intentado una vez y no lo intenta más, porque las contraseñas incorrectas repetidas hacen que se bloquee una red. Es poco probable que la causa sea un límite de conexiones: Dovecot y Cyrus, por ejemplo, comprueban la contraseña antes de contar las conexiones.
    .remedy = Corrija el nombre de usuario o la contraseña.
    .remedy-bridge = Use la contraseña que ha creado Proton Mail Bridge, no la de la cuenta de Proton.
    .step-bridge = Abra Proton Mail Bridge en este equipo, elija la cuenta y copie el nombre de usuario y la contraseña de los datos del buzón (“Mailbox details”).

auth-refused =
    .title = El servidor ha rechazado el inicio de sesión
    .why = Los servidores rechazan un inicio de sesión por muchos motivos: una contraseña incorrecta, IMAP desactivado en el buzón, una contraseña de aplicación obligatoria, una cuenta bloqueada, demasiados intentos o un problema del propio servidor. Si el servidor dice cuál, el hallazgo también lo dice; si sus palabras encajan con varios, todos son posibles, incluida la contraseña.
    .remedy = Siga las palabras del servidor, citadas arriba; si no son claras, pruebe antes la contraseña en el webmail.

## Encryption

tls-untrusted =
    .title = No hay una conexión cifrada fiable con el servidor
    .why = El certificado demuestra que está hablando con su servidor de correo y no con alguien que se interpone. Si no es válido, o si no se puede establecer ninguna conexión cifrada, imap-doctor se detiene antes de enviar la contraseña.
    .message-later = La conexión { $number } no estaba cifrada como la primera: alguien que se interpone podría estar manipulándola.
    .remedy = No inicie sesión hasta que funcione la conexión cifrada.

tls-not-checked =
    .title = No se ha verificado el certificado
    .why = Con --insecure, imap-doctor se conecta aunque el certificado del servidor no sea válido. La conexión está cifrada, pero nada demuestra quién está al otro lado: alguien que se interponga podría leer la contraseña.
    .message = El certificado no es válido y solo ha pasado gracias a --insecure: puede que al otro lado no esté su servidor de correo.
    .message-needless = El certificado es válido, así que --insecure no hace falta.
    .evidence-issue = Problema: { $because }
    .remedy = Repita la comprobación sin --insecure.
    .step-ca = Si el certificado lo emitió una autoridad privada, indique el certificado de esa autoridad con --ca ARCHIVO.

tls-unencrypted =
    .title = La contraseña se envía sin cifrar
    .why = Sin TLS, cualquiera que esté en el camino hacia el servidor puede leer su contraseña y su correo.
    .message = El inicio de sesión en { $host } no está cifrado.
    .step-program = En el programa de correo, elija SSL/TLS como seguridad de la conexión y ponga el puerto en 993.

tls-expires-soon =
    .title = El certificado del servidor está a punto de caducar
    .why = A partir del día en que caduca, todos los programas de correo muestran una advertencia o se niegan a conectarse, y los usuarios dicen que “el correo no funciona”. Los certificados suelen renovarse unos 30 días antes de caducar, así que si faltan dos semanas probablemente algo haya fallado.
    .message = { $days ->
        [0] El certificado del servidor caduca en menos de un día.
        [one] El certificado del servidor caduca en 1 día.
       *[other] El certificado del servidor caduca en { $days } días.
    }
    .evidence-until = Válido hasta el { $until }
    .remedy = Pida al proveedor que renueve el certificado.

## Connections

auth-slow-sign-in =
    .title = El servidor tarda en aceptar el inicio de sesión
    .why = Tras contraseñas incorrectas, algunos servidores retrasan durante un tiempo todos los inicios de sesión desde la misma red, también con la contraseña correcta (Dovecot hasta 17 segundos). Los programas de correo pierden antes la paciencia y piden la contraseña o avisan de que el servidor no responde, aunque todo esté bien. Un dispositivo o programa que todavía tenga una contraseña antigua mantiene el retraso.
    .message = El servidor ha tardado { $duration } en responder al inicio de sesión. Probablemente retrasa los inicios de sesión desde esta red tras contraseñas incorrectas; los programas de correo pueden desistir antes.
    .remedy = Encuentre el dispositivo o programa que todavía tiene una contraseña antigua.
    .step-find = Revise todos los teléfonos, equipos y programas detrás de este router que usen una cuenta de este servidor, y corrija o elimine el que tenga la contraseña antigua.
    .step-wait = Después deje tranquilo al servidor unos minutos y repita la comprobación: el retraso termina por sí solo.
connections-over-limit =
    .title = Sus programas de correo abren más conexiones de las que permite el servidor
    .why = Cada programa de correo mantiene conexiones abiertas con el servidor, y el servidor solo permite cierto número a la vez por cada cuenta (a menudo contado aparte para cada red de casa u oficina). Una conexión que supera el límite se rechaza. Thunderbird muestra entonces que el inicio de sesión ha fallado, avisa de que el servidor ha cortado la conexión, o no muestra nada mientras las carpetas se quedan vacías; los teléfonos piden la contraseña. La causa no es la contraseña. El remedio es que cada programa mantenga menos conexiones, para que todos los dispositivos juntos no superen el límite.
    .message = Sus programas de correo pueden abrir hasta { $wanted } conexiones a la vez; el servidor permite { $opened }.
    .message-shared = Sus programas de correo pueden abrir hasta { $wanted } conexiones a la vez; de las { $limit } que permite el servidor, solo se han podido usar { $opened }.
    .message-none-left = { $wanted ->
        [one] Sus programas de correo pueden abrir 1 conexión, pero en este momento el servidor no acepta ninguna más: todas las que permite están ocupadas.
       *[other] Sus programas de correo pueden abrir hasta { $wanted } conexiones a la vez, pero en este momento el servidor no acepta ninguna más: todas las que permite están ocupadas.
    }
    .evidence-program = { $wanted ->
        [one] { $program }: 1 conexión ({ $because })
       *[other] { $program }: hasta { $wanted } conexiones ({ $because })
    }
    .evidence-announced = El servidor declara su límite: { $limit }.
    .evidence-password-unknown = Nada aquí indica que la contraseña sea incorrecta.
    .evidence-password-earlier = Su contraseña es correcta: el servidor la aceptó para las conexiones anteriores. No la cambie.
    .evidence-password-before = Su contraseña es correcta: el servidor la aceptó antes de rechazar la conexión. No la cambie.
    .evidence-others = { $others ->
        [one] En este momento hay abierta 1 conexión más de esta cuenta.
       *[other] En este momento hay abiertas { $others } conexiones más de esta cuenta.
    }
    .evidence-others-here = { $others ->
        [one] En este momento hay abierta desde su red 1 conexión más de esta cuenta.
       *[other] En este momento hay abiertas desde su red { $others } conexiones más de esta cuenta.
    }
    .evidence-find-device = Para encontrar el dispositivo que las ocupa, cierre sus programas de correo uno tras otro y repita cada vez la comprobación: cuando el número baje, lo habrá encontrado.
    .evidence-inferred = Deducido, no declarado por el servidor: { $meaning }
    .remedy-set = Defina el número máximo de conexiones con el servidor en todos los equipos que usan esta cuenta: { $programs }.
    .program-number = { $program } { $connections }

fewer-devices = Use a la vez menos dispositivos con esta cuenta, o pida un límite más alto.
fewer-devices-step-close-here = En los dispositivos de esta red que ahora no necesiten el correo, salga del programa de correo: cada uno mantiene sus conexiones mientras está en marcha.
fewer-devices-step-close = En los dispositivos que ahora no necesiten el correo, salga del programa de correo: cada uno mantiene sus conexiones mientras está en marcha.
fewer-devices-step-mobile = Desactive la Wi-Fi en un teléfono que pueda usar datos móviles: así tiene otra dirección y no cuenta aquí.
fewer-devices-step-ask = Pregunte a su proveedor si esta cuenta puede tener un límite más alto.

connections-server-full =
    .title = El servidor está lleno
    .why = Además del límite por cuenta, un servidor tiene límites para todos sus usuarios en conjunto. Cuando se alcanza uno de ellos, nadie puede iniciar sesión, sea cual sea su configuración. Solo pueden subirlo quienes administran el servidor.
    .remedy = Avise a su proveedor.

connections-throttled =
    .title = El servidor está ralentizando esta cuenta
    .why = Algunos servidores cuentan los inicios de sesión o el tráfico por hora o por día, y no las conexiones abiertas. En ese caso no sirve reducir las conexiones; sí sirve esperar y comprobar el correo con menos frecuencia.
    .remedy = Espere, y haga que sus programas comprueben el correo con menos frecuencia.

connections-refused-unclear =
    .title = El servidor ha rechazado otra conexión y no dice por qué
    .why = Una conexión que se cierra sin respuesta, o con palabras que encajan con varias causas, no demuestra nada por sí sola: un límite de conexiones, un bloqueo de esta red y una avería se parecen. imap-doctor cierra una conexión y vuelve a intentarlo. Si así se ve un límite, de conexiones abiertas o de la frecuencia con que uno se puede conectar, este hallazgo no aparece. Si no se ve ninguno, los pasos indicados aquí distinguen los tres casos.
    .message = { $opened ->
        [0] El servidor ha rechazado la conexión, y no está claro por qué.
        [one] El servidor ha aceptado 1 conexión y ha rechazado la siguiente; no está claro por qué.
       *[other] El servidor ha aceptado { $opened } conexiones y ha rechazado la siguiente; no está claro por qué.
    }
    .evidence-password = Nada aquí indica que la contraseña sea incorrecta: el servidor la aceptó un momento antes.

server-limit-setting =
    .title = Dónde se define este límite en el servidor
    .why = Si el límite es más bajo de lo que necesita una persona con un ordenador y un teléfono, el remedio puede estar en el servidor. Si el límite cuenta una cuenta junto con su dirección, todos los dispositivos detrás de un mismo router lo comparten, así que debe estar muy por encima de lo que puede abrir un solo Thunderbird (5). Las conexiones cortadas siguen contando hasta media hora; el doble de lo necesario es un valor razonable.
    .message = Si administra usted este servidor: { $software } define este límite con { $setting }.
    .evidence-where = Dónde: { $where }
    .evidence-where-unknown = No se sabe con certeza en qué archivo está.
    .evidence-wanted = { $wanted ->
        [one] Sus programas de correo pueden abrir 1 conexión para esta cuenta; el doble deja sitio para conexiones cortadas.
       *[other] Sus programas de correo pueden abrir { $wanted } conexiones para esta cuenta; el doble deja sitio para conexiones cortadas.
    }
    .evidence-source = Fuente: { $source }
    .remedy = Si administra usted este servidor y la necesidad es legítima, suba el límite a { $limit }.
    .message-elsewhere = Si administra usted este servidor: el límite que ha causado el rechazo no es el que { $software } define para cada usuario.
    .evidence-elsewhere = { $software } responde con palabras cuando rechaza una conexión por ese límite; este rechazo no las llevaba.
    .remedy-elsewhere = Busque un límite delante del servidor de correo, o para todos los usuarios en conjunto.
    .step-proxy = Delante: un proxy o balanceador de carga (HAProxy, nginx), o un cortafuegos que limita las conexiones de cada dirección (nftables connlimit).
    .step-processes = Para todos los usuarios en conjunto: cuántos procesos puede iniciar el servicio (Dovecot: process_limit de imap e imap-login; Cyrus: maxchild; Courier: MAXDAEMONS).
    .step-restart = Para aplicar el cambio: { $restart }
    .step-restart-unknown = No se sabe con certeza cómo surte efecto el cambio: consulte la documentación del servidor.

## IDLE

mailbox-inbox-not-opened =
    .title = No se puede abrir la bandeja de entrada
    .why = El inicio de sesión funciona, pero el servidor no deja leer la bandeja de entrada: no existe, este usuario no puede abrirla, o está bloqueada o dañada. Los programas de correo muestran entonces una bandeja vacía o un error que no tiene nada que ver con las conexiones.
    .message = El servidor ha aceptado el inicio de sesión pero no abre la bandeja de entrada.
    .evidence-silent = No ha respondido a la petición de abrir la bandeja de entrada.
    .remedy = Quienes administran el servidor tienen que examinar el buzón; ningún ajuste de un programa de correo lo soluciona.
    .step-webmail = Inicie sesión en el webmail y mire si la bandeja de entrada se abre allí.
    .step-ask = Pregunte al proveedor por qué no se puede abrir la bandeja de entrada, citando las palabras del servidor.
idle-not-offered =
    .title = El servidor no ofrece IDLE
    .why = Con IDLE, un servidor anuncia al momento el correo nuevo. Sin él, un programa de correo solo lo ve cuando lo comprueba, y de la frecuencia con que lo comprueba depende el retraso. Eso no es en sí un fallo. El número de conexiones no cambia: Thunderbird abre tantas sin IDLE como con él.
    .message = El servidor no ofrece IDLE, así que el correo nuevo solo aparece cuando el programa de correo lo comprueba.
    .evidence-tried = Este software de servidor admite IDLE, así que se ha probado de todos modos.
    .step-ask = Pregunte a su proveedor si se puede activar IDLE.

idle-refused =
    .title = El servidor ofrece IDLE y después lo rechaza
    .why = El servidor incluye IDLE entre sus funciones, pero rechaza la orden cuando se usa. Los programas de correo recurren entonces a comprobar a intervalos, sin decirlo.
    .message = El servidor ofrece IDLE pero lo rechaza, así que el correo nuevo solo aparece cuando el programa de correo lo comprueba.
    .step-report = Comuníquelo a su proveedor, citando la respuesta del servidor.

idle-not-announced =
    .title = El servidor admite IDLE pero no lo ofrece
    .why = Los programas de correo solo usan IDLE si el servidor lo incluye en su lista. En este servidor se ha quitado de la lista de funciones, aunque el software lo admite y sigue aceptando la orden. Por eso el correo nuevo solo aparece cuando el programa de correo lo comprueba.
    .message = { $software } admite IDLE, pero este servidor no lo incluye en su lista, así que el correo nuevo solo aparece cuando el programa de correo lo comprueba.
    .evidence-tried = IDLE se ha probado de todos modos, y el servidor lo ha aceptado.
    .step-ask = Pida a su proveedor que vuelva a incluir IDLE: imap_capability en Dovecot, IMAP_CAPABILITY en Courier.

## New-mail notifications in IDLE

delivery-measured = { $sent ->
    [one] La notificación del mensaje de prueba llegó al cabo de { $latencies }.
   *[other] Llegaron notificaciones de { $notified } de los { $sent } mensajes de prueba, al cabo de { $latencies }.
}
delivery-measured-none = { $sent ->
    [one] No llegó ninguna notificación del mensaje de prueba.
   *[other] No llegó la notificación de ninguno de los { $sent } mensajes de prueba.
}
delivery-step-cyrus = Si administra usted este servidor: Cyrus solo notifica de inmediato con idled. Inícielo en la sección START de cyrus.conf (Debian incluye esa línea comentada).
delivery-step-courier = Si administra usted este servidor: defina IMAP_ENHANCEDIDLE=1 e instale un vigilante de archivos (FAM o gamin). Si no lo hay, reduzca IMAP_IDLE_TIMEOUT.
delivery-step-dovecot = Si administra usted este servidor: asegúrese de que el correo se entregue a través de Dovecot (LMTP o dovecot-lda) y de que su registro no diga “Inotify instance limit … exceeded” (suba fs.inotify.max_user_instances). De lo contrario, Dovecot solo comprueba la carpeta cada mailbox_idle_check_interval.
delivery-step-ask = Pregunte a su proveedor si el servidor puede notificar de inmediato el correo nuevo, citando los tiempos medidos.

idle-late =
    .title = El servidor acepta IDLE pero notifica tarde el correo nuevo
    .why = Con IDLE, la notificación de correo nuevo debería llegar en uno o dos segundos. Algunos servidores aceptan IDLE y después solo comprueban la carpeta de vez en cuando: Cyrus sin su auxiliar idled y Courier sin un vigilante de archivos lo hacen una vez por minuto, de modo que el correo llega con hasta un minuto de retraso. Ningún ajuste del programa de correo puede cambiarlo, y comprobar más a menudo que el servidor perjudica más que ayuda.
    .message = El servidor acepta IDLE pero notifica el correo nuevo con hasta { $duration } de retraso, porque solo comprueba la carpeta de vez en cuando.
    .remedy = Deje el programa de correo como está; es el servidor el que se puede configurar para que notifique de inmediato.
    .step-keep = En el programa de correo, deje IDLE activado y siga comprobando el correo cada 10 minutos.

idle-not-delivered =
    .title = El servidor acepta IDLE pero no envía notificaciones de correo nuevo
    .why = El servidor aceptó IDLE, se guardó un mensaje justo en la carpeta en la que escuchaba la conexión, y no llegó ninguna notificación. Un programa de correo que se fíe de IDLE solo muestra entonces el correo nuevo cuando lo comprueba por sí mismo, lo que Thunderbird hace cada 10 minutos.
    .message = No llegó en IDLE ninguna notificación de un mensaje nuevo en { $duration }, así que el correo nuevo solo aparece cuando el programa de correo lo comprueba.

idle-delivery-not-tested =
    .title = No se han podido probar las notificaciones de correo nuevo
    .why = La prueba guarda un mensaje en una carpeta propia por una conexión mientras otra escucha. Necesita dos conexiones y permiso para crear una carpeta. Si falta una de las dos cosas, no se puede saber con cuánto retraso notifica el servidor el correo nuevo.
    .message = No se ha podido probar cuánto tarda el servidor en notificar el correo nuevo.
    .remedy = Pruébelo usted.
    .step-send = Envíese un mensaje mientras la bandeja de entrada está abierta en el programa de correo, y mire cuánto tarda en aparecer.

idle-test-folder-left =
    .title = No se ha podido eliminar la carpeta de prueba
    .why = La prueba de notificación crea una carpeta propia y la elimina termine como termine. Si la red falla antes, la carpeta se queda. La próxima ejecución con --test-delivery la elimina, una vez que tenga 15 minutos y siempre que solo contenga mensajes de prueba.
    .message = No se ha podido eliminar la carpeta de prueba { $folder }.
    .remedy = Elimine esa carpeta en el programa de correo, o repita la prueba dentro de 15 minutos.

## IDLE over time (watch)

watch-renewed-never = Nunca renovado
watch-renewed-every = Renovado cada { $duration }
watch-ended-bye = { $connection }: el servidor la terminó con BYE tras { $duration } en IDLE.
watch-ended-bye-said = { $connection }: tras { $duration } en IDLE el servidor la terminó con BYE: “{ $text }”
watch-ended-fin = { $connection }: cerrada sin respuesta (FIN) tras { $duration } en IDLE.
watch-ended-rst = { $connection }: interrumpida (RST) tras { $duration } en IDLE.
watch-ended-silent = { $connection }: sin respuesta tras { $duration } en IDLE.
watch-ended-suspended = { $connection }: terminó tras { $duration } en IDLE, durante los cuales este equipo estuvo suspendido o se cambió su reloj.
watch-ended-silent-own = { $connection }: ninguna notificación de un mensaje guardado a los { $clock } del inicio, y sin respuesta tras { $duration } en IDLE.
watch-ended-silent-missed = { $connection }: ninguna notificación de un cambio a los { $clock } del inicio, notificado a otras conexiones, y sin respuesta tras { $duration } en IDLE.
watch-survived = IDLE ha aguantado como máximo { $duration }.
watch-survived-none = Ninguna conexión IDLE ha demostrado que aguante.
watch-server-keepalive = El servidor envió un keep-alive cada { $duration }.
watch-stored = { $sent ->
    [one] Durante la observación se guardó 1 mensaje; su notificación llegó al cabo de { $duration }.
   *[other] Durante la observación se guardaron { $sent } mensajes; llegaron notificaciones de { $notified } de ellos, la última al cabo de { $duration }.
}
watch-stored-none = { $sent ->
    [one] Durante la observación se guardó 1 mensaje; no llegó ninguna notificación.
   *[other] Durante la observación se guardaron { $sent } mensajes; no llegó ninguna notificación.
}
watch-remedy = { $pollMinutes ->
    [one] Haga que los programas de correo renueven IDLE cada { $renewMinutes } minutos y comprueben el correo cada minuto.
   *[other] Haga que los programas de correo renueven IDLE cada { $renewMinutes } minutos y comprueben el correo cada { $pollMinutes } minutos.
}
watch-remedy-same = { $minutes ->
    [one] Haga que los programas de correo renueven IDLE y comprueben el correo cada minuto.
   *[other] Haga que los programas de correo renueven IDLE y comprueben el correo cada { $minutes } minutos.
}
watch-remedy-poll-only = Aquí no se puede mantener IDLE: se corta antes de que un programa de correo lo renueve. En su lugar, compruebe el correo cada 5 a 10 minutos, y pida un tiempo de espera más largo.
watch-step-poll = En Thunderbird, abra { -tb-account-settings } > { -tb-server-settings } y ponga “{ -tb-check-every }” en { $pollMinutes } minutos; en otros programas, compruebe el correo cada 5 a 10 minutos.
watch-step-proxy = Pida al proveedor que suba a 30 minutos el tiempo de espera de lo que haya delante del servidor de correo (HAProxy: timeout client y timeout server; lo habitual son 50 s).
watch-step-thunderbird = { $pollMinutes ->
    [one] En Thunderbird, abra { -tb-account-settings } > { -tb-server-settings } y ponga “{ -tb-check-every }” en 1 minuto: allí solo estas comprobaciones renuevan IDLE.
   *[other] En Thunderbird, abra { -tb-account-settings } > { -tb-server-settings } y ponga “{ -tb-check-every }” en { $pollMinutes } minutos: allí solo estas comprobaciones renuevan IDLE.
}
watch-step-k9 = { $renewMinutes ->
    [one] En K-9 Mail y Thunderbird para Android, elija en “Renovar o retomar conexión de red IDLE” el intervalo más corto que se ofrezca.
   *[other] En K-9 Mail y Thunderbird para Android, elija en “Renovar o retomar conexión de red IDLE” { $renewMinutes } minutos o menos.
}
watch-step-others = { $renewMinutes ->
    [one] En otros programas, renueve IDLE cada minuto (offlineimap: keepalive = { $keepalive }).
   *[other] En otros programas, renueve IDLE cada { $renewMinutes } minutos o más a menudo (offlineimap: keepalive = { $keepalive }).
}

idle-dies-silently =
    .title = Las conexiones inactivas se cortan sin aviso
    .why = Los routers, cortafuegos y redes móviles olvidan una conexión por la que no se envía nada durante unos minutos (lo habitual es de 5 a 15). No se avisa a ninguna de las dos partes: el programa de correo sigue esperando en IDLE, y el correo nuevo solo aparece la próxima vez que envía algo. Con --test-delivery se guarda un mensaje mientras la conexión espera: no llega ninguna notificación y después tampoco se responde a nada más. El remedio es enviar algo más a menudo. RFC 2177 lo pide al menos cada 29 minutos; una red que olvida antes lo necesita antes.
    .message = Una conexión que llevaba { $duration } inactiva estaba muerta, aunque nadie la había cerrado: algo en el camino corta las conexiones inactivas.

idle-cut-short =
    .title = IDLE se corta demasiado pronto
    .why = Un servidor puede cerrar una conexión que nadie usa, pero no antes de 30 minutos (RFC 9051), y los programas de correo renuevan IDLE al menos cada 29 (RFC 2177). Si termina antes, un programa que no lo nota muestra tarde el correo nuevo, y uno que lo nota inicia sesión una y otra vez, lo que cuesta batería y conexiones.
    .message = IDLE se cortó al cabo de { $duration }, aunque los programas de correo pueden mantenerlo abierto 29 minutos.
    .step-server = Si administra usted este servidor, busque un límite de sesión inferior a 30 minutos (Cyrus: timeout), o un proxy o balanceador de carga delante de él.

computer-suspended =
    .title = Este equipo estuvo suspendido durante la comprobación
    .why = Mientras un equipo está suspendido no responde a nadie, así que los servidores y routers cierran sus conexiones. Lo mismo se ve cuando se cambia su reloj. Lo que terminó en ese tiempo no dice nada sobre el servidor ni la red.
    .message = Durante la comprobación, este equipo estuvo suspendido, o se cambió su reloj, durante { $duration }: lo que terminó en ese tiempo no dice nada sobre el servidor ni la red.
    .remedy = Repítala manteniendo el equipo despierto.

idle-ended-together =
    .title = Varias conexiones terminaron en el mismo momento
    .why = Cuando terminan en el mismo momento conexiones que llevaban tiempos distintos en IDLE, la causa no es un límite de tiempo: el servidor se reinició, o la red falló un instante. Repita la observación para averiguar cuánto dura aquí IDLE.
    .message = Varias conexiones terminaron en el mismo momento, con independencia del tiempo que llevaran en IDLE: una avería, no un límite de tiempo.
    .remedy = Repita la observación cuando el servidor y la red funcionen.

idle-notification-missed =
    .title = A una conexión activa no le llegó una notificación de correo nuevo
    .why = Se guardó un mensaje en la carpeta en la que una conexión llevaba un rato escuchando. No llegó ninguna notificación en IDLE y, sin embargo, la conexión respondió cuando se le preguntó. Así que no estaba muerta: o el servidor olvida notificar a las conexiones que llevan mucho esperando, o algo en el camino no deja pasar nada hasta que la propia conexión envía algo. En ambos casos el correo nuevo aparece tarde, y antes si IDLE se renueva más a menudo.
    .message = Tras { $duration } en IDLE no llegó ninguna notificación de un mensaje nuevo, aunque la conexión estaba activa.
    .evidence-missed = { $connection }: ninguna notificación de un mensaje a los { $clock } del inicio; después, DONE todavía obtuvo respuesta.
    .step-report = Comuníquelo a quienes administran el servidor, citando las horas.

idle-messages-not-stored =
    .title = No se han podido guardar todos los mensajes de prueba durante la observación
    .why = Con --test-delivery, una observación guarda un mensaje en una carpeta propia antes de preguntar a una conexión si sigue activa. Para ello necesita una conexión más de las que mantiene, permiso para crear carpetas y un servidor que envíe notificaciones. Sin eso, la observación continúa y solo pregunta con DONE: una conexión que responde está activa, pero no se sabe si le habría llegado una notificación. Una conexión cortada sin aviso conserva su puesto en el servidor, a menudo durante media hora; con un límite bajo, no queda ninguna para guardar un mensaje.
    .message = No se han podido guardar todos los mensajes de prueba, así que a algunas conexiones solo se les preguntó con DONE si estaban activas.
    .remedy = Cierre los demás programas de correo durante la observación, o mantenga menos conexiones.
    .step-fewer = --max-connections 2 mantiene una conexión y deja la otra para los mensajes de prueba.

idle-watch-folders-left =
    .title = No se han podido eliminar las carpetas de una observación
    .why = Una observación con --test-delivery crea una carpeta para cada conexión y las elimina termine como termine. Si la red falla antes, o no se puede abrir ninguna conexión, se quedan. La próxima ejecución con --test-delivery las elimina, una vez que la observación a la que pertenecen debería haber terminado hace 15 minutos y siempre que solo contengan mensajes de prueba.
    .message = { $count ->
        [one] No se ha podido eliminar 1 carpeta de esta observación: { $folders }.
       *[other] No se han podido eliminar { $count } carpetas de esta observación: { $folders }.
    }
    .remedy = Elimine lo que quede en el programa de correo, o repita la prueba más tarde.
