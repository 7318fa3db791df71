## Arguments

option-unknown = No existe la opción “{ $typed }”.
option-unknown-meant = No existe la opción “{ $typed }”. ¿Quería decir { $meant }?
option-without-value = { $flag } necesita un valor.
choice-unknown = { $flag } no conoce “{ $typed }”. Admite: { $known }.
language-unknown = “{ $typed }” no es un idioma que hable este programa. Habla: { $known }.
argument-too-many = “{ $typed }” es un argumento de más para esta orden.
file-name-missing = { $flag } necesita un nombre de archivo.
number-out-of-range = { $flag } debe ser un número entero de { $least } a { $most }, no “{ $typed }”.
duration-wrong = --duration es una duración como 30m, 90s o 1h, de 5s a 24h, no “{ $typed }”.
ca-not-usable = El archivo de certificado { $path } no se puede usar: { $fileProblem }.
ca-empty = { $path } no contiene ningún certificado.
ca-empty-hint = --ca espera un archivo PEM con “-----BEGIN CERTIFICATE-----”.
client-unknown = No se conoce ningún programa de correo llamado “{ $typed }”.
client-unknown-hint = Se conocen: { $known }. Ejemplo: --client thunderbird=2; imap-doctor explain clients da más detalles.
client-key-unknown = --client no conoce “{ $typed }”.
client-key-unknown-hint = Se conocen: { $known }.
client-on-off = { $flag } es on u off, no “{ $typed }”.
watch-mailbox-missing = ¿Qué buzón?
watch-mailbox-missing-hint = Indíquelo: imap-doctor watch jo@example.org
user-missing = ¿Qué usuario? Añada --user NOMBRE (a menudo es la dirección de correo completa).
not-an-address = “{ $typed }” no es ni una orden ni una dirección de correo.
not-an-address-hint = Pruebe imap-doctor --help, imap-doctor check jo@example.org, o añada --host NOMBRE.
from-alone = --from { $path } evalúa datos recogidos con anterioridad: no se puede comprobar nada más a la vez.
from-alone-hint = Quite la dirección, el servidor o la ruta.
lint-nothing-judged = No se ha evaluado nada: ahí no hay ninguna cuenta IMAP.
lint-what = ¿Qué archivo? Indique uno, o una carpeta: imap-doctor lint prefs.js
demo-unknown = La demostración no tiene ningún servidor llamado “{ $typed }”.
demo-unknown-hint = Tiene: { $known }.
no-account-in = No hay ninguna cuenta IMAP en { $path }.
help-hint = (imap-doctor --help muestra las órdenes y las opciones)

## Files and standard input

stdin-unreadable = No se puede leer la entrada estándar.
stdin-too-large = La entrada estándar supera los { $megabytes } MB; un archivo de configuración no es tan grande.
stdin-too-large-hint = Pásele el prefs.js de un perfil de Thunderbird o un archivo .mobileconfig de Apple.
reading-settings-here = Leyendo la configuración desde este terminal; pulse Ctrl-D al terminar.
reading-settings = Leyendo la configuración
file-not-written = { $output }: no se ha podido escribir en { $path } ({ $reason }).
output-report = Informe
output-facts = Datos recogidos
output-baseline = Línea base
interrupted = Interrumpido.
interrupted-partly = Interrumpido: el informe abarca lo que se había leído hasta entonces.

## Passwords

password-for = Contraseña de { $user } en { $endpoint }
password-no-terminal = Falta la contraseña: no hay un terminal en el que pedirla.
password-no-terminal-hint = Defina IMAP_DOCTOR_PASSWORD, o pase la contraseña por una tubería y añada --password-stdin.
password-too-long = Lo que ha llegado por la entrada estándar es demasiado largo para ser una contraseña.
password-not-utf8 = La contraseña de la entrada estándar no está en UTF-8, así que algunos de sus caracteres son dudosos.
password-not-utf8-hint = Guárdela o envíela en UTF-8 e inténtelo de nuevo.
password-nothing = No ha llegado nada por la entrada estándar: --password-stdin espera ahí la contraseña.
password-empty = La contraseña está vacía. Escríbala, o pulse Ctrl-C para detener.

## Before a check and a watch

announce-check = { $connections ->
    [one] Abre 1 conexión con { $endpoint } y la vuelve a cerrar. Ctrl-C lo detiene.
   *[other] Abre hasta { $connections } conexiones con { $endpoint }, una tras otra, y las vuelve a cerrar. Ctrl-C lo detiene.
}
announce-watch = { $connections ->
    [one] Mantiene 1 conexión con { $endpoint } en IDLE durante { $duration }. Deja una libre para sus programas de correo, a menos que el servidor solo conceda una. Ctrl-C muestra el resultado hasta ese momento.
   *[other] Mantiene hasta { $connections } conexiones con { $endpoint } en IDLE durante { $duration }. Deja una libre para sus programas de correo, a menos que el servidor solo conceda una. Ctrl-C muestra el resultado hasta ese momento.
}
announce-watch-messages = { $connections ->
    [one] Mantiene 1 conexión con { $endpoint } en IDLE durante { $duration } y de vez en cuando abre otra para un mensaje. Deja una libre para sus programas de correo, a menos que el servidor conceda menos de tres. Ctrl-C muestra el resultado hasta ese momento.
   *[other] Mantiene hasta { $connections } conexiones con { $endpoint } en IDLE durante { $duration } y de vez en cuando abre otra para un mensaje. Deja una libre para sus programas de correo, a menos que el servidor conceda menos de tres. Ctrl-C muestra el resultado hasta ese momento.
}
announce-insecure = --insecure: no se verifica el certificado. Cualquiera que esté entre usted y el servidor podría leer la contraseña.
announce-demo-no-limit = Un servidor de correo sin límite de conexiones, dentro de este programa. Nada sale de este equipo.
demo-next = Ahora, su propia cuenta (hace preguntas, y no cambia nada sin preguntar):
announce-demo = Un servidor de correo que se comporta como { $example }, dentro de este programa. Nada sale de este equipo.

may-write-check = --test-delivery crea una carpeta propia, guarda en ella un máximo de 5 mensajes diminutos y la vuelve a eliminar.
may-write-watch = --test-delivery crea una carpeta propia para cada conexión y una más, guarda en cada una unos pocos mensajes diminutos y al final las elimina todas.
may-write = ¿Puede hacerlo en este buzón?

## fix

fix-left = { $more ->
    [one] Hay 1 cambio más que requiere un examen detenido: lint muestra por qué, fix --all lo aplica también.
   *[other] Hay { $more } cambios más que requieren un examen detenido: lint muestra por qué, fix --all los aplica también.
}
fix-nothing = No hay nada que cambiar.
fix-no-profile = No se ha encontrado ningún perfil de Thunderbird en este equipo.
fix-no-profile-hint = Indique el archivo o la carpeta del perfil: imap-doctor fix RUTA
fix-dry-run = { $fileCount ->
    [one] No se ha escrito nada (--dry-run). Para aplicar este cambio:
   *[other] No se ha escrito nada (--dry-run). Para aplicar estos cambios:
}
fix-no-terminal = No se ha escrito nada: no hay un terminal en el que preguntar. Para aplicar el cambio sin preguntas:
fix-declined = No se ha cambiado nada.
fix-changed = Se ha modificado { $file }; el archivo original: { $backup }
fix-undone = Para volver atrás: ejecute otra vez la misma orden.
fix-undo-how = Para deshacerlo:
fix-question = { $fileCount ->
    [one] ¿Aplicar este cambio? Se guarda una copia de seguridad junto al archivo.
   *[other] ¿Aplicar estos cambios a { $fileCount } archivos? Se guarda una copia de seguridad junto a cada archivo.
}
thunderbird-open = Thunderbird está en marcha: ciérrelo antes de aplicar el cambio.
thunderbird-unknown = Desde aquí no se puede ver si Thunderbird está en marcha: asegúrese de que esté cerrado.

team-settings-used = Se usa { $path }, encontrado en esta carpeta. --no-config prescinde de él.
output-is-input = { $path } es uno de los archivos que se leen. No se ha sobrescrito: indique otro archivo.
