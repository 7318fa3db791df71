import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { connect as connectTls } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import { type DemoOptions, DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { makeAuthority } from '../support/certificates.ts';
import { type Talk, talk } from './talk.ts';

let server: DemoServer;
let talks: Talk[] = [];

afterEach(async () => {
  for (const { socket } of talks) socket.destroy();
  talks = [];
  await server.close();
});

async function start(id: string, options: DemoOptions = {}): Promise<void> {
  const row = temperament(id);
  if (row === undefined) throw new Error(`no ${id}`);
  server = await DemoServer.start(row, options);
}

async function greeted(): Promise<{ one: Talk; greeting: string }> {
  const one = talk(server.port);
  talks.push(one);
  return { one, greeting: await one.until(/\r\n/) };
}

async function signedIn(): Promise<Talk> {
  const { one } = await greeted();
  expect(await one.say(`a LOGIN ${server.user} ${server.password}`)).toMatch(/^a OK /m);
  return one;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('signing in', () => {
  test.each([
    ['atoms', 'a LOGIN demo "demo-password"\r\n'],
    ['quoted strings', 'a LOGIN "de\\mo" "demo-password"\r\n'],
    ['non-synchronizing literals', 'a LOGIN {4+}\r\ndemo {13+}\r\ndemo-password\r\n'],
    ['AUTHENTICATE PLAIN at once', `a AUTHENTICATE PLAIN ${base64('\0demo\0demo-password')}\r\n`],
  ])('with %s', async (_, bytes) => {
    await start('dovecot');
    const { one } = await greeted();
    one.socket.write(bytes);
    expect(await one.until(/^a .*\r\n/m)).toMatch(/^a OK \[CAPABILITY IMAP4rev1 .*\] Logged in\r\n$/);
  });

  test('with literals that wait for their +', async () => {
    await start('dovecot');
    const { one } = await greeted();
    one.socket.write('a LOGIN {4}\r\n');
    await one.until(/^\+ OK\r\n/);
    one.socket.write('demo {13}\r\n');
    await one.until(/^\+ OK\r\n/);
    one.socket.write('demo-password\r\n');
    expect(await one.until(/\r\n/)).toMatch(/^a OK /);
  });

  test.each([
    ['PLAIN', ['\0demo\0demo-password']],
    ['LOGIN', ['demo', 'demo-password']],
  ])('with AUTHENTICATE %s and a continuation', async (mechanism, answers) => {
    await start('cyrus');
    const { one } = await greeted();
    one.socket.write(`a AUTHENTICATE ${mechanism}\r\n`);
    for (const answer of answers) {
      await one.until(/^\+ .*\r\n/);
      one.socket.write(`${base64(answer)}\r\n`);
    }
    expect(await one.until(/\r\n/)).toMatch(/^a OK /);
  });

  test.each([
    ['dovecot', '[AUTHENTICATIONFAILED] Authentication failed.'],
    ['courier', 'Login failed.'],
    ['cyrus', 'Login failed: authentication failure'],
  ])('%s refuses a wrong password in its own words and stays', async (id, words) => {
    await start(id);
    const { one } = await greeted();
    expect(await one.say('a LOGIN demo nonsense')).toBe(`a NO ${words}\r\n`);
    expect(await one.say(`b LOGIN demo ${server.password}`)).toMatch(/^b OK /m);
  });

  test('the transcript holds the commands and never a secret', async () => {
    await start('dovecot', { password: 'open sesame' });
    const { one } = await greeted();
    await one.say('a LOGIN demo "open sesam"');
    await one.say('b LOGIN "open sesame"');
    await one.say('c NOOP "open sesame"');
    one.socket.write('d LOGIN {4+}\r\ndemo {9+}\r\nguessed-1\r\n');
    await one.until(/^d /);
    one.socket.write('e AUTHENTICATE PLAIN\r\n');
    await one.until(/^\+ /);
    one.socket.write(`${base64('\0demo\0open sesame')}\r\n`);
    await one.until(/^e OK/);
    expect(server.signedIn).toBe(1);
    expect(server.transcript.map(({ line }) => line)).toEqual([
      'a LOGIN demo ***',
      'b LOGIN *** ***',
      'c NOOP "***"',
      'd LOGIN demo ***',
      'e AUTHENTICATE PLAIN',
      '***',
    ]);
  });
});

describe('capabilities', () => {
  test('Dovecot tells them in the OK, and before it to a client that has asked', async () => {
    await start('dovecot');
    const { one, greeting } = await greeted();
    expect(greeting).toBe(
      '* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ AUTH=PLAIN AUTH=LOGIN] Dovecot (Debian) ready.\r\n',
    );
    await one.say('a CAPABILITY');
    expect(await one.say(`b LOGIN demo ${server.password}`)).toMatch(/^\* CAPABILITY .*\r\nb OK Logged in\r\n$/);
  });

  test('Courier tells none in the OK; Cyrus lists IDLE when asked and not in its greeting', async () => {
    await start('courier');
    const { one } = await greeted();
    expect(await one.say(`a LOGIN demo ${server.password}`)).toBe('a OK LOGIN Ok.\r\n');
    await server.close();
    await start('cyrus');
    const cyrus = await greeted();
    expect(cyrus.greeting).not.toContain('IDLE');
    expect(await cyrus.one.say('a CAPABILITY')).toMatch(/ IDLE\b/);
  });

  test('ID: fully by Cyrus, not known to Courier', async () => {
    await start('cyrus');
    expect(await (await greeted()).one.say('a ID NIL')).toMatch(/^\* ID \("name" "Cyrus IMAPD" "version" "3\.6\.1/);
    await server.close();
    await start('courier');
    expect(await (await greeted()).one.say('a ID NIL')).toBe('a NO Error in IMAP command received by server.\r\n');
  });
});

describe('folders', () => {
  test('LIST with patterns, parents and what RETURN asks for', async () => {
    await start('gmail');
    const one = await signedIn();
    expect(await one.say('b LIST "" "%"')).toBe(
      '* LIST (\\HasNoChildren) "/" "INBOX"\r\n* LIST (\\HasChildren \\Noselect) "/" "[Gmail]"\r\nb OK LIST completed.\r\n',
    );
    expect(await one.say('c LIST "" "*Sent*" RETURN (SUBSCRIBED SPECIAL-USE)')).toBe(
      '* LIST (\\HasNoChildren \\Sent \\Subscribed) "/" "[Gmail]/Sent Mail"\r\nc OK LIST completed.\r\n',
    );
    expect(await one.say('d LIST "" ""')).toBe('* LIST (\\Noselect) "/" ""\r\nd OK LIST completed.\r\n');
    expect(await one.say('e SELECT [Gmail]')).toMatch(/^e NO /);
  });

  test('Courier keeps them under INBOX., and VPOP3 lists parents that do not exist', async () => {
    await start('courier');
    expect(await (await signedIn()).say('b LIST "" "*"')).toContain('"." "INBOX.Sent"');
    await server.close();
    await start('vpop3');
    const one = await signedIn();
    expect(await one.say('b LIST "" "#users*"')).toContain('(\\HasChildren \\Noselect) "/" "#users/karen"');
    expect(await one.say('c LSUB "" "*"')).not.toMatch(/"#users"/);
  });

  test('commands that need a sign-in are refused before it', async () => {
    await start('dovecot');
    const { one } = await greeted();
    for (const command of ['LIST "" *', 'SELECT INBOX', 'IDLE', 'constructor']) {
      expect(await one.say(`a ${command}`)).toBe('a BAD Error in IMAP command received by server.\r\n');
    }
  });
});

describe('IDLE', () => {
  test('is accepted, keeps alive, tells of a delivery and ends with DONE', async () => {
    await start('dovecot', { keepaliveMs: 20 });
    const one = await signedIn();
    await one.say('b SELECT INBOX');
    one.socket.write('c IDLE\r\n');
    await one.until(/^\+ idling\r\n(\* OK Still here\r\n){2}/);
    server.deliver('INBOX.Other');
    server.deliver();
    expect((await one.until(/EXISTS\r\n/)).match(/\* \d+ EXISTS/g)).toEqual(['* 1 EXISTS']);
    one.socket.write('DONE\r\n');
    await one.until(/^c OK /m);
    await one.say('d NOOP');
    expect(server.open).toBe(1);
  });

  test('switched off it is neither listed nor known', async () => {
    await start('vpop3');
    const one = await signedIn();
    expect(await one.say('b CAPABILITY')).not.toContain('IDLE');
    expect(await one.say('c IDLE')).toBe('c BAD Unknown command\r\n');
  });

  test('delivers by itself when told to, and answers what is not DONE', async () => {
    await start('courier', { pushAfterMs: 20 });
    const one = await signedIn();
    await one.say('b SELECT INBOX');
    one.socket.write('c IDLE\r\n');
    await one.until(/^\+ entering idle mode\r\n\* 1 EXISTS\r\n/);
    one.socket.write('NOOP\r\n');
    expect(await one.until(/\r\n/)).toBe('c BAD Expected DONE\r\n');
  });
});

describe('TLS', () => {
  test('from the first byte', async () => {
    const authority = await makeAuthority();
    await start('cyrus', { tls: await authority.issue({ names: ['localhost'] }) });
    const socket = connectTls({ host: '127.0.0.1', port: server.port, ca: authority.ca, servername: 'localhost' });
    const one = talk(0, socket);
    talks.push(one);
    expect(await one.until(/\r\n/)).not.toContain('STARTTLS');
    expect(socket.authorized).toBe(true);
    expect(await one.say(`a LOGIN demo ${server.password}`)).toMatch(/^a OK /);
    expect(server.signedIn).toBe(1);
  });

  test('with STARTTLS, and what was sent in clear before it is forgotten', async () => {
    const authority = await makeAuthority();
    await start('dovecot', { tls: await authority.issue({ names: ['localhost'] }), security: 'starttls' });
    const { one, greeting } = await greeted();
    expect(greeting).toContain('STARTTLS');
    one.socket.write('a STARTTLS\r\nb NOOP\r\n');
    expect(await one.until(/\r\n/)).toBe('a OK Begin TLS negotiation now.\r\n');
    one.socket.removeAllListeners('data');
    const inner = talk(0, connectTls({ socket: one.socket, ca: authority.ca, servername: 'localhost' }));
    talks.push(inner);
    expect(await inner.say('c CAPABILITY')).toMatch(/^\* CAPABILITY (?!.*STARTTLS).*\r\nc OK/);
    expect(await inner.say('d STARTTLS')).toMatch(/^d BAD/);
    expect(server.transcript.map(({ line }) => line)).not.toContain('b NOOP');
  });

  test('a certificate that is none rejects the start', async () => {
    await start('dovecot');
    const row = temperament('dovecot');
    if (row === undefined) throw new Error();
    await expect(DemoServer.start(row, { tls: { key: 'x', cert: 'y' } })).rejects.toThrow();
    await expect(DemoServer.start(row, { port: server.port })).rejects.toThrow(/EADDRINUSE/);
  });
});

describe('as a guest of strangers', () => {
  test('a command longer than 64 KB ends the connection', async () => {
    await start('dovecot');
    const { one } = await greeted();
    one.socket.write('a'.repeat(70_000));
    expect(await one.until(/BYE/)).toBe('* BYE Too long argument.\r\n');
    expect(await one.ended()).not.toBe('open');
    const { one: two } = await greeted();
    two.socket.write('a LOGIN {99999999}\r\n');
    expect(await two.until(/BYE/)).toBe('* BYE Too long argument.\r\n');
  });

  test('nonsense is answered, deep nesting too, and no control character comes back', async () => {
    await start('dovecot');
    const one = await signedIn();
    for (const line of ['', ' ', '"', '(((', ')))', '\0\x1b[31m']) one.socket.write(`${line}\r\n`);
    const answers = await one.say(`b LIST "" ${'('.repeat(20_000)}`);
    expect(answers).toMatch(/^b OK/m);
    expect(answers).not.toContain('\x1b');
    expect(await one.say(`b STATUS INBOX ${'('.repeat(20_000)}`)).toMatch(/^b OK/m);
    expect(await one.say(`b ENABLE ${'('.repeat(20_000)}`)).toMatch(/^b OK/m);
    expect(await one.say(`c LIST "" ${'*a%'.repeat(300)}`)).toMatch(/^c OK/m);
  });

  test('it listens on 127.0.0.1 and nowhere else', async () => {
    await start('dovecot');
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter((at) => !at.internal && at.family === 'IPv4');
    for (const host of ['127.0.0.2', ...elsewhere.map(({ address }) => address)]) {
      const socket = connect({ host, port: server.port });
      const outcome = await new Promise((resolve) => {
        socket.once('connect', () => resolve('connected'));
        socket.once('error', () => resolve('refused'));
      });
      socket.destroy();
      expect(outcome, host).toBe('refused');
    }
  });
});
