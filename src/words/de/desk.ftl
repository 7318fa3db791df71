## --format markdown

ticket-account = Konto: { $user }
ticket-server = Server: { $endpoint }
ticket-server-software = Server: { $endpoint } ({ $software })
ticket-date = Datum: { $madeAt }
ticket-more = { $more ->
    [one] Es ist noch 1 weiterer Punkt zu erledigen.
   *[other] Es sind noch { $more } weitere Punkte zu erledigen.
}

## --format reply

reply-greeting = Guten Tag,
reply-nothing-to-do = Sie müssen nichts tun: Das ist Sache derer, die Ihre E-Mail betreuen.
reply-closing = Falls etwas unklar ist oder das Problem wieder auftritt, antworten Sie einfach auf diese E-Mail.
reply-regards = Mit freundlichen Grüßen
