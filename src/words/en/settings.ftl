### What the rules about settings files say, whichever program reads them.
###
### $account (account)
### $host (host)
### $minutes (number)
### $port (number)
### $program (word)
### $security (word)
### $seconds (number)

settings-refused =
    .title = A settings file is refused by its own program
    .why = The file has a mistake that keeps its own program from reading it: nothing in it takes effect, and usually nobody is told. A device shows “Invalid profile”, offlineimap and mbsync stop, Thunderbird carries on without the file. Correct it before it reaches other computers.
