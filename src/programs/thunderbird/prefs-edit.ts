import { latin1 } from '../../base/bytes.ts';
import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Edit } from '../../model/finding.ts';
import type { Scalar } from '../../model/json.ts';
import { say } from '../../words/say.ts';
import { type Splice, spliced } from '../splice.ts';
import { isDue } from '../swap.ts';
import { type Pref, parsePrefs } from './prefs-grammar.ts';

/**
 * A prefs.js or user.js with the edits made. Of a `user_pref` that is there only the value changes (the last one where
 * there are several, since that one counts); for one that is not, a line is added at the end. All other bytes stay.
 *
 * @throws UserError when the file does not hold what the edits expect, or when its end is so damaged that an added line
 *   would not be read
 */
export function editPrefs(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const { prefs } = parsePrefs(bytes);
  const due = edits.filter((edit) => isDue(edit, userPref(prefs, edit.key)?.value ?? null));
  if (due.length === 0) return bytes;
  const changed = changedBytes(bytes, [...replacements(prefs, due), ...addition(bytes, prefs, due)]);
  verify(prefs, parsePrefs(changed).prefs, due);
  return changed;
}

function userPref(prefs: ReadonlyMap<string, Pref>, key: string): Pref | null {
  const pref = prefs.get(key);
  return pref?.kind === 'user_pref' ? pref : null;
}

function replacements(prefs: ReadonlyMap<string, Pref>, edits: readonly Edit[]): Splice[] {
  return edits.flatMap(({ key, to }) => {
    const pref = userPref(prefs, key);
    return pref === null ? [] : [{ start: pref.start, end: pref.end, text: literal(to) }];
  });
}

/** The new lines, in the line ends the file has; a last line without an end gets one first. */
function addition(bytes: Uint8Array, prefs: ReadonlyMap<string, Pref>, edits: readonly Edit[]): Splice[] {
  const fresh = edits.filter(({ key }) => userPref(prefs, key) === null);
  if (fresh.length === 0) return [];
  const eol = lineEnd(bytes);
  const last = bytes[bytes.length - 1];
  const before = bytes.length === 0 || last === LF || last === CR ? '' : eol;
  const lines = fresh.map(({ key, to }) => `user_pref(${literal(key)}, ${literal(to)});${eol}`);
  return [{ start: bytes.length, end: bytes.length, text: `${before}${lines.join('')}` }];
}

const LF = 0x0a;
const CR = 0x0d;

/** The first line end in the file; LF, which Thunderbird itself writes on every system but Windows, when it has none. */
function lineEnd(bytes: Uint8Array): string {
  const lf = bytes.indexOf(LF);
  if (lf > 0 && bytes[lf - 1] === CR) return '\r\n';
  return lf === -1 && bytes.includes(CR) ? '\r' : '\n';
}

/** The texts are UTF-8, as the file is. */
function changedBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoded = splices.map((one) => ({ ...one, text: latin1(Buffer.from(one.text)) }));
  return Buffer.from(spliced(latin1(bytes), encoded), 'latin1');
}

/** As libpref itself writes a value (StrEscape in modules/libpref/Preferences.cpp escapes these four characters). */
function literal(value: Scalar): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isInteger(value) || value < -(2 ** 31) || value >= 2 ** 31) throw unfit(value);
    return String(value);
  }
  if (value.includes('\0') || Buffer.from(value).toString() !== value) throw unfit(value);
  const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };
  return `"${value.replace(/["\\\n\r]/g, (character) => escapes[character] ?? `\\${character}`)}"`;
}

/** No rule asks for such a value: that would be a mistake of ours. */
function unfit(value: Scalar): Error {
  return new Error(`no preference can hold ${JSON.stringify(value)}`);
}

/** The edits and nothing else must be what a reader sees. A file whose last statement never ends swallows an added line. */
function verify(before: ReadonlyMap<string, Pref>, after: ReadonlyMap<string, Pref>, edits: readonly Edit[]): void {
  const edited = new Map(edits.map(({ key, to }) => [key, to]));
  const wrong =
    edits.find(({ key, to }) => userPref(after, key)?.value !== to)?.key ??
    [...before].find(([key, { value }]) => !edited.has(key) && after.get(key)?.value !== value)?.[0];
  if (wrong === undefined && after.size === new Set([...before.keys(), ...edited.keys()]).size) return;
  const [{ file } = { file: '' }] = edits;
  throw new UserError(say('prefs-end-damaged', { file: plain(file) }), say('prefs-end-damaged-hint'));
}
