import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { hostName } from '../../src/discover/address.ts';
import { parseAddress } from '../../src/discover/index.ts';
import { say } from '../../src/words/say.ts';

describe('parseAddress', () => {
  it('takes an address apart and trims it', () => {
    expect(parseAddress('  Anna+list@Example.ORG\n')).toEqual({
      address: 'Anna+list@Example.ORG',
      local: 'Anna+list',
      domain: 'example.org',
    });
  });

  it('forgives the full stop of a sentence', () => {
    expect(parseAddress('anna@example.org.').address).toBe('anna@example.org');
  });

  it('turns a Unicode domain into A-labels', () => {
    expect(parseAddress('anna@Bücher.example')).toEqual({
      address: 'anna@Bücher.example',
      local: 'anna',
      domain: 'xn--bcher-kva.example',
    });
  });

  it('accepts 254 characters and not one more', () => {
    const address = `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.example`;
    expect(parseAddress(address.padStart(254, 'x')).address).toHaveLength(254);
    expect(() => parseAddress(address.padStart(255, 'x'))).toThrow('address-long');
  });

  it.each([
    ['', 'address-empty'],
    ['example.org', 'address-no-at'],
    ['@example.org', 'address-no-name'],
    ['anna@', 'address-no-domain'],
    ['anna b@example.org', 'address-blank'],
    ['anna@exa mple.org', 'address-blank'],
    ['an\u0007na@example.org', 'address-invisible'],
    ['anna@exam\u200bple.org', 'address-invisible'],
    ['anna\r\nx@example.org', 'address-invisible'],
    ['a@b@example.org', 'address-two-ats'],
    ['anna@example..org', 'address-bad-domain'],
    ['anna@xn--zzzz', 'address-bad-domain'],
    // Decodes to plain ASCII, so nobody would write it in this way.
    ['anna@xn--abc-.example', 'address-bad-domain'],
    ['anna@example.org/x', 'address-bad-domain'],
    ['anna@example.org:993', 'address-bad-domain'],
    ['anna@exa%6dple.org', 'address-bad-domain'],
    ['anna@192.0.2.1', 'address-bad-domain'],
    ['anna@[192.0.2.1]', 'address-bad-domain'],
    ['anna@0x7f.1', 'address-bad-domain'],
  ])('refuses %j', (text, why) => {
    expect(() => parseAddress(text)).toThrow(why);
    try {
      parseAddress(text);
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      expect((error as UserError).hint).toEqual(say('address-hint'));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
      expect((error as UserError).message).not.toMatch(/[\u0000-\u001f]/);
    }
  });
});

describe('hostName', () => {
  it.each([
    ['IMAP.Example.org.', 'imap.example.org'],
    ['_imaps._tcp.example.org', '_imaps._tcp.example.org'],
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8::1', '2001:db8::1'],
  ])('accepts %s', (text, host) => {
    expect(hostName(text)).toBe(host);
  });

  it.each([
    '',
    '.',
    '-a.org',
    'a-.org',
    `${'a'.repeat(64)}.org`,
    'a\nb.org',
    'a/b',
    'a@b',
    '1.2',
    '127.1',
    '*.org',
  ])('refuses %j', (text) => {
    expect(hostName(text)).toBeNull();
  });
});
