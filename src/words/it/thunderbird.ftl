thunderbird-not-settings = { $file } non è un file di configurazione di Thunderbird.
thunderbird-not-settings-because = { $file }, riga { $line }: questo non è un file di configurazione di Thunderbird. { $because }
firefox-settings = { $file } contiene impostazioni di Firefox, che non scarica posta.
firefox-settings-hint = Indica il file prefs.js o la cartella del profilo di Thunderbird.
thunderbird-not-settings-hint = Ogni riga di un file prefs.js è fatta così: { $example }

thunderbird-about = { $key }: { $because }
thunderbird-duplicate-account = “{ $accountKey }” è lo stesso account di “{ $firstKey }”: Thunderbird lo toglie dal proprio elenco.
thunderbird-name-unread = Thunderbird non legge alcuna impostazione di nome { $key }; probabilmente si intendeva { $instead }.
thunderbird-wants-number = Qui Thunderbird si aspetta un numero.
thunderbird-wants-boolean = Qui Thunderbird si aspetta true o false.

## prefs.js and user.js: statements that are not understood

prefs-no-user-pref = L’istruzione non inizia con user_pref.
prefs-no-bracket = Manca “(” dopo { $word }.
prefs-no-name = Manca il nome fra virgolette.
prefs-no-comma = Manca la virgola dopo il nome.
prefs-no-value = Il valore non è un testo fra virgolette, né true o false, né un numero.
prefs-no-closing-bracket = Manca “)” dopo il valore.
prefs-no-semicolon = Manca “;” alla fine.
prefs-number-too-large = Il numero è troppo grande.
prefs-letter-in-number = C’è una lettera in un numero.
prefs-text-not-closed = Mancano le virgolette che chiudono un testo.
prefs-escape = Un testo contiene una barra rovesciata seguita da qualcosa che Thunderbird non conosce.
prefs-comment-not-closed = Un commento che inizia con /* non è chiuso.
prefs-lost-through = { $because } Va perso anche tutto ciò che segue, fino alla riga { $through }.

## AutoConfig

autoconfig-program = La riga { $line } è codice di programma e non è stata valutata.
autoconfig-other-type = A ogni avvio Thunderbird mostra un avviso e non applica questo valore: la preferenza è di un altro tipo.

## Policies

policy-byte-order-mark = Thunderbird ignora l’intero file perché inizia con un byte order mark (BOM). Salvalo in UTF-8 senza BOM.
policy-not-json = Thunderbird ignora l’intero file perché non è JSON valido.
policy-no-policies = Thunderbird ignora l’intero file perché al primo livello manca un oggetto di nome "policies".
policy-mac-not-enabled = Thunderbird ignora tutti questi criteri perché EnterprisePoliciesEnabled non è true.
policy-preferences-not-json = Thunderbird non applica queste preferenze perché il testo non è JSON valido.
mac-policy-not-dictionary = { $file } non contiene criteri di Thunderbird: il suo elemento radice non è un dizionario.
policy-other-type = Thunderbird non applica questo valore: la preferenza è di un altro tipo.
policy-value-or-status = Thunderbird non applica questa preferenza: il suo “Value” o “Status” non è ammesso in un criterio.
policy-stores-boolean = Thunderbird salva { $stored }, non { $written }.
policy-only-new-accounts-reached = Vale solo per gli account che non hanno un numero proprio.

## What to set, and where to click

thunderbird-set-connections = Imposta il numero massimo di connessioni al server a { $connections }.
thunderbird-cost-one = { $minutes ->
    [one] Con 1 la nuova posta in arrivo compare comunque subito, tranne mentre è aperta un’altra cartella: allora entro un minuto (2 lo eviterebbe: 0,6 s, misurati).
   *[other] Con 1 la nuova posta in arrivo compare comunque subito, tranne mentre è aperta un’altra cartella: allora entro { $minutes } minuti (2 lo eviterebbe: 0,6 s, misurati).
}
thunderbird-cost-one-no-check = Con 1 la nuova posta in arrivo non compare mentre è aperta un’altra cartella (2 lo eviterebbe).
thunderbird-set-startup = Attiva il controllo della posta all’avvio.
thunderbird-set-folders = Controlla solo le poche cartelle che ne hanno bisogno.
thunderbird-set-tls = Imposta la sicurezza della connessione su { -tb-security-tls }.
thunderbird-set-starttls = Imposta la sicurezza della connessione su { -tb-security-starttls } o, meglio, su { -tb-security-tls } con la porta 993.
thunderbird-set-method = Imposta il metodo di autenticazione su “{ -tb-normal-password }”, oppure su “{ -tb-oauth2 }” se il gestore lo richiede.

thunderbird-step-account-settings = In Thunderbird, apri il menu ≡ (in alto a destra) > { -tb-account-settings }.
thunderbird-step-server-settings = A sinistra, sotto “{ $account }”, fai clic su { -tb-server-settings }.
thunderbird-step-connections = Fai clic su { -tb-advanced }, imposta “{ -tb-max-connections }” a { $connections } e fai clic su { -tb-ok }.
thunderbird-step-sooner = { $minutes ->
    [one] Se la nuova posta deve comparire prima anche mentre è aperta un’altra cartella: imposta inoltre “{ -tb-check-every }” a 1 minuto.
   *[other] Se la nuova posta deve comparire prima anche mentre è aperta un’altra cartella: imposta inoltre “{ -tb-check-every }” a { $minutes } minuti. Un controllo al minuto fa bloccare alcune reti.
}
thunderbird-step-restart = Chiudi Thunderbird e riavvialo: fino ad allora le connessioni già aperte restano aperte.
thunderbird-step-idle = Seleziona “{ -tb-immediate-notifications }”.
thunderbird-step-poll = { $minutes ->
    [one] Seleziona “{ -tb-check-every }” e imposta 1 minuto.
   *[other] Seleziona “{ -tb-check-every }” e imposta { $minutes } minuti.
}
thunderbird-step-startup = Seleziona “{ -tb-check-at-startup }”.
thunderbird-step-config-editor = In Thunderbird, apri il menu ≡ > { -tb-settings } > { -tb-general } > { -tb-config-editor }, cerca la preferenza indicata sopra e impostala su false.
thunderbird-step-folder = Per ogni cartella che riceve posta tramite un filtro sul server: fai clic su di essa con il tasto destro, apri { -tb-folder-properties } e seleziona “{ -tb-always-check-folder }”.
thunderbird-step-tls = Imposta “{ -tb-connection-security }” su { -tb-security-tls }; la porta diventa 993 da sola.
thunderbird-step-starttls = Se il tuo gestore non offre { -tb-security-tls } sulla porta 993, scegli { -tb-security-starttls } con la porta 143.
thunderbird-step-method = Imposta “{ -tb-authentication-method }” su “{ -tb-normal-password }”, oppure su “{ -tb-oauth2 }” se il tuo gestore lo richiede (Gmail, Microsoft 365).

thunderbird-managed-by-policy = È impostato da un criterio aziendale ({ $key }), che prevale sul profilo.
thunderbird-managed-in = È impostato in { $file } ({ $key }), che prevale sul profilo.
thunderbird-managed-at = È impostato in { $file }, riga { $line } ({ $key }), che prevale sul profilo.
thunderbird-step-managed = Chiedi a chi amministra questo computer di cambiarlo lì; poi riavvia Thunderbird.
thunderbird-step-managed-numbers = In policies.json non scrivere 0 o 1 come numero: Thunderbird li trasforma in false e true.

# What people see when the server refuses one of its connections.
thunderbird-when-refused = Che cosa si vede in Thunderbird: spesso nessun messaggio; le cartelle restano vuote, oppure non vi compare la nuova posta.

## Who has the profile open: each follows “Thunderbird is running”, in brackets

thunderbird-lock-held = il suo file di blocco { $file } è in uso
thunderbird-lock-elsewhere = lo tiene aperto un Thunderbird sul computer { $address }
thunderbird-lock-elsewhere-hint = Se lì non è in esecuzione alcun Thunderbird, elimina il file { $file } (rimane dopo un arresto anomalo).
thunderbird-lock-process = lo tiene aperto il processo { $pid }
thunderbird-lock-process-hint = Se il processo { $pid } non è Thunderbird, elimina il file { $file } (rimane dopo un arresto anomalo).
