import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runBinary, scrubbed, startBinary } from './binary.ts';

// --require puts a script of ours in front of the program, so that these tests are about the runner alone.
const directory = mkdtempSync(join(tmpdir(), 'imap-doctor-binary-'));
afterAll(() => rmSync(directory, { recursive: true }));

function instead(script: string): Record<string, string> {
  const file = join(directory, `${script.length}.cjs`);
  writeFileSync(file, script);
  return { NODE_OPTIONS: `--require=${file}` };
}

test('the environment holds PATH, HOME, LANG and what was given, and HOME is empty and gone afterwards', async () => {
  const script =
    "console.log(JSON.stringify([process.env, require('fs').readdirSync(process.env.HOME)])); process.exit(4)";
  const { code, stdout } = await runBinary([], { env: instead(script) });
  expect(code).toBe(4);
  const [env, files] = JSON.parse(stdout);
  expect(Object.keys(env).sort()).toEqual(['HOME', 'LANG', 'NODE_OPTIONS', 'PATH']);
  expect(files).toEqual([]);
  expect(existsSync(env.HOME)).toBe(false);
});

test('passes the input, and the program gets the end of it', async () => {
  const script = "const t = require('fs').readFileSync(0, 'utf8'); console.error(t.toUpperCase()); process.exit(0)";
  expect(await runBinary([], { env: instead(script), input: 'hello' })).toMatchObject({ code: 0, stderr: 'HELLO\n' });
});

test('ends a program that hangs', async () => {
  const finished = await runBinary([], { env: instead('for (;;) {}'), timeoutMs: 300 });
  expect(finished).toMatchObject({ code: null, signal: 'SIGKILL' });
});

test('a started program can be signalled', async () => {
  const script = "console.log('up'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)";
  const { child, finished } = startBinary([], { env: instead(script) });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await finished).toMatchObject({ code: null, signal: 'SIGTERM' });
});

test('what is given overrides what is there', () => {
  expect(scrubbed({ LANG: 'de_DE.UTF-8' })['LANG']).toBe('de_DE.UTF-8');
});
