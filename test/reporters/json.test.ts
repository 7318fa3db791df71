import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../src/reporters/json.ts';
import { english } from '../../src/words/english.ts';

/** Any JSON stands for a report: the writer knows nothing of its names. */
const write = (value: unknown): string => [...piecesOf(value, english)].join('');

test('writes what JSON.stringify writes, although bit by bit', () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: 'large' }), (value) => {
      // A space in place of each character that the next test is about.
      const text = JSON.stringify(value).replace(
        /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
        ' ',
      );
      expect(write(JSON.parse(text))).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }),
    { numRuns: 500 },
  );
});

test('leaves a member without a value out', () => {
  expect(JSON.parse(write({ a: undefined, b: [{ c: undefined }] }))).toEqual({ b: [{}] });
});

test('escapes what a terminal would obey, and the value stays the same', () => {
  const name = 'a\u009b31m\u202eb\u200b\u2028.js\u001b[0m';
  const text = write({ facts: { files: { status: 'ok', value: { [name]: [name] } } } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u202e]/);
  expect(JSON.parse(text).facts.files.value).toEqual({ [name]: [name] });
});

test('each message has its text beside it, at any depth', () => {
  const message = { id: 'do-this', args: {} };
  const value = { message, a: [{ b: { c: { d: { e: message } } } }] };
  const shown = { ...message, text: english.show(message) };
  expect(JSON.parse(write(value))).toEqual({ message: shown, a: [{ b: { c: { d: { e: shown } } } }] });
});
