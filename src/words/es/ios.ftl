ios-not-profile = { $file } no es un perfil de configuración: no tiene PayloadContent.
ios-profile-hint = Indique el archivo .mobileconfig que está instalado en el dispositivo.
ios-not-declaration = { $file } no es la declaración de una cuenta de correo: su Type debe ser com.apple.configuration.account.mail y necesita un Payload.
ios-not-declaration-hint = Indique la declaración tal como se envía al dispositivo.
ios-correct-hint = También un dispositivo rechaza un perfil así. Corrija el archivo en ese punto, o pida uno nuevo.
ios-template-hint = Parece una plantilla sin rellenar: indique el perfil que se genera a partir de ella.
ios-signed = firmado por { $signer }; no se ha comprobado la firma
ios-signed-nameless = firmado por alguien a quien el certificado no nombra; no se ha comprobado la firma

ios-envelope = { $flaw ->
    [damaged] No se puede leer { $file }: su firma está dañada.
    [cut-off] No se puede leer { $file }: su firma está cortada.
    [empty] No se puede leer { $file }: su firma está vacía.
    [without-content] No se puede leer { $file }: es una firma sin el perfil que firma.
   *[too-many] No se puede leer { $file }: está envuelto demasiadas veces.
}
ios-envelope-hint = También un dispositivo lo rechaza. Descargue de nuevo el perfil, o vuelva a firmarlo (openssl smime -sign -nodetach -outform der).
xml-invalid-signed = { $file }, línea { $line }, columna { $column } del contenido firmado: este XML no se puede leer: { $because }.

## Binary property lists: each follows a colon

plist-invalid = { $file }: este archivo plist binario no se puede leer: { $because }.
plist-version = no se conoce su versión
plist-cut-off = está cortado
plist-table = su índice no concuerda
plist-too-many-values = contiene más valores que cualquier perfil
plist-cycle = un valor se contiene a sí mismo
plist-nested = los valores están anidados a más de { $levels } niveles
plist-too-large = desplegado, contiene más que cualquier perfil
plist-reference = una referencia no lleva a ninguna parte
plist-outside = un valor está fuera del archivo
plist-value-cut-off = un valor no termina dentro del archivo
plist-kind = contiene un valor de tipo desconocido
plist-number = un número es demasiado largo
plist-date = una fecha está dañada
plist-length = una longitud está dañada

## What to set on the device

ios-set-fetch = En el dispositivo, elija obtener el correo cada 15 minutos.
ios-step-fetch-new-data = En el iPhone o iPad, abra Ajustes > Apps > Mail > Cuentas de Mail > Obtener datos (antes de iOS 18: Ajustes > Mail > Cuentas). En inglés la opción se llama Fetch New Data; los nombres pueden variar de una versión a otra.
ios-step-fetch = Toque la cuenta y elija “Obtener” (o “Push”, si se ofrece).
ios-step-schedule = Más abajo, elija “Cada 15 minutos”.
ios-step-on-open = Mail siempre comprueba si hay mensajes nuevos al abrirla; no hay ningún ajuste para el número de conexiones.
