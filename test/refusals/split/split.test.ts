import { describe, expect, test } from 'vitest';
import { cleanLines } from '../../../src/refusals/clean/clean.ts';
import { answerIn, codeIn, wordsIn } from '../../../src/refusals/split/answer.ts';
import { eventsOf } from '../../../src/refusals/split/events.ts';
import { addressIn, userIn } from '../../../src/refusals/split/fields.ts';
import { withoutPrefix } from '../../../src/refusals/split/prefix.ts';
import { serviceOf } from '../../../src/refusals/split/service.ts';
import { joined } from '../../../src/refusals/split/unwrap.ts';

describe('what a log puts in front', () => {
  test.each([
    ['Oct  1 10:00:01 mx dovecot[812]: imap-login: x', 'Oct  1 10:00:01', 'dovecot', 'imap-login: x'],
    ['2026-10-01T10:00:01.5+02:00 mx cyrus/imaps[3]: x', '2026-10-01T10:00:01.5+02:00', 'cyrus/imaps', 'x'],
    ['<22>Oct  1 10:00:01 mx imapd: x', 'Oct  1 10:00:01', 'imapd', 'x'],
    ['dovecot-mailcow-1  | Oct  1 10:00:01 1a2b dovecot: x', 'Oct  1 10:00:01', 'dovecot', 'x'],
    ['[2026-10-01 10:00:01,123] something', '2026-10-01 10:00:01,123', null, 'something'],
    ['Too many connections: try later', null, null, 'Too many connections: try later'],
  ])('%s', (line, time, program, rest) => {
    expect(withoutPrefix(line)).toEqual({ time, program, rest });
  });
});

describe('lines that were broken', () => {
  test.each([
    [['connections from', 'user+IP'], 'connections from user+IP'],
    [['too many connec', 'tions'], 'too many connections'],
    [['too many connec-', 'tions'], 'too many connections'],
    [['(limit=1', '0)'], '(limit=10)'],
    [['mail_max_userip_', 'connections=10'], 'mail_max_userip_connections=10'],
    [['login', 'jo'], 'login jo'],
    [['password of', 'jo'], 'password of jo'],
  ])('%j', (parts, whole) => {
    expect(joined(parts)).toBe(whole);
  });
});

test('events: a line that begins something ends what was before', () => {
  const text = [
    'Oct  1 10:00:01 mx dovecot: imap-login: first',
    '  goes on',
    'Oct  1 10:00:02 mx dovecot: message repeated 3 times: [ second: user=<jo>, rip=192.0.2.1 ]',
    'Oct  1 10:00:03 mx last message repeated 2 times',
    'a1 NO third',
  ].join('\n');
  const events = eventsOf(cleanLines(text));
  expect(events.map(({ text: words, count, user }) => [words, count, user])).toEqual([
    ['imap-login: first goes on', 1, null],
    ['second: user=<jo>, rip=192.0.2.1', 5, 'jo'],
    ['a1 NO third', 1, null],
  ]);
});

describe('who and from where', () => {
  test.each([
    ['imap-login: x: user=<jo@example.org>, rip=192.0.2.1, lip=192.0.2.2', 'jo@example.org', '192.0.2.1'],
    ['imap-login: x: user=<>, rip=2001:db8::1', null, '2001:db8::1'],
    ['auth: sql(jo@example.org,192.0.2.1,<x>): unknown user', 'jo@example.org', null],
    ['badlogin: h [192.0.2.1] plaintext jo SASL(-13)', 'jo', '192.0.2.1'],
    ['Too many open connections (5 of 5 for jo)', 'jo', null],
    ['Maximum connection limit reached for ::ffff:192.0.2.64', null, '192.0.2.64'],
    ['[name=jo@example.org;ip=10.0.0.5;] imap - x', 'jo@example.org', '10.0.0.5'],
    ['Maximum number of connections from user+IP exceeded', null, null],
  ])('%s', (line, user, address) => {
    expect({ user: userIn(line), address: addressIn(line) }).toEqual({ user, address });
  });
});

describe('a server’s answer', () => {
  test.each([
    ['12:00:01 S: a4 NO Login failed.', 'a4 NO Login failed.', null],
    ['BYE [UNAVAILABLE] gone', '* BYE [UNAVAILABLE] gone', 'UNAVAILABLE'],
    ['no answer at all', 'x no answer at all', null],
  ])('%s', (line, answer, code) => {
    expect({ answer: answerIn(line), code: codeIn(line) }).toEqual({ answer, code });
  });

  test('its status and code are no words, and leave every word in its place', () => {
    const text = 'a1 NO [LIMIT] Too many';
    expect(wordsIn(text)).toHaveLength(text.length);
    expect(wordsIn(text).trim()).toBe('Too many');
  });
});

test.each([
  ['postfix/smtpd: 421 4.7.0 too many connections', 'sending'],
  ['imap-login: too many connections', null],
  ['Sending of the message failed: too many connections', 'sending'],
])('%s', (line, service) => {
  expect(serviceOf(line, line)).toBe(service);
});
