/** `imap-doctor fix` as a user's shell runs it. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixturePath } from '../programs/fixture.ts';
import { binary, runBinary, scrubbed } from '../support/binary.ts';
import { describeWith } from '../support/require.ts';
import { startTerminal, type Terminal } from '../support/terminal.ts';

let folder: string;
let prefs: string;
let before: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-fix-'));
  prefs = join(folder, 'prefs.js');
  cpSync(fixturePath('thunderbird/bad/fresh/prefs.js'), prefs);
  before = read();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path = prefs): string => readFileSync(path, 'utf8');
const backups = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.bak'));
const KEY = 'mail.server.server1.max_cached_connections';

describe('fix', () => {
  test('--yes writes, keeps a backup, and shows what is left', async () => {
    const { code, stdout, stderr } = await runBinary(['fix', '--yes', folder]);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining(`Changed ${prefs}`) });
    expect(stdout).toContain(`-${KEY} = 5\n+${KEY} = 1\n`);
    expect(stdout).toContain('nothing wrong found, ');
    expect(read()).toContain(`user_pref("${KEY}", 1);`);
    expect(backups()).toHaveLength(1);
    expect(read(join(folder, backups()[0] ?? ''))).toBe(before);
    expect((await runBinary(['fix', '--yes', folder])).stderr).toBe('Nothing to change.\n');
    expect(backups()).toHaveLength(1);
  });

  test('--undo puts back every byte, and a second time takes that back', async () => {
    await runBinary(['fix', '--yes', prefs]);
    const after = read();
    expect(await runBinary(['fix', '--undo', '--yes', prefs])).toMatchObject({ code: 0 });
    expect(read()).toBe(before);
    expect(await runBinary(['fix', '--undo', '--yes', folder])).toMatchObject({ code: 0 });
    expect(read()).toBe(after);
    expect(backups()).toHaveLength(3);
  });

  test.each([
    ['--dry-run', ['--dry-run']],
    ['--dry-run --yes', ['--dry-run', '--yes']],
    ['no terminal', []],
  ])('%s shows the change, writes nothing, names the command and ends with 1', async (_, flags) => {
    const { code, stdout, stderr } = await runBinary(['fix', ...flags, prefs]);
    expect(code).toBe(1);
    expect(stdout).toContain(`+${KEY} = 1\n`);
    expect(stderr).toContain('Nothing was written');
    expect(stderr).toContain(`bin/imap-doctor.js fix --yes ${prefs}`);
    expect(readdirSync(folder)).toEqual(['prefs.js']);
    expect(read()).toBe(before);
  });

  test('--dry-run prints a command that makes the very change it showed', async () => {
    const asked = ['fix', '--dry-run', '--prefer', 'push', fixturePath('thunderbird/bad/folders')];
    const { stdout, stderr } = await runBinary(asked);
    expect(stdout).toContain('max_cached_connections = 2');
    expect(stderr).toMatch(/fix --yes --prefer push \S/);
  });

  test('--dry-run ends with 0 when nothing would change', async () => {
    const { code, stderr } = await runBinary(['fix', '--dry-run', fixturePath('thunderbird/ok/one-connection')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Nothing to change.\n' });
  });

  test('leaves a copy alone that only looks like settings, until it is named', async () => {
    const copy = join(folder, 'prefs of last year.txt');
    cpSync(prefs, copy);
    await runBinary(['fix', '--yes', folder]);
    expect(read()).not.toBe(before);
    expect(read(copy)).toBe(before);
    await runBinary(['fix', '--yes', copy]);
    expect(read(copy)).toBe(read());
  });

  test('mends every profile below a folder, and takes all of that back', async () => {
    const profiles = ['a', 'b c'].map((name) => join(folder, 'many', name));
    for (const profile of profiles) cpSync(prefs, join(profile, 'prefs.js'));
    const all = () => profiles.map((profile) => read(join(profile, 'prefs.js')));
    expect(await runBinary(['fix', '--yes', join(folder, 'many')])).toMatchObject({ code: 0 });
    for (const text of all()) expect(text).toContain(`user_pref("${KEY}", 1);`);
    expect(await runBinary(['fix', '--undo', '--yes', join(folder, 'many')])).toMatchObject({ code: 0 });
    expect(all()).toEqual([before, before]);
  });

  test('names what cannot be read, and mends the others', async () => {
    const { code, stderr } = await runBinary(['fix', '--yes', join(folder, 'none.js'), prefs]);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('There is no file') });
    expect(read()).not.toBe(before);
    expect(await runBinary(['fix', '--yes', join(folder, 'none.js')])).toMatchObject({ code: 2, stdout: '' });
  });

  test('changes user.js where that overrides prefs.js', async () => {
    writeFileSync(join(folder, 'user.js'), `user_pref("${KEY}", 8);\n`);
    expect(await runBinary(['fix', '--yes', folder])).toMatchObject({ code: 0 });
    expect(read(join(folder, 'user.js'))).toBe(`user_pref("${KEY}", 1);\n`);
    expect(read()).toContain(`user_pref("${KEY}", 5);`);
  });

  test('adds a line for what no file sets, with the line ends of the file', async () => {
    const lines = before.split('\n').filter((line) => !/max_cached_connections|check_time/.test(line));
    writeFileSync(prefs, lines.join('\r\n'));
    expect(await runBinary(['fix', '--yes', folder])).toMatchObject({ code: 0 });
    expect(read().endsWith(`\r\nuser_pref("${KEY}", 1);\r\n`)).toBe(true);
    expect(read().startsWith(lines.join('\r\n'))).toBe(true);
  });

  test('refuses while Thunderbird has the profile open, and --dry-run says so', async () => {
    symlinkSync(`127.0.0.1:+${process.pid}`, join(folder, 'lock'));
    const { code, stdout, stderr } = await runBinary(['fix', '--yes', folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Close Thunderbird, then run again.');
    expect(read()).toBe(before);
    const dry = await runBinary(['fix', '--dry-run', folder]);
    expect(dry).toMatchObject({ code: 1, stderr: expect.stringContaining('Thunderbird is running') });
    expect(await runBinary(['fix', '--undo', '--yes', folder])).toMatchObject({ code: 2 });
  });

  test('refuses a format it does not write', async () => {
    const { code, stdout, stderr } = await runBinary(['fix', '--yes', fixturePath('ios/ok/iphone.mobileconfig')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('is in a format this program does not change (Apple configuration profile');
  });

  test('without a path mends the profiles of this computer', async () => {
    const root = join(folder, '.thunderbird');
    mkdirSync(join(root, 'abc.default'), { recursive: true });
    const ini = '[Profile0]\nName=default\nIsRelative=1\nPath=abc.default\n\n[General]\nVersion=2\n';
    writeFileSync(join(root, 'profiles.ini'), ini);
    cpSync(prefs, join(root, 'abc.default', 'prefs.js'));
    expect(await runBinary(['fix', '--yes'], { env: { HOME: folder } })).toMatchObject({ code: 0 });
    expect(read(join(root, 'abc.default', 'prefs.js'))).toContain(`user_pref("${KEY}", 1);`);
    const back = await runBinary(['fix', '--undo', '--yes'], { env: { HOME: folder } });
    expect(back).toMatchObject({ code: 0 });
    expect(read(join(root, 'abc.default', 'prefs.js'))).toBe(before);
    const none = await runBinary(['fix', '--yes']);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('No Thunderbird profile') });
  });

  // root may write everywhere
  test.skipIf(process.getuid?.() === 0)('says that the folder cannot be written to', async () => {
    chmodSync(folder, 0o500);
    const { code, stderr } = await runBinary(['fix', '--yes', prefs]);
    chmodSync(folder, 0o700);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('permission denied') });
    expect(read()).toBe(before);
  });

  test('lint names the command', async () => {
    const { stdout } = await runBinary(['lint', prefs]);
    expect(stdout).toContain('bin/imap-doctor.js fix');
    expect(stdout.replace(/\s+/g, ' ')).toContain(`keeps a backup): node bin/imap-doctor.js fix ${prefs}`);
    const ok = await runBinary(['lint', fixturePath('thunderbird/ok/one-connection')]);
    expect(ok.stdout).not.toContain('bin/imap-doctor.js fix');
  });
});

describeWith('tmux', 'fix on a terminal', () => {
  let terminal: Terminal;
  // Apart from the folder of the settings: Node.js keeps compiled code below it.
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'imap-doctor-home-'));
  });
  const start = async (): Promise<void> => {
    const command = [process.execPath, binary, 'fix', prefs];
    terminal = await startTerminal({ command, env: scrubbed({ HOME: home }), columns: 120 });
    await terminal.waitFor('Make this change?');
  };
  afterEach(async () => {
    await terminal.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('asks after the diff, and Enter means yes', async () => {
    await start();
    expect(await terminal.screen()).toContain(`+${KEY} = 1`);
    expect(read()).toBe(before);
    await terminal.key('Enter');
    expect(await terminal.exitCode()).toBe(0);
    expect(await terminal.screen()).toContain('nothing wrong found');
    expect(read()).toContain(`user_pref("${KEY}", 1);`);
  });

  test('no changes nothing and ends with 1', async () => {
    await start();
    await terminal.send('n');
    await terminal.key('Enter');
    expect(await terminal.exitCode()).toBe(1);
    expect(await terminal.screen()).toContain('Nothing was changed.');
    expect(readdirSync(folder)).toEqual(['prefs.js']);
    expect(read()).toBe(before);
  });

  test('Ctrl-C changes nothing and ends with 130', async () => {
    await start();
    await terminal.key('C-c');
    expect(await terminal.exitCode()).toBe(130);
    expect(read()).toBe(before);
  });

  test('refuses when the file changed while the question stood', async () => {
    await start();
    writeFileSync(prefs, before.replace(`${KEY}", 5`, `${KEY}", 4`));
    await terminal.key('Enter');
    expect(await terminal.exitCode()).toBe(2);
    expect(await terminal.screen()).toContain('has changed since it was read');
    expect(read()).toContain(`"${KEY}", 4`);
    expect(backups()).toEqual([]);
  });
});
