/** What happens when while connections are counted. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { diagnose } from '../../src/engine/check.ts';
import type { Connections } from '../../src/model/connections.ts';
import { clientAccount } from '../support/client.ts';
import { obliging, type ScriptServer, startScript } from '../support/script-server.ts';

/** The checks before the count. */
const BEFORE = 2;

let server: ScriptServer;
/** `3 AUTHENTICATE`: what the third connection of the count did. `3 opened` comes before its first command. */
let events: string[];

beforeEach(() => {
  events = [];
});
afterEach(() => server.close());

/** Counts up to `wanted`; `answer` may hold an answer back or give another one. */
async function count(
  wanted: number,
  answer: (n: number, command: string, tag: string) => string | Promise<string> | undefined,
): Promise<Connections> {
  server = await startScript(async (peer, taken) => {
    const n = taken - BEFORE;
    const note = (what: string) => n > 0 && events.push(`${n} ${what}`);
    note('opened');
    await obliging('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready', (line, tag) => {
      const [command = ''] = line.split(' ');
      if (command !== '') note(command);
      const other = n > 0 ? answer(n, command, tag) : undefined;
      if (other instanceof Promise) void other.then((text) => peer.send(text));
      return other instanceof Promise ? '' : other;
    })(peer, taken);
  });
  const where = { host: '127.0.0.1', port: server.port, security: 'none' } as const;
  const { report } = await diagnose(
    {
      ...where,
      credentials: { kind: 'password', user: 'jo', secret: new Secret('correct-horse-7351'), ...where },
      accounts: [clientAccount(`connections=${wanted}`, { ...where, user: 'jo' })],
      ca: null,
      insecure: false,
      allowPlaintext: false,
      cap: 50,
      timeoutMs: 20_000,
    },
    new AbortController().signal,
  );
  const { connections } = report.facts;
  if (connections?.status !== 'ok') throw new Error(JSON.stringify(connections));
  return connections.value;
}

async function until(event: string): Promise<void> {
  while (!events.includes(event)) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('the next connection comes when the one before is signed in, not sooner, and while that one opens its folder', async () => {
  const last = 4;
  const counted = await count(last, (n, command, tag) => {
    if (command === 'AUTHENTICATE') return pause(30).then(() => `${tag} OK [CAPABILITY IMAP4rev1] in\r\n`);
    // HeldConnection back until the next one is here: without that the count would not get on.
    return command === 'EXAMINE' && n < last ? until(`${n + 1} opened`).then(() => `${tag} OK\r\n`) : undefined;
  });
  expect(counted).toMatchObject({ opened: last, stopped: 'wanted', roundTrips: 3 * last });
  const signIns = events.filter((event) => / (?:opened|AUTHENTICATE|EXAMINE)$/.test(event));
  expect(signIns).toEqual(
    Array.from({ length: last }, (_, i) => i + 1).flatMap((n) => [
      ...(n === 1 ? ['1 opened'] : []),
      `${n} AUTHENTICATE`,
      ...inOrderSeen([`${n} EXAMINE`, ...(n < last ? [`${n + 1} opened`] : [])]),
    ]),
  );
  expect(server.taken).toBe(BEFORE + last);
});

test('a limit that shows when the folder is opened is counted exactly; who came after it leaves without signing in', async () => {
  const counted = await count(5, (n, command, tag) =>
    command === 'EXAMINE' && n === 3
      ? until('4 opened').then(() => `${tag} NO [LIMIT] Too many open connections\r\n`)
      : undefined,
  );
  expect(counted).toMatchObject({
    opened: 2,
    stopped: 'refused',
    refusal: { at: 3, cause: 'connection-limit', stage: 'select' },
  });
  expect(events.filter((event) => event.startsWith('4 '))).toEqual(['4 opened', '4 LOGOUT']);
  expect(server.taken).toBe(BEFORE + 4);
  await expect.poll(() => server.open).toBe(0);
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** These two go out at the same moment, on two connections. */
function inOrderSeen(some: readonly string[]): string[] {
  return events.filter((event) => some.includes(event));
}
