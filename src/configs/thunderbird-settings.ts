import type { Scalar, Setting, Settings } from '../model.ts';

export interface Found {
  readonly value: Scalar;
  readonly line: number;
  readonly source: 'file' | 'user.js';
}

/** Every preference of a profile by its name, user.js already laid over prefs.js. */
export type PrefTable = ReadonlyMap<string, Found>;

/**
 * What Thunderbird really uses for one server, `branch` being `mail.server.serverN`.
 *
 * A setting is read from the server's own preference, then from `mail.server.default`, and one of another type counts
 * as absent (comm-central nsMsgIncomingServer.cpp). The built-in values are those of mailnews.js.
 */
export function settingsOf(table: PrefTable, branch: string): Settings {
  const autosync = lookup<boolean>(table, branch, 'autosync_offline_stores', true);
  const download = lookup<boolean>(table, branch, 'offline_download', true);
  return {
    maxConnections: maxConnections(table, branch),
    idle: lookup(table, branch, 'use_idle', true),
    pollMinutes: lookup(table, branch, 'check_time', 10),
    checkAtStartup: lookup(table, branch, 'login_at_startup', false),
    // Asks the protocol when it is absent, never mail.server.default (nsImapService.cpp: true for IMAP).
    checkNewMail: own(table, `${branch}.check_new_mail`, true) ?? builtIn(`${branch}.check_new_mail`, true),
    checkAllFolders: lookup(table, branch, 'check_all_folders_for_new', false),
    // Both must be true for messages to be fetched in the background.
    autosync: autosync.value && !download.value ? download : autosync,
  };
}

/**
 * nsImapIncomingServer.cpp: above 0 as it is, below 0 is 1, and 0 is 5, as when nobody set it. Thunderbird 153 does
 * not ask mail.server.default when the server's own value is 0 (measured: 0 with a default of 2 became 5).
 */
function maxConnections(table: PrefTable, branch: string): Setting<number> {
  const found = lookup<number>(table, branch, 'max_cached_connections', 0);
  if (found.value === 0) return builtIn(`${branch}.max_cached_connections`, 5);
  return found.value !== null && found.value < 0 ? { ...found, value: 1 } : found;
}

function lookup<T extends Scalar>(table: PrefTable, branch: string, name: string, fallback: T): Setting<T> {
  const everyServer = own(table, `mail.server.default.${name}`, fallback);
  return (
    own(table, `${branch}.${name}`, fallback) ??
    (everyServer === null ? builtIn(`${branch}.${name}`, fallback) : { ...everyServer, source: 'server-default' })
  );
}

/** What is set under exactly this name with the type of `like`, or null. */
function own<T extends Scalar>(table: PrefTable, key: string, like: T): Setting<T> | null {
  const found = table.get(key);
  if (found === undefined || !sameType(found.value, like)) return null;
  return { value: found.value, source: found.source, key, line: found.line };
}

function builtIn<T extends Scalar>(key: string, value: T): Setting<T> {
  return { value, source: 'default', key, line: null };
}

function sameType<T extends Scalar>(value: Scalar, like: T): value is T {
  return typeof value === typeof like;
}
