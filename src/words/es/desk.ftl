## --format markdown

ticket-account = Cuenta: { $user }
ticket-server = Servidor: { $endpoint }
ticket-server-software = Servidor: { $endpoint } ({ $software })
ticket-date = Fecha: { $madeAt }
ticket-more = { $more ->
    [one] Queda 1 cosa más por hacer.
   *[other] Quedan { $more } cosas más por hacer.
}

## --format reply

reply-greeting = Buenos días:
reply-nothing-to-do = No tiene que hacer nada: de esto deben encargarse quienes gestionan su correo.
reply-closing = Si algo no le queda claro o si el problema vuelve a aparecer, no dude en responder a este mensaje.
reply-regards = Un cordial saludo
