import { describe, expect, test } from 'vitest';
import { inlineIgnores } from '../../src/programs/inline-ignores.ts';

const read = (text: string): unknown => inlineIgnores(Buffer.from(text));
const one = (line: number, about: number | null, reason = 'we know') => [{ line, about, rule: 'idle/off', reason }];

describe('a comment on a line of its own is about the next line that is not a comment', () => {
  test.each([
    ['// imap-doctor: ignore idle/off we know\nuser_pref("a", 1);', 2],
    ['# imap-doctor: ignore idle/off we know\r\n\r\n# more\r\nset a=b\r\n', 4],
    ['; imap-doctor: ignore idle/off we know\nkey = value', 2],
    ['\t<!-- imap-doctor: ignore idle/off we know -->\n  <!-- more -->\n<a/>', 3],
    ['# imap-doctor: ignore idle/off we know', 1],
  ])('%j', (text, about) => expect(read(text)).toEqual(one(1, about)));
});

test.each([
  ['user_pref("a", 1); // imap-doctor: ignore idle/off we know', 1],
  ['<a/> <!-- imap-doctor: ignore idle/off we know -->', 1],
])('behind something it is about that line: %s', (text, about) => expect(read(text)).toEqual(one(1, about)));

test.each([
  'ssl = no # imap-doctor: ignore idle/off part of the value',
  'imap-doctor: ignore idle/off no comment',
  '# imap-doctor ignore idle/off no colon',
  '# imap-doctor: ignored idle/off another word',
  '{"a": "imap-doctor: ignore idle/off"}',
  '',
])('%j is none', (text) => expect(read(text)).toEqual([]));

test('the whole file', () => {
  expect(read('# imap-doctor: ignore-file idle/off we know\na')).toEqual(one(1, null));
});

test('without a reason or a rule it is kept, to be reported', () => {
  expect(read('// imap-doctor: ignore idle/off\na')).toEqual(one(1, 2, ''));
  expect(read('<!-- imap-doctor: ignore -->\na')).toMatchObject(
    [{ rule: '', reason: '' }].map((o) => ({ ...o, line: 1 })),
  );
});

test('is read in time by its length, and no more than a thousand', () => {
  expect(inlineIgnores(Buffer.from('# imap-doctor: ignore a b\n'.repeat(100_000)))).toHaveLength(1000);
  expect(read(`${'#'.repeat(1_000_000)} imap-doctor: ignore a b`)).toEqual([]);
  expect(read(`${'// imap-doctor:'.repeat(130)} ignore`)).toEqual([]);
});
