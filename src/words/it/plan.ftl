lines-not-shown = { $lines ->
    [one] Cambia un’altra riga. Non viene mostrata perché potrebbe contenere una password.
   *[other] Cambiano altre { $lines } righe. Non vengono mostrate perché potrebbero contenere una password.
}

muttrc-end-open = { $file } finisce con virgolette aperte o con una riga che continua: mutt non leggerebbe una riga aggiunta lì. Il file non è stato modificato.
muttrc-end-open-hint = Chiudi le virgolette, oppure togli la barra rovesciata finale; poi esegui di nuovo imap-doctor fix.
prefs-end-damaged = La fine di { $file } è danneggiata: Thunderbird non leggerebbe una riga aggiunta lì. Il file non è stato modificato.
prefs-end-damaged-hint = Avvia Thunderbird e richiudilo, in modo che riscriva il file. Poi esegui di nuovo imap-doctor fix.

## The file no longer has the value the change was made for

edit-outdated = { $key } in { $file } è cambiato dopo la lettura del file. Il file non è stato modificato.
edit-outdated-value = { $file } è cambiato dopo la lettura: { $key } adesso è { $now }, non { $before }. Il file non è stato modificato.
edit-outdated-added = { $file } è cambiato dopo la lettura: { $key } non era impostato e adesso è { $now }. Il file non è stato modificato.
edit-outdated-removed = { $file } è cambiato dopo la lettura: { $key } non è più impostato. Il file non è stato modificato.
edit-outdated-hint = Esegui di nuovo imap-doctor fix.

## Why a file is not changed. $why follows a colon.

plan-cannot-change = Impossibile modificare { $file }: { $why }. Non è stato scritto nulla.
plan-cannot-read = { $file } non è più leggibile: { $why }. Non è stato scritto nulla.
plan-foreign-link = { $file } è un collegamento creato da qualcun altro. Non è stato scritto nulla.
plan-not-ours = { $file } è in un formato che questo programma non modifica ({ $formatName }).
plan-unknown-format = { $file } è in un formato che questo programma non conosce, quindi non viene modificato.
plan-not-ours-hint = imap-doctor lint mostra per ogni segnalazione dove fare clic.
plan-conflict = Due regole richiedono valori diversi per { $setting } in { $file }: { $ruleId } vuole { $value }, { $otherRule } vuole { $otherValue }. Non è stato modificato nulla.
plan-conflict-hint = Imposta il valore a mano; imap-doctor explain REGOLA dice di che cosa si tratta.
plan-same-file = { $file } e { $otherFile } sono lo stesso file.
plan-same-file-hint = Indicalo una volta sola.
plan-thunderbird-open = Thunderbird è in esecuzione ({ $why }) e alla chiusura annullerebbe la modifica. Non è stato modificato nulla.
plan-thunderbird-open-hint = Chiudi Thunderbird e riprova.
plan-thunderbird-open-hint-more = Chiudi Thunderbird e riprova. { $hint }
plan-stopped-after = { $problem } Modificati prima: { $changedFiles } ({ $done } su { $all }).
plan-changed-meanwhile = { $file } è cambiato dopo la lettura. Non è stato scritto nulla.
plan-changed-meanwhile-hint = Esegui di nuovo imap-doctor fix.
plan-not-written = Impossibile scrivere { $file }: { $why }. È rimasto com’era.
plan-not-written-hint = Controlla chi può scrivere nel file e nella sua cartella, e che ci sia spazio sul disco.
plan-as-root = { $file } non viene modificato come root: { $why }.
plan-as-root-hint = Esegui imap-doctor con l’utente a cui appartengono le impostazioni.

file-problem-link = è un collegamento
file-problem-several-names = ha un secondo nome, un hard link, che conserverebbe il vecchio contenuto
why-permission = permesso negato
why-read-only = il disco è in sola lettura
why-disk-full = il disco è pieno
why-quota = la quota del disco è esaurita
why-busy = lo tiene aperto un altro programma
why-gone = non c’è più
why-another-run = lo sta modificando un’altra esecuzione
why-other-owner = appartiene a un altro utente e diventerebbe tuo
why-code = { $reason }
why-several-users = più utenti possono modificare le cartelle in cui si trova
why-open-folder = altri utenti possono scrivere in { $folderPath }
why-too-many-links = vi portano troppi collegamenti
why-no-rights = appartiene a un altro utente e non è possibile riprenderne i permessi ({ $reason })
why-from-the-future = la data nel suo nome è nel futuro
why-backup-owner = appartiene a un utente diverso da quello del file
why-backup-open = vi possono scrivere più persone che nel file

## Undo

undo-nothing-new = { $named }: già uguale alla copia di sicurezza più recente.
undo-nothing-new-hint = Le copie più vecchie sono accanto al file; i loro nomi finiscono in .bak.
undo-no-backup = Nessuna copia di sicurezza di { $named }.
undo-no-backup-hint = imap-doctor fix salva una copia accanto a ogni file che modifica: NOME.imap-doctor-DATA-ORA.bak
undo-not-used = La copia di sicurezza più recente, { $file }, non viene usata: { $why }. Non è stato modificato nulla.
undo-not-used-hint = Esaminala e, se non è tua, spostala altrove; poi riprova.
files-named = { $fileList }
files-and-more = { $fileList } { $more ->
    [one] e un altro
   *[other] e altri { $more }
}
