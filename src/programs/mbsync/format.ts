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

/** Keywords that mean something only inside a section: anywhere else mbsync stops at them (isync 1.4.4, measured). */
const SECTION_ONLY = new Set([
  ...[...WANTED, 'usercmd', 'pass', 'passcmd', 'authmech', 'authmechs', 'certificatefile', 'pipelinedepth', 'timeout'],
  ...['path', 'inbox', 'subfolders', 'flatten', 'far', 'near', 'master', 'slave', 'pattern', 'patterns'],
]);

/**
 * The IMAP accounts of an mbsync configuration. Commands (UserCmd, Tunnel) are never run; an account behind a tunnel
 * is left out.
 *
 * @throws UserError when it has no IMAP section
 */
function read(file: ConfigFile): SettingsContent {
  const text = new TextDecoder().decode(file.bytes);
  const { sections: all, astray } = sectionsOf(text);
  const sections = all.filter(({ kind }) => kind === 'imapaccount' || kind === 'imapstore');
  if (sections.length === 0 || text.includes('\0')) {
    throw new UserError(say('mbsync-not-settings', { file: plain(file.path) }), say('mbsync-not-settings-hint'));
  }
  const problems = astray.map((line): DocumentProblem => ({ kind: 'refused', line, message: say('mbsync-astray') }));
  return {
    accounts: sections.flatMap((section) => accountOf(section, file.path) ?? []),
    documents: problems.length === 0 ? [] : [{ file: file.path, format: format.id, problems, note: null }],
  };
}

/** A section goes from its first keyword to an empty line; `#` begins a comment line (mbsync(1)). */
function sectionsOf(text: string): { sections: Section[]; astray: number[] } {
  const sections: Section[] = [];
  const astray: number[] = [];
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
    } else if (!open && SECTION_ONLY.has(kind)) astray.push(index + 1);
    else if (open && last !== undefined && WANTED.has(kind)) last.keys.set(kind, value);
  }
  return { sections, astray };
}

/**
 * Words are parted by blanks. Quotes hold blanks together, inside a word too, and a backslash takes the next character
 * as it is, in quotes and outside (isync 1.4.4 config.c, get_arg). A `#` that begins a word begins a comment.
 */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:\\.|"(?:\\.|[^"\\])*(?:"|$)|[^\s"\\])+/g)) {
    if (word.startsWith('#')) break;
    words.push(word.replace(/\\(.)|"/g, '$1'));
  }
  return words;
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
