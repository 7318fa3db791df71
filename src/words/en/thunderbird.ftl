### Thunderbird's files: what it ignores, misreads or overrules in them.
###
### $accountKey (word)
### $because (message)
### $example (word)
### $file (path)
### $firstKey (word)
### $key (setting)
### $line (number)
### $stored (word)
### $through (number)
### $word (word)
### $written (number)

thunderbird-not-settings = { $file } is not a Thunderbird settings file.
thunderbird-not-settings-because = { $file }, line { $line }: this is not a Thunderbird settings file. { $because }
thunderbird-not-settings-hint = Each line of a prefs.js looks like this: { $example }

thunderbird-about = { $key }: { $because }
thunderbird-duplicate-account = “{ $accountKey }” is the same account as “{ $firstKey }”: Thunderbird removes it from its list.
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
policy-other-type = Thunderbird does not apply this value: the preference is of another type.
policy-value-or-status = Thunderbird does not apply this preference: its “Value” or “Status” is not one a policy can have.
policy-number-becomes-boolean = Thunderbird stores { $stored }, not { $written }.
policy-only-new-accounts-reached = This reaches only accounts that have no number of their own.
