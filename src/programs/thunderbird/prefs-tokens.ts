import { bufferOf } from '../../base/bytes.ts';
import type { Message } from '../../base/message.ts';
import { say } from '../../words/say.ts';

/**
 * The tokens of a Mozilla preference file (prefs.js, user.js). The language is the one of libpref's parser
 * (modules/libpref/parser), checked against Thunderbird 153; it looks like JavaScript and is much smaller.
 */

export type Token =
  | { readonly type: 'word' | 'sign' | 'end'; readonly text: string; readonly at: Position }
  | { readonly type: 'string'; readonly text: string; readonly at: Position }
  | { readonly type: 'int'; readonly value: number; readonly at: Position }
  | { readonly type: 'bad'; readonly message: Message; readonly at: Position };

export interface Position {
  /** Byte offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** From 1. CR LF, LF and CR each end a line. */
  readonly line: number;
}

export type PrefKind = 'user_pref' | 'pref' | 'sticky_pref';

export interface Pref {
  readonly value: string | number | boolean;
  /** `user_pref` sets; `pref` and `sticky_pref` only say what holds when nothing is set. */
  readonly kind: PrefKind;
  /** The line the statement begins in, from 1. */
  readonly line: number;
  /** Byte offsets of the value in the file, `end` exclusive; quotes and sign belong to it. */
  readonly start: number;
  readonly end: number;
}

/** Where the reader is. Changed by {@link nextToken}. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  line: number;
}

const LF = 0x0a;
const CR = 0x0d;
const HASH = 0x23;
const SLASH = 0x2f;
const STAR = 0x2a;
const BACKSLASH = 0x5c;
/** The letter after the backslash, and the byte it stands for. */
const ESCAPES = new Map([
  [0x22, 0x22],
  [0x27, 0x27],
  [BACKSLASH, BACKSLASH],
  [0x6e, LF],
  [0x72, CR],
]);
/** Larger than any literal that is in range, so adding digits to it can stop. */
const OVERFLOW = 2 ** 32;

/** A cursor at the start of `bytes`; a UTF-8 byte order mark is passed over, as Thunderbird does. */
export function startOf(bytes: Uint8Array): Cursor {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { bytes, at: marked ? 3 : 0, line: 1 };
}

/** The next token, blanks and comments passed over. At the end, and at a NUL byte, it is `end`, again and again. */
export function nextToken(cursor: Cursor): Token {
  const open = passBlanks(cursor);
  const { at: start, line } = open ?? cursor;
  const here = (): Position => ({ start, end: cursor.at, line });
  if (open !== null) return { type: 'bad', message: say('prefs-comment-not-closed'), at: here() };
  const byte = peek(cursor);
  if (byte === 0) return { type: 'end', text: '', at: here() };
  if (byte === 0x22 || byte === 0x27) return readString(cursor, byte, here);
  if (isDigit(byte)) return readInt(cursor, here);
  if (isWordByte(byte)) {
    while (isWordByte(peek(cursor)) || isDigit(peek(cursor))) cursor.at += 1;
    return { type: 'word', text: decode(cursor.bytes, 'latin1', start, cursor.at), at: here() };
  }
  cursor.at += 1;
  return { type: 'sign', text: String.fromCharCode(byte), at: here() };
}

/** Whether a token is this one sign. */
export function isSign(token: Token, text: string): boolean {
  return token.type === 'sign' && token.text === text;
}

/** Moves over blanks and the three kinds of comment. Gives the beginning of a comment that is not closed. */
function passBlanks(cursor: Cursor): { at: number; line: number } | null {
  for (;;) {
    const byte = peek(cursor);
    const next = cursor.bytes[cursor.at + 1];
    if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) passByte(cursor);
    else if (byte === HASH || (byte === SLASH && next === SLASH)) passLine(cursor);
    else if (byte === SLASH && next === STAR) {
      const { at, line } = cursor;
      if (!passBlock(cursor)) return { at, line };
    } else return null;
  }
}

function passLine(cursor: Cursor): void {
  for (let byte = peek(cursor); byte !== 0 && byte !== LF && byte !== CR; byte = peek(cursor)) cursor.at += 1;
}

function passBlock(cursor: Cursor): boolean {
  cursor.at += 2;
  for (let byte = peek(cursor); byte !== 0; byte = peek(cursor)) {
    if (byte === STAR && cursor.bytes[cursor.at + 1] === SLASH) {
      cursor.at += 2;
      return true;
    }
    passByte(cursor);
  }
  return false;
}

/** Moves one byte on, two over CR LF, and counts the line. */
function passByte(cursor: Cursor): void {
  const byte = cursor.bytes[cursor.at];
  if (byte === LF || byte === CR) cursor.line += 1;
  cursor.at += byte === CR && cursor.bytes[cursor.at + 1] === LF ? 2 : 1;
}

/**
 * A string is read to its closing quote even when an escape in it is wrong: a `;` inside it must not look like the
 * end of the statement.
 */
function readString(cursor: Cursor, quote: number, here: () => Position): Token {
  const start = cursor.at + 1;
  let escaped = false;
  cursor.at = start;
  for (let byte = peek(cursor); byte !== quote; byte = peek(cursor)) {
    if (byte === 0) return { type: 'bad', message: say('prefs-text-not-closed'), at: here() };
    const backslash = byte === BACKSLASH && peek(cursor, 1) !== 0;
    if (backslash) cursor.at += 1;
    escaped ||= backslash;
    passByte(cursor);
  }
  const inner = cursor.bytes.subarray(start, cursor.at);
  cursor.at += 1;
  const bytes = escaped ? unescaped(inner) : inner;
  if (bytes === null) return { type: 'bad', message: say('prefs-escape'), at: here() };
  return { type: 'string', text: decode(bytes, 'utf8', 0, bytes.length), at: here() };
}

/** Null when an escape is none of the seven that exist: \" \' \\ \n \r \xNN \uNNNN. */
function unescaped(inner: Uint8Array): Uint8Array | null {
  // No escape stands for more bytes than it is long.
  const result = Buffer.alloc(inner.length);
  let length = 0;
  for (let at = 0; at < inner.length; ) {
    const byte = inner[at] ?? 0;
    if (byte !== BACKSLASH) {
      result[length++] = byte;
      at += 1;
      continue;
    }
    const found = readEscape(inner, at);
    if (found === null) return null;
    if ('byte' in found) result[length++] = found.byte;
    else length += result.write(String.fromCodePoint(found.code), length);
    at += found.size;
  }
  return result.subarray(0, length);
}

/** What the escape at `at` stands for (\xNN is one raw byte, \uNNNN a character) and how long it is, or null. */
function readEscape(
  bytes: Uint8Array,
  at: number,
): { byte: number; size: number } | { code: number; size: number } | null {
  const letter = bytes[at + 1] ?? 0;
  const simple = ESCAPES.get(letter);
  if (simple !== undefined) return { byte: simple, size: 2 };
  if (letter === 0x78) {
    const byte = hex(bytes, at + 2, 2);
    return byte === null ? null : { byte, size: 4 };
  }
  const code = letter === 0x75 ? hex(bytes, at + 2, 4) : null;
  if (code === null) return null;
  if (code < 0xd800 || code > 0xdfff) return { code, size: 6 };
  // A character outside the basic plane is a pair, high half first.
  const low = decode(bytes, 'latin1', at + 6, at + 8) === '\\u' ? hex(bytes, at + 8, 4) : null;
  if (code > 0xdbff || low === null || low < 0xdc00 || low > 0xdfff) return null;
  return { code: 0x10000 + (code - 0xd800) * 0x400 + (low - 0xdc00), size: 12 };
}

/** Null when there are fewer digits, and for zero, which is not allowed. */
function hex(bytes: Uint8Array, start: number, length: number): number | null {
  const digits = decode(bytes, 'latin1', start, start + length);
  const value = digits.length === length && /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : 0;
  return value === 0 ? null : value;
}

function readInt(cursor: Cursor, here: () => Position): Token {
  let value = 0;
  for (let byte = peek(cursor); isDigit(byte); byte = peek(cursor)) {
    value = Math.min(OVERFLOW, value * 10 + byte - 0x30);
    cursor.at += 1;
  }
  if (!isWordByte(peek(cursor))) return { type: 'int', value, at: here() };
  return { type: 'bad', message: say('prefs-letter-in-number'), at: here() };
}

/** The byte at the cursor. 0 at the end of the file, which is what a NUL byte means too. */
function peek(cursor: Cursor, ahead = 0): number {
  return cursor.bytes[cursor.at + ahead] ?? 0;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isWordByte(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f;
}

function decode(bytes: Uint8Array, encoding: 'latin1' | 'utf8', start: number, end: number): string {
  return bufferOf(bytes).toString(encoding, start, end);
}
