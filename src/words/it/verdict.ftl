## The server refuses connections

verdict-over-limit-program = { $scope ->
    [network] { $limit ->
        [one] Il tuo server di posta consente 1 connessione alla volta da questa rete. { $program } ne vuole fino a { $wanted }, quindi alcune vengono rifiutate.
       *[other] Il tuo server di posta consente { $limit } connessioni alla volta da questa rete. { $program } ne vuole fino a { $wanted }, quindi alcune vengono rifiutate.
    }
   *[account] { $limit ->
        [one] Il tuo server di posta consente 1 connessione alla volta. { $program } ne vuole fino a { $wanted }, quindi alcune vengono rifiutate.
       *[other] Il tuo server di posta consente { $limit } connessioni alla volta. { $program } ne vuole fino a { $wanted }, quindi alcune vengono rifiutate.
    }
}
verdict-over-limit = { $scope ->
    [network] { $limit ->
        [one] Il tuo server di posta consente 1 connessione alla volta da questa rete. I tuoi programmi di posta ne vogliono fino a { $wanted }, quindi alcune vengono rifiutate.
       *[other] Il tuo server di posta consente { $limit } connessioni alla volta da questa rete. I tuoi programmi di posta ne vogliono fino a { $wanted }, quindi alcune vengono rifiutate.
    }
   *[account] { $limit ->
        [one] Il tuo server di posta consente 1 connessione alla volta. I tuoi programmi di posta ne vogliono fino a { $wanted }, quindi alcune vengono rifiutate.
       *[other] Il tuo server di posta consente { $limit } connessioni alla volta. I tuoi programmi di posta ne vogliono fino a { $wanted }, quindi alcune vengono rifiutate.
    }
}
verdict-limit = { $scope ->
    [network] { $limit ->
        [one] Il tuo server di posta consente 1 connessione alla volta da questa rete e rifiuta ogni altra.
       *[other] Il tuo server di posta consente { $limit } connessioni alla volta da questa rete e rifiuta ogni altra.
    }
   *[account] { $limit ->
        [one] Il tuo server di posta consente 1 connessione alla volta e rifiuta ogni altra.
       *[other] Il tuo server di posta consente { $limit } connessioni alla volta e rifiuta ogni altra.
    }
}
verdict-none-left = Il tuo server di posta rifiuta ogni nuova connessione: tutte quelle che consente alla volta sono occupate.
verdict-none-left-of = { $scope ->
    [network] { $limit ->
        [one] Il tuo server di posta rifiuta ogni nuova connessione: l’unica che consente da questa rete è occupata.
       *[other] Il tuo server di posta rifiuta ogni nuova connessione: le { $limit } che consente da questa rete sono tutte occupate.
    }
   *[account] { $limit ->
        [one] Il tuo server di posta rifiuta ogni nuova connessione: l’unica che consente è occupata.
       *[other] Il tuo server di posta rifiuta ogni nuova connessione: le { $limit } che consente sono tutte occupate.
    }
}
verdict-wants = Connessioni volute al massimo: { $programs }.
verdict-wants-program = { $program } { $wanted }
verdict-wants-assumed = { $program } circa { $wanted } (ipotesi)
verdict-assumed-program = Ipotesi: un { $program } con le impostazioni predefinite, perché non è stato letto alcun file di configurazione.
verdict-assumed-settings = Ipotesi: le impostazioni predefinite di { $program }, perché non ne è stato letto alcun file di configurazione.
verdict-others = { $others ->
    [one] 1 di esse era già occupata all’inizio del controllo.
   *[other] { $others } di esse erano già occupate all’inizio del controllo.
}
verdict-others-elsewhere = { $others ->
    [one] 1 di esse era già occupata altrove all’inizio del controllo.
   *[other] { $others } di esse erano già occupate altrove all’inizio del controllo.
}
verdict-held-here = Aperte in questo momento su questo computer: { $programs }.
verdict-held-by = { $process } { $connections }
verdict-held-by-program = { $program } { $connections }
verdict-password-correct = La tua password è giusta. Non cambiarla.
verdict-inferred = Il server non dice che si tratta di un limite; lo si deduce da ciò che accetta e da ciò che rifiuta.

## Anything else

verdict-nothing = Questo account di posta non ha problemi.
verdict-nothing-in-files = In queste impostazioni non c’è nulla che non vada.
verdict-nothing-partly = Non è stato trovato alcun problema, ma non è stato possibile controllare tutto.
verdict-all-accepted = { $opened ->
    [one] Il server ha accettato l’unica connessione che i tuoi programmi di posta possono aprire.
   *[other] Il server ha accettato tutte e { $opened } le connessioni che i tuoi programmi di posta possono aprire contemporaneamente.
}
verdict-partly-deadline = { $opened ->
    [one] Il server accetta almeno 1 connessione alla volta; il tempo è scaduto prima di poterle provare tutte e { $wanted }.
   *[other] Il server accetta almeno { $opened } connessioni alla volta; il tempo è scaduto prima di poterle provare tutte e { $wanted }.
}
verdict-partly-interrupted = { $opened ->
    [one] Il server accetta almeno 1 connessione alla volta; il conteggio è stato interrotto prima di poterle provare tutte e { $wanted }.
   *[other] Il server accetta almeno { $opened } connessioni alla volta; il conteggio è stato interrotto prima di poterle provare tutte e { $wanted }.
}
verdict-files = { $problems ->
    [one] { $files ->
        [one] C’è 1 cosa da cambiare in 1 file di configurazione.
       *[other] C’è 1 cosa da cambiare in { $files } file di configurazione.
    }
   *[other] { $files ->
        [one] Ci sono { $problems } cose da cambiare in 1 file di configurazione.
       *[other] Ci sono { $problems } cose da cambiare in { $files } file di configurazione.
    }
}
verdict-rule-times = { $times ->
    [one] { $problem } (una volta)
   *[other] { $problem } ({ $times } volte)
}

## The picture of the connections

picture-allowed = consentite
picture-half-default = metà del valore predefinito di questo software ({ $limit }), per prudenza
picture-half-published = metà delle { $limit } che questo gestore consente, per prudenza
picture-set = impostato a { $connections }
picture-set-each = impostato a { $connections } in ognuno
picture-not-settable = non si può impostare
picture-assumed = ipotizzato
picture-number-assumed = numero ipotizzato
picture-open = già occupate
picture-open-note = altrove, oppure da questi programmi se sono in esecuzione
picture-open-here = su questo computer
picture-open-here-by = su questo computer: { $processes }
picture-open-now = { $connections ->
    [one] 1 aperta adesso
   *[other] { $connections } aperte adesso
}
picture-open-elsewhere = da altri programmi e dispositivi
picture-fits = { $after ->
    [one] Così se ne usa 1 su { $limit }.
   *[other] Così se ne usano { $after } su { $limit }.
}
picture-too-many = { $over ->
    [one] Anche così ne resta 1 oltre il limite di { $limit }.
   *[other] Anche così ne restano { $over } oltre il limite di { $limit }.
}
