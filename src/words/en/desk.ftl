### What the help desk pastes into a ticket and sends to a customer.
###
### $endpoint (host)
### $madeAt (moment)
### $more (number)
### $software (word)
### $user (user)

## --format markdown

ticket-account = Account: { $user }
ticket-server = Server: { $endpoint }
ticket-server-software = Server: { $endpoint } ({ $software })
ticket-date = Date: { $madeAt }
ticket-more = { $more ->
    [one] There is 1 more thing to do.
   *[other] There are { $more } more things to do.
}

## --format reply

reply-greeting = Hello,
reply-nothing-to-do = There is nothing for you to do: this is for the people who look after your mail.
reply-closing = If anything is unclear, or if the problem comes back, just reply to this message.
reply-regards = Kind regards
