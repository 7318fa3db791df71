do-this = Cosa fare:

## Whose connections a limit counts together

scope-user-ip = per ogni account da una stessa rete
scope-user = per ogni account, contando tutti i dispositivi
scope-ip = da una stessa rete, contando tutti gli account
scope-server = per tutti gli utenti insieme
