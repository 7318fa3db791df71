import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import type { IdleFact } from '../../src/model/idle.ts';
import { deliveryProbe } from '../../src/probes/delivery.ts';
import { Net } from '../../src/probes/net.ts';
import { testFolderName, timeIn } from '../../src/probes/test-folder.ts';
import { say } from '../../src/words/say.ts';
import { obliging, type Peer, startScript } from '../support/script-server.ts';
import { sheet } from '../support/sheets.ts';

type Answer = Parameters<typeof obliging>[1];

/** Tries delivery against a server that answers like this. `commands` holds everything but the messages. */
async function tried(
  answer: Answer,
  change: Parameters<typeof sheet>[0] = {},
  cap = 5,
): Promise<{ idle: IdleFact; commands: string[]; taken: number }> {
  const commands: string[] = [];
  const server = await startScript(
    obliging('* OK [CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN SASL-IR] ready', (command, tag, peer, n) => {
      commands.push(`${n} ${command}`);
      return answer(command, tag, peer, n);
    }),
  );
  const host = '127.0.0.1';
  const credentials = { kind: 'password', user: 'jo', secret: new Secret('pw'), host, port: server.port } as const;
  const net = new Net(
    {
      host,
      port: server.port,
      security: 'none',
      credentials,
      ca: null,
      insecure: false,
      allowPlaintext: true,
      stepMs: 2000,
      cap,
      arrivalMs: 400,
    },
    new AbortController().signal,
  );
  try {
    const idle = (await deliveryProbe.run(sheet(change) as FactSheet, net)) as IdleFact;
    return { idle, commands, taken: server.taken };
  } finally {
    await net.closeAll();
    await server.close();
  }
}

/** Takes messages, and tells the listener what `told` says. */
function mailServer(told: (stored: number, listener: Peer) => void): Answer {
  let listener: Peer | null = null;
  let idling = '';
  let stored = 0;
  return (command, tag, peer) => {
    if (/^IDLE/.test(command)) {
      listener = peer;
      idling = tag;
      return undefined;
    }
    if (/^done$/i.test(tag)) return `${idling} OK Idle completed\r\n`;
    if (!/^APPEND/.test(command)) return undefined;
    return takeMessage(command, tag, peer, () => {
      stored += 1;
      if (listener) told(stored, listener);
    });
  };
}

/** Asks for the literal; the script server hands its lines in as commands, which `From:` and the like are not. */
function takeMessage(command: string, tag: string, peer: Peer, done: () => void): null {
  void (async () => {
    peer.send('+ go on\r\n');
    let left = Number(/\{(\d+)\+?\}$/.exec(command)?.[1]);
    while (left > 0) left -= Buffer.byteLength((await peer.line()) ?? '') + '\r\n'.length;
    // The end of the command.
    await peer.line();
    peer.send(`${tag} OK stored\r\n`);
    done();
    await again(peer, tag, done);
  })();
  return null;
}

/** Goes on with the same connection: further APPENDs, else OK. */
async function again(peer: Peer, _tag: string, done: () => void): Promise<void> {
  for (let line = await peer.line(); line !== null; line = await peer.line()) {
    const [tag = '', command = ''] = line.split(' ');
    if (command === 'APPEND') {
      takeMessage(line, tag, peer, done);
      return;
    }
    if (line !== '') peer.send(`${tag} OK done\r\n`);
    if (command === 'LOGOUT') peer.close();
  }
}

test('no permission to create a folder: said in the server’s words, and nothing is known', async () => {
  const { idle, commands } = await tried((command, tag) =>
    command.startsWith('CREATE') ? `${tag} NO [NOPERM] Permission denied\r\n` : undefined,
  );
  expect(idle).toMatchObject({ delivers: null, latencyMs: null, delivery: { sent: 0, left: null } });
  expect(idle.delivery?.because).toEqual(say('delivery-no-folder', { reply: 'NO [NOPERM] Permission denied' }));
  expect(commands.some((command) => / (?:DELETE|APPEND)/.test(command))).toBe(false);
});

test('told at once: five times, the median, and the folder below the personal namespace is deleted', async () => {
  const { idle, commands } = await tried(
    mailServer((n, listener) => listener.send(`* OK Still here\r\n* ${n} EXISTS\r\n`)),
    {
      mailboxes: {
        namespaces: { personal: [{ prefix: 'INBOX.', delimiter: '.' }], other: [], shared: [] },
        folders: [],
      },
    },
  );
  expect(idle).toMatchObject({
    delivers: true,
    delivery: { sent: 5, kind: 'push', waitedSeconds: null, because: null },
  });
  const created = commands.flatMap((command) => /CREATE "(.+)"/.exec(command)?.[1] ?? []);
  expect(created.length).toBe(1);
  expect(created[0]).toMatch(/^INBOX\.imap-doctor-test-[0-9a-f]{16}$/);
  expect(commands.at(-2)).toContain(`DELETE "${created[0]}"`);
});

test('never told: false, how long it was waited, and the folder is deleted', async () => {
  const { idle, commands } = await tried(mailServer((_n, listener) => listener.send('* OK Still here\r\n')));
  expect(idle).toMatchObject({ delivers: false, latencyMs: null });
  expect(idle.delivery).toMatchObject({ sent: 1, latenciesMs: [], waitedSeconds: 0.4, left: null });
  expect(commands.some((command) => / DELETE /.test(command))).toBe(true);
});

test('the network goes away for good: the folder that stays is named', async () => {
  let gone = false;
  const { idle } = await tried((command, _tag, peer) => {
    if (command.startsWith('APPEND')) gone = true;
    if (!gone) return undefined;
    peer.reset();
    return null;
  });
  expect(idle.delivers).toBeNull();
  expect(idle.delivery?.because).toEqual(say('delivery-broken'));
  expect(idle.delivery?.left).toMatch(/^imap-doctor-test-/);
});

test('both connections are lost but the server is there: a third removes the folder', async () => {
  const { idle, commands, taken } = await tried((command, _tag, peer) => {
    if (!command.startsWith('APPEND')) return undefined;
    peer.reset();
    return null;
  });
  expect(taken).toBe(3);
  expect(idle.delivery).toMatchObject({ because: say('delivery-broken'), left: null });
  expect(commands.filter((command) => /^3 DELETE/.test(command)).length).toBe(1);
});

test('one connection allowed: nothing is opened', async () => {
  const { idle, taken } = await tried(() => undefined, {}, 1);
  expect(taken).toBe(0);
  expect(idle.delivery?.because).toEqual(say('delivery-cap'));
});

test('the name of a test folder says when it was made, and no name alike is taken for one', async () => {
  const now = Date.now();
  const name = testFolderName(now);
  await sleep(1);
  expect(timeIn(name)).toBe(Math.floor(now / 1000) * 1000);
  const changed = name.slice(0, -1) + (name.endsWith('0') ? '1' : '0');
  expect(timeIn(changed)).toBeNull();
  expect(timeIn(`${name}.sub`)).toBeNull();
  expect(timeIn('imap-doctor-test-my-notes')).toBeNull();
});
