## Areas: what is shown while a check runs, and at the start of its line in a report

area-discovery = Server di posta
area-files = File
area-accounts = Account
area-documents = File di configurazione
area-reach = Server
area-session = Accesso
area-server = Software
area-idle = Push (IDLE)
area-mailboxes = Cartelle
area-demands = Programmi
area-connections = Connessioni
area-localConnections = Aperte su questo computer
area-budget = Ripartizione
area-watch = Durata di IDLE
still-waiting = ancora in attesa: { $area } (Ctrl-C conserva quanto ottenuto finora)

## Why a fact is missing: each follows a colon

missing-not-probed = non rilevato
missing-deadline = il tempo è scaduto
missing-interrupted = interrotto
missing-discovery = il server di posta non è stato trovato
missing-files = non sono stati indicati file
missing-accounts = non è stato possibile leggere impostazioni
missing-documents = non è stato possibile leggere impostazioni
missing-reach = il server non è stato raggiunto
missing-session = l’accesso non è riuscito
missing-server = il software del server non è noto
missing-idle = non è stato possibile provare IDLE
missing-mailboxes = non è stato possibile leggere l’elenco delle cartelle
missing-demands = non si sa di quante connessioni abbiano bisogno i programmi di posta
missing-connections = non è stato possibile contare le connessioni
missing-localConnections = non è stato possibile vedere le connessioni di questo computer
missing-budget = non è stato possibile ripartire le connessioni
missing-watch = non è stato possibile osservare IDLE
missing-no-server = nessun server di posta trovato per { $domain }
missing-no-program = non è noto alcun programma di posta che usi questa casella; indicane uno con --client
missing-idle-refused = il server non accetta IDLE
missing-not-visible = questo sistema non mostra quali programmi tengono aperte connessioni
missing-not-reached = non raggiunto
rule-off = disattivata in imap-doctor.json

## What went wrong while gathering

gather-deadline = Il tempo è scaduto ({ $area }).
gather-deadline-hint = Concedi più tempo con --timeout SECONDI.
gather-interrupted = Interrotto ({ $area }).
gather-interrupted-hint = Esegui di nuovo il controllo.
gather-crashed = Questo controllo si è bloccato: è un errore di imap-doctor.
rule-crashed = La regola { $ruleId } si è bloccata: è un errore di imap-doctor.
crashed-hint = Segnalalo indicando la versione e questo testo.
crash-evidence = { $error }
sign-in-failed = L’accesso non è riuscito.
folders-not-with = l’elenco delle cartelle non si può ancora leggere con { $mechanism }
folders-not-read = Non è stato possibile leggere l’elenco delle cartelle.
not-watched = Non è stato possibile aprire alcuna connessione da osservare.
try-again-busy = Riprova: nel frattempo un altro programma di posta può aver preso l’ultima connessione libera.

## Why the delivery test was not done, or not finished

delivery-idle-refused = Il server non accetta IDLE.
delivery-cap = La prova richiede due connessioni e --max-connections ne consente una.
delivery-no-second = La prova richiede due connessioni e il server non ne consente una seconda.
delivery-interrupted = È stata interrotta.
delivery-broken = La connessione è caduta durante la prova.
delivery-no-folder = Il server non consente di creare qui una cartella: “{ $reply }”
delivery-not-opened = Non è possibile aprire la nuova cartella: “{ $reply }”
delivery-no-idle = IDLE è stato rifiutato: “{ $reply }”
delivery-not-stored = Il server si è rifiutato di salvare un messaggio: “{ $reply }”
sign-in-slow = Ancora in attesa della risposta all’accesso. Dopo password sbagliate alcuni server la ritardano.
delivery-waiting = In attesa che IDLE annunci il messaggio { $n } di { $of } (al massimo { $seconds } s)

## Messages stored during a watch

changes-delivery-silent = Nella prova di consegna il server non ha annunciato un messaggio, quindi una notifica mancante non dimostra nulla.
changes-broken-creating = La connessione è caduta durante la creazione delle cartelle.
changes-no-count = Il server non dice quanti messaggi contiene una cartella.
changes-too-many = La cartella contiene già { $messages } messaggi.
changes-broken = La connessione per un messaggio è caduta.

## A watch

watch-asking = Verifica che ogni connessione sia ancora attiva
watch-holding = Connessioni mantenute in IDLE, mancano { $clock } (Ctrl-C mostra il risultato ottenuto finora)
watch-as-thunderbird = Thunderbird, che controlla la posta ogni 10 minuti
watch-as-thunderbird-never = Thunderbird, quando non controlla la posta da solo
watch-as-k9 = K-9 Mail

## How the server software was recognised

known-by-host = dal nome dell’host
known-by-id = dalla risposta a ID
known-by-greeting = dal messaggio iniziale
known-not-in-table = la sua risposta a ID, “{ $idName }”, non è nella nostra tabella
known-not = non lo dicono né la risposta a ID né il messaggio iniziale
