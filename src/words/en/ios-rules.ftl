### What the rules about Apple configuration profiles and declarations say.
###
### $account (account)
### $otherAccount (account)
### $digest (word)
### $file (path)
### $quoted (server-text)
### $host (host)
### $identifier (server-text)
### $inside (server-text)
### $key (setting)
### $passwordKeys (setting[&])
### $mechanism (word)
### $profileName (server-text)
### $own (server-text)
### $packing (word)
### $port (number)
### $prefix (server-text)
### $side (word)
### $signer (server-text)
### $user (user)
### $value (setting)
### $wants (message)

## profile/encrypted

profile-encrypted =
    .title = The profile is encrypted for one device
    .why = A profile can be encrypted with the key of one device. That is fine, and the device can read it; nobody else can, and neither can imap-doctor. So nothing is said here about the accounts in it.
    .message = The profile “{ $profileName }” is encrypted and cannot be read without the device’s key.
    .message-unnamed = The profile is encrypted and cannot be read without the device’s key.
    .remedy = Check the profile as it was before it was encrypted.
    .step-ask = Ask whoever made it for the file before encryption, and check that one.
    .step-device = To see what the device made of it: Settings > General > VPN & Device Management, tap the profile.

## profile/not-signed

profile-not-signed =
    .title = The profile is not signed
    .why = Anyone who passes an unsigned profile on can change the servers in it, and the device shows it as “Not Signed” during installation. It works all the same. A signature lets the device show who made it.
    .message = The profile “{ $profileName }” is not signed.
    .message-unnamed = The profile is not signed.
    .remedy = Sign it before you hand it out.
    .step = openssl smime -sign -nodetach -binary -outform der -signer CERT -inkey KEY -in FILE -out SIGNED.mobileconfig

## profile/signature-not-checked

profile-signature-not-checked =
    .title = The profile is signed; the signature was not verified
    .why = No trust is needed to check the settings, so the signature is removed and the name in its certificate is shown as it is. Anyone can write any name into a certificate: only the device decides whether it is “Verified”.
    .message = The profile “{ $profileName }” is signed by { $signer }; the signature was not verified.
    .message-unnamed = The profile is signed by { $signer }; the signature was not verified.
    .message-nobody = The profile “{ $profileName }” is signed with a certificate that names nobody; the signature was not verified.
    .message-unnamed-nobody = The profile is signed with a certificate that names nobody; the signature was not verified.
    .digest = digest: { $digest }
    .remedy = Check the signature where it counts, on the device.
    .step = On the device open Settings > General > VPN & Device Management, tap the profile, and look for “Verified”.

## profile/weak-signature

profile-weak-signature =
    .title = The profile is signed with an outdated digest
    .why = SHA-1 and MD5 can be forged with some effort: two profiles with the same digest but different content can be made. Devices may show such a signature as not verified. SHA-256 has been the default of every tool for years.
    .message = The profile “{ $profileName }” is signed with { $digest }, which can be forged.
    .message-unnamed = The profile is signed with { $digest }, which can be forged.
    .remedy = Sign it again with SHA-256.
    .step = With openssl smime -sign add: -md sha256

## profile/packed-as-text

profile-packed-as-text =
    .title = The signed profile is wrapped as text
    .why = Devices expect signed profiles as DER, a binary form. Without the right option openssl wraps the same signature as text (PEM or S/MIME), and a device takes such a file for a document instead of a profile.
    .message = The profile “{ $profileName }” is wrapped as { $packing } text; devices expect DER.
    .message-unnamed = The profile is wrapped as { $packing } text; devices expect DER.
    .remedy = Create it in DER form.
    .step = With openssl smime -sign add: -nodetach -outform der

## profile/no-mail-account

profile-no-mail-account =
    .title = The profile sets up no IMAP account
    .why = A profile can hold anything from Wi-Fi to web clips, and some that are called “mail” hold no mail account. Whoever installs such a profile looks for the account in vain, and connections to the mail server do not come from it.
    .message = The profile “{ $profileName }” sets up no IMAP account.
    .message-unnamed = The profile sets up no IMAP account.
    .holds-pop = it holds a POP account, which keeps no connection open
    .holds-activesync = it holds an Exchange account (ActiveSync), which opens no IMAP connection
    .holds-web-services = it holds an Exchange account (web services), which opens no IMAP connection
    .holds-google = it holds a Google account
    .remedy = Check the profile that sets up the mail account.
    .step = It has a payload of the type com.apple.mail.managed.

## profile/required-key-missing

profile-required-key-missing =
    .title = A required key is missing
    .why = Some keys must be in every profile or mail account. Without them the device refuses to install the profile (“Invalid Profile”) or sets up an account that cannot work. An empty key counts as missing.
    .message = { $key } is missing.
    .message-inside = { $inside }: { $key } is missing.
    .message-empty = { $key } is empty.
    .message-empty-inside = { $inside }: { $key } is empty.
    .remedy = Set { $key }.
    .step = Add { $key } with its value.
    .step-inside = Add { $key } with its value in { $inside }.

## profile/value-of-wrong-kind

profile-value-of-wrong-kind =
    .title = The profile contains a value the device cannot use
    .why = The device expects a number for a port, true or false for encryption, and one of a few words for the rest. It ignores a value of another kind or refuses the whole profile; either way the account is not set up as intended.
    .message = { $key } is { $quoted }; the device expects { $wants }.
    .message-inside = { $inside }: { $key } is { $quoted }; the device expects { $wants }.
    .message-other = { $key } is of another kind; the device expects { $wants }.
    .message-other-inside = { $inside }: { $key } is of another kind; the device expects { $wants }.
    .wants-port = a number from 1 to 65535, such as 993
    .wants-version = the whole number 1
    .wants-switch = true or false
    .wants-account-type = EmailTypeIMAP or EmailTypePOP
    .wants-server-type = IMAP or POP
    .wants-method = None, Password, CRAMMD5, NTLM or HTTPMD5
    .wants-authentication = EmailAuthNone, EmailAuthPassword, EmailAuthCRAMMD5, EmailAuthNTLM or EmailAuthHTTPMD5
    .wants-text = text
    .remedy = Set { $key } to { $wants }.
    .step = Set { $key } to { $wants }, or leave it out if it is optional.

## profile/identifier-repeated

profile-identifier-repeated =
    .title = Two parts of the profile have the same identifier
    .why = The device tells profiles and their payloads apart by PayloadIdentifier and PayloadUUID. If two parts share a value, one can replace the other, and removing one can remove both.
    .message = { $key } is the same as in another part of the profile.
    .message-inside = { $inside }: { $key } is the same as in another part of the profile.
    .value = { $quoted }
    .remedy = Give each part its own { $key }.
    .step-uuid = Set { $key } to another value: one made by uuidgen.
    .step = Set { $key } to another value: the profile’s own with a word added at the end.

## profile/replaces-another

profile-replaces-another =
    .title = Two profiles replace each other on the device
    .why = A profile replaces an installed one with the same PayloadIdentifier. If profiles for different accounts share it, installing the second silently removes the first account. Some generators use one fixed value for everybody.
    .message = This profile has the same { $key } as another one with a different account: on a device each replaces the other.
    .identifier = { $key }: { $identifier }
    .other = the other one: { $file }
    .remedy = Give each profile its own { $key }.
    .step = Set { $key } to a value of its own, for example with the user name in it.

## profile/duplicate-account

profile-duplicate-account =
    .title = The same mailbox is set up twice
    .why = Each account on a device opens its own connections. The same mailbox twice on every device doubles what counts against the server’s limit, and every message is shown and announced twice.
    .message = { $account }: this mailbox is already set up in the same profile.
    .message-as = { $account }: this mailbox is already set up in the same profile, as { $otherAccount }.
    .mailbox = { $user } on { $host }
    .remedy = Leave one of the two out.
    .step = Remove one of the two payloads from the profile’s source.

## polling/set-on-device

polling-set-on-device =
    .title = These settings can only be made on the device
    .why = A configuration profile for iPhone and iPad tells Mail the server and the account. It has no key for IDLE, for how often mail is fetched, or for the number of connections, so no profile can get them wrong and none can fix them. iPhone Mail uses IDLE for the mailbox that is open on the screen; in the background mail arrives by Fetch, or by Push where the server offers Apple’s own service.
    .message-profile = How often { $account } checks for mail is set on the iPhone or iPad, not in the profile.
    .message-declaration = How often { $account } checks for mail is set on the iPhone or iPad, not in the declaration.
    .account = for { $user } on { $host }
    .account-later = for a user named during installation on { $host }
    .remedy = Choose Fetch every 15 minutes on the device.

## profile/authentication-not-offered

profile-authentication-not-offered =
    .title = The profile uses a sign-in method the server does not offer
    .why = CRAM-MD5, NTLM and HTTP MD5 digest work only where the server supports them, and most servers store passwords in a form that rules them out. The device then cannot sign in, which looks like a wrong password. With encryption, servers expect a plain password.
    .message = { $account }: the profile signs in with { $mechanism }, which { $host } does not offer.
    .missing = { $value } is not in the capability list
    .remedy = Set { $key } to { $value }.
    .step = Set { $key } to { $value }, with encryption on.

## profile/path-prefix-differs

profile-path-prefix-differs =
    .title = The path prefix in the profile differs from the server’s
    .why = With a wrong path prefix the device looks for folders where there are none: it shows only the inbox, or creates a second Sent and Trash. A server that needs a prefix (Courier, some Cyrus) names it when asked (NAMESPACE).
    .message = { $account }: the profile sets the path prefix “{ $prefix }”, but the server’s own is “{ $own }”.
    .message-none = { $account }: the profile sets the path prefix “{ $prefix }”, but the server has none.
    .namespace = NAMESPACE: “{ $prefix }”
    .remedy = Leave { $key } out.
    .step = Remove { $key }: the device then asks the server.

## profile/ssl-off-on-tls-port

profile-ssl-off-on-tls-port =
    .title = The profile uses an encrypted port without encryption
    .why = On 993, 995 and 465 the server expects encryption from the first byte. Without it the device and the server wait for each other, and Mail says it cannot connect. The key counts as false when it is left out.
    .message = { $side ->
        [outgoing] { $account }: the outgoing server { $host } is used on port { $port } without encryption, which that port does not accept.
       *[incoming] { $account }: the incoming server { $host } is used on port { $port } without encryption, which that port does not accept.
    }
    .off = { $key } is false or left out
    .remedy = Set { $key } to true.
    .step = In the profile’s source set { $key } to true.

## profile/ssl-off

profile-ssl-off =
    .title = The profile does not ask for encryption
    .why = Without this key the device may send the password so that everybody on the same Wi-Fi can read it, and many servers refuse an unencrypted sign-in, which looks like a wrong password. On 143 and 587 the same key makes the device use STARTTLS. It counts as false when it is left out.
    .message = { $side ->
        [outgoing] { $account }: the outgoing server { $host } is used without encryption.
       *[incoming] { $account }: the incoming server { $host } is used without encryption.
    }
    .message-port = { $side ->
        [outgoing] { $account }: the outgoing server { $host } is used without encryption on port { $port }.
       *[incoming] { $account }: the incoming server { $host } is used without encryption on port { $port }.
    }

## profile/outgoing-port-missing

profile-outgoing-port-missing =
    .title = The profile names no port for outgoing mail
    .why = Without a port Mail tries 25 first, then 587, then 465. Port 25 is for traffic between servers: it is often closed to customers, or answers but accepts no sign-in, and then Mail asks for the password although the password is right.
    .message = { $account }: no port is named for the outgoing server { $host }, so Mail tries 25 first.
    .left-out = { $key } is left out
    .remedy = Set { $key } to 465 (or 587, as the mail host says).
    .step-profile = In the profile’s source set { $key } to 465 and OutgoingMailServerUseSSL to true.
    .step-declaration = In the declaration set { $key } to 465.

## profile/holds-password

profile-holds-password =
    .title = The profile contains a password
    .why = A profile is a plain file: everybody who gets it, by mail, from a download page or from a backup, can read the password in it. A signature hides nothing. These keys are meant for profiles that are encrypted for one device.
    .message = { $account }: the profile contains a password, which everybody who has the file can read.
    .keys = { $passwordKeys }; the password itself is not shown here
    .remedy = Leave the password out; the device asks for it during installation.
    .step = In the profile’s source remove IncomingPassword and OutgoingPassword. If others have had the file, change the password.

## How a change reaches the devices

profile-step-send-again = Let the server that manages the devices send the declaration again, with a new ServerToken.
profile-step-sign-again = Sign the profile again: a change invalidates its signature.
profile-step-install-again = Install it again on each device. It replaces the old one as long as its PayloadIdentifier stays the same; Settings > General > VPN & Device Management shows what is installed.
