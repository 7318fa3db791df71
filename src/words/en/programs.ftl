### The settings files of mail programs: what makes a file none of theirs.
###
### $file (path)

autoconfig-not-settings = { $file } is not a mail configuration.
autoconfig-not-settings-hint = Its outermost element must be <clientConfig>, with an <emailProvider> in it.
autoconfig-correct-hint = Thunderbird refuses such a file, too. Correct it at that place.

evolution-not-account = { $file } is not an Evolution account file.
evolution-not-account-hint = Evolution keeps its account files in ~/.config/evolution/sources; each begins with [Data Source].

goimapnotify-not-json = { $file } is not JSON, and imap-doctor does not read goimapnotify settings in YAML.
goimapnotify-not-json-hint = goimapnotify reads JSON as well: convert the file, or check the mailbox with --client goimapnotify:push=N.
goimapnotify-no-host = { $file } names no mail server: “host” is missing.
goimapnotify-no-host-hint = imap-doctor does not run hostCmd. Name the server with --host, and add --client goimapnotify:push=N.

k9-not-settings = { $file } is not a settings export of Thunderbird for Android or K-9 Mail.
k9-not-settings-hint = To make one on the phone, open Settings > Export settings.
k9-export-again-hint = Export the settings on the phone again.

mbsync-not-settings = { $file } is not an mbsync configuration: it has neither an IMAPAccount nor an IMAPStore.
mbsync-not-settings-hint = Name the file mbsync reads: ~/.mbsyncrc or ~/.config/isyncrc.

muttrc-not-settings = { $file } is not a mutt configuration: it contains no mutt command.
muttrc-not-settings-hint = Name the file mutt reads: ~/.muttrc, ~/.neomuttrc or ~/.config/neomutt/neomuttrc.

offlineimap-not-settings = { $file } is not an offlineimap configuration: it has no [Repository …] section.
offlineimap-not-settings-hint = Name the file offlineimap reads: ~/.offlineimaprc or ~/.config/offlineimap/config.
offlineimap-python-only = { $file } gets the server name from Python code (remotehosteval) or from another file, and imap-doctor reads neither.
offlineimap-python-only-hint = Write remotehost into the [Repository …] section, or check the mailbox with --host.
