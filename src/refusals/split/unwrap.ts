import { beginsWord, isWord } from '../grammar/lexicon.ts';
import { folded } from '../grammar/tokens.ts';

/** Joins lines a mail program or a terminal has broken, also within a word or a number. */
export function joined(lines: readonly string[]): string {
  return lines
    .map((line, i) => (i === 0 ? '' : glue(lines[i - 1] ?? '', line)) + line)
    .join('')
    .replaceAll(CUT, '');
}

/** A hyphen that only a line end has put there. */
const CUT = '-\u0000';

function glue(before: string, after: string): '' | ' ' | '\u0000' {
  const last = /[\p{L}\d_-]{1,40}$/u.exec(before.slice(-40))?.[0] ?? '';
  const first = /^[\p{L}\d_]{1,40}/u.exec(after.slice(0, 40))?.[0] ?? '';
  if (/[_=]$/.test(before) || /^[_=]/.test(after)) return '';
  // Both are parts of the name of a setting.
  if (last.includes('_') && first.includes('_')) return '';
  if (last === '' || first === '') return ' ';
  // A number goes on only inside its bracket: "(limit=1" and "0)".
  if (/\d$/.test(last) && /^\d+\)/.test(after) && /[([][^)\]]{0,60}$/.test(before.slice(-62))) return '';
  if (last.endsWith('-') && isCut(last.slice(0, -1), first)) return '\u0000';
  return isCut(last, first) ? '' : ' ';
}

/** Two halves that are no words, and are one together. */
function isCut(last: string, first: string): boolean {
  const [left, right] = [folded(last), folded(first)];
  if (left === '' || !/^\p{L}+$/u.test(left) || !/^\p{L}+$/u.test(right)) return false;
  return beginsWord(left + right) && (!beginsWord(left) || (isWord(left + right) && !beginsWord(right)));
}
