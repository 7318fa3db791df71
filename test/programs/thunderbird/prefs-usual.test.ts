import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrefs, readThoroughly } from './thorough.ts';

describe('a statement as Thunderbird writes it', () => {
  it.each([
    ['user_pref("a.b", 12);', 12, '12'],
    ['user_pref("a.b", -0);', 0, '-0'],
    ['user_pref("a.b", false);', false, 'false'],
    ['user_pref("a.b", "");', '', '""'],
    ['user_pref("a.b", "{\\"c\\":\\"\\\\d\\"}");', '{"c":"\\d"}', '"{\\"c\\":\\"\\\\d\\"}"'],
    ['user_pref("a.b", "\xc3\xbc");', 'ü', '"\xc3\xbc"'],
  ])('%s', (text, value, written) => {
    expect(readPrefs(`// x\r\n${text}\r\n`).found).toEqual([
      { name: 'a.b', value, kind: 'user_pref', line: 2, written },
    ]);
  });

  it('is read as the grammar reads it, whatever stands in it and around it', () => {
    const piece = fc.constantFrom(
      'a',
      '.',
      ' ',
      '"',
      "'",
      '\\',
      '\\"',
      '\\\\',
      '\\n',
      '\n',
      '\r',
      '\0',
      ';',
      '\xc3',
      '\xbc',
    );
    const inside = fc.array(piece, { maxLength: 6 }).map((all) => all.join(''));
    const value = fc.oneof(
      inside.map((text) => `"${text}"`),
      fc.constantFrom('true', 'false', '0', '-0', '-7', '+7', '2147483647', '2147483648', '99999999999', '1x', ''),
    );
    const statement = fc.tuple(inside, fc.constantFrom(', ', ',', ' , '), value, fc.constantFrom(');', ')', ' );'));
    const between = fc.constantFrom('\n', '\r\n', '\r', '', ' ', '\n\n', ' // c\n', '/* c\n */', '#c\n', '\0', 'x;');
    const file = fc.array(fc.tuple(statement, between), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom('', '\xef\xbb\xbf', '\n'), file, (start, parts) => {
        const text =
          start + parts.map(([[name, ...rest], end]) => `user_pref("${name}"${rest.join('')}${end}`).join('');
        expect(readPrefs(text)).toEqual(readThoroughly(text));
      }),
      { numRuns: 3000 },
    );
  });
});
