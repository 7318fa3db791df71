import { describe, expect, test } from 'vitest';
import { identify } from '../../src/derive/server.ts';
import { servers } from '../../src/knowledge/servers.ts';
import { say } from '../../src/words/say.ts';

describe('server software is recognised', () => {
  test.each([
    ['dovecot', { name: 'Dovecot' }, '* OK ready.', 'imap.example.org', 10, 'known-by-id'],
    ['dovecot', {}, '* OK [CAPABILITY IMAP4rev1] Dovecot (Debian) ready.', 'imap.example.org', 10, 'known-by-greeting'],
    ['cyrus', { name: 'Cyrus IMAPD', version: '3.6.1' }, '* OK', 'imap.example.org', null, 'known-by-id'],
    [
      'courier',
      {},
      '* OK [CAPABILITY IMAP4rev1] Courier-IMAP ready. Copyright 1998-2022 Double Precision, Inc.',
      'x',
      4,
      'known-by-greeting',
    ],
    [
      'gmail',
      { name: 'GImap', vendor: 'Google, Inc.' },
      '* OK Gimap ready for requests',
      'imap.gmail.com',
      15,
      'known-by-host',
    ],
    [
      'exchange-onprem',
      {},
      '* OK The Microsoft Exchange IMAP4 service is ready.',
      'mail.example.org',
      16,
      'known-by-greeting',
    ],
    // The provider's host name says more than the software behind it.
    [
      'outlook-m365',
      {},
      '* OK The Microsoft Exchange IMAP4 service is ready. [QQ==]',
      'outlook.office365.com',
      null,
      'known-by-host',
    ],
    // A Dovecot proxy greets, and the mailbox is on a Cyrus.
    ['cyrus', { name: 'Cyrus IMAPD' }, '* OK [CAPABILITY IMAP4rev1] Dovecot ready.', 'x', null, 'known-by-id'],
    ['proton-bridge', {}, '* OK [CAPABILITY IDLE] gluon session ID 1', '127.0.0.1', null, 'known-by-greeting'],
    ['hmailserver', {}, '* OK IMAPrev1', 'mail.example.org', null, 'known-by-greeting'],
  ] as const)('%s', (id, answer, greeting, host, limit, by) => {
    const found = identify({ id: answer, greeting, host });
    expect(found.id).toBe(id);
    expect(found.limit?.value ?? null).toBe(limit);
    expect(found.evidence).toEqual(say(by));
  });

  test('by the vendor where the ID answer has no name, and with its version', () => {
    const named = identify({ id: { name: 'Dovecot', version: '2.3.19' }, greeting: '* OK', host: 'x' });
    expect(named).toMatchObject({ id: 'dovecot', version: '2.3.19', evidence: say('known-by-id') });
    expect(identify({ id: { name: 'Dovecot' }, greeting: '* OK', host: 'x' }).version).toBeNull();
    expect(identify({ id: { vendor: 'Dovecot' }, greeting: '* OK', host: 'x' }).id).toBe('dovecot');
    expect(identify({ id: { name: 'NewMail', vendor: 'Dovecot' }, greeting: '* OK', host: 'x' }).id).toBe('unknown');
  });

  test('a number that was only reported is no published limit', () => {
    const { limit, sure } = servers.find(({ id }) => id === 'outlook-m365') ?? {};
    expect({ limit, sure }).toEqual({ limit: { value: 20, per: 'user' }, sure: 'reported' });
    expect(identify({ id: {}, greeting: '* OK', host: 'outlook.office365.com' }).limit).toBeNull();
    const gmail = servers.find(({ id }) => id === 'gmail');
    expect(identify({ id: {}, greeting: '* OK', host: 'imap.gmail.com' }).limit).toEqual({
      ...gmail?.limit,
      source: gmail?.source,
      kind: 'published',
    });
  });

  test('what is not known stays unknown', () => {
    expect(identify({ id: {}, greeting: '* OK IMAP4 ready', host: 'imap.example.org' })).toMatchObject({
      id: 'unknown',
      limit: null,
      evidence: say('known-not'),
    });
    expect(identify({ id: { name: 'NewMail' }, greeting: '* OK', host: 'x' })).toMatchObject({
      id: 'unknown',
      name: 'NewMail',
      evidence: say('known-not-in-table', { idName: 'NewMail' }),
    });
    // A host name that only looks like a provider's.
    expect(identify({ id: {}, greeting: '* OK', host: 'imap.gmail.com.example.org' }).id).toBe('unknown');
  });
});

test('every row has a source and a unique id', () => {
  expect(servers.filter(({ source }) => source.trim() === '')).toEqual([]);
  expect(new Set(servers.map(({ id }) => id)).size).toBe(servers.length);
});
