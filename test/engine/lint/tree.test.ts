import { cpSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Files } from '../../../src/model/files.ts';
import type { Report } from '../../../src/model/report.ts';
import { MAX_DEPTH } from '../../../src/programs/search.ts';
import { fixture, fixturePath } from '../../programs/fixture.ts';
import { runMain } from '../../support/in-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-tree-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file of the corpus under another name. */
function copy(from: string, to: string): void {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  cpSync(fixturePath(from), join(folder, to));
}

function put(name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const FINE = 'thunderbird/ok/one-connection/prefs.js';
const FRESH = 'thunderbird/bad/fresh/prefs.js';

async function lint(...args: string[]): Promise<{ report: Report; files: Files; stderr: string; code: number }> {
  const { stdout, stderr, code } = await runMain(['lint', ...args, '--format', 'json']);
  const report = JSON.parse(stdout) as Report;
  return { report, files: (report.facts.files as { value: Files }).value, stderr, code };
}

/** The files that were read, relative to the folder. */
async function read(...args: string[]): Promise<string[]> {
  const { files } = await lint(...(args.length > 0 ? args : [folder]));
  return files.read.map((file) => file.slice(folder.length + 1));
}

describe('lint of a folder', () => {
  it('finds profiles and settings wherever they are, by name or by what is in them, and passes the rest over', async () => {
    copy(FINE, '.thunderbird/abc.default/prefs.js');
    copy(FINE, 'z/.var/app/org.mozilla.thunderbird/.thunderbird/x.default/prefs.js');
    copy('ios/ok/iphone.mobileconfig', 'phones/jo.mobileconfig');
    copy('ios/ok/iphone.mobileconfig', 'phones/renamed.txt');
    copy(FRESH, 'a/backup-of-prefs.txt');
    put('a/letter.txt', 'Dear support,\n');
    put('a/empty', '');
    put('a/Info.plist', '<plist version="1.0"><dict><key>CFBundleName</key><string>X</string></dict></plist>');
    expect(await read()).toEqual([
      '.thunderbird/abc.default/prefs.js',
      'a/backup-of-prefs.txt',
      'phones/jo.mobileconfig',
      'phones/renamed.txt',
      'z/.var/app/org.mozilla.thunderbird/.thunderbird/x.default/prefs.js',
    ]);
    const { files, stderr, code } = await lint(folder);
    expect({ passedOver: files.passedOver, stderr, code }).toEqual({ passedOver: 3, stderr: '', code: 0 });
  });

  it('says of a file with a name of ours that it cannot be read, and judges the others', async () => {
    copy(FINE, 'one/prefs.js');
    put('two/prefs.js', 'Dear support,\n');
    put('three.mobileconfig', '<plist>');
    const { files, stderr, code } = await lint(folder);
    // A device refuses the profile, which is a finding; what is no prefs.js at all could not be read.
    expect(files.read).toEqual([join(folder, 'one/prefs.js'), join(folder, 'three.mobileconfig')]);
    expect(files.unread.map(({ file }) => file)).toEqual([join(folder, 'two/prefs.js')]);
    expect(stderr.match(/^imap-doctor: /gm)).toHaveLength(1);
    expect(code).toBe(2);
  });

  it('says so when there was nothing to judge', async () => {
    put('pop.xml', '<clientConfig><emailProvider><incomingServer type="pop3"/></emailProvider></clientConfig>');
    const { stderr, code } = await lint(folder);
    expect({ stderr, code }).toEqual({
      stderr: 'imap-doctor: Nothing was judged: there is no IMAP account there.\n',
      code: 0,
    });
  });

  it('passes over Firefox, scripts of web pages and profiles without mail', async () => {
    copy(FINE, 'one/prefs.js');
    put('.mozilla/firefox/ab.default/prefs.js', 'user_pref("browser.startup.page", 3);\n');
    put('web/user.js', 'document.title = "Hello";\n');
    copy('ios/ok/no-mail.mobileconfig', 'wifi.mobileconfig');
    const { files, stderr, code } = await lint(folder);
    expect(files.read).toEqual([join(folder, 'one/prefs.js')]);
    expect({ unread: files.unread, passedOver: files.passedOver, stderr, code }).toEqual({
      unread: [],
      passedOver: 3,
      stderr: '',
      code: 0,
    });
  });

  it('reads a user.js with its prefs.js and not by itself, unless it is alone or named', async () => {
    cpSync(fixturePath('thunderbird/ok/user-js'), join(folder, 'p'), { recursive: true });
    copy('thunderbird/ok/user-js/user.js', 'alone/user.js');
    expect(await read()).toEqual(['alone/user.js', 'p/prefs.js']);
    expect(await read(join(folder, 'p/user.js'))).toEqual(['p/user.js']);
  });

  it('does not look into what Thunderbird keeps beside its settings, nor into foreign folders', async () => {
    copy(FINE, 'p/prefs.js');
    for (const name of ['p/ImapMail/x/prefs.js', 'p/storage/prefs.js', '.git/prefs.js', 'node_modules/prefs.js'])
      copy(FINE, name);
    copy(FINE, 'ImapMail/prefs.js');
    expect(await read()).toEqual(['ImapMail/prefs.js', 'p/prefs.js']);
  });

  it('follows links to files, never links to folders, and reads each file once', async () => {
    copy(FINE, 'real/prefs.js');
    copy(FRESH, 'store/settings');
    symlinkSync(folder, join(folder, 'real', 'round'));
    symlinkSync('/', join(folder, 'real', 'everything'));
    mkdirSync(join(folder, 'linked'));
    symlinkSync(join(folder, 'store/settings'), join(folder, 'linked', 'prefs.js'));
    symlinkSync(join(folder, 'real'), join(folder, 'a-link-to-real'));
    expect(await read()).toEqual(['linked/prefs.js', 'real/prefs.js']);
    expect(await read(join(folder, 'a-link-to-real'), join(folder, 'real/prefs.js'), `${folder}/./real`)).toHaveLength(
      1,
    );
  });

  it('says where it stopped when folders are too deep, and that nothing is there when nothing is', async () => {
    const deep = Array.from({ length: MAX_DEPTH + 2 }, () => 'd').join('/');
    copy(FINE, `${deep}/prefs.js`);
    copy(FINE, 'prefs.js');
    const { files } = await lint(folder);
    expect(files.read).toHaveLength(1);
    expect(files.unread[0]?.because).toMatchObject({ id: 'folder-too-deep', args: { levels: MAX_DEPTH } });
    mkdirSync(join(folder, 'nothing/at/all'), { recursive: true });
    const { stderr, code } = await lint(join(folder, 'nothing'));
    expect({ code, line: stderr.split('\n')[0] }).toEqual({
      code: 2,
      line: `imap-doctor: There are no mail settings in the folder ${join(folder, 'nothing')}.`,
    });
  });
});

describe('the order', () => {
  it('is by path and line, whatever the order of the names', async () => {
    for (const name of ['b', 'a', 'c']) copy('thunderbird/bad/several/prefs.js', `${name}/prefs.js`);
    const paths = ['c', 'a', 'b'].map((name) => join(folder, name));
    const { report } = await lint(...paths);
    const same = { ...report, at: expect.any(String) };
    expect((await lint(folder)).report).toEqual(same);
    expect((await lint(...paths.reverse())).report).toEqual(same);
    const places = report.findings.map(({ at }) => [at?.file.at(-10), at?.line ?? 1e9] as const);
    expect(places).toEqual([...places].sort(([a = '', m], [b = '', n]) => a.localeCompare(b) || m - n));
    expect(new Set(places.map(([file]) => file)).size).toBe(3);
  });
});

describe('on the terminal', () => {
  const shown = async (...args: string[]) => (await runMain(['lint', ...args])).stdout.replaceAll(folder, '');

  it('shows each file with its programs and findings, a user.js under its profile, and one line for the rules left out', async () => {
    copy(FINE, 'a/prefs.js');
    copy(FINE, 'b/prefs.js');
    put('b/user.js', '\n\nuser_pref("mail.server.server1.max_cached_connections", 7);\n');
    copy('ios/ok/no-mail.mobileconfig', 'c.mobileconfig');
    expect(await shown(folder)).toContain(
      '! /b/user.js:3: Thunderbird may open 7 connections for jo@example.org; 1 is enough. [connections/too-many]\n',
    );
    const text = await shown(folder, '-v');
    expect(text).toContain('✔ /a/prefs.js  Thunderbird (jo@example.org): up to 1 connection\n');
    expect(text).toContain('\n/b/prefs.js\n    Thunderbird (jo@example.org): up to 7 connections\n\n');
    expect(text).toContain('! connections/too-many  user.js, line 3\n');
    expect(text).not.toContain('c.mobileconfig');
    expect(text).toMatch(/\n– Not checked: \d+ rules that need the server \(run imap-doctor check\)\n/);
    expect(text).toMatch(/\n2 accounts in 2 files: 1 warning, /);
    expect(text).not.toMatch(/\n\n\n|^\n/);
  });

  it('says less with -q and more with -v, and never that all is well when a file could not be read', async () => {
    copy(FINE, 'a/prefs.js');
    copy(FRESH, 'b/prefs.js');
    put('letter', 'Dear');
    expect(await shown(folder, '-q')).not.toMatch(/✔|Not checked/);
    expect(await shown(folder, '-q')).toContain('connections/too-many');
    expect(await shown(folder, '-v')).toContain('1 file skipped');
    expect(await shown(join(folder, 'a'))).toContain('nothing wrong found,');
    const partly = await shown(join(folder, 'a'), join(folder, 'none'));
    expect(partly).toContain(
      '1 account in 1 file (1 more could not be read): nothing wrong found in what could be checked',
    );
  });

  it('shows names without control characters', async () => {
    copy(FRESH, 'x\u001b[31m\u009b1m\u202e/prefs.js');
    const text = await shown(folder);
    expect(text).toContain('too-many');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe('-', () => {
  const stdin = (input: string | Uint8Array, ...more: string[]) => runMain(['lint', '-', ...more], input);

  it('is standard input, its format told by its content', async () => {
    const { code, stdout } = await stdin(fixture(FRESH), '--fail-on', 'warning');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^! <stdin>:\d+: Thunderbird .* \[polling\/too-often\]$/m);
    expect((await stdin(fixture('ios/ok/iphone.mobileconfig'))).stdout).toContain('polling/set-on-device');
  });

  it('goes with files, offers no edit, and is refused like a file', async () => {
    copy(FRESH, 'p/prefs.js');
    const both = await stdin(fixture(FRESH), folder, '-', '--format', 'json');
    const { findings } = JSON.parse(both.stdout) as Report;
    expect(findings.map(({ at, remedy }) => [at?.file.slice(-8), remedy?.edits.length])).toEqual([
      ['prefs.js', 1],
      ['prefs.js', 1],
      ['<stdin>', 0],
      ['<stdin>', 0],
    ]);
    expect(await stdin('')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('<stdin> is empty.'),
    });
    expect(await stdin('Dear')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('<stdin> is not a settings file'),
    });
    const large = await stdin(Buffer.alloc(33 * 2 ** 20, 'a'), folder);
    expect(large).toMatchObject({ code: 2, stderr: expect.stringContaining('Standard input is larger than 32 MB') });
  });

  it('is a file of that name as ./-', async () => {
    copy(FINE, '-');
    linkSync(join(folder, '-'), join(folder, 'copy'));
    expect(await read(join(folder, '-'))).toEqual(['-']);
  });
});
