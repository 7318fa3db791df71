### One line for each area of a check: what was measured there. The parts of a line are joined by commas.
###
### $ago (duration)
### $at (number)
### $closed (number)
### $days (number)
### $elapsed (duration)
### $folderCount (number)
### $latency (duration)
### $limit (number)
### $mechanism (word)
### $messages (number)
### $minutes (number)
### $notified (number)
### $opened (number)
### $planned (duration)
### $pollMinutes (number)
### $protocol (word)
### $samples (number)
### $server (host)
### $software (word)
### $wanted (number)

area-not-checked = not checked: { $because }

## Server

area-server-at = { $server }
area-tls = TLS { $protocol }
area-starttls = STARTTLS
area-not-encrypted = not encrypted
area-certificate-days = { $days ->
    [one] certificate valid for 1 more day
   *[other] certificate valid for { $days } more days
}
area-certificate-endless = certificate valid without an end date
area-certificate-untrusted = certificate not trusted
area-stopped-lookup = no server of that name
area-stopped-connect = not reached
area-stopped-tls = no encrypted connection could be made
area-stopped-starttls = no encrypted connection could be made
area-stopped-greeting = no IMAP greeting
area-stopped-capability = the list of capabilities did not come
area-stopped-other = the connection was not completed

## Sign-in

area-signed-in-tls = accepted ({ $mechanism } over TLS)
area-signed-in-plain = accepted ({ $mechanism }, not encrypted)

## Software

area-software = { $software } ({ $because })
area-software-unknown = not known ({ $because })
area-default-limit = { $limit ->
    [one] its default limit (this server may have another): 1 connection { $per }
   *[other] its default limit (this server may have another): { $limit } connections { $per }
}
area-published-limit = { $limit ->
    [one] its published limit: 1 connection { $per }
   *[other] its published limit: { $limit } connections { $per }
}

## IDLE

area-idle-not-offered = not offered
area-idle-unlisted = not listed, but accepted
area-idle-refused = offered, but refused when used
area-idle-accepted = offered, accepted after { $ago }
area-idle-keepalive = keep-alive seen
area-delivery-nothing = delivery: no notification came
area-delivery-not-tested = delivery: not tested
area-delivery = { $samples ->
    [one] new mail announced after { $latency }
   *[other] new mail announced after { $latency } (median of { $samples })
}
area-delivery-polling = the server only checks from time to time

## A watch

area-watch-none = no IDLE connection survived
area-watch-longest = longest IDLE that survived: { $latency }
area-watch-keepalive = a keep-alive every { $latency }
area-watch-notified = { $messages ->
    [one] notified of { $notified } of 1 message
   *[other] notified of { $notified } of { $messages } messages
}
area-watch-stopped = stopped after { $elapsed } of { $planned }
area-watch-poll-only = IDLE cannot be kept here; check for mail every { $pollMinutes } min
area-watch-advice = renew IDLE every { $minutes } min, check for mail every { $pollMinutes } min
area-watch-advice-general = nothing shorter was seen, so the usual advice: renew IDLE every { $minutes } min, check for mail every { $pollMinutes } min

## Folders, mail programs, connections

area-folders = { $folderCount ->
    [one] 1 folder
   *[other] { $folderCount } folders
}
area-folders-closed = { $closed ->
    [one] 1 of them cannot be opened
   *[other] { $closed } of them cannot be opened
}
area-no-programs = none known
area-connections-refused = { $opened } accepted, number { $at } refused (wanted: { $wanted })
area-connections-all = all { $opened } accepted
area-connections-partly = at least { $opened } accepted (wanted: { $wanted }; the count was stopped)
area-connections-capped = all { $opened } accepted (the count stopped there; wanted: { $wanted })
