/** A password or token goes to the server and nowhere else. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { runBinary } from '../support/binary.ts';
import { obliging, startScript } from '../support/script-server.ts';

const CANARY = 'Kanarienvogel"7\\9ü';
const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-secret-'));

/** The secret and the forms it takes on the way: JSON, URL, base64, SASL PLAIN. */
const forms = [
  CANARY,
  JSON.stringify(CANARY).slice(1, -1),
  encodeURIComponent(CANARY),
  Buffer.from(CANARY).toString('base64'),
  Buffer.from(`\0jo\0${CANARY}`).toString('base64'),
  'Kanarienvogel',
];

function leaks(text: string): string[] {
  return forms.filter((form) => text.includes(form));
}

let demo: DemoServer | null = null;

afterEach(async () => {
  await demo?.close();
  demo = null;
});

test.each([
  ['accepted, in JSON', CANARY, ['--format', 'json', '-v']],
  ['accepted, for a terminal', CANARY, ['-v']],
  ['refused, in JSON', 'another', ['--format', 'json', '-v']],
  ['refused, for a terminal', 'another', ['-v']],
  ['at the deadline', CANARY, ['--timeout', '1', '--client', 'connections=200', '--max-connections', '200']],
])('a password that is %s appears nowhere', async (_name, accepted, more) => {
  const found = temperament('dovecot');
  if (!found) throw new Error('no dovecot');
  demo = await DemoServer.start(found, { user: 'jo', password: accepted, limit: null });
  const file = join(folder, 'report');
  const args = ['check', `jo@127.0.0.1:${demo.port}`, '--security', 'none', ...more];
  const shown = await runBinary(args, { env: { IMAP_DOCTOR_PASSWORD: CANARY } });
  const stored = await runBinary([...args, '-o', file, '--password-stdin'], { input: `${CANARY}\n` });
  expect(shown.stdout).not.toBe('');
  const all = [shown.stdout, shown.stderr, stored.stdout, stored.stderr, readFileSync(file, 'utf8')].join('\n');
  expect(leaks(all)).toEqual([]);
});

test('a server that repeats what it heard is not believed with the secret', async () => {
  const echo = await startScript(
    obliging('* OK [CAPABILITY IMAP4rev1] hello', (command, tag) => `${tag} NO you said ${command}\r\n`),
  );
  const done = await runBinary(['check', `jo@127.0.0.1:${echo.port}`, '--security', 'none', '--format', 'json', '-v'], {
    env: { IMAP_DOCTOR_PASSWORD: 'Kanarienvogel' },
  });
  await echo.close();
  expect(done.stdout).toMatch(/you said/);
  expect(leaks(`${done.stdout}${done.stderr}`)).toEqual([]);
});

test('an access token appears nowhere either', async () => {
  const server = await startScript(
    obliging(
      '* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR] hello',
      (_command, tag) => `${tag} NO [AUTHENTICATIONFAILED] no\r\n`,
    ),
  );
  const done = await runBinary(
    ['check', `jo@127.0.0.1:${server.port}`, '--security', 'none', '--format', 'json', '-v'],
    {
      env: { IMAP_DOCTOR_ACCESS_TOKEN: CANARY },
    },
  );
  await server.close();
  expect(JSON.parse(done.stdout)).toMatchObject({ facts: { reach: { value: { mechanism: 'XOAUTH2' } } } });
  expect(leaks(`${done.stdout}${done.stderr}`)).toEqual([]);
});

test('a secret does not become text by accident', () => {
  const secret = new Secret(CANARY);
  const all = [
    `${secret}`,
    String(secret),
    JSON.stringify({ secret }),
    inspect({ secret }, { showHidden: true, depth: 9 }),
  ];
  expect(leaks(all.join('\n'))).toEqual([]);
  expect(secret.reveal()).toBe(CANARY);
});
