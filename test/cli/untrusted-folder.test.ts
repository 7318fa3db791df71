/** What an imap-doctor.json of somebody else can do to whoever stands in its folder, and what a report may be written over. */
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixturePath } from '../programs/fixture.ts';
import { runBinary } from '../support/binary.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-untrusted-'));
  cpSync(fixturePath('thunderbird/bad/fresh/prefs.js'), join(folder, 'prefs.js'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], env: Record<string, string> = {}) => runBinary(args, { cwd: folder, env });
const put = (name: string, content: unknown): void => writeFileSync(join(folder, name), JSON.stringify(content));

describe('an imap-doctor.json that was not named', () => {
  test('is announced, and not when it was named or left out', async () => {
    put('imap-doctor.json', { failOn: 'never' });
    expect((await run(['lint', 'prefs.js'])).stderr).toContain('Using imap-doctor.json, found in this folder');
    for (const flags of [['--no-config'], ['--config', 'imap-doctor.json'], ['--quiet']]) {
      expect((await run(['lint', 'prefs.js', ...flags])).stderr).not.toContain('found in this folder');
    }
  });

  test('makes no server that was not reached look fine', async () => {
    put('imap-doctor.json', {
      rules: { 'reach/unreachable': 'off', 'tls/untrusted': 'off' },
    });
    const args = ['check', '--host', '127.0.0.1', '--port', '1', '--user', 'jo', '--client', 'thunderbird'];
    const { code, stdout } = await run(args, { IMAP_DOCTOR_PASSWORD: 'x' });
    expect(code).toBe(3);
    expect(stdout).toMatch(/✖ Server/);
    expect(stdout).not.toMatch(/✔ Server/);
  });
});

describe('a report', () => {
  test.each([
    ['-o', 'prefs.js'],
    ['--save', 'prefs.js'],
    ['--save-baseline', 'prefs.js'],
    ['-o', './link.js'],
  ])('%s %s is never written over what was read', async (flag, name) => {
    symlinkSync('prefs.js', join(folder, 'link.js'));
    const before = readFileSync(join(folder, 'prefs.js'), 'utf8');
    const { code, stderr } = await run(['lint', 'prefs.js', flag, name]);
    expect(code).toBe(2);
    expect(stderr).toContain('is one of the files that are read');
    expect(readFileSync(join(folder, 'prefs.js'), 'utf8')).toBe(before);
  });

  test('is for its owner alone when it is new, and keeps the mode it had', async () => {
    const at = (name: string): string => join(folder, name);
    await run(['lint', 'prefs.js', '-o', 'new.html', '--format', 'html', '--save', 'new.json']);
    for (const name of ['new.html', 'new.json']) expect(statSync(at(name)).mode & 0o777).toBe(0o600);
    chmodSync(at('new.html'), 0o644);
    await run(['lint', 'prefs.js', '-o', 'new.html', '--format', 'html']);
    expect(statSync(at('new.html')).mode & 0o777).toBe(0o644);
  });
});

test('a settings file gives the runner of a workflow no commands', async () => {
  const hostile = readFileSync(join(folder, 'prefs.js'), 'utf8').replace(
    /("mail\.server\.server\d\.userName", ")[^"]*/g,
    `$1${'u'.repeat(42)} ::set-output name=x::y ::error::z ##[command]`,
  );
  writeFileSync(join(folder, 'prefs.js'), hostile);
  const { stdout } = await run(['lint', 'prefs.js'], { GITHUB_ACTIONS: 'true' });
  expect(stdout).not.toMatch(/^[ \t]*(?:::|##\[)/m);
});
