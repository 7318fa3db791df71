### Words every command and format uses.
###
### $done (number)
### $of (number)

# Behind a bar that fills.
progress-count = { $done } of { $of }

## Questions

# What a key may be pressed for: the first letter is shown and counts, as y and n always do.
answer-yes = Yes
answer-no = No
answer-neither = Please answer with y or n.
# Below a list of answers, behind the keys.
keys-move = move
keys-choose = choose
keys-space = Space
keys-tick = tick
keys-go-on = continue

# The heading of a remedy, in every format.
do-this = Do this:

## Whose connections a limit counts together

scope-user-ip = for one account from one network
scope-user = for one account, all devices together
scope-ip = from one network, all accounts together
scope-server = for all users together
