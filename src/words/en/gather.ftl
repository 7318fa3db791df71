### What the checks say: why one was not done, what they are at, and why a test did not come to its end.
###
### $area (message)
### $clock (word)
### $domain (host)
### $error (server-text)
### $messages (number)
### $n (number)
### $of (number)
### $idName (server-text)
### $reply (server-text)
### $ruleId (word)
### $seconds (number)

## Areas: what is shown while a check runs, and at the start of its line in a report

area-discovery = Mail server
area-files = Files
area-accounts = Accounts
area-documents = Settings files
area-reach = Server
area-session = Sign-in
area-server = Software
area-idle = Push (IDLE)
area-mailboxes = Folders
area-demands = Mail programs
area-connections = Connections
area-localConnections = Open on this computer
area-budget = Budget
area-watch = IDLE lifetime
still-waiting = still waiting for { $area } (Ctrl-C keeps what we have)

## Why a fact is missing: each follows a colon

missing-not-probed = not looked for
missing-deadline = the time ran out
missing-interrupted = interrupted
missing-discovery = the mail server was not found
missing-files = no files were named
missing-accounts = no settings could be read
missing-documents = no settings could be read
missing-reach = the server was not reached
missing-session = sign-in did not succeed
missing-server = the server software is not known
missing-idle = IDLE could not be tried
missing-mailboxes = the folder list could not be read
missing-demands = what the mail programs need is not known
missing-connections = the connections could not be counted
missing-localConnections = the connections of this computer could not be seen
missing-budget = the connections could not be divided up
missing-watch = IDLE could not be watched
missing-no-server = no mail server was found for { $domain }
missing-no-program = no mail program that uses this mailbox is known; name one with --client
missing-idle-refused = the server does not accept IDLE
missing-not-visible = this system does not show which programs hold connections
missing-not-reached = not reached
rule-off = switched off in imap-doctor.json

## What went wrong while gathering

gather-deadline = The time ran out ({ $area }).
gather-deadline-hint = Allow more time with --timeout SECONDS.
gather-interrupted = Interrupted ({ $area }).
gather-interrupted-hint = Run the check again.
gather-crashed = This check crashed; that is a bug in imap-doctor.
rule-crashed = The rule { $ruleId } crashed; that is a bug in imap-doctor.
crashed-hint = Please report it with the version and this text.
crash-evidence = { $error }
sign-in-failed = Sign-in did not succeed.
folders-not-with = the folder list cannot be read with { $mechanism } yet
folders-not-read = The folder list could not be read.
not-watched = No connection could be opened to watch.
try-again-busy = Run it again: another mail program may have taken the last free connection in the meantime.

## Why the delivery test was not done, or not finished

delivery-idle-refused = The server does not accept IDLE.
delivery-cap = The test takes two connections, and --max-connections allows one.
delivery-no-second = The test takes two connections, and the server allows no second one.
delivery-interrupted = It was interrupted.
delivery-broken = The connection was lost during the test.
delivery-no-folder = The server does not allow a folder to be created here: “{ $reply }”
delivery-not-opened = The new folder cannot be opened: “{ $reply }”
delivery-no-idle = IDLE was refused: “{ $reply }”
delivery-not-stored = The server refused to store a message: “{ $reply }”
sign-in-slow = Still waiting for the sign-in to be answered. Some servers delay it after wrong passwords.
delivery-waiting = Waiting for IDLE to report message { $n } of { $of } ({ $seconds } s at most)

## Messages stored during a watch

changes-delivery-silent = The server did not report a message in the delivery test, so a missed one proves nothing.
changes-broken-creating = The connection was lost while folders were being created.
changes-no-count = The server does not say how many messages are in a folder.
changes-too-many = The folder already holds { $messages } messages.
changes-broken = The connection for a message was lost.

## A watch

watch-asking = Checking that each connection is still alive
watch-holding = Holding connections in IDLE, { $clock } left (Ctrl-C shows the result so far)
watch-as-thunderbird = Thunderbird, which checks for mail every 10 minutes
watch-as-thunderbird-never = Thunderbird, when it does not check for mail by itself
watch-as-k9 = K-9 Mail

## How the server software was recognised

known-by-host = by its host name
known-by-id = by its ID answer
known-by-greeting = by its greeting
known-not-in-table = its ID answer, “{ $idName }”, is not in our table
known-not = neither the ID answer nor the greeting says
