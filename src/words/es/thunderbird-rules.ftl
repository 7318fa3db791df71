## Connections

connections-accounts-add-up =
    .title = Varias cuentas abren el mismo buzón y sus conexiones se suman
    .why = Thunderbird cuenta las conexiones por cuenta; el servidor, por buzón. Una cuenta configurada dos veces, con dos nombres del servidor o con dos puertos, abre el doble; para el servidor pertenecen todas a un mismo usuario. Con más de 4, Thunderbird supera por sí solo el límite más bajo que se suele encontrar.
    .message = { $accounts } cuentas abren el mismo buzón y pueden mantener { $connections } conexiones abiertas con él.

connections-one-address-shares =
    .title = Varias cuentas de un mismo servidor comparten el límite de su red
    .why = Algunos servidores cuentan las conexiones de una dirección de red y no las de un usuario: Courier permite 4 de forma predeterminada. Todas las cuentas de ese servidor, en este programa y en cualquier otro programa o teléfono detrás del mismo router, comparten ese número.
    .message = { $accounts } cuentas en { $host } pueden mantener { $connections } conexiones abiertas desde este equipo.

connections-all-folders-checked =
    .title = Se comprueban todas las carpetas, y eso ocupa hasta dos conexiones más
    .why = Para comprobar todas las carpetas, Thunderbird pregunta por unas dos a la vez y abre una conexión para cada pregunta si no hay ninguna libre. Después, cada carpeta con algo nuevo se abre en una conexión propia, hasta el número permitido. Si se permite una sola conexión no ocupa más: las preguntas esperan su turno.
    .message = Thunderbird comprueba el correo nuevo en todas las carpetas de { $account }, y eso ocupa hasta 2 conexiones más.

thunderbird-account-connections = { $most ->
    [one] { $account } ({ $host }:{ $port }): 1 conexión en { $file }
   *[other] { $account } ({ $host }:{ $port }): hasta { $most } conexiones en { $file }
}
thunderbird-more-accounts = y { $more } más
thunderbird-set-each = Ponga en { $connections } el número máximo de conexiones con el servidor en cada una de ellas, y elimine las cuentas que estén configuradas dos veces.

## The regular check

polling-not-at-startup =
    .title = Thunderbird no comprueba el correo al iniciarse
    .why = Sin la comprobación al iniciar, Thunderbird permanece desconectado hasta la primera comprobación periódica o hasta un clic. Hasta entonces no hay ni correo nuevo ni IDLE.
    .message = Thunderbird no comprueba si hay correo nuevo en { $account } al iniciarse.

## Encryption and sign-in

tls-optional =
    .title = La seguridad de la conexión tiene un valor que ya no existe
    .why = Hasta la versión 131, el número 1 significaba “STARTTLS, si está disponible”: alguien que se interpusiera podía quitar el cifrado sin que se notara. Hoy existen 0 (ninguna), 2 (STARTTLS) y 3 (SSL/TLS). Thunderbird 153 trata cualquier otro número como 0: la cuenta funciona sin cifrado, aunque alguien lo quería.
    .message = { $security ->
        [none] La seguridad de la conexión de { $account } es { $socketType }, así que la conexión no está cifrada.
       *[other] La seguridad de la conexión de { $account } es { $socketType }, así que la conexión solo está cifrada si el servidor lo ofrece.
    }
    .evidence = { $host }:{ $port }

auth-method-outdated =
    .title = La cuenta usa un método de identificación anticuado
    .why = Un método de identificación que Thunderbird o el servidor ya no admiten acaba en mensajes como “el inicio de sesión ha fallado” o “el servidor no admite el método de identificación seleccionado”. La causa no es la contraseña, y escribirla otra vez no sirve.
    .message = { $authMethod ->
        [1] { $account } inicia sesión con “Sin identificación”, es decir, sin contraseña, y eso no lo acepta ningún proveedor.
        [2] { $account } inicia sesión solo con la antigua orden LOGIN; los servidores que piden más la rechazan.
        [8] { $account } inicia sesión con “Cualquier método seguro”, que Thunderbird ya no admite.
        [9] { $account } inicia sesión con “cualquier método”, que Thunderbird ya no admite.
       *[other] El método de identificación de { $account } es { $authMethod }, un número sin significado.
    }

auth-method-special =
    .title = La cuenta usa un método de identificación que solo ofrecen algunos servidores
    .why = Si el servidor no ofrece el método, Thunderbird no recurre a la contraseña normal: avisa de que el inicio de sesión ha fallado o de que el servidor no admite el método. En una empresa puede ser justo lo correcto.
    .message = { $authMethod ->
        [4] { $account } inicia sesión con “{ -tb-encrypted-password }”. Pocos servidores la ofrecen, porque tendrían que guardar la contraseña en forma legible.
        [5] { $account } inicia sesión con “{ -tb-kerberos }”, que solo funciona dentro de la red de una empresa o universidad.
        [6] { $account } inicia sesión con “{ -tb-ntlm }”, que solo funciona con un dominio de Windows.
       *[other] { $account } inicia sesión con “{ -tb-tls-certificate }”, que en lugar de una contraseña necesita un certificado propio en Thunderbird.
    }

## prefs.js and user.js

settings-line-ignored =
    .title = Thunderbird ignora líneas de un archivo de configuración
    .why = Thunderbird lee prefs.js y user.js con una gramática estricta y se salta sin avisar lo que no encaja. Continúa después del siguiente punto y coma, de modo que una línea a la que le falta el suyo arrastra también a la siguiente. Quien escribió la línea cree que funciona.
    .message = { $lines ->
        [one] Thunderbird ignora 1 instrucción en { $file }.
       *[other] Thunderbird ignora { $lines } instrucciones en { $file }.
    }
    .remedy = Corrija las líneas o elimínelas.
    .step-open = Abra { $file } en un editor de texto.
    .step-example = Una línea tiene este aspecto: user_pref("mail.server.server1.check_time", 10);
    .step-before = Compruebe también la línea anterior a cada una de ellas: puede faltarle el punto y coma.

settings-name-unread =
    .title = Un ajuste tiene un nombre que Thunderbird no conoce
    .why = Thunderbird acepta cualquier nombre y no dice nada: un ajuste mal escrito, o puesto donde ninguna cuenta lo busca, no surte efecto. Quien escribió la línea cree que funciona.
    .remedy = Use { $instead }, si eso es lo que se pretende, y elimine { $key }.

settings-wrong-type =
    .title = Un ajuste tiene un valor de tipo incorrecto y Thunderbird lo ignora
    .why = Thunderbird lee el número de conexiones y los intervalos como números, y los interruptores como true o false. Un número entre comillas es un texto: la línea parece correcta pero se ignora, y rige el valor predeterminado, por ejemplo 5 conexiones. Tras la primera conexión, Thunderbird incluso sobrescribe la línea con su 5.
    .message = { $key } es { $value }, un valor de tipo incorrecto que Thunderbird ignora.
    .remedy = Escriba un valor del tipo correcto.
    .remedy-value = Escriba { $value } en su lugar.
    .remedy-unquoted = Escriba { $value } en su lugar, sin comillas.
    .step-line = En { $file }, cambie la línea por: user_pref("{ $key }", { $value });
    .step-file = Cambie el valor en { $file } y después reinicie Thunderbird.

accounts-duplicate =
    .title = Una cuenta está configurada dos veces y Thunderbird descarta la segunda
    .why = Para Thunderbird, dos cuentas con el mismo usuario, servidor, puerto y tipo son una sola. En el siguiente arranque quita sin avisar la segunda de su lista; se pierden sus ajustes, y también las carpetas que aparecían en ella.
    .remedy = Conserve “{ $accountKey }” y elimine la otra.
    .remedy-first = Conserve la primera y elimine la otra.
    .step-dropped = En Thunderbird, abra el menú ≡ > { -tb-account-settings }. Si solo aparece una cuenta con ese nombre, Thunderbird ya ha descartado la otra.
    .step-remove = Si no, elimine la segunda, y deje sin marcar “{ -tb-remove-message-data }”.

thunderbird-step-close = Cierre Thunderbird: al cerrarse reescribe prefs.js.
thunderbird-in-file = { $file }
thunderbird-in-file-at-line = { $file }, línea { $line }

## policies.json and AutoConfig

policy-number-becomes-boolean =
    .title = Una política con el número 0 o 1 define en realidad true o false
    .why = Windows y macOS transmiten las políticas con true y false escritos como 1 y 0. Por eso Thunderbird guarda un 1 como true, a menos que la preferencia ya sea un número. Cuando después busca el número de conexiones, no encuentra ninguno y usa 5: una política que dice 1 acaba en 5. Los demás números se guardan tal cual.
    .message = La política pone { $key } en { $stored }, no en { $written }.
    .evidence-connections = Thunderbird mantiene entonces 5 conexiones.
    .evidence = Thunderbird usa entonces su valor predeterminado.
    .remedy-connections = Escriba -1 en lugar de 1, o defínalo mediante AutoConfig.
    .remedy = Defínalo mediante AutoConfig.
    .step-negative = En la política, escriba: "mail.server.default.max_cached_connections": -1 (un número negativo significa una conexión).
    .step-reached = Afecta a las cuentas que no tienen un número propio; Thunderbird asigna uno a cada cuenta la primera vez que se conecta.
    .step-or = O use AutoConfig, que toma los números tal cual. En el archivo .cfg, escriba: lockPref("{ $key }", 1);
    .step = AutoConfig toma los números tal cual. En el archivo .cfg, escriba: lockPref("{ $key }", { $written });

policy-not-applied =
    .title = Thunderbird no aplica una política o una línea de AutoConfig
    .why = Si el JSON de un policies.json contiene un error, Thunderbird ignora todo el archivo; si un valor no encaja con su preferencia, ignora esa parte. Solo lo muestra la página about:policies, así que quien distribuyó la política cree que funciona.
    .remedy = Corrija el archivo antes de distribuirlo.
    .step-policies = Corrija el archivo y reinicie Thunderbird. En la página ≡ > { -tb-help } > { -tb-troubleshooting }, el apartado “{ -tb-enterprise-policies }” muestra si las políticas están activas.
    .step-line = Corrija la línea y reinicie Thunderbird.

policy-only-new-accounts =
    .title = La política solo afecta a cuentas que nunca se han conectado
    .why = mail.server.default se aplica a las cuentas sin un número propio. Thunderbird escribe uno para cada cuenta la primera vez que se conecta, normalmente 5, y ese prevalece incluso sobre un valor predeterminado bloqueado. En los perfiles que ya se usan, una política así no cambia nada.
    .message = { $key } = { $value } no afecta a las cuentas que ya se usan.
    .remedy = Defina el número también para cada cuenta.
    .step-each = En la política, escriba para cada servidor: "mail.server.server1.max_cached_connections": {"{"}"Value": 2, "Status": "locked"{"}"} (server1, server2, … como en prefs.js).
    .step-fix = O ejecute imap-doctor fix en cada equipo con Thunderbird cerrado: modifica prefs.js.

policy-program-not-judged =
    .title = Hay partes de un archivo AutoConfig que son código de programa y no se han evaluado
    .why = Un archivo .cfg es un programa que Thunderbird ejecuta cada vez que arranca. imap-doctor lee las llamadas con valores fijos; no ejecuta condiciones, variables ni funciones, así que lo que definen no se conoce y queda fuera.
    .message = { $count ->
        [one] No se ha evaluado 1 parte de { $file }.
       *[other] No se han evaluado { $count } partes de { $file }.
    }
    .remedy = Mire en el propio Thunderbird qué definen estas líneas.
    .step = Abra el menú ≡ > { -tb-settings } > { -tb-general } > { -tb-config-editor } y busque max_cached_connections.
