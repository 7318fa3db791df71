### Changing settings files and putting them back.
###
### $lines (number)
### $all (number)
### $changedFiles (path[])
### $done (number)
### $file (path)
### $formatName (message)
### $fileList (path[])
### $folderPath (path)
### $hint (message)
### $more (number)
### $named (message)
### $otherFile (path)
### $otherRule (word)
### $otherValue (setting)
### $problem (message)
### $reason (server-text)
### $ruleId (word)
### $setting (setting)
### $value (setting)
### $why (message)
### $before (setting)
### $key (setting)
### $now (setting)

lines-not-shown = { $lines ->
    [one] 1 more line changes. It is not shown, because a password may be in it.
   *[other] { $lines } more lines change. They are not shown, because a password may be in them.
}

muttrc-end-open = { $file } ends inside an open quote, or in a line that goes on: mutt would not read a line added there. Nothing was written to it.
muttrc-end-open-hint = Close the quote, or take the backslash at the end away; then run imap-doctor fix again.
prefs-end-damaged = The end of { $file } is damaged: Thunderbird would not read a line added there. Nothing was written to it.
prefs-end-damaged-hint = Start Thunderbird and close it again, so that it rewrites the file. Then run imap-doctor fix again.

## The file no longer has the value the change was made for

edit-outdated = { $key } in { $file } has changed since the file was read. Nothing was written to it.
edit-outdated-value = { $file } has changed since it was read: { $key } is now { $now }, not { $before }. Nothing was written to it.
edit-outdated-added = { $file } has changed since it was read: { $key } was not set, and is now { $now }. Nothing was written to it.
edit-outdated-removed = { $file } has changed since it was read: { $key } is no longer set. Nothing was written to it.
edit-outdated-hint = Run imap-doctor fix again.

## Why a file is not changed. $why follows a colon.

plan-cannot-change = { $file } cannot be changed: { $why }. Nothing was written to it.
plan-cannot-read = { $file } can no longer be read: { $why }. Nothing was written to it.
plan-foreign-link = { $file } is a link that somebody else made. Nothing was written to it.
plan-not-ours = { $file } is in a format this program does not change ({ $formatName }).
plan-unknown-format = { $file } is in a format this program does not know, so it is not changed.
plan-not-ours-hint = imap-doctor lint shows for each finding where to click instead.
plan-conflict = Two rules want different values for { $setting } in { $file }: { $ruleId } wants { $value }, { $otherRule } wants { $otherValue }. Nothing was changed.
plan-conflict-hint = Set it by hand; imap-doctor explain RULE says what each is about.
plan-same-file = { $file } and { $otherFile } are the same file.
plan-same-file-hint = Name it once.
plan-thunderbird-open = Thunderbird is running ({ $why }), and it would undo the change when it quits. Nothing was changed.
plan-thunderbird-open-hint = Close Thunderbird, then run again.
plan-thunderbird-open-hint-more = Close Thunderbird, then run again. { $hint }
plan-stopped-after = { $problem } Changed before that: { $changedFiles } ({ $done } of { $all }).
plan-changed-meanwhile = { $file } has changed since it was read. Nothing was written to it.
plan-changed-meanwhile-hint = Run imap-doctor fix again.
plan-not-written = { $file } cannot be written: { $why }. It is as it was.
plan-not-written-hint = Check who may write to the file and its folder, and that there is room on the disk.
plan-as-root = { $file } is not changed as root: { $why }.
plan-as-root-hint = Run imap-doctor as the user who owns the settings.

file-problem-link = it is a link
file-problem-several-names = it has a second name, a hard link, that would keep the old content
why-permission = permission denied
why-read-only = the disk is read-only
why-disk-full = the disk is full
why-quota = the disk quota is used up
why-busy = another program has it open
why-gone = it is gone
why-another-run = another run is changing it
why-other-owner = it belongs to another user, and would become yours
why-code = { $reason }
why-several-users = more than one user can change the folders it is in
why-open-folder = other users can write to { $folderPath }
why-too-many-links = too many links lead to it
why-no-rights = it belongs to another user, and their rights cannot be taken on ({ $reason })
why-from-the-future = the date in its name is in the future
why-backup-owner = it belongs to another user than the file
why-backup-open = more people can write to it than to the file

## Undo

undo-nothing-new = { $named }: already as in the newest backup.
undo-nothing-new-hint = Older backups are next to the file; their names end in .bak.
undo-no-backup = There is no backup of { $named }.
undo-no-backup-hint = imap-doctor fix saves a backup next to every file it changes: NAME.imap-doctor-DATE-TIME.bak
undo-not-used = The newest backup, { $file }, is not used: { $why }. Nothing was changed.
undo-not-used-hint = Look at it, and move it away if it is not yours; then run again.
files-named = { $fileList }
files-and-more = { $fileList } and { $more } more
