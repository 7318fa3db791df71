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
do-this-host = Für die Betreiber des Mailservers:
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

budget-heading = Verbindungen der einzelnen E-Mail-Programme
budget-measured = Verfügbare Verbindungen: { $usable } (gemessen)
budget-measured-for = Verfügbare Verbindungen: { $usable } (gemessen, { $per })
budget-announced = Verfügbare Verbindungen: { $usable } (das Limit, das der Server nennt)
budget-announced-for = Verfügbare Verbindungen: { $usable } (das Limit, das der Server nennt, { $per })
budget-stated = Verfügbare Verbindungen: { $usable } (die Hälfte der { $limit }, die dieser Mail-Anbieter erlaubt: Abgebrochene Verbindungen verschwinden erst nach einer Weile)
budget-stated-for = Verfügbare Verbindungen: { $usable } (die Hälfte der { $limit }, die dieser Mail-Anbieter { $per } erlaubt: Abgebrochene Verbindungen verschwinden erst nach einer Weile)
budget-published = Verfügbare Verbindungen: { $usable } (die Hälfte des Standardwerts { $limit }: Abgebrochene Verbindungen verschwinden erst nach einer Weile)
budget-published-for = Verfügbare Verbindungen: { $usable } (die Hälfte des Standardwerts { $limit } { $per }: Abgebrochene Verbindungen verschwinden erst nach einer Weile)
budget-unknown = Verfügbare Verbindungen: Das Limit ist nicht bekannt
per-scope = pro { $scope }
budget-today = jetzt
budget-after = dann
budget-program = E-Mail-Programm
budget-to-set = Einstellung
budget-row = { $program } ({ $account })
budget-total = gesamt
budget-set = auf { $connections } stellen
budget-set-each = in jedem auf { $connections } stellen
budget-fits = von { $usable } verfügbaren
budget-too-many = { $over ->
    [one] 1 mehr als das Limit von { $usable }: ein Gerät abschalten oder um ein höheres Limit bitten
   *[other] { $over } mehr als das Limit von { $usable }: ein Gerät abschalten oder um ein höheres Limit bitten
}

## Die Seite

page-title-settings = E-Mail-Einstellungen: { $extent }
page-title-check = E-Mail-Prüfung
page-title-check-of = E-Mail-Prüfung von { $endpoint }
page-problems = Probleme gefunden
page-warnings = Warnungen
page-fine = Alles in Ordnung
page-incomplete = Prüfung unvollständig
page-what-was-checked = Was geprüft wurde
page-status = Status
page-area = Bereich
page-result = Ergebnis
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
