import { describe, expect, test } from 'vitest';
import { padded, shown, wrap } from '../../src/terminal/wrap.ts';

const room = (width: number, unicode = true) => ({ width, unicode });

describe('a text is broken at blanks', () => {
  test('a line may be exactly as wide as there is room, and not one column wider', () => {
    expect(wrap('aaa bbb ccc', room(7), '')).toEqual(['aaa bbb', 'ccc']);
    expect(wrap('aaa bbb ccc', room(6), '')).toEqual(['aaa', 'bbb', 'ccc']);
    expect(wrap('aaa bbb ccc', room(11), '')).toEqual(['aaa bbb ccc']);
  });

  test('what goes before each line counts', () => {
    expect(wrap('aaa bbb ccc', room(9), '- ', '  ')).toEqual(['- aaa bbb', '  ccc']);
    expect(wrap('aaa bbb ccc', room(8), '- ', '  ')).toEqual(['- aaa', '  bbb', '  ccc']);
  });

  test('colours take no room', () => {
    const red = '\u001b[31maaa\u001b[39m';
    expect(shown(red)).toBe(3);
    expect(wrap(`${red} bbb ccc`, room(7), '')).toEqual([`${red} bbb`, 'ccc']);
  });

  test.each([
    ['Latin letters', 'Größe, città, «año»…', 20],
    ['a wide character takes two', '日本語', 6],
    ['so does one of full width', 'ＩＭＡＰ', 8],
    ['a half-width one takes one', 'ﾒｰﾙ', 3],
    ['a mark on the letter before it takes none', 'e\u0301a\u0308o', 3],
    ['nor does a joiner or a selector', 'a\u200db\ufe0f', 2],
    ['a narrow no-break space takes one', 'a\u202f:', 3],
    ['Cyrillic', 'Входящие', 8],
    ['an emoji', '📬', 2],
  ])('%s', (_what, text, columns) => {
    expect(shown(text)).toBe(columns);
    expect(shown(padded(text, 30))).toBe(30);
    expect(padded(text, 1)).toBe(text);
  });

  test('wide characters are broken where the line is full', () => {
    expect(wrap('日本 語日 本語', room(9), '')).toEqual(['日本 語日', '本語']);
    expect(wrap('日本 語日 本語', room(8), '')).toEqual(['日本', '語日', '本語']);
  });

  test('a no-break space is no place to break', () => {
    expect(wrap('aaa\u202f: bbb', room(5), '')).toEqual(['aaa\u202f:', 'bbb']);
  });

  test('a word longer than the line stays whole, so that it can be copied', () => {
    expect(wrap('see https://example.org/a/long/address now', room(10), '')).toEqual([
      'see',
      'https://example.org/a/long/address',
      'now',
    ]);
  });

  test('where only ASCII can be shown, the width is that of the ASCII text', () => {
    expect(wrap('a… b', room(5, false), '')).toEqual(['a...', 'b']);
  });
});
