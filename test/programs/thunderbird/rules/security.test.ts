import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/model/account.ts';
import { methodOutdated, methodSpecial, optional } from '../../../../src/programs/thunderbird/rules/security.ts';
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
      message: 'The connection security of jo@example.org is 1: the connection is not encrypted.',
      at,
      edits: [{ file: PREFS, key: 'socketType', from: 1, to: 2 }],
      remedy: 'thunderbird-set-starttls',
    });
    expect(finding).toMatchObject({
      evidence: [say('setting-set-line', { setting: 'socketType', setBy: 'file', line: LINE }), 'imap.example.org:143'],
      remedy: { safety: 'review' },
    });
  });

  test('catches it in a profile that an old Thunderbird left', () => {
    catches(optional, signsIn(1, 3, { security: 'starttls', port: 143 }), {
      message:
        'The connection security of jo@example.org is 1: the connection is encrypted only if the server offers it.',
      at,
      edits: [{ file: PREFS, key: 'socketType', from: 1, to: 2 }],
      remedy: 'thunderbird-set-starttls',
    });
  });

  test('catches a number that never was, on the port of TLS', () => {
    catches(optional, signsIn(9, 3, { security: 'none' }), {
      message: 'The connection security of jo@example.org is 9: the connection is not encrypted.',
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
  test.each([
    [1, 'no authentication: it signs in without a password, which no mail host accepts'],
    [2, 'the old LOGIN command only: servers that ask for more refuse it'],
    [8, '"any secure method", which Thunderbird has given up'],
    [9, '"any method", which Thunderbird has given up'],
    [99, '99, a number that means nothing'],
  ])('catches the method %i', (method, words) => {
    const [finding] = catches(methodOutdated, signsIn(3, method), {
      message: `jo@example.org signs in with ${words}.`,
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
  test.each([
    [4, 'Encrypted password: few servers offer it, because it needs the password stored in readable form'],
    [5, 'Kerberos / GSSAPI: it works only inside the network of a company or university'],
    [6, 'NTLM: it works only with a Windows domain'],
    [7, 'TLS Certificate: it needs a certificate of yours in Thunderbird, and no password'],
  ])('catches the method %i, as a note', (method, words) => {
    catches(methodSpecial, signsIn(3, method), {
      message: `jo@example.org signs in with ${words}.`,
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
