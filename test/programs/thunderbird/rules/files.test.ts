import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../../../src/model/json.ts';
import { duplicate, lineIgnored, wrongType } from '../../../../src/programs/thunderbird/rules/files.ts';
import { say } from '../../../../src/words/say.ts';
import { catches, silent } from '../../../support/rule.ts';
import { sheet } from '../../../support/sheets.ts';
import { EVERY_SERVER, POLICIES, PREFS, problemsIn, unsorted } from './problem.ts';

describe('settings/line-ignored', () => {
  test('catches the lost statements of a file together, at the first of them', () => {
    const lost = [
      { line: 4, message: 'x', kind: 'syntax' },
      { line: 9, message: 'y', kind: 'syntax' },
    ] as const;
    const [finding] = catches(lineIgnored, problemsIn(lost), {
      message: 'Thunderbird ignores 2 statements of prefs.js.',
      at: { file: PREFS, line: 4 },
      edits: [],
      remedy: 'Correct the lines or delete them.',
    });
    expect(finding?.evidence).toEqual([
      say('at-line-because', { line: 4, because: 'x' }),
      say('at-line-because', { line: 9, because: 'y' }),
    ]);
    expect(finding?.remedy?.steps[1]).toBe(`Open ${PREFS} in a text editor.`);
  });

  test('counts a file that was read twice once', () => {
    const document = { file: PREFS, format: 'thunderbird-prefs', note: null };
    const problems = [{ line: 4, message: 'x', kind: 'syntax' } as const];
    const facts = sheet({
      documents: [
        { ...document, problems },
        { ...document, problems },
      ],
    });
    const expected = { at: { file: PREFS, line: 4 }, edits: [], remedy: 'Correct the lines or delete them.' };
    catches(lineIgnored, facts, { message: 'Thunderbird ignores 1 statement of prefs.js.', ...expected });
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a problem of another kind', unsorted],
  ])('is silent on %s', (_name, facts) => silent(lineIgnored, facts));
});

describe('settings/wrong-type', () => {
  const wrong = (key: string, value: Scalar, file = PREFS) =>
    problemsIn([{ line: 4, message: 'Thunderbird expects something else here', kind: 'wrong-type', key, value }], file);

  test('catches a number in quotes, and writes the recommended one', () => {
    const [finding] = catches(wrongType, wrong(EVERY_SERVER, '5'), {
      message: `${EVERY_SERVER} is "5", and Thunderbird ignores it.`,
      at: { file: PREFS, line: 4 },
      edits: [{ file: PREFS, key: EVERY_SERVER, from: '5', to: 1 }],
      remedy: 'Write 1 instead, without quotes.',
    });
    const because = 'Thunderbird expects something else here';
    expect(finding?.evidence).toEqual([say('at-file-and-line-because', { file: 'prefs.js', line: 4, because })]);
    expect(finding?.remedy).toMatchObject({
      safety: 'safe',
      steps: [expect.anything(), `Change the line in ${PREFS} to: user_pref("${EVERY_SERVER}", 1);`],
    });
  });

  test.each([
    ['a.check_time', '12', 12],
    ['a.check_time', '2', 10],
    ['a.check_time', '25', 10],
    ['a.check_time', 'often', 10],
    ['a.port', '993', 993],
    ['a.use_idle', 'true', true],
    ['a.use_idle', 1, true],
    ['a.use_idle', 'false', false],
    ['a.use_idle', 0, false],
  ])('%s: %j is meant as %j', (key, value, to) => {
    catches(wrongType, wrong(key, value), {
      message: `${key} is ${JSON.stringify(value)}, and Thunderbird ignores it.`,
      at: { file: PREFS, line: 4 },
      edits: [{ file: PREFS, key, from: value, to }],
      remedy: `Write ${to} instead${typeof value === 'string' ? ', without quotes' : ''}.`,
    });
  });

  test.each([
    ['a.use_idle', 'on'],
    ['a.port', 'imap'],
  ])('%s: nobody can tell what %j is meant as', (key, value) => {
    catches(wrongType, wrong(key, value), {
      message: `${key} is "${value}", and Thunderbird ignores it.`,
      at: { file: PREFS, line: 4 },
      edits: [],
      remedy: 'Write a value of the right type.',
    });
  });

  test('writes nothing into a policy', () => {
    const [finding] = catches(wrongType, wrong('a.port', '993', POLICIES), {
      message: 'a.port is "993", and Thunderbird ignores it.',
      at: { file: POLICIES, line: 4 },
      edits: [],
      remedy: 'Write 993 instead, without quotes.',
    });
    expect(finding?.remedy?.steps[1]).toBe(`Change the value in ${POLICIES}, then restart Thunderbird.`);
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a problem of another kind', unsorted],
  ])('is silent on %s', (_name, facts) => silent(wrongType, facts));
});

describe('accounts/duplicate', () => {
  test('catches the second of two accounts that are one to Thunderbird', () => {
    const twice = problemsIn([
      { line: 4, message: 'Account 2 is account 1', kind: 'duplicate-account', key: 'account1', value: 'account2' },
    ]);
    const [finding] = catches(duplicate, twice, {
      message: 'Account 2 is account 1',
      at: { file: PREFS, line: 4 },
      edits: [],
      remedy: 'Keep "account1" and remove the other one.',
    });
    expect(finding).toMatchObject({ evidence: ['prefs.js, line 4'], subject: 'account2' });
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a problem of another kind', unsorted],
  ])('is silent on %s', (_name, facts) => silent(duplicate, facts));
});
