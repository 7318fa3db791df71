### The conversation on a terminal.
###
### $account (account)
### $command (word)
### $email (account)
### $endpoint (host)
### $host (host)
### $port (number)
### $program (message)
### $security (word)

wizard-welcome = imap-doctor finds out why your mail program says “too many connections”. It changes nothing without asking.
wizard-again = To check again without questions: { $command }
wizard-fix = Make these changes in Thunderbird? You see them first.
wizard-which-account = Which account?
wizard-account = { $account } on { $host } ({ $program })
wizard-another-account = Another one
wizard-address = Your mail address?
wizard-searching = Looking for the mail server of { $email }
wizard-found = Found { $endpoint } ({ $security }). Is that your mail server?
wizard-server = Name of the mail server (IMAP)?
wizard-security = Which connection security?
wizard-security-tls = SSL/TLS (port 993)
wizard-security-starttls = STARTTLS (port 143)
wizard-port = Port? (Enter for { $port })
wizard-port-wrong = A port is a number such as 993.
