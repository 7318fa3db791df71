import { expect, test } from 'vitest';
import { notInAutoconfig } from '../../../src/programs/autoconfig/rules.ts';
import { programSheet } from '../../support/accounts.ts';
import { catches, silent } from '../../support/rule.ts';
import { sheet } from '../../support/sheets.ts';

test('connections/not-in-autoconfig catches a file that sets accounts up', () => {
  const [finding] = catches(notInAutoconfig, programSheet('autoconfig'), {
    message:
      "Accounts on jo@example.org start with Thunderbird's 5 connections; this file has no element that could change it.",
    at: { file: '/home/jo/autoconfig', line: null },
    edits: [],
    remedy: 'Set the default number of connections where Thunderbird is installed.',
  });
  expect(finding?.remedy?.steps[0]).toContain('defaultPref("mail.server.default.max_cached_connections", 1);');
});

test.each([
  ['a healthy mailbox', sheet()],
  ['an iPhone', programSheet('ios')],
  ['--client autoconfig', programSheet('autoconfig', {}, { file: null })],
])('connections/not-in-autoconfig is silent on %s', (_name, facts) => silent(notInAutoconfig, facts));
