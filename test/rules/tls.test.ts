import { expect, test } from 'vitest';
import type { TlsFact } from '../../src/model/session.ts';
import { expiresSoon } from '../../src/rules/tls.ts';
import { catches, silent } from '../support/rule.ts';
import { reach, sheet, tls } from '../support/sheets.ts';

const certificate = (change: Partial<TlsFact>) => sheet({ reach: { ...reach, tls: { ...tls, ...change } } });

test('tls/expires-soon catches a certificate that is valid for two weeks or less', () => {
  const [finding] = catches(expiresSoon, certificate({ daysLeft: 14 }), {
    message: "The server's certificate is valid for only 14 more days.",
    at: null,
    edits: [],
    remedy: 'Tell the mail host: the certificate must be renewed.',
  });
  expect(finding?.evidence).toEqual(['valid until 2027-03-01T00:00:00.000Z']);
});

test.each([
  ['a certificate valid for longer', certificate({ daysLeft: 15 })],
  ['one that is not trusted anyway', certificate({ daysLeft: -3, authorized: false })],
])('tls/expires-soon is silent on %s', (_name, facts) => silent(expiresSoon, facts));
