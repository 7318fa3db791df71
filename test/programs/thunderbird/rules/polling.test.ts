import { describe, expect, test } from 'vitest';
import { notAtStartup } from '../../../../src/programs/thunderbird/rules/polling.ts';
import { say } from '../../../../src/words/say.ts';
import { catches, silent } from '../../../support/rule.ts';
import { account, sheet } from '../../../support/sheets.ts';
import { PREFS } from './problem.ts';

const set = (...args: Parameters<typeof account>) => sheet({ accounts: [account(...args)] });

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
