### Looking for the mail server of an address, and whom to believe.
###
### $domain (host)
### $server (host)
### $address (host)
### $namedBy (word)
### $command (word)
### $doubt (message)
### $because (message)

# $namedBy: srv, mx, or what else the domain publishes.
server-doubtful = { $namedBy ->
    [srv] The mail server found for { $domain } is { $server }. It is outside { $domain }, and only DNS names it: anybody on the way can forge such an answer.
    [mx] The mail server found for { $domain } is { $server }. It is outside { $domain }, and follows from an MX record: anybody on the way can forge such an answer.
   *[published] The mail server found for { $domain } is { $server }. It is outside { $domain }, and nobody else vouches for what the web server of { $domain } says.
}
server-not-used = { $doubt } { $because }
server-not-used-hint = If it is your mail server, say so: add { $command }
nobody-to-ask = There is no terminal to ask on, so no password was sent.
server-inside = Its address, { $address }, belongs to this computer or its network, so no password was sent.
server-declined = No password was sent.
server-declined-hint = Name the server yourself: --host imap.example.org
# Shown after server-doubtful.
server-doubtful-question = Shall { $server } get your password?
