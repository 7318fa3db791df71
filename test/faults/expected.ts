/** What has to come of a fault. Where the README or a rule promises something, it is that. */
import type { StepName } from './cells.ts';

export interface Expected {
  readonly exit: number;
  readonly ids: readonly string[];
  /** Facts that could not be had, each with the code of its failure. */
  readonly missing: readonly string[];
}

export type Kind = 'lost' | 'late' | 'noise' | 'half' | 'bye' | 'no' | 'bad';

const finding = (id: string, ...missing: string[]): Expected => ({ exit: 1, ids: [id], missing });
/** 3: a check broke off or ran out of time with nothing else found. */
const cannotSay = (...missing: string[]): Expected => ({ exit: 3, ids: [], missing });
const fine = (...ids: string[]): Expected => ({ exit: 0, ids, missing: [] });

const closed = finding('reach/closed-without-a-word', 'session:banned-or-limit');
const noWay = finding('reach/unreachable', 'session:unreachable');
const notTls = finding('tls/untrusted', 'session:tls');
const refused = finding('auth/refused', 'session:unknown');
/** Before a name is said there is nobody to refuse. */
const turnedAway = finding('reach/unreachable', 'session:unknown');
const noInbox = finding('mailbox/inbox-not-opened');

const noSession = cannotSay('session:broken-off');
const noFolders = cannotSay('mailboxes:not-read');
const noIdle = cannotSay('idle:broken-off');

const beforeTls = { lost: closed, noise: notTls, half: notTls, bye: notTls, no: notTls, bad: notTls };
const inDialogue = (no: Expected) => ({ lost: closed, late: closed, noise: noWay, half: closed, bye: no, no, bad: no });
const broken = (what: Expected) => ({
  lost: what,
  late: what,
  noise: what,
  half: what,
  bye: what,
  no: what,
  bad: what,
});

export const expected: Readonly<Record<StepName, Readonly<Record<Kind, Expected>>>> = {
  connect: { ...beforeTls, late: noWay },
  handshake: { ...beforeTls, late: closed },
  // A first line that is NO or BAD is a refusal in words, as BYE is.
  greeting: { ...inDialogue(turnedAway), late: noWay },
  capability: inDialogue(turnedAway),
  starttls: inDialogue(turnedAway),
  login: inDialogue(refused),
  id: { ...broken(noSession), no: fine(), bad: fine() },
  // A server need not know NAMESPACE.
  namespace: { ...broken(noFolders), no: fine(), bad: fine() },
  list: broken(noFolders),
  // The count opens the folder too, as a mail program does; what the first connection cannot open says nothing about how
  // many there may be.
  examine: broken(noInbox),
  idle: { ...broken(noIdle), no: fine('idle/refused'), bad: fine('idle/refused') },
  idling: broken(noIdle),
  done: { ...broken(noIdle), no: fine(), bad: fine() },
  logout: broken(fine()),
};

/** Where dripping is something else than silence. */
export const dripping: Readonly<Partial<Record<StepName, Expected>>> = {
  // Its first byte comes before the handshake, where nothing but a handshake may.
  handshake: notTls,
  // Two steps' time for the folders as a whole; that is more than these checks have.
  namespace: cannotSay('mailboxes:deadline'),
  list: cannotSay('mailboxes:deadline'),
};

/**
 * What a response code alone says of a refused sign-in (RFC 5530 section 3); every other one says nothing about it, LIMIT
 * included: it is any limit of a server.
 */
const byCode: Readonly<Record<string, Expected>> = {
  AUTHENTICATIONFAILED: finding('auth/wrong-password', 'session:wrong-password'),
  AUTHORIZATIONFAILED: finding('auth/refused', 'session:login-refused'),
  EXPIRED: finding('auth/refused', 'session:login-refused'),
  CONTACTADMIN: finding('auth/refused', 'session:login-refused'),
  PRIVACYREQUIRED: finding('tls/untrusted', 'session:tls'),
};

/** The codes about a person. Before anybody has signed in there is no password that could be wrong, and nobody to refuse. */
const aboutSomebody = ['AUTHENTICATIONFAILED', 'AUTHORIZATIONFAILED', 'EXPIRED', 'CONTACTADMIN'];

export const forCode = (code: string, at: StepName): Expected =>
  at === 'login' || !aboutSomebody.includes(code)
    ? (byCode[code] ?? (at === 'login' ? refused : turnedAway))
    : turnedAway;
export { notTls, noWay };
