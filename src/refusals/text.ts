import type { ReadCause, RefusalRow } from '../knowledge/refusals.ts';
import type { Scope } from '../model/refusal.ts';
import { announcedLimit, type Found, findRows, innerText } from './find.ts';
import { serverWords, takeApart } from './pasted.ts';
import { adviceFor, meaningOf } from './words.ts';

/** What a pasted text means. These names are the JSON of `explain`. */
export interface Reading {
  readonly cause: ReadCause;
  readonly scope: Scope;
  /** The number the text announces, or null. */
  readonly limit: number | null;
  /** Every row of the tables that fits, the most telling first. */
  readonly matches: readonly { readonly id: string; readonly meaning: string; readonly source: string }[];
  readonly meaning: string;
  readonly advice: readonly string[];
}

/**
 * Reads what somebody pasted: a server's line, a dialog of a mail program, some lines of a log. It shares its tables
 * and their order with `readLine`, which reads the same words on the wire.
 */
export function readText(text: string): Reading {
  const { pieces, sending } = takeApart(text);
  const wrappers = findRows(pieces, ({ rank }) => rank === 0);
  const inside = wrappers.flatMap((wrapper) => serverWords(innerText(wrapper)));
  const found = [
    ...findRows([...pieces, ...inside], (row) => row.rank > 0 && !isAboutSending(row)),
    ...findRows([...pieces, ...sending], (row) => row.id === 'smtp-bad-greeting'),
    ...findRows(sending, (row) => row.id === 'smtp-reply'),
  ];
  const best = mostTelling(found);
  if (!best) return wrappers[0] ? readingOf(wrappers[0], wrappers) : nothingFound();
  return readingOf(best, [...wrappers, best, ...found.filter((one) => one !== best)]);
}

/** The password is never blamed while another line speaks of a limit: a program that was let in often enough has it. */
function mostTelling(found: readonly Found[]): Found | undefined {
  const [best] = found;
  if (best?.row.cause !== 'wrong-password') return best;
  return found.find(({ row }) => row.cause === 'connection-limit' && row.rank < 3) ?? best;
}

const isAboutSending = ({ kind }: RefusalRow): boolean => kind === 'other-protocol';

function readingOf(best: Found, all: readonly Found[]): Reading {
  const { cause, kind = null, scope = null } = best.row;
  const limit =
    announcedLimit(best) ??
    all
      .filter(({ row }) => row.cause === cause)
      .map(announcedLimit)
      .find(Boolean);
  return {
    cause,
    scope,
    limit: limit ?? null,
    matches: all.map(({ row }) => ({
      id: row.id,
      meaning: meaningOf(row.cause, row.scope ?? null, null, row.kind ?? null),
      source: row.source,
    })),
    meaning: meaningOf(cause, scope, limit ?? null, kind),
    advice: adviceFor(cause, kind),
  };
}

function nothingFound(): Reading {
  return {
    cause: 'unknown',
    scope: null,
    limit: null,
    matches: [],
    meaning:
      'This text is not in our tables. That does not mean that it is harmless, nor that the password is wrong: we do not know it.',
    advice: [
      'Paste the server’s own words, as whole lines: they often stand in the details of the message, or in the error console of the mail program.',
      'Run imap-doctor check with the mail address: it asks the server itself and counts the connections it gives.',
    ],
  };
}
