settings-refused =
    .title = Un archivo de configuración es rechazado por su propio programa
    .why = El archivo tiene un error que impide a su programa leerlo: nada de lo que contiene surte efecto y, por lo general, nadie recibe aviso. Un dispositivo muestra “Perfil no válido”, offlineimap y mbsync se detienen, Thunderbird sigue adelante sin el archivo. Corríjalo antes de que llegue a otros equipos.

settings-ignore-without-effect =
    .title = Una excepción no tiene efecto
    .why = Una excepción en imap-doctor.json o en un comentario oculta un hallazgo cuando las cosas están bien como están. Una que ya no hace falta para ningún hallazgo ha quedado de un ajuste que se cambió, y ocultaría el próximo error del mismo tipo. Una sin motivo no cuenta: quien la lea más adelante tiene que saber por qué está.
    .message = Ningún hallazgo necesita la excepción para { $ruleId }.
    .message-no-reason = Este comentario no oculta nada porque no indica ningún motivo.
    .remedy = Elimínela.
    .remedy-reason = Escriba la regla y, detrás, el motivo: imap-doctor: ignore REGLA motivo.

## Connections

connections-too-many =
    .title = El programa de correo puede mantener abierta más de una conexión
    .why = Thunderbird mantiene abierta una conexión por cada carpeta que ha consultado, hasta el número definido aquí (5 si no se define). Evolution y offlineimap abren varias para trabajar más deprisa: Evolution hasta 3 si no se define nada (7 como máximo), offlineimap tantas como diga maxconnections. El servidor las cuenta todas, junto con las de su teléfono y sus otros equipos, y rechaza la conexión que supera el límite. A menudo los programas de correo lo presentan como una contraseña incorrecta, o no dicen nada. Con 1, una cuenta nunca usa más de una conexión. El precio: las carpetas grandes tardan más y, mientras en Thunderbird está abierta otra carpeta, el correo nuevo de la bandeja de entrada aparece en la siguiente comprobación y no al momento. Medido con Thunderbird 153.8: 9 min 47 s con la comprobación habitual cada 10 minutos, 42 s con una comprobación cada minuto; en el primer arranque ocurre también con la bandeja de entrada en pantalla (26 s con una comprobación cada minuto), porque la descarga de las demás carpetas ocupa la conexión. Con 2 fueron 0,6 s en todos los casos: si el servidor tiene sitio, con 2 la bandeja de entrada sigue siendo inmediata. Con 1, un intervalo de comprobación más corto reduce la espera.
    .message = { $connections ->
        [one] { $program } puede abrir { $most } conexiones para { $account }; basta con 1.
       *[other] { $program } puede abrir { $most } conexiones para { $account }; bastan { $connections }.
    }
    .message-roomy = { $program } puede abrir { $most } conexiones para { $account }, y el servidor tiene sitio para ellas. { $connections ->
        [one] Bastaría con 1.
       *[other] Bastarían { $connections }.
    }
    .remedy-roomy = { $connections ->
        [one] No hay que cambiar nada. Para ir sobre seguro con más dispositivos, ponga en 1 el número máximo de conexiones con el servidor.
       *[other] No hay que cambiar nada. Para ir sobre seguro con más dispositivos, ponga en { $connections } el número máximo de conexiones con el servidor.
    }

connections-one-per-watched-folder =
    .title = El programa de correo mantiene abierta una conexión por cada una de varias carpetas
    .why = IDLE solo anuncia el correo nuevo de una carpeta, así que un programa que vigila cinco carpetas mantiene cinco conexiones todo el día. Para la mayoría de la gente, la bandeja de entrada es la única carpeta en la que el correo nuevo debe aparecer al momento; para las demás basta la comprobación periódica.
    .message = { $folderCount ->
        [one] { $program } puede mantener abierta una conexión para 1 carpeta de { $account }.
       *[other] { $program } puede mantener abierta una conexión para cada una de las { $folderCount } carpetas de { $account }.
    }
    .message-every = { $program } puede mantener abierta una conexión para cada carpeta de { $account }.

connections-not-in-autoconfig =
    .title = Este archivo no puede definir el número de conexiones
    .why = Un archivo de autoconfig da a Thunderbird los servidores, puertos y nombres de usuario de un dominio. No tiene ningún elemento para el número de conexiones, para IDLE ni para la frecuencia con que se comprueba el correo, así que cada cuenta que configura empieza con 5 conexiones. Quien instala Thunderbird para una organización puede definir en otro lugar el valor predeterminado para todas las cuentas.
    .message = Las cuentas de { $account } empiezan con las 5 conexiones de Thunderbird; ningún elemento de este archivo puede cambiarlo.
    .evidence = config-v1.1 no tiene ningún ajuste para las conexiones, IDLE o el intervalo de comprobación.
    .remedy = Defina el número predeterminado de conexiones allí donde se instala Thunderbird.
    .step-default = En el archivo AutoConfig (.cfg), escriba: defaultPref("mail.server.default.max_cached_connections", { $connections });
    .step-users = Si no existe ese archivo, pida a los usuarios que pongan { $connections } en cada cuenta.

## IDLE

idle-off =
    .title = El programa de correo no usa IDLE
    .why = Con IDLE, el servidor avisa al programa de correo en cuanto llega un mensaje; sin él, el correo nuevo solo aparece en la siguiente comprobación. Thunderbird, Evolution, mutt y neomutt lo usan en una conexión que de todos modos está abierta, así que desactivarlo no ahorra ninguna. En un teléfono, cada carpeta con push cuesta una. Es una advertencia si alguien ha desactivado IDLE, y una nota si está desactivado de forma predeterminada.
    .message = { $program } no usa IDLE para { $account }: el correo nuevo solo aparece en la siguiente comprobación.

idle-renewed-too-late =
    .title = IDLE se renueva demasiado tarde
    .why = Un servidor puede terminar una conexión que haya estado 30 minutos en silencio, así que un programa de correo tiene que renovar IDLE al menos cada 29. Con un intervalo más largo, la conexión se cierra entretanto y el correo nuevo solo aparece cuando se renueva IDLE.
    .message = { $program } solo renueva IDLE para { $account } cada { $minutes } minutos; los servidores pueden cerrar la conexión a los 30.

idle-never-starts =
    .title = Hay carpetas indicadas para IDLE, pero el programa nunca permanece en marcha lo bastante para vigilarlas
    .why = offlineimap solo vigila sus idlefolders mientras espera la siguiente comprobación, y sin autorefresh no la hay: termina cuando todo está copiado. El correo nuevo aparece la próxima vez que se inicia.
    .message = offlineimap nunca vigila las carpetas de { $account }: idlefolders está definido, pero autorefresh no.
    .remedy = Defina autorefresh, para que offlineimap siga en marcha.

## The regular check

polling-too-slow =
    .title = El programa de correo comprueba muy de tarde en tarde si hay correo nuevo
    .why = En las carpetas que no se vigilan con IDLE, el correo nuevo solo aparece cuando el programa lo comprueba. También una carpeta vigilada depende de esa comprobación si su conexión se ha cortado sin aviso: los servidores terminan una conexión en silencio a los 30 minutos; muchos routers, antes. Thunderbird nunca renueva IDLE por sí mismo; lo hace, como efecto secundario, su comprobación periódica. Si la comprobación se hace a intervalos de más de 25 minutos, el correo puede llegar tarde.
    .message = { $minutes ->
        [one] { $program } solo comprueba cada minuto si hay correo nuevo en { $account }.
       *[other] { $program } solo comprueba cada { $minutes } minutos si hay correo nuevo en { $account }.
    }

polling-off =
    .title = El programa de correo nunca comprueba por sí mismo si hay correo nuevo
    .why = Sin una comprobación periódica, el correo nuevo solo se anuncia mediante IDLE, y solo mientras dura su conexión: Thunderbird nunca renueva IDLE por sí mismo, los servidores terminan una conexión en silencio a los 30 minutos, y nadie se daría cuenta. El correo nuevo queda entonces sin verse hasta que alguien hace clic.
    .message = { $program } nunca comprueba por sí mismo si hay correo nuevo en { $account }.

## Encryption

tls-off =
    .title = La cuenta está configurada sin cifrado
    .why = Sin cifrado, cualquiera que esté en el camino hacia el servidor, por ejemplo en una cafetería o en un hotel, puede leer la contraseña y el correo. Muchos servidores rechazan un inicio de sesión sin cifrar, y los programas de correo lo presentan como un inicio de sesión fallido aunque la contraseña sea correcta.
    .message = La contraseña de { $account } se envía sin cifrar a { $host }:{ $port }.
    .evidence = No hay ningún cifrado definido para { $host }:{ $port }.

tls-port-mismatch =
    .title = El puerto y el cifrado no concuerdan
    .why = En el puerto 993, el servidor espera TLS desde el primer byte; un programa configurado con STARTTLS espera ahí un saludo que nunca llega. En el puerto 143 el servidor saluda primero, y TLS desde el primer byte falla. Los puertos 25, 465 y 587 sirven para enviar correo; 110 y 995, para POP. Con una combinación así no se establece ninguna conexión, y los programas de correo suelen presentarlo como tiempo de espera agotado o inicio de sesión fallido.
    .message = { $security ->
        [starttls] { $account } no se puede conectar: tiene STARTTLS en el puerto { $port } de { $host }, que espera TLS desde el primer byte.
       *[tls] { $account } no se puede conectar: tiene TLS desde el primer byte en el puerto { $port } de { $host }, que espera STARTTLS.
    }
    .message-service = { $service ->
        [pop] { $account } tiene configurado el puerto { $port } de { $host }, que es para POP y no para IMAP.
       *[smtp] { $account } tiene configurado el puerto { $port } de { $host }, que es para enviar correo y no para IMAP.
    }

settings-host-is-url =
    .title = El servidor está escrito como dirección con protocolo en lugar de como nombre de servidor
    .why = Los programas de correo buscan un nombre de servidor como imap.example.org. Con imaps:// delante, o con un puerto o una ruta detrás, no encuentran ningún servidor con ese nombre.
    .message = { $account } indica como servidor “{ $host }”; aquí se espera un nombre de servidor.
    .remedy = Escriba solo el nombre del servidor, sin imaps://, puerto ni ruta.

mail-unencrypted = El correo de { $account } viaja sin cifrar hasta { $host }:{ $port }; solo está protegido el inicio de sesión.

polling-too-often =
    .title = El programa de correo comprueba el correo tan a menudo que un servidor puede bloquear la cuenta
    .why = Algunos proveedores cuentan las comprobaciones: permiten 20 por hora para un buzón, 30 para una dirección de red o 60 para un dominio y, agotado el número, responden “contraseña incorrecta” durante el resto de la hora. Una comprobación cada uno o dos minutos supera las 20 por hora solo con este programa; offlineimap vuelve a iniciar sesión para cada una, y los teléfonos y otros equipos suman las suyas. No aporta nada si el servidor ofrece IDLE, que anuncia el correo nuevo al momento.
    .message = { $minutes ->
        [one] { $program } comprueba cada minuto si hay correo nuevo en { $account }: { $checks } comprobaciones por hora.
       *[other] { $program } comprueba cada { $minutes } minutos si hay correo nuevo en { $account }: { $checks } comprobaciones por hora.
    }
    .message-seconds = { $seconds ->
        [one] { $program } comprueba cada segundo si hay correo nuevo en { $account }: { $checks } comprobaciones por hora.
       *[other] { $program } comprueba cada { $seconds } segundos si hay correo nuevo en { $account }: { $checks } comprobaciones por hora.
    }
    .remedy = { $minutes ->
        [one] Compruebe si hay correo nuevo cada minuto; con IDLE aparece igualmente al momento.
       *[other] Compruebe si hay correo nuevo cada { $minutes } minutos; con IDLE aparece igualmente al momento.
    }
