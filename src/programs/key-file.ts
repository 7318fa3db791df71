import { latin1 } from '../base/bytes.ts';
import { UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import type { Edit } from '../model/finding.ts';
import type { Scalar } from '../model/json.ts';

/** How one program writes its sections and keys. */
export interface Dialect {
  /** Characters a comment line begins with. */
  readonly comments: string;
  /** Characters between a key and its value; the first one is written. */
  readonly delimiters: string;
  /** A line indented deeper than its key goes on with the value (Python's configparser). */
  readonly continued: boolean;
  /** Keys are the same in upper and lower case. */
  readonly foldKeys: boolean;
  readonly booleans: readonly [yes: string, no: string];
}

export interface Entry {
  readonly section: string;
  readonly key: string;
  readonly value: string;
  /** From 1. */
  readonly line: number;
  /** Where the value stands, in bytes. */
  readonly start: number;
  readonly end: number;
}

export interface KeyFile {
  readonly entries: readonly Entry[];
  /** Of each section and key the entry that counts. */
  readonly latest: ReadonlyMap<string, Entry>;
  /** Every `[name]`, and where its last entry or its header ends, in bytes. */
  readonly sections: readonly { readonly name: string; readonly end: number }[];
  /** The first line that is neither section, key, comment nor blank. */
  readonly stray: number | null;
}

interface Open {
  readonly entries: Entry[];
  readonly sections: { name: string; end: number }[];
  stray: number | null;
  /** How far the line of the last key was indented, while its value may go on. */
  indent: number | null;
}

/** Reads `[section]` and `key = value` lines. Later entries of the same name count. Never throws. */
export function parseKeyFile(bytes: Uint8Array, dialect: Dialect): KeyFile {
  // One character a byte, so that offsets are offsets in the file.
  const text = latin1(bytes);
  const file: Open = { entries: [], sections: [], stray: null, indent: null };
  let at = text.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
  for (let line = 1; at < text.length; line++) {
    const feed = text.indexOf('\n', at);
    const next = feed === -1 ? text.length : feed + 1;
    readLine(text.slice(at, next).replace(/\r?\n$/, ''), at, line, dialect, file);
    at = next;
  }
  const { entries, sections, stray } = file;
  return {
    entries,
    latest: new Map(entries.map((entry) => [keyName(entry.section, entry.key), entry])),
    sections,
    stray,
  };
}

function readLine(raw: string, at: number, line: number, dialect: Dialect, file: Open): void {
  const body = raw.trim();
  if (body === '' || dialect.comments.includes(body.charAt(0))) return;
  const indent = raw.length - raw.trimStart().length;
  if (dialect.continued && file.indent !== null && indent > file.indent) {
    goOn(raw, at, file);
    return;
  }
  file.indent = null;
  const section = file.sections.at(-1);
  if (body.startsWith('[') && body.indexOf(']') > 1) {
    file.sections.push({ name: utf8(body.slice(1, body.indexOf(']'))), end: at + raw.length });
    return;
  }
  const split = firstOf(raw, dialect.delimiters);
  const key = utf8(raw.slice(0, Math.max(split, 0)).trim());
  if (split < 0 || key === '' || section === undefined) {
    file.stray ??= line;
    return;
  }
  const rest = raw.slice(split + 1);
  const start = at + split + 1 + (rest.length - rest.trimStart().length);
  const value = rest.trim();
  section.end = at + raw.length;
  file.indent = indent;
  const name = dialect.foldKeys ? key.toLowerCase() : key;
  file.entries.push({ section: section.name, key: name, value: utf8(value), line, start, end: start + value.length });
}

function firstOf(text: string, characters: string): number {
  const found = [...characters].map((char) => text.indexOf(char)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

function goOn(raw: string, at: number, file: Open): void {
  const last = file.entries.pop();
  const section = file.sections.at(-1);
  if (last === undefined || section === undefined) return;
  const end = at + raw.trimEnd().length;
  section.end = at + raw.length;
  file.entries.push({ ...last, value: `${last.value}\n${utf8(raw.trim())}`, end });
}

/** The entry that counts, or null. */
export function entryOf({ latest }: KeyFile, section: string, key: string): Entry | null {
  return latest.get(keyName(section, key)) ?? null;
}

/** How a key is named in findings and edits. */
export function keyName(section: string, key: string): string {
  return `[${section}] ${key}`;
}

/**
 * Changes single values and leaves every other byte alone. `meaning` says what a written value comes to, where the
 * program does not take it as it stands.
 * @throws UserError when a value is no longer the one the edit was made for
 */
export function applyToKeyFile(
  bytes: Uint8Array,
  edits: readonly Edit[],
  dialect: Dialect,
  meaning: (key: string, value: string) => Scalar = (_key, value) => value,
): Uint8Array {
  let text = latin1(bytes);
  for (const edit of edits) {
    const [, section = '', key = ''] = /^\[([^\]]+)\] (.+)$/.exec(edit.key) ?? [];
    const file = parseKeyFile(Buffer.from(text, 'latin1'), dialect);
    const found = entryOf(file, section, key);
    const now = found === null ? null : meaning(key, found.value);
    if (isSame(now, edit.to)) continue;
    if (section === '' || !isSame(now, edit.from)) throw changed(edit);
    const to = written(edit.to, dialect);
    text =
      found === null
        ? added(text, file, section, key, to, dialect)
        : text.slice(0, found.start) + to + text.slice(found.end);
  }
  return Buffer.from(text, 'latin1');
}

/** Numbers and truth values are compared by what they mean: `yes`, `true`, `on` and `1` are the same truth. */
function isSame(now: Scalar | null, wanted: Scalar | null): boolean {
  if (now === null || wanted === null) return now === wanted;
  if (typeof wanted === 'boolean') return truth(String(now)) === wanted;
  if (typeof wanted === 'number') return String(now).trim() !== '' && Number(now) === wanted;
  return String(now).trim() === wanted;
}

/** The words Python's configparser and GLib's key files take for true and false; null for any other. */
export function truth(value: string): boolean | null {
  if (/^(?:yes|true|on|1)$/i.test(value.trim())) return true;
  return /^(?:no|false|off|0)$/i.test(value.trim()) ? false : null;
}

export function changed({ key, file }: Edit): UserError {
  return new UserError(
    `${plain(key)} in ${plain(file)} is no longer what it was when it was looked at.`,
    'Run imap-doctor lint again.',
  );
}

function written(to: Scalar, { booleans }: Dialect): string {
  if (typeof to === 'boolean') return to ? booleans[0] : booleans[1];
  return Buffer.from(String(to)).toString('latin1');
}

/** A new line after the section's last one, or a new section at the end. */
function added(text: string, file: KeyFile, section: string, key: string, to: string, dialect: Dialect): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const spaced = dialect.continued ? ' = ' : '=';
  const line = `${key}${spaced}${to}`;
  const place = file.sections.findLast(({ name }) => name === section);
  if (place !== undefined) return `${text.slice(0, place.end)}${newline}${line}${text.slice(place.end)}`;
  const gap = text === '' ? '' : text.endsWith('\n') ? newline : newline + newline;
  const header = `[${Buffer.from(section).toString('latin1')}]`;
  return `${text}${gap}${header}${newline}${line}${newline}`;
}

function utf8(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}
