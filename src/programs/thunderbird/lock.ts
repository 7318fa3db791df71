import { execFileSync } from 'node:child_process';
import { closeSync, lstatSync, openSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../../base/error-code.ts';
import type { Message } from '../../base/message.ts';
import { say } from '../../words/say.ts';

/** Whether Thunderbird has a profile open, and how that is known. `unknown`: this system does not let us see it. */
export type ProfileUse =
  | { readonly state: 'free' | 'unknown' }
  | { readonly state: 'open'; readonly because: Message; readonly hint: Message | null };

/**
 * Thunderbird rewrites prefs.js while it runs, so a profile it has open must not be changed. Its lock files
 * (nsProfileLock.cpp) say so: the existence of `.parentlock` and `parent.lock` proves nothing, both stay for ever.
 * Never throws.
 */
export function profileUse(folder: string, platform: NodeJS.Platform): ProfileUse {
  if (platform === 'win32') return windowsUse(join(folder, 'parent.lock'));
  if (platform === 'darwin') return macUse(join(folder, '.parentlock'));
  const use = symlinkUse(folder);
  if (use !== null) return use;
  return holdsLock(join(folder, '.parentlock')) ? { state: 'open', ...held } : { state: 'free' };
}

/** The same for several profiles: the worst answer of all. */
export function worstUse(folders: Iterable<string>, platform: NodeJS.Platform): ProfileUse {
  const uses = [...new Set(folders)].map((folder) => profileUse(folder, platform));
  const one = (state: ProfileUse['state']): ProfileUse | undefined => uses.find((use) => use.state === state);
  return one('open') ?? one('unknown') ?? { state: 'free' };
}

const held = { because: say('thunderbird-lock-held', { file: '.parentlock' }), hint: null } as const;

/** Opened by Thunderbird without sharing: nobody else can write to it meanwhile. */
function windowsUse(file: string): ProfileUse {
  try {
    closeSync(openSync(file, 'r+'));
    return { state: 'free' };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { state: 'free' };
    return { state: 'open', because: say('thunderbird-lock-held', { file: 'parent.lock' }), hint: null };
  }
}

/**
 * The lock is one of fcntl, which Node cannot ask for. Thunderbird keeps the file open as long as it runs, and lsof,
 * which comes with macOS, tells who has a file open: it ends with 1 and says nothing when nobody has.
 */
function macUse(file: string): ProfileUse {
  try {
    statSync(file);
  } catch {
    return { state: 'free' };
  }
  try {
    const pids = execFileSync('/usr/sbin/lsof', ['-t', '--', file], {
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return pids.length > 0 ? { state: 'open', ...held } : { state: 'free' };
  } catch (error) {
    return error instanceof Error && 'status' in error && error.status === 1 ? { state: 'free' } : { state: 'unknown' };
  }
}

/** Linux: `lock` points to `ADDRESS:+PID` while Thunderbird runs, and stays behind when it crashes. */
function symlinkUse(folder: string): ProfileUse | null {
  const file = join(folder, 'lock');
  let target: string;
  let made: number;
  try {
    target = readlinkSync(file);
    made = lstatSync(file).mtimeMs;
  } catch {
    return null;
  }
  const [, address = '', pid = ''] = /^(.*):\+?(\d{1,10})$/.exec(target) ?? [];
  if (pid === '') return null;
  if (!isHere(address)) {
    return {
      state: 'open',
      because: say('thunderbird-lock-elsewhere', { address }),
      hint: say('thunderbird-lock-elsewhere-hint', { file }),
    };
  }
  if (!isAlive(Number(pid)) || startedAfter(Number(pid), made)) return null;
  return {
    state: 'open',
    because: say('thunderbird-lock-process', { pid: Number(pid) }),
    hint: say('thunderbird-lock-process-hint', { pid: Number(pid), file }),
  };
}

/** The address is the one this computer's own name stands for; 127.0.1.1 on Debian, 0.0.0.0 when it stands for none. */
function isHere(address: string): boolean {
  if (address === '' || address.startsWith('127.') || address === '0.0.0.0' || address === '::1') return true;
  return Object.values(networkInterfaces()).some((list) => list?.some((own) => own.address === address));
}

function isAlive(pid: number): boolean {
  if (pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Clock ticks a second in /proc, the same on every Linux (USER_HZ, man 5 proc). */
const TICKS = 100;
/** The start of the system is given in whole seconds, and the clock may have been set since. */
const MARGIN_MS = 10_000;

/** A process younger than the lock did not make it: its number was given out again after a crash. */
function startedAfter(pid: number, time: number): boolean {
  const boot = /^btime (\d+)$/m.exec(read('/proc/stat'))?.[1];
  // The second field is the name in parentheses and may hold anything; the start time is the 20th after it.
  const started = read(`/proc/${pid}/stat`).split(') ').pop()?.split(' ')[19];
  if (boot === undefined || started === undefined) return false;
  return Number(boot) * 1000 + (Number(started) / TICKS) * 1000 > time + MARGIN_MS;
}

/** /proc/locks names who holds an fcntl lock on which inode, also when the holder runs in a container of its own. */
function holdsLock(file: string): boolean {
  try {
    const { ino } = statSync(file);
    return read('/proc/locks')
      .split('\n')
      .some((line) => line.includes(' POSIX ') && line.includes(' WRITE ') && line.includes(`:${ino} `));
  } catch {
    return false;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
