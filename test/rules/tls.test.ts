import { describe, expect, test } from 'vitest';
import type { Reach, TlsFact } from '../../src/model/session.ts';
import { expiresSoon, notChecked, unencrypted, untrusted } from '../../src/rules/tls.ts';
import { say } from '../../src/words/say.ts';
import { catches, silent } from '../support/rule.ts';
import { reach, refusal, sheet, tls } from '../support/sheets.ts';

const reached = (change: Partial<Reach>) => sheet({ reach: { ...reach, ...change } });
const certificate = (change: Partial<TlsFact>) => reached({ tls: { ...tls, ...change } });
const tried = (security: Reach['security'], host = reach.host) =>
  say('tried-endpoint', { endpoint: `${host}:993`, security });

describe('tls/untrusted', () => {
  const failed = { ...refusal, cause: 'tls', stage: 'tls', text: '' } as const;

  test('catches an encrypted connection that failed, in the words of the reader', () => {
    const [finding] = catches(untrusted, reached({ signedIn: false, refusal: failed }), {
      message: failed.meaning,
      at: null,
      edits: [],
      remedy: 'tls-untrusted.remedy',
    });
    expect(finding).toMatchObject({ evidence: [tried('tls')], subject: 'imap.example.org:993' });
    expect(finding?.remedy?.steps).toEqual(failed.advice);
  });

  test('quotes what the server said', () => {
    const facts = reached({ signedIn: false, refusal: { ...failed, text: 'NO not over TLS' } });
    const [finding] = catches(untrusted, facts, {
      message: failed.meaning,
      at: null,
      edits: [],
      remedy: 'tls-untrusted.remedy',
    });
    expect(finding?.evidence).toEqual([tried('tls'), say('server-said', { text: 'NO not over TLS' })]);
  });

  test('catches a later connection that was not encrypted like the first, and says which', () => {
    const later = { ...failed, at: 3, text: 'NO not now' };
    const [finding] = catches(untrusted, reached({ laterUntrusted: later }), {
      message: say('tls-untrusted.message-later', { number: 3 }),
      at: null,
      edits: [],
      remedy: 'tls-untrusted.remedy',
    });
    expect(finding?.evidence).toEqual([tried('tls'), later.meaning, say('server-said', { text: 'NO not now' })]);
    expect(finding?.remedy?.steps).toEqual(later.advice);
  });

  test.each([
    ['a trusted connection', sheet()],
    ['one that closed before the greeting', reached({ refusal: { ...refusal, cause: 'banned-or-limit' } })],
  ])('is silent on %s', (_name, facts) => silent(untrusted, facts));
});

describe('tls/not-checked', () => {
  const expected = { at: null, edits: [], remedy: 'tls-not-checked.remedy' };

  test('catches an invalid certificate that --insecure let pass, and says what is wrong with it', () => {
    const facts = reached({ insecure: true, tls: { ...tls, authorized: false, issue: 'It expired.' } });
    const [finding] = catches(notChecked, facts, { message: say('tls-not-checked.message'), ...expected });
    expect(finding?.evidence).toEqual([
      tried('tls'),
      say('tls-not-checked.evidence-issue', { because: 'It expired.' }),
    ]);
    expect(finding?.remedy?.steps).toEqual([say('tls-not-checked.step-ca')]);
  });

  test('is silent on a certificate nobody has seen', () => silent(notChecked, reached({ insecure: true, tls: null })));

  test('catches a needless --insecure', () => {
    const [finding] = catches(notChecked, reached({ insecure: true }), {
      message: say('tls-not-checked.message-needless'),
      ...expected,
    });
    expect(finding?.evidence).toEqual([tried('tls')]);
  });

  test.each([
    ['a certificate that was verified', sheet()],
    ['--insecure without TLS', reached({ insecure: true, security: 'none', tls: null })],
  ])('is silent on %s', (_name, facts) => silent(notChecked, facts));
});

describe('tls/unencrypted', () => {
  const none = { security: 'none', tls: null } as const;

  test.each(['imap.example.org', 'localhost.example.org', '127.example.org'])('catches a sign-in to %s', (host) => {
    const [finding] = catches(unencrypted, reached({ ...none, host }), {
      message: say('tls-unencrypted.message', { host }),
      at: null,
      edits: [],
      remedy: 'use-tls',
    });
    expect(finding).toMatchObject({ evidence: [tried('none', host)], subject: `${host}:993` });
    expect(finding?.remedy?.steps).toEqual([say('tls-unencrypted.step-program')]);
  });

  test.each([
    ['TLS', sheet()],
    ['STARTTLS', reached({ security: 'starttls' })],
    ...['127.0.0.1', 'localhost', '::1', '[::1]'].map((host) => [host, reached({ ...none, host })] as const),
    ['a password that was not sent', reached({ ...none, signedIn: false })],
  ] as const)('is silent on %s', (_name, facts) => silent(unencrypted, facts));
});

describe('tls/expires-soon', () => {
  test('leaves out a date that is not known', () => {
    const [finding] = catches(expiresSoon, certificate({ daysLeft: 2, validTo: null }), {
      message: say('tls-expires-soon.message', { days: 2 }),
      at: null,
      edits: [],
      remedy: 'tls-expires-soon.remedy',
    });
    expect(finding?.evidence).toEqual([]);
  });

  test.each([14, 1, 0])('catches a certificate with %i days left', (days) => {
    const [finding] = catches(expiresSoon, certificate({ daysLeft: days }), {
      message: say('tls-expires-soon.message', { days }),
      at: null,
      edits: [],
      remedy: 'tls-expires-soon.remedy',
    });
    expect(finding?.evidence).toEqual([say('tls-expires-soon.evidence-until', { until: '2027-03-01T00:00:00.000Z' })]);
    expect(finding?.subject).toBe('imap.example.org:993');
  });

  test.each([
    ['a certificate that is valid for longer', certificate({ daysLeft: 15 })],
    ['one that is not trusted anyway', certificate({ daysLeft: -3, authorized: false })],
    ['one without a date', certificate({ daysLeft: null, validTo: null })],
    ['no encryption', reached({ tls: null })],
  ])('is silent on %s', (_name, facts) => silent(expiresSoon, facts));
});
