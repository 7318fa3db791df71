import { afterEach, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { WireError } from '../../src/wire/error.ts';
import { signIn } from '../../src/wire/login.ts';
import { Wire } from '../../src/wire/wire.ts';
import { type ScriptServer, startScript } from '../support/script-server.ts';

let server: ScriptServer | null = null;

afterEach(async () => {
  await server?.close();
});

/** Signs in to a server with these capabilities. @returns what it heard, and what came of it. */
async function talk(
  capabilities: string,
  kind: 'password' | 'token',
  user = 'jo@example.org',
  secret = 'p"w',
  allow = true,
) {
  const heard: string[] = [];
  server = await startScript(async (peer) => {
    peer.send(`* OK [CAPABILITY IMAP4rev1 ${capabilities}] ready\r\n`);
    let tag = '';
    for (let line = await peer.line(); line !== null; line = await peer.line()) {
      heard.push(line);
      tag ||= line.split(' ')[0] ?? '';
      const more =
        /\{\d+\}$/.test(line) ||
        (/^\S+ AUTHENTICATE \S+$/.test(line) && true) ||
        (heard.length === 2 && /LOGIN$/.test(heard[0] ?? ''));
      peer.send(more ? '+ \r\n' : `${tag} OK [CAPABILITY IMAP4rev1 IDLE] in\r\n`);
    }
  });
  const wire = await Wire.open({
    host: '127.0.0.1',
    port: server.port,
    security: 'none',
    ca: null,
    insecure: false,
    hide: (text) => text,
    stepMs: 2000,
    signal: new AbortController().signal,
  });
  await wire.readGreeting();
  try {
    const credentials = { kind, user, secret: new Secret(secret), host: 'imap.example.org', port: 993 };
    const { mechanism, reply } = await signIn(wire, credentials, allow);
    return { heard, mechanism, status: reply.status, capabilities: wire.capabilities };
  } finally {
    wire.destroy();
  }
}

const decode = (text: string | undefined): string => Buffer.from(text ?? '', 'base64').toString('utf8');

test('PLAIN goes along with the command where SASL-IR is offered', async () => {
  const { heard, mechanism, capabilities } = await talk('AUTH=PLAIN SASL-IR', 'password', 'jö', 'pass wörd');
  expect(mechanism).toBe('PLAIN');
  expect(heard.length).toBe(1);
  expect(decode(heard[0]?.split(' ')[3])).toBe('\0jö\0pass wörd');
  expect(capabilities).toEqual(['IMAP4REV1', 'IDLE']);
});

test('PLAIN waits for the + without SASL-IR', async () => {
  const { heard } = await talk('AUTH=PLAIN', 'password');
  expect(heard[0]).toBe('d1 AUTHENTICATE PLAIN');
  expect(decode(heard[1])).toBe('\0jo@example.org\0p"w');
});

test('the LOGIN command quotes, and uses literals for what cannot be quoted', async () => {
  const first = await talk('', 'password');
  expect(first.heard).toEqual(['d1 LOGIN "jo@example.org" "p\\"w"']);
  expect(first.mechanism).toBe('LOGIN command');
  await server?.close();
  const second = await talk('', 'password', 'jo', 'wörd');
  expect(second.heard).toEqual(['d1 LOGIN {2}', 'jo {5}', 'wörd']);
});

test('AUTH=LOGIN is the last resort when LOGIN is disabled', async () => {
  const { heard, mechanism } = await talk('LOGINDISABLED AUTH=LOGIN', 'password');
  expect(mechanism).toBe('LOGIN');
  expect([heard[0], decode(heard[1]), decode(heard[2])]).toEqual(['d1 AUTHENTICATE LOGIN', 'jo@example.org', 'p"w']);
});

test('XOAUTH2 carries user and token', async () => {
  const { heard, mechanism } = await talk('AUTH=PLAIN AUTH=XOAUTH2 SASL-IR', 'token', 'jo@example.org', 'tok');
  expect(mechanism).toBe('XOAUTH2');
  expect(decode(heard[0]?.split(' ')[3])).toBe('user=jo@example.org\x01auth=Bearer tok\x01\x01');
});

test('OAUTHBEARER (RFC 7628) escapes the user in its header and names host and port', async () => {
  const { heard, mechanism } = await talk('AUTH=OAUTHBEARER SASL-IR', 'token', 'a,b=c', 'tok');
  expect(mechanism).toBe('OAUTHBEARER');
  expect(decode(heard[0]?.split(' ')[3])).toBe(
    'n,a=a=2Cb=3Dc,\x01host=imap.example.org\x01port=993\x01auth=Bearer tok\x01\x01',
  );
});

test('a token is not sent where only passwords are taken', async () => {
  await expect(talk('AUTH=PLAIN', 'token')).rejects.toThrow(WireError);
});

test('nothing is sent without encryption unless it was allowed', async () => {
  const error = await talk('AUTH=PLAIN', 'password', 'jo', 'x', false).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ how: 'plaintext', stage: 'login' });
});
