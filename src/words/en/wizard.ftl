### The conversation on a terminal, for people who know their mail program and nothing of mail servers.
###
### $account (account)
### $backup (path)
### $because (message)
### $change (message)
### $changes (number)
### $connections (number)
### $domain (host)
### $email (account)
### $endpoint (host)
### $fingerprint (word)
### $from (number)
### $host (host)
### $meant (word)
### $page (word)
### $path (path)
### $port (number)
### $program (message)
### $programs (message[&])
### $to (number)
### $tries (number)
### $user (user)

wizard-welcome = imap-doctor finds out why your mail program says “too many connections”. It changes nothing without asking. Esc goes back one question.

## Which account

wizard-which-account = Which account?
wizard-account = { $account } on { $host } ({ $program })
wizard-another-account = Another one
wizard-address = Your mail address?
wizard-searching = Looking for the mail server of { $email }
wizard-found = Found the mail server { $endpoint }. Is that yours?

## The server was not found

wizard-no-network = This computer gets no answer from the Internet at the moment. Check the network, then start again; or name the mail server if it is in your own network.
wizard-no-domain = There is no { $domain } on the Internet. Check how the part after the @ is spelled: Esc goes back to the address.
wizard-no-server = { $domain } exists, but it does not say where its mail server is, and none answers under the usual names.
wizard-probably-meant = Did you mean { $meant }? Esc goes back to the address.
wizard-server-where = The name of the mail server is in the program where mail works, or once did. In Thunderbird: menu ≡ > { -tb-account-settings } > { -tb-server-settings } > { -tb-server-name }. On an iPhone: Settings > Apps > Mail > Mail Accounts (on older ones Settings > Mail > Accounts), the account, its address, then Host Name under Incoming Mail Server.
wizard-server = Name of the mail server?
wizard-trying = Asking { $host }
wizard-server-silent = No mail server answers at { $host }. Check the name once more.
wizard-server-anyway = Use it all the same?
wizard-security = How is the connection encrypted?
wizard-security-tls = From the start, as is usual (SSL/TLS, port { $port })
wizard-security-starttls = After a greeting (STARTTLS, port { $port })
wizard-security-other = At another port
wizard-port = Which port?
wizard-port-wrong = A port is a number such as 993.

## Which devices

wizard-which-others = Which other devices use this account?
wizard-which-devices = Where do you read this mail?
wizard-device-iphone = iPhone or iPad
wizard-device-android = Android phone
wizard-device-another-computer = another computer with Thunderbird
wizard-account-elsewhere = { $account } on another computer
wizard-device-thunderbird = Thunderbird on a computer
wizard-device-apple-mail = Apple Mail on a Mac
wizard-device-outlook = Outlook

## The password

wizard-password = Password for { $user } at { $host }
wizard-password-wrong = { $tries ->
    [one] The mail server did not accept this user name and password. You can try once more; after that it is better to stop, because servers lock out whoever guesses.
   *[other] The mail server did not accept this user name and password. You can try again.
}
wizard-password-blank = What you typed begins or ends with a blank. It is often copied along by accident.
wizard-password-saved = Thunderbird shows the password it uses: menu ≡ > { -tb-settings } > { -tb-privacy-security } > { -tb-saved-passwords }
wizard-signs-in-by-browser = Thunderbird signs in to this account through a page in the browser. The password you type on that page does not work here, so it is not asked for.
wizard-takes-no-password = This mail host does not accept the normal password of the account from mail programs, so it is not asked for.
wizard-app-password-where = It can give you a password for a single program (an app password): { $page }
wizard-how-to-check = How shall the account be checked?
wizard-check-settings = From the settings alone, without signing in
wizard-check-app-password = I have an app password
wizard-settings-only = Only the settings are checked. How many connections the server really allows is not measured.

## The certificate

wizard-certificate = { $host } cannot prove that it is your mail server: { $because }. Your password has not been sent. That is usual for a server of one’s own at home or in a small company; anywhere else somebody may be listening in.
wizard-certificate-fingerprint = Fingerprint of its certificate (SHA-256): { $fingerprint }
wizard-certificate-known = Thunderbird on this computer was told to trust exactly this certificate.
wizard-certificate-changed = Thunderbird on this computer was told to trust another certificate for this server. Ask whoever runs the server before you go on.
wizard-certificate-compare = Ask whoever runs the server whether this is the fingerprint.
wizard-certificate-question = Trust this one certificate for this check?

## While it is checked

wizard-step-server = server
wizard-step-sign-in = sign-in
wizard-step-push = push
wizard-step-folders = folders
wizard-step-connections = connections

## The change

wizard-change-connections = Set { $program }’s maximum number of server connections from { $from } to { $to }? (Y/n/details)
wizard-change-this = { $change } Do it now? (Y/n/details)
wizard-change-in = { $program }: { $change } Do it now? (Y/n/details)
wizard-change-all = Make these { $changes } changes? (Y/n/details)
wizard-change-item = - { $change }
wizard-change-number = { $program }: set the maximum number of server connections from { $from } to { $to }.
wizard-change-plain = { $change }
# Besides Yes and No: what answers “(Y/n/details)”. The beginning of each word does, too.
wizard-answer-details = details
wizard-answer-wrong = Type y for yes, n for no, or d for details.
# The word that answers “(s to skip)”.
wizard-answer-skip = skip
wizard-close-thunderbird = Thunderbird is open. Close it, then press Enter (s to skip)
wizard-still-open = Thunderbird is still open. It may take a moment to close.
wizard-nothing-changed = Nothing was changed.
wizard-changed = Changed. Backup: { $backup }
wizard-undo = To undo it:

## Afterwards

wizard-proof = Checked again: { $programs } at the same time, nothing refused.
wizard-proof-program = { $program } { $connections }
wizard-proof-elsewhere = { $program } elsewhere { $connections }
wizard-proof-settings = Checked again: nothing is wrong in these settings now.
wizard-other-computer = On your other computer, set the same number ({ $connections }): menu ≡ > { -tb-account-settings } > { -tb-server-settings } > { -tb-advanced }
wizard-start-again = Now start Thunderbird again.
wizard-again = To check again without questions:
wizard-report-written = The report was written to { $path }.
