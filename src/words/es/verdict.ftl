## The server refuses connections

verdict-over-limit-program = { $scope ->
    [network] { $limit ->
        [one] Su servidor de correo permite 1 conexión a la vez desde esta red. { $program } quiere hasta { $wanted }, así que algunas se rechazan.
       *[other] Su servidor de correo permite { $limit } conexiones a la vez desde esta red. { $program } quiere hasta { $wanted }, así que algunas se rechazan.
    }
   *[account] { $limit ->
        [one] Su servidor de correo permite 1 conexión a la vez. { $program } quiere hasta { $wanted }, así que algunas se rechazan.
       *[other] Su servidor de correo permite { $limit } conexiones a la vez. { $program } quiere hasta { $wanted }, así que algunas se rechazan.
    }
}
verdict-over-limit = { $scope ->
    [network] { $limit ->
        [one] Su servidor de correo permite 1 conexión a la vez desde esta red. Sus programas de correo quieren hasta { $wanted }, así que algunas se rechazan.
       *[other] Su servidor de correo permite { $limit } conexiones a la vez desde esta red. Sus programas de correo quieren hasta { $wanted }, así que algunas se rechazan.
    }
   *[account] { $limit ->
        [one] Su servidor de correo permite 1 conexión a la vez. Sus programas de correo quieren hasta { $wanted }, así que algunas se rechazan.
       *[other] Su servidor de correo permite { $limit } conexiones a la vez. Sus programas de correo quieren hasta { $wanted }, así que algunas se rechazan.
    }
}
verdict-limit = { $scope ->
    [network] { $limit ->
        [one] Su servidor de correo permite 1 conexión a la vez desde esta red y rechaza las demás.
       *[other] Su servidor de correo permite { $limit } conexiones a la vez desde esta red y rechaza las demás.
    }
   *[account] { $limit ->
        [one] Su servidor de correo permite 1 conexión a la vez y rechaza las demás.
       *[other] Su servidor de correo permite { $limit } conexiones a la vez y rechaza las demás.
    }
}
verdict-none-left = Su servidor de correo rechaza toda conexión nueva: todas las que permite a la vez están ocupadas.
verdict-none-left-of = { $scope ->
    [network] { $limit ->
        [one] Su servidor de correo rechaza toda conexión nueva: la única que permite desde esta red está ocupada.
       *[other] Su servidor de correo rechaza toda conexión nueva: las { $limit } que permite desde esta red están ocupadas.
    }
   *[account] { $limit ->
        [one] Su servidor de correo rechaza toda conexión nueva: la única que permite está ocupada.
       *[other] Su servidor de correo rechaza toda conexión nueva: las { $limit } que permite están ocupadas.
    }
}
verdict-wants = Conexiones que se quieren como máximo: { $programs }.
verdict-wants-program = { $program } { $wanted }
verdict-wants-assumed = { $program } unas { $wanted } (suposición)
verdict-assumed-program = Se supone un { $program } con la configuración predeterminada, porque no se ha leído ningún archivo de configuración.
verdict-assumed-settings = Se supone la configuración predeterminada de { $program }, porque no se ha leído ningún archivo de configuración suyo.
verdict-others = { $others ->
    [one] 1 de ellas ya estaba ocupada al empezar la comprobación.
   *[other] { $others } de ellas ya estaban ocupadas al empezar la comprobación.
}
verdict-others-elsewhere = { $others ->
    [one] 1 de ellas ya estaba ocupada en otro lugar al empezar la comprobación.
   *[other] { $others } de ellas ya estaban ocupadas en otro lugar al empezar la comprobación.
}
verdict-held-here = Abiertas en este momento en este equipo: { $programs }.
verdict-held-by = { $process } { $connections }
verdict-held-by-program = { $program } { $connections }
verdict-password-correct = Su contraseña es correcta. No la cambie.
verdict-inferred = El servidor no dice que sea un límite; se deduce de lo que acepta y de lo que rechaza.

## Anything else

verdict-nothing = Esta cuenta de correo no tiene ningún problema.
verdict-nothing-in-files = En esta configuración no hay ningún problema.
verdict-nothing-partly = No se ha encontrado ningún problema, pero no se ha podido comprobar todo.
verdict-all-accepted = { $opened ->
    [one] El servidor ha aceptado la única conexión que pueden abrir sus programas de correo.
   *[other] El servidor ha aceptado las { $opened } conexiones que pueden abrir a la vez sus programas de correo.
}
verdict-partly-deadline = { $opened ->
    [one] El servidor acepta al menos 1 conexión a la vez; el tiempo se agotó antes de poder probar las { $wanted }.
   *[other] El servidor acepta al menos { $opened } conexiones a la vez; el tiempo se agotó antes de poder probar las { $wanted }.
}
verdict-partly-interrupted = { $opened ->
    [one] El servidor acepta al menos 1 conexión a la vez; el recuento se interrumpió antes de poder probar las { $wanted }.
   *[other] El servidor acepta al menos { $opened } conexiones a la vez; el recuento se interrumpió antes de poder probar las { $wanted }.
}
verdict-files = { $problems ->
    [one] { $files ->
        [one] Hay 1 cosa que cambiar en 1 archivo de configuración.
       *[other] Hay 1 cosa que cambiar en { $files } archivos de configuración.
    }
   *[other] { $files ->
        [one] Hay { $problems } cosas que cambiar en 1 archivo de configuración.
       *[other] Hay { $problems } cosas que cambiar en { $files } archivos de configuración.
    }
}
verdict-rule-times = { $times ->
    [one] { $problem } (una vez)
   *[other] { $problem } ({ $times } veces)
}

## The picture of the connections

picture-allowed = permitidas
picture-half-default = la mitad del valor predeterminado de este software ({ $limit }), por prudencia
picture-half-published = la mitad de las { $limit } que permite este proveedor, por prudencia
picture-set = ajustado a { $connections }
picture-set-each = ajustado a { $connections } en cada uno
picture-not-settable = no se puede ajustar
picture-assumed = supuesto
picture-number-assumed = número supuesto
picture-open = ya ocupadas
picture-open-note = en otro lugar, o por estos programas si están en marcha
picture-open-here = en este equipo
picture-open-here-by = en este equipo: { $processes }
picture-open-now = { $connections ->
    [one] 1 abierta ahora
   *[other] { $connections } abiertas ahora
}
picture-open-elsewhere = por otros programas y dispositivos
picture-fits = { $after ->
    [one] Así se usa 1 de { $limit }.
   *[other] Así se usan { $after } de { $limit }.
}
picture-too-many = { $over ->
    [one] Aun así, sobra 1 por encima del límite de { $limit }.
   *[other] Aun así, sobran { $over } por encima del límite de { $limit }.
}
