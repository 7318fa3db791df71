### Looking for the mail server of an address, and whom to believe.
###
### $domain (host)
### $encryption (word)
### $endpoint (host)
### $fault (message)
### $host (host)
### $issuer (server-text)
### $kilobytes (number)
### $line (number)
### $methods (word[])
### $more (number)
### $most (number)
### $names (server-text)
### $part (server-text)
### $parts (message[;])
### $reason (server-text)
### $reply (server-text)
### $seconds (number)
### $servers (message[;])
### $since (date)
### $source (word)
### $typed (server-text)
### $until (date)
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

## What came back from each place that was asked

answer-servers = { $servers }
answer-redirected = { $servers } (redirected to { $host })
answer-server = { $endpoint }, { $encryption ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] no encryption
}
answer-server-outside = { $endpoint }, { $encryption ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] no encryption
} (outside { $domain }, named by DNS only)
answer-more-servers = { $more ->
    [one] and 1 more
   *[other] and { $more } more
}
answer-mx-host = { $host }
answer-http-status = { $reason }
answer-not-found = no such name
answer-no-record = no such record
answer-name-server-failed = the name server failed (SERVFAIL)
answer-name-server-refused = the name server refused to answer
answer-name-server-form = the name server did not understand the question
answer-name-server-cannot = the name server cannot answer this question
answer-name-server-nonsense = the name server’s answer makes no sense
answer-name-server-silent = the name server did not answer
answer-name-server-unreachable = the name server cannot be reached
answer-bad-name = not a valid name
answer-refused = connection refused
answer-closed = the connection was closed
answer-none = no answer
answer-no-route-host = no route to this host
answer-no-route-network = no route to this network
answer-not-allowed = this computer does not allow the connection
answer-no-tls = it does not speak TLS, or no version we do
answer-certificate = certificate not trusted: { $fault }
answer-other = { $reason }
answer-silent-failure = it failed without saying why
answer-not-offered = the domain says that it does not offer this
answer-no-usable-record = not understood: no record has a usable host name and port
answer-no-mail = the domain says that it accepts no mail
answer-mx-no-host = not understood: the MX is not a host name
answer-closed-silently = it closed the connection without a response
answer-not-imap = not IMAP; it said: { $reply }
answer-said = it said: { $reply }
answer-endless = not IMAP; it never stops talking
answer-parts = { $parts }
answer-not-waited = { $source ->
    [autoconfig] not waited for: the autoconfig server had already named a server
    [well-known] not waited for: the domain’s web server had already named a server
    [ispdb] not waited for: the ISPDB had already named a server
    [srv] not waited for: DNS had already named a server
   *[mx] not waited for: the mail host behind the MX record had already named a server
}
answer-timeout = no answer within { $seconds } s
answer-redirects = more than { $most } redirects
answer-only-https = not asked: only https is used
answer-too-long = longer than { $kilobytes } KB
answer-redirect-nowhere = a redirect that leads nowhere
answer-redirect-http = redirects to plain http, which is not followed
answer-not-autoconfig = not understood: it is no mail configuration
answer-lists-no-imap = it lists no IMAP server
answer-no-usable-server = not understood: no IMAP server in it has a usable host name and port
answer-only-unencrypted = not used: it names no server with an encrypted connection
answer-inside = not used: the server it names is in this network, or this computer
answer-broken = not understood: line { $line }: { $reason }

## What was typed

address-empty = The mail address is empty.
address-hint = Write the whole address, for example anna@example.org.
address-invisible = “{ $typed }” is not a mail address: it contains invisible characters.
address-blank = “{ $typed }” is not a mail address: it contains a space.
address-long = “{ $typed }” is not a mail address: it is longer than { $most } characters.
address-no-at = “{ $typed }” is not a mail address: there is no “@” in it.
address-no-name = “{ $typed }” is not a mail address: there is no name before the “@”.
address-no-domain = “{ $typed }” is not a mail address: there is no domain after the “@”.
address-two-ats = “{ $typed }” is not a mail address: there is more than one “@” in it.
address-bad-domain = “{ $typed }” is not a mail address: “{ $part }” is not a domain.
not-a-server-name = “{ $typed }” is not a server name.
not-a-server-name-hint = It looks like imap.example.org.
not-a-name-server = Not a name server: { $typed }.
not-a-name-server-hint = Give its IP address, with the port if it is not 53, for example 127.0.0.1:5353.

## Why a certificate is not trusted: each follows a colon

certificate-expired = the certificate has expired
certificate-expired-on = the certificate expired on { $until }
certificate-not-yet = the certificate is not valid yet (or this computer’s clock is wrong)
certificate-not-before = the certificate is valid only from { $since } (or this computer’s clock is wrong)
certificate-revoked = the certificate was revoked
certificate-self-signed = the server signed its certificate itself; no authority vouches for it
certificate-unknown-authority = the certificate comes from an authority this computer does not know (a private one, or a virus scanner in between)
certificate-incomplete = the chain from the certificate to a known authority is incomplete
certificate-incomplete-from = the certificate was issued by { $issuer }, and the chain to a known authority is incomplete
certificate-other-name = the certificate is for another name
certificate-other-name-than = the certificate is for { $names }, not for { $host }
certificate-not-as-address = the certificate names { $host }, but not as an IP address (subject alternative name), so mail programs do not accept it
certificate-no-name = the certificate has no name in it, so it is not for { $host }
certificate-code = { $reason }

## On the wire: each follows a colon or stands in brackets

wire-starttls-not-offered = STARTTLS is not offered
wire-early-data = data before the TLS handshake
wire-reply-too-long = reply too long
wire-line-too-long = line too long
wire-only-methods = { $methods }
wire-scram-unproven = it accepted the sign-in without proving that it knows the password
wire-no-password-method = no password sign-in is offered
wire-reason = { $reason }
