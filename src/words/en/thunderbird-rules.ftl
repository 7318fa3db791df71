### What the rules about Thunderbird's own files say.
###
### $account (account)
### $accounts (number)
### $authMethod (number)
### $checks (number)
### $connections (number)
### $file (path)
### $host (host)
### $minutes (number)
### $more (number)
### $most (number)
### $port (number)
### $security (word)
### $socketType (number)

## Connections

connections-accounts-add-up =
    .title = Several accounts open the same mailbox, and their connections add up
    .why = Thunderbird counts connections for each account, the server counts them for each mailbox. An account that is set up twice, under two names of the server or with two ports, opens twice as many; to the server they all belong to one user. With more than 4, Thunderbird alone exceeds the smallest common limit.
    .message = { $accounts } accounts open the same mailbox and may keep { $connections } connections to it open.

connections-one-address-shares =
    .title = Several accounts on one server share the limit of your network
    .why = Some servers count the connections of a network address rather than of a user: Courier allows 4 by default. All accounts on that server, in this program and in every other program and phone behind the same router, share that number.
    .message = { $accounts } accounts on { $host } may keep { $connections } connections open from this computer.

connections-all-folders-checked =
    .title = All folders are checked for new mail, which takes up to two more connections
    .why = To check all folders, Thunderbird asks about two of them at a time and opens a connection for each question if none is free. Every folder with something new is then opened on a connection of its own, up to the number allowed. With one connection allowed it takes no more; the questions wait for each other.
    .message = Thunderbird checks every folder of { $account } for new mail, which takes up to 2 more connections.

thunderbird-account-connections = { $most ->
    [one] { $account } ({ $host }:{ $port }): 1 connection in { $file }
   *[other] { $account } ({ $host }:{ $port }): up to { $most } connections in { $file }
}
thunderbird-more-accounts = and { $more } more
thunderbird-set-each = Set the maximum number of server connections to 1 in each of them, and remove any account that is set up twice.

## The regular check

polling-too-often =
    .title = Thunderbird checks for new mail so often that a server may lock the account out
    .why = Some mail hosts count checks: they allow 20 an hour for a mailbox, 30 for a network address or 60 for a domain, and answer “wrong password” for the rest of the hour once the number is used up. A check every minute or two is more than 20 an hour from this program alone, and phones and other computers add theirs. It gains nothing if the server offers IDLE, which announces new mail at once.
    .message = { $minutes ->
        [one] Thunderbird checks { $account } for new mail every minute: { $checks } checks an hour.
       *[other] Thunderbird checks { $account } for new mail every { $minutes } minutes: { $checks } checks an hour.
    }
    .remedy = { $minutes ->
        [one] Check for new mail every minute; with IDLE it still shows up at once.
       *[other] Check for new mail every { $minutes } minutes; with IDLE it still shows up at once.
    }

polling-not-at-startup =
    .title = Thunderbird does not check for new mail when it starts
    .why = Without the check at startup, Thunderbird stays disconnected until the first regular check or a click. Until then there is no new mail and no IDLE.
    .message = Thunderbird does not check { $account } for new mail when it starts.

## Encryption and sign-in

tls-optional =
    .title = The connection security is set to a value that no longer exists
    .why = Up to version 131 the number 1 meant “STARTTLS, if available”: someone in between could remove the encryption unnoticed. Today there are 0 (none), 2 (STARTTLS) and 3 (SSL/TLS). Thunderbird 153 treats every other number as 0: the account works without encryption, although somebody wanted it.
    .message = { $security ->
        [none] The connection security of { $account } is { $socketType }, so the connection is not encrypted.
       *[other] The connection security of { $account } is { $socketType }, so the connection is encrypted only if the server offers it.
    }
    .evidence = { $host }:{ $port }

auth-method-outdated =
    .title = The account uses an outdated sign-in method
    .why = A sign-in method that Thunderbird or the server no longer supports ends in “login failed” or “the server does not support the selected authentication method”. The password is not the cause, and typing it again does not help.
    .message = { $authMethod ->
        [1] { $account } signs in with “no authentication”, that is without a password, which no mail host accepts.
        [2] { $account } signs in with the old LOGIN command only; servers that ask for more refuse it.
        [8] { $account } signs in with “any secure method”, which Thunderbird no longer supports.
        [9] { $account } signs in with “any method”, which Thunderbird no longer supports.
       *[other] The sign-in method of { $account } is { $authMethod }, a number that has no meaning.
    }

auth-method-special =
    .title = The account uses a sign-in method that only some servers offer
    .why = If the server does not offer the method, Thunderbird does not fall back to the normal password: it reports that the login failed or that the server does not support the method. In a company it may be exactly right.
    .message = { $authMethod ->
        [4] { $account } signs in with “Encrypted password”. Few servers offer it, because they would have to store the password in readable form.
        [5] { $account } signs in with “Kerberos / GSSAPI”, which works only inside the network of a company or university.
        [6] { $account } signs in with “NTLM”, which works only with a Windows domain.
       *[other] { $account } signs in with “TLS Certificate”, which needs a certificate of your own in Thunderbird instead of a password.
    }
