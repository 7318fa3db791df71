### What a report begins with: what is wrong, in a sentence or two, and how that is known.
###
### $after (number)
### $connections (number)
### $files (number)
### $limit (number)
### $opened (number)
### $others (number)
### $over (number)
### $problem (message)
### $problems (number)
### $process (server-text)
### $processes (server-text[])
### $program (message)
### $programs (message[&])
### $scope (word)
### $times (number)
### $wanted (number)

## The server refuses connections

verdict-over-limit-program = { $scope ->
    [network] { $limit ->
        [one] Your mail server allows 1 connection at a time from this network. { $program } wants up to { $wanted }, so some are refused.
       *[other] Your mail server allows { $limit } connections at a time from this network. { $program } wants up to { $wanted }, so some are refused.
    }
   *[account] { $limit ->
        [one] Your mail server allows 1 connection at a time. { $program } wants up to { $wanted }, so some are refused.
       *[other] Your mail server allows { $limit } connections at a time. { $program } wants up to { $wanted }, so some are refused.
    }
}
verdict-over-limit = { $scope ->
    [network] { $limit ->
        [one] Your mail server allows 1 connection at a time from this network. Your mail programs want up to { $wanted }, so some are refused.
       *[other] Your mail server allows { $limit } connections at a time from this network. Your mail programs want up to { $wanted }, so some are refused.
    }
   *[account] { $limit ->
        [one] Your mail server allows 1 connection at a time. Your mail programs want up to { $wanted }, so some are refused.
       *[other] Your mail server allows { $limit } connections at a time. Your mail programs want up to { $wanted }, so some are refused.
    }
}
verdict-limit = { $scope ->
    [network] { $limit ->
        [one] Your mail server allows 1 connection at a time from this network and refuses any more.
       *[other] Your mail server allows { $limit } connections at a time from this network and refuses any more.
    }
   *[account] { $limit ->
        [one] Your mail server allows 1 connection at a time and refuses any more.
       *[other] Your mail server allows { $limit } connections at a time and refuses any more.
    }
}
verdict-none-left = Your mail server refuses every new connection: all it allows at a time are in use.
verdict-none-left-of = { $scope ->
    [network] { $limit ->
        [one] Your mail server refuses every new connection: the only one it allows from this network is in use.
       *[other] Your mail server refuses every new connection: all { $limit } it allows from this network are in use.
    }
   *[account] { $limit ->
        [one] Your mail server refuses every new connection: the only one it allows is in use.
       *[other] Your mail server refuses every new connection: all { $limit } it allows are in use.
    }
}
verdict-wants = Wanted at most: { $programs }.
verdict-wants-program = { $program } { $wanted }
verdict-wants-assumed = { $program } about { $wanted } (assumed)
verdict-assumed-program = Assumed: one { $program } with its default settings, because no settings file was read.
verdict-assumed-settings = Assumed: the default settings of { $program }, because no settings file of it was read.
verdict-others = { $others ->
    [one] 1 of them was already in use when the check began.
   *[other] { $others } of them were already in use when the check began.
}
verdict-others-elsewhere = { $others ->
    [one] 1 of them was already in use elsewhere when the check began.
   *[other] { $others } of them were already in use elsewhere when the check began.
}
verdict-held-here = Open on this computer at the moment: { $programs }.
verdict-held-by = { $process } { $connections }
verdict-held-by-program = { $program } { $connections }
verdict-password-correct = Your password is correct. Don’t change it.
verdict-inferred = The server does not say that it is a limit; it was inferred from what it accepts and what it refuses.

## Anything else

verdict-nothing = Nothing is wrong with this mail account.
verdict-nothing-in-files = Nothing is wrong in these settings.
verdict-nothing-partly = Nothing wrong was found, but not everything could be checked.
verdict-all-accepted = { $opened ->
    [one] The server accepted the 1 connection your mail programs may open.
   *[other] The server accepted all { $opened } connections your mail programs may open at once.
}
verdict-partly-deadline = { $opened ->
    [one] The server accepts at least 1 connection at a time; the time ran out before all { $wanted } could be tried.
   *[other] The server accepts at least { $opened } connections at a time; the time ran out before all { $wanted } could be tried.
}
verdict-partly-interrupted = { $opened ->
    [one] The server accepts at least 1 connection at a time; the count was stopped before all { $wanted } could be tried.
   *[other] The server accepts at least { $opened } connections at a time; the count was stopped before all { $wanted } could be tried.
}
verdict-files = { $files ->
    [one] { $problems } things should be changed in 1 settings file.
   *[other] { $problems } things should be changed in { $files } settings files.
}
verdict-rule-times = { $times ->
    [one] { $problem } (once)
   *[other] { $problem } ({ $times } times)
}

## The picture of the connections

picture-allowed = allowed
picture-half-default = half of this software’s default of { $limit }, to be safe
picture-half-published = half of the { $limit } this mail host allows, to be safe
picture-set = set to { $connections }
picture-set-each = set to { $connections } in each
picture-not-settable = cannot be set
picture-assumed = assumed
picture-number-assumed = number assumed
picture-open = in use already
picture-open-note = elsewhere, or by these programs if they are running
picture-open-here = on this computer
picture-open-here-by = on this computer: { $processes }
picture-open-now = { $connections } open now
picture-open-elsewhere = by other programs and devices
picture-fits = { $after ->
    [one] With this, 1 of { $limit } is used.
   *[other] With this, { $after } of { $limit } are used.
}
picture-too-many = { $over ->
    [one] Even so, that is 1 more than { $limit }.
   *[other] Even so, that is { $over } more than { $limit }.
}
