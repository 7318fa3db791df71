### Words every command and format uses.

# The heading of a remedy, in every format.
do-this = Do this:

## Whose connections a limit counts together

scope-user-ip = for one account from one network
scope-user = for one account, all devices together
scope-ip = from one network, all accounts together
scope-server = for all users together
