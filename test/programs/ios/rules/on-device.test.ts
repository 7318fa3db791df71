import { expect, test } from 'vitest';
import { onDevice } from '../../../../src/programs/ios/rules/on-device.ts';
import { say } from '../../../../src/words/say.ts';
import { programSheet } from '../../../support/accounts.ts';
import { catches, silent } from '../../../support/rule.ts';
import { sheet } from '../../../support/sheets.ts';

test.each([
  ['mobileconfig', 'profile'],
  ['account-mail', 'declaration'],
] as const)('polling/set-on-device catches an account in a %s', (format, what) => {
  const [finding] = catches(onDevice, programSheet('ios', {}, { format, user: '' }), {
    message: say(`polling-set-on-device.message-${what}`, { account: 'jo@example.org' }),
    at: { file: '/home/jo/ios', line: null },
    edits: [],
    remedy: 'polling-set-on-device.remedy',
  });
  expect(finding?.evidence).toEqual([say('polling-set-on-device.account-later', { host: 'imap.example.org:993' })]);
});

test.each([
  ['a healthy mailbox', sheet()],
  ['an assumed iPhone', programSheet('ios', {}, { file: null })],
])('polling/set-on-device is silent on %s', (_name, facts) => silent(onDevice, facts));
