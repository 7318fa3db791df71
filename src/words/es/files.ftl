at-line-because = línea { $line }: { $because }
at-file-because = { $file }: { $because }
at-file-and-line-because = { $file }, línea { $line }: { $because }

## A file that is none imap-doctor can read

file-wanted-hint = Indique el prefs.js de un perfil de Thunderbird, la propia carpeta del perfil o un archivo .mobileconfig de Apple.
file-unknown = { $file } no es un archivo de configuración que imap-doctor sepa leer.
file-unknown-hint = Lee los archivos de configuración de: { $formats }.
file-foreign = { $fileKind ->
    [empty] { $file } está vacío.
    [utf16] { $file } está guardado en UTF-16, que ningún programa de correo usa para su configuración.
    [png] { $file } es una imagen (PNG).
    [jpeg] { $file } es una imagen (JPEG).
    [gif] { $file } es una imagen (GIF).
    [pdf] { $file } es un documento PDF.
    [zip] { $file } es un archivo ZIP.
    [gzip] { $file } es un archivo comprimido (gzip).
   *[sqlite] { $file } es una base de datos (SQLite).
}
file-utf16-hint = Ábralo en un editor de texto y guárdelo en UTF-8.
file-name-not-utf8 = No se puede leer { $file }: su nombre no está en UTF-8.
file-name-not-utf8-hint = Cambie el nombre del archivo e inténtelo de nuevo.
file-missing = El archivo { $file } no existe.
file-missing-hint = Compruebe que la ruta esté bien escrita.
file-forbidden = No se puede leer { $file }: permiso denegado.
file-forbidden-hint = Ejecute imap-doctor con el usuario al que pertenece el archivo.
file-is-folder = { $file } es una carpeta, no un archivo.
file-not-plain = { $file } es una tubería o un dispositivo, no un archivo normal.
file-too-large = { $file } supera los { $megabytes } MB; un archivo de configuración no es tan grande.
file-dangling = No se puede leer { $file }: es un enlace que no lleva a ninguna parte.
file-dangling-hint = Indique el propio archivo, o elimine el enlace.
file-unreadable = No se puede leer { $file }.
file-unreadable-hint = Compruebe el disco en el que está, o copie el archivo en otro lugar e inténtelo de nuevo.
folder-no-prefs = No hay ningún prefs.js en la carpeta { $path }.
folder-no-settings = No hay ninguna configuración de correo en la carpeta { $path }.
folder-no-prefs-hint = La carpeta de un perfil de Thunderbird contiene un prefs.js. Para encontrar la suya, abra en Thunderbird { -tb-help } > { -tb-troubleshooting } y busque “{ -tb-profile-folder }” (en Linux, “Directorio de perfil”).
folder-too-deep = { $levels ->
    [one] imap-doctor busca hasta 1 nivel de carpetas: no se ha leído el contenido de { $path }.
   *[other] imap-doctor busca hasta { $levels } niveles de carpetas: no se ha leído el contenido de { $path }.
}
folder-too-deep-hint = Indique una carpeta más interna.
file-not-utf8 = { $file } no está codificado en UTF-8.
file-not-utf8-hint = Guárdelo en UTF-8 e inténtelo de nuevo.

## Why a file has no content: each follows a colon

file-problem-missing = el archivo no existe
file-problem-forbidden = permiso denegado
file-problem-folder = es una carpeta
file-problem-not-a-file = es una tubería o un dispositivo
file-problem-too-large = es demasiado grande
file-problem-dangling = es un enlace que no lleva a ninguna parte
file-problem-unreadable = no se puede leer

## JSON

json-unusable = { $file } no se puede usar: { $fileProblem }.
json-no-report = { $file } es una página que no contiene ningún informe.
json-invalid = { $file }, línea { $line }, columna { $column }: no es JSON válido.
yaml-invalid = { $file }, línea { $line }, columna { $column }: no es YAML válido.
json-correct-hint = Corrija el archivo en ese punto.
json-misfit = { $file } no se entiende: { $because }

# $jsonPath: facts.accounts[3].host. Each follows a colon, and ends a sentence.
misfit-value = { $jsonPath } debe ser { $expected }, no { $found }.
misfit-missing = falta { $jsonPath }; debe ser { $expected }.
misfit-document = el documento debe ser { $expected }, no { $found }.
misfit-nested = { $jsonPath } está anidado a demasiada profundidad.
misfit-unknown = { $jsonPath } no se conoce.
misfit-unknown-meant = { $jsonPath } no se conoce; ¿quería decir “{ $meant }”?

# What a value must be, and what it is.
misfit-kind-string = un texto
misfit-pattern = un texto que no esté en blanco
misfit-kind-number = un número
misfit-kind-integer = un número entero
misfit-range-number = un número de { $least } a { $most }
misfit-range-integer = un número entero de { $least } a { $most }
misfit-kind-boolean = true o false
misfit-kind-null = null
misfit-kind-array = una lista
misfit-kind-object = un objeto
misfit-constant = { $constant }
misfit-typed = { $typed }

## The team’s settings, a baseline, saved facts

team-settings-hint = docs/imap-doctor.schema.json describe qué puede contener.
team-settings-hint-found = Para prescindir de él, añada --no-config.
team-settings-no-rule = no existe ninguna regla “{ $typed }” ({ $jsonPath }); imap-doctor explain muestra todas las reglas.
team-settings-no-rule-meant = no existe ninguna regla “{ $typed }” ({ $jsonPath }); ¿quería decir “{ $meant }”?
baseline-hint = Para crear una, añada --save-baseline ARCHIVO a una comprobación.
saved-facts-hint = --from espera un archivo escrito con --save, --format json o --format html.

## XML: what is wrong follows a colon

xml-invalid = { $file }, línea { $line }, columna { $column }: este XML no se puede leer: { $because }.
xml-too-large = { $bytes ->
    [one] supera 1 byte
   *[other] supera los { $bytes } bytes
}
xml-nested = los elementos están anidados a más de { $levels } niveles
xml-not-closed = el elemento abierto en la línea { $opened } no se cierra antes de este
xml-cut-off = termina antes de que se cierren todos los elementos
xml-tag = hay un error en esta etiqueta
xml-tag-not-closed = la etiqueta no está cerrada
xml-attribute = hay un error en este atributo
xml-character = este carácter no puede estar aquí
xml-reference = “&” no inicia nada que esté definido; un simple “&” se escribe &amp;
xml-comment-not-closed = el comentario no está cerrado
xml-cdata-not-closed = la sección CDATA no está cerrada
xml-instruction-not-closed = la instrucción de procesamiento no está cerrada
xml-declaration-misplaced = esta declaración no puede estar aquí
xml-declaration-inside = no se permiten declaraciones dentro del DOCTYPE
xml-roots = debe haber exactamente un elemento raíz
xml-name = contiene un nombre no permitido
xml-malformed = no está bien formado
