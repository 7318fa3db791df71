import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/base/errors.ts';
import type { Message } from '../../../src/base/message.ts';
import type { Edit } from '../../../src/model/finding.ts';
import type { Scalar } from '../../../src/model/json.ts';
import { editPrefs } from '../../../src/programs/thunderbird/prefs-edit.ts';
import { parsePrefs } from '../../../src/programs/thunderbird/prefs-grammar.ts';
import { say } from '../../../src/words/say.ts';
import { fixture } from '../fixture.ts';

const edit = (key: string, from: Scalar | null, to: Scalar): Edit => ({ file: 'prefs.js', key, from, to });

function edited(text: string, ...edits: readonly Edit[]): string {
  return Buffer.from(editPrefs(Buffer.from(text), edits)).toString();
}

describe('editPrefs', () => {
  it('changes the value and not one other byte', () => {
    const text = '\ufeff# note\r\nuser_pref ( "a" , /* five */ - 5 ) ; user_pref("b","ü");\r\n// end';
    expect(edited(text, edit('a', -5, 1))).toBe(text.replace('- 5', '1'));
    expect(edited(text, edit('b', 'ü', true))).toBe(text.replace('"ü"', 'true'));
  });

  it('changes the last of several statements, which is the one that counts', () => {
    const text = 'user_pref("a", 1);\nuser_pref("a", 2);\nuser_pref("b", 3);\n';
    expect(edited(text, edit('a', 2, 9), edit('b', 3, 8))).toBe(
      'user_pref("a", 1);\nuser_pref("a", 9);\nuser_pref("b", 8);\n',
    );
  });

  it.each([
    ['', 'user_pref("a", 1);\n'],
    ['// x\n', '// x\nuser_pref("a", 1);\n'],
    ['// x', '// x\nuser_pref("a", 1);\n'],
    ['// x\r\n// y', '// x\r\n// y\r\nuser_pref("a", 1);\r\n'],
    ['// x\r// y\r', '// x\r// y\ruser_pref("a", 1);\r'],
    // A default: Thunderbird reads it and never writes it back.
    ['pref("a", 1);\n', 'pref("a", 1);\nuser_pref("a", 1);\n'],
  ])('adds a line in the line ends of %j', (before, after) => {
    expect(edited(before, edit('a', null, 1))).toBe(after);
  });

  it.each([
    'user_pref("b", 1)',
    'user_pref("b", 1);\n/* open',
    'user_pref("b", "open',
    'user_pref("b", 1);\n\0',
  ])('refuses to add a line that would not be read after %j', (text) => {
    expect(() => edited(text, edit('a', null, 1))).toThrow(UserError);
  });

  it('refuses when another value stands there, and says which', () => {
    const text = 'user_pref("a", 7);\n';
    const place = { file: 'prefs.js', key: 'a' };
    const refused = (text: Message) => expect.objectContaining({ text });
    expect(() => edited(text, edit('a', 5, 1))).toThrow(
      refused(say('edit-outdated-value', { ...place, now: '7', before: '5' })),
    );
    expect(() => edited(text, edit('a', null, 1))).toThrow(refused(say('edit-outdated-added', { ...place, now: '7' })));
    expect(() => edited('', edit('a', 5, 1))).toThrow(refused(say('edit-outdated-removed', place)));
    // The type counts: "5" is not what Thunderbird takes for 5.
    expect(() => edited('user_pref("a", "5");', edit('a', 5, 1))).toThrow(UserError);
  });

  it('leaves a value alone that is already there', () => {
    expect(edited('user_pref("a", +1);', edit('a', 5, 1))).toBe('user_pref("a", +1);');
  });

  it('refuses values no preference can hold', () => {
    for (const to of [1.5, 2 ** 31, Number.NaN, 'a\0', '\ud800'])
      expect(() => edited('', edit('a', null, to))).toThrow('no preference can hold');
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', "'", '\\', '\n', '\r', ';', 'ü', '😀', 'x') }),
);
const value: fc.Arbitrary<Scalar> = fc.oneof(
  fc.boolean(),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  text.filter((s) => !s.includes('\0') && Buffer.from(s).toString() === s),
);
const files = [
  'thunderbird/grammar/user.js',
  'thunderbird/grammar/prefs.js',
  'thunderbird/bad/fresh/prefs.js',
  'thunderbird/bad/several/prefs.js',
];

describe('for every file and every edit', () => {
  const anyFile = fc.constantFrom(...files).map((name) => fixture(name));
  /** A file with some bytes of it replaced. */
  const mutated = fc
    .tuple(anyFile, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 3 }))
    .map(([bytes, changes]) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      return copy;
    });

  it('nothing applied is the same bytes', () => {
    fc.assert(fc.property(mutated, (bytes) => Buffer.compare(editPrefs(bytes, []), bytes) === 0));
  });

  it('what was applied is what is read, nothing else changed, and a second time changes nothing', () => {
    let done = 0;
    fc.assert(
      fc.property(mutated, fc.nat(), fc.boolean(), value, (bytes, pick, fresh, to) => {
        const before = parsePrefs(bytes).prefs;
        const own = [...before].filter(([, { kind }]) => kind === 'user_pref');
        const [key, pref] = (fresh ? undefined : own[pick % own.length]) ?? ['mail.server.server9.new', null];
        const edits = [edit(key, pref?.value ?? null, to)];
        let after: Uint8Array;
        try {
          after = editPrefs(bytes, edits);
        } catch (error) {
          // Only a line that would land behind a damaged end.
          expect(pref).toBeNull();
          expect(error).toBeInstanceOf(UserError);
          return;
        }
        done += 1;
        const read = parsePrefs(after).prefs;
        expect(read.get(key)?.value).toBe(to);
        const others = [...before].filter(([name, { value: old }]) => name !== key && read.get(name)?.value !== old);
        expect(others).toEqual([]);
        expect(read.size).toBe(before.size + (pref === null ? 1 : 0));
        expect(Buffer.compare(editPrefs(after, edits), after)).toBe(0);
      }),
      { numRuns: 300 },
    );
    expect(done).toBeGreaterThan(100);
  });
});
