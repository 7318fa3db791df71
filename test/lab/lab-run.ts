/** One counted run of Thunderbird: how to repeat it, the profile it was started with, and what came of it. */
import { readFileSync } from 'node:fs';
import type { Scalar } from '../../src/model/json.ts';
import type { Folder } from '../../src/model/mailboxes.ts';
import { quietStart, type Situation } from '../../src/programs/thunderbird/peak.ts';
import type { StoredProfile } from './stored-profile.ts';

export interface LabRun {
  readonly id: string;
  /** The version that was run. */
  readonly thunderbird: string;
  readonly accounts: readonly LabAccount[];
  /** Preferences besides an account's own. */
  readonly prefs?: Readonly<Record<string, Scalar>>;
  readonly server?: ServerSetup;
  /** What is done in the starts before the counted one. */
  readonly prepared?: Preparation;
  readonly situation: LabSituation;
  /** How folders in `situation.clicked` are opened; by clicking when it says nothing. */
  readonly how?: 'search' | 'compact' | 'junk' | 'move-and-append' | 'none';
  /** What the model said before the start, where that was written down. */
  readonly predicted?: number;
  /** Most TCP connections at a time. */
  readonly peak: number;
  /** The profile as it was before the counted start; left out for a first start. */
  readonly profile?: StoredProfile;
}

export interface LabAccount {
  /** `a1` when left out. */
  readonly user?: string;
  /** `127.0.0.1` when left out. */
  readonly host?: string;
  /** Names, or how many of the usual ones. */
  readonly folders: number | readonly string[];
  readonly unsubscribed?: readonly string[];
  /** Preferences under `mail.server.serverN`. */
  readonly settings?: Readonly<Record<string, Scalar>>;
}

interface ServerSetup {
  /** `mail_max_userip_connections`. */
  readonly limit?: number;
  readonly idle?: false;
  readonly tls?: true;
  readonly roundTripMs?: number;
}

interface Preparation {
  /** Earlier starts; 1 when left out. */
  readonly starts?: number;
  /** Folders marked to be looked at for new mail. */
  readonly checkNew?: readonly string[];
  /** Folders that are no longer kept offline. */
  readonly notOffline?: readonly string[];
  /** Folders left open in tabs. */
  readonly tabs?: readonly string[];
  /** A saved search left open. */
  readonly search?: { readonly folders: readonly string[]; readonly online: boolean };
  /** A folder whose newest message is left open in a tab. */
  readonly messageTab?: string;
  /** Message filters for mail whose subject names the folder: moved as it arrives, unless it says something else. */
  readonly filters?: readonly (string | LabFilter)[];
}

interface LabFilter {
  readonly folder: string;
  readonly action?: 'copy';
  /** nsMsgFilterType: 1 as mail arrives, 16 by hand, 32 after junk mail is sorted out. */
  readonly type?: number;
}

/** Folders by name; what is left out is as at a quiet start. */
type LabSituation = Partial<Omit<Situation, 'limit'>> & { readonly start: Situation['start'] };

export function situationOf({ situation, server }: LabRun): Situation {
  return { ...quietStart, ...situation, limit: server?.limit ?? null };
}

const SPECIAL: Readonly<Record<string, string>> = {
  Sent: '\\Sent',
  Trash: '\\Trash',
  Drafts: '\\Drafts',
  Junk: '\\Junk',
  Archive: '\\Archive',
};

/** INBOX, Sent, Trash, Drafts, Junk, Archive, then Proj01, Proj02, ... */
export function folderNames({ folders }: LabAccount): readonly string[] {
  if (typeof folders !== 'number') return folders;
  const plain = Array.from({ length: folders }, (_, i) => `Proj${String(i + 1).padStart(2, '0')}`);
  return ['INBOX', ...Object.keys(SPECIAL), ...plain].slice(0, folders);
}

/** The folders as the server lists them. */
export function servedFolders(account: LabAccount): Folder[] {
  const unsubscribed = new Set(account.unsubscribed ?? []);
  return folderNames(account).map((path) => ({
    path,
    listedAs: path,
    specialUse: SPECIAL[path] ?? null,
    subscribed: !unsubscribed.has(path),
    selectable: true,
  }));
}

/** Out of the fixtures; `npm run lab` and the tests start in the project's folder. */
export function readRuns(name: 'found' | 'unseen'): readonly LabRun[] {
  const file = `fixtures/programs/thunderbird/lab/${name}.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as { runs: LabRun[] }).runs;
}
