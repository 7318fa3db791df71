do-this = Qué hacer:

## Whose connections a limit counts together

scope-user-ip = por cada cuenta desde una misma red
scope-user = por cada cuenta, contando todos los dispositivos
scope-ip = desde una misma red, contando todas las cuentas
scope-server = para todos los usuarios en conjunto
