### Changing settings files and putting them back.
###
### $lines (number)

lines-not-shown = { $lines ->
    [one] 1 more line changes. It is not shown, because a password may be in it.
   *[other] { $lines } more lines change. They are not shown, because a password may be in them.
}
