wizard-welcome = imap-doctor scopre perché il programma di posta segnala “troppe connessioni”. Non cambia nulla senza chiedere. Esc torna alla domanda precedente.

## Which account

wizard-which-account = Quale account?
wizard-account = { $account } su { $host } ({ $program })
wizard-another-account = Un altro
wizard-address = Il tuo indirizzo email?
wizard-searching = Ricerca del server di posta di { $email }
wizard-found = Trovato il server di posta { $endpoint }. È il tuo?

## The server was not found

wizard-no-network = Al momento questo computer non riceve risposte da Internet. Controlla la rete e ricomincia; oppure indica il server di posta, se si trova nella tua rete.
wizard-no-domain = Su Internet non esiste { $domain }. Controlla come è scritta la parte dopo la @: Esc torna all’indirizzo.
wizard-no-server = { $domain } esiste, ma non dice dove si trova il suo server di posta, e con i nomi consueti non risponde nessuno.
wizard-probably-meant = Forse intendevi { $meant }? Esc torna all’indirizzo.
wizard-server-where = Il nome del server di posta si trova nel programma in cui la posta funziona o ha funzionato. In Thunderbird: menu ≡ > { -tb-account-settings } > { -tb-server-settings } > { -tb-server-name }. Su iPhone: Impostazioni > App > Mail > Account Mail (nelle versioni precedenti Impostazioni > Mail > Account), l’account, il suo indirizzo, poi “Nome host” sotto “Server posta in arrivo”.
wizard-server = Nome del server di posta?
wizard-trying = Interrogo { $host }
wizard-server-silent = Su { $host } non risponde alcun server di posta. Ricontrolla il nome.
wizard-server-anyway = Usarlo comunque?
wizard-security = Come è cifrata la connessione?
wizard-security-tls = Fin dall’inizio, come di consueto (SSL/TLS, porta { $port })
wizard-security-starttls = Dopo un saluto (STARTTLS, porta { $port })
wizard-security-other = Su un’altra porta
wizard-port = Quale porta?
wizard-port-wrong = La porta è un numero, ad esempio 993.

## Which devices

wizard-which-others = Quali altri dispositivi usano questo account?
wizard-which-devices = Dove leggi questa posta?
wizard-device-iphone = iPhone o iPad
wizard-device-android = telefono Android
wizard-device-another-computer = un altro computer con Thunderbird
wizard-account-elsewhere = { $account } su un altro computer
wizard-device-thunderbird = Thunderbird su un computer
wizard-device-apple-mail = Apple Mail su un Mac
wizard-device-outlook = Outlook

## The password

wizard-password = Password di { $user } su { $host }
wizard-password-wrong = { $tries ->
    [one] Il server di posta non ha accettato questo nome utente e questa password. Puoi riprovare una volta; poi è meglio smettere, perché i server bloccano chi tira a indovinare.
   *[other] Il server di posta non ha accettato questo nome utente e questa password. Puoi riprovare.
}
wizard-password-blank = Ciò che hai digitato inizia o finisce con uno spazio. Spesso viene copiato per sbaglio.
wizard-password-saved = Thunderbird mostra la password che usa: menu ≡ > { -tb-settings } > { -tb-privacy-security } > { -tb-saved-passwords }
wizard-signs-in-by-browser = Thunderbird accede a questo account tramite una pagina nel browser. La password che digiti in quella pagina qui non funziona, quindi non viene chiesta.
wizard-takes-no-password = Questo gestore non accetta dai programmi di posta la normale password dell’account, quindi non viene chiesta.
wizard-app-password-where = Può fornirti una password per un singolo programma (password per le app): { $page }
wizard-how-to-check = Come controllare l’account?
wizard-check-settings = Solo in base alle impostazioni, senza accedere
wizard-check-app-password = Ho una password per le app
wizard-settings-only = Vengono controllate solo le impostazioni. Quante connessioni consenta davvero il server non viene misurato.

## The certificate

wizard-certificate = { $host } non può dimostrare di essere il tuo server di posta: { $because }. La tua password non è stata inviata. È normale per un server proprio, in casa o in una piccola azienda; altrove qualcuno potrebbe essere in ascolto.
wizard-certificate-fingerprint = Impronta del suo certificato (SHA-256): { $fingerprint }
wizard-certificate-known = A Thunderbird, su questo computer, è stato detto di considerare attendibile proprio questo certificato.
wizard-certificate-changed = A Thunderbird, su questo computer, è stato detto di considerare attendibile un altro certificato per questo server. Prima di proseguire chiedi a chi gestisce il server.
wizard-certificate-compare = Chiedi a chi gestisce il server se l’impronta è questa.
wizard-certificate-question = Considerare attendibile questo certificato, solo per questo controllo?

## While it is checked

wizard-step-server = server
wizard-step-sign-in = accesso
wizard-step-push = push
wizard-step-folders = cartelle
wizard-step-connections = connessioni

## The change

wizard-change-connections = Portare da { $from } a { $to } il numero massimo di connessioni al server di { $program }? (S/n/dettagli)
wizard-change-this = { $change } Applicare ora? (S/n/dettagli)
wizard-change-in = { $program }: { $change } Applicare ora? (S/n/dettagli)
wizard-change-all = Applicare queste { $changes } modifiche? (S/n/dettagli)
wizard-change-item = - { $change }
wizard-change-number = { $program }: portare da { $from } a { $to } il numero massimo di connessioni al server.
wizard-change-plain = { $change }
# Besides Yes and No: what answers “(S/n/dettagli)”. The beginning of each word does, too.
wizard-answer-details = dettagli
wizard-answer-wrong = Digita s per sì, n per no o d per i dettagli.
# The word that answers “(s per saltare)”.
wizard-answer-skip = salta
wizard-close-thunderbird = Thunderbird è aperto. Chiudilo, poi premi Invio (s per saltare)
wizard-still-open = Thunderbird è ancora aperto. Per chiudersi può impiegare un momento.
wizard-nothing-changed = Non è stato modificato nulla.
wizard-changed = Modificato. Copia di sicurezza: { $backup }
wizard-undo = Per tornare indietro:

## Afterwards

wizard-proof = Ricontrollato: { $programs } contemporaneamente, nulla è stato rifiutato.
wizard-proof-program = { $program } { $connections }
wizard-proof-elsewhere = { $program } altrove { $connections }
wizard-proof-settings = Ricontrollato: ora in queste impostazioni non c’è nulla che non vada.
wizard-other-computer = Sull’altro computer imposta lo stesso numero ({ $connections }): menu ≡ > { -tb-account-settings } > { -tb-server-settings } > { -tb-advanced }
wizard-start-again = Ora riavvia Thunderbird.
wizard-again = Per ripetere il controllo senza domande:
wizard-report-written = Il rapporto è stato scritto in { $path }.
