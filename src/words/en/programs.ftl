### The settings files of mail programs: what makes a file none of theirs.
###
### $account (account)
### $because (message)
### $connections (number)
### $count (number)
### $folderCount (number)
### $kept (number)
### $line (number)
### $maker (word)
### $measured (word[&])
### $most (number)
### $reasons (message[;])
### $version (word)
### $which (word)
### $minutes (number)
### $program (message)
### $setBy (word)
### $setting (setting)
### $file (path)
### $flaw (word)
### $host (host)
### $key (setting)

aerc-not-accounts = { $file } is not an aerc accounts file: no section of it has a source.
aerc-not-accounts-hint = Name the file aerc reads: ~/.config/aerc/accounts.conf.

autoconfig-not-settings = { $file } is not a mail configuration.
autoconfig-not-settings-hint = Its outermost element must be <clientConfig>, with an <emailProvider> in it.
autoconfig-server-refused = { $flaw ->
    [hostname] Thunderbird does not use this server: <hostname> is missing.
    [port] Thunderbird does not use the server { $host }: <port> must be a number from 1 to 65535.
    [socket-type] Thunderbird does not use the server { $host }: <socketType> must be SSL, STARTTLS or plain, spelt exactly like this.
   *[authentication] Thunderbird does not use the server { $host }: <authentication> is missing, or names no method Thunderbird knows, such as password-cleartext.
}
autoconfig-no-outgoing = Thunderbird takes nothing from this file because it has no <outgoingServer>.
autoconfig-correct-hint = Thunderbird refuses such a file, too. Correct it at that place.

evolution-not-account = { $file } is not an Evolution account file.
evolution-not-account-hint = Evolution keeps its account files in ~/.config/evolution/sources; each begins with [Data Source].

goimapnotify-no-host = { $file } names no mail server: “host” is missing.
goimapnotify-no-host-hint = imap-doctor does not run hostCMD. Name the server with --host, and add --client goimapnotify:push=N.

k9-not-settings = { $file } is not a settings export of Thunderbird for Android or K-9 Mail.
k9-not-settings-hint = To make one on the phone, open Settings > Export settings.
k9-export-again-hint = Export the settings on the phone again.

kmail-not-account = { $file } is not the file of an IMAP account of KMail: it names no ImapServer.
kmail-not-account-hint = KMail keeps one file for each account: ~/.config/akonadi_imap_resource_0rc and so on.

mbsync-not-settings = { $file } is not an mbsync configuration: it has neither an IMAPAccount nor an IMAPStore.
mbsync-not-settings-hint = Name the file mbsync reads: ~/.mbsyncrc or ~/.config/isyncrc.
mbsync-astray = mbsync stops at this line because it stands outside a section: an empty line ends a section.
mbsync-unknown = mbsync stops at this line: it has no keyword { $key } in such a section.
mbsync-quote = mbsync stops at this line: a quote is never closed.
mbsync-one-value = mbsync stops at this line: { $key } takes exactly one value. Quote a value that has blanks in it.
mbsync-port = mbsync stops at this line: a port is a number from 0 to 65535.
mbsync-tls = mbsync stops at this line: { $key } is None, STARTTLS or IMAPS.

muttrc-not-settings = { $file } is not a mutt configuration: it contains no mutt command.
muttrc-not-settings-hint = Name the file mutt reads: ~/.muttrc, ~/.neomuttrc or ~/.config/neomutt/neomuttrc.

offlineimap-not-settings = { $file } is not an offlineimap configuration: it has no [Repository …] section.
offlineimap-not-settings-hint = Name the file offlineimap reads: ~/.offlineimaprc or ~/.config/offlineimap/config.
offlineimap-python-only = { $file } gets the server name from Python code (remotehosteval) or from another file, and imap-doctor reads neither.
offlineimap-python-only-hint = Write remotehost into the [Repository …] section, or check the mailbox with --host.
offlineimap-stray = offlineimap does not start: this line is neither a section, a comment nor a key with a value.
offlineimap-twice = offlineimap does not start: { $key } is in the file twice.
offlineimap-no-account = offlineimap does not start: there is no section [Account { $account }], but “accounts” names it.
offlineimap-no-host = offlineimap does not start: the repository { $account } names no server (remotehost).
offlineimap-no-repository = offlineimap does not start: there is no section [Repository { $account }], but an account names it.
offlineimap-side-missing = offlineimap does not start: the account { $account } names no { $key }.
offlineimap-percent = offlineimap does not start: a % in { $key } must be written twice (%%), or begin the name of another key, as in %(name)s.
offlineimap-not-truth = offlineimap does not start: { $key } must be yes or no. A comment after the value on the same line is part of the value.
offlineimap-not-number = offlineimap does not start: { $key } must be a number. A comment after the value on the same line is part of the value.

## What to set, and where: whichever program it is

program-set-idle = Switch IDLE on.
program-set-poll = { $minutes ->
    [one] Check for new mail every minute.
   *[other] Check for new mail every { $minutes } minutes.
}
program-set-inbox-only = Watch only the inbox.
program-set-renewal = Renew IDLE at least every 25 minutes.
program-step-open-file = Open the configuration file in a text editor.

# Where a setting is, as evidence.
setting-default = { $setting }: not set, so { $program } uses its default
setting-set = { $setBy ->
    [policy] { $setting }, set by a policy
    [autoconfig] { $setting }, set by AutoConfig
   *[file] { $setting }
}
setting-set-line = { $setBy ->
    [policy] { $setting }, line { $line }, set by a policy
    [autoconfig] { $setting }, line { $line }, set by AutoConfig
   *[file] { $setting }, line { $line }
}

## Where to click, in each program’s own words

aerc-step-poll = { $minutes ->
    [one] In the section of this account, write: check-mail = 1m
   *[other] In the section of this account, write: check-mail = { $minutes }m
}
aerc-step-restart = Start aerc again.
aerc-step-tls = In the section of this account, let the source begin with imaps:// and leave the port out.

autoconfig-step-tls = Write <socketType>SSL</socketType> and <port>993</port>.

evolution-set-connections = Set ConcurrentConnections to { $connections }.
evolution-step-accounts = In Evolution, open Edit > Preferences > Mail Accounts.
evolution-step-receiving = Select “{ $account }”, click Edit and open Receiving Options.
evolution-step-connections = Under Connection to Server, tick “Number of concurrent connections to use” and set it to { $connections }.
evolution-step-restart = Close Evolution and start it again.
evolution-step-idle = Tick “Listen for server change notifications”.
evolution-step-poll = { $minutes ->
    [one] Tick “Check for new messages every” and set it to 1 minute.
   *[other] Tick “Check for new messages every” and set it to { $minutes } minutes.
}
evolution-step-email = In Evolution, open Edit > Preferences > Mail Accounts, select the account, click Edit and open Receiving Email.
evolution-step-tls = Set the encryption method to “TLS on a dedicated port”.

goimapnotify-step-boxes = Leave only INBOX under “boxes”.
goimapnotify-step-renewal = Set “idleLogoutTimeout” to 24, or remove it.
goimapnotify-step-restart = Start goimapnotify again.
goimapnotify-step-tls = Set “tls” to true, “port” to 993 and “starttls” to false.

k9-set-push = Push the inbox, and only the inbox.
k9-step-fetching = On the phone, open Settings, tap “{ $account }”, then Fetching mail.
k9-step-poll = { $minutes ->
    [one] Set “Folder poll frequency” to the shortest interval offered.
   *[other] Set “Folder poll frequency” to every { $minutes } minutes.
}
k9-step-manage-folders = On the phone, open the menu, then Manage folders.
k9-step-push-off = Tap each folder that can wait and switch Push off for it; leave it on for the inbox.
k9-step-max-push = Or, under Settings > “{ $account }” > Fetching mail, set “Max folders to check with push” to the smallest number offered.
k9-step-push-on = Tap the inbox and switch Push on for it. Leave it off for the other folders: each one costs a connection.
k9-step-renew = Set “Refresh IDLE connection” to every 24 minutes.
k9-step-incoming = On the phone, open Settings, tap the account, then Fetching mail > Incoming server.
k9-step-tls = Set Security to SSL/TLS and the port to 993.

kmail-step-stop = Close KMail and stop Akonadi, which writes this file when it ends: akonadictl stop
kmail-step-poll = { $minutes ->
    [one] Under [cache], write: IntervalCheckEnabled=true and IntervalCheckTime=1
   *[other] Under [cache], write: IntervalCheckEnabled=true and IntervalCheckTime={ $minutes }
}
kmail-step-start = Start Akonadi again: akonadictl start
kmail-step-tls = Under [network], write: Safety=SSL and ImapPort=993

mbsync-step-tls = Write SSLType IMAPS into the section (TLSType IMAPS from version 1.5 on).

muttrc-step-idle = Add this line to the file: set imap_idle = yes
muttrc-step-idle-caution = If the connection freezes from then on, take the line out again: the manual names servers, some versions of Dovecot among them, that handle IDLE badly.
muttrc-step-keepalive = Write this line in the file: set imap_keepalive = 300
muttrc-step-tls = Write the address with imaps:// instead of imap://.
mutt-step-restart = Start mutt again.
neomutt-step-restart = Start neomutt again.

offlineimap-set-connections = Set maxconnections to { $connections }.
offlineimap-step-connections = In the section of this repository, write: maxconnections = { $connections }
offlineimap-step-folders = In the section of this repository, write: idlefolders = ['INBOX']
offlineimap-step-keepalive = In the section of this repository, write: keepalive = 1500
offlineimap-step-poll = In the section of this account, write: autorefresh = { $minutes }
offlineimap-step-restart = Start offlineimap again.
offlineimap-step-tls = In the section of this repository, write: ssl = yes

## What each settings format is called

format-aerc = aerc accounts (accounts.conf)
format-autoconfig = Mozilla autoconfig (config-v1.1.xml)
format-evolution = Evolution account (.source)
format-goimapnotify = goimapnotify settings (goimapnotify.yaml)
format-k9 = Settings export of Thunderbird for Android or K-9 Mail (.k9s)
format-kmail = KMail account (akonadi_imap_resource_0rc)
format-mbsync = mbsync settings (.mbsyncrc)
format-muttrc = mutt settings (muttrc)
format-neomuttrc = neomutt settings (neomuttrc)
format-offlineimap = offlineimap settings (.offlineimaprc)
format-prefs = Thunderbird settings (prefs.js)
format-policies = Thunderbird enterprise policies (policies.json)
format-mac-policy = Thunderbird policies on a Mac (org.mozilla.thunderbird.plist)
format-thunderbird-autoconfig = Thunderbird AutoConfig file (.cfg)
format-mobileconfig = Apple configuration profile (.mobileconfig)
format-account-mail = Apple declaration of a mail account (JSON)

## Why a mail program may open so many connections: each follows a number, in brackets

demand-given = given on the command line
demand-assumed = an assumption: { $maker } publishes no number
demand-while-running = one connection while it runs, none in between
demand-one-for-all-folders = one connection, on which it also checks the other folders
demand-folder-by-folder = one connection, on which it opens one folder after another
demand-fetchmail = one connection; with “idle” it stays open
demand-imapfilter = one connection, which enter_idle() keeps open
demand-evolution = ConcurrentConnections = { $connections }
demand-geary = { $kept } kept open, up to { $most } at the first start
demand-k9 = one for each pushed folder ({ $folderCount }), one to fetch mail, one more for a search or an attachment
demand-offlineimap = maxconnections = { $connections }, but never more than there are folders
demand-offlineimap-folders = { $folderCount ->
    [one] one for its idlefolder
   *[other] up to one for each of { $folderCount } idlefolders
}
demand-aerc = one connection, in IDLE while nothing else is to be done
demand-kmail = one connection in IDLE for the inbox, one more to fetch and change mail
demand-per-folder = { $which ->
    [synchronised] one for each synchronised folder that is not set to poll ({ $folderCount })
    [box] one for each box ({ $folderCount })
   *[all] one for each folder ({ $folderCount })
}
demand-per-folder-unknown = { $which ->
    [synchronised] one for each synchronised folder that is not set to poll; how many there are is not known yet, counted as { $folderCount }
    [box] one for each box; how many there are is not known yet, counted as { $folderCount }
   *[all] one for each folder; how many there are is not known yet, counted as { $folderCount }
}
demand-own-list = { $because }; by the program’s own folder list
demand-folders = { $folderCount ->
    [one] 1 folder
   *[other] { $folderCount } folders
}
demand-thunderbird = max_cached_connections = { $connections }: { $reasons }
demand-thunderbird-one = max_cached_connections = 1
demand-thunderbird-unknown = max_cached_connections = { $connections }; how many folders there are is not known yet
demand-thunderbird-folders = one for the inbox, one for each other folder it has opened, one without a folder
demand-thunderbird-filters = one more for each folder that message filters move mail into ({ $folderCount })
demand-thunderbird-status = up to two to check other folders for new mail
demand-not-measured = measured with { $measured }, not with { $version }

## What each mail program is called

program-aerc = aerc
program-autoconfig = Thunderbird, set up by autoconfig
program-claws-mail = Claws Mail
program-connections = plain connections
program-evolution = Evolution
program-fairemail = FairEmail
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-goimapnotify = goimapnotify
program-imapfilter = imapfilter
program-ios = iPhone or iPad Mail
program-k9 = Thunderbird for Android or K-9 Mail
program-kmail = KMail
program-macos-mail = Mail on a Mac
program-mbsync = mbsync
program-mutt = mutt
program-neomutt = neomutt
program-offlineimap = offlineimap
program-outlook = Outlook for Windows
program-per-folder = a program that opens every folder
program-thunderbird = Thunderbird
program-connections-counted = { $connections ->
    [one] 1 plain connection
   *[other] { $connections } plain connections
}
program-several = { $count } × { $program }
