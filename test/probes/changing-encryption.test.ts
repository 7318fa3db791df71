/** A server, or somebody in between, whose encryption is in order at first and not later. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { diagnose } from '../../src/engine/check.ts';
import type { Report } from '../../src/model/report.ts';
import type { Security } from '../../src/model/security.ts';
import { type Authority, makeAuthority } from '../support/certificates.ts';
import { clientAccount } from '../support/client.ts';

const PASSWORD = 'hunter2-canary';

let authority: Authority;
let good: { key: string; cert: string };
let forged: { key: string; cert: string };
const open: { close(): unknown }[] = [];

beforeAll(async () => {
  authority = await makeAuthority();
  good = await authority.issue({ names: ['127.0.0.1'] });
  forged = await authority.selfSigned(['127.0.0.1']);
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function demo(options: object = {}): Promise<DemoServer> {
  const generous = temperament('generous');
  if (generous === undefined) throw new Error('no generous');
  const server = await DemoServer.start(generous, { user: 'jo', password: PASSWORD, ...options });
  open.push(server);
  return server;
}

/** Hands connection number n to `take`. */
async function front(take: (socket: Socket, n: number) => void): Promise<number> {
  let n = 0;
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    n += 1;
    take(socket, n);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(server);
  return (server.address() as AddressInfo).port;
}

function join(outside: Socket, port: number): void {
  const inside = connect(port, '127.0.0.1');
  for (const socket of [outside, inside]) socket.on('error', () => inside.destroy());
  outside.pipe(inside).pipe(outside);
  outside.on('close', () => inside.destroy());
  inside.on('close', () => outside.destroy());
}

async function check(port: number, security: Security): Promise<Report> {
  const server = { host: '127.0.0.1', port, security } as const;
  const { report } = await diagnose(
    {
      ...server,
      credentials: { kind: 'password', user: 'jo', secret: new Secret(PASSWORD), host: server.host, port },
      accounts: [clientAccount('connections=4', { ...server, user: 'jo' })],
      ca: authority.ca,
      insecure: false,
      allowPlaintext: false,
      cap: 50,
      timeoutMs: 20_000,
    },
    new AbortController().signal,
  );
  return report;
}

const ids = ({ findings }: Report): string[] => findings.map(({ ruleId }) => ruleId);
const laterIn = ({ facts: { reach } }: Report) => (reach?.status === 'ok' ? reach.value.laterUntrusted : undefined);
const context = (keys: { key: string; cert: string }): SecureContext => createSecureContext(keys);

describe('another certificate', () => {
  // The second connection is the one of the library that reads the folders.
  test.each([2, 3, 4])('on connection %d is evidence, even when the next is in order again', async (victim) => {
    const { port } = await demo();
    const [trusted, untrusted] = [context(good), context(forged)];
    const outside = await front((socket, n) => {
      join(new TLSSocket(socket, { isServer: true, secureContext: n === victim ? untrusted : trusted }), port);
    });
    const report = await check(outside, 'tls');
    expect(ids(report)).toContain('tls/untrusted');
    expect(ids(report)).not.toContain('connections/refused-unclear');
    expect(laterIn(report)).toMatchObject({ cause: 'tls', at: victim, stage: 'tls' });
  });

  test('on none of them is no finding', async () => {
    const { port } = await demo();
    const trusted = context(good);
    const outside = await front((socket) => {
      join(new TLSSocket(socket, { isServer: true, secureContext: trusted }), port);
    });
    const report = await check(outside, 'tls');
    expect(ids(report)).not.toContain('tls/untrusted');
    expect(laterIn(report)).toBeUndefined();
  });
});

describe('encryption that disappears', () => {
  test.each([2, 3, 4])('on connection %d is evidence, and no password goes out', async (victim) => {
    const honest = await demo({ tls: good, security: 'starttls' });
    const stripped = await demo();
    const outside = await front((socket, n) => join(socket, n === victim ? stripped.port : honest.port));
    const report = await check(outside, 'starttls');
    expect(ids(report)).toContain('tls/untrusted');
    expect(laterIn(report)).toMatchObject({ cause: 'tls', at: victim, stage: 'starttls' });
    expect(stripped.transcript.map(({ line }) => line).join('\n')).not.toMatch(/LOGIN|AUTHENTICATE/);
  });

  test.each(['NO not now', 'BAD what', 'x1 OK injected'])('also when STARTTLS is answered with %s', async (answer) => {
    const honest = await demo({ tls: good, security: 'starttls' });
    const outside = await front((socket, n) => {
      if (n !== 3) join(socket, honest.port);
      else {
        socket.write('* OK [CAPABILITY IMAP4rev1 STARTTLS] hello\r\n');
        socket.on('data', (chunk: Buffer) =>
          socket.write(`${answer.startsWith('x') ? '' : `${chunk.toString().split(' ')[0]} `}${answer}\r\n`),
        );
      }
    });
    const report = await check(outside, 'starttls');
    expect(ids(report)).toContain('tls/untrusted');
    expect(ids(report)).not.toContain('connections/refused-unclear');
  });
});
