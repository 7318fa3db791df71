/** Runs `imap-doctor watch` against a server of the tests and reads what it saw. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { WatchFact } from '../../src/model/watch.ts';
import { type Finished, runBinary } from './binary.ts';
import type { Dovecot } from './dovecot.ts';

export const PASSWORD = 'correct-horse-7351';
export const users = { jo: PASSWORD };
export const env = { IMAP_DOCTOR_PASSWORD: PASSWORD };

/** Where a machine is out of inotify instances Dovecot looks by itself, every 30 s unless it is told otherwise. */
export const settings = 'mailbox_idle_check_interval = 1 s';

export const argsFor = (port: number, duration: string, more: readonly string[] = []): string[] => {
  const where = ['--host', '127.0.0.1', '--port', `${port}`, '--security', 'none', '--user', 'jo'];
  return ['watch', ...where, '--duration', duration, '--format', 'json', ...more];
};

export interface Watched extends Finished {
  readonly report: Report;
  readonly fact: WatchFact;
  readonly ids: readonly string[];
}

export function read(done: Finished): Watched {
  const report = JSON.parse(done.stdout) as Report;
  if (report.facts.watch?.status !== 'ok') throw new Error(JSON.stringify(report.facts));
  return { ...done, report, fact: report.facts.watch.value, ids: report.findings.map(({ ruleId }) => ruleId) };
}

export const watch = async (port: number, duration: string, more: readonly string[] = []): Promise<Watched> =>
  read(await runBinary(argsFor(port, duration, more), { env, timeoutMs: 150_000 }));

export async function nobodyLeft(dovecot: Dovecot): Promise<void> {
  for (let i = 0; i < 40 && (await dovecot.who()).length > 0; i += 1) await sleep(50);
  expect(await dovecot.who()).toEqual([]);
}
