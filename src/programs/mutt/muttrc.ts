import { basename } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import { UserError } from '../../base/errors.ts';
import type { Message } from '../../base/message.ts';
import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat, SettingsContent } from '../../model/config-format.ts';
import type { DocumentFact } from '../../model/document.ts';
import type { ProgramId } from '../../model/program-id.ts';
import { portIn, type Security, usualPort } from '../../model/security.ts';
import { type AccountSettings, type Setting, setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { truth } from '../key-file.ts';
import { type Assignment, lastOf } from './commands.ts';
import { editMutt } from './edit.ts';
import { parseWhole } from './sourced.ts';

/** What tells the programs apart that read a muttrc. */
interface Dialect {
  readonly client: ProgramId;
  readonly id: string;
  readonly name: Message;
  /** The file names of this program alone. */
  readonly file: RegExp;
}

/** neomutt and mutt share the language; which of them reads a file only its name tells. */
export function muttrc({ client, id, name, file }: Dialect): ConfigFormat {
  return {
    id,
    name,
    matches(path, head) {
      if (!file.test(basename(path))) return false;
      if (/muttrc$/i.test(basename(path))) return true;
      return /^[ \t]*set[ \t]+(?:folder|spool_?file|imap_user)\b/m.test(latin1(head));
    },
    read: (config) => read(config, { client, format: id }),
    apply: editMutt,
  };
}

type Reader = Pick<Account, 'client' | 'format'>;

/** Seconds (neomuttrc(5) and muttrc(5), mail_check). */
const USUAL_CHECK = 5;
/** Seconds (neomuttrc(5) and muttrc(5), imap_keepalive). */
const USUAL_KEEPALIVE = 300;

/**
 * The IMAP mailboxes a muttrc names in folder, spool_file, mbox, record, postponed and mailboxes, with the files it
 * sources. Nothing is run: what a hook sets does not count, and a value with a command in backticks is unknown.
 *
 * @throws UserError when it holds no mutt command at all
 */
function read(file: ConfigFile, reader: Reader): SettingsContent {
  const parsed = parseWhole(file);
  if (file.bytes.includes(0) || !parsed.commands.some((name) => COMMANDS.test(name))) {
    throw new UserError(say('muttrc-not-settings', { file: plain(file.path) }), say('muttrc-not-settings-hint'));
  }
  const last = lastOf(parsed);
  const named = PLACES.flatMap((name) => last.get(name)?.value ?? []);
  const accounts = new Map<string, Account>();
  for (const url of [...named, ...parsed.mailboxes]) {
    const account = accountOf(
      url,
      last,
      { file: file.path, isWhole: !parsed.isPart && /muttrc$/i.test(basename(file.path)) },
      reader,
    );
    if (account === null) continue;
    const id = `${account.user}@${account.host}:${account.port}`;
    if (!accounts.has(id)) accounts.set(id, account);
  }
  return { accounts: [...accounts.values()], documents: parsed.sources.map((path) => sourced(path, reader)) };
}

/** It is judged through the file that sources it. */
function sourced(file: string, { format }: Reader): DocumentFact {
  return { file, format, problems: [], note: null };
}

const COMMANDS =
  /^(?:set|unset|reset|toggle|source|mailboxes|account-hook|folder-hook|bind|macro|color|ignore|hdr_order|my_hdr)$/;
const PLACES = ['folder', 'spool_file', 'spoolfile', 'mbox', 'record', 'postponed'];

/** The file, and whether all that mutt reads is known. */
interface Place {
  readonly file: string;
  readonly isWhole: boolean;
}

/** `imaps://user:password@host:port/path`; a password in it is dropped here and goes nowhere. */
function accountOf(
  url: string,
  last: Map<string, Assignment>,
  { file, isWhole }: Place,
  reader: Reader,
): Account | null {
  const [, scheme = '', rest = ''] = /^(imaps?):\/\/([^/]*)/i.exec(expanded(url, last) ?? '') ?? [];
  const at = rest.lastIndexOf('@');
  const [, host = '', written] = /^(\[[^\]]+\]|[^:]+)(?::(\d{1,5}))?$/.exec(rest.slice(at + 1)) ?? [];
  if (host === '' || /[`$\s]/.test(host)) return null;
  const security = securityOf(scheme, last);
  const user = plain(
    decoded(at === -1 ? (last.get('imap_user')?.value ?? '') : rest.slice(0, at).replace(/:.*$/s, '')),
  );
  return {
    ...reader,
    file,
    account: user === '' ? plain(host) : user.includes('@') ? user : `${user}@${plain(host)}`,
    host: plain(host.replace(/^\[|\]$/g, '')),
    port: portIn(written) ?? usualPort(security),
    security,
    user,
    type: 'imap',
    settings: settingsOf(last, isWhole),
    count: 1,
  };
}

/** Characters. No server takes a longer one. */
const LONGEST_URL = 4096;

/**
 * `$name` of something set before; what is unknown stays as it is and is refused as a host. Null when it is too long for
 * a URL: a long value named often would fill the memory.
 */
function expanded(text: string, last: Map<string, Assignment>): string | null {
  if (text.length > LONGEST_URL) return null;
  let length = text.length;
  const url = text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
    const value = last.get(braced ?? bare)?.value ?? whole;
    length += value.length;
    return length > LONGEST_URL ? '' : value;
  });
  return length > LONGEST_URL ? null : url;
}

function decoded(user: string): string {
  try {
    return decodeURIComponent(user);
  } catch {
    return user;
  }
}

/** Both are on when nobody says otherwise, and ssl_force_tls comes first (neomuttrc(5)). */
function securityOf(scheme: string, last: Map<string, Assignment>): Security {
  if (scheme.toLowerCase() === 'imaps') return 'tls';
  const isOff = (name: string): boolean => truth(last.get(name)?.value ?? 'yes') === false;
  return isOff('ssl_force_tls') && isOff('ssl_starttls') ? 'none' : 'starttls';
}

/** imap_keepalive renews IDLE, after 300 seconds when nothing is set; 0 never does (imap/imap.c, imap_keepalive). */
function renewal(keepalive: Assignment | undefined): Setting<number> {
  const seconds = /^\d{1,9}$/.test(keepalive?.value ?? '') ? Number(keepalive?.value) : USUAL_KEEPALIVE;
  return { ...placed('imap_keepalive', keepalive), value: seconds / 60 };
}

/** A file of another name is sourced by a muttrc: what it leaves out, that one may set. */
function settingsOf(last: Map<string, Assignment>, isWhole: boolean): AccountSettings {
  const idle = last.get('imap_idle');
  const check = last.get('mail_check');
  const seconds = /^\d{1,9}$/.test(check?.value ?? '') ? Number(check?.value) : USUAL_CHECK;
  return {
    ...unknownSettings,
    // One connection for each account, and no key for another number (measured: neomutt 20220429 and mutt 2.2.12).
    maxConnections: setTo(1),
    idle: idle === undefined ? notSet(isWhole) : idleOf(idle),
    pollMinutes: { ...placed('mail_check', check), value: seconds / 60 },
    idleRefreshMinutes: renewal(last.get('imap_keepalive')),
  };
}

function notSet(isWhole: boolean): Setting<boolean> {
  return isWhole ? { ...setTo(false), key: 'imap_idle' } : unknownSettings.idle;
}

function idleOf(idle: Assignment): Setting<boolean> {
  const value = idle.value === null ? null : truth(idle.value);
  return { ...placed('imap_idle', idle), value };
}

function placed(key: string, found: Assignment | undefined): Omit<Setting<never>, 'value'> {
  const elsewhere = found?.file === undefined ? {} : { file: found.file };
  return { source: found === undefined ? 'default' : 'file', key, line: found?.line ?? null, ...elsewhere };
}
