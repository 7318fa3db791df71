### What `imap-doctor explain` says around a reading.
###
### $count (number)
### $first (word)
### $last (word)
### $people (number)
### $addresses (host[])

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
reading-inferred = Worked out from the words: this text is in no table.
reading-nobody = no name given

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
