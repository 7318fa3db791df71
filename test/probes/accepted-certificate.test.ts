/** A certificate nobody vouches for that the user accepted: that one passes, on every connection, and no other. */
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { diagnose } from '../../src/engine/check.ts';
import { okValue } from '../../src/model/outcome.ts';
import { type Credentials, makeAuthority } from '../support/certificates.ts';
import { clientAccount } from '../support/client.ts';

const PASSWORD = 'hunter2-canary';

let own: Credentials;
let other: Credentials;
const open: { close(): unknown }[] = [];

beforeAll(async () => {
  const authority = await makeAuthority();
  // Another name as well: an accepted certificate is accepted as it is.
  own = await authority.selfSigned(['nas.local']);
  other = await authority.selfSigned(['127.0.0.1']);
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** @param other the connections that get another certificate */
async function served(others: readonly number[] = []): Promise<number> {
  const generous = temperament('generous');
  if (generous === undefined) throw new Error('no generous');
  const server = await DemoServer.start(generous, { user: 'jo', password: PASSWORD });
  const contexts = { own: createSecureContext(own), other: createSecureContext(other) };
  let n = 0;
  const front = createServer((socket) => {
    n += 1;
    const secureContext = others.includes(n) ? contexts.other : contexts.own;
    const outside = new TLSSocket(socket, { isServer: true, secureContext });
    const inside = connect(server.port, '127.0.0.1');
    for (const one of [socket, outside, inside]) one.on('error', () => inside.destroy());
    outside.pipe(inside).pipe(outside);
    outside.on('close', () => inside.destroy());
    inside.on('close', () => outside.destroy());
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  open.push(front, server);
  return (front.address() as AddressInfo).port;
}

async function check(port: number, acceptedCertificate: string | null) {
  const server = { host: '127.0.0.1', port, security: 'tls' } as const;
  const { report } = await diagnose(
    {
      ...server,
      credentials: { kind: 'password', user: 'jo', secret: new Secret(PASSWORD), host: server.host, port },
      accounts: [clientAccount('connections=3', { ...server, user: 'jo' })],
      ca: null,
      insecure: false,
      acceptedCertificate,
      allowPlaintext: false,
      cap: 50,
      timeoutMs: 20_000,
    },
    new AbortController().signal,
  );
  return report;
}

const fingerprintOf = ({ cert }: Credentials): string => new X509Certificate(cert).fingerprint256;

test('not accepted: nothing is sent, and the fingerprint is there to ask about', async () => {
  const reach = okValue((await check(await served(), null)).facts.reach);
  expect(reach).toMatchObject({ signedIn: false, tls: { authorized: false, fingerprint: fingerprintOf(own) } });
  expect(reach).not.toHaveProperty('certificateAccepted');
});

test('accepted: every connection, that of the folder list included', async () => {
  const { facts, findings } = await check(await served(), fingerprintOf(own));
  expect(okValue(facts.reach)).toMatchObject({ signedIn: true, certificateAccepted: true, insecure: false });
  expect(okValue(facts.mailboxes)?.folders.length).toBeGreaterThan(3);
  expect(okValue(facts.connections)).toMatchObject({ opened: 3, stopped: 'wanted' });
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('tls/untrusted');
});

test('another one was accepted: refused', async () => {
  expect(okValue((await check(await served(), fingerprintOf(other))).facts.reach)).toMatchObject({
    signedIn: false,
    refusal: { cause: 'tls' },
  });
});

test.each([2, 3])('another one on connection %d: refused, and evidence', async (victim) => {
  const { facts, findings } = await check(await served([victim]), fingerprintOf(own));
  expect(okValue(facts.reach)?.laterUntrusted).toMatchObject({ cause: 'tls', at: victim });
  expect(findings.map(({ ruleId }) => ruleId)).toContain('tls/untrusted');
});
