# Behind a bar that fills.
progress-count = { $done } de { $of }

## Questions

# What a key may be pressed for: the first letter is shown and counts, as y and n always do.
answer-yes = Sí
answer-no = No
answer-neither = Responda con s o n.
# Below a list of answers, behind the keys.
keys-move = mover
keys-choose = elegir
keys-space = Espacio
keys-tick = marcar
keys-go-on = continuar

# The heading of a remedy, in every format.
do-this = Qué hacer:

## Whose connections a limit counts together

scope-user-ip = por cada cuenta desde una misma red
scope-user = por cada cuenta, contando todos los dispositivos
scope-ip = desde una misma red, contando todas las cuentas
scope-server = para todos los usuarios en conjunto
