import type { Report } from '../model/report.ts';

/** C1 control characters and those that change what the text around them looks like: a terminal would obey them. */
const OBEYED = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The lists of accounts and findings lie this deep at most: `facts.accounts.value`. */
const DEPTH = 3;

/** The report as it is: the names are a contract (`schema: 1`). Everything a terminal would obey is escaped. */
export function json(report: Report): string {
  return [...jsonPieces(report)].join('');
}

/** The same text bit by bit: with ten thousand profiles the whole of it is larger than everything else in memory. */
export function* jsonPieces(report: Report): Generator<string> {
  yield* pieces(report, '\n', DEPTH);
  yield '\n';
}

/** Exactly what JSON.stringify(value, null, 2) gives; `line` begins a line at the indentation of `value`. */
function* pieces(value: unknown, line: string, depth: number): Generator<string> {
  if (typeof value !== 'object' || value === null || depth < 0) {
    yield safe(JSON.stringify(value, null, 2)).replaceAll('\n', line);
    return;
  }
  const list = Array.isArray(value);
  const members: [string, unknown][] = Object.entries(value).filter(([, member]) => member !== undefined);
  let before = list ? '[' : '{';
  for (const [name, member] of members) {
    yield `${before}${line}  ${list ? '' : `${safe(JSON.stringify(name))}: `}`;
    yield* pieces(member, `${line}  `, depth - 1);
    before = ',';
  }
  if (members.length === 0) yield list ? '[]' : '{}';
  else yield `${line}${list ? ']' : '}'}`;
}

/** JSON text in which everything a terminal would obey is escaped. */
export function safe(text: string): string {
  return text.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
