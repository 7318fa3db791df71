import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { directTarget, endpointOf, parseHost } from '../../src/discover/target.ts';
import type { Security } from '../../src/model/security.ts';

describe('what an argument names', () => {
  test.each([
    ['jo@example.org', null],
    ['jo@imap.example.org:993', { user: 'jo', host: 'imap.example.org', port: 993 }],
    ['jo@localhost', { user: 'jo', host: 'localhost', port: undefined }],
    ['jo@127.0.0.1', { user: 'jo', host: '127.0.0.1', port: undefined }],
    ['jo@example.org@imap.example.org:143', { user: 'jo@example.org', host: 'imap.example.org', port: 143 }],
    ['jo@[::1]:1993', { user: 'jo', host: '::1', port: 1993 }],
    ['example.org', null],
  ])('%s', (text, expected) => {
    expect(directTarget(text)).toEqual(expected);
  });
});

describe('port and security follow from each other', () => {
  test.each<[number | undefined, Security | undefined, number, Security]>([
    [undefined, undefined, 993, 'tls'],
    [143, undefined, 143, 'starttls'],
    [1993, undefined, 1993, 'tls'],
    [undefined, 'starttls', 143, 'starttls'],
    [undefined, 'none', 143, 'none'],
    [993, 'starttls', 993, 'starttls'],
  ])('%s and %s', (port, security, thePort, theSecurity) => {
    expect(endpointOf('imap.example.org', port, security)).toEqual({
      host: 'imap.example.org',
      port: thePort,
      security: theSecurity,
    });
  });
});

describe('a host name', () => {
  test.each([
    ['imap.example.org', 'imap.example.org'],
    [' imap.example.org. ', 'imap.example.org'],
    ['Müller.example', 'xn--mller-kva.example'],
    ['[::1]', '::1'],
  ])('%s is %s', (text, host) => expect(parseHost(text)).toBe(host));

  test.each([
    '',
    'a b',
    'jo@example.org',
    'http://example.org',
    'x'.repeat(300),
    'xn--zzzz',
  ])('"%s" is none', (text) => {
    expect(() => parseHost(text)).toThrow(UserError);
  });
});
