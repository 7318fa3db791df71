import { bufferOf } from '../../base/bytes.ts';
import { startsAt } from './prefs-names.ts';
import type { Cursor, Pref } from './prefs-tokens.ts';

const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;
const QUOTE = 0x22;
const CLOSE = 0x29;
const COMMA = 0x2c;
const MINUS = 0x2d;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const START = Buffer.from('user_pref("');
const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
/** Numbers of ten digits can be out of range. */
const MOST_DIGITS = 9;
const ESCAPED = /\\(["\\])/g;

/** 1 for each byte that can be something other than itself in a text: quote, backslash, line end, NUL. */
const SPECIAL = new Uint8Array(256);
for (const byte of [0, LF, CR, QUOTE, BACKSLASH]) SPECIAL[byte] = 1;

/** Where the parts of a statement are, `nameEnd` and `end` exclusive. Filled by {@link passUsual}. */
export interface Places {
  name: number;
  nameEnd: number;
  value: number;
  end: number;
}

/**
 * Moves behind the statement at the cursor if it is written as Thunderbird itself writes it: in one line, with one
 * blank, and no escapes but \" and \\. In any other case the cursor stays, and the grammar decides. Nearly every line of
 * a prefs.js is like that. Every byte of it is looked at once and no text is made of it, so that a million statements
 * nobody asks for cost next to nothing; but each is proven to be complete, because an open text or comment hides
 * whatever follows it.
 */
export function passUsual(cursor: Cursor, places: Places): boolean {
  const { bytes, at } = cursor;
  const lineEnd = bytes[at] === LF ? 1 : bytes[at] === CR && bytes[at + 1] === LF ? 2 : 0;
  if (!startsAt(bytes, at + lineEnd, START)) return false;
  const name = at + lineEnd + START.length;
  const nameEnd = passPlain(bytes, name);
  if (bytes[nameEnd] !== QUOTE || bytes[nameEnd + 1] !== COMMA || bytes[nameEnd + 2] !== BLANK) return false;
  const value = nameEnd + 3;
  const end = passValue(bytes, value);
  if (end === value || bytes[end] !== CLOSE || bytes[end + 1] !== SEMICOLON) return false;
  places.name = name;
  places.nameEnd = nameEnd;
  places.value = value;
  places.end = end;
  cursor.at = end + 2;
  if (lineEnd > 0) cursor.line += 1;
  return true;
}

/** The statement {@link passUsual} has just passed. */
export function usualAt({ bytes, line }: Cursor, { name, nameEnd, value, end }: Places): { name: string; pref: Pref } {
  const buffer = bufferOf(bytes);
  const pref: Pref = { value: valueAt(buffer, value, end), kind: 'user_pref', line, start: value, end };
  return { name: buffer.toString('utf8', name, nameEnd), pref };
}

/** Behind the value that begins at `start`; `start` itself when it is not a usual one. */
function passValue(bytes: Uint8Array, start: number): number {
  if (bytes[start] === QUOTE) return passText(bytes, start);
  if (startsAt(bytes, start, TRUE)) return start + TRUE.length;
  if (startsAt(bytes, start, FALSE)) return start + FALSE.length;
  const digits = bytes[start] === MINUS ? start + 1 : start;
  let at = digits;
  while (isDigit(bytes[at] ?? 0)) at += 1;
  return at === digits || at - digits > MOST_DIGITS ? start : at;
}

function passText(bytes: Uint8Array, start: number): number {
  let at = passPlain(bytes, start + 1);
  while (bytes[at] === BACKSLASH && (bytes[at + 1] === QUOTE || bytes[at + 1] === BACKSLASH)) {
    at = passPlain(bytes, at + 2);
  }
  return bytes[at] === QUOTE ? at + 1 : start;
}

/** The next special byte from `start` on, or the end. */
function passPlain(bytes: Uint8Array, start: number): number {
  let at = start;
  while (SPECIAL[bytes[at] ?? 0] === 0) at += 1;
  return at;
}

function valueAt(buffer: Buffer, start: number, end: number): string | number | boolean {
  const text = buffer.toString('utf8', start, end);
  if (text.startsWith('"')) return unescaped(text.slice(1, -1));
  // `|| 0` because -0 is no number a preference knows.
  return text === 'true' || text === 'false' ? text === 'true' : Number(text) || 0;
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(ESCAPED, '$1') : text;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
