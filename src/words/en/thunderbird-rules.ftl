### What the rules about Thunderbird's own files say.
###
### $account (account)
### $accountKey (word)
### $accounts (number)
### $authMethod (number)
### $checks (number)
### $count (number)
### $connections (number)
### $file (path)
### $host (host)
### $key (setting)
### $instead (setting)
### $line (number)
### $lines (number)
### $minutes (number)
### $more (number)
### $most (number)
### $port (number)
### $security (word)
### $socketType (number)
### $stored (word)
### $value (setting)
### $written (number)

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
thunderbird-set-each = Set the maximum number of server connections to { $connections } in each of them, and remove any account that is set up twice.

## The regular check

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
        [4] { $account } signs in with “{ -tb-encrypted-password }”. Few servers offer it, because they would have to store the password in readable form.
        [5] { $account } signs in with “{ -tb-kerberos }”, which works only inside the network of a company or university.
        [6] { $account } signs in with “{ -tb-ntlm }”, which works only with a Windows domain.
       *[other] { $account } signs in with “{ -tb-tls-certificate }”, which needs a certificate of your own in Thunderbird instead of a password.
    }

## prefs.js and user.js

settings-line-ignored =
    .title = Thunderbird ignores lines of a settings file
    .why = Thunderbird reads prefs.js and user.js with a strict grammar and silently skips what does not fit. It continues after the next semicolon, so a line that lacks its own takes the following line with it. The person who wrote the line believes that it works.
    .message = { $lines ->
        [one] Thunderbird ignores 1 statement in { $file }.
       *[other] Thunderbird ignores { $lines } statements in { $file }.
    }
    .remedy = Correct the lines or delete them.
    .step-open = Open { $file } in a text editor.
    .step-example = A line looks like this: user_pref("mail.server.server1.check_time", 10);
    .step-before = Check the line before each of them as well: its semicolon may be missing.

settings-name-unread =
    .title = A setting has a name that Thunderbird does not know
    .why = Thunderbird takes any name and says nothing: a setting that is misspelt, or that is set where no account looks, has no effect. The person who wrote the line believes that it works.
    .remedy = Use { $instead } if that is what is meant, and remove { $key }.

settings-wrong-type =
    .title = A setting has a value of the wrong type, and Thunderbird ignores it
    .why = Thunderbird reads the number of connections and the intervals as numbers, the switches as true or false. A number in quotes is text: the line looks right but is ignored, so the built-in value is used, 5 connections for example. After the first connection Thunderbird even overwrites the line with its 5.
    .message = { $key } is { $value }, a value of the wrong type, which Thunderbird ignores.
    .remedy = Write a value of the right type.
    .remedy-value = Write { $value } instead.
    .remedy-unquoted = Write { $value } instead, without quotes.
    .step-line = Change the line in { $file } to: user_pref("{ $key }", { $value });
    .step-file = Change the value in { $file }, then restart Thunderbird.

accounts-duplicate =
    .title = An account is set up twice, and Thunderbird drops the second one
    .why = Two accounts with the same user, server, port and type are one account to Thunderbird. When it next starts, it silently removes the second one from its list; the settings made for it are lost, and so are the folders that were shown under it.
    .remedy = Keep “{ $accountKey }” and remove the other one.
    .remedy-first = Keep the first one and remove the other.
    .step-dropped = In Thunderbird, open the menu ≡ > { -tb-account-settings }. If only one account of that name is listed, Thunderbird has already dropped the other.
    .step-remove = Otherwise remove the second one, and leave “{ -tb-remove-message-data }” unticked.

thunderbird-step-close = Close Thunderbird: it rewrites prefs.js when it exits.
thunderbird-in-file = { $file }
thunderbird-in-file-at-line = { $file }, line { $line }

## policies.json and AutoConfig

policy-number-becomes-boolean =
    .title = A policy with the number 0 or 1 sets true or false instead
    .why = Windows and macOS pass policies on with true and false written as 1 and 0. Thunderbird therefore stores a 1 as true, unless the preference is a number already. When it then looks for the number of connections, it finds none and uses 5: a policy that says 1 results in 5. Other numbers are stored as they are.
    .message = The policy sets { $key } to { $stored }, not to { $written }.
    .evidence-connections = Thunderbird then keeps 5 connections.
    .evidence = Thunderbird then uses its built-in value.
    .remedy-connections = Write -1 instead of 1, or set it through AutoConfig.
    .remedy = Set it through AutoConfig instead.
    .step-negative = In the policy, write: "mail.server.default.max_cached_connections": -1 (a negative number means one connection).
    .step-reached = This reaches accounts that have no number of their own; Thunderbird gives each account its own number when it first connects.
    .step-or = Or use AutoConfig, which takes numbers as they are. In the .cfg file, write: lockPref("{ $key }", 1);
    .step = AutoConfig takes numbers as they are. In the .cfg file, write: lockPref("{ $key }", { $written });

policy-not-applied =
    .title = Thunderbird does not apply a policy or an AutoConfig line
    .why = If the JSON of a policies.json contains a mistake, Thunderbird ignores the whole file; if a value does not fit its preference, it ignores that part. Only the page about:policies shows this, so the person who rolled the policy out believes that it works.
    .remedy = Correct the file before it is rolled out.
    .step-policies = Correct the file and restart Thunderbird. Under “{ -tb-enterprise-policies }”, the page ≡ > { -tb-help } > { -tb-troubleshooting } shows whether they are active.
    .step-line = Correct the line and restart Thunderbird.

policy-only-new-accounts =
    .title = The policy reaches only accounts that have never connected
    .why = mail.server.default applies to accounts without a number of their own. Thunderbird writes one for each account when it first connects, usually 5, and that takes precedence even over a locked default. In profiles that are in use, such a policy changes nothing.
    .message = { $key } = { $value } does not reach accounts that are already in use.
    .remedy = Set the number for each account as well.
    .step-each = In the policy, write for each server: "mail.server.server1.max_cached_connections": {"{"}"Value": 2, "Status": "locked"{"}"} (server1, server2, … as in prefs.js).
    .step-fix = Or run imap-doctor fix on each computer while Thunderbird is closed: it changes prefs.js.

policy-program-not-judged =
    .title = Parts of an AutoConfig file are program code and were not judged
    .why = A .cfg file is a program that Thunderbird runs whenever it starts. imap-doctor reads calls with fixed values; it does not run conditions, variables and functions, so what they set is not known and is left out.
    .message = { $count ->
        [one] 1 part of { $file } was not judged.
       *[other] { $count } parts of { $file } were not judged.
    }
    .remedy = Look up in Thunderbird itself what these lines set.
    .step = Open the menu ≡ > { -tb-settings } > { -tb-general } > { -tb-config-editor } and search for max_cached_connections.
