## Connections

connections-accounts-add-up =
    .title = Più account aprono la stessa casella e le loro connessioni si sommano
    .why = Thunderbird conta le connessioni per account, il server le conta per casella. Un account configurato due volte, con due nomi del server o con due porte, ne apre il doppio; per il server appartengono tutte allo stesso utente. Con più di 4, Thunderbird supera da solo il limite più basso in uso.
    .message = { $accounts } account aprono la stessa casella e possono tenere aperte { $connections } connessioni verso di essa.

connections-one-address-shares =
    .title = Più account su uno stesso server si dividono il limite della tua rete
    .why = Alcuni server contano le connessioni di un indirizzo di rete invece che di un utente: Courier ne consente 4 per impostazione predefinita. Tutti gli account su quel server, in questo programma e in ogni altro programma o telefono dietro lo stesso router, si dividono quel numero.
    .message = { $accounts } account su { $host } possono tenere aperte { $connections } connessioni da questo computer.

connections-all-folders-checked =
    .title = Viene controllata la nuova posta in tutte le cartelle, il che occupa fino ad altre due connessioni
    .why = Per controllare tutte le cartelle Thunderbird ne interroga circa due alla volta e, se nessuna connessione è libera, ne apre una per ogni richiesta. Ogni cartella con qualcosa di nuovo viene poi aperta su una connessione propria, fino al numero consentito. Se è consentita una sola connessione non ne servono altre: le richieste aspettano il proprio turno.
    .message = Thunderbird controlla la nuova posta in ogni cartella di { $account }, il che occupa fino ad altre 2 connessioni.

thunderbird-account-connections = { $most ->
    [one] { $account } ({ $host }:{ $port }): 1 connessione in { $file }
   *[other] { $account } ({ $host }:{ $port }): fino a { $most } connessioni in { $file }
}
thunderbird-more-accounts = { $more ->
    [one] e un altro
   *[other] e altri { $more }
}
thunderbird-set-each = Imposta a { $connections } il numero massimo di connessioni al server in ognuno di essi ed elimina gli account configurati due volte.

## The regular check

polling-not-at-startup =
    .title = Thunderbird non controlla la nuova posta all’avvio
    .why = Senza il controllo all’avvio Thunderbird resta scollegato fino al primo controllo periodico o a un clic. Fino ad allora non ci sono né nuova posta né IDLE.
    .message = Thunderbird non controlla all’avvio la nuova posta di { $account }.

## Encryption and sign-in

tls-optional =
    .title = La sicurezza della connessione è impostata su un valore che non esiste più
    .why = Fino alla versione 131 il numero 1 significava “STARTTLS, se disponibile”: qualcuno nel mezzo poteva togliere la cifratura senza farsi notare. Oggi esistono 0 (nessuna), 2 (STARTTLS) e 3 (SSL/TLS). Thunderbird 153 tratta ogni altro numero come 0: l’account funziona senza cifratura, anche se qualcuno la voleva.
    .message = { $security ->
        [none] La sicurezza della connessione di { $account } è { $socketType }, quindi la connessione non è cifrata.
       *[other] La sicurezza della connessione di { $account } è { $socketType }, quindi la connessione è cifrata solo se il server lo offre.
    }
    .evidence = { $host }:{ $port }

auth-method-outdated =
    .title = L’account usa un metodo di autenticazione superato
    .why = Un metodo di autenticazione che Thunderbird o il server non gestiscono più porta a messaggi come “Accesso non riuscito” o “il server non gestisce il metodo di autenticazione scelto”. La causa non è la password, e digitarla di nuovo non serve.
    .message = { $authMethod ->
        [1] { $account } accede con “Nessuna autenticazione”, cioè senza password, cosa che nessun gestore accetta.
        [2] { $account } accede solo con il vecchio comando LOGIN; i server che chiedono di più lo rifiutano.
        [8] { $account } accede con “Qualsiasi metodo sicuro”, che Thunderbird non gestisce più.
        [9] { $account } accede con “qualsiasi metodo”, che Thunderbird non gestisce più.
       *[other] Il metodo di autenticazione di { $account } è { $authMethod }, un numero senza significato.
    }

auth-method-special =
    .title = L’account usa un metodo di autenticazione che solo alcuni server offrono
    .why = Se il server non offre il metodo, Thunderbird non ripiega sulla password normale: segnala che l’accesso non è riuscito o che il server non gestisce il metodo. In un’azienda può essere l’impostazione giusta.
    .message = { $authMethod ->
        [4] { $account } accede con “{ -tb-encrypted-password }”. Pochi server la offrono, perché dovrebbero conservare la password in forma leggibile.
        [5] { $account } accede con “{ -tb-kerberos }”, che funziona solo nella rete di un’azienda o di un’università.
        [6] { $account } accede con “{ -tb-ntlm }”, che funziona solo con un dominio Windows.
       *[other] { $account } accede con “{ -tb-tls-certificate }”, che al posto di una password richiede un tuo certificato in Thunderbird.
    }

## prefs.js and user.js

settings-line-ignored =
    .title = Thunderbird ignora alcune righe di un file di configurazione
    .why = Thunderbird legge prefs.js e user.js secondo una grammatica rigorosa e salta senza avvisare ciò che non la rispetta. Riprende dopo il punto e virgola successivo, perciò una riga a cui manca il proprio trascina con sé anche la seguente. Chi l’ha scritta crede che funzioni.
    .message = { $lines ->
        [one] Thunderbird ignora 1 istruzione in { $file }.
       *[other] Thunderbird ignora { $lines } istruzioni in { $file }.
    }
    .remedy = Correggi le righe oppure eliminale.
    .step-open = Apri { $file } in un editor di testo.
    .step-example = Una riga è fatta così: user_pref("mail.server.server1.check_time", 10);
    .step-before = Controlla anche la riga che precede ognuna di esse: potrebbe mancarle il punto e virgola.

settings-name-unread =
    .title = Un’impostazione ha un nome che Thunderbird non conosce
    .why = Thunderbird accetta qualsiasi nome e non dice nulla: un’impostazione scritta male, o scritta dove nessun account la cerca, non ha effetto. Chi ha scritto la riga crede che funzioni.
    .remedy = Usa { $instead }, se è ciò che si intende, ed elimina { $key }.

settings-wrong-type =
    .title = Un’impostazione ha un valore di tipo sbagliato e Thunderbird la ignora
    .why = Thunderbird legge il numero di connessioni e gli intervalli come numeri, gli interruttori come true o false. Un numero fra virgolette è un testo: la riga sembra giusta ma viene ignorata e vale il valore predefinito, per esempio 5 connessioni. Dopo la prima connessione Thunderbird sovrascrive addirittura la riga con il suo 5.
    .message = { $key } è { $value }, un valore di tipo sbagliato che Thunderbird ignora.
    .remedy = Scrivi un valore del tipo giusto.
    .remedy-value = Scrivi invece { $value }.
    .remedy-unquoted = Scrivi invece { $value }, senza virgolette.
    .step-line = In { $file }, cambia la riga in: user_pref("{ $key }", { $value });
    .step-file = Cambia il valore in { $file }, poi riavvia Thunderbird.

accounts-duplicate =
    .title = Un account è configurato due volte e Thunderbird elimina il secondo
    .why = Per Thunderbird due account con lo stesso utente, server, porta e tipo sono un unico account. All’avvio successivo toglie senza avvisare il secondo dal proprio elenco; le sue impostazioni vanno perse, e con esse le cartelle che vi comparivano.
    .remedy = Conserva “{ $accountKey }” ed elimina l’altro.
    .remedy-first = Conserva il primo ed elimina l’altro.
    .step-dropped = In Thunderbird, apri il menu ≡ > { -tb-account-settings }. Se con quel nome compare un solo account, Thunderbird ha già eliminato l’altro.
    .step-remove = Altrimenti elimina il secondo, lasciando deselezionata la casella “{ -tb-remove-message-data }”.

thunderbird-step-close = Chiudi Thunderbird: alla chiusura riscrive prefs.js.
thunderbird-in-file = { $file }
thunderbird-in-file-at-line = { $file }, riga { $line }

## policies.json and AutoConfig

policy-number-becomes-boolean =
    .title = Un criterio con il numero 0 o 1 imposta invece true o false
    .why = Windows e macOS trasmettono i criteri con true e false scritti come 1 e 0. Thunderbird salva quindi un 1 come true, a meno che la preferenza non sia già un numero. Quando poi cerca il numero di connessioni non lo trova e usa 5: un criterio che dice 1 finisce per valere 5. Gli altri numeri vengono salvati così come sono.
    .message = Il criterio imposta { $key } a { $stored }, non a { $written }.
    .evidence-connections = Thunderbird tiene allora 5 connessioni.
    .evidence = Thunderbird usa allora il proprio valore predefinito.
    .remedy-connections = Scrivi -1 invece di 1, oppure impostalo tramite AutoConfig.
    .remedy = Impostalo invece tramite AutoConfig.
    .step-negative = Nel criterio, scrivi: "mail.server.default.max_cached_connections": -1 (un numero negativo significa una connessione).
    .step-reached = Vale per gli account che non hanno un numero proprio; Thunderbird ne assegna uno a ogni account alla prima connessione.
    .step-or = Oppure usa AutoConfig, che prende i numeri così come sono. Nel file .cfg, scrivi: lockPref("{ $key }", 1);
    .step = AutoConfig prende i numeri così come sono. Nel file .cfg, scrivi: lockPref("{ $key }", { $written });

policy-not-applied =
    .title = Thunderbird non applica un criterio o una riga di AutoConfig
    .why = Se il JSON di un policies.json contiene un errore, Thunderbird ignora l’intero file; se un valore non è adatto alla sua preferenza, ignora quella parte. Lo mostra soltanto la pagina about:policies, perciò chi ha distribuito il criterio crede che funzioni.
    .remedy = Correggi il file prima di distribuirlo.
    .step-policies = Correggi il file e riavvia Thunderbird. La pagina ≡ > { -tb-help } > { -tb-troubleshooting } mostra alla voce “{ -tb-enterprise-policies }” se i criteri sono attivi.
    .step-line = Correggi la riga e riavvia Thunderbird.

policy-only-new-accounts =
    .title = Il criterio vale solo per gli account che non si sono mai connessi
    .why = mail.server.default si applica agli account senza un numero proprio. Thunderbird ne scrive uno per ogni account alla prima connessione, di solito 5, e quello prevale anche su un valore predefinito bloccato. Nei profili già in uso un criterio del genere non cambia nulla.
    .message = { $key } = { $value } non ha effetto sugli account già in uso.
    .remedy = Imposta il numero anche per ogni singolo account.
    .step-each = Nel criterio, scrivi per ogni server: "mail.server.server1.max_cached_connections": {"{"}"Value": 2, "Status": "locked"{"}"} (server1, server2, … come in prefs.js).
    .step-fix = Oppure esegui imap-doctor fix su ogni computer con Thunderbird chiuso: modifica prefs.js.

policy-program-not-judged =
    .title = Alcune parti di un file AutoConfig sono codice di programma e non sono state valutate
    .why = Un file .cfg è un programma che Thunderbird esegue a ogni avvio. imap-doctor legge le chiamate con valori fissi; non esegue condizioni, variabili e funzioni, quindi ciò che impostano non è noto e viene tralasciato.
    .message = { $count ->
        [one] 1 parte di { $file } non è stata valutata.
       *[other] { $count } parti di { $file } non sono state valutate.
    }
    .remedy = Guarda direttamente in Thunderbird che cosa impostano queste righe.
    .step = Apri il menu ≡ > { -tb-settings } > { -tb-general } > { -tb-config-editor } e cerca max_cached_connections.
