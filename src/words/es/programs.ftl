aerc-not-accounts = { $file } no es un archivo de cuentas de aerc: ninguna de sus secciones tiene source.
aerc-not-accounts-hint = Indique el archivo que lee aerc: ~/.config/aerc/accounts.conf.

autoconfig-not-settings = { $file } no es una configuración de correo.
autoconfig-not-settings-hint = Su elemento raíz debe ser <clientConfig>, con un <emailProvider> dentro.
autoconfig-server-refused = { $flaw ->
    [hostname] Thunderbird no usa este servidor: falta <hostname>.
    [port] Thunderbird no usa el servidor { $host }: <port> debe ser un número de 1 a 65535.
    [socket-type] Thunderbird no usa el servidor { $host }: <socketType> debe ser SSL, STARTTLS o plain, escrito exactamente así.
   *[authentication] Thunderbird no usa el servidor { $host }: <authentication> falta, o no indica un método que Thunderbird conozca, como password-cleartext.
}
autoconfig-no-outgoing = Thunderbird no toma nada de este archivo porque no tiene <outgoingServer>.
autoconfig-correct-hint = También Thunderbird rechaza un archivo así. Corríjalo en ese punto.

evolution-not-account = { $file } no es un archivo de cuenta de Evolution.
evolution-not-account-hint = Evolution guarda sus archivos de cuenta en ~/.config/evolution/sources; cada uno empieza por [Data Source].

goimapnotify-no-host = { $file } no indica ningún servidor de correo: falta “host”.
goimapnotify-no-host-hint = imap-doctor no ejecuta hostCMD. Indique el servidor con --host y añada --client goimapnotify:push=N.

k9-not-settings = { $file } no es una exportación de ajustes de Thunderbird para Android o K-9 Mail.
k9-not-settings-hint = Para crear una en el teléfono, abra Ajustes > Exportar ajustes.
k9-export-again-hint = Exporte de nuevo los ajustes en el teléfono.

kmail-not-account = { $file } no es el archivo de una cuenta IMAP de KMail: no contiene ImapServer.
kmail-not-account-hint = KMail guarda un archivo por cada cuenta: ~/.config/akonadi_imap_resource_0rc, etc.

mbsync-not-settings = { $file } no es una configuración de mbsync: no contiene ni IMAPAccount ni IMAPStore.
mbsync-not-settings-hint = Indique el archivo que lee mbsync: ~/.mbsyncrc o ~/.config/isyncrc.
mbsync-astray = mbsync se detiene en esta línea porque está fuera de una sección: una línea vacía termina la sección.
mbsync-unknown = mbsync se detiene en esta línea: en una sección así no existe la palabra clave { $key }.
mbsync-quote = mbsync se detiene en esta línea: hay unas comillas que no se cierran.
mbsync-one-value = mbsync se detiene en esta línea: { $key } lleva exactamente un valor. Ponga entre comillas un valor que contenga espacios.
mbsync-port = mbsync se detiene en esta línea: un puerto es un número de 0 a 65535.
mbsync-tls = mbsync se detiene en esta línea: { $key } es None, STARTTLS o IMAPS.

muttrc-not-settings = { $file } no es una configuración de mutt: no contiene ninguna orden de mutt.
muttrc-not-settings-hint = Indique el archivo que lee mutt: ~/.muttrc, ~/.neomuttrc o ~/.config/neomutt/neomuttrc.

offlineimap-not-settings = { $file } no es una configuración de offlineimap: no tiene ninguna sección [Repository …].
offlineimap-not-settings-hint = Indique el archivo que lee offlineimap: ~/.offlineimaprc o ~/.config/offlineimap/config.
offlineimap-python-only = { $file } obtiene el nombre del servidor de código Python (remotehosteval) o de otro archivo, e imap-doctor no lee ni lo uno ni lo otro.
offlineimap-python-only-hint = Escriba remotehost en la sección [Repository …], o compruebe el buzón con --host.
offlineimap-stray = offlineimap no arranca: esta línea no es ni una sección, ni un comentario, ni una clave con un valor.
offlineimap-twice = offlineimap no arranca: { $key } aparece dos veces en el archivo.
offlineimap-no-account = offlineimap no arranca: no hay ninguna sección [Account { $account }], pero “accounts” la nombra.
offlineimap-no-host = offlineimap no arranca: el repositorio { $account } no indica ningún servidor (remotehost).
offlineimap-no-repository = offlineimap no arranca: no hay ninguna sección [Repository { $account }], pero una cuenta la nombra.
offlineimap-side-missing = offlineimap no arranca: la cuenta { $account } no indica { $key }.
offlineimap-percent = offlineimap no arranca: en { $key }, un % debe escribirse dos veces (%%) o introducir el nombre de otra clave, como en %(nombre)s.
offlineimap-not-truth = offlineimap no arranca: { $key } debe ser yes o no. Un comentario tras el valor, en la misma línea, forma parte del valor.
offlineimap-not-number = offlineimap no arranca: { $key } debe ser un número. Un comentario tras el valor, en la misma línea, forma parte del valor.

## What to set, and where: whichever program it is

program-set-idle = Active IDLE.
program-set-poll = { $minutes ->
    [one] Compruebe si hay correo nuevo cada minuto.
   *[other] Compruebe si hay correo nuevo cada { $minutes } minutos.
}
program-set-inbox-only = Vigile solo la bandeja de entrada.
program-set-renewal = Renueve IDLE al menos cada 25 minutos.
program-step-open-file = Abra el archivo de configuración en un editor de texto.

# Where a setting is, as evidence.
setting-default = { $setting }: sin definir, así que rige el valor predeterminado de { $program }
setting-set = { $setBy ->
    [policy] { $setting }, definido por una política
    [autoconfig] { $setting }, definido por AutoConfig
   *[file] { $setting }
}
setting-set-line = { $setBy ->
    [policy] { $setting }, línea { $line }, definido por una política
    [autoconfig] { $setting }, línea { $line }, definido por AutoConfig
   *[file] { $setting }, línea { $line }
}

## Where to click, in each program’s own words

aerc-step-poll = { $minutes ->
    [one] En la sección de esta cuenta, escriba: check-mail = 1m
   *[other] En la sección de esta cuenta, escriba: check-mail = { $minutes }m
}
aerc-step-restart = Reinicie aerc.
aerc-step-tls = En la sección de esta cuenta, haga que source empiece por imaps:// y quite el puerto.

autoconfig-step-tls = Escriba <socketType>SSL</socketType> y <port>993</port>.

evolution-set-connections = Ponga ConcurrentConnections en { $connections }.
evolution-step-accounts = En Evolution, abra Editar > Preferencias > Cuentas de correo.
evolution-step-receiving = Seleccione “{ $account }”, haga clic en Editar y abra Opciones de recepción.
evolution-step-connections = En “Conexión al servidor”, marque “Número de conexiones concurrentes que usar” y ponga { $connections }.
evolution-step-restart = Cierre Evolution y vuelva a abrirlo.
evolution-step-idle = Marque “Escuchar las notificaciones de cambios del servidor”.
evolution-step-poll = { $minutes ->
    [one] Marque “Comprobar si hay mensajes nuevos cada” y ponga 1 minuto.
   *[other] Marque “Comprobar si hay mensajes nuevos cada” y ponga { $minutes } minutos.
}
evolution-step-email = En Evolution, abra Editar > Preferencias > Cuentas de correo, seleccione la cuenta, haga clic en Editar y abra Recepción de correo.
evolution-step-tls = En el método de cifrado, elija “TLS en un puerto dedicado”.

goimapnotify-step-boxes = En “boxes”, deje solo INBOX.
goimapnotify-step-renewal = Ponga “idleLogoutTimeout” en 24, o quítelo.
goimapnotify-step-restart = Reinicie goimapnotify.
goimapnotify-step-tls = Ponga “tls” en true, “port” en 993 y “starttls” en false.

k9-set-push = Active push para la bandeja de entrada, y solo para ella.
k9-step-fetching = En el teléfono, abra Ajustes, toque “{ $account }” y después Comprobación de correo.
k9-step-poll = { $minutes ->
    [one] En “Frecuencia de comprobación”, elija el intervalo más corto que se ofrezca.
   *[other] En “Frecuencia de comprobación”, elija cada { $minutes } minutos.
}
k9-step-manage-folders = En el teléfono, abra el menú y después Administrar carpetas.
k9-step-push-off = Toque cada carpeta que pueda esperar y desactive “Activar sincronización rápida («push»)”; déjelo activado en la bandeja de entrada.
k9-step-max-push = O bien, en Ajustes > “{ $account }” > Comprobación de correo, ponga “Número máximo de carpetas al hacer una comprobación rápida («push»)” en el número más pequeño que se ofrezca.
k9-step-push-on = Toque la bandeja de entrada y active “Activar sincronización rápida («push»)”. Déjelo desactivado en las demás carpetas: cada una cuesta una conexión.
k9-step-renew = En “Renovar o retomar conexión de red IDLE”, elija cada 24 minutos.
k9-step-incoming = En el teléfono, abra Ajustes, toque la cuenta y después Comprobación de correo > Servidor de entrada.
k9-step-tls = En Seguridad, elija SSL/TLS, y ponga el puerto en 993.

kmail-step-stop = Cierre KMail y detenga Akonadi, que escribe este archivo al terminar: akonadictl stop
kmail-step-poll = { $minutes ->
    [one] En [cache], escriba: IntervalCheckEnabled=true e IntervalCheckTime=1
   *[other] En [cache], escriba: IntervalCheckEnabled=true e IntervalCheckTime={ $minutes }
}
kmail-step-start = Vuelva a iniciar Akonadi: akonadictl start
kmail-step-tls = En [network], escriba: Safety=SSL e ImapPort=993

mbsync-step-tls = Escriba SSLType IMAPS en la sección (TLSType IMAPS a partir de la versión 1.5).

muttrc-step-idle = Añada esta línea al archivo: set imap_idle = yes
muttrc-step-idle-caution = Si a partir de entonces la conexión se queda bloqueada, quite otra vez la línea: el manual nombra servidores, entre ellos algunas versiones de Dovecot, que manejan mal IDLE.
muttrc-step-keepalive = Escriba esta línea en el archivo: set imap_keepalive = 300
muttrc-step-tls = Escriba la dirección con imaps:// en lugar de imap://.
mutt-step-restart = Reinicie mutt.
neomutt-step-restart = Reinicie neomutt.

offlineimap-set-connections = Ponga maxconnections en { $connections }.
offlineimap-step-connections = En la sección de este repositorio, escriba: maxconnections = { $connections }
offlineimap-step-folders = En la sección de este repositorio, escriba: idlefolders = ['INBOX']
offlineimap-step-keepalive = En la sección de este repositorio, escriba: keepalive = 1500
offlineimap-step-poll = En la sección de esta cuenta, escriba: autorefresh = { $minutes }
offlineimap-step-restart = Reinicie offlineimap.
offlineimap-step-tls = En la sección de este repositorio, escriba: ssl = yes

## What each settings format is called

format-aerc = Cuentas de aerc (accounts.conf)
format-autoconfig = Autoconfiguración de Mozilla (config-v1.1.xml)
format-evolution = Cuenta de Evolution (.source)
format-goimapnotify = Configuración de goimapnotify (goimapnotify.yaml)
format-k9 = Ajustes exportados de Thunderbird para Android o K-9 Mail (.k9s)
format-kmail = Cuenta de KMail (akonadi_imap_resource_0rc)
format-mbsync = Configuración de mbsync (.mbsyncrc)
format-muttrc = Configuración de mutt (muttrc)
format-neomuttrc = Configuración de neomutt (neomuttrc)
format-offlineimap = Configuración de offlineimap (.offlineimaprc)
format-prefs = Configuración de Thunderbird (prefs.js)
format-policies = Políticas empresariales de Thunderbird (policies.json)
format-mac-policy = Políticas empresariales de Thunderbird en un Mac (org.mozilla.thunderbird.plist)
format-thunderbird-autoconfig = Archivo AutoConfig de Thunderbird (.cfg)
format-mobileconfig = Perfil de configuración de Apple (.mobileconfig)
format-account-mail = Declaración de Apple de una cuenta de correo (JSON)

## Why a mail program may open so many connections: each follows a number, in brackets

demand-given = indicado en la línea de órdenes
demand-assumed = una suposición: { $maker } no publica ningún número
demand-while-running = una conexión mientras funciona, ninguna entre medias
demand-one-for-all-folders = una sola conexión, por la que comprueba también las demás carpetas
demand-folder-by-folder = una sola conexión, por la que abre una carpeta tras otra
demand-fetchmail = una sola conexión; con “idle” permanece abierta
demand-imapfilter = una sola conexión, que enter_idle() mantiene abierta
demand-evolution = ConcurrentConnections = { $connections }
demand-geary = mantiene abiertas { $kept }, hasta { $most } en el primer arranque
demand-k9 = una por cada carpeta con push ({ $folderCount }), una para obtener el correo, una más para una búsqueda o un adjunto
demand-offlineimap = maxconnections = { $connections }, pero nunca más que carpetas haya
demand-offlineimap-folders = { $folderCount ->
    [one] una para su idlefolder
   *[other] hasta una por cada una de sus { $folderCount } idlefolders
}
demand-aerc = una sola conexión, en IDLE mientras no haya otra cosa que hacer
demand-kmail = una conexión en IDLE para la bandeja de entrada, otra para obtener y modificar mensajes
demand-per-folder = { $which ->
    [synchronised] una por cada carpeta sincronizada sin comprobación periódica ({ $folderCount })
    [box] una por cada box ({ $folderCount })
   *[all] una por cada carpeta ({ $folderCount })
}
demand-per-folder-unknown = { $which ->
    [synchronised] una por cada carpeta sincronizada sin comprobación periódica; aún no se sabe cuántas hay, aquí se cuentan { $folderCount }
    [box] una por cada box; aún no se sabe cuántas hay, aquí se cuentan { $folderCount }
   *[all] una por cada carpeta; aún no se sabe cuántas hay, aquí se cuentan { $folderCount }
}
demand-own-list = { $because }; según la lista de carpetas del propio programa
demand-folders = { $folderCount ->
    [one] 1 carpeta
   *[other] { $folderCount } carpetas
}
demand-thunderbird = max_cached_connections = { $connections }: { $reasons }
demand-thunderbird-one = max_cached_connections = 1
demand-thunderbird-unknown = max_cached_connections = { $connections }; aún no se sabe cuántas carpetas hay
demand-thunderbird-folders = una para la bandeja de entrada, una por cada una de las demás carpetas que ha abierto, una sin carpeta
demand-thunderbird-filters = una más por cada carpeta a la que los filtros mueven mensajes ({ $folderCount })
demand-thunderbird-status = hasta dos para comprobar si hay correo nuevo en otras carpetas
demand-not-measured = medido con { $measured }, no con { $version }

## What each mail program is called

program-aerc = aerc
program-autoconfig = Thunderbird, configurado mediante autoconfig
program-claws-mail = Claws Mail
program-connections = conexiones simples
program-evolution = Evolution
program-fairemail = FairEmail
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-goimapnotify = goimapnotify
program-imapfilter = imapfilter
program-ios = Mail para iPhone o iPad
program-k9 = Thunderbird para Android o K-9 Mail
program-kmail = KMail
program-macos-mail = Mail para Mac
program-mbsync = mbsync
program-mutt = mutt
program-neomutt = neomutt
program-offlineimap = offlineimap
program-outlook = Outlook para Windows
program-per-folder = un programa que abre todas las carpetas
program-thunderbird = Thunderbird
program-connections-counted = { $connections ->
    [one] 1 conexión simple
   *[other] { $connections } conexiones simples
}
program-several = { $count } × { $program }
