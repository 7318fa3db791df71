import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { describeWith } from './require.ts';

async function line(socket: Socket): Promise<string> {
  const [bytes] = await once(socket, 'data');
  return String(bytes);
}

describeWith('dovecot', 'a private Dovecot', () => {
  let dovecot: Dovecot;
  const open: Socket[] = [];
  // A place of its own, so that what is left behind can be told from what other tests made.
  const place = mkdtempSync(join(tmpdir(), 'imap-doctor-test-'));

  beforeAll(async () => {
    // Dovecot's own users have to get through when it runs as root.
    chmodSync(place, 0o755);
    vi.stubEnv('TMPDIR', place);
    dovecot = await startDovecot({
      limit: 3,
      folders: ['Sent', 'Lists.vitest'],
      disabled: ['gone'],
      users: { user: 'secret', gone: 'x' },
    });
  });
  afterAll(async () => {
    for (const socket of open) socket.destroy();
    await dovecot?.stop();
    rmSync(place, { recursive: true });
  });

  async function greeted(): Promise<Socket> {
    const socket = connect({ host: dovecot.host, port: dovecot.ports.plain });
    open.push(socket);
    expect(await line(socket)).toMatch(/^\* OK \[CAPABILITY IMAP4rev1 .*STARTTLS.*\] Dovecot/);
    return socket;
  }

  async function signIn(user = 'user', password = 'secret'): Promise<[string, Socket]> {
    const socket = await greeted();
    socket.write(`a LOGIN ${user} ${password}\r\n`);
    return [await line(socket), socket];
  }

  async function emptied(): Promise<void> {
    const deadline = Date.now() + 5000;
    while ((await dovecot.who()).length > 0 && Date.now() < deadline) await sleep(20);
    expect(await dovecot.who()).toEqual([]);
  }

  test('greets on the TLS port with a certificate the authority vouches for', async () => {
    const socket = connectTls({ host: dovecot.host, port: dovecot.ports.tls, ca: dovecot.ca, servername: 'localhost' });
    open.push(socket);
    expect(await line(socket)).toMatch(/^\* OK /);
    expect(socket.authorized).toBe(true);
    socket.destroy();
  });

  test('refuses the fourth connection of three, and counts none once they have left', async () => {
    const sockets: Socket[] = [];
    for (let n = 0; n < 3; n += 1) {
      const [answer, socket] = await signIn();
      expect(answer).toMatch(/^a OK /);
      sockets.push(socket);
    }
    expect(await dovecot.who()).toEqual([{ user: 'user', count: 3 }]);
    const [answer] = await signIn();
    expect(answer).toBe(
      'a NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=3)\r\n',
    );
    for (const socket of sockets) socket.destroy();
    await emptied();
  });

  test('has the folders that were asked for, subscribed and with their special use', async () => {
    const [, socket] = await signIn();
    socket.write('b LIST "" "*" RETURN (SUBSCRIBED SPECIAL-USE)\r\n');
    const listing = await line(socket);
    expect(listing).toMatch(/^\* LIST \(\\Subscribed[^)]*\\Sent\) "\." Sent\r$/m);
    expect(listing).toMatch(/^\* LIST \(\\Subscribed[^)]*\) "\." Lists\.vitest\r$/m);
    socket.destroy();
    await emptied();
  });

  test('a disabled user is told so', async () => {
    const [answer, socket] = await signIn('gone', 'x');
    expect(answer).toBe('a NO [CONTACTADMIN] Account_suspended\r\n');
    socket.destroy();
  });

  test('a configuration it cannot read rejects with its own words, and leaves nothing behind', async () => {
    const before = readdirSync(place);
    await expect(startDovecot({ settings: 'no_such_setting = 1' })).rejects.toThrow(/no_such_setting/);
    expect(readdirSync(place)).toEqual(before);
  });

  test('stop() ends it and removes its directory', async () => {
    const other = await startDovecot();
    const before = readdirSync(place);
    await other.stop();
    expect(readdirSync(place).length).toBe(before.length - 1);
    const socket = connect({ host: other.host, port: other.ports.plain });
    await expect(once(socket, 'connect')).rejects.toThrow(/ECONNREFUSED/);
  });
});
