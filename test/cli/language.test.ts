/** Which language the program speaks. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { spokenIn } from '../../src/cli/language.ts';
import { languageFor, languageIds, wordsIn } from '../../src/words/languages.ts';
import { runMain } from '../support/in-process.ts';

interface Around {
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: NodeJS.Platform;
  readonly home?: string;
}

const spoken = ({ argv = [], env = {}, platform = 'linux', home = '/nonexistent' }: Around) =>
  spokenIn(argv, { env, platform, home } as never);

test.each([
  ['it', 'it'],
  ['it_IT.UTF-8', 'it'],
  ['de-AT', 'de'],
  ['fr_CA', 'fr'],
  ['es_MX.utf8', 'es'],
  ['IT', 'it'],
  ['de_DE@euro', 'de'],
  ['C', null],
  ['C.UTF-8', null],
  ['POSIX', null],
  ['', null],
  ['constructor', null],
  ['pt_BR.UTF-8', null],
  ['italian', null],
])('the language of %j is %j', (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});

describe('the first that says something counts', () => {
  test.each<[string, Around, string, boolean]>([
    ['--lang', { argv: ['lint', '--lang', 'it'], env: { LC_ALL: 'de_DE.UTF-8' } }, 'it', true],
    ['--lang=', { argv: ['--lang=fr', 'lint'], env: { LANG: 'de_DE.UTF-8' } }, 'fr', true],
    ['--lang, the last one', { argv: ['--lang', 'fr', '--lang', 'es'] }, 'es', true],
    ['LC_ALL', { env: { LC_ALL: 'it_IT', LC_MESSAGES: 'de_DE', LANG: 'fr_FR' } }, 'it', false],
    ['LC_MESSAGES', { env: { LC_ALL: '', LC_MESSAGES: 'de_DE', LANG: 'fr_FR' } }, 'de', false],
    ['LANG', { env: { LANG: 'fr_FR.UTF-8' } }, 'fr', false],
    ['LC_ALL, even where it is C', { env: { LC_ALL: 'C', LANG: 'it_IT.UTF-8' } }, 'en', false],
    ['nothing', {}, 'en', false],
    ['an argument after --', { argv: ['explain', '--', '--lang', 'it'] }, 'en', false],
    ['a language that is not there', { argv: ['--lang', 'xx'], env: { LANG: 'it_IT' } }, 'it', false],
  ])('%s', async (_what, around, language, asked) => {
    expect(await spoken(around)).toEqual({ language, asked });
  });
});

describe('a Mac whose terminal passes no LANG on', () => {
  function macWith(content: string | Uint8Array): string {
    const home = mkdtempSync(join(tmpdir(), 'imap-doctor-mac-'));
    mkdirSync(join(home, 'Library/Preferences'), { recursive: true });
    writeFileSync(join(home, 'Library/Preferences/.GlobalPreferences.plist'), content);
    return home;
  }

  /** A binary property list of { AppleLanguages: tags }. */
  function preferences(...tags: string[]): Uint8Array {
    const text = (value: string): number[] =>
      value.length < 15
        ? [0x50 + value.length, ...Buffer.from(value)]
        : [0x5f, 0x10, value.length, ...Buffer.from(value)];
    const objects = [
      [0xd1, 1, 2],
      text('AppleLanguages'),
      [0xa0 + tags.length, ...tags.map((_, i) => i + 3)],
      ...tags.map(text),
    ];
    const bytes = [...Buffer.from('bplist00')];
    const offsets = objects.map((object) => bytes.push(...object) - object.length);
    const table = bytes.length;
    bytes.push(...offsets);
    const trailer = Buffer.alloc(32);
    trailer.writeUInt8(1, 6);
    trailer.writeUInt8(1, 7);
    trailer.writeBigUInt64BE(BigInt(objects.length), 8);
    trailer.writeBigUInt64BE(BigInt(table), 24);
    return Buffer.concat([Buffer.from(bytes), trailer]);
  }

  test.each([
    [['it-IT', 'en-US'], 'it'],
    [['nl-NL', 'fr-FR', 'en-US'], 'fr'],
    [['nl-NL'], 'en'],
  ])('%j', async (tags, language) => {
    expect(await spoken({ platform: 'darwin', home: macWith(preferences(...tags)) })).toEqual({
      language,
      asked: false,
    });
  });

  test('LANG comes first', async () => {
    const home = macWith(preferences('it-IT'));
    expect((await spoken({ platform: 'darwin', home, env: { LANG: 'de_DE.UTF-8' } })).language).toBe('de');
  });

  test.each([
    ['no file', null],
    ['another file', 'AppleLanguages'],
    ['half a file', preferences('it-IT').subarray(0, 40)],
  ])('English with %s', async (_what, content) => {
    const home = content === null ? '/nonexistent' : macWith(content);
    expect((await spoken({ platform: 'darwin', home })).language).toBe('en');
  });
});

test('Windows tells its language by itself', async () => {
  const here = languageFor(new Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
  expect((await spoken({ platform: 'win32' })).language).toBe(here);
});

test.each(languageIds)('%s can be loaded', async (language) => {
  expect((await wordsIn(language)).language).toBe(language);
});

const FRESH = 'fixtures/programs/thunderbird/bad/fresh';

describe('what programs read', () => {
  const languageOf = async (args: readonly string[]): Promise<string> =>
    (JSON.parse((await runMain(args, '', { LANG: 'it_IT.UTF-8' })).stdout) as { language: string }).language;

  test('is English whatever the system speaks', async () => {
    expect(await languageOf(['lint', FRESH, '--format', 'json'])).toBe('en');
  });

  test('is in the language that was asked for', async () => {
    expect(await languageOf(['lint', FRESH, '--format', 'json', '--lang', 'de'])).toBe('de');
    expect(await languageOf(['--lang', 'de', 'lint', FRESH, '--format', 'json'])).toBe('de');
  });

  test('is no page: that is for people', async () => {
    const page = async (...more: string[]): Promise<string> =>
      (await runMain(['lint', FRESH, '--format', 'html', ...more], '', { LANG: 'it_IT.UTF-8' })).stdout;
    expect(await page()).toContain('<html lang="it">');
    expect(await page('--lang', 'fr')).toContain('<html lang="fr">');
  });

  test.each([
    ['markdown', '- Data: ', '- Date\u202f: '],
    ['reply', 'Un cordiale saluto', 'Cordialement'],
  ])('is no %s: that is for people', async (format, italian, french) => {
    const shown = async (...more: string[]): Promise<string> =>
      (await runMain(['lint', FRESH, '--format', format, ...more], '', { LANG: 'it_IT.UTF-8' })).stdout;
    expect(await shown()).toContain(italian);
    expect(await shown('--lang', 'fr')).toContain(french);
  });
});

describe('a report in one language is shown in another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-language-'));
  const over = ['check', '--from', 'fixtures/facts/over-limit.json'];

  /** Facts that do not say when they were gathered are dated with the moment they are judged. */
  const undated = async (...args: string[]) => {
    const { code, stdout, stderr } = await runMain(args);
    return { code, stderr, stdout: stdout.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|\d{1,2}:\d\d(?::\d\d)?/g, 'then') };
  };

  test.each(['json', 'html'])('from %s', async (format) => {
    const file = join(folder, `report.${format}`);
    await runMain([...over, '--format', format, '--lang', 'de', '-o', file]);
    const shown = await undated('check', '--from', file, '--lang', 'it');
    expect(shown).toEqual(await undated(...over, '--lang', 'it'));
    expect(shown).not.toEqual(await undated(...over));
  });

  test.each(['json', 'html', 'sarif', 'junit', 'github', 'markdown', 'reply'])('as %s', async (format) => {
    const file = join(folder, 'report.json');
    await runMain([...over, '--format', 'json', '--lang', 'de', '-o', file]);
    const shown = ['--format', format, '--lang', 'it'];
    expect(await undated('check', '--from', file, ...shown)).toEqual(await undated(...over, ...shown));
  });
});

test('a language that is not there is refused by name', async () => {
  const { code, stderr } = await runMain(['lint', FRESH, '--lang', 'xx']);
  expect(code).toBe(2);
  expect(stderr).toContain('“xx”');
  expect(stderr).toContain('en, de, es, fr, it');
});
