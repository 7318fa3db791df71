import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../../../src/model/json.ts';
import { duplicate, lineIgnored, nameUnread, wrongType } from '../../../../src/programs/thunderbird/rules/files.ts';
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
      message: say('settings-line-ignored.message', { lines: 2, file: 'prefs.js' }),
      at: { file: PREFS, line: 4 },
      edits: [],
      remedy: 'settings-line-ignored.remedy',
    });
    expect(finding?.evidence).toEqual([
      say('at-line-because', { line: 4, because: 'x' }),
      say('at-line-because', { line: 9, because: 'y' }),
    ]);
    expect(finding?.remedy?.steps[1]).toEqual(say('settings-line-ignored.step-open', { file: PREFS }));
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
    const expected = { at: { file: PREFS, line: 4 }, edits: [], remedy: 'settings-line-ignored.remedy' };
    catches(lineIgnored, facts, {
      message: say('settings-line-ignored.message', { lines: 1, file: 'prefs.js' }),
      ...expected,
    });
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
      message: say('settings-wrong-type.message', { key: EVERY_SERVER, value: '"5"' }),
      at: { file: PREFS, line: 4 },
      edits: [{ file: PREFS, key: EVERY_SERVER, from: '5', to: 1 }],
      remedy: 'settings-wrong-type.remedy-unquoted',
    });
    const because = 'Thunderbird expects something else here';
    expect(finding?.evidence).toEqual([say('at-file-and-line-because', { file: 'prefs.js', line: 4, because })]);
    expect(finding?.remedy).toMatchObject({
      safety: 'safe',
      steps: [expect.anything(), say('settings-wrong-type.step-line', { file: PREFS, key: EVERY_SERVER, value: '1' })],
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
      message: say('settings-wrong-type.message', { key, value: JSON.stringify(value) }),
      at: { file: PREFS, line: 4 },
      edits: [{ file: PREFS, key, from: value, to }],
      remedy: typeof value === 'string' ? 'settings-wrong-type.remedy-unquoted' : 'settings-wrong-type.remedy-value',
    });
  });

  test.each([
    ['a.use_idle', 'on'],
    ['a.port', 'imap'],
  ])('%s: nobody can tell what %j is meant as', (key, value) => {
    catches(wrongType, wrong(key, value), {
      message: say('settings-wrong-type.message', { key, value: `"${value}"` }),
      at: { file: PREFS, line: 4 },
      edits: [],
      remedy: 'settings-wrong-type.remedy',
    });
  });

  test('writes nothing into a policy', () => {
    const [finding] = catches(wrongType, wrong('a.port', '993', POLICIES), {
      message: say('settings-wrong-type.message', { key: 'a.port', value: '"993"' }),
      at: { file: POLICIES, line: 4 },
      edits: [],
      remedy: 'settings-wrong-type.remedy-unquoted',
    });
    expect(finding?.remedy?.steps[1]).toEqual(say('settings-wrong-type.step-file', { file: POLICIES }));
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a problem of another kind', unsorted],
  ])('is silent on %s', (_name, facts) => silent(wrongType, facts));
});

describe('settings/name-unread', () => {
  test('catches it, and names what was meant', () => {
    const [key, value] = ['mail.imap.use_idle', 'mail.server.default.use_idle'];
    const message = say('thunderbird-name-unread', { key, instead: value });
    const [finding] = catches(nameUnread, problemsIn([{ line: 4, message, kind: 'name-unread', key, value }]), {
      message,
      at: { file: PREFS, line: 4 },
      edits: [],
      remedy: 'settings-name-unread.remedy',
    });
    expect(finding?.evidence).toEqual([say('thunderbird-in-file-at-line', { file: 'prefs.js', line: 4 })]);
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a problem of another kind', unsorted],
  ])('is silent on %s', (_name, facts) => silent(nameUnread, facts));
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
      remedy: 'accounts-duplicate.remedy',
    });
    expect(finding).toMatchObject({
      evidence: [say('thunderbird-in-file-at-line', { file: 'prefs.js', line: 4 })],
      subject: 'account2',
    });
    expect(finding?.remedy?.text).toEqual(say('accounts-duplicate.remedy', { accountKey: 'account1' }));
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a problem of another kind', unsorted],
  ])('is silent on %s', (_name, facts) => silent(duplicate, facts));
});
