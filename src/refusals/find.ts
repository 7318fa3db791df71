import { type RefusalRow, refusals } from '../knowledge/refusals.ts';
import { weightOfRow } from './weights.ts';

export interface Found {
  readonly row: RefusalRow;
  readonly match: Matched;
}

/** Where a row was found: what it took, its groups, and the text it stands in. */
interface Matched {
  readonly [group: number]: string | undefined;
  readonly 0: string;
  readonly index: number;
  readonly input: string;
}

const byRank = [...refusals].sort((a, b) => weightOfRow(a) - weightOfRow(b));

/** All rows that fit one of the pieces, the most telling first; rows that only pass on other words stand in front. */
export function findRows(pieces: readonly string[], wanted: (row: RefusalRow) => boolean): Found[] {
  const found: Found[] = [];
  for (const row of byRank) {
    if (!wanted(row)) continue;
    const match = bestMatch(row, pieces);
    if (match) found.push({ row, match });
  }
  return found;
}

/** The first piece it fits; rather one that names the limit, where the row has a place for it. */
function bestMatch({ pattern, limitGroup }: RefusalRow, pieces: readonly string[]): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const piece of pieces) {
    const match = pattern.exec(piece);
    if (match === null) continue;
    if (limitGroup === undefined || match[limitGroup] !== undefined) return match;
    first ??= match;
  }
  return first;
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
