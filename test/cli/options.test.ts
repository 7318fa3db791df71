import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { directTarget, parseClient, parseHost, serverFrom } from '../../src/cli/options.ts';

const target = { host: 'imap.example.org', port: 993, security: 'tls', user: 'jo' } as const;

describe('what an argument names', () => {
  test.each([
    ['jo@example.org', null],
    ['jo@imap.example.org:993', { user: 'jo', host: 'imap.example.org', port: '993' }],
    ['jo@localhost', { user: 'jo', host: 'localhost', port: undefined }],
    ['jo@127.0.0.1', { user: 'jo', host: '127.0.0.1', port: undefined }],
    ['jo@example.org@imap.example.org:143', { user: 'jo@example.org', host: 'imap.example.org', port: '143' }],
    ['jo@[::1]:1993', { user: 'jo', host: '[::1]', port: '1993' }],
    ['example.org', null],
  ])('%s', (text, expected) => {
    expect(directTarget(text)).toEqual(expected);
  });
});

describe('port and security follow from each other', () => {
  test.each([
    [undefined, undefined, 993, 'tls'],
    ['143', undefined, 143, 'starttls'],
    ['1993', undefined, 1993, 'tls'],
    [undefined, 'starttls', 143, 'starttls'],
    [undefined, 'none', 143, 'none'],
    ['993', 'starttls', 993, 'starttls'],
  ])('%s and %s', (port, security, thePort, theSecurity) => {
    expect(serverFrom('imap.example.org', port, security)).toEqual({
      host: 'imap.example.org',
      port: thePort,
      security: theSecurity,
    });
  });

  test.each(['0', '65536', '-1', '99 3', 'imap', ''])('"%s" is no port', (port) => {
    expect(() => serverFrom('imap.example.org', port, undefined)).toThrow(UserError);
  });
});

describe('a host name', () => {
  test.each([
    ['imap.example.org', 'imap.example.org'],
    [' imap.example.org. ', 'imap.example.org'],
    ['Müller.example', 'xn--mller-kva.example'],
    ['[::1]', '::1'],
  ])('%s is %s', (text, host) => expect(parseHost(text)).toBe(host));

  test.each(['', 'a b', 'jo@example.org', 'http://example.org', 'x'.repeat(300)])('"%s" is none', (text) => {
    expect(() => parseHost(text)).toThrow(UserError);
  });
});

describe('--client', () => {
  test('count and options', () => {
    expect(parseClient('thunderbird=2:connections=3,idle=off', target)).toMatchObject({
      client: 'thunderbird',
      count: 2,
      host: 'imap.example.org',
      settings: {
        maxConnections: { value: 3, source: 'command-line' },
        idle: { value: false },
        pollMinutes: { value: 10, source: 'default' },
      },
    });
    expect(parseClient('connections=12', target)).toMatchObject({ client: 'connections', count: 12 });
    expect(parseClient('IOS:connections=4', target).settings.maxConnections.value).toBe(4);
  });

  test.each([
    '',
    'pine',
    'thunderbird=0',
    'thunderbird=x',
    'thunderbird:',
    'thunderbird:connections',
    'thunderbird:connections=0',
    'thunderbird:idle=maybe',
    'connections=100000',
  ])('"%s" is refused', (text) => expect(() => parseClient(text, target)).toThrow(UserError));
});
