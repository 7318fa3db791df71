### What the rules about settings files say, whichever program reads them.
###
### $account (account)
### $connections (number)
### $folderCount (number)
### $host (host)
### $minutes (number)
### $most (number)
### $port (number)
### $program (message)
### $ruleId (word)
### $security (word)
### $service (word)
### $checks (number)
### $seconds (number)

settings-refused =
    .title = A settings file is refused by its own program
    .why = The file has a mistake that keeps its own program from reading it: nothing in it takes effect, and usually nobody is told. A device shows “Invalid profile”, offlineimap and mbsync stop, Thunderbird carries on without the file. Correct it before it reaches other computers.

settings-ignore-without-effect =
    .title = An exception has no effect
    .why = An exception in imap-doctor.json or in a comment hides a finding that is right as it is. One that no finding needs any more is left over from a setting that was changed, and would hide the next mistake of this kind. One without a reason does not count: whoever reads it later has to know why.
    .message = No finding needs the exception for { $ruleId }.
    .message-no-reason = This comment hides nothing because it gives no reason.
    .remedy = Remove it.
    .remedy-reason = Write the rule and the reason behind it: imap-doctor: ignore RULE reason.

## Connections

connections-too-many =
    .title = The mail program may keep more than one connection open
    .why = Thunderbird keeps a connection open for every folder it has looked at, up to the number set here (5 if none is set). Evolution and offlineimap open several to work faster: Evolution up to 3 if nothing is set (7 at most), offlineimap as many as maxconnections says. The server counts all of them, together with those of your phone and your other computers, and refuses the connection that exceeds its limit. Mail programs often show that as a wrong password, or not at all. With 1, an account never uses more than one connection. The price of 1: large folders take longer to fetch, and while another folder is open in Thunderbird, new mail in the inbox shows up at the next check instead of at once. Measured with Thunderbird 153.8: 9 min 47 s with the usual check every 10 minutes, 42 s with a check every minute; on a first start it also happens with the inbox on the screen (26 s with a check every minute), because fetching the other folders takes the connection away. With 2 it was 0.6 s each time: if the server has room, 2 keeps the inbox immediate. With 1, a shorter check interval shortens the wait.
    .message = { $connections ->
        [one] { $program } may open { $most } connections for { $account }; 1 is enough.
       *[other] { $program } may open { $most } connections for { $account }; { $connections } are enough.
    }
    .message-roomy = { $program } may open { $most } connections for { $account }, and the server has room for them. { $connections ->
        [one] 1 would be enough.
       *[other] { $connections } would be enough.
    }
    .remedy-roomy = { $connections ->
        [one] Nothing has to be changed. To be safe with more devices, set the maximum number of server connections to 1.
       *[other] Nothing has to be changed. To be safe with more devices, set the maximum number of server connections to { $connections }.
    }

connections-one-per-watched-folder =
    .title = The mail program keeps a separate connection open for each of several folders
    .why = IDLE announces new mail in one folder only, so a program that watches five folders holds five connections all day long. For most people the inbox is the only folder in which new mail must show up at once; the regular check is enough for the others.
    .message = { $folderCount ->
        [one] { $program } may keep a connection open for 1 folder of { $account }.
       *[other] { $program } may keep a connection open for each of { $folderCount } folders of { $account }.
    }
    .message-every = { $program } may keep a connection open for every folder of { $account }.

connections-not-in-autoconfig =
    .title = This file cannot set the number of connections
    .why = An autoconfig file gives Thunderbird the servers, ports and user names of a domain. It has no element for the number of connections, for IDLE or for how often to check for mail, so every account it sets up starts with 5 connections. Whoever installs Thunderbird for an organization can set the default for all accounts in another place.
    .message = Accounts on { $account } start with Thunderbird’s 5 connections; no element of this file can change that.
    .evidence = config-v1.1 has no setting for connections, IDLE or the check interval.
    .remedy = Set the default number of connections where Thunderbird is installed.
    .step-default = In the AutoConfig file (.cfg), write: defaultPref("mail.server.default.max_cached_connections", { $connections });
    .step-users = If there is no such file, ask the users to set it to { $connections } in each account.

## IDLE

idle-off =
    .title = The mail program does not use IDLE
    .why = With IDLE the server tells the mail program at once when mail arrives; without it, new mail shows up only at the next check. Thunderbird, Evolution, mutt and neomutt use it on a connection that is open anyway, so switching it off saves none. On a phone each pushed folder costs one. This is a warning where somebody switched IDLE off, and a note where it is off by default.
    .message = { $program } does not use IDLE for { $account }: new mail shows up only at the next check.

idle-renewed-too-late =
    .title = IDLE is renewed too late
    .why = A server may end a connection that was silent for 30 minutes, so a mail program has to renew IDLE at least every 29. With a longer interval the connection is closed in between, and new mail shows up only when IDLE is renewed.
    .message = { $program } renews IDLE for { $account } only every { $minutes } minutes; servers may close the connection after 30.

idle-never-starts =
    .title = Folders are listed for IDLE, but the program never stays long enough to watch them
    .why = offlineimap watches its idlefolders only while it waits for the next check, and without autorefresh there is none: it ends when everything is copied. New mail shows up when it is started the next time.
    .message = offlineimap never watches the folders of { $account }: idlefolders is set, but autorefresh is not.
    .remedy = Set autorefresh, so that offlineimap keeps running.

## The regular check

polling-too-slow =
    .title = The mail program checks for new mail too rarely
    .why = In folders that are not watched with IDLE, new mail shows up only when the program checks for it. A watched folder depends on that check, too, when its connection was dropped silently: servers end a silent connection after 30 minutes, many routers sooner. Thunderbird never renews IDLE by itself; its regular check does that as a side effect. With a check less often than every 25 minutes, mail can be late.
    .message = { $minutes ->
        [one] { $program } checks { $account } for new mail only every minute.
       *[other] { $program } checks { $account } for new mail only every { $minutes } minutes.
    }

polling-off =
    .title = The mail program never checks for new mail by itself
    .why = Without a regular check, new mail is announced only through IDLE, and only while its connection lasts: Thunderbird never renews IDLE by itself, servers end a silent connection after 30 minutes, and nothing would notice. New mail then stays unseen until somebody clicks.
    .message = { $program } never checks { $account } for new mail by itself.

## Encryption

tls-off =
    .title = The account is set up without encryption
    .why = Without encryption, anyone on the way to the server, in a café or a hotel for example, can read the password and the mail. Many servers refuse an unencrypted sign-in, and mail programs show that as a failed login although the password is right.
    .message = The password for { $account } is sent unencrypted to { $host }:{ $port }.
    .evidence = No encryption is set for { $host }:{ $port }.

tls-port-mismatch =
    .title = The port and the encryption do not fit together
    .why = On port 993 the server expects TLS from the first byte; a program set to STARTTLS waits there for a greeting that never comes. On port 143 the server greets first and TLS from the first byte fails. Ports 25, 465 and 587 are for sending mail, 110 and 995 for POP. With such a pair no connection comes about, and mail programs often show that as a timeout or a failed sign-in.
    .message = { $security ->
        [starttls] { $account } cannot connect: it is set to STARTTLS on port { $port } of { $host }, which expects TLS from the first byte.
       *[tls] { $account } cannot connect: it is set to TLS from the first byte on port { $port } of { $host }, which expects STARTTLS.
    }
    .message-service = { $service ->
        [pop] { $account } is set to port { $port } of { $host }, which is for POP, not for IMAP.
       *[smtp] { $account } is set to port { $port } of { $host }, which is for sending mail, not for IMAP.
    }

settings-host-is-url =
    .title = The server is written as an address with a protocol instead of a host name
    .why = Mail programs look up a host name such as imap.example.org. With imaps:// in front or a port or path behind, they find no server of that name.
    .message = { $account } names “{ $host }” as its server; a host name is expected here.
    .remedy = Write only the host name, without imaps://, port and path.

mail-unencrypted = The mail of { $account } travels unencrypted to { $host }:{ $port }; only the sign-in is protected.

polling-too-often =
    .title = The mail program checks for new mail so often that a server may lock the account out
    .why = Some mail hosts count checks: they allow 20 an hour for a mailbox, 30 for a network address or 60 for a domain, and answer “wrong password” for the rest of the hour once the number is used up. A check every minute or two is more than 20 an hour from this program alone, offlineimap signs in again for each one, and phones and other computers add theirs. It gains nothing if the server offers IDLE, which announces new mail at once.
    .message = { $minutes ->
        [one] { $program } checks { $account } for new mail every minute: { $checks } checks an hour.
       *[other] { $program } checks { $account } for new mail every { $minutes } minutes: { $checks } checks an hour.
    }
    .message-seconds = { $seconds ->
        [one] { $program } checks { $account } for new mail every second: { $checks } checks an hour.
       *[other] { $program } checks { $account } for new mail every { $seconds } seconds: { $checks } checks an hour.
    }
    .remedy = { $minutes ->
        [one] Check for new mail every minute; with IDLE it still shows up at once.
       *[other] Check for new mail every { $minutes } minutes; with IDLE it still shows up at once.
    }
