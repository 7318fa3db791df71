### Profiles and declarations for iPhone and iPad.
###
### $because (message)
### $column (number)
### $file (path)
### $flaw (word)
### $levels (number)
### $line (number)
### $signer (server-text)

ios-not-profile = { $file } is not a configuration profile: it has no PayloadContent.
ios-profile-hint = Name the .mobileconfig file that is installed on the device.
ios-not-declaration = { $file } is not a declaration of a mail account: its Type must be com.apple.configuration.account.mail, and it needs a Payload.
ios-not-declaration-hint = Name the declaration as it is sent to the device.
ios-correct-hint = A device refuses such a profile, too. Correct the file at that place, or ask for a new one.
ios-template-hint = This looks like a template that was not filled in: name the profile that is made from it.
ios-signed = signed by { $signer }; the signature was not checked
ios-signed-nameless = signed by someone the certificate does not name; the signature was not checked

ios-envelope = { $flaw ->
    [damaged] { $file } cannot be read: its signature is damaged.
    [cut-off] { $file } cannot be read: its signature is cut off.
    [empty] { $file } cannot be read: its signature is empty.
    [without-content] { $file } cannot be read: it is a signature without the profile it signs.
   *[too-many] { $file } cannot be read: it is wrapped too many times.
}
ios-envelope-hint = A device refuses it, too. Download the profile again, or sign it again (openssl smime -sign -nodetach -outform der).
xml-invalid-signed = { $file }, line { $line }, column { $column } of the signed content: this XML cannot be read: { $because }.

## Binary property lists: each follows a colon

plist-invalid = { $file }: this binary property list cannot be read: { $because }.
plist-version = its version is not known
plist-cut-off = it is cut off
plist-table = its table of contents does not fit
plist-too-many-values = it holds more values than any profile
plist-cycle = a value contains itself
plist-nested = values are nested more than { $levels } levels deep
plist-too-large = it unfolds into more than any profile holds
plist-reference = a reference leads nowhere
plist-outside = a value lies outside the file
plist-value-cut-off = a value does not end inside the file
plist-kind = it has a value of an unknown kind
plist-number = a number is too long
plist-date = a date is damaged
plist-length = a length is damaged

## What to set on the device

ios-set-fetch = On the device, choose to fetch mail every 15 minutes.
ios-step-fetch-new-data = On the iPhone or iPad, open Settings > Apps > Mail > Mail Accounts > Fetch New Data (before iOS 18: Settings > Mail > Accounts).
ios-step-fetch = Tap the account and choose Fetch (or Push, if it is offered).
ios-step-schedule = Further down, choose the schedule “Every 15 Minutes”.
ios-step-on-open = Mail always checks for new messages when you open it; there is no setting for the number of connections.
