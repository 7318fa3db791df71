### What is known about mail servers and hosts (src/knowledge).
###
### $limit (number)

## Limits on how often something is done

server-rate-minute-ip = { $limit ->
    [one] 1 new connection per minute from one network
   *[other] { $limit } new connections per minute from one network
}
server-rate-hour-ip = { $limit ->
    [one] 1 check for mail per hour from one network
   *[other] { $limit } checks for mail per hour from one network
}
server-rate-hour-user = { $limit ->
    [one] 1 check for mail per hour for one mailbox
   *[other] { $limit } checks for mail per hour for one mailbox
}
server-rate-hour-domain = { $limit ->
    [one] 1 check for mail per hour for one domain
   *[other] { $limit } checks for mail per hour for one domain
}

## How a changed setting takes effect

server-restart-doveadm = run “doveadm reload” (open connections stay open)
server-restart-courier = restart the Courier IMAP services (couriertcpd reads the value only when it starts)
server-restart-exchange = restart the Microsoft Exchange IMAP4 services
server-restart-container = restart the container
server-restart-mailcow = run “docker compose restart dovecot-mailcow”
server-restart-mailu = restart the imap container

## What a refused client sees, where the server sends no words of its own

server-refusal-courier = the connection is closed before the greeting, without an error message; when MAXDAEMONS is reached, the connection opens but nothing is sent
server-refusal-silent = the connection is closed without an error message
server-refusal-kerio = the connection is closed without an error message; only the server’s log says “too many connections”
server-refusal-refused = further connections are refused
server-refusal-hangs = the second sign-in hangs until the mail program gives up
server-refusal-drops = excess connections are closed, dozens of times a day
server-refusal-wrong-password = the mail program shows “wrong user name or password”
server-refusal-oldest = the oldest connections are closed; the new one works
server-refusal-blocked = the address may be blocked for a while
server-refusal-wrong-password-hour = “wrong password” or “login incorrect”, for an hour
server-refusal-login-incorrect-hour = “login incorrect”, for an hour
server-refusal-login-incorrect = “wrong password” or “login incorrect”

## What else to know about a server, beginning with its id

server-note-dovecot = IMAP and POP3 are counted separately: 10 connections each. The limit applies only after the password has been accepted. Behind a proxy that does not pass on client addresses, all users appear to share one address. process_limit (default 100) is a separate limit on the whole service. 0 turns the limit off. Older versions answer with [UNAVAILABLE] instead of [LIMIT].
server-note-cyrus = 0 means no limit. The limit per host includes the connection that is signing in, so 3 allows only 2. When the whole server is full (maxchild), it accepts the connection and then sends nothing. The refusals carry no response code.
server-note-courier = Connections are counted per address, whatever the user name, even before sign-in. Packages often raise MAXPERIP to 20. MAXDAEMONS (40) limits all users together.
server-note-zimbra = This limit applies to the whole server, not to one account. Connections are refused before sign-in.
server-note-stalwart = IMAP and POP3 are counted together. Earlier versions called the setting imap.rate-limit.concurrent and allowed only 4 or 6 connections, too few for one Thunderbird. When the listener is full or the address is blocked, the connection is closed without an error message.
server-note-wildduck = The limit can also be set for a single user.
server-note-mox = The limits are compiled in: 30 per address (IPv6: per /64), and 90 and 270 for wider networks. New connections are limited as well, to 300 per minute.
server-note-vpop3 = The manual uses 20 in its example (about four devices).
server-note-hmailserver = 0 means no limit. After failed sign-ins, the address is banned for 60 minutes.
server-note-james = There is no limit unless these are set.
server-note-domino = There is no limit while the field is empty.
server-note-exchange-2010 = There are also limits of 2,000 connections per address and 2,000 in total. Run Set-ImapSettings in the Exchange Management Shell; the console has the same setting.
server-note-maddy = The documentation has no option for a connection limit.
server-note-greenmail = The source code contains no limit. GreenMail is a test server.
server-note-proton-bridge = Bridge runs on your own computer. No limit was found in its source code.
server-note-hydroxide = Set Thunderbird to 1 connection.
server-note-apple-osx-server-dovecot = Earlier versions allowed more: 32 in Mac OS X Server 10.2.
server-note-mdaemon = The number of sessions can be set; the default for IMAP was not found.
server-note-icewarp = A limit can be set for each service; the default was not found.
server-note-smartermail = A limit can be set; the default for IMAP was not found.
server-note-axigen = Limits per client address can be set; the default was not found.
server-note-communigate = One number of channels is shared by all users; the default was not found.
server-note-docker-mailserver = This is Dovecot’s own default. If its fail2ban is enabled, 6 failed sign-ins within a week ban an address for a week.
server-note-mailcow = The limit is so high that it rarely causes a refusal. Check for a ban first: 10 failed sign-ins within 10 minutes ban an address for half an hour, and longer each time.
server-note-mailu = Do not confuse this with the limits on failed sign-ins (AUTH_RATELIMIT_IP and AUTH_RATELIMIT_USER).
server-note-mail-in-a-box = Set by setup/mail-dovecot.sh (20 before 2020). Its fail2ban also counts connections that never sign in: 20 within 30 seconds lead to a ban.
server-note-nixos-mailserver = One option sets the limit for both IMAP and POP3.
server-note-nethserver = The address of its own webmail has a higher limit.
server-note-dovecot-default = This is Dovecot’s own default.
server-note-cpanel = The default was not found. One vendor’s blog gives 20 per account; nothing confirms it.
server-note-plesk = With Courier: 4 per network and 40 in total, according to hosting companies that use it. With Dovecot: not found.
server-note-poste-io = Earlier versions used Dovecot’s own default.
server-note-gmail = All connections to the account are counted together: every program, device and network. Daily traffic is limited too (2,500 MB down, 500 MB up), and very frequent sign-ins are throttled separately.
server-note-icloud = One vendor’s blog says about 5; nothing from Apple confirms it.
server-note-yahoo-aol = There is no official number; makers of mail programs guess 5 to 10. The refusal shown here is about commands and sign-ins, not about open connections.
server-note-outlook-m365 = Microsoft publishes no number for Microsoft 365; one user reported 20. In new Outlook.com accounts, IMAP is off by default.
server-note-fastmail = Its page on limits mentions no limit on connections.
server-note-zoho = Observed by the author of one mail program; Zoho’s own documentation gives no number.
server-note-mailru = Mail programs need an app password.
server-note-yandex = Users report being locked out after many sign-ins in a short time.
server-note-pop3-10 = For POP3, the limit is 10.
server-note-proton = IMAP works only through Proton Mail Bridge.
server-note-zone-eu = The premium plan allows 50. 12 failed sign-ins within 2 minutes lead to a ban.
