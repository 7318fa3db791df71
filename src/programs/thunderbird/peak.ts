import type { Folder } from '../../model/mailboxes.ts';
import type { AccountSettings } from '../../model/setting.ts';
import { isInbox } from '../folders.ts';
import { doubled, lookedAt, names, synchronised, toOpen } from './folders.ts';
import { has } from './versions.ts';

/** Thunderbird opens 5 when the setting is absent or 0 (comm-central nsImapIncomingServer.cpp:264-281). */
export const DEFAULT_CAP = 5;

/**
 * Folders that are looked at are asked about one after another (STATUS), but the first question comes while LIST and
 * SELECT are under way and gets a connection of its own; the second comes when the first is only just through and gets
 * another one, unless LIST has ended by then. Which of the two happens is a matter of milliseconds.
 */
const STATUS_BURST = 2;

/** Folders by name, or how many. A number stands for the first ones it can be. */
type Some = number | readonly string[];

/** What happens in a session of Thunderbird, as far as it decides about connections. */
export interface Situation {
  /** A fresh profile with nothing downloaded, or one that has seen everything before. */
  readonly start: 'first' | 'again';
  /** Folders besides INBOX with mail that came since; counts for `again`. */
  readonly changed: Some;
  /**
   * Folders besides INBOX that receive mail while it runs. A regular check notices it in those it looks at; automatic
   * synchronisation has been through with all of them by then.
   */
  readonly arriving: Some;
  /**
   * Different folders that are opened, INBOX included, by somebody who clicks, drags mail, searches on the server,
   * compacts all folders, or sends a mail that is kept in Sent; 0 when nobody does.
   */
  readonly clicked: Some;
  /** Folders that receive mail a message filter moves, after the others were opened. */
  readonly filtered: Some;
  /** Folders reopened from the last session; null: those the profile names. */
  readonly restored: number | null;
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
  arriving: 0,
  clicked: 0,
  filtered: 0,
  restored: null,
  checked: false,
  leftAlone: true,
  limit: null,
};

/**
 * Most connections at a time for one account: `min(cap, 1 + D)`, D being the folders it has selected so far and the 1
 * a connection without a folder; `cap` 1 is exactly 1. Message filters select a folder twice, and questions about
 * folders it looks at add up to two. docs/lab.md says where each part comes from and how it was measured.
 */
export function peakOf(settings: AccountSettings, folders: readonly Folder[], situation: Situation): number {
  const cap = settings.maxConnections.value ?? DEFAULT_CAP;
  if (!connects(settings, folders, situation)) return 0;
  const wanted = cap === 1 ? 1 : Math.min(cap, 1 + selections(settings, folders, situation));
  if (situation.limit === null) return wanted;
  return Math.min(wanted, situation.limit + (refusedInPairs(settings, folders, situation) ? 2 : 1));
}

/**
 * A refused connection is tried once more a second later, and the next folder waits for that. Where STATUS showed
 * something new, the folder is opened by the answer to STATUS and by automatic synchronisation, both refused at once.
 */
function refusedInPairs(settings: AccountSettings, folders: readonly Folder[], situation: Situation): boolean {
  if (!has('opensOnStatus', settings)) return false;
  const seen = folders.map(asStatusShowsIt);
  return synchronising(settings, seen, situation).length > 0 || looking(settings, seen, situation).length > 0;
}

/** Whether it connects at all: by itself, or because somebody or the clock makes it. */
function connects(settings: AccountSettings, folders: readonly Folder[], { clicked, checked }: Situation): boolean {
  if (some(clicked, toOpen(settings, folders)).length > 0) return true;
  if (settings.startsOffline?.value === true) return false;
  return settings.checkAtStartup.value !== false || checked;
}

/** How often folders are selected, each on a connection of its own, and what questions about folders add. */
function selections(settings: AccountSettings, folders: readonly Folder[], situation: Situation): number {
  const shown = toOpen(settings, folders);
  const held = new Set<string>([
    'INBOX',
    ...restored(shown, situation),
    ...synchronising(settings, folders, situation),
    ...looking(settings, folders, situation),
  ]);
  const filtered = shown.filter((folder) => folder.filtered);
  const moved = some(situation.filtered, filtered);
  const twice = some(situation.filtered, filtered.filter(doubled)).filter((name) => !held.has(name));
  const opened = new Set([...held, ...moved, ...some(situation.clicked, shown)]);
  return opened.size + twice.length + burst(settings, folders, situation);
}

function restored(shown: readonly Folder[], { restored }: Situation): string[] {
  const others = shown.filter((folder) => !isInbox(folder));
  return restored === null ? names(others.filter((folder) => folder.reopened)) : some(restored, others);
}

/** Folders besides INBOX that automatic synchronisation opens, one after the other. */
function synchronising(settings: AccountSettings, folders: readonly Folder[], situation: Situation): string[] {
  if (settings.autosync.value === false || !situation.leftAlone) return [];
  const candidates = synchronised(settings, folders).filter((folder) => !isInbox(folder));
  return situation.start === 'first' ? names(candidates) : news(candidates, situation);
}

/** Folders besides INBOX that are opened because a look at them showed something new. */
function looking(settings: AccountSettings, folders: readonly Folder[], situation: Situation): string[] {
  const candidates = lookedAt(settings, folders).map(asStatusShowsIt);
  // On a fresh profile nothing is looked at before the first regular check (measured).
  if (situation.start === 'first') return situation.checked ? names(candidates) : [];
  return [...news(candidates, situation), ...(situation.checked ? some(situation.arriving, candidates) : [])];
}

/** STATUS says the same as the last time about a folder whose mail was seen and never downloaded. */
function asStatusShowsIt(folder: Folder): Folder {
  if (folder.behind !== 'nothing-downloaded') return folder;
  const { behind: _, ...seen } = folder;
  return seen;
}

/** Those with something new in them; what the program has never opened is new to it as well. */
function news(candidates: readonly Folder[], { changed }: Situation): string[] {
  const behind = candidates.filter((folder) => folder.behind);
  const upToDate = candidates.filter((folder) => !folder.behind);
  return [...new Set([...names(behind), ...some(changed, [...behind, ...upToDate])])];
}

function burst(settings: AccountSettings, folders: readonly Folder[], { start, checked }: Situation): number {
  return start === 'again' || checked ? Math.min(STATUS_BURST, lookedAt(settings, folders).length) : 0;
}

/**
 * The most that can be: everything is opened, folders that filters move mail into by the filters, before anything else
 * has opened them.
 */
export function worstOf(settings: AccountSettings, folders: readonly Folder[]): number {
  const cap = settings.maxConnections.value ?? DEFAULT_CAP;
  const open = toOpen(settings, folders);
  const looked = Math.min(STATUS_BURST, lookedAt(settings, folders).length);
  return cap === 1 ? 1 : Math.min(cap, 1 + Math.max(1, open.length) + open.filter(doubled).length + looked);
}

function some(which: Some, candidates: readonly Folder[]): string[] {
  const all = names(candidates);
  return typeof which === 'number' ? all.slice(0, which) : all.filter((name) => which.includes(name));
}
