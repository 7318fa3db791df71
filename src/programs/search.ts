import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../base/errors.ts';
import { isOurs } from '../base/left-behind.ts';
import { byCodeUnit } from '../base/order.ts';
import { problemOf } from '../base/read-file.ts';
import { plain } from '../base/text.ts';
import { say } from '../words/say.ts';
import { claimOn, refusal } from './formats.ts';

/** A profile of Thunderbird lies 3 levels below the home folder, in a Flatpak 5; a backup of backups some more. */
export const MAX_DEPTH = 32;

/** Never looked into, wherever they are: what others keep there can be endless and holds no settings. */
const FOREIGN_FOLDERS = new Set(['.git', 'node_modules']);
/** Files of the kernel: some of them wait, some act when they are read. */
const KERNEL_FOLDERS = new Set(['/proc', '/sys', '/dev']);
/** Inside a profile (the folder with the prefs.js) Thunderbird keeps mail and data here, by the thousand. */
const PROFILE_FOLDERS = new Set([
  ...['ImapMail', 'Mail', 'News', 'calendar-data', 'crashes', 'datareporting', 'extensions', 'minidumps'],
  ...['saved-telemetry-pings', 'security_state', 'storage', 'cache2', 'startupCache'],
]);

export interface FoundFile {
  readonly path: string;
  /** Only what is in it looks like settings: then it may be something else, and that is no problem. */
  readonly guessed: boolean;
  /** It was found in a folder: what is of no use here is passed over without a word. */
  readonly found: boolean;
}

export interface Search {
  /** There can be several ways to one file: a link, or two folders of which one is in the other. */
  ambiguous: boolean;
  /** By path; each file once, however many ways lead to it. */
  readonly files: FoundFile[];
  readonly unread: { file: string; error: UserError }[];
  passedOver: number;
}

/** Called again and again during the work. False stops it. */
type Turn = () => Promise<boolean>;

/**
 * The settings files behind the paths that were named: files as they are, folders with everything in them that a
 * mail program's settings can be. Links to files are followed, links to folders are not.
 */
export async function searchFiles(paths: readonly string[], turn: Turn): Promise<Search> {
  const search: Search = { ambiguous: paths.length > 1, files: [], unread: [], passedOver: 0 };
  for (const path of [...new Set(paths)].sort(byCodeUnit)) {
    if (isFolder(path)) await walk(path, search, turn);
    else search.files.push({ path, guessed: false, found: false });
  }
  return { ...search, files: search.ambiguous ? eachOnce(search.files) : search.files.sort(byPath) };
}

async function walk(root: string, search: Search, turn: Turn): Promise<void> {
  const before = search.files.length + search.unread.length;
  const open: { folder: string; depth: number }[] = [{ folder: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined && (await turn()); next = open.pop()) {
    const { folder, depth } = next;
    const entries = list(folder, search);
    const folders = entries.filter((entry) => entry.isDirectory() && isWorthwhile(folder, entry.name, entries));
    sift(folder, entries, search);
    // One by one, here and where files are read: there may be more of them than a call takes arguments.
    if (depth < MAX_DEPTH) for (const { name } of folders) open.push({ folder: join(folder, name), depth: depth + 1 });
    else if (folders.length > 0) search.unread.push({ file: folder, error: tooDeep(folder) });
  }
  if (search.files.length + search.unread.length === before) {
    search.unread.push({ file: root, error: nothingIn(root) });
  }
}

function list(folder: string, search: Search): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    search.unread.push({ file: folder, error: refusal(folder, problemOf(error, folder)) });
    return [];
  }
}

/** Which files of one folder are settings. A user.js belongs to the prefs.js beside it and is read with it. */
function sift(folder: string, entries: readonly Dirent[], search: Search): void {
  const profile = hasPrefs(entries);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() || (profile && entry.name === 'user.js') || isOurs(entry.name)) continue;
    if (entry.isSymbolicLink() && isFolder(path)) continue;
    const claim = claimOn(path);
    if (claim === null) search.passedOver += 1;
    else {
      search.ambiguous ||= entry.isSymbolicLink();
      search.files.push({ path, guessed: claim === 'content', found: true });
    }
  }
}

function isWorthwhile(folder: string, name: string, entries: readonly Dirent[]): boolean {
  if (FOREIGN_FOLDERS.has(name) || KERNEL_FOLDERS.has(join(folder, name))) return false;
  return !(PROFILE_FOLDERS.has(name) && hasPrefs(entries));
}

function hasPrefs(entries: readonly Dirent[]): boolean {
  return entries.some(({ name }) => name === 'prefs.js');
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const byPath = (a: FoundFile, b: FoundFile): number => byCodeUnit(a.path, b.path);

/** Of several ways to one file the one that was named counts, else the first. */
function eachOnce(files: readonly FoundFile[]): FoundFile[] {
  const ways = [...files].sort((a, b) => Number(a.guessed) - Number(b.guessed) || byPath(a, b));
  const seen = new Set<string>();
  const once = ways.filter(({ path }) => {
    const real = realPath(path);
    return seen.has(real) ? false : seen.add(real);
  });
  return once.sort(byPath);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function tooDeep(folder: string): UserError {
  return new UserError(say('folder-too-deep', { path: plain(folder), levels: MAX_DEPTH }), say('folder-too-deep-hint'));
}

function nothingIn(folder: string): UserError {
  return new UserError(say('folder-no-settings', { path: plain(folder) }), say('folder-no-prefs-hint'));
}
