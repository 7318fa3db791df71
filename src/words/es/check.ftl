which-mailbox = ¿Qué buzón? No hay un terminal en el que preguntarlo.
which-mailbox-of = ¿Qué buzón? La configuración contiene varios ({ $mailboxes }) y no hay un terminal en el que preguntarlo.
which-mailbox-hint = Indíquelo: imap-doctor check jo@example.org, o --host imap.example.org --user jo
