## profile/encrypted

profile-encrypted =
    .title = Il profilo è cifrato per un solo dispositivo
    .why = Un profilo può essere cifrato con la chiave di un dispositivo. Va bene così, e il dispositivo riesce a leggerlo; nessun altro può farlo, nemmeno imap-doctor. Perciò qui non si dice nulla sugli account che contiene.
    .message = Il profilo “{ $profileName }” è cifrato e non si può leggere senza la chiave del dispositivo.
    .message-unnamed = Il profilo è cifrato e non si può leggere senza la chiave del dispositivo.
    .remedy = Controlla il profilo com’era prima di essere cifrato.
    .step-ask = Chiedi a chi l’ha creato il file precedente alla cifratura, e controlla quello.
    .step-device = Per vedere che cosa ne ha ricavato il dispositivo: Impostazioni > Generali > VPN e gestione dispositivi, tocca il profilo.

## profile/not-signed

profile-not-signed =
    .title = Il profilo non è firmato
    .why = Chiunque inoltri un profilo non firmato può cambiare i server che contiene, e durante l’installazione il dispositivo lo mostra come “Non firmato”. Funziona comunque. Con una firma il dispositivo può mostrare chi l’ha creato.
    .message = Il profilo “{ $profileName }” non è firmato.
    .message-unnamed = Il profilo non è firmato.
    .remedy = Firmalo prima di distribuirlo.
    .step = openssl smime -sign -nodetach -binary -outform der -signer CERT -inkey CHIAVE -in FILE -out FIRMATO.mobileconfig

## profile/signature-not-checked

profile-signature-not-checked =
    .title = Il profilo è firmato; la firma non è stata verificata
    .why = Per controllare le impostazioni non serve fidarsi della firma: viene tolta, e il nome nel suo certificato viene mostrato così com’è. Chiunque può scrivere qualsiasi nome in un certificato: solo il dispositivo decide se è “Verificato”.
    .message = Il profilo “{ $profileName }” è firmato da { $signer }; la firma non è stata verificata.
    .message-unnamed = Il profilo è firmato da { $signer }; la firma non è stata verificata.
    .message-nobody = Il profilo “{ $profileName }” è firmato con un certificato che non nomina nessuno; la firma non è stata verificata.
    .message-unnamed-nobody = Il profilo è firmato con un certificato che non nomina nessuno; la firma non è stata verificata.
    .digest = digest: { $digest }
    .remedy = Controlla la firma dove conta: sul dispositivo.
    .step = Sul dispositivo, apri Impostazioni > Generali > VPN e gestione dispositivi, tocca il profilo e cerca “Verificato”.

## profile/weak-signature

profile-weak-signature =
    .title = Il profilo è firmato con un digest superato
    .why = SHA-1 e MD5 si possono falsificare con un certo sforzo: si riescono a creare due profili con lo stesso digest ma con contenuto diverso. I dispositivi possono mostrare una firma del genere come non verificata. SHA-256 è da anni il valore predefinito di ogni strumento.
    .message = Il profilo “{ $profileName }” è firmato con { $digest }, che si può falsificare.
    .message-unnamed = Il profilo è firmato con { $digest }, che si può falsificare.
    .remedy = Firmalo di nuovo con SHA-256.
    .step = Con openssl smime -sign aggiungi: -md sha256

## profile/packed-as-text

profile-packed-as-text =
    .title = Il profilo firmato è codificato come testo
    .why = I dispositivi si aspettano i profili firmati in DER, una forma binaria. Senza l’opzione giusta openssl codifica la stessa firma come testo (PEM o S/MIME), e un dispositivo scambia un file del genere per un documento invece che per un profilo.
    .message = Il profilo “{ $profileName }” è codificato come testo { $packing }; i dispositivi si aspettano DER.
    .message-unnamed = Il profilo è codificato come testo { $packing }; i dispositivi si aspettano DER.
    .remedy = Crealo in forma DER.
    .step = Con openssl smime -sign aggiungi: -nodetach -outform der

## profile/no-mail-account

profile-no-mail-account =
    .title = Il profilo non configura alcun account IMAP
    .why = Un profilo può contenere di tutto, dal Wi-Fi ai web clip, e alcuni che si chiamano “posta” non contengono alcun account di posta. Chi installa un profilo del genere cerca l’account invano, e le connessioni al server di posta non provengono da lì.
    .message = Il profilo “{ $profileName }” non configura alcun account IMAP.
    .message-unnamed = Il profilo non configura alcun account IMAP.
    .holds-pop = contiene un account POP, che non tiene aperta alcuna connessione
    .holds-activesync = contiene un account Exchange (ActiveSync), che non apre alcuna connessione IMAP
    .holds-web-services = contiene un account Exchange (servizi web), che non apre alcuna connessione IMAP
    .holds-google = contiene un account Google
    .remedy = Controlla il profilo che configura l’account di posta.
    .step = Contiene un payload di tipo com.apple.mail.managed.

## profile/required-key-missing

profile-required-key-missing =
    .title = Manca una chiave obbligatoria
    .why = Alcune chiavi devono essere presenti in ogni profilo o account di posta. Senza di esse il dispositivo si rifiuta di installare il profilo (“Profilo non valido”) oppure configura un account che non può funzionare. Una chiave vuota vale come mancante.
    .message = Manca { $key }.
    .message-inside = { $inside }: manca { $key }.
    .message-empty = { $key } è vuota.
    .message-empty-inside = { $inside }: { $key } è vuota.
    .remedy = Imposta { $key }.
    .step = Aggiungi { $key } con il suo valore.
    .step-inside = Aggiungi { $key } con il suo valore in { $inside }.

## profile/value-of-wrong-kind

profile-value-of-wrong-kind =
    .title = Il profilo contiene un valore che il dispositivo non può usare
    .why = Il dispositivo si aspetta un numero per una porta, true o false per la cifratura e una fra poche parole per il resto. Ignora un valore di altro tipo, oppure rifiuta l’intero profilo; in entrambi i casi l’account non viene configurato come previsto.
    .message = { $key } è { $quoted }; il dispositivo si aspetta { $wants }.
    .message-inside = { $inside }: { $key } è { $quoted }; il dispositivo si aspetta { $wants }.
    .message-other = { $key } è di un altro tipo; il dispositivo si aspetta { $wants }.
    .message-other-inside = { $inside }: { $key } è di un altro tipo; il dispositivo si aspetta { $wants }.
    .wants-port = un numero da 1 a 65535, ad esempio 993
    .wants-version = il numero intero 1
    .wants-switch = true o false
    .wants-account-type = EmailTypeIMAP o EmailTypePOP
    .wants-server-type = IMAP o POP
    .wants-method = None, Password, CRAMMD5, NTLM o HTTPMD5
    .wants-authentication = EmailAuthNone, EmailAuthPassword, EmailAuthCRAMMD5, EmailAuthNTLM o EmailAuthHTTPMD5
    .wants-text = un testo
    .remedy = Valore corretto per { $key }: { $wants }.
    .step = Imposta { $key } al valore corretto ({ $wants }), oppure togli la chiave se è facoltativa.

## profile/identifier-repeated

profile-identifier-repeated =
    .title = Due parti del profilo hanno lo stesso identificatore
    .why = Il dispositivo distingue i profili e i loro payload tramite PayloadIdentifier e PayloadUUID. Se due parti hanno lo stesso valore, una può sostituire l’altra, ed eliminandone una si possono perdere entrambe.
    .message = { $key } è uguale a quello di un’altra parte del profilo.
    .message-inside = { $inside }: { $key } è uguale a quello di un’altra parte del profilo.
    .value = { $quoted }
    .remedy = Dai a ogni parte il proprio { $key }.
    .step-uuid = Imposta per { $key } un valore diverso, generato con uuidgen.
    .step = Imposta per { $key } un valore diverso: quello del profilo con una parola in più alla fine.

## profile/replaces-another

profile-replaces-another =
    .title = Due profili si sostituiscono a vicenda sul dispositivo
    .why = Un profilo sostituisce quello installato con lo stesso PayloadIdentifier. Se lo condividono profili per account diversi, l’installazione del secondo elimina senza avvisare il primo account. Alcuni generatori usano un valore fisso per tutti.
    .message = Questo profilo ha lo stesso { $key } di un altro con un account diverso: su un dispositivo si sostituiscono a vicenda.
    .identifier = { $key }: { $identifier }
    .other = l’altro: { $file }
    .remedy = Dai a ogni profilo il proprio { $key }.
    .step = Imposta per { $key } un valore proprio, ad esempio contenente il nome utente.

## profile/duplicate-account

profile-duplicate-account =
    .title = La stessa casella è configurata due volte
    .why = Ogni account su un dispositivo apre le proprie connessioni. La stessa casella due volte su ogni dispositivo raddoppia ciò che conta per il limite del server, e ogni messaggio viene mostrato e annunciato due volte.
    .message = { $account }: questa casella è già configurata nello stesso profilo.
    .message-as = { $account }: questa casella è già configurata nello stesso profilo, come { $otherAccount }.
    .mailbox = { $user } su { $host }
    .remedy = Tieni una sola delle due configurazioni.
    .step = Togli uno dei due payload dal sorgente del profilo.

## polling/set-on-device

polling-set-on-device =
    .title = Queste impostazioni si possono scegliere solo sul dispositivo
    .why = Un profilo di configurazione per iPhone e iPad comunica a Mail il server e l’account. Non ha alcuna chiave per IDLE, per la frequenza con cui si scarica la posta o per il numero di connessioni, quindi nessun profilo può sbagliarle e nessuno può correggerle. Mail su iPhone usa IDLE per la cartella aperta sullo schermo; in background la posta arriva scaricandola a intervalli, oppure tramite push se il server offre il servizio di Apple.
    .message-profile = La frequenza con cui { $account } controlla la posta si imposta sull’iPhone o sull’iPad, non nel profilo.
    .message-declaration = La frequenza con cui { $account } controlla la posta si imposta sull’iPhone o sull’iPad, non nella dichiarazione.
    .account = per { $user } su { $host }
    .account-later = per un utente indicato durante l’installazione, su { $host }
    .remedy = Sul dispositivo, scegli di scaricare la posta ogni 15 minuti.

## profile/authentication-not-offered

profile-authentication-not-offered =
    .title = Il profilo usa un metodo di accesso che il server non offre
    .why = CRAM-MD5, NTLM e HTTP MD5 digest funzionano solo se il server li supporta, e la maggior parte dei server conserva le password in una forma che li esclude. Il dispositivo allora non riesce ad accedere, e sembra una password sbagliata. Su una connessione cifrata i server si aspettano una password normale.
    .message = { $account }: il profilo accede con { $mechanism }, che { $host } non offre.
    .missing = { $value } non compare nell’elenco delle funzioni
    .remedy = Imposta { $key } a { $value }.
    .step = Imposta { $key } a { $value }, con la cifratura attiva.

## profile/path-prefix-differs

profile-path-prefix-differs =
    .title = Il prefisso del percorso nel profilo è diverso da quello del server
    .why = Con un prefisso sbagliato il dispositivo cerca le cartelle dove non ce ne sono: mostra solo la posta in arrivo, oppure crea un secondo Inviata e un secondo Cestino. Un server che richiede un prefisso (Courier, alcuni Cyrus) lo comunica quando gli viene chiesto (NAMESPACE).
    .message = { $account }: il profilo imposta il prefisso del percorso “{ $prefix }”, ma quello del server è “{ $own }”.
    .message-none = { $account }: il profilo imposta il prefisso del percorso “{ $prefix }”, ma il server non ne ha.
    .namespace = NAMESPACE: “{ $prefix }”
    .remedy = Togli { $key }.
    .step = Elimina { $key }: il dispositivo lo chiede allora al server.

## profile/ssl-off-on-tls-port

profile-ssl-off-on-tls-port =
    .title = Il profilo usa senza cifratura una porta cifrata
    .why = Su 993, 995 e 465 il server si aspetta la cifratura fin dal primo byte. Senza, il dispositivo e il server si aspettano a vicenda e Mail segnala che non riesce a connettersi. Se manca, la chiave vale false.
    .message = { $side ->
        [outgoing] { $account }: il server in uscita { $host } viene usato sulla porta { $port } senza cifratura, che quella porta non accetta.
       *[incoming] { $account }: il server in entrata { $host } viene usato sulla porta { $port } senza cifratura, che quella porta non accetta.
    }
    .off = { $key } è false oppure manca
    .remedy = Imposta { $key } a true.
    .step = Nel sorgente del profilo imposta { $key } a true.

## profile/ssl-off

profile-ssl-off =
    .title = Il profilo non richiede la cifratura
    .why = Senza questa chiave il dispositivo può inviare la password in modo che chiunque sulla stessa rete Wi-Fi possa leggerla, e molti server rifiutano un accesso non cifrato, il che sembra una password sbagliata. Su 143 e 587 la stessa chiave fa usare STARTTLS al dispositivo. Se manca, vale false.
    .message = { $side ->
        [outgoing] { $account }: il server in uscita { $host } viene usato senza cifratura.
       *[incoming] { $account }: il server in entrata { $host } viene usato senza cifratura.
    }
    .message-port = { $side ->
        [outgoing] { $account }: il server in uscita { $host } viene usato senza cifratura sulla porta { $port }.
       *[incoming] { $account }: il server in entrata { $host } viene usato senza cifratura sulla porta { $port }.
    }

## profile/outgoing-port-missing

profile-outgoing-port-missing =
    .title = Il profilo non indica alcuna porta per la posta in uscita
    .why = Senza una porta Mail prova prima la 25, poi la 587, poi la 465. La porta 25 serve al traffico fra server: spesso è chiusa ai clienti, oppure risponde ma non accetta accessi, e allora Mail chiede la password anche se è giusta.
    .message = { $account }: per il server in uscita { $host } non è indicata alcuna porta, quindi Mail prova prima la 25.
    .left-out = manca { $key }
    .remedy = Imposta { $key } a 465 (oppure 587, secondo quanto indica il gestore).
    .step-profile = Nel sorgente del profilo imposta { $key } a 465 e OutgoingMailServerUseSSL a true.
    .step-declaration = Nella dichiarazione imposta { $key } a 465.

## profile/holds-password

profile-holds-password =
    .title = Il profilo contiene una password
    .why = Un profilo è un normale file: chiunque lo riceva, per posta, da una pagina di download o da una copia di sicurezza, può leggere la password che contiene. Una firma non nasconde nulla. Queste chiavi sono pensate per i profili cifrati per un solo dispositivo.
    .message = { $account }: il profilo contiene una password, che chiunque abbia il file può leggere.
    .keys = { $passwordKeys }; la password stessa non viene mostrata qui
    .remedy = Togli la password; il dispositivo la chiede durante l’installazione.
    .step = Nel sorgente del profilo elimina IncomingPassword e OutgoingPassword. Se altri hanno avuto il file, cambia la password.

## How a change reaches the devices

profile-step-send-again = Fai inviare di nuovo la dichiarazione dal server che gestisce i dispositivi, con un nuovo ServerToken.
profile-step-sign-again = Firma di nuovo il profilo: una modifica ne invalida la firma.
profile-step-install-again = Installalo di nuovo su ogni dispositivo. Sostituisce il precedente finché il suo PayloadIdentifier resta uguale; Impostazioni > Generali > VPN e gestione dispositivi mostra che cosa è installato.
