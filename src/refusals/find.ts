import { type RefusalRow, refusals } from '../knowledge/refusals.ts';

export interface Found {
  readonly row: RefusalRow;
  readonly match: RegExpExecArray;
}

/** The number that decides between two rows that both fit: the lower one counts. */
function weight(row: RefusalRow): number {
  // Beside a real reason these are noise.
  if (row.aside) return row.rank + 10;
  // A dialog that fits several causes says less than any word of the server.
  if (row.side === 'client' && row.cause === 'ambiguous') return row.rank + 5;
  // A text that has nothing to do with limits is worth less than one that has, unless that is a bare code.
  if (row.cause === 'not-a-limit') return row.rank + 1.5;
  return row.rank;
}

const byRank = [...refusals].sort((a, b) => weight(a) - weight(b));

/** All rows that fit one of the pieces, the most telling first; rows that only pass on other words stand in front. */
export function findRows(pieces: readonly string[], wanted: (row: RefusalRow) => boolean): Found[] {
  const found: Found[] = [];
  for (const row of byRank) {
    if (!wanted(row)) continue;
    const match = firstMatch(row.pattern, pieces);
    if (match) found.push({ row, match });
  }
  return found;
}

function firstMatch(pattern: RegExp, pieces: readonly string[]): RegExpExecArray | null {
  for (const piece of pieces) {
    const match = pattern.exec(piece);
    if (match) return match;
  }
  return null;
}

/** The words a row of rank 0 passes on. */
export function innerText({ row, match }: Found): string {
  if (row.inner) {
    const code = match[row.inner.code];
    const text = match[row.inner.text] ?? '';
    return code ? `[${code}] ${text}` : text;
  }
  return match.input.slice(match.index + match[0].length);
}

/** The number a text announces as its limit. */
export function announcedLimit({ row, match }: Found): number | null {
  if (row.limitGroup === undefined) return null;
  const number = Number(match[row.limitGroup]);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
