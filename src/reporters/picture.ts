/** The picture of the connections, on a terminal. */
import { inAscii } from '../terminal/ascii.ts';
import type { Style } from '../terminal/terminal.ts';
import { padded, shown } from '../terminal/wrap.ts';
import type { Picture, PictureRow } from '../verdict/picture.ts';

/** More squares than that are counted and not drawn. */
const MOST = 20;

/** One line for each row: a square for each connection, today and afterwards, and what is set. */
export function pictureLines(picture: Picture | null, style: Style): string[] {
  if (picture === null) return [];
  const { words, green } = style;
  const { allowed, rows, summary } = picture;
  const all = allowed === null ? rows : [allowed, ...rows];
  const name = Math.max(...all.map((row) => shown(words.show(row.name))));
  const today = Math.max(...rows.map((row) => shown(bar(row.today, style))));
  const after = Math.max(...rows.map((row) => shown(bar(row.after, style))));
  const arrow = style.unicode ? '→' : '->';
  const line = (row: PictureRow): string => {
    const head = `  ${padded(words.show(row.name), name)}  ${padded(bar(row.today, style), today)}`;
    return `${head}  ${arrow}  ${padded(bar(row.after, style), after)}  ${notesOf(row, style)}`.trimEnd();
  };
  const most = allowed === null ? [] : [allowedLine(allowed, name, style)];
  return [
    ...most.map((one) => green(one)),
    ...rows.map(line),
    ...(summary === null ? [] : [`  ${words.show(summary)}`]),
  ].map((one) => (style.unicode ? one : inAscii(one)));
}

function allowedLine(row: PictureRow, name: number, style: Style): string {
  return `  ${padded(style.words.show(row.name), name)}  ${bar(row.today, style)}  ${notesOf(row, style)}`.trimEnd();
}

function notesOf({ notes }: PictureRow, { words }: Style): string {
  return notes.map((one) => words.show(one)).join(', ');
}

function bar(count: number, { unicode }: Style): string {
  const square = unicode ? '■' : '#';
  return count <= MOST ? square.repeat(count) : `${square.repeat(3)}… ${count}`;
}
