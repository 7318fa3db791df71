## profile/encrypted

profile-encrypted =
    .title = El perfil está cifrado para un solo dispositivo
    .why = Un perfil se puede cifrar con la clave de un dispositivo. Está bien así, y el dispositivo puede leerlo; nadie más puede, y tampoco imap-doctor. Por eso aquí no se dice nada sobre las cuentas que contiene.
    .message = El perfil “{ $profileName }” está cifrado y no se puede leer sin la clave del dispositivo.
    .message-unnamed = El perfil está cifrado y no se puede leer sin la clave del dispositivo.
    .remedy = Compruebe el perfil tal como era antes de cifrarlo.
    .step-ask = Pida a quien lo creó el archivo anterior al cifrado, y compruebe ese.
    .step-device = Para ver qué ha hecho con él el dispositivo: Ajustes > General > VPN y gestión de dispositivos, toque el perfil.

## profile/not-signed

profile-not-signed =
    .title = El perfil no está firmado
    .why = Cualquiera que reenvíe un perfil sin firmar puede cambiar los servidores que contiene, y el dispositivo lo muestra durante la instalación como “Sin firmar”. Funciona igualmente. Con una firma, el dispositivo puede mostrar quién lo creó.
    .message = El perfil “{ $profileName }” no está firmado.
    .message-unnamed = El perfil no está firmado.
    .remedy = Fírmelo antes de distribuirlo.
    .step = openssl smime -sign -nodetach -binary -outform der -signer CERT -inkey CLAVE -in ARCHIVO -out FIRMADO.mobileconfig

## profile/signature-not-checked

profile-signature-not-checked =
    .title = El perfil está firmado; no se ha verificado la firma
    .why = Para comprobar la configuración no hace falta fiarse de la firma: se quita, y el nombre de su certificado se muestra tal cual. Cualquiera puede escribir cualquier nombre en un certificado: solo el dispositivo decide si está “Verificado”.
    .message = El perfil “{ $profileName }” está firmado por { $signer }; no se ha verificado la firma.
    .message-unnamed = El perfil está firmado por { $signer }; no se ha verificado la firma.
    .message-nobody = El perfil “{ $profileName }” está firmado con un certificado que no nombra a nadie; no se ha verificado la firma.
    .message-unnamed-nobody = El perfil está firmado con un certificado que no nombra a nadie; no se ha verificado la firma.
    .digest = resumen criptográfico: { $digest }
    .remedy = Compruebe la firma donde importa: en el dispositivo.
    .step = En el dispositivo, abra Ajustes > General > VPN y gestión de dispositivos, toque el perfil y busque “Verificado”.

## profile/weak-signature

profile-weak-signature =
    .title = El perfil está firmado con un resumen criptográfico anticuado
    .why = SHA-1 y MD5 se pueden falsificar con cierto esfuerzo: se pueden crear dos perfiles con el mismo resumen pero distinto contenido. Los dispositivos pueden mostrar una firma así como no verificada. SHA-256 es desde hace años el valor predeterminado de todas las herramientas.
    .message = El perfil “{ $profileName }” está firmado con { $digest }, que se puede falsificar.
    .message-unnamed = El perfil está firmado con { $digest }, que se puede falsificar.
    .remedy = Fírmelo de nuevo con SHA-256.
    .step = Con openssl smime -sign, añada: -md sha256

## profile/packed-as-text

profile-packed-as-text =
    .title = El perfil firmado está codificado como texto
    .why = Los dispositivos esperan los perfiles firmados en DER, una forma binaria. Sin la opción adecuada, openssl codifica la misma firma como texto (PEM o S/MIME), y un dispositivo toma ese archivo por un documento y no por un perfil.
    .message = El perfil “{ $profileName }” está codificado como texto { $packing }; los dispositivos esperan DER.
    .message-unnamed = El perfil está codificado como texto { $packing }; los dispositivos esperan DER.
    .remedy = Créelo en forma DER.
    .step = Con openssl smime -sign, añada: -nodetach -outform der

## profile/no-mail-account

profile-no-mail-account =
    .title = El perfil no configura ninguna cuenta IMAP
    .why = Un perfil puede contener de todo, desde la Wi-Fi hasta clips web, y algunos que se llaman “correo” no contienen ninguna cuenta de correo. Quien instala un perfil así busca la cuenta en vano, y las conexiones con el servidor de correo no vienen de él.
    .message = El perfil “{ $profileName }” no configura ninguna cuenta IMAP.
    .message-unnamed = El perfil no configura ninguna cuenta IMAP.
    .holds-pop = contiene una cuenta POP, que no mantiene abierta ninguna conexión
    .holds-activesync = contiene una cuenta de Exchange (ActiveSync), que no abre ninguna conexión IMAP
    .holds-web-services = contiene una cuenta de Exchange (servicios web), que no abre ninguna conexión IMAP
    .holds-google = contiene una cuenta de Google
    .remedy = Compruebe el perfil que configura la cuenta de correo.
    .step = Contiene una carga (payload) del tipo com.apple.mail.managed.

## profile/required-key-missing

profile-required-key-missing =
    .title = Falta una clave obligatoria
    .why = Algunas claves tienen que estar en todos los perfiles o cuentas de correo. Sin ellas, el dispositivo se niega a instalar el perfil (“Perfil no válido”) o configura una cuenta que no puede funcionar. Una clave vacía cuenta como ausente.
    .message = Falta { $key }.
    .message-inside = { $inside }: falta { $key }.
    .message-empty = { $key } no tiene valor.
    .message-empty-inside = { $inside }: { $key } no tiene valor.
    .remedy = Defina { $key }.
    .step = Añada { $key } con su valor.
    .step-inside = Añada { $key } con su valor en { $inside }.

## profile/value-of-wrong-kind

profile-value-of-wrong-kind =
    .title = El perfil contiene un valor que el dispositivo no puede usar
    .why = El dispositivo espera un número para un puerto, true o false para el cifrado y una de unas pocas palabras para lo demás. Ignora un valor de otro tipo o rechaza el perfil entero; en ambos casos la cuenta no queda configurada como se pretendía.
    .message = { $key } es { $quoted }; el dispositivo espera { $wants }.
    .message-inside = { $inside }: { $key } es { $quoted }; el dispositivo espera { $wants }.
    .message-other = { $key } es de otro tipo; el dispositivo espera { $wants }.
    .message-other-inside = { $inside }: { $key } es de otro tipo; el dispositivo espera { $wants }.
    .wants-port = un número de 1 a 65535, por ejemplo 993
    .wants-version = el número entero 1
    .wants-switch = true o false
    .wants-account-type = EmailTypeIMAP o EmailTypePOP
    .wants-server-type = IMAP o POP
    .wants-method = None, Password, CRAMMD5, NTLM o HTTPMD5
    .wants-authentication = EmailAuthNone, EmailAuthPassword, EmailAuthCRAMMD5, EmailAuthNTLM o EmailAuthHTTPMD5
    .wants-text = un texto
    .remedy = Valor correcto para { $key }: { $wants }.
    .step = Dé a { $key } el valor correcto ({ $wants }), o elimine la clave si es opcional.

## profile/identifier-repeated

profile-identifier-repeated =
    .title = Dos partes del perfil tienen el mismo identificador
    .why = El dispositivo distingue los perfiles y sus cargas por PayloadIdentifier y PayloadUUID. Si dos partes comparten un valor, una puede sustituir a la otra, y al eliminar una se pueden eliminar ambas.
    .message = { $key } es igual que en otra parte del perfil.
    .message-inside = { $inside }: { $key } es igual que en otra parte del perfil.
    .value = { $quoted }
    .remedy = Dé a cada parte su propio { $key }.
    .step-uuid = Dé a { $key } otro valor, generado con uuidgen.
    .step = Dé a { $key } otro valor: el del perfil con una palabra añadida al final.

## profile/replaces-another

profile-replaces-another =
    .title = Dos perfiles se sustituyen mutuamente en el dispositivo
    .why = Un perfil sustituye al que está instalado con el mismo PayloadIdentifier. Si lo comparten perfiles de cuentas distintas, al instalar el segundo se elimina sin aviso la primera cuenta. Algunos generadores usan un valor fijo para todos.
    .message = Este perfil tiene el mismo { $key } que otro con una cuenta distinta: en un dispositivo, cada uno sustituye al otro.
    .identifier = { $key }: { $identifier }
    .other = el otro: { $file }
    .remedy = Dé a cada perfil su propio { $key }.
    .step = Dé a { $key } un valor propio, por ejemplo con el nombre de usuario.

## profile/duplicate-account

profile-duplicate-account =
    .title = El mismo buzón está configurado dos veces
    .why = Cada cuenta de un dispositivo abre sus propias conexiones. El mismo buzón dos veces en cada dispositivo duplica lo que cuenta para el límite del servidor, y cada mensaje se muestra y se anuncia dos veces.
    .message = { $account }: este buzón ya está configurado en el mismo perfil.
    .message-as = { $account }: este buzón ya está configurado en el mismo perfil, como { $otherAccount }.
    .mailbox = { $user } en { $host }
    .remedy = Deje solo una de las dos.
    .step = Elimine una de las dos cargas en el origen del perfil.

## polling/set-on-device

polling-set-on-device =
    .title = Estos ajustes solo se pueden hacer en el dispositivo
    .why = Un perfil de configuración para iPhone y iPad indica a Mail el servidor y la cuenta. No tiene ninguna clave para IDLE, para la frecuencia con que se obtiene el correo ni para el número de conexiones, así que ningún perfil puede equivocarse en ellos y ninguno puede arreglarlos. Mail en iPhone usa IDLE para la carpeta que está abierta en pantalla; en segundo plano, el correo llega al obtenerlo a intervalos, o por push si el servidor ofrece el servicio propio de Apple.
    .message-profile = La frecuencia con que { $account } comprueba el correo se ajusta en el iPhone o iPad, no en el perfil.
    .message-declaration = La frecuencia con que { $account } comprueba el correo se ajusta en el iPhone o iPad, no en la declaración.
    .account = para { $user } en { $host }
    .account-later = para un usuario que se indica durante la instalación, en { $host }
    .remedy = En el dispositivo, elija obtener el correo cada 15 minutos.

## profile/authentication-not-offered

profile-authentication-not-offered =
    .title = El perfil usa un método de inicio de sesión que el servidor no ofrece
    .why = CRAM-MD5, NTLM y HTTP MD5 digest solo funcionan si el servidor los admite, y la mayoría de los servidores guardan las contraseñas de una forma que los excluye. El dispositivo no puede entonces iniciar sesión, lo que parece una contraseña incorrecta. Con cifrado, los servidores esperan una contraseña normal.
    .message = { $account }: el perfil inicia sesión con { $mechanism }, que { $host } no ofrece.
    .missing = { $value } no figura en la lista de funciones
    .remedy = Ponga { $key } en { $value }.
    .step = Ponga { $key } en { $value }, con el cifrado activado.

## profile/path-prefix-differs

profile-path-prefix-differs =
    .title = El prefijo de ruta del perfil no coincide con el del servidor
    .why = Con un prefijo incorrecto, el dispositivo busca carpetas donde no las hay: solo muestra la bandeja de entrada, o crea un segundo Enviados y una segunda Papelera. Un servidor que necesita un prefijo (Courier, algunos Cyrus) lo indica cuando se le pregunta (NAMESPACE).
    .message = { $account }: el perfil define el prefijo de ruta “{ $prefix }”, pero el del servidor es “{ $own }”.
    .message-none = { $account }: el perfil define el prefijo de ruta “{ $prefix }”, pero el servidor no tiene ninguno.
    .namespace = NAMESPACE: “{ $prefix }”
    .remedy = Quite { $key }.
    .step = Elimine { $key }: el dispositivo se lo pregunta entonces al servidor.

## profile/ssl-off-on-tls-port

profile-ssl-off-on-tls-port =
    .title = El perfil usa sin cifrado un puerto cifrado
    .why = En 993, 995 y 465 el servidor espera cifrado desde el primer byte. Sin él, el dispositivo y el servidor se esperan el uno al otro, y Mail dice que no se puede conectar. Si falta, la clave cuenta como false.
    .message = { $side ->
        [outgoing] { $account }: el servidor de salida { $host } se usa en el puerto { $port } sin cifrado, y ese puerto no lo acepta.
       *[incoming] { $account }: el servidor de entrada { $host } se usa en el puerto { $port } sin cifrado, y ese puerto no lo acepta.
    }
    .off = { $key } es false o falta
    .remedy = Ponga { $key } en true.
    .step = En el origen del perfil, ponga { $key } en true.

## profile/ssl-off

profile-ssl-off =
    .title = El perfil no pide cifrado
    .why = Sin esta clave, el dispositivo puede enviar la contraseña de modo que cualquiera en la misma Wi-Fi pueda leerla, y muchos servidores rechazan un inicio de sesión sin cifrar, lo que parece una contraseña incorrecta. En 143 y 587, la misma clave hace que el dispositivo use STARTTLS. Si falta, cuenta como false.
    .message = { $side ->
        [outgoing] { $account }: el servidor de salida { $host } se usa sin cifrado.
       *[incoming] { $account }: el servidor de entrada { $host } se usa sin cifrado.
    }
    .message-port = { $side ->
        [outgoing] { $account }: el servidor de salida { $host } se usa sin cifrado en el puerto { $port }.
       *[incoming] { $account }: el servidor de entrada { $host } se usa sin cifrado en el puerto { $port }.
    }

## profile/outgoing-port-missing

profile-outgoing-port-missing =
    .title = El perfil no indica ningún puerto para el correo saliente
    .why = Sin un puerto, Mail prueba primero el 25, después el 587 y después el 465. El puerto 25 es para el tráfico entre servidores: a menudo está cerrado para los clientes, o responde pero no acepta inicios de sesión, y entonces Mail pide la contraseña aunque sea correcta.
    .message = { $account }: no se indica ningún puerto para el servidor de salida { $host }, así que Mail prueba primero el 25.
    .left-out = falta { $key }
    .remedy = Ponga { $key } en 465 (o en 587, según diga el proveedor).
    .step-profile = En el origen del perfil, ponga { $key } en 465 y OutgoingMailServerUseSSL en true.
    .step-declaration = En la declaración, ponga { $key } en 465.

## profile/holds-password

profile-holds-password =
    .title = El perfil contiene una contraseña
    .why = Un perfil es un archivo normal: cualquiera que lo reciba, por correo, desde una página de descarga o de una copia de seguridad, puede leer la contraseña que contiene. Una firma no oculta nada. Estas claves están pensadas para perfiles cifrados para un solo dispositivo.
    .message = { $account }: el perfil contiene una contraseña que puede leer cualquiera que tenga el archivo.
    .keys = { $passwordKeys }; la contraseña no se muestra aquí
    .remedy = Quite la contraseña; el dispositivo la pide durante la instalación.
    .step = En el origen del perfil, elimine IncomingPassword y OutgoingPassword. Si otras personas han tenido el archivo, cambie la contraseña.

## How a change reaches the devices

profile-step-send-again = Haga que el servidor que gestiona los dispositivos envíe otra vez la declaración, con un ServerToken nuevo.
profile-step-sign-again = Firme el perfil otra vez: un cambio invalida su firma.
profile-step-install-again = Instálelo otra vez en cada dispositivo. Sustituye al anterior mientras su PayloadIdentifier siga siendo el mismo; Ajustes > General > VPN y gestión de dispositivos muestra qué está instalado.
