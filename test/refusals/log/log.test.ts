import { describe, expect, test } from 'vitest';
import { takenApart } from '../../../src/refusals/log/lines.ts';
import { LogReader } from '../../../src/refusals/log/reader.ts';
import { jsonRecord } from '../../../src/refusals/log/record.ts';
import { sinceOf, timeOf } from '../../../src/refusals/log/time.ts';

const now = new Date(2026, 10, 28, 12).getTime();
const words = 'imap-login: Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)';
const limit = (user: string): string =>
  `Oct  1 10:00:01 mx dovecot: ${words}: user=<${user}>, method=PLAIN, rip=192.0.2.1, TLS`;

function read(text: string, size = 1 << 20, filter = {}) {
  const reader = new LogReader({ user: null, since: null, now, ...filter });
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  return reader.end();
}

describe('a line, taken apart', () => {
  test.each([
    ['syslog', limit('jo'), 'Oct  1 10:00:01'],
    ['ISO', limit('jo').replace('Oct  1 10:00:01', '2026-10-01T10:00:01+02:00'), '2026-10-01T10:00:01+02:00'],
    ['compose', `dovecot-mailcow-1  | ${limit('jo')}`, 'Oct  1 10:00:01'],
    [
      'the journal',
      JSON.stringify({
        __REALTIME_TIMESTAMP: '1790000000000000',
        SYSLOG_IDENTIFIER: 'dovecot',
        MESSAGE: `${words}: user=<jo>, rip=192.0.2.1, TLS`,
      }),
      '1790000000000000',
    ],
    [
      'Docker',
      JSON.stringify({ log: `dovecot: ${words}: user=<jo>, rip=192.0.2.1, TLS\n`, time: '2026-10-01T10:00:01Z' }),
      '2026-10-01T10:00:01Z',
    ],
  ])('%s', (_name, line, time) => {
    expect(takenApart(line)).toMatchObject({ user: 'jo', address: '192.0.2.1', time, count: 1 });
  });

  test('lines about sending mail are nobody’s', () => {
    expect(takenApart('Oct  1 10:00:01 mx postfix/smtpd[1]: too many connections')).toBeNull();
  });

  test('the same words about others have the same shape', () => {
    const line = (user: string, address: string): string =>
      `Oct  1 10:00:01 mx cyrus/imaps[7]: badlogin: h [${address}] plaintext ${user} SASL(-13): authentication failure`;
    expect(takenApart(line('jo', '192.0.2.1'))?.shape).toBe(takenApart(line('anna', '192.0.2.77'))?.shape);
  });
});

describe('a log', () => {
  test('is read alike in pieces of any size', () => {
    const text = `${limit('jo')}\n${limit('é')}\n${limit('jo')}\n`;
    const whole = read(text);
    expect(whole.map(({ user, count }) => [user, count])).toEqual([
      ['jo', 2],
      ['é', 1],
    ]);
    for (const size of [1, 7, 100, 250]) expect(read(text, size)).toEqual(whole);
  });

  test('limits of different sizes are told apart', () => {
    const text = `${limit('jo')}\n${limit('anna').replace('=10)', '=20)')}\n`;
    expect(read(text).map((reading) => [reading.user, reading.limit])).toEqual([
      ['jo', 10],
      ['anna', 20],
    ]);
  });

  test('one person’s limit does not answer another’s wrong password', () => {
    const wrong = limit('kim').replace(words, 'imap-login: Disconnected (auth failed, 1 attempts in 2 secs)');
    expect(read(`${wrong}\n${limit('jo')}\n`).map(({ user, cause }) => [user, cause])).toEqual([
      ['jo', 'connection-limit'],
      ['kim', 'wrong-password'],
    ]);
  });

  test('of Courier, which names no user: by address', () => {
    const line = (ip: string): string =>
      `Oct  1 10:00:01 mx imapd-ssl: Maximum connection limit reached for ::ffff:${ip}`;
    expect(read(`${line('192.0.2.1')}\n${line('192.0.2.1')}\n${line('192.0.2.2')}\n`)).toMatchObject([
      { user: null, addresses: ['192.0.2.1'], count: 2, scope: 'ip' },
      { user: null, addresses: ['192.0.2.2'], count: 1, scope: 'ip' },
    ]);
  });

  test('without line ends is left alone, and keeps nothing', () => {
    const reader = new LogReader({ user: null, since: null, now });
    for (let i = 0; i < 40; i += 1) reader.push(Buffer.alloc(100_000, 'x'));
    expect(reader.end()).toEqual([]);
  });
});

describe('times', () => {
  test.each([
    ['Oct  1 10:00:01', new Date(2026, 9, 1, 10, 0, 1).getTime()],
    ['Dec 24 10:00:01', new Date(2025, 11, 24, 10, 0, 1).getTime()],
    ['2026-10-01T10:00:01Z', Date.UTC(2026, 9, 1, 10, 0, 1)],
    ['2026-10-01T10:00:01.5+0200', Date.UTC(2026, 9, 1, 8, 0, 1)],
    ['1790000000000000', 1_790_000_000_000],
    ['yesterday', null],
  ])('%s', (text, at) => {
    expect(timeOf(text, now)).toBe(at);
  });

  test.each([
    ['2h', now - 7_200_000],
    ['7d', now - 604_800_000],
    ['2026-10-01', new Date(2026, 9, 1).getTime()],
    ['2026-10-01 10:05', new Date(2026, 9, 1, 10, 5).getTime()],
    ['lately', null],
    ['2026-13-45', null],
  ])('since %s', (text, at) => {
    expect(sinceOf(text, now)).toBe(at);
  });
});

test.each([
  [
    '{"MESSAGE":[104,105],"__REALTIME_TIMESTAMP":"1790000000000000"}',
    { time: '1790000000000000', program: null, message: 'hi' },
  ],
  ['{"log":"x\\n","time":"t"}', { time: 't', program: null, message: 'x' }],
  ['{"msg":"x"}', null],
  ['{"MESSAGE":', null],
  ['no JSON', null],
])('%s', (line, record) => {
  expect(jsonRecord(line)).toEqual(record);
});
