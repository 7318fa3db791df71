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
    if (!empty && length + shown(word) + 1 > width) {
      lines.push(line);
      line = rest;
      length = shown(rest);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    length += shown(word) + (empty ? 0 : 1);
    empty = false;
  }
  return [...lines, line];
}

/** Columns, colours not counted. */
export function shown(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  return text.includes('\u001b') ? text.replace(/\u001b\[\d+m/g, '').length : text.length;
}
