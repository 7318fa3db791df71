/** Where a setting is, and what a change of it would write. */
import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/model/json.ts';
import type { Setting } from '../../src/model/setting.ts';
import type { HowTo } from '../../src/programs/program.ts';
import { placeOf, remedyFor, whereSet } from '../../src/programs/remedy.ts';
import { say } from '../../src/words/say.ts';
import { account } from '../support/sheets.ts';

const jo = account();
const MAIL = say('program-macos-mail');
const setting = (change: Partial<Setting<Scalar>> = {}): Setting<Scalar> => ({
  value: 5,
  source: 'file',
  key: 'key',
  line: 3,
  ...change,
});
const howTo: HowTo = {
  text: ({ value: connections }) => say('thunderbird-set-connections', { connections }),
  steps: ({ account: name }) => [say('thunderbird-step-server-settings', { account: name })],
  edit: 'safe',
};
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
    [setting(), say('setting-set-line', { setting: 'key', setBy: 'file', line: 3 })],
    [setting({ line: null }), say('setting-set', { setting: 'key', setBy: 'file' })],
    [setting({ key: null }), say('setting-set-line', { setting: 'name', setBy: 'file', line: 3 })],
    [setting({ source: 'default', line: null }), say('setting-default', { setting: 'key', program: MAIL })],
    [setting({ source: 'policy' }), say('setting-set-line', { setting: 'key', setBy: 'policy', line: 3 })],
    [setting({ source: 'autoconfig' }), say('setting-set-line', { setting: 'key', setBy: 'autoconfig', line: 3 })],
  ])('as evidence: %j', (of, words) => {
    expect(whereSet(of, 'name', MAIL)).toEqual(words);
  });
});

describe('what a change writes', () => {
  test('the value, where it is; every hole is filled in', () => {
    expect(remedy(setting())).toEqual({
      text: say('thunderbird-set-connections', { connections: 1 }),
      steps: [say('thunderbird-step-server-settings', { account: 'jo@example.org' })],
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
