/** The system's resolver can be silent for ten seconds and more; neither the deadline nor Ctrl-C waits for it. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binary, scrubbed } from '../support/binary.ts';

/** A network and a file system of its own, in which the name server takes every question and answers none. */
function canUnshare(): boolean {
  try {
    execFileSync('unshare', ['-mn', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'imap-doctor-resolver-'));
  writeFileSync(join(place, 'resolv.conf'), 'nameserver 127.0.0.1\n');
  writeFileSync(join(place, 'nsswitch.conf'), 'hosts: files dns\n');
  writeFileSync(
    join(place, 'silent.cjs'),
    "require('node:dgram').createSocket('udp4').bind(53, '127.0.0.1', () => console.log('up'));",
  );
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** @returns seconds from the start, or from the signal, to the end */
async function took(args: readonly string[], interruptAfter: number | null): Promise<number> {
  const script = [
    'ip link set lo up',
    `mount --bind ${place}/resolv.conf /etc/resolv.conf`,
    `mount --bind ${place}/nsswitch.conf /etc/nsswitch.conf`,
    `"$0" ${place}/silent.cjs | { read up; exec "$@"; } & wait $!`,
  ].join(' && ');
  const command = ['-mn', 'sh', '-c', `${script}; kill %1 2>/dev/null`, process.execPath];
  const child = spawn(
    'unshare',
    [...command, 'sh', '-c', `echo pid $$ >&2; exec "$0" "$@"`, process.execPath, binary, ...args],
    {
      env: scrubbed({ HOME: place, IMAP_DOCTOR_PASSWORD: 'x' }),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  while (!/pid \d+/.test(said)) await sleep(20);
  const pid = Number(/pid (\d+)/.exec(said)?.[1]);
  let started = performance.now();
  if (interruptAfter !== null) {
    await sleep(interruptAfter);
    started = performance.now();
    process.kill(pid, 'SIGINT');
  }
  while (isAlive(pid)) await sleep(20);
  const seconds = (performance.now() - started) / 1000;
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await once(child, 'close');
  // It did begin, and had a name to look up.
  expect(said).toContain('imap.victim.test:993');
  return seconds;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe.runIf(process.platform === 'linux' && process.getuid?.() === 0 && canUnshare())('a silent resolver', () => {
  const named = ['check', '--host', 'imap.victim.test', '--user', 'jo'];

  test('keeps no check beyond its deadline', async () => {
    expect(await took([...named, '--timeout', '3'], null)).toBeLessThan(8);
  });

  test('does not keep the program after Ctrl-C', async () => {
    expect(await took(named, 1500)).toBeLessThan(3);
  });
});
