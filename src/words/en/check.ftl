### Which mailbox is checked.
###
### $mailboxes (account[])

which-mailbox = Which mailbox? There is no terminal to ask on.
which-mailbox-of = Which mailbox? The settings hold several ({ $mailboxes }), and there is no terminal to ask on.
which-mailbox-hint = Name it: imap-doctor check jo@example.org, or --host imap.example.org --user jo
