import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrefs } from '../../../src/programs/thunderbird/prefs-grammar.ts';

/** A blank before the bracket: Thunderbird does not mind, and the quick way is not taken. */
const thorough = (text: string) => text.replaceAll('user_pref(', 'user_pref (');

function read(text: string) {
  const bytes = Buffer.from(text, 'latin1');
  const { prefs, errors } = parsePrefs(bytes);
  const found = [...prefs].map(([name, { value, kind, line, start, end }]) => {
    return { name, value, kind, line, written: bytes.toString('latin1', start, end) };
  });
  return { found, errors };
}

describe('a statement as Thunderbird writes it', () => {
  it.each([
    ['user_pref("a.b", 12);', 12, '12'],
    ['user_pref("a.b", -0);', 0, '-0'],
    ['user_pref("a.b", false);', false, 'false'],
    ['user_pref("a.b", "");', '', '""'],
    ['user_pref("a.b", "{\\"c\\":\\"\\\\d\\"}");', '{"c":"\\d"}', '"{\\"c\\":\\"\\\\d\\"}"'],
    ['user_pref("a.b", "\xc3\xbc");', 'ü', '"\xc3\xbc"'],
  ])('%s', (text, value, written) => {
    expect(read(`// x\r\n${text}\r\n`).found).toEqual([{ name: 'a.b', value, kind: 'user_pref', line: 2, written }]);
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
        expect(read(text)).toEqual(read(thorough(text)));
      }),
      { numRuns: 3000 },
    );
  });
});
