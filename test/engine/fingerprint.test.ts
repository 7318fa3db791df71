import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/engine/fingerprint.ts';
import { runRules } from '../../src/engine/judge.ts';
import type { Account } from '../../src/model/account.ts';
import type { Settings } from '../../src/model/setting.ts';
import { rules } from '../../src/rules/index.ts';
import { usualOptions } from '../../src/rules/options.ts';
import { account, sheet } from '../support/sheets.ts';

const prints = (root: string, accounts: readonly Account[]): string[] =>
  runRules(sheet({ accounts }), rules, { options: usualOptions, root })
    .findings.filter(({ ruleId }) => ruleId === 'connections/too-many')
    .map(({ fingerprint }) => fingerprint);

const greedy = (file: string, more: Partial<Account> = {}, connections = 5): Account =>
  account({ maxConnections: connections }, { file, ...more });

/** The same account after lines were put in front of it. */
function lower(one: Account, lines: number): Account {
  const settings = Object.fromEntries(
    Object.entries(one.settings).map(([name, setting]) => [name, { ...setting, line: (setting.line ?? 0) + lines }]),
  ) as unknown as Settings;
  return { ...one, settings };
}

describe('a fingerprint stays the same', () => {
  const [print] = prints('/srv/a', [greedy('/srv/a/profiles/x/prefs.js')]);

  test('in another checkout', () => {
    expect(prints('/home/ci/b', [greedy('/home/ci/b/profiles/x/prefs.js')])).toEqual([print]);
  });

  test('however the path is written', () => {
    expect(prints('/srv/a', [greedy('profiles/x/prefs.js')])).toEqual([print]);
    expect(prints('/srv/a', [greedy('./profiles/../profiles/x/prefs.js')])).toEqual([print]);
  });

  test('on another line, with another number, under another account name', () => {
    const here = '/srv/a/profiles/x/prefs.js';
    expect(prints('/srv/a', [lower(greedy(here), 40)])).toEqual([print]);
    expect(prints('/srv/a', [greedy(here, {}, 9)])).toEqual([print]);
    expect(prints('/srv/a', [greedy(here, { account: 'Work' })])).toEqual([print]);
  });

  test('for a file elsewhere, whichever folder it is in', () => {
    const [one] = prints('/srv/a', [greedy('/home/jo/p/prefs.js')]);
    expect(prints('/srv/b', [greedy('/mnt/backup/p2/prefs.js')])).toEqual([one]);
  });
});

describe('two findings differ', () => {
  const count = (root: string, accounts: readonly Account[]): number => new Set(prints(root, accounts)).size;

  test('in two profiles of one repository', () => {
    expect(count('/srv/a', [greedy('/srv/a/x/prefs.js'), greedy('/srv/a/y/prefs.js')])).toBe(2);
  });

  test('for two accounts of a file elsewhere', () => {
    const file = '/home/jo/prefs.js';
    expect(count('/srv', [greedy(file), greedy(file, { account: 'Work' })])).toBe(2);
  });

  test('even for the same account in two files elsewhere', () => {
    expect(count('/srv', [greedy('/home/jo/x/prefs.js'), greedy('/home/jo/y/prefs.js')])).toBe(2);
  });

  test('for two rules, two settings, two servers', () => {
    const at = { file: 'prefs.js', key: 'a', line: 1 };
    const all = [
      fingerprintOf('a/b', { at }, '/r'),
      fingerprintOf('a/c', { at }, '/r'),
      fingerprintOf('a/b', { at: { ...at, key: 'b' } }, '/r'),
      fingerprintOf('a/b', { subject: 'h:993' }, '/r'),
      fingerprintOf('a/b', { subject: 'h:143' }, '/r'),
      // A file elsewhere goes by its bare name, so the account tells them apart.
      fingerprintOf('a/b', { at: { ...at, file: '/home/prefs.js' }, subject: 'jo' }, '/r'),
      fingerprintOf('a/b', { at: { ...at, file: '/home/prefs.js' }, subject: 'amy' }, '/r'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
