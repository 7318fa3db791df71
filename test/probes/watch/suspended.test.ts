/** A computer that slept blames neither the server nor the network for what ended meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { diagnose } from '../../../src/engine/check.ts';
import type { Report } from '../../../src/model/report.ts';
import { watching } from '../../../src/probes/index.ts';
import { type Peer, type ScriptServer, startScript } from '../../support/script-server.ts';

let server: ScriptServer | null = null;
/** When the connection that is watched began to wait; 0: not yet. */
let waiting = 0;
afterEach(async () => {
  vi.restoreAllMocks();
  await server?.close();
  server = null;
});

/** From the second connection on: IDLE begins, and nothing is ever answered again; or it is cut off. */
async function forgetful(peer: Peer, n: number, cutAfter: number | null): Promise<void> {
  peer.send('* OK [CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN SASL-IR] hello\r\n');
  let idling = '';
  for (let line = await peer.line(); line !== null; line = await peer.line()) {
    const [tag = '', command = ''] = line.split(' ');
    if (command === 'IDLE') {
      idling = tag;
      peer.send('+ idling\r\n');
      if (n > 1) waiting = performance.now();
      if (n > 1 && cutAfter !== null) {
        await sleep(cutAfter);
        peer.reset();
        return;
      }
      if (n > 1) continue;
    } else if (tag === 'DONE') {
      if (n === 1) peer.send(`${idling} OK done\r\n`);
    } else {
      const first = { LOGOUT: '* BYE bye\r\n', CAPABILITY: '* CAPABILITY IMAP4rev1 IDLE\r\n' }[command] ?? '';
      peer.send(`${first}${tag} OK done\r\n`);
    }
  }
}

async function watched(cutAfter: number | null, jumpMs: number): Promise<Report> {
  server = await startScript((peer, n) => forgetful(peer, n, cutAfter));
  const { port } = server;
  const real = Date.now.bind(Date);
  waiting = 0;
  // The clock on the wall goes on while the computer sleeps; the one that is steady does not.
  vi.spyOn(Date, 'now').mockImplementation(() => {
    const asleep = waiting > 0 && performance.now() > waiting + 1000;
    return real() + (asleep ? jumpMs : 0);
  });
  const { report } = await diagnose(
    {
      host: '127.0.0.1',
      port,
      security: 'none',
      credentials: { kind: 'password', user: 'jo', secret: new Secret('pw-canary'), host: '127.0.0.1', port },
      accounts: [],
      ca: null,
      insecure: false,
      allowPlaintext: false,
      cap: 1,
      timeoutMs: 60_000,
    },
    new AbortController().signal,
    {},
    undefined,
    watching(5000),
  );
  return report;
}

const ids = ({ findings }: Report): string[] => findings.map(({ ruleId }) => ruleId);
const endsIn = ({ facts: { watch } }: Report) =>
  watch?.status === 'ok' ? watch.value.connections.map(({ end }) => end?.how) : watch;

test.each([
  ['does not answer any more', null],
  ['was reset', 2500],
])('a connection that %s after the computer slept says nothing', async (_what, cutAfter) => {
  const report = await watched(cutAfter, 8 * 3_600_000);
  expect(endsIn(report)).toEqual(['suspended']);
  expect(ids(report)).toEqual(['computer/suspended']);
});

test('one that ends while the computer was awake does', async () => {
  const report = await watched(null, 0);
  expect(endsIn(report)).toEqual(['silent']);
  expect(ids(report)).toContain('idle/dies-silently');
});

test('a clock that is set in the middle of a check ends nothing', async () => {
  const report = await watched(null, -3_600_000);
  expect(report.facts.session?.status).toBe('ok');
});
