/** What the server says of itself once somebody is signed in. */
import { afterEach, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { diagnose } from '../../src/engine/check.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { reachProbe } from '../../src/probes/reach.ts';
import { sessionProbe } from '../../src/probes/session.ts';
import { obliging, type ScriptServer, startScript } from '../support/script-server.ts';

let server: ScriptServer | null = null;
afterEach(async () => {
  await server?.close();
});

async function idOf(answer: string): Promise<{ readonly [key: string]: string }> {
  server = await startScript(
    obliging('* OK [CAPABILITY IMAP4rev1 ID AUTH=PLAIN SASL-IR] ready', (command, tag) => {
      if (command.startsWith('CAPABILITY')) return `* CAPABILITY IMAP4rev1 ID\r\n${tag} OK done\r\n`;
      return command.startsWith('ID') ? `${answer}\r\n${tag} OK done\r\n` : undefined;
    }),
  );
  const at = { host: '127.0.0.1', port: server.port };
  const { report } = await diagnose(
    {
      ...at,
      security: 'none',
      credentials: { kind: 'password', user: 'jo', secret: new Secret('sesame'), ...at },
      accounts: [],
      ca: null,
      insecure: false,
      allowPlaintext: false,
      cap: 1,
      timeoutMs: 10_000,
    },
    new AbortController().signal,
    {},
    defaultPolicy(),
    [reachProbe, sessionProbe],
  );
  const { session } = report.facts;
  if (session?.status !== 'ok') throw new Error(JSON.stringify(session));
  return session.value.id;
}

test('every pair of the ID answer is kept, names in lower case, quotes undone', async () => {
  const answer =
    '* ID ("Name" "Dove\\"cot" "version" "2.3.21" "os" NIL "vendor" "OX" "support-url" "https://x.example")';
  expect(await idOf(answer)).toEqual({
    name: 'Dove"cot',
    version: '2.3.21',
    vendor: 'OX',
    'support-url': 'https://x.example',
  });
});

test('of an answer without end, the first thirty', async () => {
  const pairs = Array.from({ length: 40 }, (_, i) => `"key${i}" "value"`).join(' ');
  const id = await idOf(`* ID (${pairs})`);
  expect(Object.keys(id)).toEqual(Array.from({ length: 30 }, (_, i) => `key${i}`));
});

test('none is none', async () => {
  expect(await idOf('* ID NIL')).toEqual({});
});
