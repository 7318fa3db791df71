which-mailbox = Quelle boîte aux lettres ? Il n’y a pas de terminal pour poser la question.
which-mailbox-of = Quelle boîte aux lettres ? Les paramètres en contiennent plusieurs ({ $mailboxes }), et il n’y a pas de terminal pour poser la question.
which-mailbox-hint = Indiquez-la : imap-doctor check jo@example.org, ou --host imap.example.org --user jo
