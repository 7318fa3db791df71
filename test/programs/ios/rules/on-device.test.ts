import { expect, test } from 'vitest';
import { onDevice } from '../../../../src/programs/ios/rules/on-device.ts';
import { programSheet } from '../../../support/accounts.ts';
import { catches, silent } from '../../../support/rule.ts';
import { sheet } from '../../../support/sheets.ts';

test.each([
  ['mobileconfig', 'profile'],
  ['account-mail', 'declaration'],
])('polling/set-on-device catches an account in a %s', (format, what) => {
  const [finding] = catches(onDevice, programSheet('ios', {}, { format, user: '' }), {
    message: `How often jo@example.org looks for mail is set on the iPhone or iPad, not in the ${what}.`,
    at: { file: '/home/jo/ios', line: null },
    edits: [],
    remedy: 'Choose Fetch every 15 minutes on the device.',
  });
  expect(finding?.evidence).toEqual(['for a user named at installation on imap.example.org:993']);
});

test.each([
  ['a healthy mailbox', sheet()],
  ['an assumed iPhone', programSheet('ios', {}, { file: null })],
])('polling/set-on-device is silent on %s', (_name, facts) => silent(onDevice, facts));
