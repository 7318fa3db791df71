import { latin1 } from '../base/bytes.ts';

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
  readonly sections: readonly { readonly name: string; readonly line: number; readonly end: number }[];
  /** Lines that are neither section, key, comment nor blank, or come before the first section. */
  readonly stray: readonly number[];
}

interface Open {
  readonly entries: Entry[];
  readonly sections: { name: string; line: number; end: number }[];
  readonly stray: number[];
  /** How far the line of the last key was indented, while its value may go on. */
  indent: number | null;
}

/** Reads `[section]` and `key = value` lines. Later entries of the same name count. Never throws. */
export function parseKeyFile(bytes: Uint8Array, dialect: Dialect): KeyFile {
  // One character a byte, so that offsets are offsets in the file.
  const text = latin1(bytes);
  const file: Open = { entries: [], sections: [], stray: [], indent: null };
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
    file.sections.push({ name: utf8(body.slice(1, body.indexOf(']'))), line, end: at + raw.length });
    return;
  }
  const split = firstOf(raw, dialect.delimiters);
  const key = utf8(raw.slice(0, Math.max(split, 0)).trim());
  if (split < 0 || key === '' || section === undefined) {
    file.stray.push(line);
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

/** The words Python's configparser and GLib's key files take for true and false; null for any other. */
export function truth(value: string): boolean | null {
  if (/^(?:yes|true|on|1)$/i.test(value.trim())) return true;
  return /^(?:no|false|off|0)$/i.test(value.trim()) ? false : null;
}

function utf8(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}
