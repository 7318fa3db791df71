import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { ignoredBy } from '../../src/policy/ignored.ts';

const finding = (part: Partial<Finding>): Finding => ({
  ruleId: 'connections/too-many',
  severity: 'warning',
  message: 'x',
  evidence: [],
  at: { file: '/w/team/jo/prefs.js', key: null, line: null },
  remedy: null,
  subject: 'Jo@example.org',
  fingerprint: '1',
  ...part,
});
const rule = 'connections/too-many';

describe('of several entries the first that means a finding gives the reason', () => {
  const entryFor = ignoredBy(
    [
      { rule: 'idle/off', reason: 'another rule' },
      { rule, account: 'mia@example.org', reason: 'mia' },
      { rule, account: 'JO@example.org', file: 'team/*', reason: 'jo in the team' },
      { rule, file: 'team/jo/prefs.js', reason: 'the file' },
      { rule, account: 'jo@example.org', reason: 'jo anywhere' },
    ],
    '/w',
  );
  const reason = (part: Partial<Finding>): string | undefined => entryFor(finding(part))?.reason;

  test.each([
    [{}, 'jo in the team'],
    [{ subject: 'kim@example.org' }, 'the file'],
    [{ subject: 'mia@example.org' }, 'mia'],
    [{ subject: null }, 'the file'],
    [{ at: { file: '/elsewhere/prefs.js', key: null, line: null } }, 'jo anywhere'],
    [{ at: null, subject: 'jo@example.org@imap.example.org:993' }, 'jo anywhere'],
    [{ ruleId: 'idle/off' }, 'another rule'],
  ])('%j: %s', (part, expected) => {
    expect(reason(part)).toBe(expected);
    // What was found for a file is kept, and the next finding in it must get the same.
    expect(reason(part)).toBe(expected);
  });

  test.each([
    { at: null, subject: 'kim' },
    { ruleId: 'polling/off' },
    { at: { file: '/elsewhere/prefs.js', key: null, line: null }, subject: null },
  ])('none: %j', (part) => expect(reason(part)).toBeUndefined());
});
