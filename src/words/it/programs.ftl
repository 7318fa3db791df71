aerc-not-accounts = { $file } non è un file di account di aerc: nessuna sezione contiene source.
aerc-not-accounts-hint = Indica il file che aerc legge: ~/.config/aerc/accounts.conf.

autoconfig-not-settings = { $file } non è una configurazione di posta.
autoconfig-not-settings-hint = L’elemento radice deve essere <clientConfig>, con un <emailProvider> al suo interno.
autoconfig-server-refused = { $flaw ->
    [hostname] Thunderbird non usa questo server: manca <hostname>.
    [port] Thunderbird non usa il server { $host }: <port> deve essere un numero da 1 a 65535.
    [socket-type] Thunderbird non usa il server { $host }: <socketType> deve essere SSL, STARTTLS o plain, scritto esattamente così.
   *[authentication] Thunderbird non usa il server { $host }: <authentication> manca, oppure non indica un metodo noto a Thunderbird, come password-cleartext.
}
autoconfig-no-outgoing = Thunderbird non prende nulla da questo file perché manca <outgoingServer>.
autoconfig-correct-hint = Anche Thunderbird rifiuta un file del genere. Correggilo in quel punto.

evolution-not-account = { $file } non è il file di un account di Evolution.
evolution-not-account-hint = Evolution conserva i file degli account in ~/.config/evolution/sources; ognuno inizia con [Data Source].

goimapnotify-no-host = { $file } non indica alcun server di posta: manca “host”.
goimapnotify-no-host-hint = imap-doctor non esegue hostCMD. Indica il server con --host e aggiungi --client goimapnotify:push=N.

k9-not-settings = { $file } non è un’esportazione delle impostazioni di Thunderbird per Android o K-9 Mail.
k9-not-settings-hint = Per crearne una sul telefono, apri Impostazioni > Esporta impostazioni.
k9-export-again-hint = Esporta di nuovo le impostazioni dal telefono.

kmail-not-account = { $file } non è il file di un account IMAP di KMail: manca ImapServer.
kmail-not-account-hint = KMail conserva un file per ogni account: ~/.config/akonadi_imap_resource_0rc e così via.

mbsync-not-settings = { $file } non è una configurazione di mbsync: non contiene né IMAPAccount né IMAPStore.
mbsync-not-settings-hint = Indica il file che mbsync legge: ~/.mbsyncrc o ~/.config/isyncrc.
mbsync-astray = mbsync si ferma a questa riga perché si trova fuori da una sezione: una riga vuota chiude la sezione.
mbsync-unknown = mbsync si ferma a questa riga: in una sezione del genere non esiste la parola chiave { $key }.
mbsync-quote = mbsync si ferma a questa riga: le virgolette non vengono mai chiuse.
mbsync-one-value = mbsync si ferma a questa riga: { $key } richiede esattamente un valore. Metti fra virgolette un valore che contiene spazi.
mbsync-port = mbsync si ferma a questa riga: la porta è un numero da 0 a 65535.
mbsync-tls = mbsync si ferma a questa riga: { $key } è None, STARTTLS o IMAPS.

muttrc-not-settings = { $file } non è una configurazione di mutt: non contiene comandi di mutt.
muttrc-not-settings-hint = Indica il file che mutt legge: ~/.muttrc, ~/.neomuttrc o ~/.config/neomutt/neomuttrc.

offlineimap-not-settings = { $file } non è una configurazione di offlineimap: manca una sezione [Repository …].
offlineimap-not-settings-hint = Indica il file che offlineimap legge: ~/.offlineimaprc o ~/.config/offlineimap/config.
offlineimap-python-only = { $file } ricava il nome del server da codice Python (remotehosteval) o da un altro file, e imap-doctor non legge né l’uno né l’altro.
offlineimap-python-only-hint = Scrivi remotehost nella sezione [Repository …], oppure controlla la casella con --host.
offlineimap-stray = offlineimap non parte: questa riga non è una sezione, né un commento, né una chiave con un valore.
offlineimap-twice = offlineimap non parte: { $key } compare due volte nel file.
offlineimap-no-account = offlineimap non parte: manca la sezione [Account { $account }], ma “accounts” la nomina.
offlineimap-no-host = offlineimap non parte: il repository { $account } non indica alcun server (remotehost).
offlineimap-no-repository = offlineimap non parte: manca la sezione [Repository { $account }], ma un account la nomina.
offlineimap-side-missing = offlineimap non parte: l’account { $account } non indica { $key }.
offlineimap-percent = offlineimap non parte: in { $key } un % va scritto due volte (%%), oppure deve introdurre il nome di un’altra chiave, come in %(nome)s.
offlineimap-not-truth = offlineimap non parte: { $key } deve essere yes o no. Un commento dopo il valore, sulla stessa riga, fa parte del valore.
offlineimap-not-number = offlineimap non parte: { $key } deve essere un numero. Un commento dopo il valore, sulla stessa riga, fa parte del valore.

## What to set, and where: whichever program it is

program-set-idle = Attiva IDLE.
program-set-poll = { $minutes ->
    [one] Controlla la nuova posta ogni minuto.
   *[other] Controlla la nuova posta ogni { $minutes } minuti.
}
program-set-inbox-only = Sorveglia solo la posta in arrivo.
program-set-renewal = Rinnova IDLE almeno ogni 25 minuti.
program-step-open-file = Apri il file di configurazione in un editor di testo.

# Where a setting is, as evidence.
setting-default = { $setting }: non impostato, quindi vale il valore predefinito di { $program }
setting-set = { $setBy ->
    [policy] { $setting }, impostato da un criterio aziendale
    [autoconfig] { $setting }, impostato da AutoConfig
   *[file] { $setting }
}
setting-set-line = { $setBy ->
    [policy] { $setting }, riga { $line }, impostato da un criterio aziendale
    [autoconfig] { $setting }, riga { $line }, impostato da AutoConfig
   *[file] { $setting }, riga { $line }
}

## Where to click, in each program’s own words

aerc-step-poll = { $minutes ->
    [one] Nella sezione di questo account, scrivi: check-mail = 1m
   *[other] Nella sezione di questo account, scrivi: check-mail = { $minutes }m
}
aerc-step-restart = Riavvia aerc.
aerc-step-tls = Nella sezione di questo account, fai iniziare source con imaps:// e togli la porta.

autoconfig-step-tls = Scrivi <socketType>SSL</socketType> e <port>993</port>.

evolution-set-connections = Imposta ConcurrentConnections a { $connections }.
evolution-step-accounts = In Evolution, apri Modifica > Preferenze > Account di posta.
evolution-step-receiving = Seleziona “{ $account }”, fai clic su Modifica e apri Opzioni ricezione.
evolution-step-connections = In “Connessione al server”, seleziona “Numero di connessioni simultanee da usare” e imposta { $connections }.
evolution-step-restart = Chiudi Evolution e riaprilo.
evolution-step-idle = Seleziona “Restare in ascolto per le notifiche di modifica del server”.
evolution-step-poll = { $minutes ->
    [one] Seleziona “Controllare nuovi messaggi ogni” e imposta 1 minuto.
   *[other] Seleziona “Controllare nuovi messaggi ogni” e imposta { $minutes } minuti.
}
evolution-step-email = In Evolution, apri Modifica > Preferenze > Account di posta, seleziona l’account, fai clic su Modifica e apri Ricezione email.
evolution-step-tls = Imposta il metodo cifratura su “TLS su una porta dedicata”.

goimapnotify-step-boxes = In “boxes” lascia soltanto INBOX.
goimapnotify-step-renewal = Imposta “idleLogoutTimeout” a 24, oppure toglilo.
goimapnotify-step-restart = Riavvia goimapnotify.
goimapnotify-step-tls = Imposta “tls” a true, “port” a 993 e “starttls” a false.

k9-set-push = Attiva il push per la posta in arrivo, e solo per quella.
k9-step-fetching = Sul telefono, apri Impostazioni, tocca “{ $account }”, poi Recupero messaggi.
k9-step-poll = { $minutes ->
    [one] Imposta “Frequenza sincronizzazione cartella” sull’intervallo più breve disponibile.
   *[other] Imposta “Frequenza sincronizzazione cartella” su ogni { $minutes } minuti.
}
k9-step-manage-folders = Sul telefono, apri il menu, poi Gestione cartelle.
k9-step-push-off = Tocca ogni cartella che può aspettare e disattiva “Abilita Push”; lascialo attivo per la posta in arrivo.
k9-step-max-push = Oppure, in Impostazioni > “{ $account }” > Recupero messaggi, imposta “Massimo di cartelle da sincronizzare in push” sul numero più piccolo disponibile.
k9-step-push-on = Tocca la posta in arrivo e attiva “Abilita Push”. Lascialo disattivato per le altre cartelle: ognuna costa una connessione.
k9-step-renew = Imposta “Aggiorna connessione inattiva” su ogni 24 minuti.
k9-step-incoming = Sul telefono, apri Impostazioni, tocca l’account, poi Recupero messaggi > Server posta in arrivo.
k9-step-tls = Imposta Sicurezza su SSL/TLS e la porta su 993.

kmail-step-stop = Chiudi KMail e ferma Akonadi, che scrive questo file quando termina: akonadictl stop
kmail-step-poll = { $minutes ->
    [one] Sotto [cache], scrivi: IntervalCheckEnabled=true e IntervalCheckTime=1
   *[other] Sotto [cache], scrivi: IntervalCheckEnabled=true e IntervalCheckTime={ $minutes }
}
kmail-step-start = Riavvia Akonadi: akonadictl start
kmail-step-tls = Sotto [network], scrivi: Safety=SSL e ImapPort=993

mbsync-step-tls = Scrivi SSLType IMAPS nella sezione (TLSType IMAPS dalla versione 1.5).

muttrc-step-idle = Aggiungi questa riga al file: set imap_idle = yes
muttrc-step-idle-caution = Se da quel momento la connessione si blocca, togli di nuovo la riga: il manuale nomina server, fra cui alcune versioni di Dovecot, che gestiscono male IDLE.
muttrc-step-keepalive = Scrivi questa riga nel file: set imap_keepalive = 300
muttrc-step-tls = Scrivi l’indirizzo con imaps:// invece di imap://.
mutt-step-restart = Riavvia mutt.
neomutt-step-restart = Riavvia neomutt.

offlineimap-set-connections = Imposta maxconnections a { $connections }.
offlineimap-step-connections = Nella sezione di questo repository, scrivi: maxconnections = { $connections }
offlineimap-step-folders = Nella sezione di questo repository, scrivi: idlefolders = ['INBOX']
offlineimap-step-keepalive = Nella sezione di questo repository, scrivi: keepalive = 1500
offlineimap-step-poll = Nella sezione di questo account, scrivi: autorefresh = { $minutes }
offlineimap-step-restart = Riavvia offlineimap.
offlineimap-step-tls = Nella sezione di questo repository, scrivi: ssl = yes

## What each settings format is called

format-aerc = Account di aerc (accounts.conf)
format-autoconfig = Autoconfigurazione Mozilla (config-v1.1.xml)
format-evolution = Account di Evolution (.source)
format-goimapnotify = Impostazioni di goimapnotify (goimapnotify.yaml)
format-k9 = Impostazioni esportate da Thunderbird per Android o K-9 Mail (.k9s)
format-kmail = Account di KMail (akonadi_imap_resource_0rc)
format-mbsync = Impostazioni di mbsync (.mbsyncrc)
format-muttrc = Impostazioni di mutt (muttrc)
format-neomuttrc = Impostazioni di neomutt (neomuttrc)
format-offlineimap = Impostazioni di offlineimap (.offlineimaprc)
format-prefs = Impostazioni di Thunderbird (prefs.js)
format-policies = Criteri aziendali di Thunderbird (policies.json)
format-mac-policy = Criteri aziendali di Thunderbird su Mac (org.mozilla.thunderbird.plist)
format-thunderbird-autoconfig = File AutoConfig di Thunderbird (.cfg)
format-mobileconfig = Profilo di configurazione Apple (.mobileconfig)
format-account-mail = Dichiarazione Apple di un account di posta (JSON)

## Why a mail program may open so many connections: each follows a number, in brackets

demand-given = indicate nella riga di comando
demand-assumed = un’ipotesi: { $maker } non pubblica alcun numero
demand-while-running = una connessione mentre è in funzione, nessuna negli intervalli
demand-one-for-all-folders = una sola connessione, con cui controlla anche le altre cartelle
demand-folder-by-folder = una sola connessione, con cui apre una cartella dopo l’altra
demand-fetchmail = una sola connessione; con “idle” resta aperta
demand-imapfilter = una sola connessione, tenuta aperta da enter_idle()
demand-evolution = ConcurrentConnections = { $connections }
demand-geary = { $kept } tenute aperte, fino a { $most } al primo avvio
demand-k9 = una per ogni cartella in push ({ $folderCount }), una per scaricare la posta, una per una ricerca o un allegato
demand-offlineimap = maxconnections = { $connections }, ma mai più del numero di cartelle
demand-offlineimap-folders = { $folderCount ->
    [one] una per la sua idlefolder
   *[other] fino a una per ognuna delle { $folderCount } idlefolders
}
demand-aerc = una sola connessione, in IDLE finché non c’è altro da fare
demand-kmail = una connessione in IDLE per la posta in arrivo, un’altra per scaricare e modificare messaggi
demand-per-folder = { $which ->
    [synchronised] una per ogni cartella sincronizzata che non usa il controllo periodico ({ $folderCount })
    [box] una per ogni box ({ $folderCount })
   *[all] una per ogni cartella ({ $folderCount })
}
demand-per-folder-unknown = { $which ->
    [synchronised] una per ogni cartella sincronizzata che non usa il controllo periodico; quante siano non si sa ancora, qui ne sono contate { $folderCount }
    [box] una per ogni box; quante siano non si sa ancora, qui ne sono contate { $folderCount }
   *[all] una per ogni cartella; quante siano non si sa ancora, qui ne sono contate { $folderCount }
}
demand-own-list = { $because }; secondo l’elenco delle cartelle del programma stesso
demand-folders = { $folderCount ->
    [one] 1 cartella
   *[other] { $folderCount } cartelle
}
demand-thunderbird = max_cached_connections = { $connections }: { $reasons }
demand-thunderbird-one = max_cached_connections = 1
demand-thunderbird-unknown = max_cached_connections = { $connections }; quante cartelle ci siano non si sa ancora
demand-thunderbird-folders = una per la posta in arrivo, una per ogni altra cartella già aperta, una senza cartella
demand-thunderbird-filters = una in più per ogni cartella in cui i filtri spostano messaggi ({ $folderCount })
demand-thunderbird-status = fino a due per controllare se c’è nuova posta in altre cartelle
demand-not-measured = misurato con { $measured }, non con { $version }

## What each mail program is called

program-aerc = aerc
program-autoconfig = Thunderbird, configurato tramite autoconfig
program-claws-mail = Claws Mail
program-connections = connessioni semplici
program-evolution = Evolution
program-fairemail = FairEmail
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-goimapnotify = goimapnotify
program-imapfilter = imapfilter
program-ios = Mail per iPhone o iPad
program-k9 = Thunderbird per Android o K-9 Mail
program-kmail = KMail
program-macos-mail = Mail per Mac
program-mbsync = mbsync
program-mutt = mutt
program-neomutt = neomutt
program-offlineimap = offlineimap
program-outlook = Outlook per Windows
program-per-folder = un programma che apre ogni cartella
program-thunderbird = Thunderbird
program-connections-counted = { $connections ->
    [one] 1 connessione semplice
   *[other] { $connections } connessioni semplici
}
program-several = { $count } × { $program }
