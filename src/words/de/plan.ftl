lines-not-shown = { $lines ->
    [one] 1 weitere Zeile wird geändert. Sie wird nicht angezeigt, weil sie ein Passwort enthalten könnte.
   *[other] { $lines } weitere Zeilen werden geändert. Sie werden nicht angezeigt, weil sie ein Passwort enthalten könnten.
}

muttrc-end-open = { $file } endet in einem offenen Anführungszeichen oder in einer Zeile, die weitergeht: mutt würde eine dort ergänzte Zeile nicht lesen. In die Datei wurde nichts geschrieben.
muttrc-end-open-hint = Schließen Sie das Anführungszeichen, oder entfernen Sie den umgekehrten Schrägstrich am Ende; führen Sie dann imap-doctor fix erneut aus.
prefs-end-damaged = Das Ende von { $file } ist beschädigt: Thunderbird würde eine dort ergänzte Zeile nicht lesen. In die Datei wurde nichts geschrieben.
prefs-end-damaged-hint = Starten Sie Thunderbird und beenden Sie es wieder, damit es die Datei neu schreibt. Führen Sie dann imap-doctor fix erneut aus.

## Die Datei hat nicht mehr den Wert, für den die Änderung gedacht war

edit-outdated = { $key } in { $file } hat sich geändert, seit die Datei gelesen wurde. In die Datei wurde nichts geschrieben.
edit-outdated-value = { $file } hat sich seit dem Lesen geändert: { $key } ist jetzt { $now }, nicht { $before }. In die Datei wurde nichts geschrieben.
edit-outdated-added = { $file } hat sich seit dem Lesen geändert: { $key } war nicht gesetzt und ist jetzt { $now }. In die Datei wurde nichts geschrieben.
edit-outdated-removed = { $file } hat sich seit dem Lesen geändert: { $key } ist nicht mehr gesetzt. In die Datei wurde nichts geschrieben.
edit-outdated-hint = Führen Sie imap-doctor fix erneut aus.

## Warum eine Datei nicht geändert wird. $why folgt auf einen Doppelpunkt.

plan-cannot-change = { $file } kann nicht geändert werden: { $why }. In die Datei wurde nichts geschrieben.
plan-cannot-read = { $file } kann nicht mehr gelesen werden: { $why }. In die Datei wurde nichts geschrieben.
plan-foreign-link = { $file } ist eine Verknüpfung, die jemand anderes angelegt hat. In die Datei wurde nichts geschrieben.
plan-not-ours = { $file } hat ein Format, das dieses Programm nicht ändert ({ $formatName }).
plan-unknown-format = { $file } hat ein Format, das dieses Programm nicht kennt, und wird deshalb nicht geändert.
plan-not-ours-hint = imap-doctor lint zeigt zu jedem Befund, wo Sie stattdessen klicken.
plan-conflict = Zwei Regeln wollen verschiedene Werte für { $setting } in { $file }: { $ruleId } will { $value }, { $otherRule } will { $otherValue }. Nichts wurde geändert.
plan-conflict-hint = Stellen Sie den Wert von Hand ein; imap-doctor explain REGEL sagt, worum es jeweils geht.
plan-same-file = { $file } und { $otherFile } sind dieselbe Datei.
plan-same-file-hint = Nennen Sie die Datei nur einmal.
plan-thunderbird-open = Thunderbird läuft ({ $why }) und würde die Änderung beim Beenden rückgängig machen. Nichts wurde geändert.
plan-thunderbird-open-hint = Beenden Sie Thunderbird, und versuchen Sie es dann noch einmal.
plan-thunderbird-open-hint-more = Beenden Sie Thunderbird, und versuchen Sie es dann noch einmal. { $hint }
plan-stopped-after = { $problem } Vorher geändert: { $changedFiles } ({ $done } von { $all }).
plan-changed-meanwhile = { $file } hat sich seit dem Lesen geändert. In die Datei wurde nichts geschrieben.
plan-changed-meanwhile-hint = Führen Sie imap-doctor fix erneut aus.
plan-not-written = { $file } kann nicht geschrieben werden: { $why }. Die Datei ist unverändert.
plan-not-written-hint = Prüfen Sie, wer in die Datei und ihren Ordner schreiben darf und ob auf der Festplatte Platz ist.
plan-as-root = { $file } wird nicht als root geändert: { $why }.
plan-as-root-hint = Führen Sie imap-doctor als der Benutzer aus, dem die Einstellungen gehören.

file-problem-link = es ist eine Verknüpfung
file-problem-several-names = die Datei hat einen zweiten Namen (Hardlink), unter dem der alte Inhalt bliebe
why-permission = Zugriff verweigert
why-read-only = der Datenträger ist schreibgeschützt
why-disk-full = der Datenträger ist voll
why-quota = das Speicherkontingent ist aufgebraucht
why-busy = ein anderes Programm hat die Datei geöffnet
why-gone = die Datei ist nicht mehr da
why-another-run = ein anderer Lauf ändert die Datei gerade
why-other-owner = die Datei gehört einem anderen Benutzer und würde dann Ihnen gehören
why-code = { $reason }
why-several-users = die Ordner, in denen die Datei liegt, kann mehr als ein Benutzer ändern
why-open-folder = andere Benutzer können in { $folderPath } schreiben
why-too-many-links = zu viele Verknüpfungen führen dorthin
why-no-rights = die Datei gehört einem anderen Benutzer, und dessen Rechte lassen sich nicht übernehmen ({ $reason })
why-from-the-future = das Datum im Namen liegt in der Zukunft
why-backup-owner = die Sicherung gehört einem anderen Benutzer als die Datei
why-backup-open = in die Sicherung dürfen mehr Benutzer schreiben als in die Datei

## Rückgängig machen

undo-nothing-new = { $named }: schon so wie in der neuesten Sicherung.
undo-nothing-new-hint = Ältere Sicherungen liegen neben der Datei; ihre Namen enden auf .bak.
undo-no-backup = Von { $named } gibt es keine Sicherung.
undo-no-backup-hint = imap-doctor fix legt neben jeder geänderten Datei eine Sicherung an: NAME.imap-doctor-DATUM-UHRZEIT.bak
undo-not-used = Die neueste Sicherung, { $file }, wird nicht verwendet: { $why }. Nichts wurde geändert.
undo-not-used-hint = Sehen Sie sich die Sicherung an, und verschieben Sie sie, wenn sie nicht von Ihnen stammt; versuchen Sie es dann noch einmal.
files-named = { $fileList }
files-and-more = { $fileList } (und { $more } mehr)
