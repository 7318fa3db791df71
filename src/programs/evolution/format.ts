import { basename } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat } from '../../model/config-format.ts';
import type { Scalar } from '../../model/json.ts';
import { portIn, type Security, usualPort } from '../../model/security.ts';
import { type AccountSettings, type Setting, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { type Dialect, entryOf, type KeyFile, keyName, parseKeyFile, truth } from '../key-file.ts';
import { applyToKeyFile } from '../key-file-edit.ts';

/** GLib's GKeyFile, as Evolution's account files are written. */
const dialect: Dialect = {
  comments: '#',
  delimiters: '=',
  continued: false,
  foldKeys: false,
  booleans: ['true', 'false'],
};

const IMAP = 'Imapx Backend';
/** camel-imapx-settings.c: 3 when it is absent, anything else is brought into 1 to 7. */
const CONNECTIONS = { usual: 3, least: 1, most: 7 } as const;
/** e-source-refresh.c, interval-minutes. */
const USUAL_INTERVAL = 60;

export const format: ConfigFormat = {
  id: 'evolution-source',
  name: say('format-evolution'),
  matches(path, head) {
    if (/\.source$/i.test(basename(path))) return true;
    return /^\[(?:Mail Account|Imapx Backend)\]\s*$/m.test(latin1(head));
  },
  read,
  apply: (bytes, edits) => applyToKeyFile(bytes, edits, dialect, meaning),
};

/**
 * The IMAP account of one file under ~/.config/evolution/sources. Empty for address books, identities, accounts that
 * are switched off, and accounts whose server stands in another file.
 *
 * @throws UserError when it is no key file
 */
function read(file: ConfigFile): Account[] {
  const keys = parseKeyFile(file.bytes, dialect);
  if (keys.sections.length === 0 || file.bytes.includes(0)) {
    throw new UserError(say('evolution-not-account', { file: plain(file.path) }), say('evolution-not-account-hint'));
  }
  const text = (section: string, key: string): string => plain(entryOf(keys, section, key)?.value ?? '');
  const host = text('Authentication', 'Host');
  if (text('Mail Account', 'BackendName') !== 'imapx' || host === '') return [];
  if (truth(text('Data Source', 'Enabled')) === false) return [];
  const user = text('Authentication', 'User');
  const security = securityOf(text('Security', 'Method'));
  return [
    {
      client: 'evolution',
      format: 'evolution-source',
      file: file.path,
      account: text('Data Source', 'DisplayName') || `${user}@${host}`,
      host,
      port: portIn(text('Authentication', 'Port')) ?? usualPort(security),
      security,
      user,
      type: 'imap',
      settings: settingsOf(keys),
      count: 1,
    },
  ];
}

/** The nicks of CamelNetworkSecurityMethod; what is none of them counts as none. */
function securityOf(method: string): Security {
  if (method === 'ssl-on-alternate-port') return 'tls';
  return method === 'starttls-on-standard-port' ? 'starttls' : 'none';
}

function settingsOf(keys: KeyFile): AccountSettings {
  return {
    ...unknownSettings,
    maxConnections: settingOf(keys, IMAP, 'ConcurrentConnections', connectionsIn, CONNECTIONS.usual),
    idle: settingOf(keys, IMAP, 'UseIdle', truth, true),
    checkAllFolders: settingOf(keys, IMAP, 'CheckAll', truth, false),
    checkNewMail: settingOf(keys, 'Refresh', 'Enabled', truth, true),
    pollMinutes: settingOf(keys, 'Refresh', 'IntervalMinutes', wholeNumber, USUAL_INTERVAL),
    autosync: settingOf(keys, 'Offline', 'StaySynchronized', truth, false),
  };
}

/** A value that is not understood counts as absent. */
function settingOf<T extends Scalar>(
  keys: KeyFile,
  section: string,
  key: string,
  read: (text: string) => T | null,
  usual: NoInfer<T>,
): Setting<T> {
  const entry = entryOf(keys, section, key);
  const value = entry === null ? null : read(entry.value);
  const name = keyName(section, key);
  if (entry === null || value === null)
    return { value: usual, source: 'default', key: name, line: entry?.line ?? null };
  return { value, source: 'file', key: name, line: entry.line };
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function connectionsIn(text: string): number | null {
  const number = wholeNumber(text);
  return number === null ? null : Math.min(Math.max(number, CONNECTIONS.least), CONNECTIONS.most);
}

/** What the rules saw: the number after it was brought into range, the default for what is no number. */
function meaning(key: string, value: string): Scalar {
  if (key === 'ConcurrentConnections') return connectionsIn(value) ?? CONNECTIONS.usual;
  if (key === 'IntervalMinutes') return wholeNumber(value) ?? USUAL_INTERVAL;
  return truth(value) ?? key !== 'CheckAll';
}
