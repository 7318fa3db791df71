import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lutimesSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profileUse } from '../../../src/programs/thunderbird/lock.ts';
import { say } from '../../../src/words/say.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === 'win32')('profileUse on Linux', () => {
  it('is free without a lock, and with a file .parentlock that nobody holds', () => {
    expect(profileUse(folder, 'linux')).toEqual({ state: 'free' });
    writeFileSync(join(folder, '.parentlock'), '');
    expect(profileUse(folder, 'linux')).toEqual({ state: 'free' });
    expect(profileUse(join(folder, 'none'), 'linux')).toEqual({ state: 'free' });
  });

  it.each([
    '127.0.0.1:+PID',
    '127.0.1.1:PID',
    '0.0.0.0:+PID',
  ])('is open while the process of %s lives', async (form) => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    symlinkSync(form.replace('PID', String(child.pid)), join(folder, 'lock'));
    expect(profileUse(folder, 'linux')).toMatchObject({
      state: 'open',
      because: say('thunderbird-lock-process', { pid: child.pid ?? 0 }),
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(profileUse(folder, 'linux')).toEqual({ state: 'free' });
  });

  it('does not take another process for Thunderbird when it got the number after a crash', () => {
    const lock = join(folder, 'lock');
    symlinkSync(`127.0.0.1:+${process.pid}`, lock);
    expect(profileUse(folder, 'linux').state).toBe('open');
    const dayAgo = new Date(Date.now() - process.uptime() * 1000 - 86_400_000);
    lutimesSync(lock, dayAgo, dayAgo);
    expect(profileUse(folder, 'linux')).toEqual({ state: 'free' });
  });

  it('is open when a Thunderbird on another computer made the lock', () => {
    symlinkSync('192.0.2.7:+1', join(folder, 'lock'));
    expect(profileUse(folder, 'linux')).toMatchObject({
      state: 'open',
      because: say('thunderbird-lock-elsewhere', { address: '192.0.2.7' }),
      hint: say('thunderbird-lock-elsewhere-hint', { file: join(folder, 'lock') }),
    });
  });

  it.each(['nonsense', '127.0.0.1:+0', '127.0.0.1:+', ':'])('is free with a lock that says %j', (target) => {
    symlinkSync(target, join(folder, 'lock'));
    expect(profileUse(folder, 'linux')).toEqual({ state: 'free' });
  });
});

describe('profileUse elsewhere', () => {
  it('takes a parent.lock that can be opened for free', () => {
    expect(profileUse(folder, 'win32')).toEqual({ state: 'free' });
    writeFileSync(join(folder, 'parent.lock'), '');
    expect(profileUse(folder, 'win32')).toEqual({ state: 'free' });
  });

  it('takes a parent.lock that cannot be opened for writing for held', () => {
    // Stands in for a sharing violation, which only Windows has.
    mkdirSync(join(folder, 'parent.lock'));
    expect(profileUse(folder, 'win32').state).toBe('open');
  });

  it('is free on a Mac without a lock file', () => {
    expect(profileUse(folder, 'darwin')).toEqual({ state: 'free' });
  });
});
