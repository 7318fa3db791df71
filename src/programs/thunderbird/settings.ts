import type { Scalar } from '../../model/json.ts';
import type { AccountSettings, Setting } from '../../model/setting.ts';
import type { Found, PrefTable } from './prefs-layers.ts';
import type { PrefName } from './prefs-names.ts';
import { SERVER_DEFAULT, type ServerBranch } from './types.ts';

/**
 * What Thunderbird really uses for one server, `branch` being `mail.server.serverN`.
 *
 * A setting is read from the server's own preference, then from `mail.server.default`, and one of another type counts
 * as absent (comm-central nsMsgIncomingServer.cpp). The built-in values are those of mailnews.js.
 */
export function settingsOf(table: PrefTable, branch: ServerBranch): AccountSettings {
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
    ...onlySubscribed(table, branch),
  };
}

/** Left out while nothing sets it: then it is so. */
function onlySubscribed(table: PrefTable, branch: ServerBranch): Pick<AccountSettings, 'onlySubscribed'> {
  const found = lookup(table, branch, 'using_subscription', true);
  return found.source === 'default' ? {} : { onlySubscribed: found };
}

/** all-thunderbird.js: 2 is "always online"; 0 remembers the last state, 1 asks, 3 is "always offline". */
const ALWAYS_OFFLINE = 3;

/** Whether Thunderbird stays offline when it starts, all its accounts; left out while nothing sets it. */
export function startsOffline(table: PrefTable): Pick<AccountSettings, 'startsOffline'> {
  const found = own<number>(table, 'offline.startup_state', 0);
  return found === null ? {} : { startsOffline: { ...found, value: found.value === ALWAYS_OFFLINE } };
}

/**
 * The number for the encryption: absent, the older isSecure counts, then the default (nsMsgIncomingServer.cpp). Others
 * than 0, 2 and 3 are kept as they are.
 */
export function socketType(table: PrefTable, branch: ServerBranch): Setting<number> {
  const key: PrefName = `${branch}.socketType`;
  const legacy = own(table, `${branch}.isSecure`, true);
  const given = own(table, key, 0);
  if (given !== null) return given;
  return legacy?.value === true ? { ...legacy, value: 3 } : lookup(table, branch, 'socketType', 0);
}

/** The number for the sign-in method, 3 (the password as it is) when nothing is set. */
export function authMethod(table: PrefTable, branch: ServerBranch): Setting<number> {
  return lookup(table, branch, 'authMethod', 3);
}

/**
 * nsImapIncomingServer.cpp: above 0 as it is, below 0 is 1, and 0 is 5, as when nobody set it. Thunderbird 153 does
 * not ask mail.server.default when the server's own value is 0 (measured: 0 with a default of 2 became 5).
 */
function maxConnections(table: PrefTable, branch: ServerBranch): Setting<number> {
  const found = lookup<number>(table, branch, 'max_cached_connections', 0);
  if (found.value === 0) return builtIn(`${branch}.max_cached_connections`, 5);
  return found.value !== null && found.value < 0 ? { ...found, value: 1 } : found;
}

function lookup<T extends Scalar>(table: PrefTable, branch: ServerBranch, name: string, fallback: T): Setting<T> {
  return (
    own(table, `${branch}.${name}`, fallback) ??
    forEveryServer(table, name, fallback) ??
    builtIn(`${branch}.${name}`, fallback)
  );
}

function forEveryServer<T extends Scalar>(table: PrefTable, name: string, like: T): Setting<T> | null {
  const key: PrefName = `${SERVER_DEFAULT}.${name}`;
  const setting = own(table, key, like);
  if (setting === null || setting.source === 'policy' || setting.source === 'autoconfig') return setting;
  const file = setting.source === 'user.js' ? table.get(key)?.file : undefined;
  return { ...setting, source: 'server-default', ...(file === undefined ? {} : { file }) };
}

/** What is set under exactly this name with the type of `like`, or null. */
function own<T extends Scalar>(table: PrefTable, key: PrefName, like: T): Setting<T> | null {
  const found = table.get(key);
  if (found === undefined || !sameType(found.value, like)) return null;
  return { value: found.value, source: found.source, key, line: found.line, ...elsewhere(found) };
}

/** The file is named where it is neither the account's own nor the user.js beside it. */
function elsewhere({ source, file }: Found): { file?: string } {
  return source === 'policy' || source === 'autoconfig' ? { file } : {};
}

function builtIn<T extends Scalar>(key: PrefName, value: T): Setting<T> {
  return { value, source: 'default', key, line: null };
}

function sameType<T extends Scalar>(value: Scalar, like: T): value is T {
  return typeof value === typeof like;
}
