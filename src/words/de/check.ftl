which-mailbox = Welches Postfach? Hier gibt es kein Terminal für eine Rückfrage.
which-mailbox-of = Welches Postfach? Die Einstellungen enthalten mehrere ({ $mailboxes }), und hier gibt es kein Terminal für eine Rückfrage.
which-mailbox-hint = Nennen Sie es: imap-doctor check jo@example.org oder --host imap.example.org --user jo
