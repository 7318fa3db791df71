/** Cyrus and Courier start, greet with TLS too, keep the limits they are given, and leave nothing behind. */
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startCourier } from './courier.ts';
import { startCyrus } from './cyrus.ts';
import type { MailServer } from './daemon.ts';
import { describeWith } from './require.ts';

const open: Socket[] = [];
// A place of its own, so that what is left behind can be told from what other tests made.
const place = mkdtempSync(join(tmpdir(), 'imap-doctor-test-'));
// The servers' own users have to get through when they are started by root.
chmodSync(place, 0o755);

afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function line(socket: Socket): Promise<string> {
  const [bytes] = await once(socket, 'data');
  return String(bytes);
}

async function signIn({ host, ports }: MailServer, password = 'secret'): Promise<string> {
  const socket = connect({ host, port: ports.plain });
  open.push(socket);
  // Courier closes without a word: no line, but an end.
  const greeting = await Promise.race([line(socket), once(socket, 'close').then(() => 'closed')]);
  if (greeting === 'closed') return greeting;
  socket.write(`a LOGIN user ${password}\r\n`);
  return line(socket);
}

async function secureGreeting({ host, ports, ca }: MailServer): Promise<string> {
  const socket = connectTls({ host, port: ports.tls, ca, servername: 'localhost' });
  open.push(socket);
  const greeting = await line(socket);
  expect(socket.authorized).toBe(true);
  return greeting;
}

describeWith('cyrus', 'a private Cyrus', () => {
  let cyrus: MailServer;
  beforeAll(async () => {
    vi.stubEnv('TMPDIR', place);
    cyrus = await startCyrus({ perUser: 2 });
  });

  test('greets on both ports, and refuses the third of two', async () => {
    expect(await secureGreeting(cyrus)).toMatch(/^\* OK .* Cyrus IMAP 3\./);
    expect(await signIn(cyrus)).toMatch(/^a OK /);
    expect(await signIn(cyrus)).toMatch(/^a OK /);
    expect(await signIn(cyrus)).toBe('a NO Too many open connections (2 of 2 for user)\r\n');
  });

  test('stop() ends it and removes its directory', async () => {
    await cyrus.stop();
    expect(readdirSync(place)).toEqual([]);
    await expect(once(connect({ host: cyrus.host, port: cyrus.ports.tls }), 'connect')).rejects.toThrow(/ECONNREFUSED/);
  });
});

describeWith('courier', 'a private Courier', () => {
  let courier: MailServer;
  beforeAll(async () => {
    vi.stubEnv('TMPDIR', place);
    courier = await startCourier({ maxPerIp: 2 });
  });

  test('greets on both ports, and closes the third of two without a word', async () => {
    expect(await secureGreeting(courier)).toMatch(/^\* OK .* Courier-IMAP ready\./);
    expect(await signIn(courier)).toBe('a OK LOGIN Ok.\r\n');
    expect(await signIn(courier)).toBe('a OK LOGIN Ok.\r\n');
    expect(await signIn(courier)).toBe('closed');
    expect(courier.log()).toContain('Maximum connection limit reached for ::ffff:127.0.0.1');
  });

  test('stop() ends it and removes its directory', async () => {
    await courier.stop();
    expect(readdirSync(place)).toEqual([]);
    await expect(once(connect({ host: courier.host, port: courier.ports.tls }), 'connect')).rejects.toThrow(
      /ECONNREFUSED/,
    );
  });
});
