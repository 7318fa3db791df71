internal-rule-crashed =
    .title = Una regola si è bloccata
    .why = È un errore di imap-doctor. La regola non ha dato risposta; tutte le altre sì. Segnalalo, per favore.

## What several rules say

tried-endpoint = Tentativo: { $endpoint } ({ $security ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] senza cifratura
})
server-said = Server: “{ $text }”
server-closed = { $stage ->
    [connect] La connessione è stata chiusa appena aperta.
    [greeting] Il server ha chiuso la connessione prima del messaggio iniziale.
    [tls] La connessione è stata chiusa mentre si attivava la cifratura.
    [login] Il server ha chiuso la connessione durante l’accesso, senza rispondere.
   *[other] Il server ha chiuso la connessione senza rispondere ({ $stage }).
}
server-cut = La connessione è stata troncata (RST) senza risposta.
server-silent = Il server ha accettato la connessione ma non ha risposto in tempo.
server-unanswered = Nessuno ha risposto al tentativo di connessione.
server-turned-away = Il tentativo di connessione è stato respinto.
refused-measured = { $opened ->
    [0] Misurato: rifiutata già la prima connessione.
    [one] Misurato: accettata 1 connessione, rifiutata la successiva.
   *[other] Misurato: accettate { $opened } connessioni, rifiutata la successiva.
}
limit-ban-or-outage = Scopri se si tratta di un limite, di un blocco o di un guasto.
idle-not-listed = Dopo l’accesso, IDLE non compare nell’elenco delle funzioni del server.
check-every-few-minutes = Imposta il programma di posta in modo che controlli la nuova posta ogni 5-10 minuti.
check-every-few-minutes-step-thunderbird = In Thunderbird, apri { -tb-account-settings } > { -tb-server-settings } e imposta “{ -tb-check-every }” a 10 minuti.
use-tls = Usa TLS sulla porta 993, oppure STARTTLS sulla porta 143.
one-duration = { $duration }

## Reaching the server

reach-not-found =
    .title = Nessun server di posta trovato per questo indirizzo email
    .why = imap-doctor trova il server di posta a partire da ciò che segue la @ nell’indirizzo: tramite il DNS (record SRV), le impostazioni pubblicate dal gestore (autoconfig), l’elenco pubblico dei gestori di posta e i nomi consueti imap. e mail. Nessuna di queste vie ha portato a un server.
    .message = Nessun server di posta trovato per { $domain }.
    .evidence-asked = { $asked }: { $answer }
    .remedy = Indica tu il server.
    .step-spelling = Controlla che l’indirizzo email sia scritto correttamente e che questo computer sia collegato a Internet.
    .step-host = Cerca il server della posta in arrivo (IMAP) nelle pagine di aiuto del tuo gestore e indicalo: --host imap.example.org --user NOME

reach-unreachable =
    .title = Il server di posta non è raggiungibile
    .why = Prima di poter dire qualcosa sulle connessioni, almeno una deve riuscire. Il messaggio dice fin dove è arrivata questa: il nome del server non esiste, su quella porta nessuno risponde, la porta non parla IMAP, oppure non arriva proprio alcuna risposta.
    .remedy = Scopri se il problema è il nome del server, la porta o la rete.

reach-closed-without-a-word =
    .title = Il server ha chiuso la prima connessione senza rispondere
    .why = Alcuni server rifiutano una connessione oltre il limite chiudendola prima del messaggio iniziale (lo fa Courier). Un blocco dopo password sbagliate e un guasto hanno lo stesso aspetto. Poiché era la prima connessione non c’è un termine di paragone, e la causa resta ignota finché non si chiudono i programmi di posta sugli altri dispositivi.

## Sign-in

auth-wrong-password =
    .title = Il server non accetta il nome utente o la password
    .why = Il server dice che il nome utente o la password sono sbagliati. imap-doctor ha provato una volta sola e non riprova, perché con ripetute password sbagliate una rete viene bloccata. È improbabile che la causa sia un limite di connessioni: Dovecot e Cyrus, per esempio, verificano la password prima di contare le connessioni.
    .remedy = Correggi il nome utente o la password.
    .remedy-bridge = Usa la password creata da Proton Mail Bridge, non quella dell’account Proton.
    .step-bridge = Apri Proton Mail Bridge su questo computer, scegli l’account e copia nome utente e password dai dettagli della casella (“Mailbox details”).

auth-refused =
    .title = Il server ha rifiutato l’accesso
    .why = I server rifiutano un accesso per molti motivi: una password sbagliata, IMAP disattivato per la casella, una password per le app obbligatoria, un account bloccato, troppi tentativi, oppure un problema del server stesso. Se il server dice quale, lo dice anche la segnalazione; se le sue parole si adattano a più motivi, sono possibili tutti, compresa la password.
    .remedy = Segui le parole del server riportate sopra; se non sono chiare, prova prima la password nella webmail.

## Encryption

tls-untrusted =
    .title = Nessuna connessione cifrata attendibile verso il server
    .why = Il certificato dimostra che stai parlando con il tuo server di posta e non con qualcuno nel mezzo. Se non è valido, o se non è possibile stabilire alcuna connessione cifrata, imap-doctor si ferma prima di inviare la password.
    .message-later = La connessione { $number } non era cifrata come la prima: qualcuno nel mezzo potrebbe interferire.
    .remedy = Non effettuare l’accesso finché la connessione cifrata non funziona.

tls-not-checked =
    .title = Il certificato non è stato verificato
    .why = Con --insecure imap-doctor si connette anche se il certificato del server non è valido. La connessione è cifrata, ma nulla dimostra chi c’è dall’altra parte: qualcuno nel mezzo potrebbe leggere la password.
    .message = Il certificato non è valido ed è passato solo grazie a --insecure: dall’altra parte potrebbe non esserci il tuo server di posta.
    .message-needless = Il certificato è valido, quindi --insecure non serve.
    .evidence-issue = Problema: { $because }
    .remedy = Esegui di nuovo il controllo senza --insecure.
    .step-ca = Se il certificato è stato emesso da un’autorità privata, indica il certificato di quell’autorità con --ca FILE.

tls-unencrypted =
    .title = La password viene inviata senza cifratura
    .why = Senza TLS chiunque si trovi lungo il percorso verso il server può leggere la tua password e la tua posta.
    .message = L’accesso a { $host } non è cifrato.
    .step-program = Nel programma di posta, imposta la sicurezza della connessione su SSL/TLS e la porta su 993.

tls-expires-soon =
    .title = Il certificato del server sta per scadere
    .why = Dal giorno della scadenza ogni programma di posta mostra un avviso o rifiuta di connettersi, e gli utenti segnalano che “la posta non funziona”. Di solito i certificati vengono rinnovati circa 30 giorni prima della scadenza: se mancano due settimane, probabilmente qualcosa è andato storto.
    .message = { $days ->
        [0] Il certificato del server scade fra meno di un giorno.
        [one] Il certificato del server scade fra 1 giorno.
       *[other] Il certificato del server scade fra { $days } giorni.
    }
    .evidence-until = Valido fino al { $until }
    .remedy = Chiedi al gestore di rinnovare il certificato.

## Connections

auth-slow-sign-in =
    .title = Il server è lento ad accettare l’accesso
    .why = Dopo password sbagliate alcuni server ritardano per un po’ ogni accesso dalla stessa rete, anche con la password giusta (Dovecot fino a 17 secondi). I programmi di posta perdono la pazienza prima e chiedono la password, o segnalano che il server non risponde, benché sia tutto in regola. Un dispositivo o programma che ha ancora una vecchia password mantiene attivo il ritardo.
    .message = Il server ha impiegato { $duration } a rispondere all’accesso. Probabilmente ritarda gli accessi da questa rete dopo password sbagliate; i programmi di posta possono rinunciare prima.
    .remedy = Trova il dispositivo o il programma che ha ancora una vecchia password.
    .step-find = Controlla ogni telefono, computer e programma dietro questo router che usa un account su questo server, e correggi o elimina quello con la vecchia password.
    .step-wait = Poi lascia in pace il server per qualche minuto e ripeti il controllo: il ritardo finisce da solo.
connections-over-limit =
    .title = I tuoi programmi di posta aprono più connessioni di quante il server ne consenta
    .why = Ogni programma di posta tiene aperte delle connessioni verso il server, e il server ne consente solo un certo numero alla volta per ogni account (spesso contato separatamente per ogni rete di casa o d’ufficio). Una connessione oltre il limite viene rifiutata. Thunderbird mostra allora “Accesso non riuscito”, segnala che il server si è disconnesso, oppure non mostra nulla mentre le cartelle restano vuote; i telefoni chiedono la password. La causa non è la password. Il rimedio è che ogni programma tenga aperte meno connessioni, in modo che tutti i dispositivi insieme restino entro il limite.
    .message = I tuoi programmi di posta possono aprire fino a { $wanted } connessioni contemporaneamente; il server ne consente { $opened }.
    .message-shared = I tuoi programmi di posta possono aprire fino a { $wanted } connessioni contemporaneamente; delle { $limit } consentite dal server se ne sono potute usare solo { $opened }.
    .message-none-left = { $wanted ->
        [one] I tuoi programmi di posta possono aprire 1 connessione, ma al momento il server non ne accetta altre: tutte quelle che consente sono occupate.
       *[other] I tuoi programmi di posta possono aprire fino a { $wanted } connessioni contemporaneamente, ma al momento il server non ne accetta altre: tutte quelle che consente sono occupate.
    }
    .evidence-program = { $wanted ->
        [one] { $program }: 1 connessione ({ $because })
       *[other] { $program }: fino a { $wanted } connessioni ({ $because })
    }
    .evidence-announced = Il server dichiara il proprio limite: { $limit }.
    .evidence-password-unknown = Nulla qui fa pensare che la password sia sbagliata.
    .evidence-password-earlier = La tua password è giusta: il server l’ha accettata per le connessioni precedenti. Non cambiarla.
    .evidence-password-before = La tua password è giusta: il server l’ha accettata prima di rifiutare la connessione. Non cambiarla.
    .evidence-others = { $others ->
        [one] In questo momento è aperta 1 altra connessione di questo account.
       *[other] In questo momento sono aperte altre { $others } connessioni di questo account.
    }
    .evidence-others-here = { $others ->
        [one] In questo momento è aperta dalla tua rete 1 altra connessione di questo account.
       *[other] In questo momento sono aperte dalla tua rete altre { $others } connessioni di questo account.
    }
    .evidence-find-device = Per trovare il dispositivo che le occupa, chiudi i programmi di posta uno dopo l’altro e ripeti ogni volta il controllo: quando il numero scende, l’hai trovato.
    .evidence-inferred = Dedotto, non dichiarato dal server: { $meaning }
    .remedy-set = Imposta il numero massimo di connessioni al server su ogni computer che usa questo account: { $programs }.
    .program-number = { $program } { $connections }

fewer-devices = Usa contemporaneamente meno dispositivi per questo account, oppure chiedi un limite più alto.
fewer-devices-step-close-here = Sui dispositivi di questa rete che adesso non hanno bisogno della posta, esci dal programma di posta: ognuno mantiene le sue connessioni finché è in esecuzione.
fewer-devices-step-close = Sui dispositivi che adesso non hanno bisogno della posta, esci dal programma di posta: ognuno mantiene le sue connessioni finché è in esecuzione.
fewer-devices-step-mobile = Disattiva il Wi-Fi su un telefono che può usare la rete mobile: avrà così un altro indirizzo e non conterà qui.
fewer-devices-step-ask = Chiedi al tuo gestore se questo account può avere un limite più alto.

connections-server-full =
    .title = Il server è pieno
    .why = Oltre al limite per ogni account, un server ha limiti per tutti i suoi utenti insieme. Quando se ne raggiunge uno, nessuno riesce ad accedere, qualunque siano le tue impostazioni. Può alzarlo soltanto chi gestisce il server.
    .remedy = Avvisa il tuo gestore.

connections-throttled =
    .title = Il server sta rallentando questo account
    .why = Alcuni server contano gli accessi o il traffico all’ora o al giorno, invece delle connessioni aperte. In quel caso non serve ridurre le connessioni; serve aspettare, e controllare la posta meno spesso.
    .remedy = Aspetta, e imposta i tuoi programmi in modo che controllino la posta meno spesso.

connections-refused-unclear =
    .title = Il server ha rifiutato un’altra connessione e non dice perché
    .why = Una connessione chiusa senza risposta, o con parole che si adattano a più cause, di per sé non dimostra nulla: un limite di connessioni, un blocco di questa rete e un guasto si assomigliano. imap-doctor chiude una connessione e riprova. Se così emerge un limite, al numero di connessioni aperte o alla frequenza con cui ci si può connettere, questa segnalazione non compare. Se non ne emerge alcuno, i passi indicati qui distinguono i tre casi.
    .message = { $opened ->
        [0] Il server ha rifiutato la connessione, e non è chiaro perché.
        [one] Il server ha accettato 1 connessione e ha rifiutato la successiva; non è chiaro perché.
       *[other] Il server ha accettato { $opened } connessioni e ha rifiutato la successiva; non è chiaro perché.
    }
    .evidence-password = Nulla qui fa pensare che la password sia sbagliata: il server l’aveva accettata un attimo prima.

server-limit-setting =
    .title = Dove si imposta questo limite sul server
    .why = Se il limite è più basso di quanto serve a una persona con un computer e un telefono, il rimedio può stare sul server. Se il limite conta un account insieme al suo indirizzo, tutti i dispositivi dietro uno stesso router se lo dividono, quindi deve essere ben superiore a ciò che può aprire un solo Thunderbird (5). Le connessioni cadute continuano a contare anche per mezz’ora; il doppio del fabbisogno è un valore ragionevole.
    .message = Se gestisci tu questo server: { $software } imposta questo limite con { $setting }.
    .evidence-where = Dove: { $where }
    .evidence-where-unknown = Non si sa con certezza in quale file si trovi.
    .evidence-wanted = { $wanted ->
        [one] I tuoi programmi di posta possono aprire 1 connessione per questo account; il doppio lascia spazio alle connessioni cadute.
       *[other] I tuoi programmi di posta possono aprire { $wanted } connessioni per questo account; il doppio lascia spazio alle connessioni cadute.
    }
    .evidence-source = Fonte: { $source }
    .remedy = Se gestisci tu questo server e il fabbisogno è legittimo, alza il limite a { $limit }.
    .message-elsewhere = Se gestisci tu questo server: il limite che ha causato il rifiuto non è quello che { $software } imposta per ogni utente.
    .evidence-elsewhere = Quando rifiuta una connessione oltre quel limite, { $software } risponde a parole; in questo rifiuto non ce n’erano.
    .remedy-elsewhere = Cerca un limite davanti al server di posta, oppure per tutti gli utenti insieme.
    .step-proxy = Davanti: un proxy o bilanciatore di carico (HAProxy, nginx), oppure un firewall che limita le connessioni per indirizzo (nftables connlimit).
    .step-processes = Per tutti gli utenti insieme: quanti processi può avviare il servizio (Dovecot: process_limit di imap e imap-login; Cyrus: maxchild; Courier: MAXDAEMONS).
    .step-restart = Per applicare la modifica: { $restart }
    .step-restart-unknown = Non si sa con certezza come la modifica abbia effetto: consulta la documentazione del server.

## IDLE

mailbox-inbox-not-opened =
    .title = La posta in arrivo non si apre
    .why = L’accesso funziona, ma il server non lascia leggere la posta in arrivo: non esiste, questo utente non può aprirla, oppure è bloccata o danneggiata. I programmi di posta mostrano allora una cartella vuota o un errore che non ha nulla a che fare con le connessioni.
    .message = Il server ha accettato l’accesso ma non apre la posta in arrivo.
    .evidence-silent = Alla richiesta di aprire la posta in arrivo non ha risposto.
    .remedy = Chi gestisce il server deve esaminare la casella; nessuna impostazione di un programma di posta può risolvere.
    .step-webmail = Accedi alla webmail e guarda se lì la posta in arrivo si apre.
    .step-ask = Chiedi al gestore perché la posta in arrivo non si apre, riportando le parole del server.
idle-not-offered =
    .title = Il server non offre IDLE
    .why = Con IDLE un server annuncia subito la nuova posta. Senza, un programma di posta la vede solo quando controlla, e dalla frequenza dei controlli dipende il ritardo. Di per sé non è un guasto. Il numero di connessioni non cambia: Thunderbird ne apre altrettante con o senza IDLE.
    .message = Il server non offre IDLE, quindi la nuova posta compare solo quando il programma di posta la controlla.
    .evidence-tried = Questo software di server supporta IDLE, perciò è stato provato comunque.
    .step-ask = Chiedi al tuo gestore se è possibile attivare IDLE.

idle-refused =
    .title = Il server offre IDLE e poi lo rifiuta
    .why = Il server elenca IDLE fra le proprie funzioni, ma rifiuta il comando quando lo si usa. I programmi di posta ripiegano allora sul controllo a intervalli, senza dirlo.
    .message = Il server offre IDLE ma lo rifiuta, quindi la nuova posta compare solo quando il programma di posta la controlla.
    .step-report = Segnalalo al tuo gestore, riportando la risposta del server.

idle-not-announced =
    .title = Il server supporta IDLE ma non lo offre
    .why = I programmi di posta usano IDLE solo se il server lo elenca. Su questo server è stato tolto dall’elenco delle funzioni, anche se il software lo supporta e accetta ancora il comando. Perciò la nuova posta compare solo quando il programma di posta la controlla.
    .message = { $software } supporta IDLE, ma questo server non lo elenca, quindi la nuova posta compare solo quando il programma di posta la controlla.
    .evidence-tried = IDLE è stato provato comunque, e il server l’ha accettato.
    .step-ask = Chiedi al tuo gestore di elencare di nuovo IDLE: imap_capability in Dovecot, IMAP_CAPABILITY in Courier.

## New-mail notifications in IDLE

delivery-measured = { $sent ->
    [one] La notifica del messaggio di prova è arrivata dopo { $latencies }.
   *[other] Notifiche arrivate per { $notified } messaggi di prova su { $sent }, dopo { $latencies }.
}
delivery-measured-none = { $sent ->
    [one] Non è arrivata alcuna notifica del messaggio di prova.
   *[other] Non è arrivata la notifica di nessuno dei { $sent } messaggi di prova.
}
delivery-step-cyrus = Se gestisci tu questo server: Cyrus notifica subito solo con idled. Avvialo nella sezione START di cyrus.conf (Debian fornisce quella riga commentata).
delivery-step-courier = Se gestisci tu questo server: imposta IMAP_ENHANCEDIDLE=1 e installa un servizio che sorveglia i file (FAM o gamin). Se manca, riduci IMAP_IDLE_TIMEOUT.
delivery-step-dovecot = Se gestisci tu questo server: assicurati che la posta venga consegnata tramite Dovecot (LMTP o dovecot-lda) e che nel log non compaia “Inotify instance limit … exceeded” (alza fs.inotify.max_user_instances). Altrimenti Dovecot controlla la cartella solo ogni mailbox_idle_check_interval.
delivery-step-ask = Chiedi al tuo gestore se il server può notificare subito la nuova posta, riportando i tempi misurati.

idle-late =
    .title = Il server accetta IDLE ma notifica la nuova posta in ritardo
    .why = Con IDLE la notifica di nuova posta dovrebbe arrivare entro uno o due secondi. Alcuni server accettano IDLE e poi controllano la cartella solo di tanto in tanto: Cyrus senza il suo ausiliario idled e Courier senza un servizio che sorveglia i file lo fanno una volta al minuto, quindi la posta può tardare di un minuto. Nessuna impostazione del programma di posta può cambiarlo, e controllare più spesso di quanto faccia il server fa più male che bene.
    .message = Il server accetta IDLE ma notifica la nuova posta con un ritardo che arriva a { $duration }, perché controlla la cartella solo di tanto in tanto.
    .remedy = Lascia il programma di posta com’è; è il server che si può configurare per notificare subito.
    .step-keep = Nel programma di posta, lascia attivo IDLE e continua a controllare la nuova posta ogni 10 minuti.

idle-not-delivered =
    .title = Il server accetta IDLE ma non notifica la nuova posta
    .why = Il server ha accettato IDLE, un messaggio è stato salvato proprio nella cartella su cui la connessione era in ascolto, e non è arrivata alcuna notifica. Un programma di posta che si affida a IDLE mostra allora la nuova posta solo quando la controlla da sé, cosa che Thunderbird fa ogni 10 minuti.
    .message = Entro { $duration } non è arrivata in IDLE alcuna notifica di un nuovo messaggio, quindi la nuova posta compare solo quando il programma di posta la controlla.

idle-delivery-not-tested =
    .title = Non è stato possibile provare le notifiche di nuova posta
    .why = La prova salva un messaggio in una cartella apposita tramite una connessione, mentre un’altra è in ascolto. Servono due connessioni e il permesso di creare una cartella. Se manca uno dei due, non si può dire con quanto ritardo il server notifichi la nuova posta.
    .message = Non è stato possibile provare dopo quanto tempo il server notifica la nuova posta.
    .remedy = Prova tu stesso.
    .step-send = Inviati un messaggio mentre nel programma di posta è aperta la posta in arrivo, e guarda quanto tempo impiega a comparire.

idle-test-folder-left =
    .title = Non è stato possibile eliminare la cartella di prova
    .why = La prova delle notifiche crea una cartella apposita e la elimina comunque vada a finire. Se prima la rete si interrompe, la cartella rimane. La prossima esecuzione con --test-delivery la elimina, se sono passati almeno 15 minuti e se contiene soltanto messaggi di prova.
    .message = Non è stato possibile eliminare la cartella di prova { $folder }.
    .remedy = Elimina quella cartella nel programma di posta, oppure ripeti la prova fra 15 minuti.

## IDLE over time (watch)

watch-renewed-never = Mai rinnovato
watch-renewed-every = Rinnovato ogni { $duration }
watch-ended-bye = { $connection }: chiusa dal server con BYE dopo { $duration } in IDLE.
watch-ended-bye-said = { $connection }: dopo { $duration } in IDLE il server l’ha chiusa con BYE: “{ $text }”
watch-ended-fin = { $connection }: chiusa senza risposta (FIN) dopo { $duration } in IDLE.
watch-ended-rst = { $connection }: interrotta (RST) dopo { $duration } in IDLE.
watch-ended-silent = { $connection }: nessuna risposta dopo { $duration } in IDLE.
watch-ended-suspended = { $connection }: finita dopo { $duration } in IDLE, durante i quali questo computer è stato sospeso o il suo orologio è stato regolato.
watch-ended-silent-own = { $connection }: nessuna notifica di un messaggio salvato a { $clock } dall’inizio, e nessuna risposta dopo { $duration } in IDLE.
watch-ended-silent-missed = { $connection }: nessuna notifica di una modifica a { $clock } dall’inizio, notificata ad altre connessioni, e nessuna risposta dopo { $duration } in IDLE.
watch-survived = IDLE ha retto al massimo { $duration }.
watch-survived-none = Nessuna connessione IDLE ha dimostrato di reggere.
watch-server-keepalive = Il server ha inviato un keep-alive ogni { $duration }.
watch-stored = { $sent ->
    [one] Durante l’osservazione è stato salvato 1 messaggio; la sua notifica è arrivata dopo { $duration }.
   *[other] Durante l’osservazione sono stati salvati { $sent } messaggi; per { $notified } di essi è arrivata la notifica, l’ultima dopo { $duration }.
}
watch-stored-none = { $sent ->
    [one] Durante l’osservazione è stato salvato 1 messaggio; non è arrivata alcuna notifica.
   *[other] Durante l’osservazione sono stati salvati { $sent } messaggi; non è arrivata alcuna notifica.
}
watch-remedy = { $pollMinutes ->
    [one] Imposta i programmi di posta in modo che rinnovino IDLE ogni { $renewMinutes } minuti e controllino la posta ogni minuto.
   *[other] Imposta i programmi di posta in modo che rinnovino IDLE ogni { $renewMinutes } minuti e controllino la posta ogni { $pollMinutes } minuti.
}
watch-remedy-same = { $minutes ->
    [one] Imposta i programmi di posta in modo che rinnovino IDLE e controllino la posta ogni minuto.
   *[other] Imposta i programmi di posta in modo che rinnovino IDLE e controllino la posta ogni { $minutes } minuti.
}
watch-remedy-poll-only = Qui IDLE non si può mantenere: viene interrotto prima che un programma di posta lo rinnovi. Controlla invece la posta ogni 5-10 minuti, e chiedi un tempo limite più lungo.
watch-step-poll = In Thunderbird, apri { -tb-account-settings } > { -tb-server-settings } e imposta “{ -tb-check-every }” a { $pollMinutes } minuti; in altri programmi, controlla ogni 5-10 minuti.
watch-step-proxy = Chiedi al gestore di portare a 30 minuti il tempo limite di ciò che sta davanti al server di posta (HAProxy: timeout client e timeout server; di solito sono impostati a 50 s).
watch-step-thunderbird = { $pollMinutes ->
    [one] In Thunderbird, apri { -tb-account-settings } > { -tb-server-settings } e imposta “{ -tb-check-every }” a 1 minuto: lì IDLE viene rinnovato solo da questi controlli.
   *[other] In Thunderbird, apri { -tb-account-settings } > { -tb-server-settings } e imposta “{ -tb-check-every }” a { $pollMinutes } minuti: lì IDLE viene rinnovato solo da questi controlli.
}
watch-step-k9 = { $renewMinutes ->
    [one] In K-9 Mail e Thunderbird per Android, imposta “Aggiorna connessione inattiva” sull’intervallo più breve disponibile.
   *[other] In K-9 Mail e Thunderbird per Android, imposta “Aggiorna connessione inattiva” su { $renewMinutes } minuti o meno.
}
watch-step-others = { $renewMinutes ->
    [one] Negli altri programmi, rinnova IDLE ogni minuto (offlineimap: keepalive = { $keepalive }).
   *[other] Negli altri programmi, rinnova IDLE ogni { $renewMinutes } minuti o più spesso (offlineimap: keepalive = { $keepalive }).
}

idle-dies-silently =
    .title = Le connessioni inattive cadono in silenzio
    .why = Router, firewall e reti mobili dimenticano una connessione su cui per alcuni minuti non passa nulla (spesso da 5 a 15). Nessuna delle due parti viene avvisata: il programma di posta continua ad aspettare in IDLE e la nuova posta compare solo la prossima volta che invia qualcosa. Con --test-delivery viene salvato un messaggio mentre la connessione aspetta: la notifica non arriva, e poi non arriva più nemmeno altra risposta. Il rimedio è inviare qualcosa più spesso. RFC 2177 lo prescrive almeno ogni 29 minuti; una rete che dimentica prima lo richiede prima.
    .message = Una connessione rimasta inattiva per { $duration } era morta, benché nessuno l’avesse chiusa: qualcosa lungo il percorso fa cadere le connessioni inattive.

idle-cut-short =
    .title = IDLE viene interrotto troppo presto
    .why = Un server può chiudere una connessione che nessuno usa, ma non prima di 30 minuti (RFC 9051), e i programmi di posta rinnovano IDLE almeno ogni 29 (RFC 2177). Se finisce prima, un programma che non se ne accorge mostra la nuova posta in ritardo, e uno che se ne accorge ripete di continuo l’accesso, consumando batteria e connessioni.
    .message = IDLE è stato interrotto dopo { $duration }, benché i programmi di posta possano mantenerlo per 29 minuti.
    .step-server = Se gestisci tu questo server, cerca un limite di sessione inferiore a 30 minuti (Cyrus: timeout), oppure un proxy o un bilanciatore di carico davanti al server.

computer-suspended =
    .title = Questo computer è stato sospeso durante il controllo
    .why = Mentre è sospeso, un computer non risponde a nessuno, perciò server e router chiudono le sue connessioni. L’effetto è lo stesso quando si regola il suo orologio. Ciò che è finito in quel periodo non dice nulla sul server o sulla rete.
    .message = Durante il controllo questo computer è stato sospeso, o il suo orologio è stato regolato, per { $duration }: ciò che è finito in quel periodo non dice nulla sul server o sulla rete.
    .remedy = Ripeti il controllo tenendo attivo il computer.

idle-ended-together =
    .title = Più connessioni sono finite nello stesso momento
    .why = Quando finiscono nello stesso momento connessioni che erano in IDLE da tempi diversi, la causa non è un limite di tempo: il server è stato riavviato, oppure la rete si è interrotta per un attimo. Ripeti l’osservazione per scoprire quanto dura qui IDLE.
    .message = Più connessioni sono finite nello stesso momento, da qualunque tempo fossero in IDLE: un guasto, non un limite di tempo.
    .remedy = Ripeti l’osservazione quando il server e la rete funzionano.

idle-notification-missed =
    .title = A una connessione attiva è sfuggita una notifica di nuova posta
    .why = Un messaggio è stato salvato nella cartella su cui una connessione era in ascolto da un po’. In IDLE non è arrivata alcuna notifica, eppure la connessione ha risposto quando è stata interrogata. Quindi non era morta: o il server dimentica di avvisare le connessioni che aspettano da molto, oppure qualcosa lungo il percorso non lascia passare nulla finché non è la connessione stessa a inviare qualcosa. In entrambi i casi la nuova posta compare in ritardo, e prima se IDLE viene rinnovato più spesso.
    .message = Dopo { $duration } in IDLE non è arrivata alcuna notifica di un nuovo messaggio, benché la connessione fosse attiva.
    .evidence-missed = { $connection }: nessuna notifica di un messaggio a { $clock } dall’inizio; dopo, DONE ha ancora ricevuto risposta.
    .step-report = Segnalalo a chi gestisce il server, riportando gli orari.

idle-messages-not-stored =
    .title = Durante l’osservazione non è stato possibile salvare tutti i messaggi di prova
    .why = Con --test-delivery un’osservazione salva un messaggio in una cartella apposita prima di chiedere a una connessione se è ancora attiva. Servono una connessione in più di quelle tenute aperte, il permesso di creare cartelle e un server che invii notifiche. In mancanza di questo l’osservazione prosegue e chiede soltanto con DONE: una connessione che risponde è attiva, ma non si sa se una notifica le sarebbe arrivata. Una connessione caduta in silenzio continua a occupare il suo posto sul server, spesso per mezz’ora; con un limite basso non ne resta una per salvare un messaggio.
    .message = Non è stato possibile salvare tutti i messaggi di prova, perciò ad alcune connessioni è stato chiesto soltanto con DONE se fossero attive.
    .remedy = Chiudi gli altri programmi di posta durante l’osservazione, oppure tieni aperte meno connessioni.
    .step-fewer = --max-connections 2 tiene aperta una connessione e lascia l’altra per i messaggi di prova.

idle-watch-folders-left =
    .title = Non è stato possibile eliminare le cartelle di un’osservazione
    .why = Un’osservazione con --test-delivery crea una cartella per ogni connessione e le elimina comunque vada a finire. Se prima la rete si interrompe, o non è possibile aprire una connessione, le cartelle rimangono. La prossima esecuzione con --test-delivery le elimina, se l’osservazione a cui appartengono dovrebbe essere finita da 15 minuti e se contengono soltanto messaggi di prova.
    .message = { $count ->
        [one] Non è stato possibile eliminare 1 cartella di questa osservazione: { $folders }.
       *[other] Non è stato possibile eliminare { $count } cartelle di questa osservazione: { $folders }.
    }
    .remedy = Elimina ciò che è rimasto nel programma di posta, oppure ripeti la prova più tardi.
