/** Changes values in files of `[section]` and `key = value` lines. */
import { latin1 } from '../base/bytes.ts';
import { UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import type { Edit } from '../model/finding.ts';
import type { Scalar } from '../model/json.ts';
import { say } from '../words/say.ts';
import { type Dialect, entryOf, parseKeyFile, truth } from './key-file.ts';
import { newlineOf, type Splice, spliced } from './splice.ts';

/** A key for a section: at the end of it, or in a new one at the end of the file. */
interface Line {
  readonly section: string;
  readonly text: string;
}

/**
 * Changes single values and leaves every other byte alone. `meaning` says what a written value comes to, where the
 * program does not take it as it is. The file is read once: to read it again after each edit would take time with the
 * square of their number.
 *
 * @throws UserError when a value is no longer the one the edit was made for
 */
export function applyToKeyFile(
  bytes: Uint8Array,
  edits: readonly Edit[],
  dialect: Dialect,
  meaning: (key: string, value: string) => Scalar = (_key, value) => value,
): Uint8Array {
  const file = parseKeyFile(bytes, dialect);
  const splices: Splice[] = [];
  const lines: Line[] = [];
  for (const edit of oneForEach(edits)) {
    const [, section = '', key = ''] = /^\[([^\]]+)\] (.+)$/.exec(edit.key) ?? [];
    const found = entryOf(file, section, key);
    const now = found === null ? null : meaning(key, found.value);
    if (isSame(now, edit.to)) continue;
    if (section === '' || !isSame(now, edit.from)) throw changed(edit);
    const to = written(edit.to, dialect);
    if (found !== null) splices.push({ start: found.start, end: found.end, text: to });
    else lines.push({ section, text: `${key}${dialect.continued ? ' = ' : '='}${to}` });
  }
  const text = latin1(bytes);
  // Of several sections with one name, the last.
  const ends = new Map(file.sections.map(({ name, end }) => [name, end]));
  return Buffer.from(added(spliced(text, [...splices, ...inPlace(text, lines, ends)]), lines, ends), 'latin1');
}

/** Lines for sections that are there. */
function inPlace(text: string, lines: readonly Line[], ends: ReadonlyMap<string, number>): Splice[] {
  return lines.flatMap(({ section, text: line }): Splice[] => {
    const end = ends.get(section);
    return end === undefined ? [] : [{ start: end, end, text: newlineOf(text) + line }];
  });
}

/** Lines for sections that are not there yet. */
function added(text: string, lines: readonly Line[], ends: ReadonlyMap<string, number>): string {
  const newline = newlineOf(text);
  const bySection = new Map<string, string[]>();
  for (const { section, text: line } of lines) {
    if (ends.has(section)) continue;
    const own = bySection.get(section) ?? [];
    bySection.set(section, own);
    own.push(line);
  }
  const blocks = [...bySection].map(([section, own]) =>
    [`[${Buffer.from(section).toString('latin1')}]`, ...own, ''].join(newline),
  );
  if (blocks.length === 0) return text;
  const gap = text === '' ? '' : text.endsWith('\n') ? newline : newline + newline;
  return text + gap + blocks.join(newline);
}

/** Numbers and truth values are compared by what they mean: `yes`, `true`, `on` and `1` are the same truth. */
function isSame(now: Scalar | null, wanted: Scalar | null): boolean {
  if (now === null || wanted === null) return now === wanted;
  if (typeof wanted === 'boolean') return truth(String(now)) === wanted;
  if (typeof wanted === 'number') return String(now).trim() !== '' && Number(now) === wanted;
  return String(now).trim() === wanted;
}

function written(to: Scalar, { booleans }: Dialect): string {
  if (typeof to === 'boolean') return to ? booleans[0] : booleans[1];
  return Buffer.from(String(to)).toString('latin1');
}

/**
 * One edit for each key: two accounts that share a section may both ask for it.
 * @throws UserError when they want different values
 */
export function oneForEach(edits: readonly Edit[]): Edit[] {
  const byKey = new Map<string, Edit>();
  for (const edit of edits) {
    const other = byKey.get(edit.key);
    if (other !== undefined && other.to !== edit.to) throw changed(edit);
    byKey.set(edit.key, edit);
  }
  return [...byKey.values()];
}

export function changed({ key, file }: Edit): UserError {
  return new UserError(say('edit-outdated', { file: plain(file), key: plain(key) }), say('edit-outdated-hint'));
}
