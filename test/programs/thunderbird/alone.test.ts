import { expect, test } from 'vitest';
import { lintPaths } from '../../../src/engine/lint.ts';
import { accountsAlone } from '../../../src/programs/thunderbird/alone.ts';
import { fixturePath } from '../fixture.ts';
import { values } from '../read.ts';

const found = (value: string | number | boolean, line: number) =>
  ({ value, line, source: 'user.js', file: 'user.js' }) as const;
const alone = (prefs: Record<string, string | number | boolean>) =>
  accountsAlone(new Map(Object.entries(prefs).map(([key, value], i) => [key, found(value, i + 1)])), {
    file: 'user.js',
    format: 'thunderbird-prefs',
  });

test('what stands in the file is known of each branch, and nothing else', () => {
  const [all, one] = alone({
    'mail.server.default.max_cached_connections': 10,
    'mail.server.server1.use_idle': false,
    'mail.server.server2.hostname': 'imap.example.org',
  });
  expect(all && [all.account, values(all)]).toEqual(['mail.server.default', { maxConnections: 10 }]);
  expect(one && [one.account, values(one)]).toEqual(['mail.server.server1', { idle: false }]);
});

test('a POP server and what nobody asks for under mail.server.default are left out', () => {
  expect(alone({ 'mail.server.server1.type': 'pop3', 'mail.server.server1.check_time': 60 })).toEqual([]);
  expect(alone({ 'mail.server.default.check_new_mail': false })).toEqual([]);
});

test('a policy that is laid over a profile is judged with that profile only', async () => {
  const { report } = await lintPaths([fixturePath('thunderbird/bad/managed')]);
  const accounts = report.facts.accounts?.status === 'ok' ? report.facts.accounts.value : [];
  expect(accounts.filter(({ host }) => host.startsWith('mail.server.'))).toEqual([]);
});
