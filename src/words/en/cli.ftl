### What the commands say besides the report: announcements, questions, and what is wrong with an argument.
###
### $address (host)
### $backup (path)
### $columns (number)
### $command (word)
### $connections (number)
### $duration (duration)
### $endpoint (host)
### $example (word)
### $file (path)
### $fileCount (number)
### $fileProblem (message)
### $flag (word)
### $known (word[])
### $least (number)
### $megabytes (number)
### $meant (word)
### $more (number)
### $most (number)
### $output (message)
### $path (path)
### $reason (server-text)
### $typed (server-text)
### $user (user)

## Arguments

option-unknown = There is no option “{ $typed }”.
option-unknown-meant = There is no option “{ $typed }”. Did you mean { $meant }?
option-without-value = { $flag } needs a value.
choice-unknown = { $flag } does not know “{ $typed }”. It takes: { $known }.
language-unknown = “{ $typed }” is not a language this program speaks. It speaks: { $known }.
argument-too-many = “{ $typed }” is one argument more than this command takes.
file-name-missing = { $flag } needs a file name.
number-out-of-range = { $flag } must be a whole number from { $least } to { $most }, not “{ $typed }”.
duration-wrong = --duration is a time such as 30m, 90s or 1h, from 5s to 24h, not “{ $typed }”.
ca-not-usable = The certificate file { $path } cannot be used: { $fileProblem }.
ca-empty = { $path } holds no certificate.
ca-empty-hint = --ca expects a PEM file with “-----BEGIN CERTIFICATE-----”.
client-unknown = No mail program is known as “{ $typed }”.
client-unknown-hint = Known are: { $known }. Example: --client thunderbird=2; imap-doctor explain clients says more.
client-key-unknown = --client does not know “{ $typed }”.
client-key-unknown-hint = Known are: { $known }.
client-on-off = { $flag } is on or off, not “{ $typed }”.
watch-mailbox-missing = Which mailbox?
watch-mailbox-missing-hint = Name it: imap-doctor watch jo@example.org
user-missing = Which user? Add --user NAME (often the whole mail address).
not-an-address = “{ $typed }” is neither a command nor a mail address.
not-an-address-hint = Try imap-doctor --help, imap-doctor check jo@example.org, or add --host NAME.
from-alone = --from { $path } evaluates facts gathered earlier: nothing else can be checked with it.
from-alone-hint = Leave out the address, the server or the path.
lint-nothing-judged = Nothing was judged: there is no IMAP account there.
lint-what = Which file? Name one, or a folder: imap-doctor lint prefs.js
demo-unknown = The demo has no server called “{ $typed }”.
demo-unknown-hint = It has { $known }.
no-account-in = There is no IMAP account in { $path }.
help-hint = (imap-doctor --help lists commands and options)

## Files and standard input

stdin-unreadable = Standard input cannot be read.
stdin-too-large = Standard input is larger than { $megabytes } MB; a settings file is not.
stdin-too-large-hint = Give it the prefs.js of a Thunderbird profile or an Apple .mobileconfig file.
reading-settings-here = Reading settings from this terminal; press Ctrl-D at the end.
reading-settings = Reading settings
file-not-written = { $output } could not be written to { $path } ({ $reason }).
output-report = The report
output-facts = The facts
output-baseline = The baseline
interrupted = Interrupted.
interrupted-partly = Interrupted: the report covers what was read until then.

## Passwords

password-for = Password for { $user } at { $endpoint }
password-no-terminal = No password: there is no terminal to ask on.
password-no-terminal-hint = Set IMAP_DOCTOR_PASSWORD, or pipe the password in and add --password-stdin.
password-too-long = What came on standard input is too long for a password.
password-not-utf8 = The password on standard input is not UTF-8, so some of its characters are not certain.
password-not-utf8-hint = Save or send it as UTF-8 and try again.
password-nothing = Nothing came on standard input: --password-stdin expects the password there.
password-empty = The password is empty. Type it, or press Ctrl-C to stop.

## Before a check and a watch

announce-check = { $connections ->
    [one] Opens 1 connection to { $endpoint } and closes it again. Ctrl-C stops.
   *[other] Opens up to { $connections } connections to { $endpoint }, one after another, and closes them again. Ctrl-C stops.
}
announce-watch = { $connections ->
    [one] Holds 1 connection to { $endpoint } in IDLE for { $duration }. It leaves one free for your mail programs, unless the server gives only one. Ctrl-C shows the result so far.
   *[other] Holds up to { $connections } connections to { $endpoint } in IDLE for { $duration }. It leaves one free for your mail programs, unless the server gives only one. Ctrl-C shows the result so far.
}
announce-watch-messages = { $connections ->
    [one] Holds 1 connection to { $endpoint } in IDLE for { $duration }, and now and then opens one more for a message. It leaves one free for your mail programs, unless the server gives fewer than three. Ctrl-C shows the result so far.
   *[other] Holds up to { $connections } connections to { $endpoint } in IDLE for { $duration }, and now and then opens one more for a message. It leaves one free for your mail programs, unless the server gives fewer than three. Ctrl-C shows the result so far.
}
announce-insecure = --insecure: the certificate is not checked. Anyone between you and the server could read the password.
announce-demo-no-limit = A mail server without a connection limit, inside this program. Nothing leaves this computer.
demo-next = Now your own account (it asks, and changes nothing without asking):
announce-demo = A mail server that behaves like { $example }, inside this program. Nothing leaves this computer.

may-write-check = --test-delivery creates a folder of its own, stores up to 5 tiny messages in it and removes it again.
may-write-watch = --test-delivery creates a folder of its own for each connection and one more, stores a few tiny messages in each, and removes them all again.
may-write = May it do that in this mailbox?

## fix

fix-left = { $more ->
    [one] 1 more change needs a closer look: lint shows why, fix --all makes it as well.
   *[other] { $more } more changes need a closer look: lint shows why, fix --all makes them as well.
}
fix-nothing = Nothing to change.
fix-no-profile = No Thunderbird profile was found on this computer.
fix-no-profile-hint = Name the file or the profile folder: imap-doctor fix PATH
fix-dry-run = { $fileCount ->
    [one] Nothing was written (--dry-run). To make this change:
   *[other] Nothing was written (--dry-run). To make these changes:
}
fix-no-terminal = Nothing was written: there is no terminal to ask on. To make the change without a question:
fix-declined = Nothing was changed.
fix-changed = Changed { $file }; the file as it was: { $backup }
fix-undone = To undo that: run the same command again.
fix-undo-how = To undo:
fix-question = { $fileCount ->
    [one] Make this change? A backup is kept beside the file.
   *[other] Make these changes to { $fileCount } files? A backup is kept beside each file.
}
thunderbird-open = Thunderbird is running: close it before the change is made.
thunderbird-unknown = Whether Thunderbird is running cannot be seen here: make sure it is closed.

team-settings-used = Using { $path }, found in this folder. --no-config goes without it.
output-is-input = { $path } is one of the files that are read. Nothing was written over it: name another file.
