## The last line

nothing-wrong = nessun problema trovato
nothing-wrong-partly = nessun problema in ciò che è stato possibile controllare
errors = { $errors ->
    [one] 1 errore
   *[other] { $errors } errori
}
warnings = { $warnings ->
    [one] 1 avviso
   *[other] { $warnings } avvisi
}
notes = { $notes ->
    [one] 1 nota
   *[other] { $notes } note
}
ignored = { $ignored ->
    [one] 1 ignorato
   *[other] { $ignored } ignorati
}
checks-not-run = { $checks ->
    [one] 1 controllo non eseguito
   *[other] { $checks } controlli non eseguiti
}
baseline-known = { $notes ->
    [one] 1 già presente nella baseline
   *[other] { $notes } già presenti nella baseline
}
baseline-gone = { $notes ->
    [one] 1 della baseline non c’è più
   *[other] { $notes } della baseline non ci sono più
}
baseline-not-checked = { $notes ->
    [one] 1 della baseline non controllato
   *[other] { $notes } della baseline non controllati
}
summary-took = { $elapsed }
summary-at = { $madeAt }
more-with-verbose = { $checks ->
    [0] { $findings ->
        [one] -v mostra la segnalazione per intero.
       *[other] -v mostra per intero tutte e { $findings } le segnalazioni.
    }
   *[other] { $findings ->
        [0] -v mostra che cosa non è stato controllato, e perché.
        [one] -v mostra la segnalazione per intero e che cosa non è stato controllato.
       *[other] -v mostra per intero tutte e { $findings } le segnalazioni e che cosa non è stato controllato.
    }
}
explain-more = approfondimento: imap-doctor explain { $ruleId }
extent = { $accounts ->
    [one] 1 account
   *[other] { $accounts } account
} in { $files ->
    [one] 1 file
   *[other] { $files } file
}
extent-unread = { $extent } ({ $unread ->
    [one] un altro non è leggibile
   *[other] altri { $unread } non sono leggibili
})

## What to do

do-this-in = In { $program }:
do-this-in-account = In { $program } ({ $account }):
actions-same-for = Fai lo stesso per { $mailboxes }.
actions-more = { $more ->
    [one] C’è ancora 1 cosa da fare (-v mostra tutto).
   *[other] Ci sono ancora { $more } cose da fare (-v mostra tutto).
}

## Findings

severity-error = Errore
severity-warning = Avviso
severity-info = Nota
fix-it-for-me = Per applicarlo automaticamente (prima chiede, e conserva una copia di sicurezza):
in-file = In { $file }
at-line = riga { $line }
at-file-and-line = { $file }, riga { $line }
all-files-together = Tutti i file insieme
no-imap-account = non contiene account IMAP
wants-up-to = { $program } ({ $account }): { $connections ->
    [one] fino a 1 connessione
   *[other] fino a { $connections } connessioni
}
files-passed-over = { $files ->
    [one] 1 file tralasciato: nessun programma di posta lo legge.
   *[other] { $files } file tralasciati: nessun programma di posta li legge.
}

## What was not checked

not-checked = Non controllato: { $because }
not-checked-rules = { $ids } ({ $because })
not-checked-need-server = { $rules ->
    [one] 1 regola che richiede il server (esegui imap-doctor check)
   *[other] { $rules } regole che richiedono il server (esegui imap-doctor check)
}
not-checked-need-check = { $rules ->
    [one] 1 regola (esegui imap-doctor check)
   *[other] { $rules } regole (esegui imap-doctor check)
}
not-checked-need-watch = { $rules ->
    [one] 1 regola che richiede un’osservazione più lunga (esegui imap-doctor watch)
   *[other] { $rules } regole che richiedono un’osservazione più lunga (esegui imap-doctor watch)
}

## With --verbose

looked-for-server = Ricerca del server di posta di { $domain }:
greeting = Messaggio iniziale del server: { $greeting }
capabilities-before = Funzioni del server prima dell’accesso: { $capabilities }
capabilities-after = Funzioni del server dopo l’accesso: { $capabilities }
counting-took = { $roundTrips ->
    [one] Il conteggio ha richiesto 1 scambio con il server, { $duration }
   *[other] Il conteggio ha richiesto { $roundTrips } scambi con il server, { $duration }
}

## The connections of each mail program

per-scope = per { $scope }
budget-row = { $program } ({ $account })

## The page

page-title-settings = Impostazioni di posta: { $extent }
page-title-check = Controllo della posta
page-title-check-of = Controllo della posta su { $endpoint }
page-what-was-checked = Che cosa è stato controllato
page-status = Stato
page-area = Ambito
page-result = Esito
page-what-to-do = Che cosa fare
page-actions-more = { $more ->
    [one] C’è ancora 1 cosa da fare: è nei dettagli.
   *[other] Ci sono ancora { $more } cose da fare: sono nei dettagli.
}
page-details = Dettagli: che cosa è stato controllato, ogni segnalazione per intero e che cosa non è stato controllato
page-at = { $madeAt }
page-about = { $user } · { $madeAt }
picture-heading = Chi usa le connessioni
picture-allowed-number = Consentite contemporaneamente: { $limit }
picture-total = Tutte insieme
picture-bars = adesso { $today }, dopo { $after }
count-heading = Connessioni aperte una dopo l’altra
count-drawing = { $opened ->
    [one] 1 connessione aperta in { $elapsed }
   *[other] { $opened } connessioni aperte in { $elapsed }
}
count-open = aperta
count-refused = rifiutata la numero { $at }
watch-ended = chiusa dal server o dalla rete
page-findings = Segnalazioni
page-files = File
page-no-imap-account = Non contiene account IMAP
page-not-checked = Non controllato
page-made-by = Creato da { $name } { $version }. Account, server e file compaiono con il loro vero nome: controlla prima di inoltrarlo. Questo file contiene il rapporto completo; per rileggerlo:
page-more = Per saperne di più su una segnalazione:
status-ok = a posto
status-warn = avviso
status-fail = problema
status-skip = non controllato
status-note = nota

## IDLE over time

watch-heading = Durata di IDLE
watch-rows = IDLE rinnovato
watch-never = mai
watch-every = ogni { $duration }
watch-idle = in IDLE
watch-renewed = rinnovato
watch-keepalive = keep-alive
watch-change = modifica notificata
watch-missed = modifica non notificata
watch-bye = BYE
watch-closed = chiusa
watch-reset = interrotta (RST)
watch-silent = caduta in silenzio
watch-suspended = sospensione

## GitHub annotations

github-summary = imap-doctor: { $errors ->
    [one] 1 errore
   *[other] { $errors } errori
}, { $warnings ->
    [one] 1 avviso
   *[other] { $warnings } avvisi
}, { $notes ->
    [one] 1 nota
   *[other] { $notes } note
}, { $checks ->
    [one] 1 controllo non eseguito
   *[other] { $checks } controlli non eseguiti
}, { $ignored ->
    [one] 1 ignorato
   *[other] { $ignored } ignorati
}

## SARIF

sarif-sources = Fonti: { $source }
sarif-more = Approfondimento: imap-doctor explain { $ruleId }
