import type { Folder } from '../../model/mailboxes.ts';
import type { Settings } from '../../model/setting.ts';

/** Thunderbird opens 5 when the setting is absent or 0 (comm-central nsImapIncomingServer.cpp:264-281). */
export const DEFAULT_CAP = 5;

/**
 * Two STATUS requests are under way at a time when other folders than INBOX are looked at, each on a connection of its
 * own when no unselected one is free (measured: peak 4 with one folder selected).
 */
const STATUS_BURST = 2;

/** A refusing server sees sockets beyond its limit for less than 100 ms: refused ones are opened in pairs (measured). */
const REFUSED_PAIR = 2;

/** What happens in a session of Thunderbird, as far as it decides about connections. */
export interface Situation {
  /** A fresh profile with nothing downloaded, or one that has seen everything before. */
  readonly start: 'first' | 'again';
  /** Folders besides INBOX with mail that came since; counts for `again`. */
  readonly changed: number;
  /** Different folders somebody opens, INBOX included; 0 when nobody clicks. */
  readonly clicked: number;
  /** Folders reopened from the last session. */
  readonly restored: number;
  /** A regular check (`check_time`) has come. */
  readonly checked: boolean;
  /** Nobody uses the computer for 10 seconds: then automatic synchronisation begins. */
  readonly leftAlone: boolean;
  /** The server's own limit, where it is below the demand. */
  readonly limit: number | null;
}

export const quietStart: Situation = {
  start: 'again',
  changed: 0,
  clicked: 0,
  restored: 0,
  checked: false,
  leftAlone: true,
  limit: null,
};

/**
 * Most connections at a time for one account: `min(cap, 1 + D)`, D being the folders it has selected so far and the 1
 * a connection without a folder; `cap` 1 is exactly 1. From 46 counted runs of Thunderbird 153.7.0esr against Dovecot
 * 2.3.19, which a test walks through.
 */
export function peakOf(settings: Settings, folders: readonly Folder[], situation: Situation): number {
  const cap = settings.maxConnections.value ?? DEFAULT_CAP;
  const connects = settings.checkAtStartup.value !== false || situation.checked || situation.clicked > 0;
  if (!connects) return 0;
  const wanted =
    cap === 1 ? 1 : Math.min(cap, 1 + selected(settings, folders, situation) + burst(settings, folders, situation));
  return situation.limit === null ? wanted : Math.min(wanted, situation.limit + REFUSED_PAIR);
}

/** D: INBOX, what somebody clicked, what was reopened, what is downloaded or looked at by itself. */
function selected(settings: Settings, folders: readonly Folder[], situation: Situation): number {
  const { clicked, restored } = situation;
  const byItself = Math.max(synchronising(settings, folders, situation), looking(settings, folders, situation));
  const all = Math.max(1, openable(folders).length);
  return Math.min(all, Math.max(1, clicked, 1 + restored + byItself));
}

/** Folders besides INBOX that automatic synchronisation opens, one after the other. */
function synchronising(
  settings: Settings,
  folders: readonly Folder[],
  { start, changed, leftAlone }: Situation,
): number {
  if (settings.autosync.value === false || !leftAlone) return 0;
  const most = synchronised(folders).length - 1;
  return start === 'first' ? most : Math.min(most, changed);
}

/** Folders besides INBOX that are opened because a look at them showed something new. */
function looking(settings: Settings, folders: readonly Folder[], { start, changed, checked }: Situation): number {
  // On a fresh profile nothing is looked at before the first regular check (measured).
  if (start === 'first' && !checked) return 0;
  const most = lookedAt(settings, folders).length;
  return start === 'first' ? most : Math.min(most, changed);
}

function burst(settings: Settings, folders: readonly Folder[], { start, checked }: Situation): number {
  const looks = lookedAt(settings, folders).length > 0 && (start === 'again' || checked);
  return looks ? STATUS_BURST : 0;
}

/** Folders besides INBOX that are looked at for new mail: all but Trash, or those marked for it. */
function lookedAt(settings: Settings, folders: readonly Folder[]): Folder[] {
  const others = openable(folders).filter((folder) => !isInbox(folder));
  if (settings.checkAllFolders.value) return others.filter(({ specialUse }) => specialUse !== '\\Trash');
  return others.filter(({ checkNew }) => checkNew === true);
}

/** INBOX first, then the other folders that can be opened and that Thunderbird shows (the subscribed ones). */
export function openable(folders: readonly Folder[]): Folder[] {
  const shown = folders.filter((folder) => folder.selectable && (folder.subscribed || isInbox(folder)));
  return [...shown.filter(isInbox), ...shown.filter((folder) => !isInbox(folder))];
}

/**
 * Folders it opens by itself to download: INBOX, and those marked for it. Where no file tells, all but Trash and Junk
 * (measured: 58 of 60 folders).
 */
function synchronised(folders: readonly Folder[]): Folder[] {
  const usual = ({ specialUse }: Folder): boolean => specialUse !== '\\Trash' && specialUse !== '\\Junk';
  return openable(folders).filter((folder) => isInbox(folder) || (folder.offline ?? usual(folder)));
}

function isInbox(folder: Folder): boolean {
  return folder.path.toUpperCase() === 'INBOX';
}
