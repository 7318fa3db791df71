import { ImapFlow } from 'imapflow';
import { afterEach, describe, expect, test } from 'vitest';
import { DemoServer } from '../../src/demo/server.ts';
import { temperaments } from '../../src/demo/temperaments.ts';

let server: DemoServer;
afterEach(() => server.close());

function client(): ImapFlow {
  const flow = new ImapFlow({
    host: '127.0.0.1',
    port: server.port,
    secure: false,
    auth: { user: server.user, pass: server.password },
    logger: false,
  });
  flow.on('error', () => undefined);
  return flow;
}

describe.each(temperaments.map((row) => [row.id, row] as const))('imapflow and %s', (_, row) => {
  test('connect, list, open INBOX, hear of a delivery in IDLE and log out', async () => {
    server = await DemoServer.start(row);
    const flow = client();
    await flow.connect();
    const folders = await flow.list();
    expect(folders.map(({ path }) => path).sort()).toEqual(row.folders.map(({ path }) => path).sort());
    const sent = row.folders.find(({ specialUse }) => specialUse === '\\Sent')?.path;
    if (sent !== undefined) expect(folders.find(({ path }) => path === sent)?.specialUse).toBe('\\Sent');
    await flow.mailboxOpen('INBOX');
    if (row.idle.continuation !== null) {
      const heard = new Promise<{ count: number }>((resolve) => flow.once('exists', resolve));
      const idling = flow.idle();
      while (!server.transcript.some(({ line }) => / IDLE$/.test(line)))
        await new Promise((resolve) => setTimeout(resolve, 5));
      server.deliver();
      expect((await heard).count).toBe(1);
      await flow.noop();
      await idling;
    }
    await flow.logout();
    expect(server.signedIn).toBe(0);
  });
});

test('the refusals arrive as imapflow reports those of the real servers', async () => {
  for (const row of temperaments.filter(({ id }) => ['dovecot', 'cyrus', 'courier'].includes(id))) {
    server = await DemoServer.start(row, { limit: 1 });
    const first = client();
    await first.connect();
    const error = await client()
      .connect()
      .then(
        () => null,
        (reason) => reason,
      );
    if (row.id === 'dovecot') expect(error).toMatchObject({ authenticationFailed: true, serverResponseCode: 'LIMIT' });
    if (row.id === 'cyrus')
      expect(error).toMatchObject({ responseText: 'Too many open connections (1 of 1 for demo)' });
    if (row.id === 'courier') expect(error).toMatchObject({ code: 'ClosedAfterConnectText' });
    first.close();
    await server.close();
  }
});
