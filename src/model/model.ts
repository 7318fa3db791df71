/**
 * The words this program thinks in. Types only: nothing here runs.
 *
 * The names inside {@link Facts} and {@link Report} are the JSON report (`schema: 1`). Other people's scripts read
 * them, so they may be added to and never renamed.
 */

import type { ProfileFact } from './apple-profile.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Scalar = string | number | boolean;

/** How the connection is encrypted: from the first byte, after STARTTLS, or not at all. */
export type Security = 'tls' | 'starttls' | 'none';
export type Severity = 'error' | 'warning' | 'info';
/** From which severity on a run fails (`--fail-on`, `failOn`). */
export type FailOn = Severity | 'never';

/** Why a server (or the way to it) said no. */
export type Cause =
  | 'connection-limit'
  | 'server-full'
  | 'throttled'
  | 'banned-or-limit'
  | 'wrong-password'
  | 'login-refused'
  | 'tls'
  | 'unreachable'
  | 'unknown';

/** Whom a connection limit counts. `null`: not known. */
export type Scope = 'user+ip' | 'user' | 'ip' | 'server' | null;

/** The step of the conversation that was under way. */
export type Stage =
  | 'lookup'
  | 'connect'
  | 'tls'
  | 'greeting'
  | 'capability'
  | 'starttls'
  | 'login'
  | 'select'
  | 'idle'
  | 'logout';

/** What a refusal means, read from the server's own words or from the way it closed. */
export interface Verdict {
  readonly cause: Cause;
  readonly scope: Scope;
  /** The number the server announced, or null. */
  readonly limit: number | null;
  /** False when it was inferred (a silent close that a retry with one connection fewer undid) or stays open. */
  readonly proven: boolean;
  /** The server's own words, control characters removed; empty when it closed without a word. */
  readonly text: string;
  /** The response code in brackets (RFC 5530 and others), without the brackets. */
  readonly code: string | null;
  readonly stage: Stage;
  /** True when the answer shows that the user name and password were accepted. */
  readonly credentialsAccepted: boolean | null;
  /** One sentence for the user. */
  readonly meaning: string;
  /** What to do about it, in steps. */
  readonly advice: readonly string[];
}

/** A refusal met while counting: `at` is the number of the connection that was refused, from 1. */
export interface Refusal extends Verdict {
  readonly at: number;
}

export interface Failure {
  /** A cause, or `interrupted`, `deadline`, `not-found`, `internal`. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** The server's or the system's own words. */
  readonly evidence: string | null;
}

export type Outcome<T> =
  | { readonly status: 'ok'; readonly value: T }
  | { readonly status: 'skipped'; readonly because: string }
  | { readonly status: 'failed'; readonly error: Failure };

/** One place that was asked where the mail server is. */
export interface Attempt {
  readonly source: 'srv' | 'autoconfig' | 'well-known' | 'ispdb' | 'mx' | 'guess';
  /** What was asked: a DNS name, a URL, or host:port. */
  readonly asked: string;
  /** What came back, in words. */
  readonly answer: string;
  readonly found: readonly ServerCandidate[];
  readonly milliseconds: number;
}

export interface ServerCandidate {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  /** The login name to use, placeholders filled in; null when the source does not say. */
  readonly user: string | null;
  /** `given`: named by the user or by a settings file, so nothing was asked. */
  readonly source: Attempt['source'] | 'given';
}

/** How the server was found. */
export interface Discovery {
  readonly address: string;
  /** The domain part as it was asked for in DNS (IDNA A-labels); the server's own name when it was given. */
  readonly domain: string;
  readonly chosen: ServerCandidate | null;
  readonly attempts: readonly Attempt[];
}

export interface TlsFact {
  /** As Node names it, for example `TLSv1.3`. */
  readonly protocol: string;
  readonly authorized: boolean;
  /** Why the certificate is not trusted, in plain words; null when it is. */
  readonly issue: string | null;
  /** ISO 8601. */
  readonly validTo: string | null;
  readonly daysLeft: number | null;
  readonly subject: string | null;
  readonly issuer: string | null;
}

/** How far the first connection came. Present even when the sign-in was refused. */
export interface Reach {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly user: string;
  readonly greeting: string | null;
  readonly tls: TlsFact | null;
  readonly signedIn: boolean;
  /** Set when it ended before the sign-in was done. */
  readonly refusal: Verdict | null;
  /** The certificate was not checked because the user asked for that (`--insecure`). */
  readonly insecure: boolean;
  /** The capability list before the sign-in; empty when it did not come so far. */
  readonly capabilities: readonly string[];
  /** `PLAIN`, `LOGIN`, `XOAUTH2`, `OAUTHBEARER` or `LOGIN command`; null when no sign-in was tried. */
  readonly mechanism: string | null;
}

export interface Session {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly greeting: string;
  readonly user: string;
  readonly tls: TlsFact | null;
  readonly capabilities: { readonly beforeLogin: readonly string[]; readonly afterLogin: readonly string[] };
  /** The server's answer to ID (RFC 2971); empty when it gave none. */
  readonly id: { readonly [key: string]: string };
  /** `PLAIN`, `LOGIN`, `XOAUTH2`, `OAUTHBEARER`, or `LOGIN command`. */
  readonly mechanism: string;
}

export interface ServerFact {
  /** A row id of `knowledge/servers`, or `unknown`. */
  readonly id: string;
  readonly name: string;
  readonly version: string | null;
  /** What it was recognised by. */
  readonly evidence: string;
  /** The published default, with its source. The measured limit is in {@link Connections}. */
  readonly limit: { readonly value: number; readonly per: string; readonly source: string } | null;
}

export interface IdleFact {
  /** IDLE in the capability list after login (some servers list it only there). */
  readonly offered: boolean;
  readonly offeredBeforeLogin: boolean;
  /** The server answered `+` to a real IDLE on INBOX. */
  readonly accepted: boolean;
  /** True or false once a change was seen to arrive (or not) in IDLE; null while nobody tried. */
  readonly delivers: boolean | null;
  /** From sending IDLE to the `+`, in ms. */
  readonly acceptedAfterMs: number | null;
  /** From a change to its arrival, in ms; null while nobody tried. */
  readonly latencyMs: number | null;
  /** A keep-alive line was heard while listening. */
  readonly keepaliveSeen: boolean;
  /** Seconds between two keep-alive lines; null when fewer than two were heard. */
  readonly keepaliveSeconds: number | null;
  /** What the server said instead of `+`. */
  readonly refusal: string | null;
  /** IDLE is not in the list, but this software has it, so it was tried anyway; absent when there was no reason to. */
  readonly triedAnyway?: boolean;
  /** The test with a message of our own (`--test-delivery`); absent while nobody asked for it. */
  readonly delivery?: DeliveryTest;
}

/** What became of the messages that were stored through one connection while another one was in IDLE. */
export interface DeliveryTest {
  /** Messages stored. */
  readonly sent: number;
  /** For each that was told of in IDLE, ms from the moment it was stored, in the order they were sent. */
  readonly latenciesMs: readonly number[];
  /** `push`: told at once. `polling`: the server itself looks only now and then. Null: nothing arrived, or not tried. */
  readonly kind: 'push' | 'polling' | null;
  /** How long the message that never showed up was waited for, in s; null when all arrived. */
  readonly waitedSeconds: number | null;
  /** Why it could not be tried, or was broken off; null when it was tried to the end. */
  readonly because: string | null;
  /** The test folder, when it could not be removed. */
  readonly left: string | null;
  /** Test folders of earlier runs that were found and removed. */
  readonly removed: readonly string[];
}

/** What became of connections that were held in IDLE for a long time (`imap-doctor watch`). Times are in seconds. */
export interface WatchFact {
  readonly plannedSeconds: number;
  readonly elapsedSeconds: number;
  readonly stopped: 'duration' | 'interrupted' | 'all-ended';
  readonly connections: readonly WatchedConnection[];
  /** Why there were fewer connections than planned; null when there were not. */
  readonly refused: string | null;
  /** The longest IDLE after which a connection was shown to be alive; null when none was. */
  readonly provenSeconds: number | null;
  /** The shortest IDLE that did not live; null when all did. */
  readonly failedSeconds: number | null;
  /** Between two signs of life of the server, the middle one; null when fewer than two were heard. */
  readonly keepaliveSeconds: number | null;
  /** Several ended at the same moment, however long they had been in IDLE: an outage and no time limit. */
  readonly together: boolean;
  /** What to set. */
  readonly advice: { readonly renewMinutes: number; readonly pollMinutes: number };
  /** The changes we made ourselves (`watch --test-delivery`); absent while nobody asked for them. */
  readonly changes?: WatchChanges;
}

/** Messages stored in folders of our own, so that it shows which connection is told of them. */
export interface WatchChanges {
  /** How long each was waited for, in s, by the lateness measured before the watch; null when none could be made. */
  readonly waitSeconds: number | null;
  /** Why there were none, or not all; null when there was nothing in the way. */
  readonly because: string | null;
  /** Folders that could not be removed. */
  readonly left: readonly string[];
}

/** One connection from its first IDLE to its end. */
export interface WatchedConnection {
  /** Connections that followed each other share a row. From 1. */
  readonly row: number;
  /** How often IDLE was renewed; null: never. */
  readonly renewSeconds: number | null;
  /** The mail program that does the same as it comes; null when none is known to. */
  readonly as: string | null;
  /** Since the watch began. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly renewedAt: readonly number[];
  /** `messages`: how many there are now, where that was the change (EXISTS). */
  readonly heard: readonly { readonly at: number; readonly what: 'keepalive' | 'change'; readonly messages?: number }[];
  /** Its longest IDLE after which the server still answered; null when there was none. */
  readonly provenSeconds: number | null;
  readonly end: WatchEnd | null;
  /** Changes made in the folder it was listening to, in order; absent when none was. */
  readonly changes?: readonly WatchedChange[];
  /** When other connections were told of a change in the same folder, and this one, in IDLE as well, never was. */
  readonly missed?: readonly number[];
}

/** A message of ours, stored while the connection was in IDLE. */
export interface WatchedChange {
  /** When it was stored, in s since the watch began. */
  readonly at: number;
  /** How long the connection had been in IDLE then, in s. */
  readonly afterSeconds: number;
  /** From the moment it was stored until IDLE told of it, in ms; null when it never did. */
  readonly latencyMs: number | null;
}

/** How a connection ended that should not have. `silent`: nobody said a word, and then nothing answered any more. */
export interface WatchEnd {
  readonly how: 'bye' | 'fin' | 'rst' | 'silent';
  /** How long it had been in IDLE then; for `silent`, when it was spoken to. */
  readonly afterSeconds: number;
  /** The server's words; empty where there were none. */
  readonly text: string;
  /**
   * What showed a `silent` death: a `change` that never arrived (and then DONE got no answer either), or only a DONE
   * without an answer. Absent for the other ends.
   */
  readonly provenBy?: 'change' | 'done';
}

export interface Folder {
  readonly path: string;
  /** The name as it stands in the server's LIST answer (modified UTF-7 where the server uses that). */
  readonly listedAs: string;
  /** `\Inbox`, `\Sent`, `\Trash`, ... (RFC 6154), or null. */
  readonly specialUse: string | null;
  readonly subscribed: boolean;
  /** False for a parent that cannot be opened (`\Noselect`, `\NonExistent`). */
  readonly selectable: boolean;
  /** The mail program keeps a copy of its messages on this computer; absent when no file of the program says so. */
  readonly offline?: boolean;
  /** The mail program looks for new mail in it by itself; absent when no file of the program says so. */
  readonly checkNew?: boolean;
}

export interface Mailboxes {
  readonly namespaces: {
    readonly personal: readonly Namespace[];
    readonly other: readonly Namespace[];
    readonly shared: readonly Namespace[];
  };
  readonly folders: readonly Folder[];
}

export interface Namespace {
  readonly prefix: string;
  readonly delimiter: string | null;
}

export interface Connections {
  readonly wanted: number;
  readonly opened: number;
  readonly stopped: 'wanted' | 'refused' | 'cap';
  readonly refusal: Refusal | null;
  /** Commands sent and answered while counting, sign-in included. */
  readonly roundTrips: number;
  readonly elapsedMs: number;
}

/** Where a setting's value comes from. `device`: only the device itself knows it. */
export type SettingSource =
  | 'file'
  | 'user.js'
  | 'server-default'
  | 'default'
  | 'policy'
  | 'autoconfig'
  | 'command-line'
  | 'device';

export interface Setting<T extends Scalar> {
  /** What the program will really use; null when no file can tell. */
  readonly value: T | null;
  readonly source: SettingSource;
  /** The name in the file, for example `mail.server.server2.max_cached_connections`. */
  readonly key: string | null;
  /** From 1. */
  readonly line: number | null;
  /** Where it stands, when that is neither the account's own file nor the user.js a `user.js` source names. */
  readonly file?: string;
  /** Where a change of it has to be written; absent when no file of the program can change it. */
  readonly slot?: Slot;
}

/**
 * The place a change of a setting is written to. It need not be where the value comes from: a default for all servers
 * is changed by giving the one server a value of its own, and a value of the wrong type counts as none.
 */
export interface Slot {
  readonly file: string;
  readonly key: string;
  /** What stands there now, as it is written (0, although the program takes that for 5); null when nothing does. */
  readonly seen: Scalar | null;
}

export interface Settings {
  readonly maxConnections: Setting<number>;
  readonly idle: Setting<boolean>;
  readonly pollMinutes: Setting<number>;
  readonly checkAtStartup: Setting<boolean>;
  readonly checkNewMail: Setting<boolean>;
  readonly checkAllFolders: Setting<boolean>;
  readonly autosync: Setting<boolean>;
}

/** Settings only some programs have; an absent one does not exist in that program. */
export interface AccountSettings extends Settings {
  /** Folders it keeps a connection in IDLE for. */
  readonly pushFolders?: Setting<number>;
  /** After how many minutes it renews IDLE. */
  readonly idleRefreshMinutes?: Setting<number>;
}

/** One mail account as a mail program's own file describes it. */
export interface Account {
  /** A client model id: `thunderbird`, `ios`, ... */
  readonly client: string;
  /** A config format id: `thunderbird-prefs`, `mobileconfig`, or `command-line`. */
  readonly format: string;
  readonly file: string | null;
  /** How the program names it, else `user@host`. */
  readonly account: string;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly user: string;
  /** `imap`, `pop3`, ... as the program calls it. */
  readonly type: string;
  readonly settings: AccountSettings;
  /** How many of this program there are (`--client thunderbird=2`). */
  readonly count: number;
  /** The folders the program remembers in a file of its own, which may be out of date; absent when there is none. */
  readonly folders?: readonly Folder[];
  /** The numbers Thunderbird keeps for the encryption and the sign-in; absent for other programs. */
  readonly signIn?: { readonly socketType: Setting<number>; readonly authMethod: Setting<number> };
}

/** What a mail program passes over, misreads or overrules in one of its files. */
export interface DocumentProblem {
  /** From 1; null when it is the file as a whole. */
  readonly line: number | null;
  readonly message: string;
  /** What the rules sort problems by. */
  readonly kind?: ProblemKind;
  /** The setting it is about. */
  readonly key?: string;
  /** What stands in the file. */
  readonly value?: Scalar;
}

export type ProblemKind =
  | 'syntax'
  | 'wrong-type'
  | 'number-becomes-boolean'
  | 'not-applied'
  | 'only-new-accounts'
  | 'program'
  | 'duplicate-account';

/** A settings file as a whole: what there is to say about it besides its accounts. */
export interface DocumentFact {
  readonly file: string;
  /** A config format id, as in {@link Account}. */
  readonly format: string;
  readonly problems: readonly DocumentProblem[];
  /** One sentence about the file, or null. */
  readonly note: string | null;
  /** What an Apple profile or declaration sets up; other formats have none. */
  readonly profile?: ProfileFact;
}

/** The connections one mail program may want for one account. */
export interface Demand {
  readonly client: string;
  readonly account: string;
  readonly host: string;
  readonly user: string;
  /** The settings file it was read from; null for `--client`. */
  readonly file: string | null;
  /** How many of this program; the numbers below are for all of them together. */
  readonly count: number;
  /** A start with nothing new. */
  readonly quiet: number;
  /** A first start, or mail new in every folder. */
  readonly busy: number;
  /** What it may reach as somebody clicks around. */
  readonly worst: number;
  readonly because: string;
  readonly source: string;
}

/** How the limit is shared out among the mail programs of one mailbox. */
export interface Budget {
  /** What the mail programs may have all together; null when no limit is known. */
  readonly usable: number | null;
  readonly limit: number | null;
  /** `measured`: we met it. `announced`: the server named it. `published`: its default by its documentation. */
  readonly limitFrom: 'measured' | 'announced' | 'published' | 'unknown';
  readonly scope: string | null;
  readonly source: string | null;
  readonly shares: readonly BudgetShare[];
  /** Sums of the shares. */
  readonly today: number;
  readonly after: number;
  /** Whether `after` fits into `usable`; null when no limit is known. */
  readonly fits: boolean | null;
}

export interface BudgetShare {
  readonly client: string;
  readonly account: string;
  readonly count: number;
  /** What it may want today, all of this program together. */
  readonly today: number;
  /** What it will want with the recommended setting. */
  readonly after: number;
  /** The value to set in each; null when the program has no such setting. */
  readonly set: number | null;
}

/** What became of the files and folders that were named. */
export interface Files {
  /** Read and understood, by path. One without an IMAP account is here too. */
  readonly read: readonly string[];
  readonly unread: readonly UnreadFile[];
  /** Files in the folders that belong to no mail program. */
  readonly passedOver: number;
}

export interface UnreadFile {
  readonly file: string;
  /** One sentence that names the file. */
  readonly because: string;
  /** What to do about it; null when there is nothing to say. */
  readonly hint: string | null;
}

/** Everything that is known. JSON only. */
export interface Facts {
  readonly discovery: Discovery;
  readonly files: Files;
  readonly accounts: readonly Account[];
  readonly documents: readonly DocumentFact[];
  readonly reach: Reach;
  readonly session: Session;
  readonly server: ServerFact;
  readonly idle: IdleFact;
  readonly mailboxes: Mailboxes;
  readonly demands: readonly Demand[];
  readonly connections: Connections;
  readonly budget: Budget;
  readonly watch: WatchFact;
}

export type FactName = keyof Facts;
export type FactSheet = { readonly [K in FactName]?: Outcome<Facts[K]> };

export interface Edit {
  readonly file: string;
  readonly key: string;
  /** The value seen when the finding was made; a different value in the file stops the edit. */
  readonly from: Scalar | null;
  readonly to: Scalar;
}

export interface Remedy {
  /** What to set, in one sentence. */
  readonly text: string;
  /** Where to click, step by step. */
  readonly steps: readonly string[];
  readonly edits: readonly Edit[];
  readonly safety: 'safe' | 'review';
}

export interface Place {
  readonly file: string;
  readonly key: string | null;
  readonly line: number | null;
}

export interface Problem {
  readonly message: string;
  /** Measured numbers and quoted words, one a line. */
  readonly evidence: readonly string[];
  readonly at?: Place | undefined;
  readonly remedy?: Remedy | undefined;
  /** What the fingerprint is made of besides the rule, when there is no `at`: host and port, or an account. */
  readonly subject?: string | undefined;
}

/**
 * A judgement over facts: pure and synchronous. It sees only the facts it names in `needs`; when one of them is
 * missing the rule is not run and the report says why.
 */
export interface Rule<K extends FactName = FactName> {
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  readonly title: string;
  /** Why it matters and what the number means, in words a user understands. Shown by `explain`. */
  readonly why: string;
  /** Where the numbers come from. */
  readonly sources: readonly string[];
  readonly needs: readonly K[];
  check(facts: Pick<Facts, K>, options: RuleOptions): Iterable<Problem>;
}

/** What a team may set for the rules (`options` in imap-doctor.json). */
export interface RuleOptions {
  /** Minutes. New mail has to be looked for more often than this. */
  readonly pollCeilingMinutes: number;
  /** Connections one mail program may keep for one account. */
  readonly connections: number;
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly string[];
  readonly at: Place | null;
  readonly remedy: Remedy | null;
  /** The account or server it is about, where the rule names one. */
  readonly subject: string | null;
  /** The same problem keeps it from run to run: see `fingerprintOf`. */
  readonly fingerprint: string;
}

/** A finding that imap-doctor.json says to ignore. */
export interface IgnoredFinding {
  readonly ruleId: string;
  readonly fingerprint: string;
  readonly reason: string;
}

export interface SkippedRule {
  readonly ruleId: string;
  readonly because: string;
}

export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly schema: 1;
  readonly facts: FactSheet;
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedRule[];
  readonly ignored: readonly IgnoredFinding[];
  /** Findings that are in the baseline: known before this run, and not in `findings`. */
  readonly known: readonly { readonly ruleId: string; readonly fingerprint: string }[];
  readonly summary: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly skipped: number;
    readonly ignored: number;
    /** There when a baseline was given. */
    readonly baseline?: BaselineSummary;
  };
}

export interface BaselineSummary {
  /** In the baseline and still there. */
  readonly known: number;
  /** In the baseline, looked for, and no longer there. */
  readonly gone: number;
  /** In the baseline, but its file or its rule was not looked at this time. */
  readonly notChecked: number;
}

/** A file handed to a config format. `sibling` reads a file beside it or in a folder beside it, or gives null. */
export interface ConfigFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  sibling(name: string): Uint8Array | null;
  /** What an administrator has set for the whole computer, when it is not beside the file. */
  readonly policies?: OtherFile;
  readonly autoconfig?: OtherFile;
}

export interface OtherFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What settings files hold: the accounts, and what there is to say about each file that was looked at. */
export interface Reading {
  readonly accounts: Account[];
  readonly documents: readonly DocumentFact[];
}

export interface ConfigFormat {
  readonly id: string;
  /** What the format is called in messages, for example "Thunderbird settings (prefs.js)". */
  readonly name: string;
  /** Decides by file name and the first bytes; never throws. */
  matches(path: string, head: Uint8Array): boolean;
  /**
   * The accounts alone where there is nothing to say about the file itself.
   * @throws UserError naming the file and line when the content is not understood.
   */
  read(file: ConfigFile): Account[] | Reading | Promise<Account[] | Reading>;
  /**
   * The same bytes with these values changed and nothing else; an edit that is already there changes nothing.
   * @throws UserError when a value is no longer the one the edit was made for
   */
  apply?(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array;
}

export interface ModelledDemand {
  readonly quiet: number;
  readonly busy: number;
  readonly worst: number;
  readonly because: string;
}

/** What a modelled program does with one connection. */
export interface ModelledConnection {
  /** The folder it opens; null for the one that stays signed in with no folder open. */
  readonly folder: string | null;
  readonly idle: boolean;
}

/** A model of one mail program: settings + mailbox in, connections wanted out. */
export interface ClientModel {
  readonly id: string;
  readonly name: string;
  /** Where the model's numbers come from. */
  readonly source: string;
  /** The number of connections can be set to this at the least; left out where there is no such setting. */
  readonly least?: number;
  /** The least with which new mail in the inbox still shows up at once; left out where it makes no difference. */
  readonly leastForPush?: number;
  /** What the program does when nothing else is known of its settings. */
  readonly defaults: AccountSettings;
  /** For one installation; the caller multiplies by count. `folders` is null while the server has not been asked. */
  demand(settings: AccountSettings, folders: readonly Folder[] | null): ModelledDemand;
  /** What each of its connections does when it has `worst` of them, in the order the program opens them. */
  connections(settings: AccountSettings, folders: readonly Folder[] | null): ModelledConnection[];
}
