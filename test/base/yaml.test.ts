import { describe, expect, test } from 'vitest';
import { parseYaml, type YamlDocument } from '../../src/base/yaml.ts';

const document = (text: string): YamlDocument => {
  const parsed = parseYaml(text);
  if (!('value' in parsed)) throw new Error(`line ${parsed.line}`);
  return parsed;
};

test('values are those of JSON; a date, yes and a colour stay text', () => {
  expect(document('a: 1\nb: "1"\nc: true\nd: yes\ne: 2026-01-02\nf: ~\ng: [x, {y: 2.5}]').value).toEqual({
    ...{ a: 1, b: '1', c: true, d: 'yes', e: '2026-01-02', f: null, g: ['x', { y: 2.5 }] },
  });
});

test('a map can be merged into another', () => {
  expect(document('a: &a {x: 1}\nb:\n  <<: *a\n  y: 2').value).toEqual({ a: { x: 1 }, b: { x: 1, y: 2 } });
});

test('knows the line of each key', () => {
  const text =
    '# c\r\na: &x\r\n  b: 1\r\n  c:\r\n    - d: |\r\n        k: no key\r\n    - {f: 1,\r\n       g: [1]}\r\nz: *x\r\n';
  const { value, lineOf } = document(text);
  const root = value as { a: { c: [Record<string, unknown>, Record<string, unknown>] } };
  const { a } = root;
  expect([lineOf(root, 'a'), lineOf(a, 'b'), lineOf(a, 'c'), lineOf(a.c[0], 'd')]).toEqual([2, 3, 4, 5]);
  expect([lineOf(a.c[1], 'f'), lineOf(a.c[1], 'g'), lineOf(root, 'z')]).toEqual([7, 8, 9]);
  expect([lineOf(a, 'k'), lineOf({}, 'a')]).toEqual([null, null]);
});

test.each([
  ['a: 1\na: 2', 2],
  ['a: [1\n', 2],
  ['a: b\n\tc: d', 2],
  ['', 1],
  ['--- a\n--- b', 1],
  ['a: *nowhere', 1],
  ['"password', 1],
  ['? [a]\n: b', 1],
])('%j stops being YAML in line %i', (text, line) => {
  const parsed = parseYaml(text);
  expect(parsed).toMatchObject({ line });
  expect(JSON.stringify(parsed)).not.toContain('password');
});

describe('is done at once with', () => {
  const many = 500_000;
  test.each([
    ['brackets', '['.repeat(many)],
    ['dashes', '- '.repeat(many)],
    ['keys', Array.from({ length: many / 20 }, (_, i) => `k${i}: v`).join('\n')],
    ['quotes', '"'.repeat(many + 1)],
    ['anchors', '&a '.repeat(many / 3)],
    ['aliases', `a: &a x\nb: [${'*a,'.repeat(many / 3)}]`],
    [
      'a billion laughs',
      `a: &a [x]\n${[...'bcdefghijklm'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghijklm'[i]}`).join()}]`).join('\n')}`,
    ],
  ])('many %s', { timeout: 10_000 }, (_what, text) => {
    parseYaml(text);
  });
});
