import { plain } from '../../base/text.ts';
import type { Folder } from '../../model/mailboxes.ts';

/**
 * What folderCache.json says of each folder, by the path of its .msf with `/` between the parts, in the order of the
 * paths: a profile may have thousands of accounts, and each asks for its own.
 */
export interface FolderCache {
  readonly sorted: readonly (readonly [path: string, entry: Entry])[];
  /** For a number of parts: the last so many parts of a folder's path, and the paths that end in them (two at most). */
  readonly endings: Map<number, ReadonlyMap<string, readonly string[]>>;
  /** Folders that may still be handed out: accounts that name one folder of the profile would all be given the same. */
  left: number;
}

/** All accounts together. The largest profile we have heard of has a tenth of it. */
const MOST_FOLDERS = 200_000;

interface Entry {
  readonly flags: number;
  /** The name on the server; empty for folders that have none. */
  readonly onlineName: string;
  /** Between the parts of the name; null when the server has no hierarchy. */
  readonly delimiter: string | null;
  /** The server has listed it: before that, Thunderbird only supposes that there is an INBOX. */
  readonly listed: boolean;
  /** UIDNEXT as it was last seen; 0 while the folder has never been looked into. */
  readonly nextUid: number;
  /** The server had messages in it, and none of them is known here. */
  readonly empty: boolean;
}

/** What other files of the profile say about an account's folders, each named as in a folder's URI. */
export interface Habits {
  /** Open in a tab or saved search that Thunderbird opens again when it starts. */
  readonly reopened: ReadonlySet<string>;
  /** Message filters move new mail into them. */
  readonly filtered: ReadonlySet<string>;
}

export const noHabits: Habits = { reopened: new Set(), filtered: new Set() };

/** A mailbox of 10,000 folders has about 5 MB of it. */
const MAX_BYTES = 16 * 1024 * 1024;

/** comm-central nsMsgFolderFlags.idl. */
const FLAG = {
  mail: 0x4,
  virtual: 0x20,
  trash: 0x100,
  sent: 0x200,
  drafts: 0x400,
  archive: 0x4000,
  noSelect: 0x01000000,
  offline: 0x08000000,
  checkNew: 0x20000000,
  junk: 0x40000000,
} as const;

const SPECIAL = [
  [FLAG.trash, '\\Trash'],
  [FLAG.junk, '\\Junk'],
  [FLAG.sent, '\\Sent'],
  [FLAG.drafts, '\\Drafts'],
  [FLAG.archive, '\\Archive'],
] as const;

/** Null when it is no such file: it is a cache, and Thunderbird rebuilds it. Never throws. */
export function readFolderCache(bytes: Uint8Array | null): FolderCache | null {
  if (bytes === null || bytes.length > MAX_BYTES) return null;
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
  const cache = new Map<string, Entry>();
  for (const [path, value] of Object.entries(content)) {
    const entry = entryOf(value);
    if (entry !== null) cache.set(path.replaceAll('\\', '/'), entry);
  }
  const sorted = [...cache].sort(([a], [b]) => (a < b ? -1 : 1));
  return { sorted, endings: new Map(), left: MOST_FOLDERS };
}

/** `^` stands for a delimiter that is not known yet (nsImapCore.h). */
const UNKNOWN_DELIMITER = 0x5e;

function entryOf(value: unknown): Entry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { flags, onlineName, ...more } = value as Record<string, unknown>;
  if (typeof flags !== 'number' || typeof onlineName !== 'string') return null;
  const number = (name: string): number => (typeof more[name] === 'number' ? more[name] : 0);
  const delimiter = number('hierDelim');
  return {
    flags,
    onlineName,
    delimiter:
      delimiter > 0x20 && delimiter < 0x7f && delimiter !== UNKNOWN_DELIMITER ? String.fromCharCode(delimiter) : null,
    listed: delimiter !== UNKNOWN_DELIMITER,
    nextUid: number('nextUID'),
    empty: number('serverTotal') > 0 && number('totalMsgs') <= 0,
  };
}

/**
 * The folders of one account, INBOX first; null when the cache knows none of them.
 *
 * The keys hold the path the profile had when they were written. Those of the folder the profile is in now count; when
 * there are none (a copy of the profile), those of the path prefs.js gives, and else the only ones there are.
 */
export function foldersIn(
  cache: FolderCache,
  directory: { readonly inProfile: string | null; readonly absolute: string | null },
  profile: string,
  habits: Habits = noHabits,
): Folder[] | null {
  const absolute = directory.absolute?.replaceAll('\\', '/') ?? null;
  const inside = directory.inProfile?.replaceAll('\\', '/') ?? null;
  const here = inside === null ? null : `${profile.replaceAll('\\', '/')}/${inside}`;
  for (const root of [here, absolute]) {
    const found = root === null ? [] : under(cache, `${root}/`, habits);
    if (found.length > 0) return inOrder(found);
  }
  const roots = inside === null ? [] : rootsEndingIn(cache, inside);
  const [only] = roots;
  const found = only === undefined || roots.length > 1 ? [] : under(cache, only, habits);
  return found.length === 0 ? null : inOrder(found);
}

function under(cache: FolderCache, root: string, habits: Habits): Folder[] {
  const byName = new Map<string, Entry>();
  for (let at = firstFrom(cache, root); cache.left > 0; at += 1) {
    const [path = '', entry] = cache.sorted[at] ?? [];
    if (entry === undefined || !path.startsWith(root)) break;
    cache.left -= 1;
    if (!path.endsWith('.msf') || !isOnServer(entry)) continue;
    const seen = byName.get(entry.onlineName);
    // One folder can have two files (INBOX.msf and INBOX-1.msf); the one that has been looked into is in use.
    if (seen === undefined || (seen.nextUid === 0 && entry.nextUid !== 0)) byName.set(entry.onlineName, entry);
  }
  // A part of them would be worse than none: no one would know that it is a part.
  if (cache.left === 0) return [];
  // It has never been connected: which folders there are is not known.
  if (![...byName.values()].some(({ listed }) => listed)) return [];
  return [...byName.values()].map((entry) => folderOf(entry, habits)).filter(({ path }) => path !== '');
}

/** The first path that is not before this one. */
function firstFrom({ sorted }: FolderCache, path: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.[0] ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Thunderbird also writes down special folders the server does not have (a Junk, Drafts or Archives it would create if
 * it needed one), without the flag every mail folder has.
 */
function isOnServer({ flags, onlineName }: Entry): boolean {
  return onlineName !== '' && (flags & FLAG.mail) !== 0;
}

/** Where a folder of the profile may have been: `/old/profile/ImapMail/host/`. More than one is as good as none. */
function rootsEndingIn(cache: FolderCache, inside: string): readonly string[] {
  const parts = inside.split('/').length;
  if (parts > DEEPEST) return [];
  const known = cache.endings.get(parts) ?? endingsOf(cache, parts);
  cache.endings.set(parts, known);
  return known.get(inside) ?? [];
}

/** Parts of a path. Deeper ones are no folders of Thunderbird's. */
const DEEPEST = 16;

function endingsOf({ sorted }: FolderCache, parts: number): Map<string, string[]> {
  const endings = new Map<string, string[]>();
  let last = '';
  for (const [path] of sorted) {
    for (const root of rootsOf(path)) {
      if (last.startsWith(root)) continue;
      const ending = root
        .split('/')
        .slice(-parts - 1, -1)
        .join('/');
      const roots = endings.get(ending) ?? [];
      if (roots.length < 2) endings.set(ending, [...roots, root]);
    }
    last = path;
  }
  return endings;
}

/** `/a/b/c.msf` is in `/a/` and in `/a/b/`. */
function rootsOf(path: string): string[] {
  const roots: string[] = [];
  for (let at = path.indexOf('/', 1); at >= 0 && roots.length < 4 * DEEPEST; at = path.indexOf('/', at + 1)) {
    roots.push(path.slice(0, at + 1));
  }
  return roots;
}

function folderOf({ flags, onlineName, delimiter, nextUid, empty }: Entry, habits: Habits): Folder {
  // Bit 31 makes the number negative for the bit operators, hence the comparison with 0 and not with > 0.
  const has = (flag: number): boolean => (flags & flag) !== 0;
  const special = SPECIAL.find(([flag]) => has(flag));
  const uriPath = delimiter === null ? onlineName : onlineName.split(delimiter).join('/');
  return {
    path: plain(onlineName),
    listedAs: plain(onlineName),
    specialUse: special?.[1] ?? (onlineName.toUpperCase() === 'INBOX' ? '\\Inbox' : null),
    // Thunderbird lists the folders it shows; whether they are subscribed makes no difference here.
    subscribed: true,
    selectable: !has(FLAG.noSelect) && !has(FLAG.virtual),
    offline: has(FLAG.offline),
    checkNew: has(FLAG.checkNew),
    ...behind(nextUid, empty),
    ...(habits.reopened.has(uriPath) ? { reopened: true } : {}),
    ...(habits.filtered.has(uriPath) ? { filtered: true } : {}),
  };
}

function behind(nextUid: number, empty: boolean): Pick<Folder, 'behind'> {
  if (nextUid === 0) return { behind: 'never-seen' };
  return empty ? { behind: 'nothing-downloaded' } : {};
}

function inOrder(folders: readonly Folder[]): Folder[] {
  const inbox = ({ listedAs }: Folder): number => (listedAs.toUpperCase() === 'INBOX' ? 0 : 1);
  return [...folders].sort((a, b) => inbox(a) - inbox(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
