import { describe, expect, test } from 'vitest';
import { ignoreUnused } from '../../../src/rules/settings/ignores.ts';
import { say } from '../../../src/words/say.ts';
import { catches, silent } from '../../support/rule.ts';
import { sheet } from '../../support/sheets.ts';

const FILE = '/home/jo/user.js';
const withComment = (rule: string, reason: string) =>
  sheet({
    documents: [
      {
        file: FILE,
        format: 'thunderbird-prefs',
        problems: [],
        note: null,
        ignores: [{ line: 3, about: 4, rule, reason }],
      },
    ],
  });

describe('settings/ignore-without-effect', () => {
  test.each([
    ['idle/off', ''],
    ['', ''],
  ])('catches a comment with the rule %j and the reason %j', (rule, reason) => {
    const [finding] = catches(ignoreUnused, withComment(rule, reason), {
      severity: 'warning',
      message: say('settings-ignore-without-effect.message-no-reason'),
      at: { file: FILE, line: 3 },
      edits: [],
      remedy: 'settings-ignore-without-effect.remedy-reason',
    });
    expect(finding?.evidence).toEqual([]);
  });

  test.each([
    ['a comment with both', withComment('idle/off', 'we know')],
    ['a healthy mailbox', sheet()],
  ])('is silent on %s', (_name, facts) => silent(ignoreUnused, facts));
});
