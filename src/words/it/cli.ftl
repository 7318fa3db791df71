## Arguments

option-unknown = Non esiste l’opzione “{ $typed }”.
option-unknown-meant = Non esiste l’opzione “{ $typed }”. Forse intendevi { $meant }?
option-without-value = { $flag } richiede un valore.
choice-unknown = { $flag } non conosce “{ $typed }”. Valori ammessi: { $known }.
language-unknown = “{ $typed }” non è una lingua che questo programma parla. Parla: { $known }.
argument-too-many = “{ $typed }” è un argomento di troppo per questo comando.
file-name-missing = { $flag } richiede un nome di file.
number-out-of-range = { $flag } deve essere un numero intero da { $least } a { $most }, non “{ $typed }”.
duration-wrong = --duration è una durata come 30m, 90s o 1h, da 5s a 24h, non “{ $typed }”.
ca-not-usable = Il file di certificato { $path } non è utilizzabile: { $fileProblem }.
ca-empty = { $path } non contiene alcun certificato.
ca-empty-hint = --ca richiede un file PEM con “-----BEGIN CERTIFICATE-----”.
client-unknown = Nessun programma di posta è noto come “{ $typed }”.
client-unknown-hint = Sono noti: { $known }. Esempio: --client thunderbird=2; imap-doctor explain clients dice di più.
client-key-unknown = --client non conosce “{ $typed }”.
client-key-unknown-hint = Sono note: { $known }.
client-on-off = { $flag } è on oppure off, non “{ $typed }”.
watch-mailbox-missing = Quale casella?
watch-mailbox-missing-hint = Indicala: imap-doctor watch jo@example.org
user-missing = Quale utente? Aggiungi --user NOME (spesso è l’intero indirizzo email).
not-an-address = “{ $typed }” non è né un comando né un indirizzo email.
not-an-address-hint = Prova imap-doctor --help, imap-doctor check jo@example.org, oppure aggiungi --host NOME.
from-alone = --from { $path } valuta dati raccolti in precedenza: insieme non si può controllare altro.
from-alone-hint = Togli l’indirizzo, il server o il percorso.
lint-nothing-judged = Non è stato valutato nulla: lì non c’è alcun account IMAP.
lint-what = Quale file? Indicane uno, oppure una cartella: imap-doctor lint prefs.js
demo-unknown = La demo non ha un server chiamato “{ $typed }”.
demo-unknown-hint = Ci sono: { $known }.
no-account-in = In { $path } non c’è alcun account IMAP.
help-hint = (imap-doctor --help elenca comandi e opzioni)

## Files and standard input

stdin-unreadable = Impossibile leggere lo standard input.
stdin-too-large = Lo standard input supera { $megabytes } MB; un file di configurazione non è così grande.
stdin-too-large-hint = Passagli il file prefs.js di un profilo di Thunderbird o un file .mobileconfig di Apple.
reading-settings-here = Lettura delle impostazioni da questo terminale; alla fine premi Ctrl-D.
reading-settings = Lettura delle impostazioni
file-not-written = { $output }: impossibile scrivere in { $path } ({ $reason }).
output-report = Rapporto
output-facts = Dati raccolti
output-baseline = Baseline
interrupted = Interrotto.
interrupted-partly = Interrotto: il rapporto comprende ciò che è stato letto fino a quel momento.

## Passwords

password-for = Password di { $user } su { $endpoint }
password-no-terminal = Manca la password: non c’è un terminale su cui chiederla.
password-no-terminal-hint = Imposta IMAP_DOCTOR_PASSWORD, oppure passa la password con una pipe e aggiungi --password-stdin.
password-too-long = Ciò che è arrivato sullo standard input è troppo lungo per essere una password.
password-not-utf8 = La password sullo standard input non è in UTF-8, quindi alcuni caratteri sono incerti.
password-not-utf8-hint = Salvala o inviala in UTF-8 e riprova.
password-nothing = Sullo standard input non è arrivato nulla: con --password-stdin la password va passata lì.
password-empty = La password è vuota. Digitala, oppure premi Ctrl-C per interrompere.

## Before a check and a watch

announce-check = { $connections ->
    [one] Apre 1 connessione a { $endpoint } e la richiude. Ctrl-C interrompe.
   *[other] Apre fino a { $connections } connessioni a { $endpoint }, una dopo l’altra, e le richiude. Ctrl-C interrompe.
}
announce-watch = { $connections ->
    [one] Tiene aperta 1 connessione a { $endpoint } in IDLE per { $duration }. Ne lascia una libera per i tuoi programmi di posta, a meno che il server ne conceda una sola. Ctrl-C mostra il risultato ottenuto fino a quel momento.
   *[other] Tiene aperte fino a { $connections } connessioni a { $endpoint } in IDLE per { $duration }. Ne lascia una libera per i tuoi programmi di posta, a meno che il server ne conceda una sola. Ctrl-C mostra il risultato ottenuto fino a quel momento.
}
announce-watch-messages = { $connections ->
    [one] Tiene aperta 1 connessione a { $endpoint } in IDLE per { $duration } e di tanto in tanto ne apre un’altra per un messaggio. Ne lascia una libera per i tuoi programmi di posta, a meno che il server ne conceda meno di tre. Ctrl-C mostra il risultato ottenuto fino a quel momento.
   *[other] Tiene aperte fino a { $connections } connessioni a { $endpoint } in IDLE per { $duration } e di tanto in tanto ne apre un’altra per un messaggio. Ne lascia una libera per i tuoi programmi di posta, a meno che il server ne conceda meno di tre. Ctrl-C mostra il risultato ottenuto fino a quel momento.
}
announce-insecure = --insecure: il certificato non viene verificato. Chiunque si trovi fra te e il server potrebbe leggere la password.
announce-demo-no-limit = Un server di posta senza limite di connessioni, dentro questo programma. Nulla esce da questo computer.
demo-next = Ora tocca al tuo account (fa domande, e non cambia nulla senza chiedere):
announce-demo = Un server di posta che si comporta come { $example }, dentro questo programma. Nulla esce da questo computer.

may-write-check = --test-delivery crea una cartella apposita, vi salva al massimo 5 messaggi minuscoli e la elimina di nuovo.
may-write-watch = --test-delivery crea una cartella apposita per ogni connessione più un’altra, salva in ognuna alcuni messaggi minuscoli e alla fine le elimina tutte.
may-write = Può farlo in questa casella?

## fix

fix-left = { $more ->
    [one] Un’altra modifica richiede più attenzione: lint mostra perché, fix --all applica anche quella.
   *[other] Altre { $more } modifiche richiedono più attenzione: lint mostra perché, fix --all applica anche quelle.
}
fix-nothing = Non c’è nulla da modificare.
fix-no-profile = Su questo computer non è stato trovato alcun profilo di Thunderbird.
fix-no-profile-hint = Indica il file o la cartella del profilo: imap-doctor fix PERCORSO
fix-dry-run = { $fileCount ->
    [one] Non è stato scritto nulla (--dry-run). Per applicare la modifica:
   *[other] Non è stato scritto nulla (--dry-run). Per applicare le modifiche:
}
fix-no-terminal = Non è stato scritto nulla: non c’è un terminale su cui chiedere conferma. Per applicare la modifica senza domande:
fix-declined = Non è stato modificato nulla.
fix-changed = Modificato { $file }; il file originale: { $backup }
fix-undone = Per tornare indietro: esegui di nuovo lo stesso comando.
fix-undo-how = Per tornare indietro:
fix-question = { $fileCount ->
    [one] Applicare questa modifica? Accanto al file viene conservata una copia di sicurezza.
   *[other] Applicare queste modifiche a { $fileCount } file? Accanto a ogni file viene conservata una copia di sicurezza.
}
thunderbird-open = Thunderbird è in esecuzione: chiudilo prima di applicare la modifica.
thunderbird-unknown = Da qui non si può vedere se Thunderbird è in esecuzione: assicurati che sia chiuso.

team-settings-used = Viene usato { $path }, trovato in questa cartella. --no-config ne fa a meno.
output-is-input = { $path } è uno dei file che vengono letti. Non è stato sovrascritto: indica un altro file.
