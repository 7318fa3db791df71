/** Streams that end early, are closed, or are full, and mistakes of our own that nobody waits for. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DemoServer } from '../../src/demo/server.ts';
import { talkative } from '../faults/stage.ts';
import { binary, runBinary, scrubbed } from '../support/binary.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-streams-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In a shell, `DOCTOR` being the program. @returns its exit code and what came on stderr */
function shell(script: string): Promise<{ code: number; stderr: string }> {
  const line = script.replace('DOCTOR', `'${process.execPath}' '${binary}'`);
  return new Promise((resolve) => {
    execFile('bash', ['-c', line], { env: scrubbed({ HOME: folder }), timeout: 20_000 }, (error, _stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stderr }),
    );
  });
}

const commands: [string, number][] = [
  ['demo --format json -q --fail-on error', 1],
  ['lint fixtures/programs/thunderbird/bad -q --fail-on never', 0],
  ['lint fixtures/programs/thunderbird/bad -q --format json --fail-on never', 0],
  ['explain limits', 0],
  ['fix --dry-run fixtures/programs/thunderbird/bad/fresh', 1],
];

test.concurrent.each(commands)('%s: a reader that leaves after a line', async (command, code) => {
  const { code: ended, stderr } = await shell(`DOCTOR ${command} | head -1 >/dev/null; exit \${PIPESTATUS[0]}`);
  expect({ ended, stderr }).toEqual({ ended: code, stderr: expect.not.stringMatching(/EPIPE|Error|mistake/) });
});

test.concurrent.each(commands)('%s: no standard output at all', async (command, code) => {
  const { code: ended, stderr } = await shell(`DOCTOR ${command} >&-`);
  expect({ ended, stderr }).toEqual({ ended: code, stderr: expect.not.stringMatching(/Error|mistake/) });
});

// Whoever kept the exit code alone would think that there is a report.
test.runIf(process.platform === 'linux').concurrent.each(commands)('%s: a full disk', async (command) => {
  const { code, stderr } = await shell(`DOCTOR ${command} >/dev/full`);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('to standard output (ENOSPC)') });
});

test.concurrent.each(commands)('%s: nothing to read, and nowhere to complain', async (command, code) => {
  expect((await shell(`DOCTOR ${command} <&- 2>&-`)).code).toBe(code);
});

test('an exception nobody waits for: 3, told without the secret, and the check is broken off', async () => {
  const mistake = join(folder, 'mistake.cjs');
  const words = 'cannot go on with pw-canary-4711 \\u001b[2J';
  writeFileSync(mistake, `setTimeout(() => { throw new Error('${words}'); }, 1200);`);
  const server = await DemoServer.start(talkative, { faults: [{ at: 'login', do: 'stall' }] });
  const { code, stdout, stderr } = await runBinary(
    ['check', `jo@127.0.0.1:${server.port}`, '--security', 'none', '--format', 'json'],
    { env: { NODE_OPTIONS: `--require=${mistake}`, IMAP_DOCTOR_PASSWORD: 'pw-canary-4711' } },
  );
  await server.close();
  expect(code).toBe(3);
  expect(stderr).toContain('crashed (internal error)');
  expect(stderr).toContain('cannot go on with [secret]');
  expect(stderr + stdout).not.toContain('canary');
  expect(stderr).not.toContain('\u001b');
  // It was waiting for the answer to its sign-in, with a minute to go.
  expect(JSON.parse(stdout).facts.reach.error.code).toBe('interrupted');
});
