import { basename } from 'node:path';
import { UserError } from '../errors.ts';
import type { Account, ConfigFile, ConfigFormat, Security } from '../model.ts';
import { plain } from '../text.ts';
import { type Pref, parsePrefs } from './prefs-grammar.ts';
import { type Found, type PrefTable, settingsOf } from './thunderbird-settings.ts';

export const thunderbirdPrefs: ConfigFormat = {
  id: 'thunderbird-prefs',
  name: 'Thunderbird settings (prefs.js)',
  matches(path, head) {
    if (/^(?:prefs|user)\.js$/i.test(basename(path))) return true;
    return /^\s*(?:user_pref|sticky_pref|pref)\s*\(/m.test(Buffer.from(head).toString('latin1'));
  },
  read,
};

/**
 * The IMAP accounts of a Thunderbird profile. A `user.js` beside the file counts too, and before it: Thunderbird reads
 * it last at every start. Statements Thunderbird passes over are passed over here.
 *
 * @throws UserError when not one statement is understood
 */
function read(file: ConfigFile): Account[] {
  const { prefs, errors } = parsePrefs(file.bytes);
  const [first] = errors;
  if (prefs.size === 0 && (first !== undefined || file.bytes.includes(0))) {
    throw new UserError(
      `${plain(file.path)}, line ${first?.line ?? 1}: this is not a Thunderbird settings file${first === undefined ? '' : ` (${first.message})`}.`,
      'Each line of a prefs.js looks like: user_pref("mail.server.server1.type", "imap");',
    );
  }
  const override = basename(file.path).toLowerCase() === 'user.js' ? null : file.sibling('user.js');
  return accounts(merge(prefs, override === null ? new Map() : parsePrefs(override).prefs), file.path);
}

/** What user.js says wins; a `pref` in it is a default and yields to a `user_pref` in prefs.js. */
function merge(prefs: Map<string, Pref>, override: Map<string, Pref>): PrefTable {
  const table = new Map<string, Found>();
  for (const [name, pref] of prefs) table.set(name, { value: pref.value, line: pref.line, source: 'file' });
  for (const [name, pref] of override) {
    if (pref.kind !== 'user_pref' && prefs.get(name)?.kind === 'user_pref') continue;
    table.set(name, { value: pref.value, line: pref.line, source: 'user.js' });
  }
  return table;
}

/**
 * From the account list over `mail.account.accountN.server` to `mail.server.serverN`: a server nobody points to is left
 * over from a deleted account. A second account on the same server, or with the same user, host and type, is not loaded
 * (comm-central nsMsgAccountManager.cpp).
 */
function accounts(table: PrefTable, file: string): Account[] {
  const seen = new Set<string>();
  const found: Account[] = [];
  for (const name of text(table, 'mail.accountmanager.accounts').split(',')) {
    const server = text(table, `mail.account.${name.trim()}.server`);
    const branch = `mail.server.${server}`;
    const type = text(table, `${branch}.type`);
    const who = [type, text(table, `${branch}.userName`), text(table, `${branch}.hostname`).toLowerCase()].join('\n');
    if (seen.has(who)) continue;
    seen.add(who);
    const account = type === 'imap' ? imapAccount(table, branch, file) : null;
    if (account !== null) found.push(account);
  }
  return found;
}

function imapAccount(table: PrefTable, branch: string, file: string): Account | null {
  const host = plain(text(table, `${branch}.hostname`));
  if (host === '') return null;
  const user = plain(text(table, `${branch}.userName`));
  const security = securityOf(table, branch);
  return {
    client: 'thunderbird',
    format: 'thunderbird-prefs',
    file,
    account: plain(text(table, `${branch}.name`)) || `${user}@${host}`,
    host,
    port: portOf(table, branch, security),
    security,
    user,
    type: 'imap',
    settings: settingsOf(table, branch),
    count: 1,
  };
}

/** socketType: 0 none, 2 STARTTLS, 3 TLS; 1 (STARTTLS if there is) was removed in version 132 and reads as 2 now. */
function securityOf(table: PrefTable, branch: string): Security {
  const own = int(table, `${branch}.socketType`);
  // Before socketType there was isSecure; it counts only while the newer one is absent.
  const legacy = table.get(`${branch}.isSecure`)?.value === true ? 3 : int(table, 'mail.server.default.socketType');
  const type = own ?? legacy ?? 0;
  if (type === 3) return 'tls';
  return type === 1 || type === 2 ? 'starttls' : 'none';
}

/** Absent, -1 and 0 mean the usual port: 993 for TLS from the first byte (RFC 8314 section 3.2), else 143. */
function portOf(table: PrefTable, branch: string, security: Security): number {
  const port = int(table, `${branch}.port`) ?? int(table, 'mail.server.default.port') ?? 0;
  if (port > 0 && port < 65536) return port;
  return security === 'tls' ? 993 : 143;
}

function text(table: PrefTable, key: string): string {
  const value = table.get(key)?.value;
  return typeof value === 'string' ? value.trim() : '';
}

function int(table: PrefTable, key: string): number | null {
  const value = table.get(key)?.value;
  return typeof value === 'number' ? value : null;
}
