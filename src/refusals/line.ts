import type { Message } from '../base/message.ts';
import { plain } from '../base/text.ts';
import type { RefusalRow } from '../knowledge/refusals.ts';
import type { Cause, ReadRefusal, Stage } from '../model/refusal.ts';
import { say } from '../words/say.ts';
import { adviceFor, meaningOf } from './answers.ts';
import { type Judged, judged } from './judged.ts';

/** Longest line the patterns are run over, in characters: their time grows with the line. */
const READ = 2000;

/**
 * Reads a refusing line (`* BYE ...`, `a1 NO ...`, `a1 BAD ...`) the way a person would: the words first, the
 * response code last, because servers share codes between causes (`[LIMIT]` is any limit of a server, RFC 5530).
 */
export function readLine(line: string, stage: Stage): ReadRefusal {
  const shown = line.slice(0, READ);
  const found = judged({ text: shown, lines: [shown], program: null }, { isWanted: isFromServer });
  const row = found.inferred ? undefined : found.rows.find((one) => one.row.rank > 0)?.row;
  const read = causeOnWire(found, row);
  // Only at the sign-in is there a password that could be wrong, and before it nobody to refuse: there such words say nothing.
  const ofSomebody =
    read === 'wrong-password' || isAboutPassword(found) || (read === 'login-refused' && BEFORE_SIGN_IN.has(stage));
  const early = ofSomebody && stage !== 'login';
  const cause = early ? 'unknown' : read;
  const about = { cause, kind: early ? null : found.kind, scope: found.scope, limit: found.limit };
  return {
    cause,
    scope: found.scope,
    limit: found.limit,
    proven: cause !== 'unknown' && isProven(found, row),
    text: plain(textOf(shown)),
    code: codeOf(shown),
    stage,
    credentialsAccepted: row?.credentialsAccepted ?? null,
    ...inWords(about),
  };
}

/** Nobody has said a name yet. */
const BEFORE_SIGN_IN: ReadonlySet<Stage> = new Set(['connect', 'tls', 'greeting', 'capability', 'starttls']);

type About = Parameters<typeof meaningOf>[0];

/** On the wire "unknown" is a refusal with words that do not say why, and not a text nobody knows. */
function inWords(about: About): Pick<ReadRefusal, 'meaning' | 'advice'> {
  if (about.cause !== 'unknown' || about.kind !== null) return { meaning: meaningOf(about), advice: adviceFor(about) };
  return { meaning: say('refusal-unclear'), advice: [say('refusal-step-again'), say('refusal-step-ask')] };
}

const isFromServer = ({ side }: RefusalRow): boolean => side === 'server';

const isAboutPassword = ({ kind }: Judged): boolean => kind === 'disguised' || kind === 'password-or-access';

/** A row of the tables; or plain words for a limit on connections, which need no table to be understood. */
function isProven({ cause, inferred }: Judged, row: RefusalRow | undefined): boolean {
  if (row) return row.rank < 3;
  return inferred && (cause === 'connection-limit' || cause === 'server-full');
}

/** Where a text fits several causes or none of these, the row may know what it is at this place. */
function causeOnWire(found: Judged, row: RefusalRow | undefined): Cause {
  if (row?.wire) return row.wire;
  if (found.cause === 'ambiguous') return isAboutPassword(found) ? 'login-refused' : 'unknown';
  return found.cause === 'not-a-limit' ? 'unknown' : found.cause;
}

/** A refusal of a later connection, when earlier ones with the same password were let in moments ago. */
export function inferLimit(verdict: ReadRefusal, opened: number): ReadRefusal {
  return {
    ...verdict,
    cause: 'connection-limit',
    proven: false,
    credentialsAccepted: true,
    meaning: say('refusal-inferred-limit', { opened }),
    advice: adviceFor({ cause: 'connection-limit', kind: null }),
  };
}

/** The connection was taken and left waiting until one of ours was closed: seen at limits for all users only. */
export function serverFull(verdict: ReadRefusal, opened: number): ReadRefusal {
  return {
    ...verdict,
    cause: 'server-full',
    scope: 'server',
    proven: false,
    credentialsAccepted: true,
    meaning: say('refusal-inferred-full', { opened }),
    advice: [say('refusal-step-fewer'), say('refusal-step-tell-full'), say('refusal-step-raise-full')],
  };
}

/** Refused from now on, with fewer open as well. */
export function refusedSince(verdict: ReadRefusal, opened: number): ReadRefusal {
  return {
    ...verdict,
    cause: 'banned-or-limit',
    proven: false,
    credentialsAccepted: true,
    meaning: say('refusal-refused-since', { opened }),
    advice: [
      say('refusal-step-ban-wait'),
      say('refusal-step-rate'),
      say('refusal-step-network'),
      say('refusal-step-unban'),
      say('refusal-step-outage'),
    ],
  };
}

/** One more was let in after a pause: the limit is on how often somebody may connect, not on how many at a time. */
export function rateLimit(verdict: ReadRefusal, opened: number): ReadRefusal {
  return {
    ...verdict,
    cause: 'throttled',
    proven: false,
    credentialsAccepted: true,
    meaning: say('refusal-inferred-rate', { opened }),
    advice: [say('refusal-step-less-often'), say('refusal-step-rate')],
  };
}

/** As {@link inferLimit}, when the retry was refused as well: limit, ban or outage stay possible. */
export function notThePassword(verdict: ReadRefusal): ReadRefusal {
  if (verdict.cause !== 'wrong-password' && verdict.cause !== 'login-refused') return { ...verdict, proven: false };
  return {
    ...verdict,
    cause: 'banned-or-limit',
    proven: false,
    credentialsAccepted: true,
    meaning: say('refusal-not-the-password'),
    advice: adviceFor({ cause: 'connection-limit', kind: null }),
  };
}

/** A refused access token: no password was sent, whatever the server's words are about. */
export function tokenRefused(verdict: ReadRefusal, status: string | null): ReadRefusal {
  if (verdict.cause !== 'wrong-password' && verdict.cause !== 'login-refused' && verdict.cause !== 'unknown') {
    return verdict;
  }
  return {
    ...verdict,
    cause: 'login-refused',
    proven: status !== null,
    credentialsAccepted: false,
    meaning: tokenMeaning(status),
    advice: [say('refusal-step-new-token'), say('refusal-step-token-account')],
  };
}

function tokenMeaning(status: string | null): Message {
  if (status === null) return say('refused-token');
  return status === 'insufficient_scope' ? say('refused-token-scope') : say('refused-token-status', { status });
}

function codeOf(line: string): string | null {
  return /^\S+ (?:OK|NO|BAD|BYE) \[([A-Z0-9-]{1,40})[\] ]/i.exec(line)?.[1]?.toUpperCase() ?? null;
}

/** The line without its tag: what the server said, word for word. */
function textOf(line: string): string {
  return line.replace(/^(?:\* |[A-Za-z0-9]{1,64} (?=(?:NO|BAD|OK)\b))/, '');
}
