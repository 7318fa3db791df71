## The last line

nothing-wrong = no se ha encontrado ningún problema
nothing-wrong-partly = ningún problema en lo que se ha podido comprobar
errors = { $errors ->
    [one] 1 error
   *[other] { $errors } errores
}
warnings = { $warnings ->
    [one] 1 advertencia
   *[other] { $warnings } advertencias
}
notes = { $notes ->
    [one] 1 nota
   *[other] { $notes } notas
}
ignored = { $ignored ->
    [one] 1 ignorado
   *[other] { $ignored } ignorados
}
checks-not-run = { $checks ->
    [one] 1 comprobación no realizada
   *[other] { $checks } comprobaciones no realizadas
}
baseline-known = { $notes ->
    [one] 1 ya incluido en la línea base
   *[other] { $notes } ya incluidos en la línea base
}
baseline-gone = { $notes ->
    [one] 1 de la línea base ha desaparecido
   *[other] { $notes } de la línea base han desaparecido
}
baseline-not-checked = { $notes ->
    [one] 1 de la línea base sin comprobar
   *[other] { $notes } de la línea base sin comprobar
}
summary-took = { $elapsed }
summary-at = { $madeAt }
more-with-verbose = { $checks ->
    [0] { $findings ->
        [one] -v muestra el hallazgo completo.
       *[other] -v muestra completos los { $findings } hallazgos.
    }
   *[other] { $findings ->
        [0] -v muestra qué no se ha comprobado, y por qué.
        [one] -v muestra el hallazgo completo y qué no se ha comprobado.
       *[other] -v muestra completos los { $findings } hallazgos y qué no se ha comprobado.
    }
}
explain-more = más información: imap-doctor explain { $ruleId }
extent = { $accounts ->
    [one] 1 cuenta
   *[other] { $accounts } cuentas
} en { $files ->
    [one] 1 archivo
   *[other] { $files } archivos
}
extent-unread = { $extent } ({ $unread ->
    [one] otro no se ha podido leer
   *[other] otros { $unread } no se han podido leer
})

## What to do

do-this-in = En { $program }:
do-this-in-account = En { $program } ({ $account }):
actions-same-for = Haga lo mismo para { $mailboxes }.
actions-more = { $more ->
    [one] Queda 1 cosa más por hacer (-v lo muestra todo).
   *[other] Quedan { $more } cosas más por hacer (-v lo muestra todo).
}

## Findings

severity-error = Error
severity-warning = Advertencia
severity-info = Nota
fix-it-for-me = Para aplicarlo automáticamente (antes pregunta y guarda una copia de seguridad):
in-file = En { $file }
at-line = línea { $line }
at-file-and-line = { $file }, línea { $line }
all-files-together = Todos los archivos juntos
no-imap-account = no contiene ninguna cuenta IMAP
wants-up-to = { $program } ({ $account }): { $connections ->
    [one] hasta 1 conexión
   *[other] hasta { $connections } conexiones
}
files-passed-over = { $files ->
    [one] 1 archivo omitido: ningún programa de correo lo lee.
   *[other] { $files } archivos omitidos: ningún programa de correo los lee.
}

## What was not checked

not-checked = Sin comprobar: { $because }
not-checked-rules = { $ids } ({ $because })
not-checked-need-server = { $rules ->
    [one] 1 regla que necesita el servidor (ejecute imap-doctor check)
   *[other] { $rules } reglas que necesitan el servidor (ejecute imap-doctor check)
}
not-checked-need-check = { $rules ->
    [one] 1 regla (ejecute imap-doctor check)
   *[other] { $rules } reglas (ejecute imap-doctor check)
}
not-checked-need-watch = { $rules ->
    [one] 1 regla que necesita una observación más larga (ejecute imap-doctor watch)
   *[other] { $rules } reglas que necesitan una observación más larga (ejecute imap-doctor watch)
}

## With --verbose

looked-for-server = Búsqueda del servidor de correo de { $domain }:
greeting = Saludo del servidor: { $greeting }
capabilities-before = Funciones del servidor antes de iniciar sesión: { $capabilities }
capabilities-after = Funciones del servidor después de iniciar sesión: { $capabilities }
counting-took = { $roundTrips ->
    [one] El recuento ha requerido 1 intercambio con el servidor, { $duration }
   *[other] El recuento ha requerido { $roundTrips } intercambios con el servidor, { $duration }
}

## The connections of each mail program

per-scope = por { $scope }
budget-row = { $program } ({ $account })

## The page

page-title-settings = Configuración del correo: { $extent }
page-title-check = Comprobación del correo
page-title-check-of = Comprobación del correo en { $endpoint }
page-what-was-checked = Qué se ha comprobado
page-status = Estado
page-area = Ámbito
page-result = Resultado
page-what-to-do = Qué hacer
page-actions-more = { $more ->
    [one] Queda 1 cosa más por hacer: está en los detalles.
   *[other] Quedan { $more } cosas más por hacer: están en los detalles.
}
page-details = Detalles: qué se ha comprobado, cada hallazgo completo y qué no se ha comprobado
page-at = { $madeAt }
page-about = { $user } · { $madeAt }
picture-heading = Quién usa las conexiones
picture-allowed-number = Permitidas a la vez: { $limit }
picture-total = Todas juntas
picture-bars = ahora { $today }, después { $after }
count-heading = Conexiones abiertas una tras otra
count-drawing = { $opened ->
    [one] 1 conexión abierta en { $elapsed }
   *[other] { $opened } conexiones abiertas en { $elapsed }
}
count-open = abierta
count-refused = rechazada la número { $at }
watch-ended = terminada por el servidor o la red
page-findings = Hallazgos
page-files = Archivos
page-no-imap-account = No contiene ninguna cuenta IMAP
page-not-checked = Sin comprobar
page-made-by = Creado por { $name } { $version }. Las cuentas, los servidores y los archivos aparecen con su nombre real: revíselo antes de reenviarlo. Este archivo contiene el informe completo; para volver a leerlo:
page-more = Más información sobre un hallazgo:
status-ok = en orden
status-warn = advertencia
status-fail = problema
status-skip = sin comprobar
status-note = nota

## IDLE over time

watch-heading = Duración de IDLE
watch-rows = IDLE renovado
watch-never = nunca
watch-every = cada { $duration }
watch-idle = en IDLE
watch-renewed = renovado
watch-keepalive = keep-alive
watch-change = cambio notificado
watch-missed = cambio no notificado
watch-bye = BYE
watch-closed = cerrada
watch-reset = interrumpida (RST)
watch-silent = cortada sin aviso
watch-suspended = en suspensión

## GitHub annotations

github-summary = imap-doctor: { $errors ->
    [one] 1 error
   *[other] { $errors } errores
}, { $warnings ->
    [one] 1 advertencia
   *[other] { $warnings } advertencias
}, { $notes ->
    [one] 1 nota
   *[other] { $notes } notas
}, { $checks ->
    [one] 1 comprobación no realizada
   *[other] { $checks } comprobaciones no realizadas
}, { $ignored ->
    [one] 1 ignorado
   *[other] { $ignored } ignorados
}

## SARIF

sarif-sources = Fuentes: { $source }
sarif-more = Más información: imap-doctor explain { $ruleId }
