/** The readers of what others wrote. Each takes any bytes: it reads them, or refuses them in one clear line. */

import { existsSync, readFileSync } from 'node:fs';
import { UserError } from '../../src/base/errors.ts';
import { formatById, formats, HEAD } from '../../src/programs/formats.ts';
import { editPrefs } from '../../src/programs/thunderbird/prefs-edit.ts';
import { parsePrefs } from '../../src/programs/thunderbird/prefs-grammar.ts';
import { readLine } from '../../src/refusals/line.ts';
import { LogReader } from '../../src/refusals/log/reader.ts';
import { readText } from '../../src/refusals/text.ts';
import { whoIsConnected } from '../../src/refusals/who.ts';
import { fixturePath, fixturePrograms } from '../programs/fixture.ts';
import { readLines } from './lines.ts';

export interface Target {
  readonly name: string;
  /** The format of the settings files it reads, and the name they are read under. */
  readonly format?: string;
  readonly path?: string;
  /** What this language is made of; random texts of them come far into the reader. */
  readonly words: readonly string[];
  /** Those that took most memory when every word was tried; the long runs (`npm run fuzz`) try them all again. */
  readonly heaviest: readonly string[];
  /** Which fixtures to begin with. */
  readonly seeds: RegExp;
  /** @throws whatever is a fault of the reader */
  read(bytes: Uint8Array): unknown;
}

/** What fixtures/programs/<program>/fuzz.json says of a format. `of`: the languages it is written in. */
interface Language {
  readonly name: string;
  readonly format: string;
  readonly path: string;
  readonly of: readonly (keyof typeof written)[];
  readonly words: readonly string[];
  readonly heaviest: readonly string[];
}

const written = {
  xml: [
    ...['<?xml version="1.0"?>', '<', '>', '</', '/>', '<a>', '</a>', ' a="', '"', '&amp;', '&#x', '<!--', '-->'],
    ...['<![CDATA[', ']]>', '<!DOCTYPE x [', '<a/>', '\n'],
  ],
  json: ['{', '}', '[', ']', ':', ',', '"', '"a"', '1', '-', '1e9', 'true', 'null', '\\u'],
  yaml: [':', ': ', '- ', '\n', '  ', '[', ']', '{', '}', ',', '"', "'", '#', '|\n', '&a ', '*a', '!!str ', '---\n'],
  ini: ['[', ']', '=', ':', '\n', ' ', '#', ';'],
} as const;

const decoded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** A settings file of one format. What `lint` makes of names and first bytes is in test/programs/any-bytes. */
function settings({ name, format, path, of, words, heaviest }: Language): Target {
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
  const seeds = new RegExp(`${path.replace(/^[^.]*/, '').replaceAll('.', '\\.')}$`);
  return { name, format, path, words: [...of.flatMap((one) => written[one]), ...words], heaviest, seeds, read };
}

const languages = fixturePrograms()
  .map((program) => fixturePath(`${program}/fuzz.json`))
  .filter((path) => existsSync(path))
  .flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as Language[]);

const prefs = languages.find(({ format }) => format === 'thunderbird-prefs')?.words ?? [];
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
const LOGGED = [
  'Oct  1 10:00:01 mx dovecot: imap-login: ',
  'user=<jo>, ',
  'user=<',
  'rip=192.0.2.1',
  'Maximum number of connections from user+IP exceeded',
  '(auth failed, 1 attempts in 2 secs): ',
  'badlogin: h [192.0.2.1] plaintext jo SASL(-13): authentication failure',
  '{"MESSAGE":"',
  '"}',
  'message repeated 3 times: [ ',
  ' | ',
  '\u0000',
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
  { name: 'prefs', words: prefs, heaviest: ['\\x4', '"', 'pref('], seeds: /prefs\.js$|user\.js$/, read: readPrefs },
  ...languages.map(settings),
  { name: 'any-format', words: Object.values(written).flat(), heaviest: [], seeds: /./, read: readAll },
  { name: 'wire', words: IMAP, heaviest: ['\r\n', '* OK\r\n', '{3}\r\n'], seeds: /^$/, read: readLines },
  {
    name: 'refusal',
    words: [...IMAP, ...SAID],
    heaviest: ['* ', '\u202e'],
    seeds: /^$/,
    read: (bytes) => readLine(decoded(bytes), 'login'),
  },
  {
    name: 'explain',
    words: [...IMAP, ...SAID],
    heaviest: ['\r\n', '<br>', '&#'],
    seeds: /^$/,
    read: (bytes) => readText(decoded(bytes)),
  },
  {
    name: 'log',
    words: [...IMAP, ...SAID, ...LOGGED],
    heaviest: ['\n', 'user=<', 'too many'],
    seeds: /^$/,
    read: readLog,
  },
  {
    name: 'who',
    words: ['username ', '# ', 'proto ', '(pids) ', '(ips)', '\n', 'jo ', '3 ', 'imap ', '(1 2)', '[127.0.0.1] ', '('],
    heaviest: ['\n', '(1 2)', 'username '],
    seeds: /^$/,
    read: (bytes) => whoIsConnected(decoded(bytes)),
  },
];

/** In two pieces, cut anywhere: a reading of one piece and of two is the same. */
function readLog(bytes: Uint8Array): void {
  const filter = { user: null, since: null, now: 0 };
  const [whole, cut] = [new LogReader(filter), new LogReader(filter)];
  const at = bytes.length >> 1;
  whole.push(Buffer.from(bytes));
  cut.push(Buffer.from(bytes.subarray(0, at)));
  cut.push(Buffer.from(bytes.subarray(at)));
  if (JSON.stringify(whole.end()) !== JSON.stringify(cut.end())) throw new Error('other pieces, another reading');
}

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
