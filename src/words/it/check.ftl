which-mailbox = Quale casella? Non c’è un terminale su cui chiederlo.
which-mailbox-of = Quale casella? Nelle impostazioni ce n’è più di una ({ $mailboxes }), e non c’è un terminale su cui chiederlo.
which-mailbox-hint = Indicala: imap-doctor check jo@example.org, oppure --host imap.example.org --user jo
