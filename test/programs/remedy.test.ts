/** Where a setting is, and what a change of it would write. */
import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/model/json.ts';
import type { Setting } from '../../src/model/setting.ts';
import { placeOf, remedyFor, whereSet } from '../../src/programs/remedy.ts';
import { account } from '../support/sheets.ts';

const jo = account();
const setting = (change: Partial<Setting<Scalar>> = {}): Setting<Scalar> => ({
  value: 5,
  source: 'file',
  key: 'key',
  line: 3,
  ...change,
});
const howTo = { text: 'Set {account} to {value}.', steps: ['{value}, {value}!'], edit: 'safe' } as const;
const remedy = (of: Setting<Scalar>, edit?: 'safe' | 'review') =>
  remedyFor(jo, { setting: of, to: 1, howTo: { ...howTo, edit: edit ?? 'safe' } }, { settings: {} });

describe('where a setting is', () => {
  test.each([
    ['in the file of the account', setting(), '/home/jo/profile/prefs.js'],
    ['in the user.js beside it', setting({ source: 'user.js' }), '/home/jo/profile/user.js'],
    ['in a file of its own', setting({ source: 'policy', file: '/etc/policies.json' }), '/etc/policies.json'],
  ])('%s', (_where, of, file) => {
    expect(placeOf(jo, of)).toEqual({ file, key: 'key', line: 3 });
  });

  test('nowhere, for an account that no file describes', () => {
    expect(placeOf(account({}, { file: null }), setting())).toBeUndefined();
  });

  test.each([
    [setting(), 'key, line 3'],
    [setting({ line: null }), 'key'],
    [setting({ key: null }), 'name, line 3'],
    [setting({ source: 'default', line: null }), "key: not set, so Mail's default counts"],
    [setting({ source: 'policy' }), 'key, line 3, set by a policy'],
    [setting({ source: 'autoconfig' }), 'key, line 3, set by AutoConfig'],
  ])('as evidence: %j', (of, words) => {
    expect(whereSet(of, 'name', 'Mail')).toBe(words);
  });
});

describe('what a change writes', () => {
  test('the value, where it is; every hole is filled in', () => {
    expect(remedy(setting())).toEqual({
      text: 'Set jo@example.org to 1.',
      steps: ['1, 1!'],
      edits: [{ file: '/home/jo/profile/prefs.js', key: 'key', from: 5, to: 1 }],
      safety: 'safe',
    });
    expect(remedy(setting(), 'review').safety).toBe('review');
  });

  test('a new line, where nothing is set', () => {
    expect(remedy(setting({ source: 'default', line: null })).edits).toMatchObject([{ from: null }]);
  });

  test('where its slot says', () => {
    const slot = { file: 'user.js', key: 'own', seen: 0 };
    expect(remedy(setting({ slot })).edits).toEqual([{ file: 'user.js', key: 'own', from: 0, to: 1 }]);
  });

  test.each([
    ['no name in any file', setting({ key: null })],
    ['what an administrator sets', setting({ source: 'policy', slot: { file: 'prefs.js', key: 'key', seen: 5 } })],
  ])('nothing for %s', (_what, of) => {
    expect(remedy(of)).toMatchObject({ edits: [] });
  });
});
