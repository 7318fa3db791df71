import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { Fault } from '../../src/demo/faults.ts';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { type Talk, talk } from './talk.ts';

let server: DemoServer;
const talks: Talk[] = [];

afterEach(async () => {
  for (const { socket } of talks.splice(0)) socket.destroy();
  await server.close();
});

async function start(...faults: Fault[]): Promise<void> {
  const row = temperament('dovecot');
  if (row === undefined) throw new Error('no dovecot');
  server = await DemoServer.start(row, { faults, limit: null });
}

function open(): Talk {
  const one = talk(server.port);
  talks.push(one);
  return one;
}

test('strikes the connection it was ordered for and no other', async () => {
  await start({ at: 'greeting', do: 'close', connection: 2 });
  await open().until(/^\* OK/);
  const second = open();
  expect(await second.ended()).toBe('fin');
  expect(second.heard()).toBe('');
  await open().until(/^\* OK/);
});

test('reset ends with RST, with TCP accepted', async () => {
  await start({ at: 'connect', do: 'reset' });
  expect(await open().ended()).toBe('rst');
});

test('stall goes silent and keeps the connection', async () => {
  await start({ at: 'login', do: 'stall' });
  const one = open();
  await one.until(/^\* OK/);
  one.socket.write(`a LOGIN demo ${server.password}\r\nb NOOP\r\n`);
  expect(await one.ended(200)).toBe('open');
  expect(one.heard()).toBe('');
  expect(server.open).toBe(1);
  one.socket.end();
  await sleep(20);
  expect(server.open).toBe(0);
});

test('bye, garbage and a line of one’s own take the place of the answer', async () => {
  await start(
    { at: 'capability', do: 'bye', connection: 1 },
    { at: 'greeting', do: 'garbage', connection: 2 },
    { at: 'select', do: { line: '{tag} NO [SERVERBUG] Out of order' }, connection: 3 },
  );
  const one = open();
  await one.until(/^\* OK/);
  one.socket.write('a CAPABILITY\r\n');
  expect(await one.ended()).toBe('fin');
  expect(one.heard()).toBe('* BYE Server shutting down.\r\n');

  expect((await open().until(/\r\n/)).startsWith('\0\xff\x1b')).toBe(true);

  const three = open();
  await three.until(/^\* OK/);
  await three.say(`a LOGIN demo ${server.password}`);
  expect(await three.say('b SELECT INBOX')).toBe('b NO [SERVERBUG] Out of order\r\n');
  expect(await three.say('c NOOP')).toMatch(/^c OK/);
});

test('idling strikes after IDLE was accepted', async () => {
  await start({ at: 'idling', do: 'bye' });
  const one = open();
  await one.until(/^\* OK/);
  await one.say(`a LOGIN demo ${server.password}`);
  one.socket.write('b IDLE\r\n');
  expect(await one.ended()).toBe('fin');
  expect(one.heard()).toBe('+ idling\r\n* BYE Server shutting down.\r\n');
});
