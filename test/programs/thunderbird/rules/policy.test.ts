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
      message: say('policy-number-becomes-boolean.message', { key: EVERY_SERVER, stored: 'true', written: 1 }),
      at: { file: POLICIES, line: 4 },
      edits: [],
      remedy: 'policy-number-becomes-boolean.remedy-connections',
    });
    expect(finding?.evidence).toEqual([X_AT_LINE_4, say('policy-number-becomes-boolean.evidence-connections')]);
    expect(finding?.remedy?.steps[0]).toEqual(say('policy-number-becomes-boolean.step-negative'));
  });

  test('catches an interval of 0', () => {
    const [finding] = catches(numberBecomesBoolean, stored('a.check_time', 0), {
      message: say('policy-number-becomes-boolean.message', { key: 'a.check_time', stored: 'false', written: 0 }),
      at: { file: POLICIES, line: 4 },
      edits: [],
      remedy: 'policy-number-becomes-boolean.remedy',
    });
    expect(finding?.evidence[1]).toEqual(say('policy-number-becomes-boolean.evidence'));
    expect(finding?.remedy?.steps).toEqual([
      say('policy-number-becomes-boolean.step', { key: 'a.check_time', written: 0 }),
    ]);
  });

  test.each(quiet)('is silent on %s', (_name, facts) => silent(numberBecomesBoolean, facts));
});

describe('policy/not-applied', () => {
  const expected = { edits: [], remedy: 'policy-not-applied.remedy' };

  test('catches a policies.json that counts for nothing', () => {
    const facts = problemsIn([{ line: 4, message: 'Nothing is read', kind: 'not-applied' }], POLICIES);
    const [finding] = catches(notApplied, facts, {
      ...expected,
      message: 'Nothing is read',
      at: { file: POLICIES, line: 4 },
    });
    expect(finding?.evidence).toEqual([say('thunderbird-in-file-at-line', { file: 'policies.json', line: 4 })]);
    expect(finding?.remedy?.steps[0]).toEqual(say('policy-not-applied.step-policies'));
  });

  test('catches a line of AutoConfig, and names the preference', () => {
    const problem = { line: null, message: 'It is skipped', kind: 'not-applied', key: 'a.port' } as const;
    const [finding] = catches(notApplied, problemsIn([problem], CFG, 'thunderbird-autoconfig'), {
      ...expected,
      message: say('thunderbird-about', { key: 'a.port', because: 'It is skipped' }),
      at: { file: CFG, line: null },
    });
    expect(finding?.evidence).toEqual([say('thunderbird-in-file', { file: 'mozilla.cfg' })]);
    expect(finding?.remedy?.steps).toEqual([say('policy-not-applied.step-line')]);
  });

  test.each(quiet)('is silent on %s', (_name, facts) => silent(notApplied, facts));
});

describe('policy/only-new-accounts', () => {
  test('catches a default that accounts in use never see', () => {
    const problem = { line: 4, message: 'x', kind: 'only-new-accounts', key: EVERY_SERVER, value: 2 } as const;
    const [finding] = catches(onlyNewAccounts, problemsIn([problem], POLICIES), {
      message: say('policy-only-new-accounts.message', { key: EVERY_SERVER, value: '2' }),
      at: { file: POLICIES, line: 4 },
      edits: [],
      remedy: 'policy-only-new-accounts.remedy',
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
      message: say('policy-program-not-judged.message', { count: 2, file: 'mozilla.cfg' }),
      at: { file: CFG, line: 4 },
      edits: [],
      remedy: 'policy-program-not-judged.remedy',
    });
    expect(finding?.evidence).toEqual(parts.map(({ message }) => message));
  });

  test.each(quiet)('is silent on %s', (_name, facts) => silent(programNotJudged, facts));
});
