## Der Server lehnt Verbindungen ab

verdict-over-limit-program = { $scope ->
    [network] { $limit ->
        [one] Ihr Mailserver erlaubt aus diesem Netzwerk nur 1 Verbindung gleichzeitig. { $program } braucht bis zu { $wanted }; einige werden deshalb abgelehnt.
       *[other] Ihr Mailserver erlaubt aus diesem Netzwerk { $limit } Verbindungen gleichzeitig. { $program } braucht bis zu { $wanted }; einige werden deshalb abgelehnt.
    }
   *[account] { $limit ->
        [one] Ihr Mailserver erlaubt nur 1 Verbindung gleichzeitig. { $program } braucht bis zu { $wanted }; einige werden deshalb abgelehnt.
       *[other] Ihr Mailserver erlaubt { $limit } Verbindungen gleichzeitig. { $program } braucht bis zu { $wanted }; einige werden deshalb abgelehnt.
    }
}
verdict-over-limit = { $scope ->
    [network] { $limit ->
        [one] Ihr Mailserver erlaubt aus diesem Netzwerk nur 1 Verbindung gleichzeitig. Ihre E-Mail-Programme brauchen bis zu { $wanted }; einige werden deshalb abgelehnt.
       *[other] Ihr Mailserver erlaubt aus diesem Netzwerk { $limit } Verbindungen gleichzeitig. Ihre E-Mail-Programme brauchen bis zu { $wanted }; einige werden deshalb abgelehnt.
    }
   *[account] { $limit ->
        [one] Ihr Mailserver erlaubt nur 1 Verbindung gleichzeitig. Ihre E-Mail-Programme brauchen bis zu { $wanted }; einige werden deshalb abgelehnt.
       *[other] Ihr Mailserver erlaubt { $limit } Verbindungen gleichzeitig. Ihre E-Mail-Programme brauchen bis zu { $wanted }; einige werden deshalb abgelehnt.
    }
}
verdict-limit = { $scope ->
    [network] { $limit ->
        [one] Ihr Mailserver erlaubt aus diesem Netzwerk nur 1 Verbindung gleichzeitig und lehnt jede weitere ab.
       *[other] Ihr Mailserver erlaubt aus diesem Netzwerk { $limit } Verbindungen gleichzeitig und lehnt jede weitere ab.
    }
   *[account] { $limit ->
        [one] Ihr Mailserver erlaubt nur 1 Verbindung gleichzeitig und lehnt jede weitere ab.
       *[other] Ihr Mailserver erlaubt { $limit } Verbindungen gleichzeitig und lehnt jede weitere ab.
    }
}
verdict-none-left = Ihr Mailserver lehnt jede neue Verbindung ab: Alle, die er gleichzeitig erlaubt, sind belegt.
verdict-none-left-of = { $scope ->
    [network] { $limit ->
        [one] Ihr Mailserver lehnt jede neue Verbindung ab: Die einzige, die er aus diesem Netzwerk erlaubt, ist belegt.
       *[other] Ihr Mailserver lehnt jede neue Verbindung ab: Alle { $limit }, die er aus diesem Netzwerk erlaubt, sind belegt.
    }
   *[account] { $limit ->
        [one] Ihr Mailserver lehnt jede neue Verbindung ab: Die einzige, die er erlaubt, ist belegt.
       *[other] Ihr Mailserver lehnt jede neue Verbindung ab: Alle { $limit }, die er erlaubt, sind belegt.
    }
}
verdict-wants = Höchstens gebraucht: { $programs }.
verdict-wants-program = { $program } { $wanted }
verdict-wants-assumed = { $program } etwa { $wanted } (vermutet)
verdict-assumed-program = Annahme: einmal { $program } mit Standardeinstellungen, denn es wurde keine Einstellungsdatei gelesen.
verdict-assumed-settings = Annahme: die Standardeinstellungen von { $program }, denn es wurde keine Einstellungsdatei davon gelesen.
verdict-others = { $others ->
    [one] 1 davon war schon belegt, als die Prüfung begann.
   *[other] { $others } davon waren schon belegt, als die Prüfung begann.
}
verdict-others-elsewhere = { $others ->
    [one] 1 davon war schon anderswo belegt, als die Prüfung begann.
   *[other] { $others } davon waren schon anderswo belegt, als die Prüfung begann.
}
verdict-held-here = Auf diesem Computer sind im Moment offen: { $programs }.
verdict-held-by = { $process } { $connections }
verdict-held-by-program = { $program } { $connections }
verdict-password-correct = Ihr Passwort stimmt. Ändern Sie es nicht.
verdict-inferred = Der Server sagt nicht, dass es ein Limit ist; das ergibt sich daraus, was er annimmt und was er ablehnt.

## Alles andere

verdict-nothing = Mit diesem E-Mail-Konto ist alles in Ordnung.
verdict-nothing-in-files = Mit diesen Einstellungen ist alles in Ordnung.
verdict-nothing-partly = Es wurde kein Problem gefunden, aber nicht alles konnte geprüft werden.
verdict-all-accepted = { $opened ->
    [one] Der Server hat die 1 Verbindung angenommen, die Ihre E-Mail-Programme öffnen.
   *[other] Der Server hat alle { $opened } Verbindungen angenommen, die Ihre E-Mail-Programme gleichzeitig öffnen.
}
verdict-partly-deadline = { $opened ->
    [one] Der Server nimmt mindestens 1 Verbindung gleichzeitig an; die Zeit war um, bevor alle { $wanted } ausprobiert werden konnten.
   *[other] Der Server nimmt mindestens { $opened } Verbindungen gleichzeitig an; die Zeit war um, bevor alle { $wanted } ausprobiert werden konnten.
}
verdict-partly-interrupted = { $opened ->
    [one] Der Server nimmt mindestens 1 Verbindung gleichzeitig an; das Zählen wurde abgebrochen, bevor alle { $wanted } ausprobiert werden konnten.
   *[other] Der Server nimmt mindestens { $opened } Verbindungen gleichzeitig an; das Zählen wurde abgebrochen, bevor alle { $wanted } ausprobiert werden konnten.
}
verdict-files = { $files ->
    [one] { $problems } Punkte sollten in 1 Einstellungsdatei geändert werden.
   *[other] { $problems } Punkte sollten in { $files } Einstellungsdateien geändert werden.
}
verdict-rule-times = { $times ->
    [one] { $problem } (einmal)
   *[other] { $problem } ({ $times }-mal)
}

## Das Bild der Verbindungen

picture-allowed = erlaubt
picture-half-default = zur Sicherheit die Hälfte des Standardwerts { $limit } dieser Software
picture-half-published = zur Sicherheit die Hälfte der { $limit }, die dieser Mail-Anbieter erlaubt
picture-set = auf { $connections } stellen
picture-set-each = in jedem auf { $connections } stellen
picture-not-settable = nicht einstellbar
picture-assumed = vermutet
picture-number-assumed = Zahl vermutet
picture-open = schon belegt
picture-open-note = anderswo, oder von diesen Programmen, falls sie laufen
picture-open-here = auf diesem Computer
picture-open-here-by = auf diesem Computer: { $processes }
picture-open-now = { $connections } im Moment offen
picture-open-elsewhere = von anderen Programmen und Geräten
picture-fits = { $after ->
    [one] Damit ist 1 von { $limit } belegt.
   *[other] Damit sind { $after } von { $limit } belegt.
}
picture-too-many = { $over ->
    [one] Selbst damit ist das 1 mehr als { $limit }.
   *[other] Selbst damit sind das { $over } mehr als { $limit }.
}
