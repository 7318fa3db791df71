## --format markdown

ticket-account = Account: { $user }
ticket-server = Server: { $endpoint }
ticket-server-software = Server: { $endpoint } ({ $software })
ticket-date = Data: { $madeAt }
ticket-more = { $more ->
    [one] C’è un’altra cosa da fare.
   *[other] Ci sono altre { $more } cose da fare.
}

## --format reply

reply-greeting = Ciao,
reply-nothing-to-do = Non devi fare nulla: se ne deve occupare chi gestisce la tua posta.
reply-closing = Se qualcosa non è chiaro o se il problema si ripresenta, rispondi pure a questo messaggio.
reply-regards = Un cordiale saluto
