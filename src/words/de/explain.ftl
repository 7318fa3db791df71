## Was es ist, in einer Zeile

reading-is-connection-limit = Verbindungslimit: zu viele Verbindungen gleichzeitig
reading-is-server-full = Der Server ist voll, für alle Benutzer zusammen
reading-is-throttled = Eine Weile gebremst oder gesperrt: zu viel in kurzer Zeit
reading-is-banned-or-limit = Ein Limit, eine Sperre oder ein Ausfall: was davon, ist nicht erwiesen
reading-is-wrong-password = Benutzername oder Passwort nicht angenommen
reading-is-login-refused = Anmeldung abgelehnt, und das Passwort ist nicht der Grund
reading-is-tls = Verschlüsselung: Die Verbindung ist nicht so gesichert, wie der Server es verlangt
reading-is-unreachable = Der Server wurde nicht erreicht
reading-is-unknown = Nicht bekannt
reading-is-ambiguous = Mehrere Ursachen sind möglich
reading-is-not-a-limit = Weder ein Verbindungslimit noch das Passwort

## Überschriften

reading-means = Was es bedeutet
reading-possible = Was es sein kann, das Wahrscheinlichste zuerst
reading-do = Was zu tun ist
reading-from = Gelesen aus
reading-people = { $people ->
    [one] 1 Person ist betroffen.
   *[other] { $people } Personen sind betroffen, die am stärksten betroffenen zuerst.
}
reading-more = { $more ->
    [one] 1 weitere Person ist betroffen; --top zeigt mehr.
   *[other] { $more } weitere Personen sind betroffen; --top zeigt mehr davon.
}
reading-inferred = Aus den Worten erschlossen: Dieser Text steht in keiner Tabelle.
reading-nobody = kein Name angegeben
reading-person = { $user }: { $meaning }
reading-quote = „{ $text }“

## Wie oft und wann

reading-times = { $count ->
    [one] Einmal.
   *[other] { $count }-mal.
}
reading-times-at = { $count ->
    [one] Einmal, { $first }.
   *[other] { $count }-mal, { $first } bis { $last }.
}
reading-addresses = Von { $addresses }

## Eine Liste, wer verbunden ist (doveadm who, cyr_info proc)

reading-who-total = { $connections ->
    [one] 1 Verbindung ist offen.
   *[other] { $connections } Verbindungen sind offen.
}
reading-who-people = { $people ->
    [one] Sie gehören zu 1 Konto.
   *[other] Sie gehören zu { $people } Konten; die mit den meisten kommen zuerst.
}
reading-who-at-limit = { $people ->
    [0] Niemand hat das Limit von { $limit } erreicht.
    [one] 1 Konto hat das Limit von { $limit } erreicht: Seine nächste Verbindung wird abgelehnt.
   *[other] { $people } Konten haben das Limit von { $limit } erreicht: Ihre nächste Verbindung wird abgelehnt.
}
reading-who-maybe = { $people ->
    [one] 1 weiteres Konto hat insgesamt so viele, von mehreren Adressen. Ob eine Adresse das Limit erreicht hat, zeigt doveadm who -1.
   *[other] { $people } weitere Konten haben insgesamt so viele, von mehreren Adressen. Ob eine Adresse das Limit erreicht hat, zeigt doveadm who -1.
}
reading-who-limit-hint = Geben Sie mit --limit das Limit des Servers an, um zu sehen, wer es erreicht hat (Dovecot: 10, wenn es nicht geändert wurde).
reading-who-step-fewer = Bitten Sie die mit den meisten Verbindungen, deren Zahl in ihren E-Mail-Programmen zu verringern (in Thunderbird: 1).
reading-who-step-stale = Verbindungen eines ausgeschalteten Geräts enden von selbst nach etwa 30 Minuten (Dovecot: doveadm kick USER beendet sie sofort).
reading-who-nobody = Niemand ist verbunden.

## Glossar

glossary-imap = Über IMAP sprechen ein E-Mail-Programm und ein Mailserver miteinander, während die E-Mails auf dem Server bleiben. Mehrere Programme und Geräte können ein Postfach gleichzeitig benutzen; jedes hält dafür eine oder mehrere Verbindungen offen.
glossary-pop3 = POP3 holt E-Mails vom Server und beendet die Verbindung gleich wieder. Es kennt keine Ordner und kein Push und stößt deshalb kaum je an ein Verbindungslimit. imap-doctor befasst sich mit IMAP.
glossary-idle = IDLE ist der Teil von IMAP, mit dem ein Server neue E-Mails sofort meldet, statt alle paar Minuten gefragt zu werden. Für jeden überwachten Ordner bleibt eine Verbindung offen. Ein Router kann eine Verbindung vergessen, auf der nichts geschieht; dann kommen neue E-Mails spät, obwohl nichts kaputt zu sein scheint.
glossary-push = „Push“ heißt, dass neue E-Mails sofort erscheinen. E-Mail-Programme auf einem Computer machen das mit IDLE, über eine Verbindung, die offen bleibt. Ein iPhone macht es mit Apples eigenem Dienst, den nur manche Mail-Anbieter unterstützen.
glossary-polling = Regelmäßiger Abruf heißt, den Server in Abständen zu fragen, ob es neue E-Mails gibt. Dafür muss weder der Server IDLE können noch das Netzwerk dazwischen mitspielen. Abstände unter 25 Minuten halten eine Verbindung am Leben; unter 5 Minuten können sie gegen die Regeln eines Anbieters verstoßen, der Anmeldungen pro Stunde zählt.
glossary-limit = Ein Mailserver erlaubt nur eine bestimmte Zahl offener Verbindungen: für ein Konto aus einem Netzwerk (Dovecot: 10, wenn es nicht geändert wurde), für ein Konto von überall her (Gmail: 15) oder für ein Netzwerk. Was auf allen Geräten offen ist, zählt zusammen. Ist das Limit erreicht, wird die nächste Verbindung abgelehnt; viele E-Mail-Programme melden dann „zu viele Verbindungen“ oder fragen nach dem Passwort, obwohl es stimmt.
glossary-connection = Ein E-Mail-Programm öffnet für jeden Ordner, in dem es arbeitet oder den es überwacht, eine Verbindung und behält sie. Thunderbird hält bis zu 5 pro Konto, ein Telefon eine für jeden überwachten Ordner. Für das Limit zählt die Summe über alle Geräte.
glossary-rate-limit = Ein Ratenlimit zählt Anmeldungen, Anfragen oder Datenmengen in einer bestimmten Zeit, nicht offene Verbindungen. Es löst sich durch Warten und durch selteneres Abfragen; Programme zu schließen hilft nicht.
glossary-ban = Nach mehreren Anmeldungen mit falschem Passwort sperren viele Server die Adresse, von der sie kamen, für Minuten oder Stunden (fail2ban und andere). Solange scheitert auch das richtige Passwort, oder es kommt gar keine Antwort. Meist ist ein einzelnes Gerät mit einem alten Passwort die Ursache.
glossary-iphone = Mail auf einem iPhone oder iPad benutzt IDLE nur, solange es geöffnet ist. Im Hintergrund ruft es in Abständen ab oder wird von Apples Push-Dienst benachrichtigt; den unterstützen iCloud und einige wenige Mail-Anbieter. Eine Einstellung für die Zahl der Verbindungen gibt es nicht.
glossary-oauth2 = Bei OAuth2 melden Sie sich über eine Seite des Mail-Anbieters im Browser an, und das E-Mail-Programm erhält statt des Passworts eine Berechtigung. Läuft sie ab oder wird sie widerrufen, scheitert die Anmeldung, obwohl kein Passwort falsch ist: Melden Sie sich noch einmal über den Browser an.
glossary-app-password = Manche Mail-Anbieter verlangen für jedes E-Mail-Programm ein eigenes Passwort statt des Passworts für die Webseite. Sie legen es auf der Webseite des Anbieters in den Kontoeinstellungen an. Mit dem normalen Passwort wird die Anmeldung abgelehnt.
glossary-tls = TLS (früher SSL) verschlüsselt die Verbindung. Auf Port 993 beginnt es sofort, auf Port 143 nach STARTTLS. Ohne TLS lässt sich das Passwort unterwegs mitlesen, und die meisten Server lehnen es ab.
glossary-keepalive = Router und Firewalls vergessen eine Verbindung, auf der nichts geschieht, manche schon nach wenigen Minuten. Ein Lebenszeichen (Keep-alive) verhindert das. imap-doctor watch misst, wie lange Ihr Netzwerk eine stille Verbindung hält.

glossary-more = Mehr: { $commands }

## Regeln, Server und Programme

explain-no-text = Es gibt keinen Text zu erklären.
explain-no-text-hint = Fügen Sie ihn in Anführungszeichen ein, oder schicken Sie ihn an explain -
explain-unknown-option = unbekannte Option { $typed }
explain-no-rule = Es gibt keine Regel namens „{ $typed }“.
explain-no-rule-hint = imap-doctor explain zeigt alle.
explain-did-you-mean = Meinten Sie { $known }?
explain-paste-here = Fügen Sie den Text hier ein; Strg+D beendet die Eingabe.
explain-not-readable = { $path } kann nicht gelesen werden: { $reason }
explain-no-file = Es gibt keine Datei namens { $path }.
explain-since-wrong = --since erwartet eine Zeit wie 2h, 7d oder 2026-10-01, nicht { $typed }.

explain-rules-more = Mehr zu einer davon: imap-doctor explain connections/over-limit
explain-rules-message = Eine Meldung, die Sie erhalten haben: imap-doctor explain „der Text der Meldung“
explain-rules-log = Ein Protokoll: imap-doctor explain /var/log/mail.log
explain-rules-tables = Tabellen: imap-doctor explain clients | servers | limits
explain-rules-words = Ein Stichwort: imap-doctor explain idle | push | limit | iphone | oauth2
explain-rule-needs = Betrachtet: { $known }
explain-rule-sources = Quellen:

explain-limits-head = Gleichzeitige Verbindungen, die standardmäßig erlaubt sind. „Nicht gefunden“ heißt nicht, dass es kein Limit gibt.
explain-limits-rates = Keine Limits für offene Verbindungen, sondern dafür, wie oft etwas geschieht:
explain-servers-one = Alles zu einem davon: imap-doctor explain dovecot
explain-servers-missing = Falsch, oder fehlt einer? Nennen Sie uns den Server, sein Limit und wo es geschrieben steht.
explain-server-amount = { $limit } { $per }
explain-server-unlimited = keines, bis jemand eines setzt
explain-server-not-found = nicht gefunden
explain-server-no-setting = keine Einstellung bekannt
explain-server-ask = keine bekannt; fragen Sie die Betreiber
explain-sure-documented = vom Hersteller dokumentiert
explain-sure-observed = im Quelltext oder im Betrieb gesehen
explain-sure-reported = von jemandem berichtet, nicht bestätigt
explain-sure-unknown = nicht bekannt
explain-label-connections = Verbindungen:
explain-label-quota = Kontingent:
explain-label-setting = Einstellung:
explain-label-where = Wo:
explain-label-restart = Wirksam machen:
explain-label-refusal = Bei Ablehnung sichtbar:
explain-label-note = Hinweis:
explain-label-source = Quelle:

explain-client-connections = Verbindungen standardmäßig: { $setting }
explain-client-by-folders = hängt von den Ordnern ab
explain-client-source = Quelle: { $source }
explain-client-simulate = Simulieren: imap-doctor check --client { $name }
explain-client-all = Alle: imap-doctor explain clients
explain-clients-head = Verbindungen, die jedes E-Mail-Programm standardmäßig öffnet, bei einem Postfach mit { $folderCount } Ordnern:
explain-clients-range = { $least } bis { $most }
explain-clients-simulate = Simulieren Sie sie mit --client ID, --client ID=ANZAHL oder --client ID=ANZAHL:schlüssel=wert,schlüssel=wert.
explain-clients-keys = Schlüssel: { $keys }. Beispiel: --client k9=2:push=1
