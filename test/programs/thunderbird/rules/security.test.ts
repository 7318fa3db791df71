import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/model/account.ts';
import { methodOutdated, methodSpecial, optional } from '../../../../src/programs/thunderbird/rules/security.ts';
import { english } from '../../../../src/words/english.ts';
import { say } from '../../../../src/words/say.ts';
import { inFile, LINE } from '../../../support/accounts.ts';
import { catches, silent } from '../../../support/rule.ts';
import { account, sheet } from '../../../support/sheets.ts';
import { PREFS } from './problem.ts';

const signsIn = (socketType: number, authMethod: number, more: Partial<Account> = {}) => {
  const signIn = { socketType: inFile(socketType, 'socketType'), authMethod: inFile(authMethod, 'authMethod') };
  return sheet({ accounts: [account({}, { signIn, ...more })] });
};
const at = { file: PREFS, line: LINE };

describe('tls/optional', () => {
  test('catches the number that meant "if available", which is none today', () => {
    const [finding] = catches(optional, signsIn(1, 3, { security: 'none', port: 143 }), {
      message: say('tls-optional.message', { account: 'jo@example.org', socketType: 1, security: 'none' }),
      at,
      edits: [{ file: PREFS, key: 'socketType', from: 1, to: 2 }],
      remedy: 'thunderbird-set-starttls',
    });
    expect(finding).toMatchObject({
      evidence: [
        say('setting-set-line', { setting: 'socketType', setBy: 'file', line: LINE }),
        say('tls-optional.evidence', { host: 'imap.example.org', port: 143 }),
      ],
      remedy: { safety: 'review' },
    });
  });

  test('catches it in a profile that an old Thunderbird left', () => {
    catches(optional, signsIn(1, 3, { security: 'starttls', port: 143 }), {
      message: say('tls-optional.message', { account: 'jo@example.org', socketType: 1, security: 'starttls' }),
      at,
      edits: [{ file: PREFS, key: 'socketType', from: 1, to: 2 }],
      remedy: 'thunderbird-set-starttls',
    });
  });

  test('catches a number that never was, on the port of TLS', () => {
    catches(optional, signsIn(9, 3, { security: 'none' }), {
      message: say('tls-optional.message', { account: 'jo@example.org', socketType: 9, security: 'none' }),
      at,
      edits: [{ file: PREFS, key: 'socketType', from: 9, to: 3 }],
      remedy: 'thunderbird-set-tls',
    });
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['none, which is another rule', signsIn(0, 3, { security: 'none' })],
    ['STARTTLS', signsIn(2, 3)],
    ['TLS', signsIn(3, 3)],
    ['a server on this computer', signsIn(1, 3, { host: 'localhost' })],
  ])('is silent on %s', (_name, facts) => silent(optional, facts));
});

const remedy = 'thunderbird-set-method';

describe('auth/method-outdated', () => {
  test.each([1, 2, 8, 9, 99])('catches the method %i', (method) => {
    const [finding] = catches(methodOutdated, signsIn(3, method), {
      message: say('auth-method-outdated.message', { account: 'jo@example.org', authMethod: method }),
      at,
      edits: [{ file: PREFS, key: 'authMethod', from: method, to: 3 }],
      remedy,
    });
    expect(finding?.remedy?.safety).toBe('review');
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['OAuth2', signsIn(3, 10)],
    ['the password', signsIn(3, 3)],
    ['Kerberos, which is another rule', signsIn(3, 5)],
  ])('is silent on %s', (_name, facts) => silent(methodOutdated, facts));
});

describe('auth/method-special', () => {
  test.each([4, 5, 6, 7])('catches the method %i, as a note', (method) => {
    catches(methodSpecial, signsIn(3, method), {
      message: say('auth-method-special.message', { account: 'jo@example.org', authMethod: method }),
      at,
      edits: [{ file: PREFS, key: 'authMethod', from: method, to: 3 }],
      remedy,
    });
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['OAuth2', signsIn(3, 10)],
    ['one that is out of use, which is another rule', signsIn(3, 2)],
  ])('is silent on %s', (_name, facts) => silent(methodSpecial, facts));
});

test.each([
  ['auth-method-outdated.message', 1, '“no authentication”'],
  ['auth-method-outdated.message', 2, 'LOGIN'],
  ['auth-method-outdated.message', 8, '“any secure method”'],
  ['auth-method-outdated.message', 9, '“any method”'],
  ['auth-method-outdated.message', 99, '99'],
  ['auth-method-special.message', 4, '“Encrypted password”'],
  ['auth-method-special.message', 5, '“Kerberos / GSSAPI”'],
  ['auth-method-special.message', 6, '“NTLM”'],
  ['auth-method-special.message', 7, '“TLS Certificate”'],
] as const)('%s calls the method %i by the name Thunderbird shows', (id, authMethod, name) => {
  expect(english.say(id, { account: 'jo@example.org', authMethod })).toContain(name);
});
