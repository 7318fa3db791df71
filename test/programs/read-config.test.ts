import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import type { Text } from '../../src/base/message.ts';
import { readConfig } from '../../src/programs/formats.ts';
import { say } from '../../src/words/say.ts';
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

async function refused(path: string): Promise<Text> {
  const error = await readConfig(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).hint).toBeTruthy();
  return (error as UserError).text;
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
    expect(await refused(join(folder, 'no\u001b[31mne'))).toEqual(say('file-missing', { file: join(folder, 'none') }));
    const inside = join(put('plain.txt', 'x'), 'prefs.js');
    expect(await refused(inside)).toEqual(say('file-missing', { file: inside }));
  });

  it('says that a name is not UTF-8 instead of looking for another file', async () => {
    const path = join(folder, 'a\ufffd.mobileconfig');
    expect(await refused(path)).toEqual(say('file-name-not-utf8', { file: path }));
  });

  it('says that a folder has no prefs.js', async () => {
    mkdirSync(join(folder, 'empty'));
    const path = join(folder, 'empty');
    expect(await refused(path)).toEqual(say('folder-no-prefs', { path }));
    mkdirSync(join(folder, 'odd', 'prefs.js'), { recursive: true });
    const file = join(folder, 'odd', 'prefs.js');
    expect(await refused(join(folder, 'odd'))).toEqual(say('file-is-folder', { file }));
  });

  it.each([
    ['nothing.js', '', 'file-foreign'],
    ['letter.txt', 'Dear support,\n', 'file-unknown'],
    ['wide.js', Buffer.from('user_pref("a", 1);', 'utf16le'), 'file-foreign'],
    ['path\0.js', null, 'file-unreadable'],
  ])('refuses %j', async (name, content, id) => {
    const path = content === null ? join(folder, name) : put(name, content);
    expect(await refused(path)).toMatchObject({ id });
  });

  it.each([
    ['thunderbird/unreadable/picture.js', 'file-foreign', { fileKind: 'png' }],
    ['thunderbird/unreadable/utf16.js', 'file-foreign', { fileKind: 'utf16' }],
    ['thunderbird/unreadable/letter', 'thunderbird-not-settings-because', { line: 2 }],
    ['ios/bad/signed-cut.mobileconfig', 'ios-envelope', { flaw: 'damaged' }],
  ])('refuses %s', async (name, id, args) => {
    expect(await refused(fixturePath(name))).toMatchObject({ id, args });
  });

  it('refuses a file that is too large', async () => {
    const path = put('large.js', 'user_pref("a", 1);');
    truncateSync(path, 32 * 1024 * 1024 + 1);
    expect(await refused(path)).toEqual(say('file-too-large', { file: path, megabytes: 32 }));
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe or a device', async () => {
    const pipe = join(folder, 'prefs.js');
    execFileSync('mkfifo', [pipe]);
    expect(await refused(pipe)).toEqual(say('file-not-plain', { file: pipe }));
    expect(await refused(folder)).toEqual(say('file-not-plain', { file: pipe }));
    expect(await refused('/dev/zero')).toEqual(say('file-not-plain', { file: '/dev/zero' }));
    const loop = join(folder, 'loop');
    symlinkSync(loop, loop);
    expect(await refused(loop)).toEqual(say('file-dangling', { file: loop }));
  });

  // root may read everything
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says that permission is missing', async () => {
    const path = put('locked.js', 'user_pref("a", 1);');
    chmodSync(path, 0);
    expect(await refused(path)).toEqual(say('file-forbidden', { file: path }));
  });
});
