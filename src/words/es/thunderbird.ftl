thunderbird-not-settings = { $file } no es un archivo de configuración de Thunderbird.
thunderbird-not-settings-because = { $file }, línea { $line }: esto no es un archivo de configuración de Thunderbird. { $because }
firefox-settings = { $file } contiene la configuración de Firefox, que no recoge correo.
firefox-settings-hint = Indique el prefs.js o la carpeta del perfil de Thunderbird.
thunderbird-not-settings-hint = Cada línea de un prefs.js tiene este aspecto: { $example }

thunderbird-about = { $key }: { $because }
thunderbird-duplicate-account = “{ $accountKey }” es la misma cuenta que “{ $firstKey }”: Thunderbird la quita de su lista.
thunderbird-name-unread = Thunderbird no lee ningún ajuste llamado { $key }; probablemente se quería decir { $instead }.
thunderbird-wants-number = Aquí Thunderbird espera un número.
thunderbird-wants-boolean = Aquí Thunderbird espera true o false.

## prefs.js and user.js: statements that are not understood

prefs-no-user-pref = La instrucción no empieza por user_pref.
prefs-no-bracket = Falta “(” después de { $word }.
prefs-no-name = Falta el nombre entre comillas.
prefs-no-comma = Falta la coma después del nombre.
prefs-no-value = El valor no es ni un texto entre comillas, ni true o false, ni un número.
prefs-no-closing-bracket = Falta “)” después del valor.
prefs-no-semicolon = Falta “;” al final.
prefs-number-too-large = El número es demasiado grande.
prefs-letter-in-number = Hay una letra en un número.
prefs-text-not-closed = Faltan las comillas que cierran un texto.
prefs-escape = Un texto contiene una barra invertida seguida de algo que Thunderbird no conoce.
prefs-comment-not-closed = Un comentario que empieza por /* no está cerrado.
prefs-lost-through = { $because } Se pierde también todo lo que sigue, hasta la línea { $through }.

## AutoConfig

autoconfig-program = La línea { $line } es código de programa y no se ha evaluado.
autoconfig-other-type = Thunderbird muestra un aviso en cada arranque y no aplica este valor: la preferencia es de otro tipo.

## Policies

policy-byte-order-mark = Thunderbird ignora todo el archivo porque empieza por una marca de orden de bytes (BOM). Guárdelo en UTF-8 sin ella.
policy-not-json = Thunderbird ignora todo el archivo porque no es JSON válido.
policy-no-policies = Thunderbird ignora todo el archivo porque en el primer nivel no hay ningún objeto llamado "policies".
policy-mac-not-enabled = Thunderbird ignora todas estas políticas porque EnterprisePoliciesEnabled no es true.
policy-preferences-not-json = Thunderbird no aplica estas preferencias porque el texto no es JSON válido.
mac-policy-not-dictionary = { $file } no contiene políticas de Thunderbird: su elemento raíz no es un diccionario.
policy-other-type = Thunderbird no aplica este valor: la preferencia es de otro tipo.
policy-value-or-status = Thunderbird no aplica esta preferencia: su “Value” o su “Status” no es de los que admite una política.
policy-stores-boolean = Thunderbird guarda { $stored }, no { $written }.
policy-only-new-accounts-reached = Solo afecta a las cuentas que no tienen un número propio.

## What to set, and where to click

thunderbird-set-connections = Ponga en { $connections } el número máximo de conexiones con el servidor.
thunderbird-cost-one = { $minutes ->
    [one] Con 1, el correo nuevo de la bandeja de entrada sigue apareciendo al momento, salvo mientras está abierta otra carpeta: entonces, en un minuto como máximo (2 lo evitaría: 0,6 s, medidos).
   *[other] Con 1, el correo nuevo de la bandeja de entrada sigue apareciendo al momento, salvo mientras está abierta otra carpeta: entonces, en { $minutes } minutos como máximo (2 lo evitaría: 0,6 s, medidos).
}
thunderbird-cost-one-no-check = Con 1, el correo nuevo de la bandeja de entrada no aparece mientras está abierta otra carpeta (2 lo evitaría).
thunderbird-set-startup = Active la comprobación del correo al iniciar.
thunderbird-set-folders = Compruebe solo las pocas carpetas que lo necesiten.
thunderbird-set-tls = En la seguridad de la conexión, elija { -tb-security-tls }.
thunderbird-set-starttls = En la seguridad de la conexión, elija { -tb-security-starttls } o, mejor, { -tb-security-tls } con el puerto 993.
thunderbird-set-method = En el método de identificación, elija “{ -tb-normal-password }”, u “{ -tb-oauth2 }” si el proveedor lo exige.

thunderbird-step-account-settings = En Thunderbird, abra el menú ≡ (arriba a la derecha) > { -tb-account-settings }.
thunderbird-step-server-settings = A la izquierda, debajo de “{ $account }”, haga clic en { -tb-server-settings }.
thunderbird-step-connections = Haga clic en { -tb-advanced }, ponga “{ -tb-max-connections }” en { $connections } y haga clic en { -tb-ok }.
thunderbird-step-sooner = { $minutes ->
    [one] Si el correo nuevo debe aparecer antes también mientras está abierta otra carpeta: ponga además “{ -tb-check-every }” en 1 minuto.
   *[other] Si el correo nuevo debe aparecer antes también mientras está abierta otra carpeta: ponga además “{ -tb-check-every }” en { $minutes } minutos. Comprobarlo cada minuto hace que se bloqueen algunas redes.
}
thunderbird-step-restart = Cierre Thunderbird y vuelva a iniciarlo: hasta entonces, las conexiones ya abiertas siguen abiertas.
thunderbird-step-idle = Marque “{ -tb-immediate-notifications }”.
thunderbird-step-poll = { $minutes ->
    [one] Marque “{ -tb-check-every }” y ponga 1 minuto.
   *[other] Marque “{ -tb-check-every }” y ponga { $minutes } minutos.
}
thunderbird-step-startup = Marque “{ -tb-check-at-startup }”.
thunderbird-step-config-editor = En Thunderbird, abra el menú ≡ > { -tb-settings } > { -tb-general } > { -tb-config-editor }, busque la preferencia indicada arriba y póngala en false.
thunderbird-step-folder = Para cada carpeta que reciba correo mediante un filtro del servidor: haga clic en ella con el botón derecho, abra { -tb-folder-properties } y marque “{ -tb-always-check-folder }”.
thunderbird-step-tls = En “{ -tb-connection-security }”, elija { -tb-security-tls }; el puerto cambia solo a 993.
thunderbird-step-starttls = Si su proveedor no ofrece { -tb-security-tls } en el puerto 993, elija { -tb-security-starttls } con el puerto 143.
thunderbird-step-method = En “{ -tb-authentication-method }”, elija “{ -tb-normal-password }”, u “{ -tb-oauth2 }” si su proveedor lo exige (Gmail, Microsoft 365).

thunderbird-managed-by-policy = Lo define una política ({ $key }), que prevalece sobre el perfil.
thunderbird-managed-in = Está definido en { $file } ({ $key }), que prevalece sobre el perfil.
thunderbird-managed-at = Está definido en { $file }, línea { $line } ({ $key }), que prevalece sobre el perfil.
thunderbird-step-managed = Pida a la persona que administra este equipo que lo cambie ahí; después reinicie Thunderbird.
thunderbird-step-managed-numbers = En policies.json no escriba 0 o 1 como número: Thunderbird los convierte en false y true.

# What people see when the server refuses one of its connections.
thunderbird-when-refused = Qué se ve en Thunderbird: a menudo ningún mensaje; las carpetas se quedan vacías, o falta en ellas el correo nuevo.

## Who has the profile open: each follows “Thunderbird is running”, in brackets

thunderbird-lock-held = su archivo de bloqueo { $file } está en uso
thunderbird-lock-elsewhere = lo tiene abierto un Thunderbird en el equipo { $address }
thunderbird-lock-elsewhere-hint = Si allí no hay ningún Thunderbird en marcha, elimine el archivo { $file } (queda tras un cierre inesperado).
thunderbird-lock-process = lo tiene abierto el proceso { $pid }
thunderbird-lock-process-hint = Si el proceso { $pid } no es Thunderbird, elimine el archivo { $file } (queda tras un cierre inesperado).
