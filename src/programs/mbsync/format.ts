import { basename } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat, SettingsContent } from '../../model/config-format.ts';
import type { DocumentProblem } from '../../model/document.ts';
import { portIn, type Security, usualPort } from '../../model/security.ts';
import { setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { parseMbsync, type Section } from './sections.ts';

export const format: ConfigFormat = {
  id: 'mbsync',
  name: say('format-mbsync'),
  matches(path, head) {
    if (/(?:mbsync|isync)rc$/i.test(basename(path))) return true;
    return /^(?:IMAPAccount|IMAPStore)[ \t]+\S/im.test(latin1(head));
  },
  read,
};

/**
 * The IMAP accounts of an mbsync configuration. Commands (UserCmd, Tunnel) are never run; an account behind a tunnel
 * is left out.
 *
 * @throws UserError when it has no IMAP section
 */
function read(file: ConfigFile): SettingsContent {
  const text = new TextDecoder().decode(file.bytes);
  const { sections: all, refused } = parseMbsync(text);
  const sections = all.filter(({ kind }) => kind === 'imapaccount' || kind === 'imapstore');
  if (sections.length === 0 || text.includes('\0')) {
    throw new UserError(say('mbsync-not-settings', { file: plain(file.path) }), say('mbsync-not-settings-hint'));
  }
  const problems = refused.map(({ line, message }): DocumentProblem => ({ kind: 'refused', line, message }));
  return {
    accounts: sections.flatMap((section) => accountOf(section, file.path) ?? []),
    documents: problems.length === 0 ? [] : [{ file: file.path, format: format.id, problems, note: null }],
  };
}

function accountOf({ kind, name, line, keys }: Section, file: string): Account | null {
  const written = keys.get('host') ?? '';
  const host = plain(written.replace(/^imaps?:(?:\/\/)?/i, ''));
  if (host === '' || keys.has('tunnel') || (kind === 'imapstore' && keys.has('account'))) return null;
  const security = securityOf(keys, written);
  return {
    client: 'mbsync',
    format: 'mbsync',
    file,
    account: plain(name),
    host,
    port: portIn(keys.get('port')) ?? usualPort(security),
    security,
    user: plain(keys.get('user') ?? ''),
    type: 'imap',
    settings: {
      ...unknownSettings,
      // No key changes either: one connection for each store while it runs, and no IDLE (isync 1.4.4, measured).
      maxConnections: { ...setTo(1), line },
      idle: setTo(false),
    },
    count: 1,
  };
}

/** SSLType was called TLSType from 1.5 on; STARTTLS is the default. UseIMAPS is the form before 1.2. */
function securityOf(keys: Map<string, string>, host: string): Security {
  const type = (keys.get('tlstype') ?? keys.get('ssltype') ?? '').toLowerCase();
  if (type === 'imaps' || (type === '' && (/^imaps:/i.test(host) || keys.get('useimaps')?.toLowerCase() === 'yes'))) {
    return 'tls';
  }
  return type === 'none' ? 'none' : 'starttls';
}
