### What `imap-doctor explain` says around a reading.
###
### $count (number)
### $first (word)
### $last (word)
### $people (number)
### $more (number)
### $addresses (host[])

## What it is, in one line

explain-is-connection-limit = Connection limit: too many connections at a time
explain-is-server-full = The server is full, for all its users together
explain-is-throttled = Slowed down or blocked for a while: too much in a short time
explain-is-banned-or-limit = A limit, a ban or an outage: not proven which
explain-is-wrong-password = User name or password not accepted
explain-is-login-refused = Sign-in refused, and the password is not the reason
explain-is-tls = Encryption: the connection is not secured the way the server wants
explain-is-unreachable = The server was not reached
explain-is-unknown = Not known
explain-is-ambiguous = Several causes are possible
explain-is-not-a-limit = Neither a connection limit nor the password

## Headings

explain-means = What it means
explain-possible = What it can be, likeliest first
explain-do = What to do
explain-from = Read from
explain-people = { $people ->
    [one] 1 person is affected.
   *[other] { $people } people are affected, the most affected first.
}
explain-more = { $more ->
    [one] 1 more person is affected; --top shows more of them.
   *[other] { $more } more people are affected; --top shows more of them.
}
explain-inferred = Worked out from the words: this text is in no table.
explain-nobody = no name given

## How often and when

explain-times = { $count ->
    [one] Once.
   *[other] { $count } times.
}
explain-times-at = { $count ->
    [one] Once, { $first }.
   *[other] { $count } times, { $first } to { $last }.
}
explain-addresses = From { $addresses }
