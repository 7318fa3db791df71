import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrefs } from '../../../src/programs/thunderbird/prefs-grammar.ts';
import { say } from '../../../src/words/say.ts';
import { fixture } from '../fixture.ts';

const parse = (text: string) => parsePrefs(Buffer.from(text));
const values = (text: string) => Object.fromEntries([...parse(text).prefs].map(([name, pref]) => [name, pref.value]));

describe('parsePrefs', () => {
  it('accepts exactly the statements Thunderbird 153 accepted, with the same values', () => {
    const mine = parsePrefs(fixture('thunderbird/grammar/user.js')).prefs;
    const kept = [...parsePrefs(fixture('thunderbird/grammar/prefs.js')).prefs].filter(
      ([name]) => name === '' || name.startsWith('zz.'),
    );
    expect(kept.length).toBe(32);
    expect([...mine].map(([name, pref]) => [name, pref.value]).sort()).toEqual(
      kept.map(([name, pref]) => [name, pref.value]).sort(),
    );
  });

  it('reads a file written by Thunderbird without a complaint', () => {
    const { prefs, errors } = parsePrefs(fixture('thunderbird/bad/fresh/prefs.js'));
    expect(errors).toEqual([]);
    const lines = Buffer.from(fixture('thunderbird/bad/fresh/prefs.js'))
      .toString()
      .match(/^user_pref/gm);
    expect(prefs.size).toBe(lines?.length);
  });

  it('says where a value is, in bytes, so that it can be replaced', () => {
    const bytes = Buffer.from('\ufeff// é\r\nuser_pref("é", "ü");\ruser_pref("n", - 7); user_pref("t",\n true);\n');
    const found = [...parsePrefs(bytes).prefs].map(([name, { line, start, end }]) => [
      name,
      line,
      bytes.subarray(start, end).toString(),
    ]);
    expect(found).toEqual([
      ['é', 2, '"ü"'],
      ['n', 3, '- 7'],
      ['t', 3, 'true'],
    ]);
  });

  it('lets the last of two statements count, whatever its type', () => {
    expect(values('user_pref("a", 1);user_pref("a", "x");')).toEqual({ a: 'x' });
  });

  it('lets user_pref win over pref and sticky_pref in either order', () => {
    expect(values('user_pref("a", 1);pref("a", 2);sticky_pref("a", 3);')).toEqual({ a: 1 });
    expect(values('pref("a", 2);user_pref("a", 1);')).toEqual({ a: 1 });
    expect(values('pref("a", 2);sticky_pref("a", 3);')).toEqual({ a: 3 });
  });

  it('loses a statement without its semicolon together with the next one, and says in which line', () => {
    const { prefs, errors } = parse('user_pref("a", 1);\n\nuser_pref("b", 2)\nuser_pref("c", 3);\nuser_pref("d", 4);');
    expect([...prefs.keys()]).toEqual(['a', 'd']);
    expect(errors).toEqual([{ line: 3, through: 4, message: say('prefs-no-semicolon') }]);
  });

  it('is not misled by a semicolon or a bracket inside a broken text', () => {
    expect(values('user_pref("a", "\\t;"); user_pref("b", ");");')).toEqual({ b: ');' });
  });

  it('accepts a pair of surrogates, high half first, and nothing less', () => {
    expect(values('user_pref("a", "\\ud83d\\ude00");')).toEqual({ a: '\u{1f600}' });
    for (const wrong of ['\\ude00\\ude00', '\\ud83d\\ud83d', '\\ud83dx', '\\ud83d', '\\ude00']) {
      expect(values(`user_pref("a", "${wrong}");user_pref("b", 1);`)).toEqual({ b: 1 });
    }
  });

  it('ends at a NUL byte', () => {
    expect(values('user_pref("a", 1);\0user_pref("b", 2);')).toEqual({ a: 1 });
    expect(values('user_pref("a", "x\0y"); user_pref("b", 2);')).toEqual({});
  });

  it('passes over a comment that is never closed, and names its line', () => {
    const { prefs, errors } = parse('user_pref("a", 1);\n/* user_pref("b", 2);\n');
    expect([...prefs.keys()]).toEqual(['a']);
    expect(errors).toEqual([{ line: 2, through: 3, message: say('prefs-comment-not-closed') }]);
  });

  it('counts CR LF, LF and CR as one line each, in texts and comments too', () => {
    expect(parse('/*\r\n*/"\r\n";\ruser_pref("a", "\n"\n);//\r\nuser_pref("b", 1);').prefs.get('b')?.line).toBe(7);
  });

  it('remembers no more than a few errors', () => {
    expect(parse(';'.repeat(100_000)).errors.length).toBe(20);
  });

  it('never throws, and every position is in the file', () => {
    const check = (bytes: Uint8Array) => {
      for (const { start, end, line } of parsePrefs(bytes).prefs.values()) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(bytes.length);
        expect(line).toBeGreaterThan(0);
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check));
    const piece = fc.constantFrom(
      'user_pref',
      '(',
      ')',
      ',',
      ';',
      '"',
      "'",
      '\\',
      '\\u',
      'd83d',
      '\\x4',
      '-',
      '1',
      'true',
      '/*',
      '*/',
      '//',
      '\n',
      '\r',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (all) => check(Buffer.from(all.join('')))));
  });

  it('never throws on a damaged file', () => {
    const original = Buffer.concat([
      fixture('thunderbird/grammar/user.js'),
      fixture('thunderbird/bad/several/prefs.js'),
    ]);
    const damage = fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(damage, fc.nat(original.length), (changes, length) => {
        const bytes = Buffer.from(original);
        for (const [at, byte] of changes) bytes[at] = byte;
        parsePrefs(bytes.subarray(0, length));
      }),
    );
  });
});
