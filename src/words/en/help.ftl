### --help: commands and options. Lower case and no full stop, as command lines have it.
###
### $known (word[])
### $usual (word)

help-title-usage = Usage:
help-title-options = Options:
help-title-commands = Commands:
help-choices = choices: { $known }
help-default = default: { $usual }
help-help = show the help
help-version = show the version
help-lang = the language to speak: { $known } (otherwise your system’s)

help-program = Finds out why your mail program says “too many connections”, and what to set.
help-check = check a mailbox: server, sign-in, push, and how many connections it allows (interactive on a terminal)
help-watch = hold connections in IDLE and find out how long this server and this network keep them
help-lint = check settings files without a network: prefs.js, .mobileconfig, folders that hold such files, - for standard input
help-fix = make the changes lint recommends (asks first, keeps a backup); with no argument: in your Thunderbird profiles
help-explain = what a pasted message, a log (files, or - for standard input, gzip too) or doveadm who means; or a rule, a word such as “idle”, “clients”, “servers”, “limits”, a server; with no argument: list all rules
help-demo = the whole check against a mail server inside this program; nothing leaves this computer

help-format-explain = how it looks
help-explain-user = only what a log says of this user
help-since = only lines of a log from then on: 2h, 7d, 2026-10-01
help-top = so many people at most (shown: 10, in JSON: all)
help-limit = the server’s connection limit, to mark who is at it in a list of connections
help-server = how it behaves: { $known }
help-duration = how long: 30m, 90s, 1h
help-test-delivery-watch = also store messages, in folders of its own that are removed again, and see whether each connection is notified
help-test-delivery = also measure how soon IDLE reports new mail, in a folder of its own that is removed again
help-pass-over-others = pass over files of other programs even where they are named (for hooks that name every file)
help-from = re-evaluate facts saved with --save, without connecting
help-host = the mail server; without it the server is looked up from the mail address
help-port = its port (993 for tls, 143 for starttls and none)
help-security = how the connection is encrypted
help-user = the user name (often the whole mail address)
help-max-connections = never open more than this many at a time
help-ca = trust this private authority as well (PEM)
help-insecure = go on although the certificate is not trusted
help-allow-plaintext = send the password although the connection is not encrypted
help-password-stdin = read the password from standard input (otherwise IMAP_DOCTOR_PASSWORD, otherwise a prompt)
help-dns = ask this name server (address:port) instead of the computer’s own
help-client = a mail client whose connections to simulate: { $known }, … (explain clients lists them; repeatable)
help-config-file = settings to read: prefs.js, a profile folder, a .mobileconfig (repeatable)
help-prefer = fewest connections (the default), or push: 2 for each Thunderbird where there is room
help-timeout = seconds for the whole check
help-dry-run = show what would change and write nothing (exit code 1 when something would)
help-yes = do not ask
help-all = also make the changes that need a closer look
help-undo = put back what the last run changed; what that replaces is kept as a backup, too
help-config = the team’s settings (otherwise imap-doctor.json, if there is one)
help-no-config = ignore imap-doctor.json
help-verbose-fix = more about what was read
help-format = how the report looks
help-output = write the report to this file instead of standard output
help-baseline = fail only on findings that are not in this file
help-save-baseline = store today’s findings as known
help-save = save the facts, for --from
help-quiet = only findings
help-verbose = also show what was tried and the server’s answers
help-fail-on = exit with 1 if a finding is at or above this severity
help-fail-on-usual = exit with 1 if a finding is at or above this severity (default: error)
help-color = colour
