import type { Scalar } from '../../model/json.ts';
import { type Cursor, isSign, nextToken, startOf, type Token } from './prefs-tokens.ts';

const NAMES = ['pref', 'defaultPref', 'lockPref', 'unlockPref', 'clearPref'] as const;
type Name = (typeof NAMES)[number];

export interface Call {
  readonly call: Name;
  readonly name: string;
  /** Null for the calls that take none. */
  readonly value: Scalar | null;
  readonly line: number;
}

/** More lines than this are not named: it is a program as a whole. */
const MAX_LINES = 20;
const OPEN = new Set(['(', '{', '[']);
const CLOSE = new Set([')', '}', ']']);
/** What goes on after a closing brace. */
const CONTINUES = new Set(['else', 'catch', 'finally']);

/**
 * The preference calls of an AutoConfig file whose arguments are literals and that stand by themselves, and the lines
 * where something else begins. The first line is passed over, as Thunderbird does. Never throws.
 */
export function parseCalls(bytes: Uint8Array): { calls: Call[]; programLines: number[] } {
  const cursor = startOf(bytes);
  skipFirstLine(cursor);
  const calls: Call[] = [];
  const programLines: number[] = [];
  for (let token = nextToken(cursor); token.type !== 'end'; token = nextToken(cursor)) {
    if (token.type === 'sign' && token.text === ';') continue;
    const behind = { ...cursor };
    const call = readCall(cursor, token);
    if (call !== null) {
      calls.push(call);
      continue;
    }
    Object.assign(cursor, behind);
    const goesOn = token.type === 'word' && CONTINUES.has(token.text);
    if (!goesOn && programLines.length < MAX_LINES) programLines.push(token.at.line);
    skipStatement(cursor, token);
  }
  return { calls, programLines };
}

function skipFirstLine(cursor: Cursor): void {
  const end = cursor.bytes.indexOf(0x0a);
  cursor.at = end < 0 ? cursor.bytes.length : end + 1;
  cursor.line += 1;
}

/** NAME ( "preference" [, literal] ) and then `;` or the end of the line. Null when it is anything else. */
function readCall(cursor: Cursor, first: Token): Call | null {
  const call = first.type === 'word' ? NAMES.find((name) => name === first.text) : undefined;
  if (call === undefined || !isSign(nextToken(cursor), '(')) return null;
  const name = nextToken(cursor);
  if (name.type !== 'string') return null;
  const takesValue = call !== 'unlockPref' && call !== 'clearPref';
  if (takesValue && !isSign(nextToken(cursor), ',')) return null;
  const value = takesValue ? literal(cursor) : null;
  if (takesValue && value === null) return null;
  const close = nextToken(cursor);
  if (!isSign(close, ')')) return null;
  const behind = { ...cursor };
  const next = nextToken(cursor);
  if (isSign(next, ';')) return { call, name: name.text, value, line: first.at.line };
  Object.assign(cursor, behind);
  const ends = next.type === 'end' || next.at.line > close.at.line;
  return ends ? { call, name: name.text, value, line: first.at.line } : null;
}

function literal(cursor: Cursor): Scalar | null {
  const token = nextToken(cursor);
  if (token.type === 'string') return token.text;
  if (token.type === 'word') return token.text === 'true' ? true : token.text === 'false' ? false : null;
  const negative = isSign(token, '-');
  const digits = negative ? nextToken(cursor) : token;
  if (digits.type !== 'int' || digits.value > 2147483647) return null;
  return negative ? -digits.value || 0 : digits.value;
}

/** To the end of what begins with `first`: a `;` outside of brackets, or the `}` that closes the outermost. */
function skipStatement(cursor: Cursor, first: Token): void {
  let depth = 0;
  for (let token = first; token.type !== 'end'; token = nextToken(cursor)) {
    if (token.type !== 'sign') continue;
    if (OPEN.has(token.text)) depth += 1;
    if (CLOSE.has(token.text)) depth -= 1;
    if (depth <= 0 && (token.text === ';' || token.text === '}')) return;
  }
}
