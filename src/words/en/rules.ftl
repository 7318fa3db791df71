### What the rules about servers say. Rule topic/problem has its texts in the message topic-problem: title and why are
### shown by `explain` and in docs/rules.md, the others make up a finding.
###
### $answer (message)
### $asked (host)
### $because (message)
### $clock (word)
### $connection (message)
### $connections (number)
### $count (number)
### $days (number)
### $domain (host)
### $duration (duration)
### $endpoint (host)
### $folder (folder)
### $folders (folder[])
### $host (host)
### $keepalive (number)
### $latencies (message[])
### $limit (number)
### $meaning (message)
### $minutes (number)
### $notified (number)
### $number (number)
### $opened (number)
### $others (number)
### $program (message)
### $programs (message[&])
### $renewMinutes (number)
### $pollMinutes (number)
### $restart (message)
### $security (word)
### $sent (number)
### $setting (setting)
### $software (word)
### $source (word)
### $stage (word)
### $text (server-text)
### $until (date)
### $wanted (number)
### $where (word)

internal-rule-crashed =
    .title = A rule crashed
    .why = This is a bug in imap-doctor. The rule gave no answer; all the others did. Please report it.

## What several rules say

tried-endpoint = Tried: { $endpoint } ({ $security ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] without encryption
})
server-said = Server: “{ $text }”
server-closed = { $stage ->
    [connect] The connection was closed as soon as it was opened.
    [greeting] The server closed the connection before its greeting.
    [tls] The connection was closed while encryption was being set up.
    [login] The server closed the connection during the sign-in, without a response.
   *[other] The server closed the connection without a response ({ $stage }).
}
server-cut = The connection was cut (RST) without a response.
server-silent = The server took the connection and did not respond in time.
server-unanswered = Nothing answered the attempt to connect.
server-turned-away = The attempt to connect was turned away.
refused-measured = { $opened ->
    [0] Measured: the first connection refused.
    [one] Measured: 1 connection accepted, the next one refused.
   *[other] Measured: { $opened } connections accepted, the next one refused.
}
limit-ban-or-outage = Find out whether it is a limit, a ban or an outage.
idle-not-listed = IDLE is not in the server’s capability list after the sign-in.
check-every-few-minutes = Have the mail program check for new mail every 5 to 10 minutes.
check-every-few-minutes-step-thunderbird = In Thunderbird, open { -tb-account-settings } > { -tb-server-settings } and set “{ -tb-check-every }” to 10 minutes.
use-tls = Use TLS on port 993, or STARTTLS on port 143.
one-duration = { $duration }

## Reaching the server

reach-not-found =
    .title = No mail server found for this mail address
    .why = imap-doctor finds the mail server from the part of the address after the @: through DNS (SRV records), the settings the mail host publishes (autoconfig), the public list of mail hosts, and the usual names imap. and mail. None of them led to a server.
    .message = No mail server was found for { $domain }.
    .evidence-asked = { $asked }: { $answer }
    .remedy = Name the server yourself.
    .step-spelling = Check the spelling of the mail address, and that this computer is online.
    .step-host = Look up the incoming mail server (IMAP) in your mail host’s help pages and name it: --host imap.example.org --user NAME

reach-unreachable =
    .title = The mail server cannot be reached
    .why = Before anything can be said about connections, one of them has to succeed. The message says how far this one got: the server name does not exist, nothing listens on that port, the port does not speak IMAP, or there is no answer at all.
    .remedy = Find out whether the server name, the port or the network is wrong.

reach-closed-without-a-word =
    .title = The server closed the first connection without a response
    .why = Some servers refuse a connection that exceeds the limit by closing it before the greeting (Courier does). A ban after wrong passwords and an outage look just the same. As this was the first connection, there is no other to compare it with, so the cause stays unknown until the mail programs on your other devices are closed.

## Sign-in

auth-wrong-password =
    .title = The server does not accept the user name or password
    .why = The server says that the user name or the password is wrong. imap-doctor tried once and does not try again, because repeated wrong passwords get a network banned. A connection limit is unlikely to be the cause: Dovecot and Cyrus, for example, check the password before they count connections.
    .remedy = Correct the user name or the password.
    .remedy-bridge = Give the password that Proton Mail Bridge made, not the one of the Proton account.
    .step-bridge = Open Proton Mail Bridge on this computer, choose the account, and copy user name and password from its “Mailbox details”.

auth-refused =
    .title = The server refused the sign-in
    .why = Servers refuse a sign-in for many reasons: a wrong password, IMAP switched off for the mailbox, an app password that is required, a locked account, too many attempts, or a problem of the server’s own. Where the server says which, the finding says so; where its words fit several, all of them are possible, the password included.
    .remedy = Follow the server’s words, quoted above; where they are unclear, test the password in webmail first.

## Encryption

tls-untrusted =
    .title = No trusted encrypted connection to the server
    .why = The certificate proves that you are talking to your mail server and not to someone in between. If it is not valid, or if no encrypted connection can be set up at all, imap-doctor stops before it sends the password.
    .message-later = Connection { $number } was not encrypted as the first one was: someone in between may be meddling.
    .remedy = Do not sign in until the encrypted connection works.

tls-not-checked =
    .title = The certificate was not verified
    .why = With --insecure, imap-doctor connects even if the server’s certificate is not valid. The connection is encrypted, but nothing proves who is at the other end: someone in between could read the password.
    .message = The certificate is not valid, and only --insecure let it pass: the other end may not be your mail server.
    .message-needless = The certificate is valid, so --insecure is not needed.
    .evidence-issue = Problem: { $because }
    .remedy = Run the check again without --insecure.
    .step-ca = If a private authority issued the certificate, name that authority’s certificate with --ca FILE.

tls-unencrypted =
    .title = The password is sent unencrypted
    .why = Without TLS, anyone on the way to the server can read your password and your mail.
    .message = The sign-in to { $host } is not encrypted.
    .step-program = In the mail program, set the connection security to SSL/TLS and the port to 993.

tls-expires-soon =
    .title = The server’s certificate is about to expire
    .why = From the day it expires, every mail program shows a warning or refuses to connect, and users report that “mail does not work”. Certificates are usually renewed about 30 days before they expire, so two weeks before that day something has probably gone wrong.
    .message = { $days ->
        [0] The server’s certificate expires in less than a day.
        [one] The server’s certificate expires in 1 day.
       *[other] The server’s certificate expires in { $days } days.
    }
    .evidence-until = Valid until { $until }
    .remedy = Ask the mail host to renew the certificate.

## Connections

auth-slow-sign-in =
    .title = The server is slow to accept the sign-in
    .why = After wrong passwords, some servers delay every sign-in from the same network for a while, the right password included (Dovecot by up to 17 seconds). Mail programs lose patience before that and ask for the password or report that the server does not answer, although everything is right. A device or program that still has an old password keeps the delay going.
    .message = The server took { $duration } to answer the sign-in. It probably delays sign-ins from this network after wrong passwords; mail programs may give up before that.
    .remedy = Find the device or program that still has an old password.
    .step-find = Check every phone, computer and program behind this router that uses an account on this server, and correct or remove the one with the old password.
    .step-wait = Then leave the server alone for a few minutes and check again: the delay ends by itself.
connections-over-limit =
    .title = Your mail programs open more connections than the server allows
    .why = Every mail program keeps connections to the server open, and the server allows only a certain number at a time for each account (often counted for each home or office network as well). A connection that exceeds the limit is refused. Thunderbird then shows “login failed”, reports that the server has disconnected, or shows nothing at all while folders stay empty; phones ask for the password. The password is not the cause. The cure is that each program keeps fewer connections, so that all devices together stay within the limit.
    .message = Your mail programs may open up to { $wanted } connections at once; the server allows { $opened }.
    .message-shared = Your mail programs may open up to { $wanted } connections at once; of the { $limit } the server allows, only { $opened } could be used.
    .message-none-left = { $wanted ->
        [one] Your mail programs may open 1 connection, but the server accepts no more at the moment: all it allows are in use.
       *[other] Your mail programs may open up to { $wanted } connections at once, but the server accepts no more at the moment: all it allows are in use.
    }
    .evidence-program = { $wanted ->
        [one] { $program }: 1 connection ({ $because })
       *[other] { $program }: up to { $wanted } connections ({ $because })
    }
    .evidence-announced = The server states its limit: { $limit }.
    .evidence-password-unknown = Nothing here suggests that the password is wrong.
    .evidence-password-earlier = Your password is correct: the server accepted it for the earlier connections. Do not change it.
    .evidence-password-before = Your password is correct: the server accepted it before it refused the connection. Do not change it.
    .evidence-others = { $others ->
        [one] 1 other connection of this account is open right now.
       *[other] { $others } other connections of this account are open right now.
    }
    .evidence-others-here = { $others ->
        [one] 1 other connection of this account is open from your network right now.
       *[other] { $others } other connections of this account are open from your network right now.
    }
    .evidence-find-device = To find the device that holds them, close your mail programs one after another and check again each time: when the number drops, you have found it.
    .evidence-inferred = Inferred, not stated by the server: { $meaning }
    .remedy-set = Set the maximum number of server connections on every computer that uses this account: { $programs }.
    .program-number = { $program } { $connections }

fewer-devices = Use fewer devices for this account at the same time, or ask for a higher limit.
fewer-devices-step-close-here = On the devices in this network that need no mail right now, quit the mail program: each one holds its connections for as long as it runs.
fewer-devices-step-close = On the devices that need no mail right now, quit the mail program: each one holds its connections for as long as it runs.
fewer-devices-step-mobile = Switch Wi-Fi off on a phone that can use mobile data: it then has another address and does not count here.
fewer-devices-step-ask = Ask your mail host whether this account can have a higher limit.

connections-server-full =
    .title = The server is full
    .why = Besides the limit for each account, a server has limits for all its users together. When such a limit is reached, nobody can sign in, whatever your own settings are. Only the people who run the server can raise it.
    .remedy = Tell your mail host.

connections-throttled =
    .title = The server is throttling this account
    .why = Some servers count sign-ins or traffic per hour or per day rather than open connections. Fewer connections do not help then; waiting does, and checking for mail less often.
    .remedy = Wait, and have your mail programs check for mail less often.

connections-refused-unclear =
    .title = The server refused another connection and does not say why
    .why = A connection that is closed without a response, or with words that fit several causes, proves nothing by itself: a connection limit, a ban on this network and an outage look alike. imap-doctor closes one connection and tries again. Where that shows a limit, on how many connections are open or on how often you may connect, this finding does not appear. Where it shows none, the steps here tell the three apart.
    .message = { $opened ->
        [0] The server refused the connection, and it is not clear why.
        [one] The server accepted 1 connection and refused the next one; it is not clear why.
       *[other] The server accepted { $opened } connections and refused the next one; it is not clear why.
    }
    .evidence-password = Nothing here suggests that the password is wrong: the server accepted it a moment before.

server-limit-setting =
    .title = Where this limit is set on the server
    .why = If the limit is lower than what one person with a computer and a phone needs, the cure may be on the server. Where the limit counts an account together with its address, all devices behind one router share it, so it has to be well above what one Thunderbird may open (5). Connections that dropped still count for up to half an hour; twice the demand is a sensible value.
    .message = If you run this server: { $software } sets this limit with { $setting }.
    .evidence-where = Where: { $where }
    .evidence-where-unknown = Which file holds it is not known for certain.
    .evidence-wanted = { $wanted ->
        [one] Your mail programs may open 1 connection for this account; twice that leaves room for connections that dropped.
       *[other] Your mail programs may open { $wanted } connections for this account; twice that leaves room for connections that dropped.
    }
    .evidence-source = Source: { $source }
    .remedy = If you run this server and the demand is legitimate, raise the limit to { $limit }.
    .message-elsewhere = If you run this server: the limit that refused is not the one { $software } sets for each user.
    .evidence-elsewhere = { $software } answers in words when it refuses a connection over that limit; this refusal had none of them.
    .remedy-elsewhere = Look for a limit in front of the mail server, or on all users together.
    .step-proxy = In front: a proxy or load balancer (HAProxy, nginx), or a firewall that limits connections for each address (nftables connlimit).
    .step-processes = On all users together: how many processes the service may start (Dovecot: process_limit of imap and imap-login; Cyrus: maxchild; Courier: MAXDAEMONS).
    .step-restart = To apply the change: { $restart }
    .step-restart-unknown = How the change takes effect is not known for certain: see the server’s documentation.

## IDLE

mailbox-inbox-not-opened =
    .title = The inbox cannot be opened
    .why = The sign-in works, but the server does not let anybody read the inbox: it does not exist, this user may not open it, or it is locked or damaged. Mail programs then show an empty inbox or an error that has nothing to do with connections.
    .message = The server accepted the sign-in but does not open the inbox.
    .evidence-silent = It gave no answer to the request to open the inbox.
    .remedy = The people who run the server have to look at the mailbox; no setting of a mail program changes this.
    .step-webmail = Sign in to webmail and see whether the inbox opens there.
    .step-ask = Ask the mail host why the inbox cannot be opened, and quote the server’s words.
idle-not-offered =
    .title = The server does not offer IDLE
    .why = With IDLE, a server announces new mail at once. Without it, a mail program sees new mail only when it checks, and how often it checks decides how late mail arrives. That is not a fault in itself. The number of connections stays the same: Thunderbird opens as many without IDLE as with it.
    .message = The server does not offer IDLE, so new mail shows up only when the mail program checks for it.
    .evidence-tried = This server software supports IDLE, so it was tried anyway.
    .step-ask = Ask your mail host whether IDLE can be switched on.

idle-refused =
    .title = The server offers IDLE and then refuses it
    .why = The server lists IDLE among its capabilities but refuses the command when it is used. Mail programs then fall back to checking at intervals, without saying so.
    .message = The server offers IDLE but refuses it, so new mail shows up only when the mail program checks for it.
    .step-report = Report this to your mail host and quote the server’s answer.

idle-not-announced =
    .title = The server supports IDLE but does not offer it
    .why = Mail programs use IDLE only if the server lists it. On this server it was removed from the capability list, although the software supports it and still accepts the command. New mail therefore shows up only when the mail program checks for it.
    .message = { $software } supports IDLE, but this server does not list it, so new mail shows up only when the mail program checks for it.
    .evidence-tried = IDLE was tried anyway, and the server accepted it.
    .step-ask = Ask your mail host to list IDLE again: imap_capability in Dovecot, IMAP_CAPABILITY in Courier.

## New-mail notifications in IDLE

delivery-measured = { $sent ->
    [one] The notification of the test message arrived after { $latencies }.
   *[other] Notifications arrived for { $notified } of { $sent } test messages, after { $latencies }.
}
delivery-measured-none = { $sent ->
    [one] No notification of the test message arrived.
   *[other] No notification of any of the { $sent } test messages arrived.
}
delivery-step-cyrus = If you run this server: Cyrus notifies at once only with idled. Start it in the START section of cyrus.conf (Debian ships that line commented out).
delivery-step-courier = If you run this server: set IMAP_ENHANCEDIDLE=1 and install a file watcher (FAM or gamin). Without one, lower IMAP_IDLE_TIMEOUT.
delivery-step-dovecot = If you run this server: make sure that mail is delivered through Dovecot (LMTP or dovecot-lda), and that its log does not say “Inotify instance limit … exceeded” (raise fs.inotify.max_user_instances). Otherwise Dovecot checks the folder only every mailbox_idle_check_interval.
delivery-step-ask = Ask your mail host whether the server can notify of new mail at once, and quote the measured times.

idle-late =
    .title = The server accepts IDLE but notifies of new mail late
    .why = With IDLE, a notification of new mail is expected within a second or two. Some servers accept IDLE and then check the folder only from time to time: Cyrus without its helper idled and Courier without a file watcher do so once a minute, so mail is up to a minute late. No setting in the mail program changes that, and checking more often than the server does causes more harm than good.
    .message = The server accepts IDLE but notifies of new mail up to { $duration } late, because it checks the folder only from time to time.
    .remedy = Leave the mail program as it is; the server can be set up to notify at once.
    .step-keep = In the mail program, leave IDLE on and keep checking for new mail every 10 minutes.

idle-not-delivered =
    .title = The server accepts IDLE but sends no new-mail notifications
    .why = The server accepted IDLE, a message was stored in the very folder the connection was listening to, and no notification arrived. A mail program that relies on IDLE then shows new mail only when it checks for it itself, which Thunderbird does every 10 minutes.
    .message = No notification of a new message arrived in IDLE within { $duration }, so new mail shows up only when the mail program checks for it.

idle-delivery-not-tested =
    .title = New-mail notifications could not be tested
    .why = The test stores a message in a folder of its own through one connection while another one listens. It needs two connections and permission to create a folder. If either is missing, there is no telling how late the server notifies of new mail.
    .message = How soon the server notifies of new mail could not be tested.
    .remedy = Try it yourself.
    .step-send = Send yourself a message while the inbox is open in the mail program, and see how long it takes to show up.

idle-test-folder-left =
    .title = The test folder could not be removed
    .why = The notification test creates a folder of its own and removes it however the test ends. If the network fails before that, the folder stays. The next run with --test-delivery removes it, once it is 15 minutes old and contains nothing but test messages.
    .message = The test folder { $folder } could not be removed.
    .remedy = Delete that folder in the mail program, or run the test again in 15 minutes.

## IDLE over time (watch)

watch-renewed-never = Never renewed
watch-renewed-every = Renewed every { $duration }
watch-ended-bye = { $connection }: the server ended it with BYE after { $duration } in IDLE.
watch-ended-bye-said = { $connection }: after { $duration } in IDLE the server ended it with BYE: “{ $text }”
watch-ended-fin = { $connection }: closed without a response (FIN) after { $duration } in IDLE.
watch-ended-rst = { $connection }: reset (RST) after { $duration } in IDLE.
watch-ended-silent = { $connection }: no answer any more after { $duration } in IDLE.
watch-ended-suspended = { $connection }: ended after { $duration } in IDLE, during which this computer was suspended or its clock was set.
watch-ended-silent-own = { $connection }: no notification of a message stored at { $clock }, and no answer any more after { $duration } in IDLE.
watch-ended-silent-missed = { $connection }: no notification of a change at { $clock } that other connections were notified of, and no answer any more after { $duration } in IDLE.
watch-survived = Longest IDLE that survived: { $duration }.
watch-survived-none = No IDLE connection was shown to survive.
watch-server-keepalive = The server sent a keep-alive every { $duration }.
watch-stored = { $sent ->
    [one] 1 message was stored during the watch; its notification arrived after { $duration }.
   *[other] { $sent } messages were stored during the watch; notifications arrived for { $notified } of them, the latest after { $duration }.
}
watch-stored-none = { $sent ->
    [one] 1 message was stored during the watch; no notification arrived.
   *[other] { $sent } messages were stored during the watch; no notifications arrived.
}
watch-remedy = { $pollMinutes ->
    [one] Have mail programs renew IDLE every { $renewMinutes } minutes and check for mail every minute.
   *[other] Have mail programs renew IDLE every { $renewMinutes } minutes and check for mail every { $pollMinutes } minutes.
}
watch-remedy-same = { $minutes ->
    [one] Have mail programs renew IDLE and check for mail every minute.
   *[other] Have mail programs renew IDLE and check for mail every { $minutes } minutes.
}
watch-remedy-poll-only = IDLE cannot be kept here: it is cut off before a mail program renews it. Check for mail every 5 to 10 minutes instead, and ask for a longer time-out.
watch-step-poll = In Thunderbird, open { -tb-account-settings } > { -tb-server-settings } and set “{ -tb-check-every }” to { $pollMinutes } minutes; in other programs, check every 5 to 10 minutes.
watch-step-proxy = Ask the mail host to raise the time-out of what is in front of the mail server to 30 minutes (HAProxy: timeout client and timeout server; 50 s is its usual setting).
watch-step-thunderbird = { $pollMinutes ->
    [one] In Thunderbird, open { -tb-account-settings } > { -tb-server-settings } and set “{ -tb-check-every }” to 1 minute: only these checks renew IDLE there.
   *[other] In Thunderbird, open { -tb-account-settings } > { -tb-server-settings } and set “{ -tb-check-every }” to { $pollMinutes } minutes: only these checks renew IDLE there.
}
watch-step-k9 = { $renewMinutes ->
    [one] In K-9 Mail and Thunderbird for Android, set “Refresh IDLE connection” to the shortest interval offered.
   *[other] In K-9 Mail and Thunderbird for Android, set “Refresh IDLE connection” to { $renewMinutes } minutes or less.
}
watch-step-others = { $renewMinutes ->
    [one] In other programs, renew IDLE every minute (offlineimap: keepalive = { $keepalive }).
   *[other] In other programs, renew IDLE every { $renewMinutes } minutes or more often (offlineimap: keepalive = { $keepalive }).
}

idle-dies-silently =
    .title = Idle connections are dropped silently
    .why = Routers, firewalls and mobile networks forget a connection on which nothing is sent for some minutes (5 to 15 are common). Neither side is told: the mail program keeps waiting in IDLE, and new mail shows up only when it next sends something. With --test-delivery, a message is stored while the connection waits: no notification arrives, and then nothing else is answered either. The cure is to send something more often. RFC 2177 asks for that at least every 29 minutes; a network that forgets sooner needs it sooner.
    .message = A connection that had been idle for { $duration } was dead, although nobody had closed it: something on the way drops idle connections.

idle-cut-short =
    .title = IDLE is cut off early
    .why = A server may close a connection nobody uses, but not before 30 minutes (RFC 9051), and mail programs renew IDLE at least every 29 minutes (RFC 2177). If it ends sooner, a program that does not notice shows new mail late, and one that does notice signs in again and again, which costs battery and connections.
    .message = IDLE was cut off after { $duration }, although mail programs may keep it open for 29 minutes.
    .step-server = If you run this server, look for a session limit below 30 minutes (Cyrus: timeout), or for a proxy or load balancer in front of it.

computer-suspended =
    .title = This computer was suspended during the check
    .why = While a computer sleeps it answers nobody, so servers and routers close its connections. The same shows when its clock is set. What ended in that time says nothing about the server or the network.
    .message = This computer was suspended, or its clock was set, for { $duration } during the check: what ended in that time says nothing about the server or the network.
    .remedy = Run it again while the computer is kept awake.

idle-ended-together =
    .title = Several connections ended at the same moment
    .why = When connections that had been in IDLE for different lengths of time end at the same moment, the cause is not a time limit: the server was restarted, or the network failed briefly. Watch again to find out how long IDLE lasts here.
    .message = Several connections ended at the same moment, however long they had been in IDLE: an outage, not a time limit.
    .remedy = Watch again when the server and the network are up.

idle-notification-missed =
    .title = A live connection missed a new-mail notification
    .why = A message was stored in the folder a connection had been listening to for a while. No notification arrived in IDLE, and yet the connection answered when it was asked. So it was not dead: either the server forgets to notify connections that have waited for long, or something on the way lets nothing through until the connection sends something itself. Either way new mail shows up late, and sooner if IDLE is renewed more often.
    .message = After { $duration } in IDLE, no notification of a new message arrived, although the connection was alive.
    .evidence-missed = { $connection }: no notification of a message at { $clock }; DONE was still answered after that.
    .step-report = Report this to the people who run the server, and quote the times.

idle-messages-not-stored =
    .title = Not every test message could be stored during the watch
    .why = With --test-delivery, a watch stores a message in a folder of its own before it asks a connection whether it is still alive. That takes one connection more than it holds, permission to create folders, and a server that sends notifications at all. Without that, the watch goes on and asks with DONE alone: a connection that answers is alive, but whether a notification would have reached it is not known. A connection that was dropped silently keeps its place on the server, often for half an hour; with a small limit, that leaves none for storing a message.
    .message = Not every test message could be stored, so some connections were only asked with DONE whether they were alive.
    .remedy = Close other mail programs during the watch, or hold fewer connections.
    .step-fewer = --max-connections 2 holds one connection and leaves the other for the test messages.

idle-watch-folders-left =
    .title = Folders of a watch could not be removed
    .why = A watch with --test-delivery creates a folder for each connection and removes them however it ends. If the network fails before that, or no connection can be opened, they stay. The next run with --test-delivery removes them, once the watch they belong to should have been over for 15 minutes and they contain nothing but test messages.
    .message = { $count ->
        [one] 1 folder of this watch could not be removed: { $folders }.
       *[other] { $count } folders of this watch could not be removed: { $folders }.
    }
    .remedy = Delete what is left in the mail program, or run the test again later.
