## What it is, in one line

reading-is-connection-limit = Limite di connessioni: troppe connessioni contemporanee
reading-is-server-full = Il server è pieno, per tutti i suoi utenti
reading-is-throttled = Rallentamento o blocco temporaneo: troppa attività in poco tempo
reading-is-banned-or-limit = Un limite, un blocco o un guasto: non è accertato quale
reading-is-wrong-password = Nome utente o password non accettati
reading-is-login-refused = Accesso rifiutato, ma non a causa della password
reading-is-tls = Cifratura: la connessione non è protetta come richiede il server
reading-is-unreachable = Il server non è stato raggiunto
reading-is-unknown = Sconosciuto
reading-is-ambiguous = Sono possibili più cause
reading-is-not-a-limit = Non è un limite di connessioni e non è la password

## Headings

reading-means = Che cosa significa
reading-possible = Che cosa può essere, in ordine di probabilità
reading-do = Che cosa fare
reading-from = Ricavato da
reading-people = { $people ->
    [one] È coinvolta 1 persona.
   *[other] Sono coinvolte { $people } persone, a partire dalle più colpite.
}
reading-more = { $more ->
    [one] È coinvolta un’altra persona; --top ne mostra di più.
   *[other] Sono coinvolte altre { $more } persone; --top ne mostra di più.
}
reading-inferred = Dedotto dalle parole: questo testo non è in alcuna tabella.
reading-nobody = nessun nome indicato
reading-person = { $user }: { $meaning }
reading-quote = “{ $text }”

## How often and when

reading-times = { $count ->
    [one] Una volta.
   *[other] { $count } volte.
}
reading-times-at = { $count ->
    [one] Una volta, { $first }.
   *[other] { $count } volte, dal { $first } al { $last }.
}
reading-addresses = Da { $addresses }

## A list of who is connected (doveadm who, cyr_info proc)

reading-who-total = { $connections ->
    [one] È aperta 1 connessione.
   *[other] Sono aperte { $connections } connessioni.
}
reading-who-people = { $people ->
    [one] Appartengono a 1 account.
   *[other] Appartengono a { $people } account; prima quelli che ne hanno di più.
}
reading-who-at-limit = { $people ->
    [0] Nessuno ha raggiunto il limite di { $limit }.
    [one] 1 account ha raggiunto il limite di { $limit }: la sua prossima connessione verrà rifiutata.
   *[other] { $people } account hanno raggiunto il limite di { $limit }: la loro prossima connessione verrà rifiutata.
}
reading-who-maybe = { $people ->
    [one] Un altro account ne ha altrettante in totale, da più indirizzi. Se un singolo indirizzo ha raggiunto il limite lo dice doveadm who -1.
   *[other] Altri { $people } account ne hanno altrettante in totale, da più indirizzi. Se un singolo indirizzo ha raggiunto il limite lo dice doveadm who -1.
}
reading-who-limit-hint = Indica il limite del server con --limit per vedere chi lo ha raggiunto (Dovecot: 10, se non è stato cambiato).
reading-who-step-fewer = Chiedi a chi ne ha di più di ridurre il numero di connessioni nei propri programmi di posta (in Thunderbird: 1).
reading-who-step-stale = Le connessioni di un dispositivo spento finiscono da sole dopo circa 30 minuti (Dovecot: doveadm kick UTENTE le chiude subito).
reading-who-nobody = Nessuno è connesso.

## Glossary

glossary-imap = Con IMAP un programma di posta e un server di posta comunicano fra loro mentre la posta resta sul server. Più programmi e dispositivi possono usare la stessa casella contemporaneamente; per farlo ognuno tiene aperte una o più connessioni.
glossary-pop3 = POP3 preleva la posta dal server e chiude subito la connessione. Non conosce cartelle né notifiche immediate, perciò non incontra quasi mai un limite di connessioni. imap-doctor si occupa di IMAP.
glossary-idle = IDLE è la parte di IMAP con cui il server annuncia subito la nuova posta, invece di farsela chiedere ogni pochi minuti. Tiene aperta una connessione per ogni cartella sorvegliata. Un router può dimenticare una connessione su cui non passa nulla: allora la nuova posta arriva in ritardo, anche se tutto sembra a posto.
glossary-push = “Push” (notifica immediata) vuol dire che la nuova posta compare subito. Sul computer i programmi di posta lo fanno con IDLE, su una connessione che resta aperta. Un iPhone lo fa con il servizio di Apple, che solo alcuni gestori offrono.
glossary-polling = Controllo periodico vuol dire chiedere al server a intervalli regolari se c’è nuova posta. Non richiede IDLE né sul server né lungo il percorso. Un intervallo sotto i 25 minuti tiene viva una connessione; sotto i 5 minuti può violare le regole di un gestore che conta gli accessi all’ora.
glossary-limit = Un server di posta consente solo un certo numero di connessioni aperte: per ogni account da una stessa rete (Dovecot: 10, se non è stato cambiato), per ogni account da qualsiasi luogo (Gmail: 15) oppure per ogni rete. Contano insieme le connessioni aperte su tutti i dispositivi. Raggiunto il limite, la connessione successiva viene rifiutata e molti programmi di posta segnalano “troppe connessioni” oppure chiedono la password, anche se è giusta.
glossary-connection = Un programma di posta apre una connessione per ogni cartella in cui lavora o che sorveglia, e la mantiene. Thunderbird ne tiene fino a 5 per account, un telefono una per ogni cartella sorvegliata. Per il limite conta la somma di tutti i dispositivi.
glossary-rate-limit = Un limite di frequenza conta accessi, richieste o traffico in un certo periodo, non le connessioni aperte. Si supera aspettando e controllando la posta meno spesso; chiudere i programmi non serve.
glossary-ban = Dopo vari accessi con una password sbagliata, molti server bloccano per minuti o ore l’indirizzo da cui provenivano (fail2ban e simili). In quel periodo non funziona nemmeno la password giusta, oppure non risponde proprio niente. Di solito la causa è un dispositivo con una vecchia password.
glossary-iphone = Su iPhone e iPad, Mail usa IDLE solo mentre è aperta. In background scarica la posta a intervalli, oppure viene avvisata dal servizio push di Apple, che funziona con iCloud e con i pochi gestori che lo supportano. Non ha un’impostazione per il numero di connessioni.
glossary-oauth2 = Con OAuth2 si accede nel browser, in una pagina del gestore, e il programma di posta riceve un’autorizzazione al posto della password. Quando l’autorizzazione scade o viene revocata, l’accesso non riesce anche se nessuna password è sbagliata: ripeti l’accesso nel browser.
glossary-app-password = Alcuni gestori richiedono per ogni programma di posta una password dedicata, diversa da quella del sito web. Si crea nelle impostazioni dell’account, sul sito del gestore. Con la password normale l’accesso viene rifiutato.
glossary-tls = TLS (in passato SSL) cifra la connessione. Sulla porta 993 inizia subito; sulla porta 143 inizia dopo STARTTLS. Senza cifratura la password può essere letta lungo il percorso, e la maggior parte dei server la rifiuta.
glossary-keepalive = Router e firewall dimenticano una connessione su cui non passa nulla, alcuni già dopo pochi minuti. Un keep-alive è un segno di vita che lo evita. imap-doctor watch misura per quanto tempo la tua rete mantiene una connessione silenziosa.

glossary-more = Per approfondire: { $commands }

## Rules, servers and programs

explain-no-text = Non c’è alcun testo da spiegare.
explain-no-text-hint = Incollalo fra virgolette, oppure invialo a explain -
explain-unknown-option = opzione sconosciuta { $typed }
explain-no-rule = Non esiste alcuna regola “{ $typed }”.
explain-no-rule-hint = imap-doctor explain le elenca tutte.
explain-did-you-mean = Forse intendevi { $known }?
explain-paste-here = Incolla qui il testo; termina con Ctrl-D.
explain-not-readable = Impossibile leggere { $path }: { $reason }
explain-no-file = Il file { $path } non esiste.
explain-since-wrong = --since richiede un momento come 2h, 7d o 2026-10-01, non { $typed }.

explain-rules-more = Per saperne di più su una regola: imap-doctor explain connections/over-limit
explain-rules-message = Su un messaggio ricevuto: imap-doctor explain “il testo del messaggio”
explain-rules-log = Su un log: imap-doctor explain /var/log/mail.log
explain-rules-tables = Tabelle: imap-doctor explain clients | servers | limits
explain-rules-words = Su una parola: imap-doctor explain idle | push | limit | iphone | oauth2
explain-rule-needs = Esamina: { $known }
explain-rule-sources = Fonti:

explain-limits-head = Connessioni contemporanee consentite per impostazione predefinita. “Non trovato” non significa che non ci sia un limite.
explain-limits-rates = Non sono limiti alle connessioni aperte, ma alla frequenza con cui si fa qualcosa:
explain-servers-one = Uno di loro nel dettaglio: imap-doctor explain dovecot
explain-servers-missing = Qualcosa manca o è sbagliato? Segnalaci il server, il suo limite e dove sta scritto.
explain-server-amount = { $limit } { $per }
explain-server-unlimited = nessuno, finché qualcuno non lo imposta
explain-server-not-found = non trovato
explain-server-no-setting = nessuna impostazione nota
explain-server-ask = nessuna impostazione nota; chiedi a chi gestisce il server
explain-sure-documented = documentato dal produttore
explain-sure-observed = visto nel codice sorgente o all’opera
explain-sure-reported = segnalato da qualcuno, non confermato
explain-sure-unknown = non noto
explain-label-connections = Connessioni:
explain-label-quota = Quota:
explain-label-setting = Impostazione:
explain-label-where = Dove:
explain-label-restart = Per applicarla:
explain-label-refusal = Che cosa vede chi viene rifiutato:
explain-label-note = Nota:
explain-label-source = Fonte:

explain-client-connections = Connessioni predefinite: { $setting }
explain-client-by-folders = dipendono dalle cartelle
explain-client-source = Fonte: { $source }
explain-client-simulate = Per simularlo: imap-doctor check --client { $name }
explain-client-all = Tutti i programmi: imap-doctor explain clients
explain-clients-head = Connessioni che ogni programma di posta apre per impostazione predefinita, in una casella con { $folderCount } cartelle:
explain-clients-range = da { $least } a { $most }
explain-clients-simulate = Per simularli: --client ID, --client ID=NUMERO o --client ID=NUMERO:chiave=valore,chiave=valore.
explain-clients-keys = Chiavi: { $keys }. Esempio: --client k9=2:push=1
