import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/model/account.ts';
import { addUp, allFolders, shareAddress } from '../../../../src/programs/thunderbird/rules/connections.ts';
import { say } from '../../../../src/words/say.ts';
import { catches, silent } from '../../../support/rule.ts';
import { account, sheet } from '../../../support/sheets.ts';
import { PREFS } from './problem.ts';

const KEY = 'mail.server.server1.maxConnections';
const together = 'thunderbird-set-each';
const user = (name: string, maxConnections: number, host = 'imap.example.org', file = PREFS): Account =>
  account({ maxConnections }, { account: name, user: name, host, file });
const some = (...accounts: Account[]) => sheet({ accounts });
const edit = (from: number) => ({ file: PREFS, key: KEY, from, to: 1 });

describe('connections/accounts-add-up', () => {
  test('catches one mailbox under two names of this computer', () => {
    const [finding] = catches(addUp, some(user('jo', 5, '127.0.0.1'), user('jo', 5, 'localhost')), {
      message: say('connections-accounts-add-up.message', { accounts: 2, connections: 10 }),
      at: { file: PREFS, line: 1 },
      edits: [edit(5), edit(5)],
      remedy: together,
    });
    expect(finding).toMatchObject({
      evidence: ['127.0.0.1', 'localhost'].map((host) =>
        say('thunderbird-account-connections', { account: 'jo', host, port: 993, most: 5, file: PREFS }),
      ),
      subject: 'jo@127.0.0.1',
    });
  });

  test('catches one connection more than the smallest usual limit, and changes only what is too many', () => {
    catches(addUp, some(user('jo', 1, 'IMAP.example.org.'), user('jo', 4)), {
      message: say('connections-accounts-add-up.message', { accounts: 2, connections: 5 }),
      at: { file: PREFS, line: 1 },
      edits: [edit(4)],
      remedy: together,
    });
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['as many as the smallest limit', some(user('jo', 2), user('jo', 2))],
    ['two users', some(user('jo', 5), user('max', 5))],
    ['two servers', some(user('jo', 5), user('jo', 5, 'imap.example.net'))],
    [
      'a server that only sounds like this computer',
      some(user('jo', 5, 'localhost'), user('jo', 5, 'localhost.example.com')),
    ],
    ['one account with many', some(user('jo', 20))],
    ['a copy of the profile', some(user('jo', 5), user('jo', 5, undefined, '/backup/prefs.js'))],
  ])('is silent on %s', (_name, facts) => silent(addUp, facts));
});

describe('connections/one-address-shares', () => {
  test('catches three users with 15 on one server', () => {
    const [finding] = catches(shareAddress, some(user('jo', 5), user('max', 5), user('info', 5)), {
      message: say('connections-one-address-shares.message', {
        accounts: 3,
        host: 'imap.example.org',
        connections: 15,
      }),
      at: { file: PREFS, line: 1 },
      edits: [edit(5), edit(5), edit(5)],
      remedy: together,
    });
    expect(finding?.evidence).toHaveLength(3);
  });

  test('counts what is more than ten accounts', () => {
    const many = Array.from({ length: 12 }, (_, i) => user(`u${i}`, 1));
    const [finding] = catches(shareAddress, some(...many), {
      message: say('connections-one-address-shares.message', {
        accounts: 12,
        host: 'imap.example.org',
        connections: 12,
      }),
      at: { file: PREFS, line: 1 },
      edits: [],
      remedy: together,
    });
    expect(finding?.evidence).toHaveLength(11);
    expect(finding?.evidence.at(-1)).toEqual(say('thunderbird-more-accounts', { more: 2 }));
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['two users with 10', some(user('jo', 5), user('max', 5))],
    ['one user', some(user('jo', 10), user('jo', 10))],
    ['two computers', some(user('jo', 10), user('max', 10, undefined, '/home/max/prefs.js'))],
  ])('is silent on %s', (_name, facts) => silent(shareAddress, facts));
});

describe('connections/all-folders-checked', () => {
  test('catches a check of all folders with room for it', () => {
    const [finding] = catches(allFolders, some(account({ checkAllFolders: true, maxConnections: 2 })), {
      message: say('connections-all-folders-checked.message', { account: 'jo@example.org' }),
      at: { file: PREFS, line: 6 },
      edits: [{ file: PREFS, key: 'mail.server.server1.checkAllFolders', from: true, to: false }],
      remedy: 'thunderbird-set-folders',
    });
    expect(finding).toMatchObject({
      evidence: [
        say('setting-set-line', { setting: 'mail.server.server1.checkAllFolders', setBy: 'file', line: 6 }),
        say('setting-set-line', { setting: KEY, setBy: 'file', line: 1 }),
      ],
      remedy: { safety: 'review' },
    });
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['one connection, which it shares', some(account({ checkAllFolders: true, maxConnections: 1 }))],
  ])('is silent on %s', (_name, facts) => silent(allFolders, facts));
});
