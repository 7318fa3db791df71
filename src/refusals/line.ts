import { plain } from '../base/text.ts';
import type { RefusalRow } from '../knowledge/refusals.ts';
import type { Cause, Stage, Verdict } from '../model/refusal.ts';
import { announcedLimit, findRows, innerText } from './find.ts';
import { serverWords } from './pasted.ts';
import { adviceFor, meaningOf } from './words.ts';

/** Longest line the patterns are run over, in characters: their time grows with the line. */
const READ = 2000;

/**
 * Reads a refusing line (`* BYE ...`, `a1 NO ...`, `a1 BAD ...`) the way a person would: the words first, the
 * response code last, because servers share codes between causes (`[LIMIT]` is Dovecot's connection limit and
 * Yahoo's rate limit).
 */
export function readLine(line: string, stage: Stage): Verdict {
  const shown = line.slice(0, READ);
  const found = bestOf(shown);
  const row = found?.row;
  const read = row ? causeOnWire(row) : 'unknown';
  // Only at the sign-in is there a password that could be wrong: elsewhere such words say nothing.
  const early = read === 'wrong-password' && stage !== 'login';
  const cause = early ? 'unknown' : read;
  const kind = early ? null : (row?.kind ?? null);
  const limit = found ? announcedLimit(found) : null;
  const scope = row?.scope ?? null;
  return {
    cause,
    scope,
    limit,
    proven: row !== undefined && row.rank < 3 && cause !== 'unknown',
    text: plain(textOf(shown)),
    code: codeOf(shown),
    stage,
    credentialsAccepted: row?.credentialsAccepted ?? null,
    meaning: meaningOf(cause, scope, limit, kind),
    advice: adviceFor(cause, kind),
  };
}

const fromServer = ({ side, rank }: RefusalRow): boolean => side === 'server' && rank > 0;
const passesOn = ({ side, rank }: RefusalRow): boolean => side === 'server' && rank === 0;

function bestOf(line: string) {
  const inside = findRows([line], passesOn).flatMap((wrapper) => serverWords(innerText(wrapper)));
  return findRows([line, ...inside], fromServer)[0];
}

/** Where a text fits several causes or none of ours, the row may know what it is at this place. */
function causeOnWire({ cause, wire }: RefusalRow): Cause {
  if (wire) return wire;
  return cause === 'ambiguous' || cause === 'not-a-limit' ? 'unknown' : cause;
}

/** A refusal of a later connection, when earlier ones with the same password were let in moments ago. */
export function inferLimit(verdict: Verdict, opened: number): Verdict {
  return {
    ...verdict,
    cause: 'connection-limit',
    proven: false,
    credentialsAccepted: true,
    meaning:
      `The server let ${opened} in, refused the next one without saying why, and let one in again after we had closed one. ` +
      'That is how a connection limit behaves.',
    advice: adviceFor('connection-limit', null),
  };
}

/** As {@link inferLimit}, when the retry was refused as well: limit, ban or outage stay possible. */
export function notThePassword(verdict: Verdict): Verdict {
  if (verdict.cause !== 'wrong-password' && verdict.cause !== 'login-refused') return { ...verdict, proven: false };
  return {
    ...verdict,
    cause: 'banned-or-limit',
    proven: false,
    credentialsAccepted: true,
    meaning:
      'The server refused the sign-in, although it had accepted the same user name and password a moment ago. ' +
      'So the password is not the cause: a connection limit, a ban of this network or an outage is.',
    advice: adviceFor('connection-limit', null),
  };
}

function codeOf(line: string): string | null {
  return /^\S+ (?:OK|NO|BAD|BYE) \[([A-Z0-9-]{1,40})[\] ]/i.exec(line)?.[1]?.toUpperCase() ?? null;
}

/** The line without its tag: what the server said, word for word. */
function textOf(line: string): string {
  return line.replace(/^(?:\* |[A-Za-z0-9]+ (?=(?:NO|BAD|OK)\b))/, '');
}
