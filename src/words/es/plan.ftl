lines-not-shown = { $lines ->
    [one] Cambia 1 línea más. No se muestra porque podría contener una contraseña.
   *[other] Cambian { $lines } líneas más. No se muestran porque podrían contener una contraseña.
}

muttrc-end-open = { $file } termina con unas comillas abiertas o en una línea que continúa: mutt no leería una línea añadida ahí. El archivo no se ha modificado.
muttrc-end-open-hint = Cierre las comillas, o quite la barra invertida del final; después ejecute otra vez imap-doctor fix.
prefs-end-damaged = El final de { $file } está dañado: Thunderbird no leería una línea añadida ahí. El archivo no se ha modificado.
prefs-end-damaged-hint = Inicie Thunderbird y vuelva a cerrarlo, para que reescriba el archivo. Después ejecute otra vez imap-doctor fix.

## The file no longer has the value the change was made for

edit-outdated = { $key } en { $file } ha cambiado desde que se leyó el archivo. El archivo no se ha modificado.
edit-outdated-value = { $file } ha cambiado desde que se leyó: { $key } es ahora { $now }, no { $before }. El archivo no se ha modificado.
edit-outdated-added = { $file } ha cambiado desde que se leyó: { $key } no estaba definido y ahora es { $now }. El archivo no se ha modificado.
edit-outdated-removed = { $file } ha cambiado desde que se leyó: { $key } ya no está definido. El archivo no se ha modificado.
edit-outdated-hint = Ejecute otra vez imap-doctor fix.

## Why a file is not changed. $why follows a colon.

plan-cannot-change = No se puede modificar { $file }: { $why }. No se ha escrito nada.
plan-cannot-read = { $file } ya no se puede leer: { $why }. No se ha escrito nada.
plan-foreign-link = { $file } es un enlace creado por otra persona. No se ha escrito nada.
plan-not-ours = { $file } tiene un formato que este programa no modifica ({ $formatName }).
plan-unknown-format = { $file } tiene un formato que este programa no conoce, así que no se modifica.
plan-not-ours-hint = imap-doctor lint muestra, para cada hallazgo, dónde hacer clic.
plan-conflict = Dos reglas quieren valores distintos para { $setting } en { $file }: { $ruleId } quiere { $value }, { $otherRule } quiere { $otherValue }. No se ha cambiado nada.
plan-conflict-hint = Configúrelo a mano; imap-doctor explain REGLA dice de qué trata cada una.
plan-same-file = { $file } y { $otherFile } son el mismo archivo.
plan-same-file-hint = Indíquelo una sola vez.
plan-thunderbird-open = Thunderbird está en marcha ({ $why }) y al cerrarse desharía el cambio. No se ha cambiado nada.
plan-thunderbird-open-hint = Cierre Thunderbird y vuelva a intentarlo.
plan-thunderbird-open-hint-more = Cierre Thunderbird y vuelva a intentarlo. { $hint }
plan-stopped-after = { $problem } Modificados antes: { $changedFiles } ({ $done } de { $all }).
plan-changed-meanwhile = { $file } ha cambiado desde que se leyó. No se ha escrito nada.
plan-changed-meanwhile-hint = Ejecute otra vez imap-doctor fix.
plan-not-written = No se puede escribir { $file }: { $why }. Ha quedado como estaba.
plan-not-written-hint = Compruebe quién puede escribir en el archivo y en su carpeta, y que haya espacio en el disco.
plan-as-root = { $file } no se modifica como root: { $why }.
plan-as-root-hint = Ejecute imap-doctor con el usuario al que pertenece la configuración.

file-problem-link = es un enlace
file-problem-several-names = tiene un segundo nombre, un enlace duro, que conservaría el contenido antiguo
why-permission = permiso denegado
why-read-only = el disco es de solo lectura
why-disk-full = el disco está lleno
why-quota = la cuota de disco está agotada
why-busy = lo tiene abierto otro programa
why-gone = ya no existe
why-another-run = lo está modificando otra ejecución
why-other-owner = pertenece a otro usuario y pasaría a ser suyo
why-code = { $reason }
why-several-users = más de un usuario puede modificar las carpetas en las que está
why-open-folder = otros usuarios pueden escribir en { $folderPath }
why-too-many-links = llevan a él demasiados enlaces
why-no-rights = pertenece a otro usuario y no se pueden conservar sus permisos ({ $reason })
why-from-the-future = la fecha de su nombre está en el futuro
why-backup-owner = pertenece a un usuario distinto del propietario del archivo
why-backup-open = pueden escribir en ella más personas que en el archivo

## Undo

undo-nothing-new = { $named }: ya está como en la copia de seguridad más reciente.
undo-nothing-new-hint = Las copias más antiguas están junto al archivo; sus nombres terminan en .bak.
undo-no-backup = No hay ninguna copia de seguridad de { $named }.
undo-no-backup-hint = imap-doctor fix guarda una copia junto a cada archivo que modifica: NOMBRE.imap-doctor-FECHA-HORA.bak
undo-not-used = La copia de seguridad más reciente, { $file }, no se usa: { $why }. No se ha cambiado nada.
undo-not-used-hint = Examínela y, si no es suya, muévala a otro lugar; después vuelva a intentarlo.
files-named = { $fileList }
files-and-more = { $fileList } y { $more } más
