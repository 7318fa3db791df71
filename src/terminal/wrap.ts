import { eastAsianWidth } from 'get-east-asian-width';
import { inAscii } from './ascii.ts';

/** Room for text: how wide it is, and whether it has more than ASCII. */
export interface Room {
  readonly width: number;
  readonly unicode: boolean;
}

/** Breaks at blanks; a word longer than the line stays whole, so that names and commands can be copied. */
export function wrap(text: string, { width, unicode }: Room, first: string, rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let length = shown(first);
  let empty = true;
  for (const word of (unicode ? text : inAscii(text)).split(' ')) {
    const columns = shown(word);
    if (!empty && length + columns + 1 > width) {
      lines.push(line);
      line = rest;
      length = shown(rest);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    length += columns + (empty ? 0 : 1);
    empty = false;
  }
  return [...lines, line];
}

/** Of one column each, and nothing else: Latin letters and our typography. No need to look at each of them. */
const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const COLOUR = /\u001b\[\d+m/g;
/** Marks that are put on the letter before them, and characters that are not seen at all. */
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Columns on a terminal: two for a wide character, none for a mark on another one and for colours. */
export function shown(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(COLOUR, '') : text;
  if (NARROW.test(plain)) return plain.length;
  let columns = 0;
  for (const character of plain.normalize('NFC')) {
    if (!NO_COLUMN.test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return columns;
}

/** Filled up with blanks to that many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - shown(text)));
}
