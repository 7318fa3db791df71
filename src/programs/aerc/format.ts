import { latin1 } from '../../base/bytes.ts';
import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat } from '../../model/config-format.ts';
import { portIn, type Security, usualPort } from '../../model/security.ts';
import { type Setting, setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { type Dialect, entryOf, type KeyFile, keyName, parseKeyFile } from '../key-file.ts';

/** As go-ini reads it, the way aerc sets it up (config/accounts.go). */
const dialect: Dialect = {
  comments: '#;',
  delimiters: '=',
  continued: false,
  foldKeys: false,
  booleans: ['true', 'false'],
};

export const format: ConfigFormat = {
  id: 'aerc',
  name: say('format-aerc'),
  // Other programs have an accounts.conf as well: what is in it counts.
  matches: (_path, head) =>
    /^source[ \t]{0,20}=[ \t]{0,20}(?:imaps?(?:\+[a-z0-9]{1,20})?|maildir|maildirpp|notmuch|jmap(?:\+[a-z]{1,20})?|mbox):\/\//m.test(
      latin1(head),
    ),
  read,
};

/**
 * The IMAP accounts of an aerc accounts.conf. Commands are never run; accounts of other kinds are passed over.
 *
 * @throws UserError when no section has a source
 */
function read(file: ConfigFile): Account[] {
  const keys = parseKeyFile(file.bytes, dialect);
  const sections = keys.sections.filter(({ name }) => entryOf(keys, name, 'source') !== null);
  if (sections.length === 0 || file.bytes.includes(0)) {
    throw new UserError(say('aerc-not-accounts', { file: plain(file.path) }), say('aerc-not-accounts-hint'));
  }
  return sections.flatMap(({ name }) => accountOf(keys, name, file.path) ?? []);
}

/** Characters. No server takes a longer one. */
const LONGEST_URL = 4096;

/** `imaps://user:password@host:port`, every part URL-encoded; a password in it is dropped here and goes nowhere. */
function accountOf(keys: KeyFile, section: string, file: string): Account | null {
  const source = entryOf(keys, section, 'source')?.value.slice(0, LONGEST_URL) ?? '';
  const [, scheme = '', rest = ''] = /^(imaps?(?:\+[a-z0-9]+)?):\/\/([^/?#]*)/.exec(source) ?? [];
  const at = rest.lastIndexOf('@');
  const [, host = '', port] = /^(\[[^\]]+\]|[^:]+)(?::(\d{1,5}))?$/.exec(rest.slice(at + 1)) ?? [];
  if (scheme === '' || host === '') return null;
  const security = securityOf(scheme);
  return {
    client: 'aerc',
    format: 'aerc',
    file,
    account: plain(section),
    host: plain(host.replace(/^\[|\]$/g, '')),
    port: portIn(port) ?? usualPort(security),
    security,
    user: plain(decoded(at === -1 ? '' : rest.slice(0, at).replace(/:.*$/s, ''))),
    type: 'imap',
    settings: {
      ...unknownSettings,
      maxConnections: setTo(1),
      idle: setTo(true),
      staysConnected: setTo(true),
      pollMinutes: checkMail(keys, section),
    },
    count: 1,
  };
}

/** aerc-imap(5): imap is STARTTLS, unless it is imap+insecure; imaps+insecure is TLS with any certificate. */
function securityOf(scheme: string): Security {
  if (scheme.startsWith('imaps')) return 'tls';
  return scheme === 'imap+insecure' ? 'none' : 'starttls';
}

/** 0, and nothing, is never: the folder that is open is watched all the same, so nobody is told off for that. */
function checkMail(keys: KeyFile, section: string): Setting<number> {
  const entry = entryOf(keys, section, 'check-mail');
  const minutes = entry === null ? null : minutesIn(entry.value);
  if (entry === null || minutes === null || minutes === 0) return unknownSettings.pollMinutes;
  return { value: minutes, source: 'file', key: keyName(section, 'check-mail'), line: entry.line };
}

const UNITS: Readonly<Record<string, number>> = { h: 60, m: 1, s: 1 / 60, ms: 1 / 60_000 };

/** A duration as Go writes it: `5m`, `1h30m`, `90s`. */
function minutesIn(text: string): number | null {
  if (!/^(?:\d{1,9}(?:\.\d{1,9})?(?:h|ms|m|s)){1,4}$/.test(text)) return text === '0' ? 0 : null;
  const parts = [...text.matchAll(/(\d{1,9}(?:\.\d{1,9})?)(h|ms|m|s)/g)];
  return parts.reduce((sum, [, number, unit = '']) => sum + Number(number) * (UNITS[unit] ?? 0), 0);
}

function decoded(user: string): string {
  try {
    return decodeURIComponent(user);
  } catch {
    return user;
  }
}
