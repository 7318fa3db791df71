import { dirname, join } from 'node:path';
import { ForeignFile, UserError } from '../base/errors.ts';
import { type ForeignKind, foreignKind } from '../base/foreign.ts';
import { type FileProblem, MAX_BYTES, type Room, readHead, readPlainFile, room } from '../base/read-file.ts';
import { plain } from '../base/text.ts';
import type { Account } from '../model/account.ts';
import type { ConfigFile, ConfigFormat, OtherFile, SettingsContent } from '../model/config-format.ts';
import type { DocumentFact } from '../model/document.ts';
import type { InlineIgnore } from '../model/inline-ignore.ts';
import { say } from '../words/say.ts';
import { programIds, programs } from './index.ts';
import { inlineIgnores } from './inline-ignores.ts';

export const formats: readonly ConfigFormat[] = programIds.flatMap((id) => programs[id].formats);

/** The format that recognises a file, by its name before by what it begins with; null when none does. */
export function formatFor(path: string, head: Uint8Array): ConfigFormat | null {
  return formatByName(path) ?? formats.find((format) => format.matches(path, head)) ?? null;
}

/** The format that recognises a file by its name alone. */
export function formatByName(path: string): ConfigFormat | null {
  return formats.find((format) => format.matches(path, new Uint8Array())) ?? null;
}

export function formatById(id: string): ConfigFormat | null {
  return formats.find((format) => format.id === id) ?? null;
}

/** What a folder is judged by, the first that is there: a profile, or where a company keeps its policies. */
const INSIDE = ['prefs.js', 'policies.json', 'distribution/policies.json'];
/** Reading takes up to 100 bytes of memory for each of a file's. */
const USUAL_MAX_BYTES = 4 * 1024 * 1024;
/** How much of a file a format sees to recognise it. */
export const HEAD = 4096;

/** Files an administrator uses for the whole computer, to be laid over a Thunderbird profile. */
export interface Overlays {
  /** A policies.json. */
  readonly policies?: string;
  /** An AutoConfig file (.cfg). */
  readonly autoconfig?: string;
}

/**
 * The IMAP accounts a mail program's own file describes; an empty list when it has none.
 *
 * @param path a file, or a Thunderbird profile folder (then its prefs.js is read)
 * @throws UserError naming the file when it cannot be read, is too large, or is not understood
 */
export async function readConfig(path: string, overlays: Overlays = {}): Promise<Account[]> {
  return (await readWhole(path, overlays)).accounts;
}

/**
 * The same, with what there is to say about the files themselves.
 *
 * @param within where the file is read into; nothing of what is returned refers to it
 * @throws UserError as {@link readConfig} does, for the overlays too
 */
export async function readWhole(path: string, overlays: Overlays = {}, within = room()): Promise<SettingsContent> {
  const file = open(path, within);
  return readContent({ ...file, ...others(overlays), sibling: (name) => sibling(file.path, name) });
}

/**
 * The same for bytes that are already here, from standard input for example.
 *
 * @throws UserError naming `file.path` when the content is not understood
 */
export async function readContent(file: ConfigFile): Promise<SettingsContent> {
  const kind = foreignKind(file.bytes);
  if (kind !== null) throw foreign(file.path, kind);
  const head = file.bytes.subarray(0, HEAD);
  const format = formatFor(file.path, head);
  if (format === null) {
    const known = programIds.flatMap((id) => (programs[id].formats.length > 0 ? [programs[id].name] : []));
    throw new ForeignFile(
      say('file-unknown', { file: plain(file.path) }),
      say('file-unknown-hint', { formats: known }),
    );
  }
  const most = format.maxBytes ?? USUAL_MAX_BYTES;
  if (file.bytes.length > most) throw tooLarge(file.path, most);
  const ignores = new Map<string, readonly InlineIgnore[]>();
  const look = (path: string, bytes: Uint8Array): void => {
    const found = inlineIgnores(bytes);
    if (found.length > 0) ignores.set(path, found);
  };
  look(file.path, file.bytes);
  const read = await format.read({
    ...file,
    sibling(name) {
      const bytes = file.sibling(name);
      if (bytes !== null) look(join(dirname(file.path), name), bytes);
      return bytes;
    },
  });
  const content = Array.isArray(read) ? { accounts: read, documents: [] } : read;
  return withIgnores(content, ignores, format.id);
}

/** What comments say goes with what there is to say about their file. */
function withIgnores(
  content: SettingsContent,
  ignores: ReadonlyMap<string, readonly InlineIgnore[]>,
  format: string,
): SettingsContent {
  if (ignores.size === 0) return content;
  const left = new Map(ignores);
  const documents = content.documents.map((document) => {
    const own = left.get(document.file);
    left.delete(document.file);
    return own === undefined ? document : { ...document, ignores: own };
  });
  const others = [...left].map(
    ([file, own]): DocumentFact => ({ file, format, problems: [], note: null, ignores: own }),
  );
  return { ...content, documents: [...documents, ...others] };
}

/** What makes a file one of ours: its name alone, what it begins with, or nothing. Reads as little as it can. */
export function claimOn(path: string): 'name' | 'content' | null {
  const claims = (head: Uint8Array): boolean => formats.some((format) => format.matches(path, head));
  if (claims(new Uint8Array())) return 'name';
  const head = readHead(path, HEAD);
  return head !== null && foreignKind(head) === null && claims(head) ? 'content' : null;
}

function others({ policies, autoconfig }: Overlays): Pick<ConfigFile, 'policies' | 'autoconfig'> {
  return {
    ...(policies === undefined ? {} : { policies: other(policies) }),
    ...(autoconfig === undefined ? {} : { autoconfig: other(autoconfig) }),
  };
}

function other(path: string): OtherFile {
  const read = readPlainFile(path);
  if (read instanceof Uint8Array) return { path, bytes: read };
  throw refusal(path, read);
}

function open(path: string, within: Room): { path: string; bytes: Uint8Array } {
  const read = readPlainFile(path, MAX_BYTES, within);
  if (read instanceof Uint8Array) return { path, bytes: read };
  if (read !== 'folder') throw refusal(path, read);
  for (const name of INSIDE) {
    const file = join(path, name);
    const inside = readPlainFile(file, MAX_BYTES, within);
    if (inside instanceof Uint8Array) return { path: file, bytes: inside };
    if (inside !== 'missing') throw refusal(file, inside);
  }
  throw new UserError(say('folder-no-prefs', { path: plain(path) }), say('folder-no-prefs-hint'));
}

function foreign(path: string, fileKind: ForeignKind): UserError {
  const hint = fileKind === 'utf16' ? say('file-utf16-hint') : say('file-wanted-hint');
  return new UserError(say('file-foreign', { file: plain(path), fileKind }), hint);
}

/** The message for a file that cannot even be opened. */
export function refusal(path: string, problem: FileProblem): UserError {
  const file = plain(path);
  switch (problem) {
    case 'missing':
      // Node.js puts this character where a name is not UTF-8, and then asks for another file.
      return file.includes('\ufffd')
        ? new UserError(say('file-name-not-utf8', { file }), say('file-name-not-utf8-hint'))
        : new UserError(say('file-missing', { file }), say('file-missing-hint'));
    case 'forbidden':
      return new UserError(say('file-forbidden', { file }), say('file-forbidden-hint'));
    case 'folder':
      return new UserError(say('file-is-folder', { file }), say('file-wanted-hint'));
    case 'not-a-file':
      return new UserError(say('file-not-plain', { file }), say('file-wanted-hint'));
    case 'too-large':
      return tooLarge(path, MAX_BYTES);
    case 'dangling':
      return new UserError(say('file-dangling', { file }), say('file-dangling-hint'));
    case 'unreadable':
      return new UserError(say('file-unreadable', { file }), say('file-unreadable-hint'));
  }
}

function tooLarge(path: string, most: number): UserError {
  return new UserError(
    say('file-too-large', { file: plain(path), megabytes: most / 1024 / 1024 }),
    say('file-wanted-hint'),
  );
}

/** `name` never leads out of the folder of `path`. */
function sibling(path: string, name: string): Uint8Array | null {
  const inside = name.split('/').filter((part) => part !== '..');
  const read = readPlainFile(join(dirname(path), ...inside));
  return read instanceof Uint8Array ? read : null;
}
