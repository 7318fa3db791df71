import type { Message } from '../../base/message.ts';
import { plain } from '../../base/text.ts';
import { say } from '../../words/say.ts';
import { wordsOf } from './words.ts';

/** One section: what opens it, its name, and its keywords in lower case. A password is never put in. */
export interface Section {
  readonly kind: string;
  readonly name: string;
  readonly line: number;
  readonly keys: Map<string, string>;
}

export interface MbsyncFile {
  readonly sections: readonly Section[];
  /** Why mbsync stops reading, each measured with isync 1.4.4. */
  readonly refused: readonly { readonly line: number; readonly message: Message }[];
}

/** Every keyword looked at; nothing else is kept. */
const WANTED = new Set(['host', 'port', 'user', 'ssltype', 'tlstype', 'useimaps', 'account', 'tunnel']);

/** The other keywords of an IMAPAccount section: isync 1.4.4 and 1.5 (drv_imap.c, imap_parse_store). */
const ACCOUNT = new Set([
  ...[...WANTED, 'usercmd', 'pass', 'passcmd', 'usekeychain', 'authmech', 'authmechs', 'requirecram', 'requiressl'],
  ...['sslversion', 'sslversions', 'tlsversions', 'usesslv2', 'usesslv3', 'usetlsv1', 'usetlsv1.1', 'usetlsv1.2'],
  ...['certificatefile', 'systemcertificates', 'clientcertificate', 'clientkey', 'cipherstring', 'timeout'],
  ...['pipelinedepth', 'disableextension', 'disableextensions'],
]);

/** What a store can have besides. */
const STORE = new Set([
  ...['usenamespace', 'subscribedonly', 'path', 'pathdelimiter', 'trash', 'trashremotenew', 'trashnewonly'],
  ...['maxsize', 'mapinbox', 'flatten'],
]);

/** Keywords that mean something only inside a section: anywhere else mbsync stops at them. */
const SECTION_ONLY = new Set([
  ...[...ACCOUNT, 'path', 'inbox', 'subfolders', 'flatten', 'far', 'near', 'master', 'slave', 'pattern', 'patterns'],
]);

const HEADER = /^(?:imapaccount|imapstore|maildirstore|channel|group)$/;

/** A section goes from its first keyword to an empty line; `#` begins a comment line (mbsync(1)). */
export function parseMbsync(text: string): MbsyncFile {
  const sections: Section[] = [];
  const refused: { line: number; message: Message }[] = [];
  let open: Section | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    const trimmed = raw.trim();
    if (trimmed === '') open = null;
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const { words, isOpen } = wordsOf(trimmed);
    const [keyword = '', value = ''] = words;
    const kind = keyword.toLowerCase();
    if (HEADER.test(kind)) {
      open = { kind, name: value, line, keys: new Map() };
      sections.push(open);
    } else if (open !== null && WANTED.has(kind)) open.keys.set(kind, value);
    const message: Message | null = isOpen ? say('mbsync-quote') : flawOf(kind, words, open);
    if (message !== null) refused.push({ line, message });
  }
  return { sections, refused };
}

function flawOf(kind: string, words: readonly string[], open: Section | null): Message | null {
  if (HEADER.test(kind)) return null;
  if (open === null) return SECTION_ONLY.has(kind) ? say('mbsync-astray') : null;
  const isAccount = open.kind === 'imapaccount';
  if (!isAccount && open.kind !== 'imapstore') return null;
  const key = plain(words[0] ?? '', 80);
  if (!ACCOUNT.has(kind) && (isAccount || !STORE.has(kind))) return say('mbsync-unknown', { key });
  // A list, and commands with words of their own: how many words they take is theirs.
  if (!WANTED.has(kind) || kind === 'tunnel') return null;
  if (words.length !== 2) return say('mbsync-one-value', { key });
  const value = words[1] ?? '';
  if (kind === 'port' && !isPortNumber(value)) return say('mbsync-port');
  return /^(?:ssl|tls)type$/.test(kind) && !/^(?:none|starttls|imaps)$/i.test(value)
    ? say('mbsync-tls', { key })
    : null;
}

function isPortNumber(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65535;
}
