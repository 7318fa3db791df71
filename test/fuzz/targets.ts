/** The readers of what others wrote. Each takes any bytes: it reads them, or refuses them in one clear line. */

import { UserError } from '../../src/base/errors.ts';
import { formatById, formats, HEAD } from '../../src/programs/formats.ts';
import { editPrefs } from '../../src/programs/thunderbird/prefs-edit.ts';
import { parsePrefs } from '../../src/programs/thunderbird/prefs-grammar.ts';
import { readLine } from '../../src/refusals/line.ts';
import { readText } from '../../src/refusals/text.ts';
import { readLines } from './lines.ts';

export interface Target {
  readonly name: string;
  /** The format of the settings files it reads, and the name they are read under. */
  readonly format?: string;
  readonly path?: string;
  /** What this language is made of; random texts of them come far into the reader. */
  readonly words: readonly string[];
  /** Which fixtures to begin with. */
  readonly seeds: RegExp;
  /** @throws whatever is a fault of the reader */
  read(bytes: Uint8Array): unknown;
}

const decoded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** A settings file of one format under this name. What `lint` makes of names and first bytes is in test/programs/any-bytes. */
function settings(name: string, format: string, path: string, words: readonly string[]): Target {
  const reader = formatById(format);
  const read = async (bytes: Uint8Array): Promise<void> => {
    if (reader === null) throw new Error(`there is no format ${format}`);
    try {
      reader.matches(path, bytes.subarray(0, HEAD));
      JSON.stringify(await reader.read({ path, bytes, sibling: () => null }));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: one line, and nothing a terminal obeys
      if (/[\0-\x1f\x7f-\x9f]/.test(error.message)) throw new Error(`a message with control characters: ${error}`);
    }
  };
  return {
    name,
    format,
    path,
    words,
    seeds: new RegExp(`${path.replace(/^[^.]*/, '').replaceAll('.', '\\.')}$`),
    read,
  };
}

const XML = ['<?xml version="1.0"?>', '<', '>', '</', '/>', '<a>', '</a>', ' a="', '"', '&amp;', '&#x', '<!--', '-->'];
const CDATA = ['<![CDATA[', ']]>', '<!DOCTYPE x [', '<a/>', '\n'];
const PLIST = ['<plist>', '</plist>', '<dict>', '</dict>', '<dict/>', '<key>', '</key>', '<array>', '</array>'];
const MAIL = [
  '<string>',
  '</string>',
  'PayloadContent',
  'PayloadType',
  'com.apple.mail.managed',
  '<integer>9</integer>',
];
const K9 = ['<k9settings version="1" format="1">', '</k9settings>', '<accounts>', '<account uuid="x">', '</account>'];
const JSONS = ['{', '}', '[', ']', ':', ',', '"', '"a"', '1', '-', '1e9', 'true', 'null', '\\u', '"policies":{'];
const KEYS = ['[', ']', '[general]\n', '[Account a]\n', '[Repository a]\n', '=', ':', '\n', ' ', 'accounts=a\n', '#'];
const PREFS = [
  'user_pref(',
  'pref(',
  '"',
  "'",
  '\\',
  '\\x4',
  '\\u00',
  ',',
  ')',
  ';',
  '\n',
  '/*',
  '*/',
  '//',
  '#',
  '-',
  '9',
];
const NAMES = [
  '"mail.server.server1.type", "imap"',
  '"mail.accountmanager.accounts", "account1,account2"',
  'true',
  '\0',
];
const DER = [
  '\x30\x80',
  '\x30\x82\xff\xff',
  '\x06\x09*\x86H\x86\xf7\x0d\x01\x07\x02',
  '\xa0\x80',
  '\x24\x80',
  '\0\0',
  '\x04\x01A',
];
const DECLARED = ['{"Type":"com.apple.configuration.account.mail","Payload":{', '"IncomingServer":{', '"HostName":'];
const AUTOCONFIG = [
  '<clientConfig>',
  '<emailProvider id="x">',
  '<incomingServer type="imap">',
  '<hostname>h</hostname>',
];
const MUTT = ['set ', 'folder', '=', '"', "'", '`', '$', '\\', '\n', ';', 'imap://h/', 'source x\n'];
const IMAP = [
  '* ',
  'a1 ',
  '+ ',
  'OK ',
  'NO ',
  'BAD ',
  'BYE ',
  '[',
  ']',
  'LIMIT',
  '{3}',
  '{3+}',
  '{2147483648}',
  '\r\n',
  '"',
];
const SAID = [
  'Maximum number of connections',
  '(mail_max_userip_connections=',
  '10',
  ')',
  ' ',
  '> ',
  '&#',
  '<br>',
  '\u202e',
];

export const targets: readonly Target[] = [
  { name: 'prefs', words: [...PREFS, ...NAMES], seeds: /prefs\.js$|user\.js$/, read: readPrefs },
  settings('thunderbird', 'thunderbird-prefs', 'profile/prefs.js', [...PREFS, ...NAMES]),
  settings('autoconfig-file', 'thunderbird-autoconfig', 'mozilla.cfg', [
    '//\n',
    'lockPref(',
    'defaultPref(',
    ...PREFS,
    ...NAMES,
  ]),
  settings('policies', 'thunderbird-policy', 'policies.json', [...JSONS, '"Preferences":{', '"Value":']),
  settings('plist', 'mobileconfig', 'a.mobileconfig', [...XML, ...CDATA, ...PLIST, ...MAIL]),
  settings('cms', 'mobileconfig', 'b.mobileconfig', [
    ...DER,
    'bplist00',
    '-----BEGIN PKCS7-----\n',
    'MIME-Version: 1.0\n\n',
  ]),
  settings('declaration', 'account-mail', 'declaration.json', [...JSONS, ...DECLARED]),
  settings('k9', 'k9-settings', 'a.k9s', [...XML, ...CDATA, ...K9, '<incoming-server type="IMAP">', '<host>h</host>']),
  settings('config-v1.1', 'autoconfig', 'config.xml', [...XML, ...CDATA, ...AUTOCONFIG]),
  settings('evolution', 'evolution-source', 'a.source', [
    '[Imapx Backend]\n',
    'Host=h\n',
    'BackendName=imapx\n',
    ...KEYS,
  ]),
  settings('key-file', 'offlineimap', '.offlineimaprc', [
    ...KEYS,
    'type=IMAP\n',
    'remoterepository=a\n',
    'remotehost=h\n',
  ]),
  settings('mbsync', 'mbsync', '.mbsyncrc', [
    'IMAPAccount a\n',
    'IMAPStore b\n',
    'Host h\n',
    '"',
    '\\',
    ' ',
    '\n',
    '#',
  ]),
  settings('mutt', 'muttrc', '.muttrc', MUTT),
  settings('neomutt', 'neomuttrc', '.neomuttrc', MUTT),
  settings('goimapnotify', 'goimapnotify', 'imapnotify.json', [
    ...JSONS,
    '{"boxes":',
    '"host":"h",',
    '"configurations":',
  ]),
  { name: 'any-format', words: [...JSONS, ...KEYS, ...XML], seeds: /./, read: readAll },
  { name: 'wire', words: IMAP, seeds: /^$/, read: readLines },
  { name: 'refusal', words: [...IMAP, ...SAID], seeds: /^$/, read: (bytes) => readLine(decoded(bytes), 'login') },
  { name: 'explain', words: [...IMAP, ...SAID], seeds: /^$/, read: (bytes) => readText(decoded(bytes)) },
];

/** What is read can be written again, and nothing else has changed. */
function readPrefs(bytes: Uint8Array): void {
  const { prefs } = parsePrefs(bytes);
  for (const [key, { value, kind }] of prefs) {
    if (kind !== 'user_pref') continue;
    const same = editPrefs(bytes, [{ file: 'prefs.js', key, from: value, to: value }]);
    if (Buffer.compare(same, bytes) !== 0) throw new Error(`writing ${key} anew as it is changed the file`);
    return;
  }
}

/** Whatever its name and its first bytes say, every reader may meet it. */
async function readAll(bytes: Uint8Array): Promise<void> {
  for (const format of formats) {
    try {
      format.matches('file', bytes.subarray(0, 4096));
      await format.read({ path: 'file', bytes, sibling: () => null });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
}
