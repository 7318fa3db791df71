import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { DemoServer } from '../../src/demo/server.ts';
import type { Temperament } from '../../src/demo/temperament.ts';
import { temperament, temperaments } from '../../src/demo/temperaments.ts';
import { type Talk, talk } from './talk.ts';

let server: DemoServer;
let talks: Talk[] = [];

afterEach(async () => {
  for (const { socket } of talks) socket.destroy();
  talks = [];
  await server.close();
});

function row(id: string): Temperament {
  const found = temperament(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function open(): Talk {
  const one = talk(server.port);
  talks.push(one);
  return one;
}

async function signIn(): Promise<{ answer: string; talk: Talk }> {
  const one = open();
  await one.until(/\r\n/);
  return { answer: await one.say(`a LOGIN ${server.user} ${server.password}`), talk: one };
}

async function fill(): Promise<Talk[]> {
  const full: Talk[] = [];
  for (let n = 0; n < (server.limit ?? 0); n += 1) {
    const { answer, talk } = await signIn();
    expect(answer).toMatch(/^a OK /m);
    full.push(talk);
  }
  return full;
}

const tagged: [id: string, refusal: string, end: 'fin' | 'open'][] = [
  [
    'dovecot',
    'a NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=3)\r\n',
    'fin',
  ],
  ['cyrus', 'a NO Too many open connections (3 of 3 for demo)\r\n', 'open'],
  ['gmail', 'a NO [ALERT] Too many simultaneous connections. (Failure)\r\n', 'open'],
  ['vpop3', 'a NO Too many concurrent connections for this user\r\n', 'open'],
];

describe.each(tagged)('%s', (id, refusal, end) => {
  test('serves exactly its limit and refuses the next in its own words', async () => {
    server = await DemoServer.start(row(id));
    await fill();
    expect(server.signedIn).toBe(row(id).limit);
    const { answer, talk } = await signIn();
    expect(answer).toBe(refusal);
    expect(await talk.ended(end === 'open' ? 100 : 1000)).toBe(end);
    // What stays open can be used, and gets the same answer again.
    if (end === 'open') expect(await talk.say(`a LOGIN demo ${server.password}`)).toBe(refusal);
  });

  test('at the limit a wrong password is still called a wrong password', async () => {
    server = await DemoServer.start(row(id), { limit: 1 });
    await fill();
    const one = open();
    await one.until(/\r\n/);
    expect(await one.say('a LOGIN demo wrong')).toBe(`a NO ${row(id).texts.wrongPassword}\r\n`);
  });
});

test('Dovecot says no BYE before it closes', async () => {
  server = await DemoServer.start(row('dovecot'), { limit: 1 });
  await fill();
  const { talk, answer } = await signIn();
  await talk.ended();
  expect(answer + talk.heard()).not.toContain('BYE');
});

test('Exchange says BYE with its number and ends', async () => {
  server = await DemoServer.start(row('exchange'));
  await fill();
  const one = open();
  await one.until(/\r\n/);
  one.socket.write(`a LOGIN demo ${server.password}\r\n`);
  expect(await one.ended()).toBe('fin');
  expect(one.heard()).toBe('* BYE Connection is closed. 10\r\n');
});

test('Courier closes the fifth connection without a byte, though none has signed in', async () => {
  server = await DemoServer.start(row('courier'));
  for (let n = 0; n < 4; n += 1) await open().until(/^\* OK \[CAPABILITY IMAP4rev1 UIDPLUS .*Courier-IMAP ready\./);
  const fifth = open();
  expect(await fifth.ended()).toBe('fin');
  expect(fifth.heard()).toBe('');
  expect(server.open).toBe(4);
});

test('a server without a limit serves them all', async () => {
  server = await DemoServer.start(row('generous'));
  for (let n = 0; n < 40; n += 1) expect((await signIn()).answer).toMatch(/^a OK /);
});

test('connections that have not signed in take no place with Dovecot', async () => {
  server = await DemoServer.start(row('dovecot'), { limit: 1 });
  for (let n = 0; n < 5; n += 1) await open().until(/\r\n/);
  expect((await signIn()).answer).toMatch(/^a OK /);
});

const leaving: [how: string, leave: (talk: Talk) => unknown][] = [
  ['LOGOUT', (one) => one.say('z LOGOUT')],
  ['FIN', (one) => one.socket.end()],
  ['RST', (one) => one.socket.resetAndDestroy()],
];

describe.each(leaving)('%s frees the place', (_, leave) => {
  test.each(['dovecot', 'courier', 'cyrus', 'exchange'])('of %s for the next to come', async (id) => {
    server = await DemoServer.start(row(id), { limit: 2 });
    const [first] = await fill();
    expect(server.open).toBe(2);
    if (first !== undefined) await leave(first);
    await sleep(20);
    expect(server.open).toBe(1);
    expect((await signIn()).answer).toMatch(/^a OK /);
  });

  test('out of IDLE too', async () => {
    server = await DemoServer.start(row('dovecot'), { limit: 1 });
    const { talk } = await signIn();
    await talk.say('b SELECT INBOX');
    talk.socket.write('c IDLE\r\n');
    await talk.until(/^\+ idling\r\n/);
    // LOGOUT is no DONE: that client ends its IDLE first.
    if (_ === 'LOGOUT') talk.socket.write('DONE\r\n');
    await leave(talk);
    await sleep(20);
    expect((await signIn()).answer).toMatch(/^a OK /);
  });
});

test('every row names its sources, and asks for more than it gives', () => {
  expect(new Set(temperaments.map(({ id }) => id)).size).toBe(temperaments.length);
  for (const { sources, limit, demandHint, id } of temperaments) {
    expect(sources.length, id).toBeGreaterThan(0);
    if (limit !== null) expect(demandHint, id).toBeGreaterThan(limit);
  }
});
