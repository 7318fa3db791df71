import type { Message } from '../../base/message.ts';
import { say } from '../../words/say.ts';
import { everyName, noteOwner, type Owners, type Wanted } from './prefs-names.ts';
import {
  type Cursor,
  isSign,
  nextToken,
  type Position,
  type Pref,
  type PrefKind,
  startOf,
  type Token,
} from './prefs-tokens.ts';
import { passUsual, usualAt } from './prefs-usual.ts';

export type { Pref } from './prefs-tokens.ts';

/** A statement that is not understood, with what is lost with it. */
interface Passed {
  /** Where it begins, and where reading goes on behind the next `;`. */
  readonly line: number;
  readonly through: number;
  readonly message: Message;
}

export interface ParsedPrefs {
  /** The wanted ones. */
  readonly prefs: Map<string, Pref>;
  /** What all the names say, wanted or not. */
  readonly owners: Owners;
  /** What was passed over, the first {@link MAX_ERRORS} of it. */
  readonly errors: Passed[];
}

const MAX_ERRORS = 20;
const MAX_INT = 2147483647;

/**
 * Reads a preference file the way Thunderbird does, without running any of it. Never throws.
 *
 * A statement that is not understood is passed over up to the next `;`, so one that lacks its `;` takes the following
 * one with it (measured with Thunderbird 153). Of several statements for one name the last counts, but `pref` and
 * `sticky_pref` never win over `user_pref`.
 *
 * @param wanted which names are kept; the rest is read too, because it can hide what follows it
 */
export function parsePrefs(bytes: Uint8Array, wanted: Wanted = everyName): ParsedPrefs {
  const cursor = startOf(bytes);
  const prefs = new Map<string, Pref>();
  const owners: Owners = { any: false, firefox: false, thunderbird: false };
  const errors: Passed[] = [];
  const places = { name: 0, nameEnd: 0, value: 0, end: 0 };
  for (;;) {
    if (passUsual(cursor, places)) {
      noteOwner(owners, bytes, places.name);
      if (!wanted(bytes, places.name, places.nameEnd)) continue;
      const { name, pref } = usualAt(cursor, places);
      prefs.set(name, pref);
      continue;
    }
    const token = nextToken(cursor);
    if (token.type === 'end') return { prefs, owners, errors };
    const read = readStatement(cursor, token);
    if ('message' in read) {
      const { line: through } = skip(cursor, read.stopped).at;
      if (errors.length < MAX_ERRORS) errors.push({ line: token.at.line, message: read.message, through });
      continue;
    }
    const name = Buffer.from(read.name);
    noteOwner(owners, name, 0);
    if (!wanted(name, 0, name.length)) continue;
    if (read.pref.kind === 'user_pref' || prefs.get(read.name)?.kind !== 'user_pref') prefs.set(read.name, read.pref);
  }
}

type Statement = { name: string; pref: Pref } | Lost;
/** `stopped` is the token that did not fit. */
interface Lost {
  message: Message;
  stopped: Token;
}

/** KIND ( "name" , value ) ; */
function readStatement(cursor: Cursor, first: Token): Statement {
  const kind = kindOf(first);
  if (kind === null) return lost(first, say('prefs-no-user-pref'));
  const open = nextToken(cursor);
  if (!isSign(open, '(')) return lost(open, say('prefs-no-bracket', { word: kind }));
  const name = nextToken(cursor);
  if (name.type !== 'string') return lost(name, say('prefs-no-name'));
  const comma = nextToken(cursor);
  if (!isSign(comma, ',')) return lost(comma, say('prefs-no-comma'));
  const value = readValue(cursor);
  if ('message' in value) return value;
  const close = nextToken(cursor);
  if (!isSign(close, ')')) return lost(close, say('prefs-no-closing-bracket'));
  const end = nextToken(cursor);
  if (!isSign(end, ';')) return lost(end, say('prefs-no-semicolon'));
  const { start, end: stop } = value.at;
  return { name: name.text, pref: { value: value.value, kind, line: first.at.line, start, end: stop } };
}

function readValue(cursor: Cursor): { value: string | number | boolean; at: Position } | Lost {
  const token = nextToken(cursor);
  if (token.type === 'string') return { value: token.text, at: token.at };
  if (token.type === 'word' && (token.text === 'true' || token.text === 'false')) {
    return { value: token.text === 'true', at: token.at };
  }
  const sign = isSign(token, '-') ? -1 : isSign(token, '+') ? 1 : null;
  const digits = sign === null ? token : nextToken(cursor);
  if (digits.type !== 'int') return lost(digits, say('prefs-no-value'));
  if (digits.value > (sign === -1 ? MAX_INT + 1 : MAX_INT)) return lost(digits, say('prefs-number-too-large'));
  // `|| 0` because -0 is no number a preference knows.
  return { value: digits.value * (sign ?? 1) || 0, at: { ...token.at, end: digits.at.end } };
}

/** To the next `;`, which it gives, or the end. */
function skip(cursor: Cursor, stopped: Token): Token {
  let token = stopped;
  while (token.type !== 'end' && !isSign(token, ';')) token = nextToken(cursor);
  return token;
}

function lost(stopped: Token, expected: Message): Lost {
  return { message: stopped.type === 'bad' ? stopped.message : expected, stopped };
}

function kindOf(token: Token): PrefKind | null {
  if (token.type !== 'word') return null;
  return token.text === 'user_pref' || token.text === 'pref' || token.text === 'sticky_pref' ? token.text : null;
}
