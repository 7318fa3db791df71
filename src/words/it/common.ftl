# Behind a bar that fills.
progress-count = { $done } di { $of }

## Questions

# What a key may be pressed for: the first letter is shown and counts, as y and n always do.
answer-yes = Sì
answer-no = No
answer-neither = Rispondi con s o n.
# Below a list of answers, behind the keys.
keys-move = spostati
keys-choose = scegli
keys-space = Spazio
keys-tick = seleziona
keys-go-on = continua

# The heading of a remedy, in every format.
do-this = Cosa fare:

## Whose connections a limit counts together

scope-user-ip = per ogni account da una stessa rete
scope-user = per ogni account, contando tutti i dispositivi
scope-ip = da una stessa rete, contando tutti gli account
scope-server = per tutti gli utenti insieme
