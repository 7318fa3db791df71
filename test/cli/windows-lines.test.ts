/** Files and input as Windows writes them: lines end with CR LF, and a byte order mark may come first. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import type { Report } from '../../src/model/report.ts';
import { english } from '../../src/words/english.ts';
import { fixturePath, fixturesOf } from '../programs/fixture.ts';
import { runMain } from '../support/in-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-crlf-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const windows = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** What is said about it, without the paths and what hangs on them. */
async function said(path: string) {
  const { stdout } = await runMain(['lint', path, '--format', 'json', '--no-config']);
  const { findings } = JSON.parse(stdout) as Report;
  return findings.map(({ ruleId, message, at }) => [
    ruleId,
    english.show(message).replaceAll(path, ''),
    at?.key,
    at?.line,
  ]);
}

// In binary files and signatures a line end is a byte like any other.
const texts = fixturesOf(['bad', 'ok']).filter(
  (name) => !/sealed|signed|signature|binary|encrypted|pem|smime/.test(name),
);

test.each(texts)('%s is judged as it is with LF, by line', async (fixtureName) => {
  const name = basename(fixtureName);
  const [lf, crlf] = [join(folder, 'lf', name), join(folder, 'crlf', name)];
  for (const copy of [lf, crlf]) cpSync(fixturePath(fixtureName), copy, { recursive: true });
  const files = statSync(crlf).isFile()
    ? [crlf]
    : readdirSync(crlf, { recursive: true, encoding: 'utf8' }).map((one) => join(crlf, one));
  for (const file of files.filter((one) => statSync(one).isFile())) {
    writeFileSync(file, windows(readFileSync(file, 'utf8')));
  }
  expect(await said(crlf)).toEqual(await said(lf));
});

test.each([
  ['CR LF', windows],
  ['CR LF and a byte order mark', (text: string) => `\ufeff${windows(text)}`],
])('imap-doctor.json with %s', async (_name, change) => {
  const config = join(folder, 'imap-doctor.json');
  writeFileSync(config, change('{\n  "rules": { "polling/too-often": "error" }\n}\n'));
  const args = ['lint', fixturePath('thunderbird/bad/fresh'), '--config', config, '--format', 'json'];
  const { code, stdout } = await runMain(args);
  expect(code).toBe(1);
  const { findings } = JSON.parse(stdout) as Report;
  expect(findings.find(({ ruleId }) => ruleId === 'polling/too-often')?.severity).toBe('error');
});

test.each(['pass word\r\n', 'pass word\n', 'pass word'])('--password-stdin: %j', async (input) => {
  const row = temperament('generous');
  if (row === undefined) throw new Error('no generous');
  const demo = await DemoServer.start(row, { password: 'pass word' });
  const where = `${demo.user}@127.0.0.1:${demo.port}`;
  const args = ['check', where, '--security', 'none', '--password-stdin', '--client', 'connections=1'];
  const { code } = await runMain(args, input);
  await demo.close();
  expect(code).toBe(0);
});

test('a pasted text', async () => {
  const text =
    'Jan  1 mail imap-login: Info:\n* BYE Connection is closed. 10\n\nNO [LIMIT] Maximum number of\nconnections from user+IP exceeded\n';
  const [lf, crlf] = await Promise.all(
    [text, windows(text)].map((input) => runMain(['explain', '-', '--format', 'json'], input)),
  );
  expect(JSON.parse(crlf?.stdout ?? '')).toMatchObject({ cause: 'connection-limit' });
  expect(crlf?.stdout).toBe(lf?.stdout);
});
