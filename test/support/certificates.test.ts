import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type PeerCertificate } from 'node:tls';
import { expect, test } from 'vitest';
import { type Credentials, makeAuthority } from './certificates.ts';

interface Seen {
  readonly authorized: boolean;
  readonly error: string | null;
  readonly peer: PeerCertificate;
}

async function handshake(credentials: Credentials, ca: string, servername: string): Promise<Seen> {
  const server = createServer(credentials, (socket) => socket.on('error', () => undefined).end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // An IP address may not be sent as SNI (RFC 6066 section 3); Node then checks it against `host`.
  const name = servername === '127.0.0.1' ? {} : { servername };
  const socket = connect({ host: '127.0.0.1', port, ca, rejectUnauthorized: false, ...name });
  await once(socket, 'secureConnect');
  const error = socket.authorizationError as unknown;
  const code = error instanceof Error && 'code' in error ? String(error.code) : error ? String(error) : null;
  const seen = { authorized: socket.authorized, error: code, peer: socket.getPeerCertificate() };
  socket.destroy();
  server.close();
  return seen;
}

test('an issued certificate is trusted by name and by address', async () => {
  const authority = await makeAuthority();
  const credentials = await authority.issue({ names: ['localhost', '127.0.0.1'] });
  const byName = await handshake(credentials, authority.ca, 'localhost');
  expect(byName).toMatchObject({ authorized: true, error: null });
  expect(byName.peer.subjectaltname).toBe('DNS:localhost, IP Address:127.0.0.1');
  expect(await handshake(credentials, authority.ca, '127.0.0.1')).toMatchObject({ authorized: true });
});

test('each way a certificate can be wrong is told by its own code', async () => {
  const authority = await makeAuthority();
  const other = await makeAuthority();
  const good = await authority.issue({ names: ['localhost'] });
  const expired = await authority.issue({
    names: ['localhost'],
    notBefore: new Date('2020-01-01'),
    notAfter: new Date('2020-02-01'),
  });
  const selfSigned = await authority.selfSigned(['localhost']);
  const code = async (credentials: Credentials, ca: string, name: string) =>
    (await handshake(credentials, ca, name)).error;
  expect(await code(expired, authority.ca, 'localhost')).toBe('CERT_HAS_EXPIRED');
  expect(await code(selfSigned, authority.ca, 'localhost')).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
  expect(await code(good, authority.ca, 'imap.example.org')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  expect(await code(good, other.ca, 'localhost')).toMatch(/SIGNATURE|ISSUER|LEAF/);
});
