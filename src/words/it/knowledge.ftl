## Limits on how often something is done

server-rate-minute-ip = { $limit ->
    [one] 1 nuova connessione al minuto da una stessa rete
   *[other] { $limit } nuove connessioni al minuto da una stessa rete
}
server-rate-hour-ip = { $limit ->
    [one] 1 controllo della posta all’ora da una stessa rete
   *[other] { $limit } controlli della posta all’ora da una stessa rete
}
server-rate-hour-user = { $limit ->
    [one] 1 controllo della posta all’ora per ogni casella
   *[other] { $limit } controlli della posta all’ora per ogni casella
}
server-rate-hour-domain = { $limit ->
    [one] 1 controllo della posta all’ora per ogni dominio
   *[other] { $limit } controlli della posta all’ora per ogni dominio
}

## How a changed setting takes effect

server-restart-doveadm = esegui “doveadm reload” (le connessioni aperte restano aperte)
server-restart-courier = riavvia i servizi IMAP di Courier (couriertcpd legge il valore solo all’avvio)
server-restart-exchange = riavvia i servizi Microsoft Exchange IMAP4
server-restart-container = riavvia il container
server-restart-mailcow = esegui “docker compose restart dovecot-mailcow”
server-restart-mailu = riavvia il container imap

## What a refused client sees, where the server sends no words of its own

server-refusal-courier = la connessione viene chiusa prima del messaggio iniziale, senza alcun messaggio di errore; se è stato raggiunto MAXDAEMONS, la connessione si apre ma non arriva nulla
server-refusal-silent = la connessione viene chiusa senza messaggio di errore
server-refusal-kerio = la connessione viene chiusa senza messaggio di errore; solo il log del server dice “too many connections”
server-refusal-refused = le connessioni successive vengono rifiutate
server-refusal-hangs = il secondo accesso resta in sospeso finché il programma di posta rinuncia
server-refusal-drops = le connessioni in eccesso vengono chiuse, decine di volte al giorno
server-refusal-wrong-password = il programma di posta mostra “nome utente o password errati”
server-refusal-oldest = vengono chiuse le connessioni più vecchie; quella nuova funziona
server-refusal-blocked = l’indirizzo può venire bloccato per un po’
server-refusal-wrong-password-hour = “wrong password” oppure “login incorrect”, per un’ora
server-refusal-login-incorrect-hour = “login incorrect”, per un’ora
server-refusal-login-incorrect = “wrong password” oppure “login incorrect”

## What else to know about a server, beginning with its id

server-note-dovecot = IMAP e POP3 vengono contati separatamente: 10 connessioni ciascuno. Il limite vale solo dopo che la password è stata accettata. Dietro un proxy che non trasmette gli indirizzi dei client, tutti gli utenti sembrano avere lo stesso indirizzo. process_limit (predefinito 100) è un limite a parte, per l’intero servizio. 0 disattiva il limite. Le versioni più vecchie rispondono con [UNAVAILABLE] invece che con [LIMIT].
server-note-cyrus = 0 significa nessun limite. Il limite per host comprende la connessione che sta effettuando l’accesso, quindi 3 ne consente solo 2. Quando è pieno l’intero server (maxchild), accetta la connessione e poi non invia nulla. I rifiuti non contengono un codice di risposta.
server-note-courier = Le connessioni vengono contate per indirizzo, qualunque sia il nome utente, già prima dell’accesso. I pacchetti spesso alzano MAXPERIP a 20. MAXDAEMONS (40) limita tutti gli utenti insieme.
server-note-zimbra = Questo limite vale per l’intero server, non per un singolo account. Le connessioni vengono rifiutate prima dell’accesso.
server-note-stalwart = IMAP e POP3 vengono contati insieme. Le versioni precedenti chiamavano l’impostazione imap.rate-limit.concurrent e consentivano solo 4 o 6 connessioni, troppo poche per un solo Thunderbird. Quando il listener è pieno o l’indirizzo è bloccato, la connessione viene chiusa senza messaggio di errore.
server-note-wildduck = Il limite si può impostare anche per un singolo utente.
server-note-mox = I limiti sono fissati nel programma: 30 per indirizzo (IPv6: per /64), 90 e 270 per reti più ampie. Sono limitate anche le nuove connessioni: 300 al minuto.
server-note-vpop3 = Il manuale usa 20 come esempio (circa quattro dispositivi).
server-note-hmailserver = 0 significa nessun limite. Dopo accessi non riusciti l’indirizzo viene bloccato per 60 minuti.
server-note-james = Non c’è alcun limite se queste impostazioni non vengono usate.
server-note-domino = Finché il campo è vuoto non c’è alcun limite.
server-note-exchange-2010 = Ci sono anche limiti di 2.000 connessioni per indirizzo e 2.000 in totale. Esegui Set-ImapSettings in Exchange Management Shell; la stessa impostazione si trova nella console.
server-note-maddy = La documentazione non prevede un’opzione per limitare le connessioni.
server-note-greenmail = Il codice sorgente non contiene alcun limite. GreenMail è un server di prova.
server-note-proton-bridge = Bridge è in esecuzione sul tuo computer. Nel suo codice sorgente non è stato trovato alcun limite.
server-note-hydroxide = Imposta Thunderbird a 1 connessione.
server-note-apple-osx-server-dovecot = Le versioni precedenti ne consentivano di più: 32 in Mac OS X Server 10.2.
server-note-mdaemon = Il numero di sessioni si può impostare; il valore predefinito per IMAP non è stato trovato.
server-note-icewarp = Si può impostare un limite per ogni servizio; il valore predefinito non è stato trovato.
server-note-smartermail = Si può impostare un limite; il valore predefinito per IMAP non è stato trovato.
server-note-axigen = Si possono impostare limiti per indirizzo del client; il valore predefinito non è stato trovato.
server-note-communigate = Tutti gli utenti condividono un unico numero di canali; il valore predefinito non è stato trovato.
server-note-docker-mailserver = È il valore predefinito di Dovecot. Se fail2ban è attivo, 6 accessi non riusciti in una settimana bloccano un indirizzo per una settimana.
server-note-mailcow = Il limite è così alto che raramente provoca un rifiuto. Verifica prima se c’è un blocco: 10 accessi non riusciti in 10 minuti bloccano un indirizzo per mezz’ora, e ogni volta più a lungo.
server-note-mailu = Da non confondere con i limiti agli accessi non riusciti (AUTH_RATELIMIT_IP e AUTH_RATELIMIT_USER).
server-note-mail-in-a-box = Impostato da setup/mail-dovecot.sh (20 prima del 2020). Il suo fail2ban conta anche le connessioni che non effettuano mai l’accesso: 20 in 30 secondi portano a un blocco.
server-note-nixos-mailserver = Una sola opzione imposta il limite sia per IMAP sia per POP3.
server-note-nethserver = L’indirizzo della sua webmail ha un limite più alto.
server-note-dovecot-default = È il valore predefinito di Dovecot.
server-note-cpanel = Il valore predefinito non è stato trovato. Il blog di un fornitore indica 20 per account; nulla lo conferma.
server-note-plesk = Con Courier: 4 per rete e 40 in totale, secondo le aziende di hosting che lo usano. Con Dovecot: non trovato.
server-note-poste-io = Le versioni precedenti usavano il valore predefinito di Dovecot.
server-note-gmail = Vengono contate insieme tutte le connessioni all’account: ogni programma, dispositivo e rete. È limitato anche il traffico giornaliero (2.500 MB in ricezione, 500 MB in invio), e gli accessi molto frequenti vengono rallentati a parte.
server-note-icloud = Il blog di un fornitore parla di circa 5; nulla di Apple lo conferma.
server-note-yahoo-aol = Non c’è un numero ufficiale; chi sviluppa programmi di posta stima da 5 a 10. Il rifiuto riportato qui riguarda comandi e accessi, non le connessioni aperte.
server-note-outlook-m365 = Microsoft non pubblica alcun numero per Microsoft 365; un utente ha segnalato 20. Negli account Outlook.com nuovi IMAP è disattivato per impostazione predefinita.
server-note-fastmail = La sua pagina sui limiti non parla di un limite di connessioni.
server-note-zoho = Osservato dall’autore di un programma di posta; la documentazione di Zoho non indica alcun numero.
server-note-mailru = I programmi di posta richiedono una password per le app.
server-note-yandex = Alcuni utenti riferiscono di essere stati bloccati dopo molti accessi in poco tempo.
server-note-pop3-10 = Per POP3 il limite è 10.
server-note-proton = IMAP funziona solo tramite Proton Mail Bridge.
server-note-zone-eu = Il piano premium ne consente 50. 12 accessi non riusciti in 2 minuti portano a un blocco.
