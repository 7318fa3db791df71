import { bufferOf } from '../../base/bytes.ts';
import type { Cursor, Pref } from './prefs-tokens.ts';

/**
 * A statement as Thunderbird itself writes it: in one line, with one blank, and no escapes but \" and \\. Numbers of
 * ten digits can be out of range. Every part of it can match in one way only, so it takes time by its length.
 */
const USUAL =
  /(\r?\n)?user_pref\("([^"\\\0\r\n]*)", (?:"([^"\\\0\r\n]*(?:\\["\\][^"\\\0\r\n]*)*)"|(true|false)|(-?\d{1,9}))\);/y;
const ESCAPED = /\\(["\\])/g;

/** The bytes of a file, and the same as Latin-1: a place in the one is the same place in the other. */
export interface BothWays {
  readonly buffer: Buffer;
  readonly text: string;
}

export function bothWays(bytes: Uint8Array): BothWays {
  const buffer = bufferOf(bytes);
  return { buffer, text: buffer.toString('latin1') };
}

/**
 * The statement at the cursor, which moves behind it; null, and the cursor stays, when it is written in any other way.
 * Nearly every line of a prefs.js is like that, and one step for it takes a fraction of a step for each token.
 */
export function readUsual(cursor: Cursor, { buffer, text }: BothWays): { name: string; pref: Pref } | null {
  USUAL.lastIndex = cursor.at;
  const found = USUAL.exec(text);
  if (found === null) return null;
  const [all, lineEnd, name = '', letters, truth, digits] = found;
  cursor.at += all.length;
  if (lineEnd !== undefined) cursor.line += 1;
  const end = cursor.at - ');'.length;
  const start = end - (letters === undefined ? (digits ?? truth ?? '').length : letters.length + 2);
  // Texts are read from the bytes: they are UTF-8, and a part of a string would keep the whole file in memory.
  const value = letters === undefined ? scalar(digits, truth) : unescaped(buffer.toString('utf8', start + 1, end - 1));
  const nameEnd = start - '", '.length;
  const pref: Pref = { value, kind: 'user_pref', line: cursor.line, start, end };
  return { name: buffer.toString('utf8', nameEnd - name.length, nameEnd), pref };
}

function scalar(digits: string | undefined, truth: string | undefined): number | boolean {
  // `|| 0` because -0 is no number a preference knows.
  return digits === undefined ? truth === 'true' : Number(digits) || 0;
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(ESCAPED, '$1') : text;
}
