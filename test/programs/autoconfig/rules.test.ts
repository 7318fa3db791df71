import { expect, test } from 'vitest';
import { notInAutoconfig } from '../../../src/programs/autoconfig/rules.ts';
import { say } from '../../../src/words/say.ts';
import { programSheet } from '../../support/accounts.ts';
import { catches, silent } from '../../support/rule.ts';
import { sheet } from '../../support/sheets.ts';

test('connections/not-in-autoconfig catches a file that sets accounts up', () => {
  const [finding] = catches(notInAutoconfig, programSheet('autoconfig'), {
    message: say('connections-not-in-autoconfig.message', { account: 'jo@example.org' }),
    at: { file: '/home/jo/autoconfig', line: null },
    edits: [],
    remedy: 'connections-not-in-autoconfig.remedy',
  });
  expect(finding?.remedy?.steps[0]).toEqual(say('connections-not-in-autoconfig.step-default', { connections: 1 }));
});

test.each([
  ['a healthy mailbox', sheet()],
  ['an iPhone', programSheet('ios')],
  ['--client autoconfig', programSheet('autoconfig', {}, { file: null })],
])('connections/not-in-autoconfig is silent on %s', (_name, facts) => silent(notInAutoconfig, facts));
