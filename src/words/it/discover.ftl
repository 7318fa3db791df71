server-doubtful = { $namedBy ->
    [srv] Per { $domain } è stato trovato il server di posta { $server }. Non appartiene a { $domain } e lo indica soltanto il DNS: lungo il percorso chiunque può falsificare una risposta del genere.
    [mx] Per { $domain } è stato trovato il server di posta { $server }. Non appartiene a { $domain } e si ricava da un record MX: lungo il percorso chiunque può falsificare una risposta del genere.
   *[published] Per { $domain } è stato trovato il server di posta { $server }. Non appartiene a { $domain } e nessun altro conferma ciò che dice il server web di { $domain }.
}
server-not-used = { $doubt } { $because }
server-not-used-hint = Se è il tuo server di posta, dillo: aggiungi { $command }
nobody-to-ask = Non c’è un terminale su cui chiedere, quindi la password non è stata inviata.
server-inside = Il suo indirizzo, { $address }, appartiene a questo computer o alla sua rete, quindi la password non è stata inviata.
server-declined = La password non è stata inviata.
server-declined-hint = Indica tu il server: --host imap.example.org
server-doubtful-question = Inviare la tua password a { $server }?

## What came back from each place that was asked

answer-servers = { $servers }
answer-redirected = { $servers } (reindirizzamento a { $host })
answer-server = { $endpoint }, { $encryption ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] senza cifratura
}
answer-server-outside = { $endpoint }, { $encryption ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] senza cifratura
} (esterno a { $domain }, indicato solo dal DNS)
answer-more-servers = { $more ->
    [one] e un altro
   *[other] e altri { $more }
}
answer-mx-host = { $host }
answer-http-status = { $reason }
answer-not-found = nome inesistente
answer-no-record = nessun record di questo tipo
answer-name-server-failed = errore del server DNS (SERVFAIL)
answer-name-server-refused = il server DNS si è rifiutato di rispondere
answer-name-server-form = il server DNS non ha capito la domanda
answer-name-server-cannot = il server DNS non sa rispondere a questa domanda
answer-name-server-nonsense = la risposta del server DNS non ha senso
answer-name-server-silent = il server DNS non ha risposto
answer-name-server-unreachable = il server DNS non è raggiungibile
answer-bad-name = nome non valido
answer-refused = connessione rifiutata
answer-closed = la connessione è stata chiusa
answer-none = nessuna risposta
answer-no-route-host = nessun percorso verso questo host
answer-no-route-network = nessun percorso verso questa rete
answer-not-allowed = questo computer non consente la connessione
answer-no-tls = non parla TLS, o in nessuna delle versioni supportate qui
answer-certificate = certificato non attendibile: { $fault }
answer-other = { $reason }
answer-silent-failure = errore senza spiegazione
answer-not-offered = il dominio dichiara di non offrire questo servizio
answer-no-usable-record = non comprensibile: nessun record contiene un nome di host e una porta utilizzabili
answer-no-mail = il dominio dichiara di non accettare posta
answer-mx-no-host = non comprensibile: il record MX non è un nome di host
answer-closed-silently = ha chiuso la connessione senza rispondere
answer-not-imap = non è IMAP; ha detto: { $reply }
answer-said = ha detto: { $reply }
answer-endless = non è IMAP; non smette mai di parlare
answer-parts = { $parts }
answer-not-waited = { $source ->
    [autoconfig] risposta non attesa: il server di autoconfigurazione aveva già indicato un server
    [well-known] risposta non attesa: il server web del dominio aveva già indicato un server
    [ispdb] risposta non attesa: l’ISPDB aveva già indicato un server
    [srv] risposta non attesa: il DNS aveva già indicato un server
   *[mx] risposta non attesa: il server di posta del record MX aveva già indicato un server
}
answer-timeout = nessuna risposta entro { $seconds } s
answer-redirects = più di { $most } reindirizzamenti
answer-only-https = non interpellato: si usa solo https
answer-too-long = più lungo di { $kilobytes } KB
answer-redirect-nowhere = un reindirizzamento che non porta da nessuna parte
answer-redirect-http = reindirizza a http senza cifratura, che non viene seguito
answer-not-autoconfig = non comprensibile: non è una configurazione di posta
answer-lists-no-imap = non elenca alcun server IMAP
answer-no-usable-server = non comprensibile: nessun server IMAP elencato ha un nome di host e una porta utilizzabili
answer-only-unencrypted = non usato: non indica alcun server con connessione cifrata
answer-inside = non usato: il server indicato si trova in questa rete o su questo computer
answer-broken = non comprensibile: riga { $line }: { $reason }

## What was typed

address-empty = L’indirizzo email è vuoto.
address-hint = Scrivi l’indirizzo completo, ad esempio anna@example.org.
address-invisible = “{ $typed }” non è un indirizzo email: contiene caratteri invisibili.
address-blank = “{ $typed }” non è un indirizzo email: contiene uno spazio.
address-long = “{ $typed }” non è un indirizzo email: supera i { $most } caratteri.
address-no-at = “{ $typed }” non è un indirizzo email: manca “@”.
address-no-name = “{ $typed }” non è un indirizzo email: manca il nome prima di “@”.
address-no-domain = “{ $typed }” non è un indirizzo email: manca il dominio dopo “@”.
address-two-ats = “{ $typed }” non è un indirizzo email: contiene più di una “@”.
address-bad-domain = “{ $typed }” non è un indirizzo email: “{ $part }” non è un dominio.
not-a-server-name = “{ $typed }” non è un nome di server.
not-a-server-name-hint = Un nome di server è fatto così: imap.example.org.
not-a-name-server = Non è un server DNS: { $typed }.
not-a-name-server-hint = Indica il suo indirizzo IP e, se non è la 53, la porta: ad esempio 127.0.0.1:5353.

## Why a certificate is not trusted: each follows a colon

certificate-expired = il certificato è scaduto
certificate-expired-on = il certificato è scaduto il { $until }
certificate-not-yet = il certificato non è ancora valido (o l’orologio di questo computer è sbagliato)
certificate-not-before = il certificato è valido solo dal { $since } (o l’orologio di questo computer è sbagliato)
certificate-revoked = il certificato è stato revocato
certificate-self-signed = il server si è firmato da solo il certificato; nessuna autorità lo garantisce
certificate-unknown-authority = il certificato proviene da un’autorità che questo computer non conosce (un’autorità privata, oppure un antivirus che si mette in mezzo)
certificate-incomplete = la catena dal certificato a un’autorità nota è incompleta
certificate-incomplete-from = il certificato è stato emesso da { $issuer } e la catena fino a un’autorità nota è incompleta
certificate-other-name = il certificato è per un altro nome
certificate-other-name-than = il certificato è per { $names }, non per { $host }
certificate-not-as-address = il certificato nomina { $host }, ma non come indirizzo IP (subject alternative name), quindi i programmi di posta non lo accettano
certificate-no-name = il certificato non contiene alcun nome, quindi non vale per { $host }
certificate-code = { $reason }

## On the wire: each follows a colon or stands in brackets

wire-starttls-not-offered = STARTTLS non è offerto
wire-early-data = dati prima della negoziazione TLS
wire-reply-too-long = risposta troppo lunga
wire-line-too-long = riga troppo lunga
wire-only-methods = { $methods }
wire-scram-unproven = ha accettato l’accesso senza dimostrare di conoscere la password
wire-no-password-method = non è offerto l’accesso con password
wire-reason = { $reason }
