settings-refused =
    .title = Un file di configurazione viene rifiutato dal suo stesso programma
    .why = Nel file c’è un errore che impedisce al suo programma di leggerlo: nulla di ciò che contiene ha effetto e di solito nessuno viene avvisato. Un dispositivo mostra “Profilo non valido”, offlineimap e mbsync si fermano, Thunderbird prosegue senza il file. Correggilo prima che arrivi su altri computer.

settings-ignore-without-effect =
    .title = Un’eccezione non ha effetto
    .why = Un’eccezione in imap-doctor.json o in un commento nasconde una segnalazione quando le cose vanno bene così. Una che non serve più ad alcuna segnalazione è rimasta da un’impostazione ormai cambiata, e nasconderebbe il prossimo errore dello stesso tipo. Una senza motivo non conta: chi la legge in seguito deve sapere perché c’è.
    .message = Nessuna segnalazione ha bisogno dell’eccezione per { $ruleId }.
    .message-no-reason = Questo commento non nasconde nulla perché non indica un motivo.
    .remedy = Eliminala.
    .remedy-reason = Scrivi la regola e, dopo, il motivo: imap-doctor: ignore REGOLA motivo.

## Connections

connections-too-many =
    .title = Il programma di posta può tenere aperta più di una connessione
    .why = Thunderbird tiene aperta una connessione per ogni cartella che ha consultato, fino al numero impostato qui (5 se non è impostato). Evolution e offlineimap ne aprono più d’una per lavorare più in fretta: Evolution fino a 3 se non è impostato nulla (al massimo 7), offlineimap quante ne indica maxconnections. Il server le conta tutte, insieme a quelle del telefono e degli altri tuoi computer, e rifiuta la connessione che supera il limite. Spesso i programmi di posta lo presentano come una password sbagliata, oppure non dicono nulla. Con 1, un account non usa mai più di una connessione. Il prezzo: le cartelle grandi richiedono più tempo e, mentre in Thunderbird è aperta un’altra cartella, la nuova posta in arrivo compare solo al controllo successivo invece che subito. Misurato con Thunderbird 153.8: 9 min 47 s con il consueto controllo ogni 10 minuti, 42 s con un controllo al minuto; al primo avvio succede anche con la posta in arrivo sullo schermo (26 s con un controllo al minuto), perché lo scaricamento delle altre cartelle occupa la connessione. Con 2 sono bastati ogni volta 0,6 s: se sul server c’è posto, con 2 la posta in arrivo resta immediata. Con 1, un controllo più frequente accorcia l’attesa.
    .message = { $connections ->
        [one] { $program } può aprire { $most } connessioni per { $account }; ne basta 1.
       *[other] { $program } può aprire { $most } connessioni per { $account }; ne bastano { $connections }.
    }
    .message-roomy = { $program } può aprire { $most } connessioni per { $account }, e sul server c’è posto. { $connections ->
        [one] Ne basterebbe 1.
       *[other] Ne basterebbero { $connections }.
    }
    .remedy-roomy = { $connections ->
        [one] Non occorre cambiare nulla. Per stare sul sicuro con più dispositivi, imposta a 1 il numero massimo di connessioni al server.
       *[other] Non occorre cambiare nulla. Per stare sul sicuro con più dispositivi, imposta a { $connections } il numero massimo di connessioni al server.
    }

connections-one-per-watched-folder =
    .title = Il programma di posta tiene aperta una connessione per ognuna delle cartelle sorvegliate
    .why = IDLE annuncia la nuova posta di una sola cartella, perciò un programma che sorveglia cinque cartelle tiene aperte cinque connessioni tutto il giorno. Per la maggior parte delle persone la posta in arrivo è l’unica cartella in cui i nuovi messaggi devono comparire subito; per le altre basta il controllo periodico.
    .message = { $folderCount ->
        [one] { $program } può tenere aperta una connessione per 1 cartella di { $account }.
       *[other] { $program } può tenere aperta una connessione per ognuna delle { $folderCount } cartelle di { $account }.
    }
    .message-every = { $program } può tenere aperta una connessione per ogni cartella di { $account }.

connections-not-in-autoconfig =
    .title = Questo file non può impostare il numero di connessioni
    .why = Un file di autoconfig fornisce a Thunderbird i server, le porte e i nomi utente di un dominio. Non ha alcun elemento per il numero di connessioni, per IDLE o per la frequenza del controllo della posta, quindi ogni account configurato così parte con 5 connessioni. Chi installa Thunderbird per un’organizzazione può impostare altrove il valore predefinito per tutti gli account.
    .message = Gli account su { $account } partono con le 5 connessioni di Thunderbird; nessun elemento di questo file può cambiarlo.
    .evidence = config-v1.1 non prevede impostazioni per le connessioni, IDLE o l’intervallo di controllo.
    .remedy = Imposta il numero predefinito di connessioni dove viene installato Thunderbird.
    .step-default = Nel file AutoConfig (.cfg), scrivi: defaultPref("mail.server.default.max_cached_connections", { $connections });
    .step-users = Se questo file non c’è, chiedi agli utenti di impostare { $connections } in ogni account.

## IDLE

idle-off =
    .title = Il programma di posta non usa IDLE
    .why = Con IDLE il server avvisa subito il programma di posta quando arriva un messaggio; senza, la nuova posta compare solo al controllo successivo. Thunderbird, Evolution, mutt e neomutt lo usano su una connessione comunque già aperta, quindi disattivarlo non ne risparmia nessuna. Sul telefono, invece, ogni cartella in push ne costa una. È un avviso se qualcuno ha disattivato IDLE, una nota se è disattivato per impostazione predefinita.
    .message = { $program } non usa IDLE per { $account }: la nuova posta compare solo al controllo successivo.

idle-renewed-too-late =
    .title = IDLE viene rinnovato troppo tardi
    .why = Un server può chiudere una connessione rimasta silenziosa per 30 minuti, perciò un programma di posta deve rinnovare IDLE almeno ogni 29. Con un intervallo più lungo la connessione viene chiusa nel frattempo e la nuova posta compare solo quando IDLE viene rinnovato.
    .message = { $program } rinnova IDLE per { $account } solo ogni { $minutes } minuti; dopo 30 i server possono chiudere la connessione.

idle-never-starts =
    .title = Ci sono cartelle elencate per IDLE, ma il programma non resta mai in esecuzione abbastanza da sorvegliarle
    .why = offlineimap sorveglia le sue idlefolders solo mentre aspetta il controllo successivo, e senza autorefresh non ce n’è uno: finisce quando tutto è stato copiato. La nuova posta compare al prossimo avvio.
    .message = offlineimap non sorveglia mai le cartelle di { $account }: idlefolders è impostato, ma autorefresh no.
    .remedy = Imposta autorefresh, in modo che offlineimap resti in esecuzione.

## The regular check

polling-too-slow =
    .title = Il programma di posta controlla la nuova posta troppo di rado
    .why = Nelle cartelle che non sono sorvegliate con IDLE, la nuova posta compare solo quando il programma la controlla. Anche una cartella sorvegliata dipende da quel controllo, se la sua connessione è caduta in silenzio: i server chiudono una connessione silenziosa dopo 30 minuti, molti router prima. Thunderbird non rinnova mai IDLE da solo; lo fa, come effetto secondario, il suo controllo periodico. Con un controllo meno frequente di ogni 25 minuti la posta può arrivare in ritardo.
    .message = { $minutes ->
        [one] { $program } controlla la nuova posta di { $account } solo ogni minuto.
       *[other] { $program } controlla la nuova posta di { $account } solo ogni { $minutes } minuti.
    }

polling-off =
    .title = Il programma di posta non controlla mai da solo la nuova posta
    .why = Senza un controllo periodico la nuova posta viene annunciata solo tramite IDLE, e solo finché dura la sua connessione: Thunderbird non rinnova mai IDLE da solo, i server chiudono una connessione silenziosa dopo 30 minuti e nessuno se ne accorgerebbe. La nuova posta resta allora invisibile finché qualcuno non fa clic.
    .message = { $program } non controlla mai da solo la nuova posta di { $account }.

## Encryption

tls-off =
    .title = L’account è configurato senza cifratura
    .why = Senza cifratura chiunque si trovi lungo il percorso verso il server, per esempio in un bar o in un albergo, può leggere la password e la posta. Molti server rifiutano un accesso non cifrato, e i programmi di posta lo presentano come accesso non riuscito anche se la password è giusta.
    .message = La password di { $account } viene inviata senza cifratura a { $host }:{ $port }.
    .evidence = Per { $host }:{ $port } non è impostata alcuna cifratura.

tls-port-mismatch =
    .title = La porta e la cifratura non vanno d’accordo
    .why = Sulla porta 993 il server si aspetta TLS fin dal primo byte; un programma impostato su STARTTLS vi attende un messaggio iniziale che non arriva mai. Sulla porta 143 il server si presenta per primo e TLS dal primo byte non funziona. Le porte 25, 465 e 587 servono a inviare la posta, 110 e 995 a POP. Con una combinazione del genere non si stabilisce alcuna connessione, e i programmi di posta spesso lo presentano come tempo scaduto o accesso non riuscito.
    .message = { $security ->
        [starttls] { $account } non può connettersi: è impostato su STARTTLS con la porta { $port } di { $host }, che richiede TLS fin dal primo byte.
       *[tls] { $account } non può connettersi: è impostato su TLS fin dal primo byte con la porta { $port } di { $host }, che richiede STARTTLS.
    }
    .message-service = { $service ->
        [pop] { $account } è impostato sulla porta { $port } di { $host }, che serve a POP e non a IMAP.
       *[smtp] { $account } è impostato sulla porta { $port } di { $host }, che serve a inviare la posta e non a IMAP.
    }

settings-host-is-url =
    .title = Il server è scritto come indirizzo con protocollo invece che come nome di host
    .why = I programmi di posta cercano un nome di host come imap.example.org. Con imaps:// davanti, oppure con una porta o un percorso in coda, non trovano alcun server con quel nome.
    .message = { $account } indica come server “{ $host }”; qui serve un nome di host.
    .remedy = Scrivi soltanto il nome di host, senza imaps://, porta e percorso.

mail-unencrypted = La posta di { $account } viaggia senza cifratura verso { $host }:{ $port }; è protetto soltanto l’accesso.

polling-too-often =
    .title = Il programma di posta controlla la nuova posta così spesso che un server può bloccare l’account
    .why = Alcuni gestori contano i controlli: ne consentono 20 all’ora per casella, 30 per indirizzo di rete o 60 per dominio e, esaurito il numero, rispondono “password errata” fino alla fine dell’ora. Un controllo ogni minuto o due supera già 20 all’ora con questo solo programma; offlineimap ripete l’accesso a ogni controllo, e telefoni e altri computer aggiungono i propri. Non si guadagna nulla se il server offre IDLE, che annuncia subito la nuova posta.
    .message = { $minutes ->
        [one] { $program } controlla la nuova posta di { $account } ogni minuto: { $checks } controlli all’ora.
       *[other] { $program } controlla la nuova posta di { $account } ogni { $minutes } minuti: { $checks } controlli all’ora.
    }
    .message-seconds = { $seconds ->
        [one] { $program } controlla la nuova posta di { $account } ogni secondo: { $checks } controlli all’ora.
       *[other] { $program } controlla la nuova posta di { $account } ogni { $seconds } secondi: { $checks } controlli all’ora.
    }
    .remedy = { $minutes ->
        [one] Controlla la nuova posta ogni minuto; con IDLE compare comunque subito.
       *[other] Controlla la nuova posta ogni { $minutes } minuti; con IDLE compare comunque subito.
    }
