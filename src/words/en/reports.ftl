### What reports say around the findings: headings, labels, tables, summaries.
###
### $account (account)
### $accounts (number)
### $after (number)
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
do-this-host = For the people who run the mail server:
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

budget-heading = Connections of each mail program
budget-measured = Connections available: { $usable } (measured)
budget-measured-for = Connections available: { $usable } (measured, { $per })
budget-announced = Connections available: { $usable } (the limit the server states)
budget-announced-for = Connections available: { $usable } (the limit the server states, { $per })
budget-stated = Connections available: { $usable } (half of the { $limit } this mail host allows: dropped connections take a while to disappear)
budget-stated-for = Connections available: { $usable } (half of the { $limit } this mail host allows { $per }: dropped connections take a while to disappear)
budget-published = Connections available: { $usable } (half of the default of { $limit }: dropped connections take a while to disappear)
budget-published-for = Connections available: { $usable } (half of the default of { $limit } { $per }: dropped connections take a while to disappear)
budget-unknown = Connections available: the limit is not known
per-scope = per { $scope }
budget-today = now
budget-after = after
budget-program = Mail program
budget-to-set = Setting
budget-row = { $program } ({ $account })
budget-total = total
budget-set = set { $connections }
budget-set-each = set { $connections } in each
budget-fits = of { $usable } available
budget-too-many = { $over ->
    [one] 1 more than the limit of { $usable }: close a device, or ask for a higher limit
   *[other] { $over } more than the limit of { $usable }: close a device, or ask for a higher limit
}

## The page

page-title-settings = Mail settings: { $extent }
page-title-check = Mail check
page-title-check-of = Mail check of { $endpoint }
page-problems = Problems found
page-warnings = Warnings
page-fine = Fine
page-incomplete = Incomplete check
page-what-was-checked = What was checked
page-status = Status
page-area = Area
page-result = Result
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
