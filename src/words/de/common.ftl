progress-count = { $done } von { $of }

## Fragen

answer-yes = Ja
answer-no = Nein
answer-neither = Bitte antworten Sie mit j oder n.
keys-move = bewegen
keys-choose = auswählen
keys-space = Leertaste
keys-tick = ankreuzen
keys-go-on = weiter

do-this = So gehen Sie vor:

## Wessen Verbindungen ein Limit zusammenzählt

scope-user-ip = pro Konto und Netzwerk
scope-user = pro Konto, alle Geräte zusammen
scope-ip = pro Netzwerk, alle Konten zusammen
scope-server = für alle Benutzer zusammen
