import { basename } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat, SettingsContent } from '../../model/config-format.ts';
import { portIn, type Security, usualPort } from '../../model/security.ts';
import { type AccountSettings, type Setting, setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { type Dialect, type Entry, entryOf, type KeyFile, keyName, parseKeyFile, truth } from '../key-file.ts';
import { applyToKeyFile } from '../key-file-edit.ts';
import { type Lookup, lookupIn } from './lookup.ts';
import { refusals } from './refusals.ts';

/** Python's configparser, as offlineimap sets it up (CustomConfig.py). */
const dialect: Dialect = {
  comments: '#;',
  delimiters: '=:',
  continued: true,
  foldKeys: true,
  booleans: ['yes', 'no'],
};

/** Seconds: what offlineimap 8.0.0 sets while it watches folders (repository/IMAP.py, getkeepalive). */
const IDLE_KEEPALIVE = 29 * 60;

export const format: ConfigFormat = {
  id: 'offlineimap',
  name: say('format-offlineimap'),
  matches(path, head) {
    if (/offlineimap(?:rc|\.conf)?$/i.test(basename(path))) return true;
    return /^\[Repository [^\]]{1,200}\]/m.test(latin1(head));
  },
  read,
  apply: (bytes, edits) => applyToKeyFile(bytes, edits, dialect),
};

/**
 * The IMAP repositories of the accounts that `[general] accounts` names. Python expressions (remotehosteval and the
 * like) are never run: a repository whose server only they know is left out. Passwords are not looked at.
 *
 * @throws UserError when it is no such file, or when only Python knows every server
 */
function read(file: ConfigFile): SettingsContent {
  const keys = parseKeyFile(file.bytes, dialect);
  const repositories = keys.sections.filter(({ name }) => name.startsWith('Repository '));
  if (repositories.length === 0 || file.bytes.includes(0)) {
    throw new UserError(
      say('offlineimap-not-settings', { file: plain(file.path) }),
      say('offlineimap-not-settings-hint'),
    );
  }
  const used = new Map<string, string>();
  for (const account of accountNames(keys)) {
    for (const side of ['remoterepository', 'localrepository']) {
      const name = lookupIn(keys, `Account ${account}`)(side)?.value;
      if (name !== undefined && !used.has(name)) used.set(name, account);
    }
  }
  const names = [...used].filter(([name]) => isImap(lookupIn(keys, `Repository ${name}`)));
  const accounts = names.flatMap(([name, account]) => accountOf(keys, name, account, file.path) ?? []);
  const problems = refusals(
    keys,
    accountNames(keys),
    names.map(([name]) => name),
  );
  if (accounts.length === 0 && problems.length === 0 && names.some(([name]) => isHidden(keys, name))) {
    throw pythonOnly(file.path);
  }
  const document = { file: file.path, format: format.id, problems, note: null };
  return { accounts, documents: problems.length === 0 ? [] : [document] };
}

/** Only Python knows its server. A program that signs in for it (preauthtunnel) is no such secret. */
function isHidden(keys: KeyFile, name: string): boolean {
  return lookupIn(keys, `Repository ${name}`)('preauthtunnel') === null;
}

function pythonOnly(path: string): UserError {
  return new UserError(say('offlineimap-python-only', { file: plain(path) }), say('offlineimap-python-only-hint'));
}

function accountNames(keys: KeyFile): string[] {
  const listed = entryOf(keys, 'general', 'accounts')?.value ?? '';
  return listed
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

function isImap(own: Lookup): boolean {
  return /^(?:IMAP|Gmail)$/.test(own('type')?.value ?? '');
}

function accountOf(keys: KeyFile, name: string, account: string, file: string): Account | null {
  const own = lookupIn(keys, `Repository ${name}`);
  // Gmail repositories know their server (repository/Gmail.py).
  const usual = own('type')?.value === 'Gmail' ? 'imap.gmail.com' : '';
  // remotehosteval comes first (repository/IMAP.py, gethost).
  const host = own('remotehosteval') === null ? plain(own('remotehost')?.value || usual) : '';
  if (host === '' || own('preauthtunnel') !== null) return null;
  const security = securityOf(own);
  return {
    client: 'offlineimap',
    format: 'offlineimap',
    file,
    account: plain(name),
    host,
    port: portIn(own('remoteport')?.value) ?? usualPort(security),
    security,
    user: plain(own('remoteuser')?.value ?? ''),
    type: 'imap',
    settings: settingsOf(own, lookupIn(keys, `Account ${account}`)),
    count: 1,
  };
}

/** Both are on when nobody says otherwise (repository/IMAP.py, getssl and getstarttls). */
function securityOf(own: Lookup): Security {
  if (truth(own('ssl')?.value ?? 'yes') !== false) return 'tls';
  return truth(own('starttls')?.value ?? 'yes') === false ? 'none' : 'starttls';
}

/** It opens max(maxconnections, number of idlefolders) (repository/IMAP.py, getmaxconnections). */
function settingsOf(own: Lookup, account: Lookup): AccountSettings {
  const watched = watchedFolders(own('idlefolders'));
  const limit = numberOf(own('maxconnections'), 'maxconnections', 1);
  const autorefresh = account('autorefresh');
  const keepalive = numberOf(own('keepalive'), 'keepalive', IDLE_KEEPALIVE);
  const watching = watched.value !== 0;
  return {
    ...unknownSettings,
    maxConnections: (watched.value ?? 0) > (limit.value ?? 1) ? watched : limit,
    idle: { ...watched, value: watched.value === null ? null : watching },
    // Without it a run ends when everything is copied; how often it is started only the system's timer knows.
    pollMinutes: autorefresh === null ? unknownSettings.pollMinutes : numberOf(autorefresh, 'autorefresh', 0),
    pushFolders: watched,
    ...heldOpen(own('holdconnectionopen')),
    ...(watching ? { idleRefreshMinutes: { ...keepalive, value: (keepalive.value ?? IDLE_KEEPALIVE) / 60 } } : {}),
  };
}

/** Without it each check signs in again (repository/IMAP.py, holdordropconnections). */
function heldOpen(entry: Entry | null): Pick<AccountSettings, 'staysConnected'> {
  const value = entry === null ? null : truth(entry.value);
  if (entry === null || value === null) return {};
  return { staysConnected: { value, source: 'file', key: entryName(entry, entry.key), line: entry.line } };
}

function numberOf(entry: Entry | null, key: string, usual: number): Setting<number> {
  if (entry === null || !/^\d{1,9}(?:\.\d{1,9})?$/.test(entry.value))
    return { ...setTo(usual), key: entryName(entry, key) };
  return { value: Number(entry.value), source: 'file', key: entryName(entry, key), line: entry.line };
}

function entryName(entry: Entry | null, key: string): string {
  return entry === null ? key : keyName(entry.section, entry.key);
}

/** The length of a Python list of plain strings; null when it is an expression, which only Python can evaluate. */
function watchedFolders(entry: Entry | null): Setting<number> {
  if (entry === null) return { ...setTo(0), key: 'idlefolders' };
  const text = entry.value.replace(/\s+/g, ' ').trim();
  const list = /^[[(](.*)[\])]$/.exec(text)?.[1];
  const items = list?.match(/'[^'\\]*'|"[^"\\]*"/g) ?? [];
  const isPlain = list !== undefined && /^[ ,]*$/.test(list.replace(/'[^'\\]*'|"[^"\\]*"/g, ''));
  return {
    value: isPlain ? items.length : null,
    source: 'file',
    key: entryName(entry, 'idlefolders'),
    line: entry.line,
  };
}
