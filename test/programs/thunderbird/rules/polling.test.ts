import { describe, expect, test } from 'vitest';
import { notAtStartup, pollTooOften } from '../../../../src/programs/thunderbird/rules/polling.ts';
import { say } from '../../../../src/words/say.ts';
import { catches, silent } from '../../../support/rule.ts';
import { account, sheet } from '../../../support/sheets.ts';
import { PREFS } from './problem.ts';

const set = (...args: Parameters<typeof account>) => sheet({ accounts: [account(...args)] });

describe('polling/too-often', () => {
  test.each([
    [1, 60],
    [2, 30],
  ])('catches a check every %i minutes', (pollMinutes, checks) => {
    const [finding] = catches(pollTooOften, set({ pollMinutes }), {
      message: say('polling-too-often.message', { account: 'jo@example.org', minutes: pollMinutes, checks }),
      at: { file: PREFS, line: 3 },
      edits: [{ file: PREFS, key: 'mail.server.server1.pollMinutes', from: pollMinutes, to: 10 }],
      remedy: 'polling-too-often.remedy',
    });
    expect(finding?.evidence).toEqual([
      say('setting-set-line', { setting: 'mail.server.server1.pollMinutes', setBy: 'file', line: 3 }),
    ]);
  });

  test('advises less than the ceiling of a team', () => {
    const [finding] = catches(
      pollTooOften,
      set({ pollMinutes: 1 }),
      {
        message: say('polling-too-often.message', { account: 'jo@example.org', minutes: 1, checks: 60 }),
        at: { file: PREFS, line: 3 },
        edits: [{ file: PREFS, key: 'mail.server.server1.pollMinutes', from: 1, to: 5 }],
        remedy: 'polling-too-often.remedy',
      },
      { pollCeilingMinutes: 6 },
    );
    expect(finding?.remedy?.steps.at(-1)).toEqual(say('thunderbird-step-poll', { minutes: 5 }));
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['every three minutes', set({ pollMinutes: 3 })],
    ['never', set({ pollMinutes: 0 })],
    ['every minute, but switched off', set({ pollMinutes: 1, checkNewMail: false })],
    ['an assumed Thunderbird', set({ pollMinutes: 1 }, { file: null })],
  ])('is silent on %s', (_name, facts) => silent(pollTooOften, facts));
});

describe('polling/not-at-startup', () => {
  test('catches a Thunderbird that waits for the first check', () => {
    const [finding] = catches(notAtStartup, set({ checkAtStartup: false }), {
      message: say('polling-not-at-startup.message', { account: 'jo@example.org' }),
      at: { file: PREFS, line: 4 },
      edits: [{ file: PREFS, key: 'mail.server.server1.checkAtStartup', from: false, to: true }],
      remedy: 'thunderbird-set-startup',
    });
    expect(finding?.remedy).toMatchObject({
      safety: 'safe',
      steps: expect.arrayContaining([say('thunderbird-step-startup')]),
    });
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['an assumed Thunderbird', set({ checkAtStartup: false }, { file: null })],
  ])('is silent on %s', (_name, facts) => silent(notAtStartup, facts));
});
