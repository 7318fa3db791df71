ios-not-profile = { $file } non è un profilo di configurazione: manca PayloadContent.
ios-profile-hint = Indica il file .mobileconfig installato sul dispositivo.
ios-not-declaration = { $file } non è la dichiarazione di un account di posta: Type deve essere com.apple.configuration.account.mail e serve un Payload.
ios-not-declaration-hint = Indica la dichiarazione così come viene inviata al dispositivo.
ios-correct-hint = Anche un dispositivo rifiuta un profilo del genere. Correggi il file in quel punto, oppure richiedine uno nuovo.
ios-template-hint = Sembra un modello che non è stato compilato: indica il profilo che se ne ricava.
ios-signed = firmato da { $signer }; la firma non è stata verificata
ios-signed-nameless = firmato da qualcuno che il certificato non nomina; la firma non è stata verificata

ios-envelope = { $flaw ->
    [damaged] Impossibile leggere { $file }: la firma è danneggiata.
    [cut-off] Impossibile leggere { $file }: la firma è troncata.
    [empty] Impossibile leggere { $file }: la firma è vuota.
    [without-content] Impossibile leggere { $file }: è una firma senza il profilo firmato.
   *[too-many] Impossibile leggere { $file }: è imbustato troppe volte.
}
ios-envelope-hint = Anche un dispositivo lo rifiuta. Scarica di nuovo il profilo, oppure firmalo di nuovo (openssl smime -sign -nodetach -outform der).
xml-invalid-signed = { $file }, riga { $line }, colonna { $column } del contenuto firmato: questo XML non è leggibile: { $because }.

## Binary property lists: each follows a colon

plist-invalid = { $file }: questo file plist binario non è leggibile: { $because }.
plist-version = la versione non è nota
plist-cut-off = è troncato
plist-table = l’indice non corrisponde al contenuto
plist-too-many-values = contiene più valori di qualsiasi profilo
plist-cycle = un valore contiene sé stesso
plist-nested = i valori sono annidati oltre { $levels } livelli
plist-too-large = una volta espanso contiene più di qualsiasi profilo
plist-reference = un riferimento non porta da nessuna parte
plist-outside = un valore si trova fuori dal file
plist-value-cut-off = un valore non finisce dentro il file
plist-kind = contiene un valore di tipo sconosciuto
plist-number = un numero è troppo lungo
plist-date = una data è danneggiata
plist-length = una lunghezza è danneggiata

## What to set on the device

ios-set-fetch = Sul dispositivo, scegli di scaricare la posta ogni 15 minuti.
ios-step-fetch-new-data = Su iPhone o iPad, apri Impostazioni > App > Mail > Account Mail > Scarica nuovi dati (prima di iOS 18: Impostazioni > Mail > Account). In inglese la voce si chiama Fetch New Data; i nomi possono variare da una versione all’altra.
ios-step-fetch = Tocca l’account e scegli “Scarica” (o “Push”, se disponibile).
ios-step-schedule = Più in basso, scegli “Ogni 15 minuti”.
ios-step-on-open = All’apertura Mail controlla sempre se ci sono nuovi messaggi; non c’è un’impostazione per il numero di connessioni.
