### What a refusal, a dialog or a line of a log means, and what to do about it.
###
### $limit (number)
### $scope (word)
### $opened (number)
### $detail (message)
### $stage (word)
### $status (word)
### $because (message)

## The connection limit

refusal-connection-limit = { $scope ->
    [user-and-ip] The server allows { $limit } connections at a time for one account from one network, and all of them are in use. This is a connection limit, not a wrong password.
    [user] The server allows { $limit } connections at a time for one account, all devices together, and all of them are in use. This is a connection limit, not a wrong password.
    [ip] The server allows { $limit } connections at a time from one network, all accounts together, and all of them are in use. This is a connection limit, not a wrong password.
    [server] The server allows { $limit } connections at a time for all its users together, and all of them are in use. This is a connection limit, not a wrong password.
   *[unknown] The server allows { $limit } connections at a time, and all of them are in use. This is a connection limit, not a wrong password.
}
refusal-connection-limit-no-number = { $scope ->
    [user-and-ip] The server allows only so many connections at a time for one account from one network, and all of them are in use. This is a connection limit, not a wrong password.
    [user] The server allows only so many connections at a time for one account, all devices together, and all of them are in use. This is a connection limit, not a wrong password.
    [ip] The server allows only so many connections at a time from one network, all accounts together, and all of them are in use. This is a connection limit, not a wrong password.
    [server] The server allows only so many connections at a time for all its users together, and all of them are in use. This is a connection limit, not a wrong password.
   *[unknown] The server allows only so many connections at a time, and all of them are in use. This is a connection limit, not a wrong password.
}
refusal-log-limit = { $scope ->
    [ip] The server turned a connection away because its limit for one network was reached. The password was not the problem, and the user cannot see why the mail program complains.
    [user] The server turned a connection away because its limit for one account was reached. The password was not the problem, and the user cannot see why the mail program complains.
   *[user-and-ip] The server turned a connection away because its limit for one account from one network was reached. The password was not the problem, and the user cannot see why the mail program complains.
    [unknown] The server turned a connection away because a connection limit was reached. The password was not the problem, and the user cannot see why the mail program complains.
}
refusal-inferred-rate = { $opened ->
    [one] After 1 connection in a short time the next one was refused, and a few seconds later one more was let in: the limit is on how often somebody may connect, not on how many connections are open.
   *[other] After { $opened } connections in a short time the next one was refused, and a few seconds later one more was let in: the limit is on how often somebody may connect, not on how many connections are open.
}
refusal-step-rate = Open mail programs one after another, a minute apart, and keep their connections open instead of connecting again and again.
refusal-inferred-limit = { $opened ->
    [one] The server let 1 connection in, refused the next one, and let one in again after that one was closed. That is how a connection limit behaves.
   *[other] The server let { $opened } connections in, refused the next one, and let one in again after one was closed. That is how a connection limit behaves.
}
refusal-inferred-full = { $opened ->
    [one] The server let 1 connection in and kept the next one waiting until that one was closed. Servers do that at the limit for all users together, not at the limit for one account.
   *[other] The server let { $opened } connections in and kept the next one waiting until one of them was closed. Servers do that at the limit for all users together, not at the limit for one account.
}
refusal-refused-since = { $opened ->
    [one] The server let 1 connection in and has refused every one since, although that one was closed. A limit on how many are open does not behave like that: it is a ban of this network, a limit on how often somebody may connect, or an outage. All of them pass.
   *[other] The server let { $opened } connections in and has refused every one since, although fewer were open by then. A limit on how many are open does not behave like that: it is a ban of this network, a limit on how often somebody may connect, or an outage. All of them pass.
}
refused-token-scope = The server refused the access token: it may not be used for IMAP (insufficient_scope). No password was sent.
refusal-client-certificate = The server lets in only devices that have a certificate it issued. Neither your password nor a limit is the cause.
refusal-not-the-password = The server refused the sign-in, although it had accepted the same user name and password a moment ago. So the password is not the cause: a connection limit, a ban of this network or an outage is.
refusal-mailcore = This is the program’s number for “too many simultaneous connections”. It was made for Gmail, which allows 15 for one account, all devices together. Some programs show it for other refusals too, so look for the server’s own words. It does not mean that the password is wrong.
refusal-smtp-style = The server has too many connections open from you. The number 421 usually comes from the server for sending mail (SMTP). If it came while mail was being read, it is the connection limit of IMAP. The password is not the cause.
refusal-exchange-web-services = Exchange limits how many requests one program may have open through its own interface (Exchange Web Services). The mail program in question does not use IMAP, so settings for IMAP connections change nothing.

## The server

refusal-server-full = The server itself is full: its limit for all users together is reached. Neither your password nor your own settings are the cause.
refusal-service-full = A service of the server is full, for all its users together. The limit for one account is another one, and raising that does not help. No user’s settings or password are the cause.
refusal-out-of-resources = The server has run out of memory or open files. That hits everybody on it. Neither your password nor a limit for your account is the cause.
refusal-server-trouble = The server has a problem of its own, most likely a passing one. Nothing suggests that your password is wrong or that a connection limit is reached.
refusal-database = The server could not use the database or directory where its accounts are kept. Its “too many connections”, where it says so, is about the database and not about your mailbox. Your password is not the cause.
refusal-data-file = Outlook cannot open its own data file on this computer. That is not about the server, a connection limit or the password.
refusal-proxy = A proxy in front of the mail server reports that the server behind it refused or did not answer. The user’s password may be right: the reason is in the log of the server behind the proxy.
refusal-other-service = This is about a web service or another interface, not about IMAP. It says nothing about the connections or the password of the mail program.
refusal-bye-shutdown = The server says that it is shutting down. Usually that is a restart, and the mail program just connects again. Some mail hosts end connections with these words when a limit is reached.
refusal-wrong-server = This account lives on another server.

## Too much in too short a time

refusal-throttled = The server slows this account down because of too much traffic or too many sign-ins in a short time. Fewer connections do not lift that; waiting does.
refusal-too-many-attempts = The server blocks sign-ins for a while because there were too many attempts. Opening fewer connections does not lift that; waiting does.
refusal-banned = The server or a firewall in front of it has banned this network for a while, usually after several sign-ins with a wrong password. Until the ban ends, the right password fails too.
refusal-account-frozen = The server has locked this account for a while, usually after several sign-ins with a wrong password. Until the lock ends, the right password fails too.
refusal-logins-or-rate = The server says that there are too many sign-ins. That can mean open connections (a connection limit) or sign-ins within some time (a rate limit).

## Password and account

refusal-wrong-password = The server did not accept the user name or the password.
refusal-log-wrong-password = The server’s log shows that it did not accept the user name or the password of this sign-in.
refusal-accepted-later = A sign-in was refused and a later one was accepted, so the password that is stored now works. Most likely it was mistyped once, or another device still uses an old one.
refusal-imap-off = IMAP is switched off for this mailbox. The password may well be right.
refusal-app-password = The server wants an app password here, not the normal password of the account.
refusal-passwords-off = The server no longer takes passwords from mail programs here: it wants the sign-in through the browser (OAuth2). The password may well be right.
refusal-unsafe-login = The mail host turned the program away because it does not introduce itself (the ID command of IMAP). The password was accepted, and no connection limit is involved.
refusal-oauth = The sign-in through the browser (OAuth2) has run out or was withdrawn. No password is used for it, so none can be wrong, and it is not a connection limit.
refusal-kerberos = The server did not take the Kerberos ticket of this computer. No password is used for that, so none can be wrong, and it is not a connection limit.
refusal-account = The server knows this account but does not let it in. The password may well be right.
refusal-not-allowed-here = The server lets this account in only from certain networks, and this one is not among them. The password may well be right.
refusal-password-or-access = The server refused the sign-in and does not say why. The words fit several causes, and the password is only one of them.
refusal-disguised = The text says that the user name or the password is wrong. That is often true, but some mail hosts say the same when a connection limit, or the number of checks allowed per hour, is reached.
refusal-one-text-many = This server uses one text for many causes.
refusal-post-login = The name was accepted, and the mailbox still could not be opened. Several causes show this one text.
refusal-session-age = The server ended the session. Two causes show this text.
refusal-token = Most likely the sign-in through the browser (OAuth2) has run out, or the server has a fault. It is not a connection limit.

## Encryption

refusal-tls = The server wants an encrypted connection before it accepts a password.
refusal-login-disabled = The server does not take a password on this connection as long as it is not encrypted. It says nothing about limits.
refusal-auth-method = The server does not take the password the way the program is set to send it. That is about the setting for encryption or the authentication method, not about the password itself and not about a limit.
refusal-certificate = The encrypted connection failed: the certificate is not the one expected, has expired or is not trusted, or the two sides do not agree on a version of TLS. The password was not sent, and no limit is involved.
refusal-client-distrusts = The mail program ended the connection because it does not trust the server’s certificate. It never sent a password, and no limit is involved.

## The way to the server

refusal-refused-dialog = Nothing answers at that address and port: the service is down, the port is wrong, or a firewall turns this network away (a ban after failed sign-ins looks like this). The password was never asked for, and a connection limit does not look like this.
refusal-no-answer = The server did not answer in time. The network, a firewall that drops a banned address, a wrong port, or a server that is full all look like this. The password was not judged.
refusal-slow-server = The server took the connection and then did not answer in time.
refusal-no-way = The mail program could not reach the server: most often the name is wrong or this computer is offline. It says nothing about limits or the password.
refusal-cannot-connect = The mail program could not connect and does not say why.
refusal-not-imap = What answered is not an IMAP server, or it did not answer as one.
refusal-ios-silent = The iPhone or iPad got no answer.
refusal-silent-drop = The server closed the connection without a word.
refusal-disconnected = An open connection was closed; the text does not say by whom or why. It is not about the password.
refusal-normal-end = The mail program ended the connection itself. That is normal.
refusal-signed-in = A sign-in that was accepted. Nothing is wrong with it.
refusal-no-attempt = Somebody connected and went away without trying to sign in: a monitoring program, a scan from outside, or a mail program that was closed. It is not a connection limit and not a wrong password.

## Waiting for new mail

refusal-idle-dead = The connection that waited for new mail (IDLE) died without the mail program noticing: a router or firewall forgot it, or the computer slept. Nobody refused anything: it is neither a connection limit nor a wrong password, and the server can be reached.
refusal-idle-lost = The mail program was gone while it waited for new mail: it was closed, the computer went to sleep, or a router forgot the connection. That is not a connection limit.
refusal-idle-end = The server ends a connection on which nothing has happened for a long time; after about 30 minutes that is normal. It is not a connection limit, and the mail program just connects again.
refusal-no-push = This server does not announce new mail by itself (IDLE), so the program looks at intervals. That is not a connection limit, and nothing is broken.
refusal-push-broken = The server cannot watch its folders for changes, so new mail is announced late although IDLE is offered. That is a fault in the server’s set-up, not a connection limit and not the password.
refusal-slow-login = The sign-in was begun and not finished in time, for example because a password question was left open on the screen. That is not a connection limit, and it does not say that the password is wrong.
refusal-heartbeat = A sign of life: the server tells a waiting mail program that the connection is still open.
refusal-id-shed = The server asked an iPhone or iPad to do its background work later. Nothing is wrong.
refusal-numbered-close = The server closed the connection and gives a number: 11 too long without a command, 12 it shuts down, 13 the session is over, 14 the last sign-in failed, 15 encryption failed. None of these is the connection limit; that would be 10.

## Other limits and other faults

refusal-mailbox-full = The mailbox is full. That is about storage, not about connections, and the password is right.
refusal-other-limit = The server has a limit on what was asked for (folders, flags, the size of a message or the like). It is not a connection limit and not the password.
refusal-unnamed-limit = The server says that some limit is reached and does not say which one. A limit is not always a connection limit.
refusal-in-use = Another program holds the mailbox at this moment. It is not a limit on connections and not the password.
refusal-bad-commands = The server did not like a command the mail program sent. That is a fault of the program or of the server, not a connection limit and not the password.
refusal-other-protocol = This comes from the server for sending mail (SMTP). It says nothing about connections for reading mail (IMAP).
refusal-read-only = The folder was opened for reading only. That has nothing to do with connections.
refusal-busy-or-limit = The text has two causes. It does not mean that the password is wrong.
refusal-unclear = The server refused, and its words do not say why.
refusal-banned-or-limit = The server ended the connection and does not say why.
refusal-not-known = This text is not in the tables, and its words do not tell enough. That does not mean that it is harmless, nor that the password is wrong: it is simply not known.
refusal-unreachable = The server was not reached. It says nothing about limits or the password.
refusal-nothing-wrong = Nothing in this text is about a connection limit or a wrong password.

## Dialogs

refusal-client-guess = The mail program guesses. The server closed the connection before it said a word, and the program supposes that there are too many. It does not mean that the password is wrong.
refusal-login-dialog = The mail program says that the sign-in failed, or asks for the password, and does not say why. It does that for a wrong password and for several other reasons. It does not prove that the password is wrong.
refusal-oauth-dialog = The sign-in through the browser (OAuth2) did not work at this server. No password is used for it, so none can be wrong.
refusal-webmail = The webmail did not get through to the mail server behind it. It does not mean that the password is wrong.
refusal-misread-limit = The program stopped trying for a while because it believes the password was wrong several times. It takes a connection limit for that as well.
refusal-followup = This is only what follows: the sign-in before it failed, and the program went on as if it had worked. The cause is in the answer to the sign-in, one line earlier.
refusal-wrapper = The mail program passes on words of the server that are not in the tables. Only those words tell the cause; the dialog itself proves neither a limit nor a wrong password.

## What several causes can be, likeliest first

refusal-possible-connection-limit = A connection limit: too many connections are open, on all devices together.
refusal-possible-server-full = The server is full, for everybody.
refusal-possible-throttled = Too many sign-ins or too much traffic in a short time.
refusal-possible-banned = A ban of this network, after wrong passwords or too many sign-ins.
refusal-possible-outage = An outage or a restart of the server.
refusal-possible-wrong-password = A wrong user name or password.
refusal-possible-app-password = An app password is needed in place of the normal one.
refusal-possible-imap-off = IMAP is switched off for this mailbox.
refusal-possible-passwords-off = The server no longer takes passwords from mail programs (OAuth2 is needed).
refusal-possible-account = The account is locked or has expired.
refusal-possible-oauth = The sign-in through the browser (OAuth2) has run out.
refusal-possible-network = A network, firewall or router that is in the way.
refusal-possible-name = A wrong server name, port or kind of encryption.
refusal-possible-idle-end = Nothing had happened on the connection for a long time, which is normal.
refusal-possible-other-limit = Another limit of the server: folders, flags, the size of a message.
refusal-possible-other-mailbox = The program opens another mailbox than the one that signed in.
refusal-possible-policy = A rule of the organisation.
refusal-possible-certificate = The server’s certificate.
refusal-possible-device = A known problem of iOS 18 with long folder lists.
refusal-possible-old-device = Another device that still uses an old password.
refusal-possible-typo = A password that was mistyped once.
refusal-possible-backend = A fault of the server behind the proxy.

## The one test that tells them apart

refusal-test-close = To find out which: close the mail programs on all devices, wait two minutes and try again. If it works then, it is a connection limit.
refusal-test-webmail = To find out which: sign in to webmail with the same name and password. If that works, the password is right, and the other causes remain.
refusal-test-network = To find out which: try from another network, such as a phone on mobile data. If it works there, this network is banned, blocked or over its limit.
refusal-test-hour = To find out which: close the mail programs on all devices, wait an hour and try once. If it works after a few minutes already, it was a connection limit; if only after the hour, a rate.
refusal-test-check = To find out which: run imap-doctor check. It counts how many connections the server gives, and says whether the password is right.
refusal-test-log = To find out which: look up the same moment in the server’s log.
refusal-test-backend = To find out which: look up the same moment in the log of the server behind the proxy.
refusal-test-again = To find out which: try once more after five minutes. A restart is over by then; a limit is still there while the devices are on.
refusal-test-line = To find out which: look at the answer to LOGIN or AUTHENTICATE one line earlier, and explain that.
refusal-test-device = To find out which: look up the sign-ins of this account at the mail host, with their addresses. A device that keeps failing has the old password.
refusal-test-browser = To find out which: sign in again in the mail program. If that does not help, close the other programs and try once more: then it is a connection limit.

## What to do

refusal-step-keep-password = Do not change the password.
refusal-step-fewer = Lower the number of connections each mail program keeps open (in Thunderbird: 1).
refusal-step-close-some = Close mail programs on other devices for a moment and try again: the device whose closing helps is the one that holds the connections.
refusal-step-raise-limit = If the users need that many, raise the limit (Dovecot: mail_max_userip_connections; Cyrus: maxlogins_per_user; Courier: MAXPERIP) and reload the service.
refusal-step-who = See who holds the connections: doveadm who (Dovecot), cyr_info proc (Cyrus). imap-doctor explain reads both.
refusal-step-users-fewer = Ask the user to lower the number of connections in the mail programs (in Thunderbird: 1), and to close the ones no longer used.
refusal-step-later = Try again later.
refusal-step-tell-full = Tell the mail host that the server-wide limit is reached, and quote the server’s words.
refusal-step-raise-service = If you run the server: raise the limit of the service (Dovecot: process_limit or client_limit of the service named in the log; Courier: MAXDAEMONS) and see that the machine has the memory for it.
refusal-step-raise-resources = If you run the server: raise the limit for open files or memory of the service named in the log.
refusal-step-database = If you run the server: see that the database runs and takes enough connections for all services that use it, then try the sign-in again.
refusal-step-data-file = Set up the account again in a new Outlook profile (Control Panel, Mail), or choose another data file under Account Settings.
refusal-step-backend-log = If you run the server: look at the log of the server behind the proxy at the same time.
refusal-step-wait-traffic = Wait (often 15 minutes to an hour; up to a day after very heavy traffic), then try once.
refusal-step-less-often = Let mail programs check less often.
refusal-step-wait-attempts = Wait (often 15 minutes to an hour), then try once with the right password.
refusal-step-find-device = Find the device or program with the old password, before the ban comes back: it keeps trying.
refusal-step-unban = If you run the server: remove the address from the ban list (fail2ban-client set JAIL unbanip ADDRESS, or the list in the administration) and allow the networks you trust.
refusal-step-type-again = Check the user name (often the whole mail address) and type the password again.
refusal-step-webmail-app = Sign in to webmail with the same name and password. If that works, ask the mail host whether mail programs need an app password.
refusal-step-webmail = Sign in to webmail with the same name and password, and do not change the password if that works.
refusal-step-log-user = Ask the user to sign in to webmail with the same password. If that works, a mail program or another device still has an old one.
refusal-step-log-guessing = If the addresses are strange to you or the names are made up, somebody is guessing passwords: see that fail2ban or something like it watches this log.
refusal-step-imap-on = Switch IMAP on in the settings of the mailbox (webmail), or ask the mail host to do it.
refusal-step-app-password = Create an app password in the account settings of the mail host and use it in place of the normal one.
refusal-step-oauth-switch = Set the authentication method of the account to OAuth2 in the mail program and sign in through the browser.
refusal-step-id = Update the mail program, or use one that sends ID (Thunderbird: mail.server.default.send_client_info is true).
refusal-step-browser = Sign in again: remove the stored sign-in in the mail program and go through the browser once more.
refusal-step-browser-admin = If it comes back at once, ask the administrator of the account whether the program is still allowed.
refusal-step-kerberos = Sign in to the computer’s network again, so that there is a fresh ticket, and check the clock.
refusal-step-account-web = Sign in to webmail once: it says what the account needs.
refusal-step-ask = Ask the mail host, and quote the server’s words.
refusal-step-ask-number = If it comes back at once, ask the mail host and name the number.
refusal-step-again = Wait a few minutes and try once more.
refusal-step-networks = Ask the person who runs the server to allow this network (Dovecot: allow_nets).
refusal-step-access = If the password is right: check that IMAP is switched on, and whether an app password or the sign-in through the browser (OAuth2) is required.
refusal-step-disguised-limit = If it works there, or works again after an hour: keep fewer connections open and let the mail programs check less often.
refusal-step-disguised-wrong = If it does not work there, the name or the password is wrong.
refusal-step-server-name = Ask the mail host for the right server name; the server’s words may name it.
refusal-step-security = Set the connection security to SSL/TLS (port 993) or STARTTLS (port 143).
refusal-step-normal-password = Then choose “{ -tb-normal-password }” as authentication method.
refusal-step-certificate-name = Check the server name: it must be one the certificate is made for.
refusal-step-clock = Check the date and time of this device.
refusal-step-certificate-host = If both are right, tell the mail host; do not accept the certificate blindly.
refusal-step-certificate-trust = If you run the server: use a certificate of a public authority, with the whole chain, or give your own authority to the devices.
refusal-step-name-port = Check server name and port (993 with SSL/TLS).
refusal-step-network = Try from another network, such as a phone on mobile data. If it works there, this network is banned or blocked, or over its limit.
refusal-step-bans-end = Wait an hour: many bans end by themselves.
refusal-step-online = Check the spelling of the server name, and that this computer is online.
refusal-step-check = Run imap-doctor check: it counts how many connections the server gives, and says whether the password is right.
refusal-step-check-address = Run imap-doctor check with the mail address: it asks the server itself and counts the connections it gives.
refusal-step-restart-device = Restart the device and update iOS.
refusal-step-once = Once in a while: nothing needs to be done.
refusal-step-often = Several times an hour: run imap-doctor check.
refusal-step-no-attempt = Nothing, unless there are very many: some servers ban an address for that.
refusal-step-idle-interval = If it happens again and again: let the mail program check for new mail every few minutes as well (in Thunderbird: every 9), so that the connection is used before the router forgets it.
refusal-step-watch = Run imap-doctor watch: it measures how long this network keeps a waiting connection.
refusal-step-poll = Set the interval short enough for you, for example 10 minutes.
refusal-step-has-idle = Run imap-doctor check to see whether the server really has no IDLE.
refusal-step-push-server = Tell the person who runs the server: the library that watches folders (FAM or Gamin for Courier, inotify elsewhere) does not work.
refusal-step-answer-prompt = Answer the password question and try again.
refusal-step-nothing = Nothing needs to be done about connections, and nothing about the password.
refusal-step-open-again = Open the mail program again.
refusal-step-make-room = Delete mail or empty the trash, or ask the mail host for more space.
refusal-step-other-limit = Keep below the limit the text names, or ask the mail host to raise it.
refusal-step-other-program = Close the other program that uses the mailbox, wait a few minutes and try again.
refusal-step-update = Update the mail program.
refusal-step-makers = If it goes on, tell the makers of the mail program, with the server’s words.
refusal-step-sending = Leave the settings for reading mail alone.
refusal-step-ask-sending = Ask the mail host about sending, and quote the text.
refusal-step-which = See whether it came while sending or while reading mail.
refusal-step-reading-fewer = If while reading: lower the number of connections each mail program keeps open (in Thunderbird: 1).
refusal-step-web-admin = Ask the makers or the administrator of the program that shows it to send fewer requests at a time.
refusal-step-service-settings = Leave the settings for IMAP alone, and look at the service the text names.
refusal-step-proxy-limit = Tell the person who runs the webmail: the mail server should learn the users’ own addresses, or allow the webmail more connections.
refusal-step-own-words = Find the server’s own words (Thunderbird: Ctrl+Shift+J opens the { -tb-error-console }; or ask the mail host for its log) and explain those.
refusal-step-whole-lines = Paste the server’s own words, as whole lines: they are often in the details of the message, or in the error console of the mail program.
refusal-step-mailbox-imap = Check that IMAP is switched on for this mailbox, and that the program signs in to the mailbox it opens.
refusal-step-ask-admin = Ask the administrator of the mailbox.
refusal-step-quarter = Close the mail programs on the other devices, wait a quarter of an hour and try once.
refusal-step-day = If it comes back, wait a day and let the mail programs load less.
refusal-step-sign-in-again = Sign in again once.
refusal-step-hour = Wait an hour and try once.
refusal-step-webmail-wait = Wait a few minutes and try again.

refused-token = The server refused the access token. It is expired, or is not for this mailbox; no password was sent.
refused-token-status = The server refused the access token (status { $status }). It is expired, or is not for this mailbox; no password was sent.
refusal-step-new-token = Get a new access token: they expire, usually after an hour.
refusal-step-token-account = If a new one is refused as well: see that it is for this account and may be used for IMAP (its scope).

## How a connection ended, where there is no line to read

refusal-end-lookup = There is no server of that name.
refusal-end-lookup-detail = There is no server of that name ({ $detail }).
refusal-end-refused = The server is there, but nothing listens on this port, or a firewall turns this network away.
refusal-end-unreachable = There is no way to the server from here.
refusal-end-unreachable-detail = There is no way to the server from here ({ $detail }).
refusal-end-untrusted = The server’s certificate is not trusted: { $detail }. Nothing was sent.
refusal-end-untrusted-plain = The server’s certificate is not trusted. Nothing was sent.
refusal-end-not-tls = The port answers, but not in TLS: it wants STARTTLS or another kind of program.
refusal-end-tls = The encrypted connection could not be set up.
refusal-end-tls-detail = The encrypted connection could not be set up ({ $detail }).
refusal-end-no-starttls = The server does not offer STARTTLS, so the password would have travelled unencrypted. Nothing was sent.
refusal-end-login-disabled = The server takes no password without encryption. Nothing was sent.
refusal-end-token-only = The server takes no password here, only an access token (OAuth2: { $detail }). Nothing was sent.
refusal-end-password-only = The server takes no access token; it offers { $detail }. Nothing was sent.
refusal-end-no-method = The server offers only ways to sign in that imap-doctor does not know: { $detail }. Nothing was sent.
refusal-end-tls-old = The server speaks only an old version of TLS that programs of today refuse. Nothing was sent.
refusal-end-tls-client-certificate = The server lets in only devices that have a certificate it issued. Nothing was sent.
refusal-end-plaintext = The connection is not encrypted, so the password was not sent.
refusal-end-protocol = The server broke the rules of IMAP: { $detail }.
refusal-end-web = What answers on this port is a web server.
refusal-end-smtp = What answers on this port is a server for sending mail (SMTP).
refusal-end-smtp-or-ftp = What answers on this port is an SMTP or FTP server.
refusal-end-pop3 = What answers on this port is a POP3 server.
refusal-end-ssh = What answers on this port is an SSH server.
refusal-end-no-imap = What answers on this port is not IMAP.
refusal-end-no-answer = What the server said is no answer to what it was asked ({ $stage }).
refusal-end-timeout-connect = The server did not answer at all in time.
refusal-end-timeout-silent = The server took the connection and then said nothing.
refusal-end-timeout = The server stopped answering ({ $stage }).
refusal-end-timeout-said = The server did not finish its answer in time ({ $stage }).
refusal-end-closed-early = The server closed the connection before a word was said. A connection limit, a ban of this network and an outage all look like this.
refusal-end-closed = The server closed the connection without a word ({ $stage }). A connection limit, a ban of this network and an outage all look like this.
refusal-end-closed-line = The server closed the connection in the middle of a line ({ $stage }). A connection limit, a ban of this network and an outage all look like this.
refusal-end-closed-said = The server closed the connection ({ $stage }), and what it said before does not tell why. A connection limit, a ban of this network and an outage all look like this.
refusal-end-cut-early = The connection was cut before a word was said. A connection limit, a ban of this network and an outage all look like this.
refusal-end-cut = The connection was cut without a word ({ $stage }). A connection limit, a ban of this network and an outage all look like this.
refusal-end-cut-line = The connection was cut in the middle of a line ({ $stage }). A connection limit, a ban of this network and an outage all look like this.
refusal-end-cut-said = The connection was cut ({ $stage }), and what the server said before does not tell why. A connection limit, a ban of this network and an outage all look like this.
refusal-end-interrupted = Interrupted.
refusal-end-stopped = The server does not let the conversation go on.
refusal-end-stopped-detail = The server does not let the conversation go on ({ $detail }).

refusal-step-spelling = Check the spelling of the server name.
refusal-step-computer-online = Check that this computer is online.
refusal-step-ca = For a private authority give its certificate with --ca FILE.
refusal-step-do-not-type = If this is a server of a mail host you pay for, tell them, and do not type your password anywhere until it is fixed.
refusal-step-give-token = Give imap-doctor an access token in place of the password (IMAP_DOCTOR_ACCESS_TOKEN).
refusal-step-give-password = Leave IMAP_DOCTOR_ACCESS_TOKEN empty, and give the password.
refusal-step-methods = Use a mail program that knows one of these ways to sign in, or ask the mail host to offer PLAIN or SCRAM over TLS.
refusal-step-client-certificate = Ask the mail host for a certificate for this device, or for a server name that does without.
refusal-step-old-tls = Tell the mail host that the server needs TLS 1.2 or newer.
refusal-step-ban-passes = If it worked before: after wrong passwords, many servers ban a network (with fail2ban, for example). Such a ban ends by itself, usually after 10 minutes to an hour; mobile data or another network is not affected.
refusal-step-ban-wait = Leave the server alone for 10 minutes to an hour, with the mail programs closed, then try once: a ban ends by itself.
refusal-step-raise-full = If you run the server: raise the limit for all users together (Cyrus: maxchild; Courier: MAXDAEMONS; Dovecot: process_limit; HAProxy: maxconn).
refusal-step-tls-flag = Use --security tls (port 993).
refusal-step-allow-plaintext = If the server really has no encryption: --allow-plaintext sends the password readable for everybody on the way.
refusal-step-starttls-flag = For a port that does not begin with TLS (143) use --security starttls.
refusal-step-port-security = Check port and security: 993 goes with tls, 143 with starttls or none.
refusal-step-name-host = Check the server name with the mail host.
refusal-step-silent-port = Check port and security: a TLS port (993) stays silent when spoken to without TLS; use --security tls there.
refusal-step-full-looks-so = A server whose limit is reached looks like this too: close the mail programs on all devices, wait two minutes and run the check again.
refusal-step-close-all = Close the mail programs on all devices, wait two minutes and run the check again. If it works then, it is a connection limit.
refusal-step-outage = If neither helps, the server has an outage: ask the mail host.
refusal-step-name-port-host = Check server name and port with the mail host.
refusal-step-firewall = Try from another network: if it works there, this one is blocked or the firewall is in the way.
