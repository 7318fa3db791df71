import { dirname } from 'node:path';
import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { DocumentProblem } from '../../model/document.ts';
import { portIn, type Security, usualPort } from '../../model/security.ts';
import type { AccountSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { type FolderCache, foldersIn, readFolderCache } from './folder-cache.ts';
import { habitsFor, habitsOf, type ProfileHabits } from './habits.ts';
import type { PrefTable } from './prefs-layers.ts';
import type { PrefName } from './prefs-names.ts';
import { quotable } from './quotable.ts';
import { authMethod, settingsOf, socketType, startsOffline } from './settings.ts';
import { type ProfileFiles, withSlots } from './slots.ts';
import { isWrongType, SERVER_DEFAULT, type ServerBranch, typedKeys, wantedType } from './types.ts';
import { lastVersion } from './version.ts';

/** The types Thunderbird can create (comm-central components.conf); an add-on can bring others. Only imap is judged. */
const TYPES = new Set(['imap', 'pop3', 'nntp', 'none', 'rss', 'im', 'ews', 'graph']);

interface Server {
  /** `account1`, `account2`, ... */
  readonly key: string;
  /** `mail.server.serverN`. */
  readonly branch: ServerBranch;
  readonly type: string;
}

/** A problem and the file it is in. */
export interface Located extends DocumentProblem {
  readonly file: string;
}

/** What the profile's other files say, for all its accounts. */
interface Beside {
  readonly cache: FolderCache | null;
  readonly habits: ProfileHabits;
  /** Settings that are not an account's own. */
  readonly forAll: Pick<AccountSettings, 'startsOffline' | 'version'>;
}

/**
 * The IMAP accounts Thunderbird loads: from the account list over `mail.account.accountN.server` to
 * `mail.server.serverN`. A server nobody points to is left over from a deleted account.
 *
 * @param sibling reads a file of the profile by its name
 */
export function imapAccounts(
  table: PrefTable,
  files: ProfileFiles,
  sibling: (name: string) => Uint8Array | null,
): Account[] {
  const branches = serversOf(table).loaded.flatMap(({ type, branch }) => (type === 'imap' ? [branch] : []));
  const version = lastVersion(sibling('compatibility.ini'), table);
  const beside: Beside = {
    cache: readFolderCache(sibling('folderCache.json')),
    habits: habitsOf(
      sibling,
      branches.map((branch) => directoryOf(table, branch).inProfile),
    ),
    forAll: { ...startsOffline(table), ...(version === null ? {} : { version }) },
  };
  return branches.flatMap((branch) => imapAccount(table, branch, files, beside) ?? []);
}

/** Accounts Thunderbird drops from its list because they are there twice, and values of the wrong type. */
export function accountProblems(table: PrefTable): Located[] {
  const { loaded, twice } = serversOf(table);
  const duplicates = twice.flatMap(({ key, first }): Located[] => {
    const found = table.get(`mail.account.${key}.server`);
    if (found === undefined) return [];
    const [accountKey, firstKey] = [plain(key), plain(first.key)];
    const message = say('thunderbird-duplicate-account', { accountKey, firstKey });
    return [
      { file: found.file, line: found.line, message, kind: 'duplicate-account', key: firstKey, value: accountKey },
    ];
  });
  const judged = loaded.filter(({ type }) => type === 'imap').map(({ branch }) => branch);
  return [...duplicates, ...[...judged, SERVER_DEFAULT].flatMap((branch) => wrongTypes(table, branch))];
}

function wrongTypes(table: PrefTable, branch: ServerBranch): Located[] {
  return typedKeys(branch).flatMap((key): Located[] => {
    const found = table.get(key);
    // What is wrong in a policy or an AutoConfig file is reported with that file.
    if (found?.source !== 'file' && found?.source !== 'user.js') return [];
    if (!isWrongType(key, found.value)) return [];
    const message = wantedType(key);
    return [{ file: found.file, line: found.line, message, kind: 'wrong-type', key, value: quotable(found.value) }];
  });
}

/**
 * A second account on the same server branch, or with the same type, user, host and port, is not loaded. Measured with
 * Thunderbird 153: the case of the host does not matter, the case of the user does; another port makes another account.
 * The list and the keys are taken as they are: a blank in the list makes an account that does not exist.
 */
function serversOf(table: PrefTable): { loaded: Server[]; twice: (Server & { first: Server })[] } {
  const seen = new Map<string, Server>();
  const twice: (Server & { first: Server })[] = [];
  for (const key of raw(table, 'mail.accountmanager.accounts').split(',')) {
    const name = raw(table, `mail.account.${key}.server`);
    const branch: ServerBranch = `mail.server.${name}`;
    const server = { key, branch, type: raw(table, `${branch}.type`) };
    if (name === '' || !TYPES.has(server.type)) continue;
    const { host, user } = whereTo(table, branch);
    const port = portOf(table, branch, securityOf(table, branch));
    const first = seen.get(branch) ?? seen.get([server.type, user, host.toLowerCase(), port].join('\n'));
    if (first !== undefined && first.key !== key) twice.push({ ...server, first });
    if (first !== undefined) continue;
    seen.set(branch, server).set([server.type, user, host.toLowerCase(), port].join('\n'), server);
  }
  return { loaded: [...new Set(seen.values())], twice };
}

function imapAccount(table: PrefTable, branch: ServerBranch, files: ProfileFiles, beside: Beside): Account | null {
  const { host, user } = whereTo(table, branch);
  if (host === '') return null;
  const security = securityOf(table, branch);
  const { cache, forAll } = beside;
  const habits = habitsFor(beside.habits, host, user);
  const folders = cache === null ? null : foldersIn(cache, directoryOf(table, branch), dirname(files.path), habits);
  return {
    client: 'thunderbird',
    format: 'thunderbird-prefs',
    file: files.path,
    account: plain(raw(table, `${branch}.name`)) || (user.includes('@') ? user : `${user}@${host}`),
    host,
    port: portOf(table, branch, security),
    security,
    user,
    type: 'imap',
    settings: { ...withSlots(settingsOf(table, branch), branch, files), ...forAll },
    count: 1,
    signIn: withSlots({ socketType: socketType(table, branch), authMethod: authMethod(table, branch) }, branch, files),
    ...(folders === null ? {} : { folders }),
  };
}

/**
 * Until version 101 `realhostname` and `realuserName` counted where they were set; 102 copied them over, and a later
 * one does not look at them any more (measured with 153).
 */
function whereTo(table: PrefTable, branch: ServerBranch): { host: string; user: string } {
  const version = Number.parseInt(raw(table, 'extensions.lastAppVersion'), 10);
  const old = version < 102;
  const first = (...names: string[]): string =>
    names.map((name) => raw(table, `${branch}.${name}`)).find(Boolean) ?? '';
  return {
    host: plain(old ? first('realhostname', 'hostname') : first('hostname')),
    user: plain(old ? first('realuserName', 'userName') : first('userName')),
  };
}

/** Where the account keeps its folders: relative to the profile, and as an absolute path. */
function directoryOf(table: PrefTable, branch: ServerBranch): { inProfile: string | null; absolute: string | null } {
  const [, inProfile = null] = /^\[ProfD\](.+)$/.exec(raw(table, `${branch}.directory-rel`)) ?? [];
  return { inProfile, absolute: raw(table, `${branch}.directory`) || null };
}

/**
 * 0 none, 2 STARTTLS, 3 TLS. 1 was "STARTTLS, if available" until version 132. A profile older than that is converted
 * once (`mail.ui-rdf.version` below 44, MailMigrator.sys.mjs); otherwise Thunderbird 153 takes 1, and every other
 * number, for 0 (measured: no STARTTLS is sent).
 */
function securityOf(table: PrefTable, branch: ServerBranch): Security {
  const { value } = socketType(table, branch);
  if (value === 3) return 'tls';
  const version = table.get('mail.ui-rdf.version')?.value;
  const converted = value === 1 && typeof version === 'number' && version < 44;
  return value === 2 || converted ? 'starttls' : 'none';
}

/** Absent, -1 and 0 mean the usual port. */
function portOf(table: PrefTable, branch: ServerBranch, security: Security): number {
  const port = int(table, `${branch}.port`) ?? int(table, `${SERVER_DEFAULT}.port`);
  return portIn(port) ?? usualPort(security);
}

function raw(table: PrefTable, key: PrefName): string {
  const value = table.get(key)?.value;
  return typeof value === 'string' ? value : '';
}

function int(table: PrefTable, key: PrefName): number | null {
  const value = table.get(key)?.value;
  return typeof value === 'number' ? value : null;
}
