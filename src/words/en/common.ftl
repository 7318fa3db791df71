### Words every command and format uses.
###
### What each argument is: its kind decides how it is shown and whether a redacted report hides it.
###
### $files (number)
### $command (word)

# The heading of a remedy, in every format.
do-this = Do this:
