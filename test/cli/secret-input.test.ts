/** Where the password comes from, and as what it is sent. */
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readSecret } from '../../src/cli/commands/secret-input.ts';
import type { Io } from '../../src/terminal/io.ts';
import { english } from '../../src/words/english.ts';
import { say } from '../../src/words/say.ts';

const io = (env: Io['env'], input: string | Buffer = ''): Io => ({
  stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
  stdout: new Writable(),
  stderr: new Writable(),
  env,
  platform: 'linux',
  home: '/nonexistent',
  interrupt: new AbortController().signal,
  secrets: [],
  words: english,
  pageWords: english,
  machineWords: english,
});
const where = { user: 'jo', server: { host: 'imap.example.org', port: 993, security: 'tls' } } as const;
const PASSWORD = { IMAP_DOCTOR_PASSWORD: 'from-env' };
const TOKEN = { IMAP_DOCTOR_ACCESS_TOKEN: 'a-token' };

describe('the kind of the secret goes with where it came from', () => {
  test.each([
    ['standard input', true, {}, 'password', 'from-stdin'],
    ['standard input, although a token is set', true, { ...TOKEN, ...PASSWORD }, 'password', 'from-stdin'],
    ['a token before a password', false, { ...TOKEN, ...PASSWORD }, 'token', 'a-token'],
    ['a password', false, PASSWORD, 'password', 'from-env'],
    ['an empty token is none', false, { IMAP_DOCTOR_ACCESS_TOKEN: '', ...PASSWORD }, 'password', 'from-env'],
  ] as const)('%s', async (_where, fromStdin, env, kind, value) => {
    const world = io(env, 'from-stdin\r\n');
    const { kind: got, secret } = await readSecret(world, fromStdin, where);
    expect([got, secret.reveal()]).toEqual([kind, value]);
    // So that no crash shows it.
    expect(world.secrets).toEqual([{ secret, user: 'jo' }]);
  });
});

test('with nobody to ask, and with nothing on standard input, there is none', async () => {
  await expect(readSecret(io({}), false, where)).rejects.toMatchObject({ text: say('password-no-terminal') });
  await expect(readSecret(io({}), true, where)).rejects.toMatchObject({ text: say('password-nothing') });
  await expect(readSecret(io({}, `${'x'.repeat(17_000)}\n`), true, where)).rejects.toMatchObject({
    text: say('password-too-long'),
  });
});

test('a password in another encoding is refused instead of being sent as another one', async () => {
  await expect(readSecret(io({}, Buffer.from('p\u00e4ss\n', 'latin1')), true, where)).rejects.toMatchObject({
    text: say('password-not-utf8'),
  });
  const { secret } = await readSecret(io({}, Buffer.from('p\u00e4ss\n')), true, where);
  expect(secret.reveal()).toBe('p\u00e4ss');
});
