## The connection limit

refusal-connection-limit = { $scope ->
    [user-and-ip] Il server consente { $limit } connessioni alla volta per ogni account da una stessa rete, e sono tutte occupate. È un limite di connessioni, non una password sbagliata.
    [user] Il server consente { $limit } connessioni alla volta per ogni account, contando tutti i dispositivi, e sono tutte occupate. È un limite di connessioni, non una password sbagliata.
    [ip] Il server consente { $limit } connessioni alla volta da una stessa rete, contando tutti gli account, e sono tutte occupate. È un limite di connessioni, non una password sbagliata.
    [server] Il server consente { $limit } connessioni alla volta per tutti i suoi utenti insieme, e sono tutte occupate. È un limite di connessioni, non una password sbagliata.
   *[unknown] Il server consente { $limit } connessioni alla volta, e sono tutte occupate. È un limite di connessioni, non una password sbagliata.
}
refusal-connection-limit-no-number = { $scope ->
    [user-and-ip] Il server consente solo un certo numero di connessioni alla volta per ogni account da una stessa rete, e sono tutte occupate. È un limite di connessioni, non una password sbagliata.
    [user] Il server consente solo un certo numero di connessioni alla volta per ogni account, contando tutti i dispositivi, e sono tutte occupate. È un limite di connessioni, non una password sbagliata.
    [ip] Il server consente solo un certo numero di connessioni alla volta da una stessa rete, contando tutti gli account, e sono tutte occupate. È un limite di connessioni, non una password sbagliata.
    [server] Il server consente solo un certo numero di connessioni alla volta per tutti i suoi utenti insieme, e sono tutte occupate. È un limite di connessioni, non una password sbagliata.
   *[unknown] Il server consente solo un certo numero di connessioni alla volta, e sono tutte occupate. È un limite di connessioni, non una password sbagliata.
}
refusal-log-limit = { $scope ->
    [ip] Il server ha respinto una connessione perché era stato raggiunto il limite per una stessa rete. Il problema non era la password, e l’utente non può vedere di che cosa si lamenti il programma di posta.
    [user] Il server ha respinto una connessione perché era stato raggiunto il limite per un account. Il problema non era la password, e l’utente non può vedere di che cosa si lamenti il programma di posta.
   *[user-and-ip] Il server ha respinto una connessione perché era stato raggiunto il limite per un account da una stessa rete. Il problema non era la password, e l’utente non può vedere di che cosa si lamenti il programma di posta.
    [unknown] Il server ha respinto una connessione perché era stato raggiunto un limite di connessioni. Il problema non era la password, e l’utente non può vedere di che cosa si lamenti il programma di posta.
}
refusal-inferred-rate = { $opened ->
    [one] Dopo 1 connessione in poco tempo la successiva è stata rifiutata, e pochi secondi dopo ne è stata ammessa un’altra: il limite riguarda la frequenza con cui ci si connette, non il numero di connessioni aperte.
   *[other] Dopo { $opened } connessioni in poco tempo la successiva è stata rifiutata, e pochi secondi dopo ne è stata ammessa un’altra: il limite riguarda la frequenza con cui ci si connette, non il numero di connessioni aperte.
}
refusal-step-rate = Apri i programmi di posta uno dopo l’altro, a un minuto di distanza, e lascia aperte le loro connessioni invece di riconnetterti di continuo.
refusal-inferred-limit = { $opened ->
    [one] Il server ha ammesso 1 connessione, ha rifiutato la successiva e ne ha ammessa di nuovo una dopo la chiusura della prima. È così che si comporta un limite di connessioni.
   *[other] Il server ha ammesso { $opened } connessioni, ha rifiutato la successiva e ne ha ammessa di nuovo una dopo che una era stata chiusa. È così che si comporta un limite di connessioni.
}
refusal-inferred-full = { $opened ->
    [one] Il server ha ammesso 1 connessione e ha fatto aspettare la successiva finché la prima non è stata chiusa. I server fanno così al limite per tutti gli utenti insieme, non al limite per un singolo account.
   *[other] Il server ha ammesso { $opened } connessioni e ha fatto aspettare la successiva finché una di esse non è stata chiusa. I server fanno così al limite per tutti gli utenti insieme, non al limite per un singolo account.
}
refusal-refused-since = { $opened ->
    [one] Il server ha ammesso 1 connessione e da allora le ha rifiutate tutte, benché quella fosse stata chiusa. Un limite al numero di connessioni aperte non si comporta così: è un blocco di questa rete, un limite alla frequenza con cui ci si connette, oppure un guasto. Passano tutti da soli.
   *[other] Il server ha ammesso { $opened } connessioni e da allora le ha rifiutate tutte, benché ormai ne fossero aperte meno. Un limite al numero di connessioni aperte non si comporta così: è un blocco di questa rete, un limite alla frequenza con cui ci si connette, oppure un guasto. Passano tutti da soli.
}
refused-token-scope = Il server ha rifiutato il token di accesso: non si può usare per IMAP (insufficient_scope). Non è stata inviata alcuna password.
refusal-client-certificate = Il server ammette solo dispositivi con un certificato emesso da lui. La causa non è né la tua password né un limite.
refusal-not-the-password = Il server ha rifiutato l’accesso, benché un attimo prima avesse accettato lo stesso nome utente e la stessa password. La causa quindi non è la password, ma un limite di connessioni, un blocco di questa rete o un guasto.
refusal-mailcore = È il numero con cui il programma indica “troppe connessioni contemporanee”. È nato per Gmail, che ne consente 15 per account, contando tutti i dispositivi. Alcuni programmi lo mostrano anche per altri rifiuti, quindi cerca le parole del server stesso. Non significa che la password sia sbagliata.
refusal-smtp-style = Sul server ci sono troppe connessioni aperte a tuo nome. Il numero 421 di solito viene dal server che invia la posta (SMTP). Se è comparso mentre leggevi la posta, è il limite di connessioni di IMAP. La causa non è la password.
refusal-exchange-web-services = Exchange limita quante richieste un programma può tenere aperte tramite la sua interfaccia (Exchange Web Services). Il programma di posta in questione non usa IMAP, quindi le impostazioni per le connessioni IMAP non cambiano nulla.

## The server

refusal-server-full = È pieno il server stesso: ha raggiunto il limite per tutti gli utenti insieme. La causa non è né la tua password né le tue impostazioni.
refusal-service-full = È pieno un servizio del server, per tutti i suoi utenti insieme. Il limite per singolo account è un altro, e alzarlo non serve. La causa non è né la password né le impostazioni di alcun utente.
refusal-out-of-resources = Il server ha esaurito la memoria o i file aperti. Riguarda tutti i suoi utenti. La causa non è né la tua password né un limite del tuo account.
refusal-server-trouble = Il server ha un problema proprio, molto probabilmente passeggero. Nulla fa pensare che la password sia sbagliata o che sia stato raggiunto un limite di connessioni.
refusal-database = Il server non è riuscito a usare il database o la directory in cui conserva gli account. Il suo “too many connections”, se compare, riguarda il database e non la tua casella. La causa non è la tua password.
refusal-data-file = Outlook non riesce ad aprire il proprio file di dati su questo computer. Il server, un limite di connessioni e la password non c’entrano.
refusal-proxy = Un proxy davanti al server di posta segnala che il server retrostante ha rifiutato o non ha risposto. La password dell’utente può essere giusta: il motivo è nel log del server dietro il proxy.
refusal-other-service = Riguarda un servizio web o un’altra interfaccia, non IMAP. Non dice nulla sulle connessioni o sulla password del programma di posta.
refusal-bye-shutdown = Il server dice che si sta arrestando. Di solito è un riavvio, e il programma di posta si riconnette da solo. Alcuni gestori chiudono le connessioni con queste parole quando viene raggiunto un limite.
refusal-wrong-server = Questo account si trova su un altro server.

## Too much in too short a time

refusal-throttled = Il server rallenta questo account per troppo traffico o troppi accessi in poco tempo. Ridurre le connessioni non serve; serve aspettare.
refusal-too-many-attempts = Il server blocca gli accessi per un po’ perché ci sono stati troppi tentativi. Aprire meno connessioni non serve; serve aspettare.
refusal-banned = Il server, o un firewall che lo precede, ha bloccato per un po’ questa rete, di solito dopo vari accessi con una password sbagliata. Finché dura il blocco non funziona nemmeno la password giusta.
refusal-account-frozen = Il server ha bloccato per un po’ questo account, di solito dopo vari accessi con una password sbagliata. Finché dura il blocco non funziona nemmeno la password giusta.
refusal-logins-or-rate = Il server dice che gli accessi sono troppi. Possono essere le connessioni aperte (un limite di connessioni) oppure gli accessi in un certo periodo (un limite di frequenza).

## Password and account

refusal-wrong-password = Il server non ha accettato il nome utente o la password.
refusal-log-wrong-password = Il log del server mostra che il nome utente o la password di questo accesso non sono stati accettati.
refusal-accepted-later = Un accesso è stato rifiutato e uno successivo accettato, quindi la password ora memorizzata funziona. Molto probabilmente una volta è stata digitata male, oppure un altro dispositivo ne usa ancora una vecchia.
refusal-imap-off = IMAP è disattivato per questa casella. La password può benissimo essere giusta.
refusal-app-password = Qui il server richiede una password per le app, non la normale password dell’account.
refusal-passwords-off = Qui il server non accetta più password dai programmi di posta: richiede l’accesso tramite browser (OAuth2). La password può benissimo essere giusta.
refusal-unsafe-login = Il gestore ha respinto il programma perché non si presenta (comando ID di IMAP). La password è stata accettata, e un limite di connessioni non c’entra.
refusal-oauth = L’accesso tramite browser (OAuth2) è scaduto o è stato revocato. Non si usa alcuna password, quindi nessuna può essere sbagliata, e non è un limite di connessioni.
refusal-kerberos = Il server non ha accettato il ticket Kerberos di questo computer. Non si usa alcuna password, quindi nessuna può essere sbagliata, e non è un limite di connessioni.
refusal-account = Il server conosce questo account ma non lo lascia entrare. La password può benissimo essere giusta.
refusal-not-allowed-here = Il server ammette questo account solo da determinate reti, e questa non è fra quelle. La password può benissimo essere giusta.
refusal-password-or-access = Il server ha rifiutato l’accesso e non dice perché. Le parole si adattano a più cause, e la password è soltanto una di esse.
refusal-disguised = Il testo dice che il nome utente o la password sono sbagliati. Spesso è vero, ma alcuni gestori dicono la stessa cosa quando si raggiunge un limite di connessioni o il numero di controlli consentiti all’ora.
refusal-one-text-many = Questo server usa lo stesso testo per molte cause.
refusal-post-login = Il nome è stato accettato, eppure non è stato possibile aprire la casella. Più cause producono questo stesso testo.
refusal-session-age = Il server ha chiuso la sessione. Due cause producono questo testo.
refusal-token = Molto probabilmente l’accesso tramite browser (OAuth2) è scaduto, oppure il server ha un guasto. Non è un limite di connessioni.

## Encryption

refusal-tls = Il server richiede una connessione cifrata prima di accettare una password.
refusal-login-disabled = Su questa connessione il server non accetta password finché non è cifrata. Non dice nulla sui limiti.
refusal-auth-method = Il server non accetta la password nel modo in cui il programma è impostato per inviarla. Riguarda l’impostazione della cifratura o del metodo di autenticazione, non la password stessa né un limite.
refusal-certificate = La connessione cifrata non è riuscita: il certificato non è quello atteso, è scaduto o non è attendibile, oppure le due parti non concordano su una versione di TLS. La password non è stata inviata, e un limite non c’entra.
refusal-client-distrusts = Il programma di posta ha chiuso la connessione perché non si fida del certificato del server. Non ha mai inviato una password, e un limite non c’entra.

## The way to the server

refusal-refused-dialog = A quell’indirizzo e a quella porta non risponde nessuno: il servizio è fermo, la porta è sbagliata, oppure un firewall respinge questa rete (un blocco dopo accessi non riusciti appare così). La password non è mai stata richiesta, e un limite di connessioni non appare così.
refusal-no-answer = Il server non ha risposto in tempo. Possono apparire così la rete, un firewall che scarta un indirizzo bloccato, una porta sbagliata o un server pieno. La password non è stata valutata.
refusal-slow-server = Il server ha accettato la connessione ma poi non ha risposto in tempo.
refusal-no-way = Il programma di posta non è riuscito a raggiungere il server: per lo più il nome è sbagliato o questo computer non è collegato. Non dice nulla sui limiti o sulla password.
refusal-cannot-connect = Il programma di posta non è riuscito a connettersi e non dice perché.
refusal-not-imap = Ciò che ha risposto non è un server IMAP, oppure non ha risposto come tale.
refusal-ios-silent = L’iPhone o l’iPad non ha ricevuto risposta.
refusal-silent-drop = Il server ha chiuso la connessione senza dire una parola.
refusal-disconnected = È stata chiusa una connessione aperta; il testo non dice da chi né perché. La password non c’entra.
refusal-normal-end = Il programma di posta ha chiuso la connessione da sé. È normale.
refusal-signed-in = Un accesso che è stato accettato. Non c’è nulla che non vada.
refusal-no-attempt = Qualcuno si è connesso e se n’è andato senza provare ad accedere: un programma di monitoraggio, una scansione dall’esterno o un programma di posta che è stato chiuso. Non è un limite di connessioni e non è una password sbagliata.

## Waiting for new mail

refusal-idle-dead = La connessione in attesa di nuova posta (IDLE) è caduta senza che il programma di posta se ne accorgesse: l’ha dimenticata un router o un firewall, oppure il computer era sospeso. Nessuno ha rifiutato nulla: non è un limite di connessioni né una password sbagliata, e il server è raggiungibile.
refusal-idle-lost = Il programma di posta è sparito mentre aspettava nuova posta: è stato chiuso, il computer è entrato in sospensione o un router ha dimenticato la connessione. Non è un limite di connessioni.
refusal-idle-end = Il server chiude una connessione su cui da tempo non succede nulla; dopo circa 30 minuti è normale. Non è un limite di connessioni, e il programma di posta si riconnette da solo.
refusal-no-push = Questo server non annuncia da sé la nuova posta (IDLE), quindi il programma controlla a intervalli. Non è un limite di connessioni e non c’è nulla di guasto.
refusal-push-broken = Il server non riesce a sorvegliare le modifiche alle sue cartelle, quindi la nuova posta viene annunciata in ritardo benché IDLE sia offerto. È un difetto nella configurazione del server, non un limite di connessioni e non la password.
refusal-slow-login = L’accesso è stato iniziato ma non concluso in tempo, per esempio perché è rimasta sullo schermo una richiesta di password senza risposta. Non è un limite di connessioni, e non dice che la password sia sbagliata.
refusal-heartbeat = Un segno di vita: il server comunica a un programma di posta in attesa che la connessione è ancora aperta.
refusal-id-shed = Il server ha chiesto a un iPhone o iPad di rimandare il suo lavoro in background. Non c’è nulla che non vada.
refusal-numbered-close = Il server ha chiuso la connessione e indica un numero: 11 troppo tempo senza comandi, 12 si sta arrestando, 13 la sessione è finita, 14 l’ultimo accesso non è riuscito, 15 la cifratura non è riuscita. Nessuno di questi è il limite di connessioni; quello sarebbe 10.

## Other limits and other faults

refusal-mailbox-full = La casella è piena. Riguarda lo spazio, non le connessioni, e la password è giusta.
refusal-other-limit = Il server ha un limite per ciò che è stato richiesto (cartelle, contrassegni, dimensione di un messaggio o simili). Non è un limite di connessioni e non è la password.
refusal-unnamed-limit = Il server dice che è stato raggiunto un limite, ma non dice quale. Un limite non è sempre un limite di connessioni.
refusal-in-use = In questo momento la casella è occupata da un altro programma. Non è un limite di connessioni e non è la password.
refusal-bad-commands = Il server non ha gradito un comando inviato dal programma di posta. È un difetto del programma o del server, non un limite di connessioni e non la password.
refusal-other-protocol = Viene dal server che invia la posta (SMTP). Non dice nulla sulle connessioni per leggere la posta (IMAP).
refusal-read-only = La cartella è stata aperta in sola lettura. Le connessioni non c’entrano.
refusal-busy-or-limit = Il testo ha due cause possibili. Non significa che la password sia sbagliata.
refusal-unclear = Il server ha rifiutato, e le sue parole non dicono perché.
refusal-banned-or-limit = Il server ha chiuso la connessione e non dice perché.
refusal-not-known = Questo testo non è nelle tabelle e le sue parole non bastano a capirlo. Non significa che sia innocuo, né che la password sia sbagliata: semplicemente non è noto.
refusal-unreachable = Il server non è stato raggiunto. Non dice nulla sui limiti o sulla password.
refusal-nothing-wrong = In questo testo nulla riguarda un limite di connessioni o una password sbagliata.

## Dialogs

refusal-client-guess = Il programma di posta tira a indovinare. Il server ha chiuso la connessione prima di dire una parola, e il programma suppone che le connessioni siano troppe. Non significa che la password sia sbagliata.
refusal-login-dialog = Il programma di posta dice che l’accesso non è riuscito, o chiede la password, senza dire perché. Lo fa per una password sbagliata e per diversi altri motivi. Non dimostra che la password sia sbagliata.
refusal-oauth-dialog = L’accesso tramite browser (OAuth2) non ha funzionato con questo server. Non si usa alcuna password, quindi nessuna può essere sbagliata.
refusal-webmail = La webmail non è riuscita a raggiungere il server di posta che le sta dietro. Non significa che la password sia sbagliata.
refusal-misread-limit = Il programma ha smesso per un po’ di provare perché crede che la password sia stata sbagliata più volte. Scambia per questo anche un limite di connessioni.
refusal-followup = È solo una conseguenza: l’accesso precedente non è riuscito, e il programma è andato avanti come se avesse funzionato. La causa è nella risposta all’accesso, una riga prima.
refusal-wrapper = Il programma di posta riporta parole del server che non sono nelle tabelle. Solo quelle dicono la causa; la finestra di per sé non dimostra né un limite né una password sbagliata.

## What several causes can be, likeliest first

refusal-possible-connection-limit = Un limite di connessioni: ne sono aperte troppe, contando tutti i dispositivi.
refusal-possible-server-full = Il server è pieno, per tutti.
refusal-possible-throttled = Troppi accessi o troppo traffico in poco tempo.
refusal-possible-banned = Un blocco di questa rete, dopo password sbagliate o troppi accessi.
refusal-possible-outage = Un guasto o un riavvio del server.
refusal-possible-wrong-password = Un nome utente o una password sbagliati.
refusal-possible-app-password = Serve una password per le app al posto di quella normale.
refusal-possible-imap-off = IMAP è disattivato per questa casella.
refusal-possible-passwords-off = Il server non accetta più password dai programmi di posta (serve OAuth2).
refusal-possible-account = L’account è bloccato o scaduto.
refusal-possible-oauth = L’accesso tramite browser (OAuth2) è scaduto.
refusal-possible-network = Una rete, un firewall o un router di mezzo.
refusal-possible-name = Un nome di server, una porta o un tipo di cifratura sbagliati.
refusal-possible-idle-end = Sulla connessione non succedeva nulla da molto tempo, il che è normale.
refusal-possible-other-limit = Un altro limite del server: cartelle, contrassegni, dimensione di un messaggio.
refusal-possible-other-mailbox = Il programma apre una casella diversa da quella con cui ha effettuato l’accesso.
refusal-possible-policy = Una regola dell’organizzazione.
refusal-possible-certificate = Il certificato del server.
refusal-possible-device = Un problema noto di iOS 18 con elenchi di cartelle lunghi.
refusal-possible-old-device = Un altro dispositivo che usa ancora una vecchia password.
refusal-possible-typo = Una password digitata male una volta.
refusal-possible-backend = Un guasto del server dietro il proxy.

## The one test that tells them apart

refusal-test-close = Per scoprire quale: chiudi i programmi di posta su tutti i dispositivi, aspetta due minuti e riprova. Se allora funziona, è un limite di connessioni.
refusal-test-webmail = Per scoprire quale: accedi alla webmail con lo stesso nome e la stessa password. Se funziona, la password è giusta e restano le altre cause.
refusal-test-network = Per scoprire quale: prova da un’altra rete, ad esempio con un telefono su rete mobile. Se lì funziona, questa rete è bloccata o ha superato il suo limite.
refusal-test-hour = Per scoprire quale: chiudi i programmi di posta su tutti i dispositivi, aspetta un’ora e prova una volta. Se funziona già dopo pochi minuti, era un limite di connessioni; se solo dopo l’ora, un limite di frequenza.
refusal-test-check = Per scoprire quale: esegui imap-doctor check. Conta quante connessioni concede il server e dice se la password è giusta.
refusal-test-log = Per scoprire quale: cerca lo stesso momento nel log del server.
refusal-test-backend = Per scoprire quale: cerca lo stesso momento nel log del server dietro il proxy.
refusal-test-again = Per scoprire quale: riprova una volta dopo cinque minuti. Un riavvio nel frattempo è finito; un limite c’è ancora finché i dispositivi sono accesi.
refusal-test-line = Per scoprire quale: guarda la risposta a LOGIN o AUTHENTICATE una riga prima, e fatti spiegare quella.
refusal-test-device = Per scoprire quale: cerca presso il gestore gli accessi di questo account, con i loro indirizzi. Un dispositivo che continua a non riuscirci ha la vecchia password.
refusal-test-browser = Per scoprire quale: ripeti l’accesso nel programma di posta. Se non serve, chiudi gli altri programmi e riprova: allora è un limite di connessioni.

## What to do

refusal-step-keep-password = Non cambiare la password.
refusal-step-fewer = Riduci il numero di connessioni che ogni programma di posta tiene aperte (in Thunderbird: 1).
refusal-step-close-some = Chiudi per un momento i programmi di posta su altri dispositivi e riprova: se chiuderne uno risolve, è quello a occupare le connessioni.
refusal-step-raise-limit = Se gli utenti ne hanno davvero bisogno, alza il limite (Dovecot: mail_max_userip_connections; Cyrus: maxlogins_per_user; Courier: MAXPERIP) e ricarica il servizio.
refusal-step-who = Guarda chi occupa le connessioni: doveadm who (Dovecot), cyr_info proc (Cyrus). imap-doctor explain legge entrambi.
refusal-step-users-fewer = Chiedi all’utente di ridurre il numero di connessioni nei programmi di posta (in Thunderbird: 1) e di chiudere quelli che non usa più.
refusal-step-later = Riprova più tardi.
refusal-step-tell-full = Avvisa il gestore che è stato raggiunto il limite dell’intero server, riportando le parole del server.
refusal-step-raise-service = Se gestisci tu il server: alza il limite del servizio (Dovecot: process_limit o client_limit del servizio indicato nel log; Courier: MAXDAEMONS) e verifica che la macchina abbia memoria sufficiente.
refusal-step-raise-resources = Se gestisci tu il server: alza il limite dei file aperti o della memoria del servizio indicato nel log.
refusal-step-database = Se gestisci tu il server: verifica che il database sia in funzione e accetti connessioni sufficienti per tutti i servizi che lo usano, poi riprova l’accesso.
refusal-step-data-file = Configura di nuovo l’account in un nuovo profilo di Outlook (Pannello di controllo, Posta), oppure scegli un altro file di dati in Impostazioni account.
refusal-step-backend-log = Se gestisci tu il server: guarda il log del server dietro il proxy allo stesso orario.
refusal-step-wait-traffic = Aspetta (spesso da 15 minuti a un’ora; fino a un giorno dopo un traffico molto intenso), poi prova una volta.
refusal-step-less-often = Imposta i programmi di posta in modo che controllino meno spesso.
refusal-step-wait-attempts = Aspetta (spesso da 15 minuti a un’ora), poi prova una volta con la password giusta.
refusal-step-find-device = Trova il dispositivo o il programma con la vecchia password prima che il blocco ritorni: continua a provare.
refusal-step-unban = Se gestisci tu il server: togli l’indirizzo dall’elenco dei blocchi (fail2ban-client set JAIL unbanip INDIRIZZO, oppure l’elenco nell’amministrazione) e consenti le reti di cui ti fidi.
refusal-step-type-again = Controlla il nome utente (spesso è l’intero indirizzo email) e digita di nuovo la password.
refusal-step-webmail-app = Accedi alla webmail con lo stesso nome e la stessa password. Se funziona, chiedi al gestore se i programmi di posta richiedono una password per le app.
refusal-step-webmail = Accedi alla webmail con lo stesso nome e la stessa password e, se funziona, non cambiare la password.
refusal-step-log-user = Chiedi all’utente di accedere alla webmail con la stessa password. Se funziona, un programma di posta o un altro dispositivo ne ha ancora una vecchia.
refusal-step-log-guessing = Se gli indirizzi ti sono sconosciuti o i nomi sono inventati, qualcuno sta indovinando le password: verifica che fail2ban o qualcosa di simile sorvegli questo log.
refusal-step-imap-on = Attiva IMAP nelle impostazioni della casella (webmail), oppure chiedi al gestore di farlo.
refusal-step-app-password = Crea una password per le app nelle impostazioni dell’account presso il gestore e usala al posto di quella normale.
refusal-step-oauth-switch = Nel programma di posta imposta il metodo di autenticazione dell’account su OAuth2 ed effettua l’accesso tramite browser.
refusal-step-id = Aggiorna il programma di posta, oppure usane uno che invia ID (Thunderbird: mail.server.default.send_client_info è true).
refusal-step-browser = Ripeti l’accesso: elimina dal programma di posta l’accesso memorizzato e passa di nuovo dal browser.
refusal-step-browser-admin = Se ricompare subito, chiedi all’amministratore dell’account se il programma è ancora consentito.
refusal-step-kerberos = Accedi di nuovo alla rete del computer, in modo da avere un ticket nuovo, e controlla l’orologio.
refusal-step-account-web = Accedi una volta alla webmail: dice di che cosa ha bisogno l’account.
refusal-step-ask = Chiedi al gestore, riportando le parole del server.
refusal-step-ask-number = Se ricompare subito, chiedi al gestore e riferisci il numero.
refusal-step-again = Aspetta qualche minuto e riprova una volta.
refusal-step-networks = Chiedi a chi gestisce il server di consentire questa rete (Dovecot: allow_nets).
refusal-step-access = Se la password è giusta: controlla che IMAP sia attivo, e se sono richiesti una password per le app o l’accesso tramite browser (OAuth2).
refusal-step-disguised-limit = Se lì funziona, o funziona di nuovo dopo un’ora: tieni aperte meno connessioni e imposta i programmi in modo che controllino la posta meno spesso.
refusal-step-disguised-wrong = Se lì non funziona, il nome o la password sono sbagliati.
refusal-step-server-name = Chiedi al gestore il nome giusto del server; può essere indicato nelle parole del server.
refusal-step-security = Imposta la sicurezza della connessione su SSL/TLS (porta 993) o STARTTLS (porta 143).
refusal-step-normal-password = Poi scegli “{ -tb-normal-password }” come metodo di autenticazione.
refusal-step-certificate-name = Controlla il nome del server: deve essere uno di quelli per cui il certificato è stato emesso.
refusal-step-clock = Controlla la data e l’ora di questo dispositivo.
refusal-step-certificate-host = Se entrambi sono giusti, avvisa il gestore; non accettare il certificato alla cieca.
refusal-step-certificate-trust = Se gestisci tu il server: usa un certificato di un’autorità pubblica, con la catena completa, oppure installa la tua autorità sui dispositivi.
refusal-step-name-port = Controlla nome del server e porta (993 con SSL/TLS).
refusal-step-network = Prova da un’altra rete, ad esempio con un telefono su rete mobile. Se lì funziona, questa rete è bloccata o ha superato il suo limite.
refusal-step-bans-end = Aspetta un’ora: molti blocchi finiscono da soli.
refusal-step-online = Controlla che il nome del server sia scritto correttamente e che questo computer sia collegato a Internet.
refusal-step-check = Esegui imap-doctor check: conta quante connessioni concede il server e dice se la password è giusta.
refusal-step-check-address = Esegui imap-doctor check con l’indirizzo email: interroga il server stesso e conta le connessioni che concede.
refusal-step-restart-device = Riavvia il dispositivo e aggiorna iOS.
refusal-step-once = Se capita una volta ogni tanto: non occorre fare nulla.
refusal-step-often = Se capita più volte all’ora: esegui imap-doctor check.
refusal-step-no-attempt = Nulla, a meno che non siano moltissimi: alcuni server bloccano un indirizzo per questo.
refusal-step-idle-interval = Se succede di continuo: imposta il programma in modo che controlli la nuova posta anche ogni pochi minuti (in Thunderbird: ogni 9), così la connessione viene usata prima che il router la dimentichi.
refusal-step-watch = Esegui imap-doctor watch: misura per quanto tempo questa rete mantiene una connessione in attesa.
refusal-step-poll = Imposta un intervallo abbastanza breve per te, ad esempio 10 minuti.
refusal-step-has-idle = Esegui imap-doctor check per vedere se il server davvero non ha IDLE.
refusal-step-push-server = Avvisa chi gestisce il server: la libreria che sorveglia le cartelle (FAM o Gamin per Courier, altrove inotify) non funziona.
refusal-step-answer-prompt = Rispondi alla richiesta di password e riprova.
refusal-step-nothing = Non occorre fare nulla per le connessioni, e nulla per la password.
refusal-step-open-again = Apri di nuovo il programma di posta.
refusal-step-make-room = Elimina messaggi o svuota il cestino, oppure chiedi più spazio al gestore.
refusal-step-other-limit = Resta al di sotto del limite indicato nel testo, oppure chiedi al gestore di alzarlo.
refusal-step-other-program = Chiudi l’altro programma che usa la casella, aspetta qualche minuto e riprova.
refusal-step-update = Aggiorna il programma di posta.
refusal-step-makers = Se continua, segnalalo a chi sviluppa il programma di posta, riportando le parole del server.
refusal-step-sending = Non toccare le impostazioni per leggere la posta.
refusal-step-ask-sending = Chiedi al gestore informazioni sull’invio, riportando il testo.
refusal-step-which = Verifica se è comparso mentre inviavi o mentre leggevi la posta.
refusal-step-reading-fewer = Se leggevi: riduci il numero di connessioni che ogni programma di posta tiene aperte (in Thunderbird: 1).
refusal-step-web-admin = Chiedi a chi sviluppa o amministra il programma che lo mostra di inviare meno richieste alla volta.
refusal-step-service-settings = Non toccare le impostazioni di IMAP, e guarda il servizio indicato nel testo.
refusal-step-proxy-limit = Avvisa chi gestisce la webmail: il server di posta dovrebbe ricevere gli indirizzi degli utenti, oppure consentire più connessioni alla webmail.
refusal-step-own-words = Trova le parole del server stesso (Thunderbird: Ctrl+Maiusc+J apre la “{ -tb-error-console }”; oppure chiedi al gestore il suo log) e fatti spiegare quelle.
refusal-step-whole-lines = Incolla le parole del server stesso, come righe intere: spesso si trovano nei dettagli del messaggio o nella console degli errori del programma di posta.
refusal-step-mailbox-imap = Controlla che IMAP sia attivo per questa casella, e che il programma effettui l’accesso con la casella che apre.
refusal-step-ask-admin = Chiedi all’amministratore della casella.
refusal-step-quarter = Chiudi i programmi di posta sugli altri dispositivi, aspetta un quarto d’ora e prova una volta.
refusal-step-day = Se ricompare, aspetta un giorno e imposta i programmi di posta in modo che scarichino meno.
refusal-step-sign-in-again = Ripeti l’accesso una volta.
refusal-step-hour = Aspetta un’ora e prova una volta.
refusal-step-webmail-wait = Aspetta qualche minuto e riprova.

refused-token = Il server ha rifiutato il token di accesso. È scaduto, oppure non vale per questa casella; non è stata inviata alcuna password.
refused-token-status = Il server ha rifiutato il token di accesso (stato { $status }). È scaduto, oppure non vale per questa casella; non è stata inviata alcuna password.
refusal-step-new-token = Procurati un nuovo token di accesso: scadono, di solito dopo un’ora.
refusal-step-token-account = Se anche uno nuovo viene rifiutato: verifica che sia per questo account e che si possa usare per IMAP (il suo scope).

## How a connection ended, where there is no line to read

refusal-end-lookup = Non esiste alcun server con questo nome.
refusal-end-lookup-detail = Non esiste alcun server con questo nome ({ $detail }).
refusal-end-refused = Il server c’è, ma su questa porta non risponde nessuno, oppure un firewall respinge questa rete.
refusal-end-unreachable = Da qui il server non è raggiungibile.
refusal-end-unreachable-detail = Da qui il server non è raggiungibile ({ $detail }).
refusal-end-untrusted = Il certificato del server non è attendibile: { $detail }. Non è stato inviato nulla.
refusal-end-untrusted-plain = Il certificato del server non è attendibile. Non è stato inviato nulla.
refusal-end-not-tls = La porta risponde, ma non in TLS: richiede STARTTLS o un altro tipo di programma.
refusal-end-tls = Non è stato possibile stabilire la connessione cifrata.
refusal-end-tls-detail = Non è stato possibile stabilire la connessione cifrata ({ $detail }).
refusal-end-no-starttls = Il server non offre STARTTLS, quindi la password avrebbe viaggiato senza cifratura. Non è stato inviato nulla.
refusal-end-login-disabled = Il server non accetta password senza cifratura. Non è stato inviato nulla.
refusal-end-token-only = Qui il server non accetta password, solo un token di accesso (OAuth2: { $detail }). Non è stato inviato nulla.
refusal-end-password-only = Il server non accetta token di accesso; offre { $detail }. Non è stato inviato nulla.
refusal-end-no-method = Il server offre solo metodi di accesso che imap-doctor non conosce: { $detail }. Non è stato inviato nulla.
refusal-end-tls-old = Il server parla solo una vecchia versione di TLS, che i programmi di oggi rifiutano. Non è stato inviato nulla.
refusal-end-tls-client-certificate = Il server ammette solo dispositivi con un certificato emesso da lui. Non è stato inviato nulla.
refusal-end-plaintext = La connessione non è cifrata, quindi la password non è stata inviata.
refusal-end-protocol = Il server ha violato le regole di IMAP: { $detail }.
refusal-end-web = Su questa porta risponde un server web.
refusal-end-smtp = Su questa porta risponde un server che invia la posta (SMTP).
refusal-end-smtp-or-ftp = Su questa porta risponde un server SMTP o FTP.
refusal-end-pop3 = Su questa porta risponde un server POP3.
refusal-end-ssh = Su questa porta risponde un server SSH.
refusal-end-no-imap = Ciò che risponde su questa porta non è IMAP.
refusal-end-no-answer = Ciò che ha detto il server non risponde a quanto gli era stato chiesto ({ $stage }).
refusal-end-timeout-connect = Il server non ha dato alcuna risposta in tempo.
refusal-end-timeout-silent = Il server ha accettato la connessione e poi non ha detto nulla.
refusal-end-timeout = Il server ha smesso di rispondere ({ $stage }).
refusal-end-timeout-said = Il server non ha completato la risposta in tempo ({ $stage }).
refusal-end-closed-early = Il server ha chiuso la connessione prima di dire una parola. Possono apparire così un limite di connessioni, un blocco di questa rete e un guasto.
refusal-end-closed = Il server ha chiuso la connessione senza dire una parola ({ $stage }). Possono apparire così un limite di connessioni, un blocco di questa rete e un guasto.
refusal-end-closed-line = Il server ha chiuso la connessione a metà di una riga ({ $stage }). Possono apparire così un limite di connessioni, un blocco di questa rete e un guasto.
refusal-end-closed-said = Il server ha chiuso la connessione ({ $stage }), e ciò che ha detto prima non ne spiega il motivo. Possono apparire così un limite di connessioni, un blocco di questa rete e un guasto.
refusal-end-cut-early = La connessione è stata troncata prima di una sola parola. Possono apparire così un limite di connessioni, un blocco di questa rete e un guasto.
refusal-end-cut = La connessione è stata troncata senza una parola ({ $stage }). Possono apparire così un limite di connessioni, un blocco di questa rete e un guasto.
refusal-end-cut-line = La connessione è stata troncata a metà di una riga ({ $stage }). Possono apparire così un limite di connessioni, un blocco di questa rete e un guasto.
refusal-end-cut-said = La connessione è stata troncata ({ $stage }), e ciò che il server ha detto prima non ne spiega il motivo. Possono apparire così un limite di connessioni, un blocco di questa rete e un guasto.
refusal-end-interrupted = Interrotto.
refusal-end-stopped = Il server non lascia proseguire il dialogo.
refusal-end-stopped-detail = Il server non lascia proseguire il dialogo ({ $detail }).

refusal-step-spelling = Controlla che il nome del server sia scritto correttamente.
refusal-step-computer-online = Controlla che questo computer sia collegato a Internet.
refusal-step-ca = Per un’autorità privata indica il suo certificato con --ca FILE.
refusal-step-do-not-type = Se è il server di un gestore che paghi, avvisalo, e non digitare la password da nessuna parte finché non ha risolto.
refusal-step-give-token = Fornisci a imap-doctor un token di accesso al posto della password (IMAP_DOCTOR_ACCESS_TOKEN).
refusal-step-give-password = Lascia vuoto IMAP_DOCTOR_ACCESS_TOKEN e fornisci la password.
refusal-step-methods = Usa un programma di posta che conosca uno di questi metodi di accesso, oppure chiedi al gestore di offrire PLAIN o SCRAM su TLS.
refusal-step-client-certificate = Chiedi al gestore un certificato per questo dispositivo, oppure il nome di un server che non lo richieda.
refusal-step-old-tls = Avvisa il gestore che il server ha bisogno di TLS 1.2 o successivo.
refusal-step-ban-passes = Se prima funzionava: dopo password sbagliate molti server bloccano una rete (per esempio con fail2ban). Un blocco del genere finisce da solo, di solito dopo un tempo che va da 10 minuti a un’ora; la rete mobile o un’altra rete non ne risentono.
refusal-step-ban-wait = Lascia in pace il server da 10 minuti a un’ora, con i programmi di posta chiusi, poi prova una volta: un blocco finisce da solo.
refusal-step-raise-full = Se gestisci tu il server: alza il limite per tutti gli utenti insieme (Cyrus: maxchild; Courier: MAXDAEMONS; Dovecot: process_limit; HAProxy: maxconn).
refusal-step-tls-flag = Usa --security tls (porta 993).
refusal-step-allow-plaintext = Se il server davvero non ha cifratura: --allow-plaintext invia la password leggibile da chiunque lungo il percorso.
refusal-step-starttls-flag = Per una porta che non inizia con TLS (143) usa --security starttls.
refusal-step-port-security = Controlla porta e sicurezza: a 993 corrisponde tls, a 143 starttls o none.
refusal-step-name-host = Verifica presso il gestore il nome del server.
refusal-step-silent-port = Controlla porta e sicurezza: una porta TLS (993) tace se interpellata senza TLS; in quel caso usa --security tls.
refusal-step-full-looks-so = Appare così anche un server che ha raggiunto il suo limite: chiudi i programmi di posta su tutti i dispositivi, aspetta due minuti e ripeti il controllo.
refusal-step-close-all = Chiudi i programmi di posta su tutti i dispositivi, aspetta due minuti e ripeti il controllo. Se allora funziona, è un limite di connessioni.
refusal-step-outage = Se non serve né l’uno né l’altro, il server ha un guasto: chiedi al gestore.
refusal-step-name-port-host = Verifica presso il gestore il nome del server e la porta.
refusal-step-firewall = Prova da un’altra rete: se lì funziona, questa è bloccata o c’è di mezzo il firewall.
