import { describe, expect, test } from 'vitest';
import type { Account } from '../../../src/model/account.ts';
import type { ProgramId } from '../../../src/model/program-id.ts';
import { hostIsUrl, off, portMismatch } from '../../../src/rules/settings/encryption.ts';
import { say } from '../../../src/words/say.ts';
import { inFile, LINE, programSheet } from '../../support/accounts.ts';
import { catches, silent } from '../../support/rule.ts';
import { account, sheet } from '../../support/sheets.ts';

const prefs = '/home/jo/profile/prefs.js';
const signIn = (socketType: number | null) => ({
  socketType: inFile(socketType, 'socketType'),
  authMethod: inFile(3, 'authMethod'),
});
const thunderbird = (socketType: number | null, more: Partial<Account> = {}) =>
  sheet({ accounts: [account({}, { security: 'none', signIn: signIn(socketType), ...more })] });
const unencrypted = (client: ProgramId) => programSheet(client, {}, { security: 'none', port: 143 });
const sent = (host: string, port: number) => say('tls-off.message', { account: 'jo@example.org', host, port });

describe('tls/off', () => {
  test('catches a Thunderbird without encryption, and offers STARTTLS to look at', () => {
    const [finding] = catches(off, thunderbird(0, { port: 143 }), {
      message: sent('imap.example.org', 143),
      at: { file: prefs, line: LINE },
      edits: [{ file: prefs, key: 'socketType', from: 0, to: 2 }],
      remedy: 'thunderbird-set-starttls',
    });
    expect(finding).toMatchObject({
      evidence: [
        say('setting-set-line', { setting: 'socketType', setBy: 'file', line: LINE }),
        say('tls-off.evidence', { host: 'imap.example.org', port: 143 }),
      ],
      remedy: { safety: 'review' },
    });
  });

  test('offers TLS on the port that has it from the first byte', () => {
    catches(off, thunderbird(0, { port: 993 }), {
      message: sent('imap.example.org', 993),
      at: { file: prefs, line: LINE },
      edits: [{ file: prefs, key: 'socketType', from: 0, to: 3 }],
      remedy: 'thunderbird-set-tls',
    });
  });

  test.each([
    ['k9', 'k9-step-tls'],
    ['evolution', 'evolution-step-tls'],
    ['offlineimap', 'offlineimap-step-tls'],
    ['mbsync', 'mbsync-step-tls'],
    ['mutt', 'muttrc-step-tls'],
    ['neomutt', 'muttrc-step-tls'],
    ['goimapnotify', 'goimapnotify-step-tls'],
    ['autoconfig', 'autoconfig-step-tls'],
  ] as const)('catches %s, in its own words', (client, step) => {
    const [finding] = catches(off, unencrypted(client), {
      message: sent('imap.example.org', 143),
      at: { file: `/home/jo/${client}`, line: null },
      edits: [],
      remedy: 'use-tls',
    });
    expect(finding?.remedy?.steps.at(-1)).toEqual(say(step));
    expect(finding?.evidence).toEqual([say('tls-off.evidence', { host: 'imap.example.org', port: 143 })]);
  });

  test('catches a server that only sounds like this computer', () => {
    const host = 'localhost.example.com';
    catches(off, programSheet('mbsync', {}, { security: 'none', host }), {
      message: sent(host, 993),
      at: { file: '/home/jo/mbsync', line: null },
      edits: [],
      remedy: 'use-tls',
    });
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['STARTTLS', programSheet('mbsync', {}, { security: 'starttls' })],
    ['a server on this computer', programSheet('mbsync', {}, { security: 'none', host: '127.0.0.1' })],
    ['Thunderbird and a server on this computer', thunderbird(0, { host: 'localhost' })],
    ['a number Thunderbird no longer knows, which is another rule', thunderbird(1)],
    ['a profile for an iPhone, which has rules of its own', unencrypted('ios')],
    ['an assumed Thunderbird', thunderbird(0, { file: null })],
  ])('is silent on %s', (_name, facts) => silent(off, facts));
});

test('tls/off does not say that a password travels where a challenge is answered', () => {
  const encrypted = { signIn: { ...signIn(0), authMethod: inFile(4, 'authMethod') }, port: 143 };
  const [finding] = catches(off, thunderbird(0, encrypted), {
    message: say('mail-unencrypted', { account: 'jo@example.org', host: 'imap.example.org', port: 143 }),
    at: { file: prefs, line: LINE },
    edits: [{ file: prefs, key: 'socketType', from: 0, to: 2 }],
    remedy: 'thunderbird-set-starttls',
  });
  expect(finding?.severity).toBe('warning');
});

describe('tls/port-mismatch', () => {
  const at = { file: '/home/jo/mbsync', line: null };
  const where = { account: 'jo@example.org', host: 'imap.example.org' };

  test.each([
    [993, 'starttls'],
    [143, 'tls'],
  ] as const)('catches port %s with %s', (port, security) => {
    catches(portMismatch, programSheet('mbsync', {}, { port, security }), {
      message: say('tls-port-mismatch.message', { ...where, port, security }),
      at,
      edits: [],
      remedy: 'use-tls',
    });
  });

  test.each([
    [465, 'smtp'],
    [587, 'smtp'],
    [995, 'pop'],
  ] as const)('catches port %s, which is for %s', (port, service) => {
    catches(portMismatch, programSheet('mbsync', {}, { port, security: 'tls' }), {
      message: say('tls-port-mismatch.message-service', { ...where, port, service }),
      at,
      edits: [],
      remedy: 'use-tls',
    });
  });

  test.each([
    [993, 'tls'],
    [143, 'starttls'],
    [143, 'none'],
    [1993, 'starttls'],
  ] as const)('is silent about port %s with %s', (port, security) => {
    silent(portMismatch, programSheet('mbsync', {}, { port, security }));
  });
});

describe('settings/host-is-url', () => {
  test('catches an address with a protocol', () => {
    const host = 'imaps://imap.example.org:993';
    catches(hostIsUrl, programSheet('ios', {}, { host }), {
      message: say('settings-host-is-url.message', { account: 'jo@example.org', host }),
      at: { file: '/home/jo/ios', line: null },
      edits: [],
      remedy: 'settings-host-is-url.remedy',
    });
  });

  test.each(['imap.example.org', '::1', '192.0.2.1'])('is silent about %s', (host) => {
    silent(hostIsUrl, programSheet('ios', {}, { host }));
  });
});

describe('settings/host-is-url, more than a name', () => {
  test.each([
    'imaps://imap.example.org',
    'imap.example.org:993',
    'imap.example.org/',
    'imap.example.org 993',
  ])('catches %s', (host) => {
    const [finding] = catches(hostIsUrl, sheet({ accounts: [account({}, { host })] }), {
      message: say('settings-host-is-url.message', { account: 'jo@example.org', host }),
      at: { file: prefs, line: null },
      edits: [],
      remedy: 'settings-host-is-url.remedy',
    });
    expect(finding?.evidence).toEqual([]);
  });

  test.each(['imap.example.org', '2001:db8::1', '{{ host }}', '\u0024{HOST}'])('is silent on %s', (host) =>
    silent(hostIsUrl, sheet({ accounts: [account({}, { host })] })));
});
