### What is wrong with a file, whatever it is a file of.
###
### $because (message)
### $bytes (number)
### $column (number)
### $constant (word)
### $expected (message[|])
### $file (path)
### $fileKind (word)
### $fileProblem (message)
### $formats (message[;])
### $found (message)
### $jsonPath (word)
### $least (number)
### $levels (number)
### $line (number)
### $meant (word)
### $megabytes (number)
### $most (number)
### $opened (number)
### $path (path)
### $typed (server-text)

# A place in a file, and what is wrong there.
at-line-because = line { $line }: { $because }
at-file-because = { $file }: { $because }
at-file-and-line-because = { $file }, line { $line }: { $because }

## A file that is none imap-doctor can read

file-wanted-hint = Name the prefs.js of a Thunderbird profile, the profile folder itself, or an Apple .mobileconfig file.
file-unknown = { $file } is not a settings file imap-doctor can read.
file-unknown-hint = It reads the settings files of: { $formats }.
file-foreign = { $fileKind ->
    [empty] { $file } is empty.
    [utf16] { $file } is stored as UTF-16, which no mail program uses for its settings.
    [png] { $file } is a picture (PNG).
    [jpeg] { $file } is a picture (JPEG).
    [gif] { $file } is a picture (GIF).
    [pdf] { $file } is a PDF document.
    [zip] { $file } is a ZIP archive.
    [gzip] { $file } is a compressed file (gzip).
   *[sqlite] { $file } is a database (SQLite).
}
file-utf16-hint = Open it in a text editor and save it as UTF-8.
file-name-not-utf8 = { $file } cannot be read: its name is not UTF-8.
file-name-not-utf8-hint = Rename the file, then try again.
file-missing = There is no file { $file }.
file-missing-hint = Check the spelling of the path.
file-forbidden = { $file } cannot be read: permission denied.
file-forbidden-hint = Run imap-doctor as the user who owns the file.
file-is-folder = { $file } is a folder, not a file.
file-not-plain = { $file } is a pipe or a device, not a plain file.
file-too-large = { $file } is larger than { $megabytes } MB; a settings file is not.
file-dangling = { $file } cannot be read: it is a link that leads nowhere.
file-dangling-hint = Name the file itself, or remove the link.
file-unreadable = { $file } cannot be read.
file-unreadable-hint = Check the disk it is on, or copy the file elsewhere and try again.
folder-no-prefs = There is no prefs.js in the folder { $path }.
folder-no-settings = There are no mail settings in the folder { $path }.
folder-no-prefs-hint = A Thunderbird profile folder contains a prefs.js. To find yours, open { -tb-help } > { -tb-troubleshooting } in Thunderbird and look for “{ -tb-profile-folder }”.
folder-too-deep = { $levels ->
    [one] imap-doctor looks 1 folder deep: what is in { $path } was not read.
   *[other] imap-doctor looks { $levels } folders deep: what is in { $path } was not read.
}
folder-too-deep-hint = Name a folder further down.
file-not-utf8 = { $file } is not encoded in UTF-8.
file-not-utf8-hint = Save it as UTF-8 and try again.

## Why a file has no content: each follows a colon

file-problem-missing = there is no such file
file-problem-forbidden = permission denied
file-problem-folder = it is a folder
file-problem-not-a-file = it is a pipe or a device
file-problem-too-large = it is too large
file-problem-dangling = it is a link that leads nowhere
file-problem-unreadable = it cannot be read

## JSON

json-unusable = { $file } cannot be used: { $fileProblem }.
json-no-report = { $file } is a page without a report in it.
json-invalid = { $file }, line { $line }, column { $column }: this is not valid JSON.
yaml-invalid = { $file }, line { $line }, column { $column }: this is not valid YAML.
json-correct-hint = Correct the file at that place.
json-misfit = { $file } is not understood: { $because }

# $jsonPath: facts.accounts[3].host. Each follows a colon, and ends a sentence.
misfit-value = { $jsonPath } must be { $expected }, not { $found }.
misfit-missing = { $jsonPath } is missing; it must be { $expected }.
misfit-document = the document must be { $expected }, not { $found }.
misfit-nested = { $jsonPath } is nested too deeply.
misfit-unknown = { $jsonPath } is not known.
misfit-unknown-meant = { $jsonPath } is not known; did you mean “{ $meant }”?

# What a value must be, and what it is.
misfit-kind-string = text
misfit-pattern = text that is not blank
misfit-kind-number = a number
misfit-kind-integer = a whole number
misfit-range-number = a number from { $least } to { $most }
misfit-range-integer = a whole number from { $least } to { $most }
misfit-kind-boolean = true or false
misfit-kind-null = null
misfit-kind-array = a list
misfit-kind-object = an object
misfit-constant = { $constant }
misfit-typed = { $typed }

## The team’s settings, a baseline, saved facts

team-settings-hint = docs/imap-doctor.schema.json describes what may be in it.
team-settings-hint-found = To go on without it, add --no-config.
team-settings-no-rule = there is no rule “{ $typed }” ({ $jsonPath }); imap-doctor explain lists all rules.
team-settings-no-rule-meant = there is no rule “{ $typed }” ({ $jsonPath }); did you mean “{ $meant }”?
baseline-hint = To write one, add --save-baseline FILE to a check.
saved-facts-hint = --from expects a file written by --save, --format json or --format html.

## XML: what is wrong follows a colon

xml-invalid = { $file }, line { $line }, column { $column }: this XML cannot be read: { $because }.
xml-too-large = { $bytes ->
    [one] it is larger than 1 byte
   *[other] it is larger than { $bytes } bytes
}
xml-nested = elements are nested more than { $levels } levels deep
xml-not-closed = the element opened in line { $opened } is not closed before this
xml-cut-off = it ends before all elements are closed
xml-tag = there is a mistake in this tag
xml-tag-not-closed = the tag is not closed
xml-attribute = there is a mistake in this attribute
xml-character = this character cannot be here
xml-reference = “&” does not begin anything that is defined; a plain “&” is written &amp;
xml-comment-not-closed = the comment is not closed
xml-cdata-not-closed = the CDATA section is not closed
xml-instruction-not-closed = the processing instruction is not closed
xml-declaration-misplaced = this declaration cannot be here
xml-declaration-inside = declarations inside the DOCTYPE are not allowed
xml-roots = there must be exactly one outermost element
xml-name = a name in it is not allowed
xml-malformed = it is not well-formed
