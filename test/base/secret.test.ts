import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';

const hidden = (secret: string, text: string): string => new Secret(secret).hideIn(text, 'jo');

describe('a password is taken out of what a server says', () => {
  test.each(['abcd', 'pa55w', 'sesame', 'S3same!', 'longer-than-that'])('%s', (secret) => {
    expect(hidden(secret, `NO wrong password ${secret} for jo`)).toBe('NO wrong password [secret] for jo');
    expect(hidden(secret, `PLAIN ${Buffer.from(`\0jo\0${secret}`).toString('base64')}`)).toBe('PLAIN [secret]');
  });

  test('one of three characters is left alone: it would take half the words with it', () => {
    expect(hidden('the', 'the other')).toBe('the other');
  });
});

test('it is not shown by accident', () => {
  const secret = new Secret('sesame');
  for (const text of [`${secret}`, String(secret), JSON.stringify({ secret }), inspect({ secret })]) {
    expect(text).toContain('[secret]');
    expect(text).not.toContain('sesame');
  }
});
