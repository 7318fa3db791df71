/** Which line of the report a rule's findings belong to. A rule is not told: it follows from the facts it looks at. */
import { expect, test } from 'vitest';
import { programIds, programs } from '../../src/programs/index.ts';
import { areaOfRule } from '../../src/rules/about.ts';
import { rules } from '../../src/rules/index.ts';
import { settingsRules } from '../../src/rules/settings/index.ts';

test.each([
  ['reach/unreachable', 'reach'],
  ['tls/untrusted', 'reach'],
  ['tls/unencrypted', 'reach'],
  ['auth/wrong-password', 'session'],
  ['server/limit-setting', 'server'],
  ['idle/not-offered', 'idle'],
  ['idle/late', 'idle'],
  ['connections/over-limit', 'connections'],
  ['connections/throttled', 'connections'],
  // About IDLE, and yet about the watch.
  ['idle/dies-silently', 'watch'],
  ['idle/notification-missed', 'watch'],
  // About IDLE, connections and encryption, and yet about the mail programs.
  ['idle/off', 'demands'],
  ['connections/too-many', 'demands'],
  ['tls/off', 'demands'],
  ['auth/method-outdated', 'demands'],
  ['policy/not-applied', 'demands'],
  // Compares a file with the server: the file is where it is put right.
  ['profile/authentication-not-offered', 'demands'],
])('%s belongs to %s', (id, area) => {
  expect(areaOfRule(id)).toBe(area);
});

test('every rule has an area; every rule about settings has the one of the mail programs', () => {
  expect(rules.filter(({ id }) => areaOfRule(id) === null)).toEqual([]);
  const aboutSettings = [...settingsRules, ...programIds.flatMap((id) => programs[id].rules)];
  expect(new Set(aboutSettings.map(({ id }) => areaOfRule(id)))).toEqual(new Set(['demands']));
});

test('what is no rule has none', () => {
  expect(areaOfRule('internal/rule-crashed')).toBeNull();
});
