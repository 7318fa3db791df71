import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { readConfig } from '../../src/programs/formats.ts';
import { fixturePath } from './fixture.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-configs-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function refused(path: string): Promise<UserError> {
  const error = await readConfig(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).hint).toBeTruthy();
  return error as UserError;
}

describe('readConfig', () => {
  it('reads a file, and the folder it is in, alike', async () => {
    const profile = fixturePath('thunderbird/ok/one-connection');
    const [account] = await readConfig(profile);
    expect(account).toMatchObject({ file: join(profile, 'prefs.js'), host: 'imap.example.org', port: 993 });
    expect(await readConfig(join(profile, 'prefs.js'))).toEqual([account]);
  });

  it('lets a user.js in the same folder count', async () => {
    const [account] = await readConfig(fixturePath('thunderbird/ok/user-js'));
    expect(account?.settings.maxConnections).toMatchObject({ value: 1, source: 'user.js', line: 2 });
    // pref() in user.js is a default: it does not undo what prefs.js sets, and fills in what is absent.
    expect(account?.port).toBe(993);
    expect(account?.settings.idle).toMatchObject({ value: true, source: 'user.js', line: 4 });
  });

  it('reads a profile for an iPhone', async () => {
    expect((await readConfig(fixturePath('ios/ok/iphone.mobileconfig')))[0]).toMatchObject({ client: 'ios' });
  });

  it('reads a copy under another name', async () => {
    const copy = join(folder, 'my settings.txt');
    cpSync(fixturePath('thunderbird/bad/fresh/prefs.js'), copy);
    expect(await readConfig(copy)).toHaveLength(1);
  });

  it('says that a file is missing, and shows its name without control characters', async () => {
    expect((await refused(join(folder, 'no\u001b[31mne'))).message).toBe(`There is no file ${join(folder, 'none')}.`);
    expect((await refused(join(put('plain.txt', 'x'), 'prefs.js'))).message).toContain('There is no file');
  });

  it('says that a folder has no prefs.js', async () => {
    mkdirSync(join(folder, 'empty'));
    expect((await refused(join(folder, 'empty'))).message).toContain('has no prefs.js');
    mkdirSync(join(folder, 'odd', 'prefs.js'), { recursive: true });
    expect((await refused(join(folder, 'odd'))).message).toContain('is a folder, not a file');
  });

  it.each([
    ['nothing.js', '', 'is empty'],
    ['letter.txt', 'Dear support,\n', 'in no format this program reads'],
    ['wide.js', Buffer.from('user_pref("a", 1);', 'utf16le'), 'UTF-16'],
    ['path\0.js', null, 'cannot be read'],
  ])('refuses %j', async (name, content, message) => {
    const path = content === null ? join(folder, name) : put(name, content);
    expect((await refused(path)).message).toContain(message);
  });

  it.each([
    ['thunderbird/unreadable/picture.js', 'is a picture'],
    ['thunderbird/unreadable/utf16.js', 'UTF-16'],
    ['thunderbird/unreadable/letter', 'prefs.js, line 2: this is not a Thunderbird settings file'],
    ['ios/unreadable/signed-cut.mobileconfig', 'a damaged signature'],
  ])('refuses %s', async (name, message) => {
    expect((await refused(fixturePath(name))).message).toContain(message);
  });

  it('refuses a file that is too large', async () => {
    const path = put('large.js', 'user_pref("a", 1);');
    truncateSync(path, 32 * 1024 * 1024 + 1);
    expect((await refused(path)).message).toContain('larger than 32 MB');
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe or a device', async () => {
    const pipe = join(folder, 'prefs.js');
    execFileSync('mkfifo', [pipe]);
    expect((await refused(pipe)).message).toContain('pipe or a device');
    expect((await refused(folder)).message).toContain('pipe or a device');
    expect((await refused('/dev/zero')).message).toContain('pipe or a device');
    const loop = join(folder, 'loop');
    symlinkSync(loop, loop);
    expect((await refused(loop)).message).toContain('cannot be read');
  });

  // root may read everything
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says that permission is missing', async () => {
    const path = put('locked.js', 'user_pref("a", 1);');
    chmodSync(path, 0);
    expect((await refused(path)).message).toContain('permission denied');
  });
});
