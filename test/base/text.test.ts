import { describe, expect, test } from 'vitest';
import { inSeconds, plain, plainLine } from '../../src/base/text.ts';

describe('a time is as exact as it is of interest', () => {
  test.each([
    [0, '0 ms'],
    [99.4, '99 ms'],
    [100, '0.1 s'],
    [9949, '9.9 s'],
    [9950, '10 s'],
    [59_400, '59 s'],
    [60_000, '60 s'],
    [90_000, '90 s'],
    [119_400, '119 s'],
    [119_600, '2 min'],
    [120_000, '2 min'],
    [121_000, '2 min 1 s'],
    [225_000, '3 min 45 s'],
    [3_600_000, '60 min'],
  ])('%d ms is %s', (milliseconds, words) => expect(inSeconds(milliseconds)).toBe(words));
});

describe('what is shown of what others wrote', () => {
  test('has no character nobody sees', () => {
    const unseen = [
      '\u00ad',
      '\u115f',
      '\u180e',
      '\u200b',
      '\u202e',
      '\u2066',
      '\u3164',
      '\ufeff',
      '\ufffe',
      '\uffff',
      '\u{e0041}',
    ];
    for (const one of unseen) expect(plain(`a${one}b`)).toBe('ab');
    expect(plain('a\u001b]0;title\u0007b\u0085c')).toBe('ab c');
  });

  test('has no password of a URL', () => {
    expect(plain('see imaps://jo:hunter2@h.example.org/ and https://h/x:y')).toBe(
      'see imaps://jo:[secret]@h.example.org/ and https://h/x:y',
    );
    expect(plainLine('//jo:hunter2@h')).toBe('//jo:hunter2@h');
  });
});
