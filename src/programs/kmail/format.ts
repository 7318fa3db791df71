import { basename } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat } from '../../model/config-format.ts';
import { portIn, type Security } from '../../model/security.ts';
import { type AccountSettings, type Setting, setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { type Dialect, entryOf, type KeyFile, keyName, parseKeyFile, truth } from '../key-file.ts';

/** KConfig. */
const dialect: Dialect = {
  comments: '#',
  delimiters: '=',
  continued: false,
  foldKeys: false,
  booleans: ['true', 'false'],
};

/** imapresource.kcfg. */
const USUAL_PORT = 993;
const USUAL_CHECK = 5;

export const format: ConfigFormat = {
  id: 'kmail',
  name: say('format-kmail'),
  matches: (path, head) =>
    /^akonadi_imap_resource_\d{1,9}rc$/i.test(basename(path)) ||
    (/^\[network\]/m.test(latin1(head)) && /^ImapServer=/m.test(latin1(head))),
  read,
};

/**
 * The account of one Akonadi resource. Its password is in the wallet.
 *
 * @throws UserError when it names no server
 */
function read(file: ConfigFile): Account[] {
  const keys = parseKeyFile(file.bytes, dialect);
  const network = (key: string): string => entryOf(keys, 'network', key)?.value ?? '';
  const host = plain(network('ImapServer'));
  if (host === '' || file.bytes.includes(0)) {
    throw new UserError(say('kmail-not-account', { file: plain(file.path) }), say('kmail-not-account-hint'));
  }
  const user = plain(network('UserName'));
  return [
    {
      client: 'kmail',
      format: 'kmail',
      file: file.path,
      account: plain(network('name')) || (user.includes('@') ? user : `${user}@${host}`),
      host,
      port: portIn(network('ImapPort')) ?? USUAL_PORT,
      security: securityOf(network('OverrideEncryption')) ?? securityOf(network('Safety') || 'SSL') ?? 'none',
      user,
      type: 'imap',
      settings: settingsOf(keys),
      count: 1,
    },
  ];
}

/** settings.cpp: an override it does not know does not count; a Safety it does not know is no encryption. */
function securityOf(mode: string): Security | null {
  if (/^(?:SSL|SSLV2|SSLV3|TLSV1)$/.test(mode)) return 'tls';
  if (mode === 'UNENCRYPTED') return 'none';
  return mode === 'STARTTLS' ? 'starttls' : null;
}

function settingsOf(keys: KeyFile): AccountSettings {
  const enabled = entryOf(keys, 'cache', 'IntervalCheckEnabled');
  const time = entryOf(keys, 'cache', 'IntervalCheckTime');
  const minutes = /^\d{1,9}$/.test(time?.value ?? '') ? Number(time?.value) : USUAL_CHECK;
  return {
    ...unknownSettings,
    // It watches the inbox wherever the server can (imapidlemanager.cpp).
    idle: setTo(true),
    staysConnected: setTo(true),
    pollMinutes: { value: minutes, ...placed('IntervalCheckTime', time?.line) },
    checkNewMail: { value: truth(enabled?.value ?? 'true') ?? true, ...placed('IntervalCheckEnabled', enabled?.line) },
  };
}

function placed(key: string, line: number | undefined): Omit<Setting<never>, 'value'> {
  return { source: line === undefined ? 'default' : 'file', key: keyName('cache', key), line: line ?? null };
}
