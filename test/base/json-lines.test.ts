import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonErrorOffset } from '../../src/base/json-error.ts';
import { parseJson } from '../../src/base/json-lines.ts';

describe('what is not JSON is named with its place, whatever the engine tells', () => {
  test.each<[string, number, number]>([
    ['', 1, 1],
    ['  ', 1, 3],
    ['{', 1, 2],
    ['{\n  "rules": {},\n}', 3, 1],
    ['{"a": }', 1, 7],
    ['{"a" 1}', 1, 6],
    ['{"a": 1 "b": 2}', 1, 9],
    ['[1,\n 2,\n]', 3, 1],
    ['[1}', 1, 3],
    ['{"a": 1]', 1, 8],
    ['{"a": tru}', 1, 7],
    ['"text\n"', 1, 1],
    ['{"a": "\\x"}', 1, 7],
    ['[01]', 1, 3],
    ['nonsense', 1, 1],
    ['{} {}', 1, 4],
    ['{1: 2}', 1, 2],
    [':', 1, 1],
  ])('%j', (text, line, column) => {
    expect(parseJson(text)).toMatchObject({ line, column });
  });

  test('nothing of the text is in the message', () => {
    const texts = [
      '{"password": canary }',
      `{"password": "canary-Zx81", x: ${'y'.repeat(100)}}`,
      'canary',
      '["canary"',
    ];
    for (const text of texts) expect(JSON.stringify(parseJson(text)), text).not.toMatch(/canary|yyy/);
  });

  test('it agrees with the parser about every text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '\n',
      'x',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const read = parseJson(text);
        if ('value' in read) return;
        // What stands before that place can still become JSON: it is not refused any earlier.
        expect(jsonErrorOffset(text.slice(0, jsonErrorOffset(text)))).toBe(jsonErrorOffset(text));
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorOffset(text)).toBe(text.length);
        expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });
});
