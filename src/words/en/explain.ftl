### What `imap-doctor explain` says around a reading.
###
### $count (number)
### $first (word)
### $last (word)
### $people (number)
### $connections (number)
### $limit (number)
### $addresses (host[])
### $typed (server-text)
### $path (path)
### $reason (server-text)
### $known (word[])
### $commands (word[])
### $keys (word[])
### $per (message)
### $setting (setting)
### $source (word)
### $name (word)
### $least (number)
### $most (number)
### $folderCount (number)
### $user (user)
### $text (server-text)
### $meaning (message)

## What it is, in one line

reading-is-connection-limit = Connection limit: too many connections at a time
reading-is-server-full = The server is full, for all its users together
reading-is-throttled = Slowed down or blocked for a while: too much in a short time
reading-is-banned-or-limit = A limit, a ban or an outage: not proven which
reading-is-wrong-password = User name or password not accepted
reading-is-login-refused = Sign-in refused, and the password is not the reason
reading-is-tls = Encryption: the connection is not secured the way the server wants
reading-is-unreachable = The server was not reached
reading-is-unknown = Not known
reading-is-ambiguous = Several causes are possible
reading-is-not-a-limit = Neither a connection limit nor the password

## Headings

reading-means = What it means
reading-possible = What it can be, likeliest first
reading-do = What to do
reading-from = Read from
reading-people = { $people ->
    [one] 1 person is affected.
   *[other] { $people } people are affected, the most affected first.
}
reading-more = { $more ->
    [one] 1 more person is affected; --top shows more of them.
   *[other] { $more } more people are affected; --top shows more of them.
}
reading-inferred = Worked out from the words: this text is in no table.
reading-nobody = no name given
reading-person = { $user }: { $meaning }
reading-quote = “{ $text }”

## How often and when

reading-times = { $count ->
    [one] Once.
   *[other] { $count } times.
}
reading-times-at = { $count ->
    [one] Once, { $first }.
   *[other] { $count } times, { $first } to { $last }.
}
reading-addresses = From { $addresses }

## A list of who is connected (doveadm who, cyr_info proc)

reading-who-total = { $connections ->
    [one] 1 connection is open.
   *[other] { $connections } connections are open.
}
reading-who-people = { $people ->
    [one] They belong to 1 account.
   *[other] They belong to { $people } accounts; those with the most come first.
}
reading-who-at-limit = { $people ->
    [0] Nobody is at the limit of { $limit }.
    [one] 1 account is at the limit of { $limit }: its next connection is refused.
   *[other] { $people } accounts are at the limit of { $limit }: their next connection is refused.
}
reading-who-maybe = { $people ->
    [one] 1 more account has that many in all, from several addresses. Whether one address is at the limit, doveadm who -1 tells.
   *[other] { $people } more accounts have that many in all, from several addresses. Whether one address is at the limit, doveadm who -1 tells.
}
reading-who-limit-hint = Give the server’s limit with --limit to see who is at it (Dovecot: 10 unless it was changed).
reading-who-step-fewer = Ask those with the most to lower the number of connections in their mail programs (in Thunderbird: 1).
reading-who-step-stale = Connections of a device that is switched off end by themselves after about 30 minutes (Dovecot: doveadm kick USER ends them at once).
reading-who-nobody = Nobody is connected.

## Glossary

glossary-imap = IMAP is how a mail program and a mail server talk to each other while the mail stays on the server. Several programs and devices can use one mailbox at the same time; each of them keeps one or more connections open for that.
glossary-pop3 = POP3 fetches mail from the server and ends the connection at once. It has no folders and no push, and so hardly ever meets a connection limit. imap-doctor is about IMAP.
glossary-idle = IDLE is the part of IMAP by which a server announces new mail at once, instead of being asked every few minutes. It keeps a connection open for each folder that is watched. A router may forget a connection on which nothing happens; then new mail comes late although nothing seems wrong.
glossary-push = “Push” means that new mail shows up at once. Mail programs on a computer do it with IDLE, over a connection that stays open. An iPhone does it with Apple’s own service, which only some mail hosts offer.
glossary-polling = Polling means asking the server at intervals whether there is new mail. It needs IDLE neither on the server nor on the way. Under 25 minutes keeps a connection alive; under 5 minutes can break the rules of a host that counts sign-ins by the hour.
glossary-limit = A mail server allows only so many open connections: for one account from one network (Dovecot: 10 unless it was changed), for one account from everywhere (Gmail: 15), or for one network. What is open on all devices counts together. When the limit is reached, the next connection is refused, and many mail programs then say “too many connections” or ask for the password although it is right.
glossary-connection = A mail program opens a connection for each folder it works in or watches, and keeps it. Thunderbird keeps up to 5 for each account, a phone one for each folder it watches. The number that counts for the limit is the sum over all devices.
glossary-rate-limit = A rate limit counts sign-ins, requests or traffic within some time, not open connections. It is lifted by waiting and by asking less often; closing programs does not help.
glossary-ban = After several sign-ins with a wrong password many servers block the address they came from for minutes or hours (fail2ban and others). During that time the right password fails too, or nothing answers at all. The usual cause is one device with an old password.
glossary-iphone = Mail on an iPhone or iPad uses IDLE only while it is open. In the background it fetches at intervals, or gets told by Apple’s push service, which works with iCloud and the few hosts that support it. It has no setting for the number of connections.
glossary-oauth2 = With OAuth2 you sign in through a page of the mail host in the browser, and the mail program gets a permission instead of the password. When the permission runs out or is withdrawn, the sign-in fails although no password is wrong: sign in through the browser again.
glossary-app-password = Some mail hosts want a password of its own for each mail program instead of the one for the web page. You create it in the account settings on the host’s web page. With the normal password the sign-in is refused.
glossary-tls = TLS (formerly SSL) encrypts the connection. On port 993 it begins at once; on port 143 it begins after STARTTLS. Without it the password can be read on the way, and most servers refuse it.
glossary-keepalive = Routers and firewalls forget a connection on which nothing happens, some after a few minutes. A keep-alive is a sign of life that prevents that. imap-doctor watch measures how long your network keeps a silent connection.

glossary-more = More: { $commands }

## Rules, servers and programs

explain-no-text = There is no text to explain.
explain-no-text-hint = Paste it in quotes, or send it to explain -
explain-unknown-option = unknown option { $typed }
explain-no-rule = There is no rule called “{ $typed }”.
explain-no-rule-hint = imap-doctor explain lists them all.
explain-did-you-mean = Did you mean { $known }?
explain-paste-here = Paste the text here; Ctrl-D ends it.
explain-not-readable = { $path } cannot be read: { $reason }
explain-no-file = There is no file called { $path }.
explain-since-wrong = --since takes a time such as 2h, 7d or 2026-10-01, and not { $typed }.

explain-rules-more = More about one of them: imap-doctor explain connections/over-limit
explain-rules-message = A message you got: imap-doctor explain “the text of the message”
explain-rules-log = A log: imap-doctor explain /var/log/mail.log
explain-rules-tables = Tables: imap-doctor explain clients | servers | limits
explain-rules-words = A word: imap-doctor explain idle | push | limit | iphone | oauth2
explain-rule-needs = Looks at: { $known }
explain-rule-sources = Sources:

explain-limits-head = Concurrent connections allowed by default. “Not found” does not mean that there is no limit.
explain-limits-rates = Not limits on open connections, but on how often something is done:
explain-servers-one = One of them in full: imap-doctor explain dovecot
explain-servers-missing = Wrong or missing? Tell us the server, its limit and where that is written down.
explain-server-amount = { $limit } { $per }
explain-server-unlimited = none until somebody sets one
explain-server-not-found = not found
explain-server-no-setting = no setting known
explain-server-ask = none known; ask those who run the server
explain-sure-documented = documented by its makers
explain-sure-observed = seen in its source or at work
explain-sure-reported = reported by somebody, not confirmed
explain-sure-unknown = not known
explain-label-connections = Connections:
explain-label-quota = Quota:
explain-label-setting = Setting:
explain-label-where = Where:
explain-label-restart = To apply it:
explain-label-refusal = A refused client sees:
explain-label-note = Note:
explain-label-source = Source:

explain-client-connections = Connections by default: { $setting }
explain-client-by-folders = depends on its folders
explain-client-source = Source: { $source }
explain-client-simulate = Simulate it: imap-doctor check --client { $name }
explain-client-all = All of them: imap-doctor explain clients
explain-clients-head = Connections each mail program opens by default, in a mailbox of { $folderCount } folders:
explain-clients-range = { $least } to { $most }
explain-clients-simulate = Simulate them with --client ID, --client ID=COUNT or --client ID=COUNT:key=value,key=value.
explain-clients-keys = Keys: { $keys }. Example: --client k9=2:push=1
