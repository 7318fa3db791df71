import { describe, expect, test } from 'vitest';
import { shown, wrap } from '../../src/terminal/wrap.ts';

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
