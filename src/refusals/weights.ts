import type { RefusalKind, RefusalRow } from '../knowledge/refusals.ts';
import type { ReadCause } from '../model/refusal.ts';
import type { Inferred } from './grammar/rule.ts';

/** The number that decides between two rows that both fit: the lower one counts. */
export function weightOfRow(row: RefusalRow): number {
  // Beside a real reason these are noise.
  if (row.aside) return row.rank + 10;
  // A code alone says less than any words.
  if (row.cause === 'unknown') return 8;
  // A dialog that fits several causes says less than any word of the server.
  if (row.side === 'client' && row.cause === 'ambiguous') return row.rank + 5;
  // A text that has nothing to do with limits is worth less than one that has, unless that is a bare code.
  if (row.cause === 'not-a-limit') return row.rank + 1.5;
  return row.rank;
}

/** Whether the grammar's answer counts before the best row of the tables. */
export function tellsMore(words: Inferred, row: RefusalRow | undefined): boolean {
  if (row === undefined) return true;
  // The same thing, and known by its very words.
  if (words.cause === row.cause) return false;
  // No password is blamed beside a limit, nor where none was sent.
  if (row.cause === 'wrong-password' && (decisive.has(words.kind) || words.cause === 'connection-limit')) return true;
  if (words.kind === 'password-or-access' && row.kind === 'imap-off') return true;
  if (words.kind === 'idle-dead' && row.cause === 'unreachable') return true;
  if (words.kind === 'banned' && row.cause === 'throttled') return true;
  // What a table knows is not given up for several possibilities.
  if (words.cause === 'ambiguous' && row.side !== 'client' && row.cause !== 'unknown') return false;
  return weightOf(words) < weightOfRow(row);
}

/** Who spoke decides more than what was said: the words of a proxy or a database are not the mailbox's. */
const decisive: ReadonlySet<RefusalKind | null> = new Set(['proxy', 'database', 'oauth', 'other-service', 'idle-dead']);

export function weightOf({ cause, kind }: Inferred): number {
  if (decisive.has(kind)) return 1.9;
  if (cause === 'ambiguous') return kind === 'unnamed-limit' ? 7.5 : 6.5;
  if (cause === 'connection-limit') return 2.2;
  return cause === 'not-a-limit' ? 2.9 : 2.5;
}

/** From this weight on a reading is noise beside any other. */
export const ASIDE = 10;

/** What this program is about stands first. */
export function importanceOf(cause: ReadCause): number {
  return order.indexOf(cause) + 1 || order.length + 1;
}

const order: readonly ReadCause[] = [
  'connection-limit',
  'server-full',
  'throttled',
  'banned-or-limit',
  'login-refused',
  'tls',
  'wrong-password',
];
