/** A real Thunderbird on a virtual display. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDisplay } from './x-display.ts';

export function thunderbirdInstalled(): boolean {
  return ['thunderbird', 'Xvfb'].every((name) => {
    try {
      execFileSync('sh', ['-c', `command -v ${name}`], { timeout: 5000, stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

export interface Thunderbird {
  readonly pid: number;
  /** Closes its windows and waits for it to end by itself. @returns its exit status; null when a signal was needed. */
  quit(): Promise<number | null>;
}

/** No preference has been written for so long: it is through with starting. */
const QUIET_MS = 3000;
const DEADLINE_MS = 40_000;

/**
 * Starts it on the profile folder and waits until it has opened its window and written its preferences.
 * @param program another one than the installed `thunderbird`
 */
export async function startThunderbird(
  profile: string,
  more: readonly string[] = [],
  program = 'thunderbird',
): Promise<Thunderbird> {
  const display = await startDisplay();
  const home = join(profile, 'home');
  mkdirSync(home, { recursive: true });
  const prefs = join(profile, 'prefs.js');
  const before = statSync(prefs).ino;
  const child = spawn(program, ['--profile', profile, '--no-remote', ...more], {
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', HOME: home, LANG: 'C.UTF-8', DISPLAY: display.name },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const end = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    await display.stop();
  };
  const deadline = Date.now() + DEADLINE_MS;
  const ready = () => statSync(prefs).ino !== before && Date.now() - statSync(prefs).mtimeMs > QUIET_MS;
  while (!(existsSync(join(profile, '.parentlock')) && ready())) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await end();
      throw new Error(`Thunderbird did not start:\n${readFileSync(prefs, 'utf8').slice(0, 500)}`);
    }
    await sleep(100);
  }
  return {
    pid: child.pid ?? 0,
    quit: async () => {
      const last = Date.now() + 20_000;
      // A message box takes the first request; its window behind it the next.
      while (child.exitCode === null && Date.now() < last) {
        await display.closeWindows();
        await Promise.race([ended, sleep(1000)]);
      }
      const code = child.exitCode;
      await end();
      return code;
    },
  };
}
