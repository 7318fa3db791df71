/** What of a Thunderbird profile decides about connections, small enough to be kept with the run. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigFile } from '../../src/model/config-format.ts';
import type { Scalar } from '../../src/model/json.ts';
import { parsePrefs } from '../../src/programs/thunderbird/prefs-grammar.ts';

export interface StoredProfile {
  /** Of prefs.js, those that have to do with accounts and their connections. No passwords are among them. */
  readonly prefs: Readonly<Record<string, Scalar>>;
  /** Of folderCache.json, by the account's folder in ImapMail. */
  readonly folders: Readonly<Record<string, readonly StoredFolder[]>>;
  /** URIs of session.json: folders, and messages (`imap-message:`). */
  readonly tabs: readonly string[];
  /** msgFilterRules.dat and virtualFolders.dat as they are, where there is more in them than their head. */
  readonly filters?: string;
  readonly searches?: string;
}

/** The name of its file without `.msf`, flags (hexadecimal), nextUID, serverTotal, totalMsgs, and onlineName if it differs. */
type StoredFolder = readonly [string, string, number, number, number, string?];

const ROOT = '/home/jo/profile';
const KEPT =
  /^(?:mail\.accountmanager\.accounts|mail\.account\.account\d+\.server|extensions\.lastAppVersion|offline\.startup_state)$|^mail\.server\.[^.]+\.(?:type|hostname|userName|socketType|directory-rel|max_cached_connections|use_idle|check_time|check_new_mail|check_all_folders_for_new|login_at_startup|autosync_offline_stores|offline_download|using_subscription)$/;

/** The compact form of a profile folder. */
export function storedProfile(folder: string): StoredProfile {
  const read = (name: string): string => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const { prefs } = parsePrefs(Buffer.from(read('prefs.js')));
  const local = [...prefs].flatMap(([key, { value }]) =>
    key.endsWith('.type') && value === 'none' ? [key.slice(0, -4)] : [],
  );
  const kept = [...prefs].flatMap(([key, { value }]) =>
    KEPT.test(key) && !local.some((branch) => key.startsWith(branch)) ? [[key, value] as const] : [],
  );
  const filters = [
    read('msgFilterRules.dat'),
    ...Object.values(directories(prefs)).map((one) => read(`${one}/msgFilterRules.dat`)),
  ];
  const rules = filters.filter((text) => text.includes('action=')).join('');
  const searches = read('virtualFolders.dat');
  return {
    prefs: Object.fromEntries(kept),
    folders: foldersOf(read('folderCache.json')),
    tabs: tabsOf(read('session.json')),
    ...(rules === '' ? {} : { filters: rules }),
    ...(searches.includes('uri=') ? { searches } : {}),
  };
}

function directories(prefs: ReadonlyMap<string, { readonly value: Scalar }>): string[] {
  return [...prefs].flatMap(([key, { value }]) =>
    key.endsWith('.directory-rel') && typeof value === 'string' ? [value.replace('[ProfD]', '')] : [],
  );
}

function foldersOf(text: string): StoredProfile['folders'] {
  const accounts: Record<string, StoredFolder[]> = {};
  for (const [path, entry] of Object.entries(JSON.parse(text || '{}') as Record<string, Record<string, unknown>>)) {
    const [, directory, file] = /\/ImapMail\/([^/]+)\/(.+)\.msf$/.exec(path) ?? [];
    if (directory === undefined || file === undefined) continue;
    const number = (name: string): number => Number(entry[name] ?? 0);
    const flags = (number('flags') >>> 0).toString(16);
    const name = String(entry['onlineName'] ?? '');
    const same = name === file.replaceAll('.sbd', '');
    accounts[directory] ??= [];
    const counts = [number('nextUID'), number('serverTotal'), number('totalMsgs')] as const;
    accounts[directory].push(same ? [file, flags, ...counts] : [file, flags, ...counts, name]);
  }
  return accounts;
}

function tabsOf(text: string): string[] {
  const uris = text.matchAll(/"(?:folderURI|messageURI)":"([^"]*)"/g);
  return [...uris].map(([, uri = '']) => uri);
}

/** The files it stands for, to be read like a profile. */
export function profileFile(stored: StoredProfile, version: string | null = null): ConfigFile {
  const lines = Object.entries(stored.prefs).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`);
  const files: Record<string, string | undefined> = {
    'folderCache.json': Object.keys(stored.folders).length === 0 ? undefined : folderCache(stored),
    'session.json': JSON.stringify({
      windows: [
        {
          type: '3pane',
          tabs: {
            tabs: stored.tabs.map((uri) => ({
              state: uri.startsWith('imap-message:') ? { messageURI: uri } : { folderURI: uri },
            })),
          },
        },
      ],
    }),
    'msgFilterRules.dat': stored.filters,
    'virtualFolders.dat': stored.searches,
    'compatibility.ini': version === null ? undefined : `[Compatibility]\nLastVersion=${version}_20261101/20261101\n`,
  };
  return {
    path: `${ROOT}/prefs.js`,
    bytes: Buffer.from(lines.join('')),
    sibling: (name) => (files[name] === undefined ? null : Buffer.from(files[name])),
  };
}

function folderCache({ folders }: StoredProfile): string {
  const entries = Object.entries(folders).flatMap(([directory, list]) =>
    list.map(([file, flags, nextUID, serverTotal, totalMsgs, onlineName]) => [
      `${ROOT}/ImapMail/${directory}/${file}.msf`,
      {
        flags: Number.parseInt(flags, 16),
        hierDelim: 47,
        onlineName: onlineName ?? file.replaceAll('.sbd', ''),
        serverTotal,
        totalMsgs,
        ...(nextUID === 0 ? {} : { nextUID }),
      },
    ]),
  );
  return JSON.stringify(Object.fromEntries(entries));
}
