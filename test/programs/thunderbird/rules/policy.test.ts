import { describe, expect, test } from 'vitest';
import {
  notApplied,
  numberBecomesBoolean,
  onlyNewAccounts,
  programNotJudged,
} from '../../../../src/programs/thunderbird/rules/policy.ts';
import { say } from '../../../../src/words/say.ts';
import { catches, silent } from '../../../support/rule.ts';
import { sheet } from '../../../support/sheets.ts';
import { EVERY_SERVER, POLICIES, problemsIn, unsorted } from './problem.ts';

const CFG = '/usr/lib/thunderbird/mozilla.cfg';
const X_AT_LINE_4 = say('at-file-and-line-because', { file: 'policies.json', line: 4, because: 'x' });
const quiet = [
  ['a healthy mailbox', sheet()],
  ['a problem of another kind', unsorted],
] as const;

describe('policy/number-becomes-boolean', () => {
  const stored = (key: string, value: number) =>
    problemsIn([{ line: 4, message: 'x', kind: 'number-becomes-boolean', key, value }], POLICIES);

  test('catches one connection, and names the number that stays one', () => {
    const [finding] = catches(numberBecomesBoolean, stored(EVERY_SERVER, 1), {
      message: `The policy sets ${EVERY_SERVER} to true, not to 1.`,
      at: { file: POLICIES, line: 4 },
      edits: [],
      remedy: 'Write -1 instead of 1, or set it by AutoConfig.',
    });
    expect(finding?.evidence).toEqual([X_AT_LINE_4, 'Thunderbird then keeps 5 connections.']);
    expect(finding?.remedy?.steps[0]).toContain(`"${EVERY_SERVER}": -1`);
  });

  test('catches an interval of 0', () => {
    const [finding] = catches(numberBecomesBoolean, stored('a.check_time', 0), {
      message: 'The policy sets a.check_time to false, not to 0.',
      at: { file: POLICIES, line: 4 },
      edits: [],
      remedy: 'Set it by AutoConfig instead.',
    });
    expect(finding?.evidence[1]).toBe('Thunderbird then uses its built-in value.');
    expect(finding?.remedy?.steps).toEqual([
      'AutoConfig takes numbers as they are: lockPref("a.check_time", 0); in the .cfg file.',
    ]);
  });

  test.each(quiet)('is silent on %s', (_name, facts) => silent(numberBecomesBoolean, facts));
});

describe('policy/not-applied', () => {
  const expected = { edits: [], remedy: 'Correct the file before it is rolled out.' };

  test('catches a policies.json that counts for nothing', () => {
    const facts = problemsIn([{ line: 4, message: 'Nothing is read', kind: 'not-applied' }], POLICIES);
    const [finding] = catches(notApplied, facts, {
      ...expected,
      message: 'Nothing is read',
      at: { file: POLICIES, line: 4 },
    });
    expect(finding?.evidence).toEqual(['policies.json, line 4']);
    expect(finding?.remedy?.steps[0]).toContain('"Enterprise Policies"');
  });

  test('catches a line of AutoConfig, and names the preference', () => {
    const problem = { line: null, message: 'It is skipped', kind: 'not-applied', key: 'a.port' } as const;
    const [finding] = catches(notApplied, problemsIn([problem], CFG, 'thunderbird-autoconfig'), {
      ...expected,
      message: say('thunderbird-about', { key: 'a.port', because: 'It is skipped' }),
      at: { file: CFG, line: null },
    });
    expect(finding?.remedy?.steps).toEqual(['Correct the line and restart Thunderbird.']);
  });

  test.each(quiet)('is silent on %s', (_name, facts) => silent(notApplied, facts));
});

describe('policy/only-new-accounts', () => {
  test('catches a default that accounts in use never see', () => {
    const problem = { line: 4, message: 'x', kind: 'only-new-accounts', key: EVERY_SERVER, value: 2 } as const;
    const [finding] = catches(onlyNewAccounts, problemsIn([problem], POLICIES), {
      message: `${EVERY_SERVER} = 2 does not reach accounts that are in use.`,
      at: { file: POLICIES, line: 4 },
      edits: [],
      remedy: 'Set the number of each account as well.',
    });
    expect(finding?.evidence).toEqual([X_AT_LINE_4]);
  });

  test.each(quiet)('is silent on %s', (_name, facts) => silent(onlyNewAccounts, facts));
});

describe('policy/program-not-judged', () => {
  test('catches the parts of a .cfg that are a program, together', () => {
    const parts = [
      { line: 4, message: 'line 4 is a program, not judged', kind: 'program' },
      { line: 8, message: 'line 8 is a program, not judged', kind: 'program' },
    ] as const;
    const [finding] = catches(programNotJudged, problemsIn(parts, CFG, 'thunderbird-autoconfig'), {
      message: 'Not judged: 2 parts of mozilla.cfg.',
      at: { file: CFG, line: 4 },
      edits: [],
      remedy: 'Look in Thunderbird itself at what these lines set.',
    });
    expect(finding?.evidence).toEqual(parts.map(({ message }) => message));
  });

  test.each(quiet)('is silent on %s', (_name, facts) => silent(programNotJudged, facts));
});
