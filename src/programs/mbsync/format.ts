import { basename } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat } from '../../model/config-format.ts';
import { portIn, type Security, usualPort } from '../../model/security.ts';
import { setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';

export const format: ConfigFormat = {
  id: 'mbsync',
  name: say('format-mbsync'),
  matches(path, head) {
    if (/(?:mbsync|isync)rc$/i.test(basename(path))) return true;
    return /^(?:IMAPAccount|IMAPStore)[ \t]+\S/im.test(latin1(head));
  },
  read,
};

/** One section: what opens it, its name, and its keywords in lower case. A password is never put in. */
interface Section {
  readonly kind: string;
  readonly name: string;
  readonly line: number;
  readonly keys: Map<string, string>;
}

/** Every keyword looked at; nothing else is kept. */
const WANTED = new Set(['host', 'port', 'user', 'ssltype', 'tlstype', 'useimaps', 'account', 'tunnel']);

/**
 * The IMAP accounts of an mbsync configuration. Commands (UserCmd, Tunnel) are never run; an account behind a tunnel
 * is left out.
 *
 * @throws UserError when it has no IMAP section
 */
function read(file: ConfigFile): Account[] {
  const text = new TextDecoder().decode(file.bytes);
  const sections = sectionsOf(text).filter(({ kind }) => kind === 'imapaccount' || kind === 'imapstore');
  if (sections.length === 0 || text.includes('\0')) {
    throw new UserError(say('mbsync-not-settings', { file: plain(file.path) }), say('mbsync-not-settings-hint'));
  }
  return sections.flatMap((section) => accountOf(section, file.path) ?? []);
}

/** A section goes from its first keyword to an empty line; `#` begins a comment line (mbsync(1)). */
function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let open = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') open = false;
    if (line === '' || line.startsWith('#')) continue;
    const [keyword = '', value = ''] = wordsOf(line);
    const kind = keyword.toLowerCase();
    const last = sections.at(-1);
    if (/^(?:imapaccount|imapstore|maildirstore|channel|group)$/.test(kind)) {
      sections.push({ kind, name: value, line: index + 1, keys: new Map() });
      open = true;
    } else if (open && last !== undefined && WANTED.has(kind)) last.keys.set(kind, value);
  }
  return sections;
}

/** Words are parted by blanks; `"…"` holds blanks, and a backslash in it takes the next character as it is. */
function wordsOf(line: string): string[] {
  const words = line.match(/"(?:\\.|[^"\\])*"?|[^\s"]+/g) ?? [];
  return words.map((word) => (word.startsWith('"') ? word.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1') : word));
}

function accountOf({ kind, name, line, keys }: Section, file: string): Account | null {
  const written = keys.get('host') ?? '';
  const host = plain(written.replace(/^imaps?:/i, ''));
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
