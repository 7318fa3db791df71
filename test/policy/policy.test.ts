import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { usualOptions } from '../../src/rules/options.ts';
import { say } from '../../src/words/say.ts';
import { mixed, reportOn } from '../support/reports.ts';
import { account, fromFiles, sheet } from '../support/sheets.ts';

const ids = (policy: Partial<Policy>): string[] => reportOn(mixed, policy).findings.map(({ ruleId }) => ruleId);
const all = ids({});

test('as it comes, nothing is held back', () => {
  expect(all).toEqual([
    'connections/over-limit',
    'connections/too-many',
    'idle/off',
    'server/limit-setting',
    'polling/set-on-device',
  ]);
});

test('a rule that is off finds nothing, and the report says that it is off', () => {
  const report = reportOn(mixed, { rules: { 'idle/off': 'off' } });
  expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain('idle/off');
  expect(report.skipped).toContainEqual({
    ruleId: 'idle/off',
    code: 'switched-off',
    needs: null,
    because: say('rule-off'),
  });
  const off = report.skipped.filter(({ code }) => code !== 'not-probed');
  expect(off.length).toBe(1);
  expect(report.summary.skipped).toBe(report.skipped.length);
});

test('another severity counts and sorts as such', () => {
  const report = reportOn(mixed, { rules: { 'polling/set-on-device': 'error', 'connections/over-limit': 'info' } });
  expect(report.summary).toMatchObject({ error: 1, warning: 2, info: 2 });
  expect(report.findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual([
    'error polling/set-on-device',
    'warning connections/too-many',
    'warning idle/off',
    'info connections/over-limit',
    'info server/limit-setting',
  ]);
});

describe('ignoring', () => {
  const reason = 'Agreed with the mail host.';

  test('keeps the finding out and says so', () => {
    const report = reportOn(mixed, { ignore: [{ rule: 'connections/over-limit', reason }] });
    const before = reportOn(mixed).findings[0];
    expect(report.findings).toHaveLength(all.length - 1);
    expect(report.ignored).toEqual([{ ruleId: before?.ruleId, fingerprint: before?.fingerprint, reason }]);
    expect(report.summary).toMatchObject({ error: 0, ignored: 1 });
  });

  test.each([
    [{ rule: 'idle/off', account: 'WORK' }, 1],
    [{ rule: 'idle/off', account: 'jo@example.org' }, 0],
    [{ rule: 'idle/off', file: '/home/jo/**' }, 1],
    [{ rule: 'idle/off', file: 'profiles/**' }, 0],
    [{ rule: 'connections/too-many', file: 'profiles/**' }, 1],
    [{ rule: 'connections/too-many', file: 'profiles', account: 'jo@example.org' }, 1],
    [{ rule: 'connections/too-many', file: 'profiles', account: 'Work' }, 0],
    [{ rule: 'connections/over-limit', account: 'jo@example.org' }, 1],
    // Without an account; and what only ends or begins like a subject.
    [{ rule: 'connections/over-limit', account: 'imap.example.org:993' }, 0],
    // The start of jo@example.org, and another account.
    [{ rule: 'connections/over-limit', account: 'jo' }, 0],
    [{ rule: 'connections/over-limit', file: '**' }, 0],
  ] as const)('%j leaves out %i', (entry, n) => {
    expect(reportOn(mixed, { ignore: [{ ...entry, reason }] }).summary.ignored).toBe(n);
  });
});

describe('the numbers the rules go by', () => {
  const facts = fromFiles(sheet({ accounts: [account({ maxConnections: 3, pollMinutes: 20 })] }));
  const found = (options: Policy['options']) => reportOn(facts, { options }).findings;

  test('allow more connections', () => {
    expect(found({ ...usualOptions, connections: 3 })).toEqual([]);
    const [finding] = found({ ...usualOptions, connections: 2 });
    expect(finding?.message).toMatchObject({ id: 'connections-too-many.message', args: { most: 3, connections: 2 } });
    expect(finding?.remedy?.edits[0]?.to).toBe(2);
  });

  test('ask for more frequent looks, and the remedy keeps to that', () => {
    const [finding] = found({ ...usualOptions, connections: 3, pollCeilingMinutes: 20 });
    expect(finding?.ruleId).toBe('polling/too-slow');
    const strict = found({ ...usualOptions, connections: 3, pollCeilingMinutes: 5 })[0]?.remedy?.edits[0]?.to;
    expect(strict).toBe(4);
    const settled = sheet({ accounts: [account({ pollMinutes: Number(strict) })] });
    expect(reportOn(settled, { options: { ...usualOptions, pollCeilingMinutes: 5 } }).findings).toEqual([]);
  });
});

describe('a baseline', () => {
  const [first] = reportOn(mixed).findings;
  const entry = {
    fingerprint: 'gone',
    rule: 'idle/off',
    file: 'profiles/müller & co/prefs.js',
    about: null,
    message: 'x',
  };
  const baseline = { entries: [entry], fingerprints: new Set([first?.fingerprint ?? '', 'gone']) };

  test('keeps what is known out of the findings, and says what is gone', () => {
    const { findings, summary } = reportOn(mixed, { baseline });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(all.slice(1));
    expect(summary.baseline).toEqual({ known: 1, gone: 1, notChecked: 0 });
  });

  test('does not call gone what a rule that is off was silent about, whatever the others are set to', () => {
    expect(reportOn(mixed, { baseline, rules: { 'idle/off': 'off' } }).summary.baseline).toMatchObject({ gone: 0 });
    expect(reportOn(mixed, { baseline, rules: { 'idle/off': 'error' } }).summary.baseline).toMatchObject({ gone: 1 });
  });

  test('does not call gone what a rule could not judge', () => {
    const { mailboxes: _mailboxes, watch: _watch, ...facts } = mixed;
    const unjudged = { ...baseline, entries: [{ ...entry, rule: 'idle/cut-short' }] };
    expect(reportOn(facts, { baseline: unjudged }).summary.baseline).toMatchObject({ gone: 0, notChecked: 1 });
  });
});

test('a rule that crashed is neither ignored nor known', () => {
  const accounts = [{ ...account(), settings: null }] as never;
  const broken = { ...sheet(), accounts: { status: 'ok', value: accounts } } as const;
  const [crash] = reportOn(broken).findings;
  expect(crash?.ruleId).toBe('internal/rule-crashed');
  const policy = {
    ignore: [{ rule: 'internal/rule-crashed', reason: 'x' }],
    baseline: { entries: [], fingerprints: new Set([crash?.fingerprint ?? '']) },
  };
  expect(reportOn(broken, policy).findings).toContainEqual(crash);
});
