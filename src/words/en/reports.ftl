### What reports say around the findings: headings, labels, tables, summaries.
###
### $account (account)
### $at (number)
### $elapsed (duration)
### $opened (number)
### $today (number)
### $user (user)
### $accounts (number)
### $after (number)
### $madeAt (moment)
### $because (message)
### $capabilities (server-text)
### $checks (number)
### $command (word)
### $connections (number)
### $domain (host)
### $duration (duration)
### $endpoint (host)
### $errors (number)
### $file (path)
### $files (number)
### $findings (number)
### $greeting (server-text)
### $ids (word[])
### $ignored (number)
### $limit (number)
### $line (number)
### $mailboxes (account[])
### $more (number)
### $name (word)
### $notes (number)
### $over (number)
### $extent (message)
### $per (message)
### $program (message)
### $roundTrips (number)
### $ruleId (word)
### $rules (number)
### $scope (word)
### $source (word)
### $unread (number)
### $usable (number)
### $version (word)
### $warnings (number)

## The last line

nothing-wrong = nothing wrong found
nothing-wrong-partly = nothing wrong found in what could be checked
errors = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}
warnings = { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}
notes = { $notes ->
    [one] 1 note
   *[other] { $notes } notes
}
ignored = { $ignored } ignored
checks-not-run = { $checks ->
    [one] 1 check not run
   *[other] { $checks } checks not run
}
baseline-known = { $notes } known from the baseline
baseline-gone = { $notes } of the baseline gone
baseline-not-checked = { $notes } of the baseline not checked
summary-took = { $elapsed }
summary-at = { $madeAt }
more-with-verbose = { $checks ->
    [0] { $findings ->
        [one] -v shows the finding in full.
       *[other] -v shows all { $findings } findings in full.
    }
   *[other] { $findings ->
        [0] -v shows what was not checked, and why.
        [one] -v shows the finding in full, and what was not checked.
       *[other] -v shows all { $findings } findings in full, and what was not checked.
    }
}
explain-more = more: imap-doctor explain { $ruleId }
extent = { $accounts ->
    [one] 1 account
   *[other] { $accounts } accounts
} in { $files ->
    [one] 1 file
   *[other] { $files } files
}
extent-unread = { $extent } ({ $unread } more could not be read)

## What to do

do-this-in = In { $program }:
do-this-in-account = In { $program } ({ $account }):
actions-same-for = Do the same for { $mailboxes }.
actions-more = { $more ->
    [one] There is 1 more thing to do (-v shows everything).
   *[other] There are { $more } more things to do (-v shows everything).
}

## Findings

severity-error = Error
severity-warning = Warning
severity-info = Note
fix-it-for-me = To apply this automatically (asks first, keeps a backup):
in-file = In { $file }
at-line = line { $line }
at-file-and-line = { $file }, line { $line }
all-files-together = All files together
no-imap-account = no IMAP account in it
wants-up-to = { $program } ({ $account }): { $connections ->
    [one] up to 1 connection
   *[other] up to { $connections } connections
}
files-passed-over = { $files ->
    [one] 1 file skipped: no mail program reads it.
   *[other] { $files } files skipped: no mail program reads them.
}

## What was not checked

not-checked = Not checked: { $because }
not-checked-rules = { $ids } ({ $because })
not-checked-need-server = { $rules ->
    [one] 1 rule that needs the server (run imap-doctor check)
   *[other] { $rules } rules that need the server (run imap-doctor check)
}
not-checked-need-check = { $rules ->
    [one] 1 rule (run imap-doctor check)
   *[other] { $rules } rules (run imap-doctor check)
}
not-checked-need-watch = { $rules ->
    [one] 1 rule that needs a longer look (run imap-doctor watch)
   *[other] { $rules } rules that need a longer look (run imap-doctor watch)
}

## With --verbose

looked-for-server = Looked for the mail server of { $domain }:
greeting = Greeting: { $greeting }
capabilities-before = Capabilities before sign-in: { $capabilities }
capabilities-after = Capabilities after sign-in: { $capabilities }
counting-took = { $roundTrips ->
    [one] Counting took 1 round trip, { $duration }
   *[other] Counting took { $roundTrips } round trips, { $duration }
}

## The connections of each mail program

per-scope = per { $scope }
budget-row = { $program } ({ $account })

## The page

page-title-settings = Mail settings: { $extent }
page-title-check = Mail check
page-title-check-of = Mail check of { $endpoint }
page-what-was-checked = What was checked
page-status = Status
page-area = Area
page-result = Result
page-what-to-do = What to do
page-actions-more = { $more ->
    [one] There is 1 more thing to do; the details have it.
   *[other] There are { $more } more things to do; the details have them.
}
page-details = Details: what was checked, every finding in full, and what was not checked
page-at = { $madeAt }
page-about = { $user } · { $madeAt }
picture-heading = Who uses the connections
picture-allowed-number = Allowed at the same time: { $limit }
picture-total = All together
picture-bars = now { $today }, afterwards { $after }
count-heading = Connections opened one after another
count-drawing = { $opened ->
    [one] 1 connection opened within { $elapsed }
   *[other] { $opened } connections opened within { $elapsed }
}
count-open = open
count-refused = number { $at } refused
watch-ended = ended by the server or the network
page-findings = Findings
page-files = Files
page-no-imap-account = No IMAP account in it
page-not-checked = Not checked
page-made-by = Made by { $name } { $version }. It names accounts, servers and files as they are: check before you pass it on. The whole report is in this file; to read it again:
page-more = More about a finding:
status-ok = fine
status-warn = warning
status-fail = problem
status-skip = not checked
status-note = note

## IDLE over time

watch-heading = IDLE lifetime
watch-rows = IDLE renewed
watch-never = never
watch-every = every { $duration }
watch-idle = in IDLE
watch-renewed = renewed
watch-keepalive = keep-alive
watch-change = notified of a change
watch-missed = missed a change
watch-bye = BYE
watch-closed = closed
watch-reset = reset
watch-silent = dropped silently
watch-suspended = suspended

## GitHub annotations

github-summary = imap-doctor: { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}, { $notes ->
    [one] 1 note
   *[other] { $notes } notes
}, { $checks ->
    [one] 1 check not run
   *[other] { $checks } checks not run
}, { $ignored } ignored

## SARIF

sarif-sources = Sources: { $source }
sarif-more = More: imap-doctor explain { $ruleId }
