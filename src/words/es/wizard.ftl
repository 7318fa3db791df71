wizard-welcome = imap-doctor averigua por qué su programa de correo avisa de “demasiadas conexiones”. No cambia nada sin preguntar. Esc vuelve a la pregunta anterior.

## Which account

wizard-which-account = ¿Qué cuenta?
wizard-account = { $account } en { $host } ({ $program })
wizard-another-account = Otra
wizard-address = ¿Su dirección de correo?
wizard-searching = Buscando el servidor de correo de { $email }
wizard-found = Se ha encontrado el servidor de correo { $endpoint }. ¿Es el suyo?

## The server was not found

wizard-no-network = En este momento, este equipo no recibe ninguna respuesta de Internet. Compruebe la red y empiece de nuevo; o indique el servidor de correo, si está en su propia red.
wizard-no-domain = En Internet no existe { $domain }. Compruebe cómo está escrita la parte que sigue a la @: Esc vuelve a la dirección.
wizard-no-server = { $domain } existe, pero no dice dónde está su servidor de correo, y con los nombres habituales no responde ninguno.
wizard-probably-meant = ¿Quería decir { $meant }? Esc vuelve a la dirección.
wizard-server-where = El nombre del servidor de correo está en el programa en el que el correo funciona o funcionó. En Thunderbird: menú ≡ > { -tb-account-settings } > { -tb-server-settings } > { -tb-server-name }. En un iPhone: Ajustes > Apps > Mail > Cuentas de Mail (en versiones anteriores, Ajustes > Mail > Cuentas), la cuenta, su dirección y después “Nombre de host” en “Servidor de correo entrante”.
wizard-server = ¿Nombre del servidor de correo?
wizard-trying = Preguntando a { $host }
wizard-server-silent = En { $host } no responde ningún servidor de correo. Compruebe otra vez el nombre.
wizard-server-anyway = ¿Usarlo de todos modos?
wizard-security = ¿Cómo se cifra la conexión?
wizard-security-tls = Desde el principio, como es habitual (SSL/TLS, puerto { $port })
wizard-security-starttls = Después de un saludo (STARTTLS, puerto { $port })
wizard-security-other = En otro puerto
wizard-port = ¿Qué puerto?
wizard-port-wrong = Un puerto es un número, por ejemplo 993.

## Which devices

wizard-which-others = ¿Qué otros dispositivos usan esta cuenta?
wizard-which-devices = ¿Dónde lee este correo?
wizard-device-iphone = iPhone o iPad
wizard-device-android = teléfono Android
wizard-device-another-computer = otro ordenador con Thunderbird
wizard-account-elsewhere = { $account } en otro ordenador
wizard-device-thunderbird = Thunderbird en un ordenador
wizard-device-apple-mail = Apple Mail en un Mac
wizard-device-outlook = Outlook

## The password

wizard-password = Contraseña de { $user } en { $host }
wizard-password-wrong = { $tries ->
    [one] El servidor de correo no ha aceptado este nombre de usuario y esta contraseña. Puede intentarlo una vez más; después es mejor dejarlo, porque los servidores bloquean a quien va probando.
   *[other] El servidor de correo no ha aceptado este nombre de usuario y esta contraseña. Puede intentarlo de nuevo.
}
wizard-password-blank = Lo que ha escrito empieza o termina con un espacio. A menudo se copia sin querer.
wizard-password-saved = Thunderbird muestra la contraseña que usa: menú ≡ > { -tb-settings } > { -tb-privacy-security } > { -tb-saved-passwords }
wizard-signs-in-by-browser = Thunderbird inicia sesión en esta cuenta a través de una página en el navegador. La contraseña que se escribe en esa página no sirve aquí, así que no se pide.
wizard-takes-no-password = Este proveedor no acepta de los programas de correo la contraseña normal de la cuenta, así que no se pide.
wizard-app-password-where = Puede darle una contraseña para un solo programa (contraseña de aplicación): { $page }
wizard-how-to-check = ¿Cómo se debe comprobar la cuenta?
wizard-check-settings = Solo con la configuración, sin iniciar sesión
wizard-check-app-password = Tengo una contraseña de aplicación
wizard-settings-only = Solo se comprueba la configuración. No se mide cuántas conexiones permite realmente el servidor.

## The certificate

wizard-certificate = { $host } no puede demostrar que es su servidor de correo: { $because }. Su contraseña no se ha enviado. Es lo habitual en un servidor propio, en casa o en una pequeña empresa; en cualquier otro caso, alguien podría estar escuchando.
wizard-certificate-fingerprint = Huella digital de su certificado (SHA-256): { $fingerprint }
wizard-certificate-known = En este equipo se indicó a Thunderbird que confíe precisamente en este certificado.
wizard-certificate-changed = En este equipo se indicó a Thunderbird que confíe en otro certificado para este servidor. Antes de continuar, pregunte a quien administra el servidor.
wizard-certificate-compare = Pregunte a quien administra el servidor si esta es la huella.
wizard-certificate-question = ¿Confiar en este certificado, solo para esta comprobación?

## While it is checked

wizard-step-server = servidor
wizard-step-sign-in = inicio de sesión
wizard-step-push = push
wizard-step-folders = carpetas
wizard-step-connections = conexiones

## The change

wizard-change-connections = ¿Cambiar de { $from } a { $to } el número máximo de conexiones con el servidor de { $program }? (S/n/detalles)
wizard-change-this = { $change } ¿Hacerlo ahora? (S/n/detalles)
wizard-change-in = { $program }: { $change } ¿Hacerlo ahora? (S/n/detalles)
wizard-change-all = ¿Aplicar estos { $changes } cambios? (S/n/detalles)
wizard-change-item = - { $change }
wizard-change-number = { $program }: cambiar de { $from } a { $to } el número máximo de conexiones con el servidor.
wizard-change-plain = { $change }
# Besides Yes and No: what answers “(S/n/detalles)”. The beginning of each word does, too.
wizard-answer-details = detalles
wizard-answer-wrong = Escriba s para sí, n para no o d para detalles.
# The word that answers “(o para omitir)”.
wizard-answer-skip = omitir
wizard-close-thunderbird = Thunderbird está abierto. Ciérrelo y después pulse Intro (o para omitir)
wizard-still-open = Thunderbird sigue abierto. Puede tardar un momento en cerrarse.
wizard-nothing-changed = No se ha cambiado nada.
wizard-changed = Cambiado. Copia de seguridad: { $backup }
wizard-undo = Para deshacerlo:

## Afterwards

wizard-proof = Comprobado de nuevo: { $programs } a la vez, no se ha rechazado nada.
wizard-proof-program = { $program } { $connections }
wizard-proof-elsewhere = { $program } en otro lugar { $connections }
wizard-proof-settings = Comprobado de nuevo: ya no hay ningún problema en esta configuración.
wizard-other-computer = En su otro ordenador, ponga el mismo número ({ $connections }): menú ≡ > { -tb-account-settings } > { -tb-server-settings } > { -tb-advanced }
wizard-start-again = Ahora inicie de nuevo Thunderbird.
wizard-again = Para repetir la comprobación sin preguntas:
wizard-report-written = El informe se ha escrito en { $path }.
