import { afterEach, describe, expect, test } from 'vitest';
import { WireError } from '../../src/wire/error.ts';
import { Wire } from '../../src/wire/wire.ts';
import { obliging, type Peer, type ScriptServer, startScript } from '../support/script-server.ts';

let server: ScriptServer | null = null;
let wire: Wire | null = null;

afterEach(async () => {
  wire?.destroy();
  await server?.close();
  server = null;
});

async function connectTo(
  script: (peer: Peer, n: number) => Promise<void> | void,
  stepMs = 2000,
  signal = new AbortController().signal,
): Promise<Wire> {
  server = await startScript(script);
  const { port } = server;
  wire = await Wire.open({
    host: '127.0.0.1',
    port,
    security: 'none',
    ca: null,
    insecure: false,
    hide: (text) => text,
    stepMs,
    signal,
  });
  return wire;
}

async function endingOf(promise: Promise<unknown>): Promise<{ stage: string; how: string; line: string }> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WireError);
  const { stage, how, line } = error as WireError;
  return { stage, how, line };
}

describe('the greeting', () => {
  test('is read across packets and teaches the capabilities', async () => {
    const one = await connectTo(async (peer) => {
      peer.send('* OK [CAPABILITY IMAP4rev1 ');
      await new Promise((resolve) => setTimeout(resolve, 30));
      peer.send('idle] hello\r');
      peer.send('\n');
    });
    expect(await one.readGreeting()).toBe('* OK [CAPABILITY IMAP4rev1 idle] hello');
    expect(one.capabilities).toEqual(['IMAP4REV1', 'IDLE']);
    expect(one.loopback).toBe(true);
    expect(one.encrypted).toBe(false);
  });

  test.each([
    ['a BYE', '* BYE too busy\r\n', 'bye', '* BYE too busy'],
    ['a web server', 'HTTP/1.1 400 Bad Request\r\n', 'protocol', 'HTTP/1.1 400 Bad Request'],
    ['a bare line feed', '* NO\n', 'no', '* NO'],
    ['a no in words', '* NO Too many connections\r\n', 'no', '* NO Too many connections'],
    ['a bad in words', '* BAD Server busy\r\n', 'bad', '* BAD Server busy'],
  ])('%s is told by its line', async (_name, sent, how, line) => {
    const one = await connectTo((peer) => peer.send(sent));
    expect(await endingOf(one.readGreeting())).toEqual({ stage: 'greeting', how, line });
  });

  test('silence ends at the deadline, and dripping does not stretch it', async () => {
    const one = await connectTo((peer) => {
      const drip = setInterval(() => peer.send('x'), 20);
      setTimeout(() => clearInterval(drip), 2000).unref();
    }, 200);
    const started = performance.now();
    expect(await endingOf(one.readGreeting())).toMatchObject({ stage: 'greeting', how: 'timeout' });
    expect(performance.now() - started).toBeLessThan(1500);
  });

  test('a close and half a line are told apart from nothing', async () => {
    const one = await connectTo((peer) => {
      peer.send('* OK half');
      peer.close();
    });
    expect(await endingOf(one.readGreeting())).toEqual({ stage: 'greeting', how: 'closed', line: '* OK half' });
  });

  test('a reset is told as a reset', async () => {
    const one = await connectTo((peer) => setTimeout(() => peer.reset(), 50) && undefined);
    expect(await endingOf(one.readGreeting())).toMatchObject({ stage: 'greeting', how: 'reset' });
  });

  test('an endless line is cut off', async () => {
    const one = await connectTo((peer) => peer.send(Buffer.alloc(300_000, 'a')), 5000);
    expect(await endingOf(one.readGreeting())).toMatchObject({ stage: 'greeting', how: 'protocol' });
  });
});

describe('a command', () => {
  const greeting = '* OK ready';

  test('NO is an answer with its line, not an error', async () => {
    const one = await connectTo(obliging(greeting, (_command, tag) => `* 3 EXISTS\r\n${tag} NO [LIMIT] too many\r\n`));
    await one.readGreeting();
    const reply = await one.command('login', 'LOGIN a b');
    expect(reply).toMatchObject({ status: 'NO', line: 'd1 NO [LIMIT] too many', untagged: ['* 3 EXISTS'] });
  });

  test('a BYE instead of an answer keeps its code', async () => {
    const one = await connectTo(obliging(greeting, () => '* BYE [UNAVAILABLE] later\r\n'));
    await one.readGreeting();
    expect(await endingOf(one.command('login', 'LOGIN a b'))).toEqual({
      stage: 'login',
      how: 'bye',
      line: '* BYE [UNAVAILABLE] later',
    });
  });

  test('a close after the command names the step', async () => {
    const one = await connectTo(
      obliging(greeting, (_command, _tag, peer) => {
        peer.close();
        return null;
      }),
    );
    await one.readGreeting();
    expect(await endingOf(one.command('select', 'EXAMINE INBOX'))).toMatchObject({ stage: 'select', how: 'closed' });
  });

  test('a wrong tag and an announced 2 GB literal are faults of the server', async () => {
    const one = await connectTo(
      obliging(greeting, (command) => (command === 'A' ? 'zz OK\r\n' : '* LIST {2000000000}\r\n')),
    );
    await one.readGreeting();
    expect(await endingOf(one.command('capability', 'A'))).toMatchObject({ how: 'protocol', line: 'zz OK' });
    expect(await endingOf(one.command('capability', 'B'))).toMatchObject({ how: 'protocol' });
  });

  test('a literal is read along with its line', async () => {
    const one = await connectTo(obliging(greeting, (_command, tag) => `* ID ("name" {4}\r\na\r\nb)\r\n${tag} OK\r\n`));
    await one.readGreeting();
    const reply = await one.command('capability', 'ID NIL');
    expect(reply.untagged).toEqual(['* ID ("name" {4}\r\na\r\nb)']);
  });

  test('a literal that drips in line by line has the time of one step', async () => {
    const one = await connectTo(async (peer) => {
      peer.send('* OK\r\n');
      await peer.line();
      peer.send('* LIST {100000}\r\n');
      const drip = setInterval(() => peer.send('x\r\n'), 50);
      setTimeout(() => clearInterval(drip), 3000).unref();
    }, 300);
    await one.readGreeting();
    const started = performance.now();
    expect(await endingOf(one.command('capability', 'X'))).toMatchObject({ how: 'timeout' });
    expect(performance.now() - started).toBeLessThan(1500);
  });

  test('a refused CAPABILITY is told, and not taken for a server that can do nothing', async () => {
    const one = await connectTo(obliging(greeting, (_command, tag) => `${tag} NO not now\r\n`));
    await one.readGreeting();
    expect(await endingOf(one.readCapabilities())).toEqual({ stage: 'capability', how: 'no', line: 'd1 NO not now' });
  });

  test('answers go out one for each continuation, then empty lines', async () => {
    const heard: string[] = [];
    const one = await connectTo(async (peer) => {
      peer.send('* OK\r\n');
      const [tag] = ((await peer.line()) ?? '').split(' ');
      for (const challenge of ['+ \r\n', '+ again\r\n']) {
        peer.send(challenge);
        heard.push((await peer.line()) ?? '');
      }
      peer.send(`${tag} NO\r\n`);
    });
    await one.readGreeting();
    await one.command('login', 'AUTHENTICATE X', ['first']);
    expect(heard).toEqual(['first', '']);
  });
});

test('a flood of lines ends with the step, whether an answer is awaited or the + of IDLE', async () => {
  const flood = async (peer: Peer): Promise<void> => {
    peer.send('* OK\r\n');
    await peer.line();
    const pour = setInterval(() => peer.send('* 1 EXISTS\r\n'.repeat(5000)), 1);
    setTimeout(() => clearInterval(pour), 4000).unref();
  };
  const one = await connectTo(flood, 500);
  await one.readGreeting();
  expect(['protocol', 'timeout']).toContain((await endingOf(one.command('capability', 'CAPABILITY'))).how);
  one.destroy();
  await server?.close();
  const two = await connectTo(flood, 500);
  await two.readGreeting();
  expect(['protocol', 'timeout']).toContain((await endingOf(two.idle())).how);
});

describe('IDLE', () => {
  test('a refusal is given back in the server’s words', async () => {
    const one = await connectTo(obliging('* OK', (_command, tag) => `${tag} BAD no such thing\r\n`));
    await one.readGreeting();
    expect(await one.idle()).toEqual({ refused: 'd1 BAD no such thing' });
  });

  test('lines heard in IDLE are returned, silence is an empty list, DONE goes out alone', async () => {
    const packets: string[] = [];
    const one = await connectTo(async (peer) => {
      peer.send('* OK\r\n');
      const [tag] = ((await peer.line()) ?? '').split(' ');
      peer.send('+ idling\r\n* OK Still here\r\n');
      packets.push((await peer.line()) ?? '');
      peer.send(`${tag} OK\r\n`);
    });
    await one.readGreeting();
    const answer = await one.idle();
    expect(answer).toHaveProperty('afterMs');
    expect(await one.listen(500)).toEqual(['* OK Still here']);
    expect(await one.listen(50)).toEqual([]);
    await one.done();
    await one.done();
    expect(packets).toEqual(['DONE']);
  });
});

test('LOGOUT ends IDLE first', async () => {
  const heard: string[] = [];
  const one = await connectTo(
    obliging('* OK', (command, tag) => {
      heard.push(`${tag} ${command}`.trim());
      return undefined;
    }),
  );
  await one.readGreeting();
  await one.idle();
  const started = performance.now();
  const leaving = one.logout(300);
  await leaving;
  expect(heard.slice(0, 2)).toEqual(['d1 IDLE', 'DONE']);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('STARTTLS refuses what was sent in clear before the handshake', async () => {
  const one = await connectTo(
    obliging('* OK [CAPABILITY IMAP4rev1 STARTTLS]', (_command, tag) => `${tag} OK go\r\n* CAPABILITY AUTH=PLAIN\r\n`),
  );
  await one.readGreeting();
  expect(await endingOf(one.startTls())).toMatchObject({ stage: 'starttls', how: 'tls' });
});

test('an abort ends a wait at once', async () => {
  const stop = new AbortController();
  const one = await connectTo(() => undefined, 10_000, stop.signal);
  const waiting = endingOf(one.readGreeting());
  stop.abort('interrupted');
  expect(await waiting).toMatchObject({ how: 'aborted' });
});
