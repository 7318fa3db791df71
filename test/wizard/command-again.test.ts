import { expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import type { Account } from '../../src/model/account.ts';
import { setTo } from '../../src/model/setting.ts';
import { programs } from '../../src/programs/index.ts';
import { commandAgain } from '../../src/wizard/command-again.ts';

const io = { env: {}, platform: 'linux', script: '/usr/local/bin/imap-doctor' } as never;
const server = { host: 'mail.example.org', port: 993, security: 'tls' } as const;
const secret = { kind: 'password', secret: new Secret('x') } as const;
const account = (client: 'thunderbird' | 'ios', file: string | null): Account => {
  const { defaults: settings } = programs[client].model;
  return { client, file, settings, format: '', account: 'jo', ...server, user: 'jo', type: 'imap', count: 1 };
};
const told = (one: Account): Account => ({
  ...one,
  settings: { ...one.settings, maxConnections: setTo(1, 'command-line') },
});

test.each<[string, readonly Account[], string]>([
  ['a profile', [account('thunderbird', '/p/prefs.js')], '--config-file /p/prefs.js'],
  ['its path quoted', [account('thunderbird', '/my p/prefs.js')], "--config-file '/my p/prefs.js'"],
  ['a phone besides', [account('thunderbird', '/p'), account('ios', null)], '--config-file /p --client ios'],
  [
    'another computer, not told yet: the second of two',
    [account('thunderbird', '/p'), account('thunderbird', null)],
    '--config-file /p --client thunderbird=2',
  ],
  [
    'another computer that was told',
    [account('thunderbird', '/p'), told(account('thunderbird', null))],
    '--config-file /p --client thunderbird:connections=1',
  ],
  ['a phone alone', [account('ios', null)], '--client ios'],
])('%s', (_name, accounts, expected) => {
  const mailbox = { server, user: 'jo', discovery: undefined };
  expect(commandAgain(io, { mailbox, accounts, secret })).toBe(
    `imap-doctor check --host mail.example.org --user jo ${expected}`,
  );
});

test('a name that would be a command of the shell stays a name', () => {
  const mailbox = {
    server: { ...server, port: 1143, security: 'starttls' as const },
    user: 'STUDIO\\jo; rm',
    discovery: undefined,
  };
  expect(commandAgain(io, { mailbox, accounts: [], secret })).toBe(
    "imap-doctor check --host mail.example.org --port 1143 --security starttls --user 'STUDIO\\jo; rm'",
  );
});

test('settings alone: nobody signs in', () => {
  const mailbox = { server, user: 'jo', discovery: undefined };
  const accounts = [account('thunderbird', '/p/prefs.js'), account('ios', null)];
  expect(commandAgain(io, { mailbox, accounts, secret: null })).toBe('imap-doctor lint /p/prefs.js');
});
