## Die letzte Zeile

nothing-wrong = keine Probleme gefunden
nothing-wrong-partly = keine Probleme in dem gefunden, was geprüft werden konnte
errors = { $errors ->
    [one] 1 Fehler
   *[other] { $errors } Fehler
}
warnings = { $warnings ->
    [one] 1 Warnung
   *[other] { $warnings } Warnungen
}
notes = { $notes ->
    [one] 1 Hinweis
   *[other] { $notes } Hinweise
}
ignored = { $ignored } ignoriert
checks-not-run = { $checks ->
    [one] 1 Prüfung nicht ausgeführt
   *[other] { $checks } Prüfungen nicht ausgeführt
}
baseline-known = { $notes } aus der Baseline bekannt
baseline-gone = { $notes } aus der Baseline behoben
baseline-not-checked = { $notes } aus der Baseline nicht geprüft
summary-took = { $elapsed }
summary-at = { $madeAt }
more-with-verbose = { $checks ->
    [0] { $findings ->
        [one] -v zeigt den Befund vollständig.
       *[other] -v zeigt alle { $findings } Befunde vollständig.
    }
   *[other] { $findings ->
        [0] -v zeigt, was nicht geprüft wurde, und warum.
        [one] -v zeigt den Befund vollständig und was nicht geprüft wurde.
       *[other] -v zeigt alle { $findings } Befunde vollständig und was nicht geprüft wurde.
    }
}
explain-more = mehr dazu: imap-doctor explain { $ruleId }
extent = { $accounts ->
    [one] 1 Konto
   *[other] { $accounts } Konten
} in { $files ->
    [one] 1 Datei
   *[other] { $files } Dateien
}
extent-unread = { $extent } ({ $unread } weitere nicht lesbar)

## Was zu tun ist

do-this-in = In { $program }:
do-this-in-account = In { $program } ({ $account }):
actions-same-for = Machen Sie dasselbe für { $mailboxes }.
actions-more = { $more ->
    [one] 1 weiterer Punkt ist zu erledigen (-v zeigt alles).
   *[other] { $more } weitere Punkte sind zu erledigen (-v zeigt alles).
}

## Befunde

severity-error = Fehler
severity-warning = Warnung
severity-info = Hinweis
fix-it-for-me = Automatisch ändern (fragt vorher nach und legt eine Sicherung an):
in-file = In { $file }
at-line = Zeile { $line }
at-file-and-line = { $file }, Zeile { $line }
all-files-together = Alle Dateien zusammen
no-imap-account = kein IMAP-Konto enthalten
wants-up-to = { $program } ({ $account }): { $connections ->
    [one] bis zu 1 Verbindung
   *[other] bis zu { $connections } Verbindungen
}
files-passed-over = { $files ->
    [one] 1 Datei übersprungen: Kein E-Mail-Programm liest sie.
   *[other] { $files } Dateien übersprungen: Kein E-Mail-Programm liest sie.
}

## Was nicht geprüft wurde

not-checked = Nicht geprüft: { $because }
not-checked-rules = { $ids } ({ $because })
not-checked-need-server = { $rules ->
    [one] 1 Regel, die den Server braucht (imap-doctor check ausführen)
   *[other] { $rules } Regeln, die den Server brauchen (imap-doctor check ausführen)
}
not-checked-need-check = { $rules ->
    [one] 1 Regel (imap-doctor check ausführen)
   *[other] { $rules } Regeln (imap-doctor check ausführen)
}
not-checked-need-watch = { $rules ->
    [one] 1 Regel, die eine längere Beobachtung braucht (imap-doctor watch ausführen)
   *[other] { $rules } Regeln, die eine längere Beobachtung brauchen (imap-doctor watch ausführen)
}

## Mit --verbose

looked-for-server = Suche nach dem Mailserver von { $domain }:
greeting = Begrüßung: { $greeting }
capabilities-before = Fähigkeiten vor der Anmeldung: { $capabilities }
capabilities-after = Fähigkeiten nach der Anmeldung: { $capabilities }
counting-took = { $roundTrips ->
    [one] Das Zählen brauchte 1 Anfrage an den Server, { $duration }
   *[other] Das Zählen brauchte { $roundTrips } Anfragen an den Server, { $duration }
}

## Die Verbindungen der einzelnen E-Mail-Programme

per-scope = pro { $scope }
budget-row = { $program } ({ $account })

## Die Seite

page-title-settings = E-Mail-Einstellungen: { $extent }
page-title-check = E-Mail-Prüfung
page-title-check-of = E-Mail-Prüfung von { $endpoint }
page-what-was-checked = Was geprüft wurde
page-status = Status
page-area = Bereich
page-result = Ergebnis
page-what-to-do = Was zu tun ist
page-actions-more = { $more ->
    [one] 1 weiterer Punkt ist zu erledigen; er steht in den Einzelheiten.
   *[other] { $more } weitere Punkte sind zu erledigen; sie stehen in den Einzelheiten.
}
page-details = Einzelheiten: was geprüft wurde, jeder Befund vollständig, und was nicht geprüft wurde
page-at = { $madeAt }
page-about = { $user } · { $madeAt }
picture-heading = Wer die Verbindungen benutzt
picture-allowed-number = Gleichzeitig erlaubt: { $limit }
picture-total = Alle zusammen
picture-bars = jetzt { $today }, danach { $after }
count-heading = Nacheinander geöffnete Verbindungen
count-drawing = { $opened ->
    [one] 1 Verbindung innerhalb von { $elapsed } geöffnet
   *[other] { $opened } Verbindungen innerhalb von { $elapsed } geöffnet
}
count-open = offen
count-refused = die { $at }. abgelehnt
watch-ended = vom Server oder vom Netzwerk beendet
page-findings = Befunde
page-files = Dateien
page-no-imap-account = Kein IMAP-Konto enthalten
page-not-checked = Nicht geprüft
page-made-by = Erstellt von { $name } { $version }. Konten, Server und Dateien sind hier mit ihren echten Namen genannt: Sehen Sie die Seite durch, bevor Sie sie weitergeben. Der ganze Bericht steckt in dieser Datei; so lesen Sie ihn wieder ein:
page-more = Mehr zu einem Befund:
status-ok = in Ordnung
status-warn = Warnung
status-fail = Problem
status-skip = nicht geprüft
status-note = Hinweis

## IDLE im Lauf der Zeit

watch-heading = Lebensdauer von IDLE
watch-rows = IDLE erneuert
watch-never = nie
watch-every = alle { $duration }
watch-idle = in IDLE
watch-renewed = erneuert
watch-keepalive = Lebenszeichen
watch-change = Änderung gemeldet
watch-missed = Änderung nicht gemeldet
watch-bye = BYE
watch-closed = geschlossen
watch-reset = zurückgesetzt
watch-silent = unbemerkt abgebrochen
watch-suspended = Ruhezustand

## GitHub-Anmerkungen

github-summary = imap-doctor: { $errors ->
    [one] 1 Fehler
   *[other] { $errors } Fehler
}, { $warnings ->
    [one] 1 Warnung
   *[other] { $warnings } Warnungen
}, { $notes ->
    [one] 1 Hinweis
   *[other] { $notes } Hinweise
}, { $checks ->
    [one] 1 Prüfung nicht ausgeführt
   *[other] { $checks } Prüfungen nicht ausgeführt
}, { $ignored } ignoriert

## SARIF

sarif-sources = Quellen: { $source }
sarif-more = Mehr: imap-doctor explain { $ruleId }
