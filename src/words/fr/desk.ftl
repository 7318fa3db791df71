## --format markdown

ticket-account = Compte : { $user }
ticket-server = Serveur : { $endpoint }
ticket-server-software = Serveur : { $endpoint } ({ $software })
ticket-date = Date : { $madeAt }
ticket-more = { $more ->
    [one] Il reste { $more } autre chose à faire.
   *[other] Il reste { $more } autres choses à faire.
}

## --format reply

reply-greeting = Bonjour,
reply-nothing-to-do = Vous n’avez rien à faire : c’est à ceux qui gèrent votre messagerie de s’en occuper.
reply-closing = Si quelque chose n’est pas clair ou si le problème se reproduit, il vous suffit de répondre à ce message.
reply-regards = Cordialement
