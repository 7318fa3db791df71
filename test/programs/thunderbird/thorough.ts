/** The quick way of reading a prefs.js and the grammar, to be held against each other. */
import { parsePrefs } from '../../../src/programs/thunderbird/prefs-grammar.ts';
import { everyName, type Wanted } from '../../../src/programs/thunderbird/prefs-names.ts';

interface Found {
  readonly name: string;
  readonly value: unknown;
  readonly kind: string;
  readonly line: number;
  /** The value as the file has it. */
  readonly written: string;
}

export interface Reading {
  readonly found: Found[];
  readonly errors: unknown;
  readonly owners: unknown;
}

/** @param text one character for each byte */
export function readPrefs(text: string, wanted: Wanted = everyName): Reading {
  const bytes = Buffer.from(text, 'latin1');
  const { prefs, errors, owners } = parsePrefs(bytes, wanted);
  const found = [...prefs].map(([name, { value, kind, line, start, end }]) => {
    return { name, value, kind, line, written: bytes.toString('latin1', start, end) };
  });
  return { found, errors, owners };
}

/** The same text read by the grammar alone: Thunderbird does not mind a blank before the bracket, the quick way does. */
export function readThoroughly(text: string): Reading {
  const { found, ...rest } = readPrefs(text.replaceAll('user_pref(', 'user_pref ('));
  const back = <T>(one: T): T | string => (typeof one === 'string' ? one.replaceAll('user_pref (', 'user_pref(') : one);
  const restored = found.map(({ name, value, written, ...where }) => {
    return { ...where, name: `${back(name)}`, value: back(value), written: `${back(written)}` };
  });
  return { found: restored, ...rest };
}
