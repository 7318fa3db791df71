### Changing settings files and putting them back.
###
### $lines (number)
### $file (path)

lines-not-shown = { $lines ->
    [one] 1 more line changes. It is not shown, because a password may be in it.
   *[other] { $lines } more lines change. They are not shown, because a password may be in them.
}

muttrc-end-open = { $file } ends inside an open quote, or in a line that goes on: mutt would not read a line added there. Nothing was written to it.
muttrc-end-open-hint = Close the quote, or take the backslash at the end away; then run imap-doctor fix again.
