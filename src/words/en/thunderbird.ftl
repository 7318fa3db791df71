### Thunderbird's files: what it ignores, misreads or overrules in them.
###
### $accountKey (word)
### $because (message)
### $example (word)
### $account (account)
### $address (host)
### $connections (number)
### $minutes (number)
### $pid (number)
### $file (path)
### $firstKey (word)
### $instead (setting)
### $key (setting)
### $line (number)
### $stored (word)
### $through (number)
### $word (word)
### $written (number)

thunderbird-not-settings = { $file } is not a Thunderbird settings file.
thunderbird-not-settings-because = { $file }, line { $line }: this is not a Thunderbird settings file. { $because }
firefox-settings = { $file } holds settings of Firefox, which fetches no mail.
firefox-settings-hint = Name the prefs.js or the profile folder of Thunderbird.
thunderbird-not-settings-hint = Each line of a prefs.js looks like this: { $example }

thunderbird-about = { $key }: { $because }
thunderbird-duplicate-account = “{ $accountKey }” is the same account as “{ $firstKey }”: Thunderbird removes it from its list.
thunderbird-name-unread = Thunderbird reads no setting named { $key }; { $instead } was probably meant.
thunderbird-wants-number = Thunderbird expects a number here.
thunderbird-wants-boolean = Thunderbird expects true or false here.

## prefs.js and user.js: statements that are not understood

prefs-no-user-pref = The statement does not begin with user_pref.
prefs-no-bracket = “(” is missing after { $word }.
prefs-no-name = The name in quotes is missing.
prefs-no-comma = The comma after the name is missing.
prefs-no-value = The value is neither text in quotes, nor true or false, nor a number.
prefs-no-closing-bracket = “)” is missing after the value.
prefs-no-semicolon = “;” is missing at the end.
prefs-number-too-large = The number is too large.
prefs-letter-in-number = There is a letter in a number.
prefs-text-not-closed = The quotation mark that closes a text is missing.
prefs-escape = A text contains a backslash that is followed by something Thunderbird does not know.
prefs-comment-not-closed = A comment that begins with /* is not closed.
prefs-lost-through = { $because } Everything up to line { $through } is lost with it.

## AutoConfig

autoconfig-program = Line { $line } is program code and was not judged.
autoconfig-other-type = Thunderbird shows an alert at every start and does not apply this value: the preference is of another type.

## Policies

policy-byte-order-mark = Thunderbird ignores the whole file because it begins with a byte order mark. Save it as UTF-8 without one.
policy-not-json = Thunderbird ignores the whole file because it is not valid JSON.
policy-no-policies = Thunderbird ignores the whole file because it has no object named "policies" at the top.
policy-mac-not-enabled = Thunderbird ignores all of these policies because EnterprisePoliciesEnabled is not true.
policy-preferences-not-json = Thunderbird does not apply these preferences because the text is not valid JSON.
mac-policy-not-dictionary = { $file } holds no Thunderbird policies: its outermost element is not a dictionary.
policy-other-type = Thunderbird does not apply this value: the preference is of another type.
policy-value-or-status = Thunderbird does not apply this preference: its “Value” or “Status” is not one a policy can have.
policy-stores-boolean = Thunderbird stores { $stored }, not { $written }.
policy-only-new-accounts-reached = This reaches only accounts that have no number of their own.

## What to set, and where to click

thunderbird-set-connections = Set the maximum number of server connections to { $connections }.
thunderbird-cost-one = { $minutes ->
    [one] With 1, new mail in the inbox still shows up at once, except while another folder is open: then within a minute (2 would avoid that: 0.6 s, measured).
   *[other] With 1, new mail in the inbox still shows up at once, except while another folder is open: then within { $minutes } minutes (2 would avoid that: 0.6 s, measured).
}
thunderbird-cost-one-no-check = With 1, new mail in the inbox does not show up while another folder is open (2 would avoid that).
thunderbird-set-startup = Switch on the check for new mail at startup.
thunderbird-set-folders = Check only the few folders that need it.
thunderbird-set-tls = Set the connection security to { -tb-security-tls }.
thunderbird-set-starttls = Set the connection security to { -tb-security-starttls } or, better, to { -tb-security-tls } with port 993.
thunderbird-set-method = Set the authentication method to “{ -tb-normal-password }”, or to { -tb-oauth2 } if the mail host requires it.

thunderbird-step-account-settings = In Thunderbird, open the menu ≡ (top right) > { -tb-account-settings }.
thunderbird-step-server-settings = On the left, under “{ $account }”, click { -tb-server-settings }.
thunderbird-step-connections = Click { -tb-advanced }, set “{ -tb-max-connections }” to { $connections } and click { -tb-ok }.
thunderbird-step-sooner = { $minutes ->
    [one] If new mail has to show up sooner while another folder is open: set “{ -tb-check-every }” to 1 minute as well.
   *[other] If new mail has to show up sooner while another folder is open: set “{ -tb-check-every }” to { $minutes } minutes as well. Checking every minute gets some networks banned.
}
thunderbird-step-restart = Close Thunderbird and start it again: connections that are already open stay open until then.
thunderbird-step-idle = Tick “{ -tb-immediate-notifications }”.
thunderbird-step-poll = { $minutes ->
    [one] Tick “{ -tb-check-every }” and set it to 1 minute.
   *[other] Tick “{ -tb-check-every }” and set it to { $minutes } minutes.
}
thunderbird-step-startup = Tick “{ -tb-check-at-startup }”.
thunderbird-step-config-editor = In Thunderbird, open the menu ≡ > { -tb-settings } > { -tb-general } > { -tb-config-editor }, search for the preference named above and set it to false.
thunderbird-step-folder = For each folder that gets new mail through a filter on the server: right-click it, open { -tb-folder-properties } and tick “{ -tb-always-check-folder }”.
thunderbird-step-tls = Set “{ -tb-connection-security }” to { -tb-security-tls }; the port changes to 993 by itself.
thunderbird-step-starttls = If your mail host does not offer { -tb-security-tls } on port 993, choose { -tb-security-starttls } with port 143.
thunderbird-step-method = Set “{ -tb-authentication-method }” to “{ -tb-normal-password }”, or to { -tb-oauth2 } if your mail host requires it (Gmail, Microsoft 365).

thunderbird-managed-by-policy = A policy sets it ({ $key }), which overrides the profile.
thunderbird-managed-in = It is set in { $file } ({ $key }), which overrides the profile.
thunderbird-managed-at = It is set in { $file }, line { $line } ({ $key }), which overrides the profile.
thunderbird-step-managed = Ask the person who manages this computer to change it there; then restart Thunderbird.
thunderbird-step-managed-numbers = In policies.json, do not write 0 or 1 for a number: Thunderbird turns them into false and true.

# What people see when the server refuses one of its connections.
thunderbird-when-refused = What you see in Thunderbird: often no message at all; folders stay empty, or new mail is missing in them.

## Who has the profile open: each follows “Thunderbird is running”, in brackets

thunderbird-lock-held = its lock file { $file } is held
thunderbird-lock-elsewhere = a Thunderbird on the computer { $address } has it open
thunderbird-lock-elsewhere-hint = If no Thunderbird is running there, delete the file { $file } (a crash leaves it behind).
thunderbird-lock-process = process { $pid } has it open
thunderbird-lock-process-hint = If process { $pid } is not Thunderbird, delete the file { $file } (a crash leaves it behind).
