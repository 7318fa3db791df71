import { describe, expect, test } from 'vitest';
import { EXIT, exitCodeOf } from '../../src/cli/exit.ts';
import { judge } from '../../src/engine/judge.ts';
import { reportOf } from '../../src/engine/report.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import { account, sheet } from '../support/sheets.ts';

describe('the exit code', () => {
  const code = (facts: FactSheet, failOn: 'error' | 'warning' | 'info' | 'never' = 'error') => {
    const judgement = judge(facts);
    return exitCodeOf(
      reportOf(facts, judgement, { at: '2026-11-28T07:00:00.000Z', prefer: 'fewest' }),
      failOn,
      judgement.crashed,
    );
  };
  const failed = (error: string): FactSheet => ({
    ...sheet(),
    connections: { status: 'failed', error: { code: error, message: 'No.', hint: '', evidence: null } },
  });

  test('nothing found is fine', () => expect(code(sheet())).toBe(EXIT.fine));
  test('a warning is a finding only when asked for', () => {
    const facts = sheet({ accounts: [account({ idle: false })] });
    expect([code(facts), code(facts, 'warning'), code(facts, 'never')]).toEqual([0, 1, 0]);
  });
  test.each(['deadline', 'broken-off', 'not-read', 'internal'])('a check that ended by %s cannot say', (error) => {
    expect(code(failed(error), 'never')).toBe(EXIT.cannotSay);
  });
  test('a check that was not begun because the time was up cannot say', () => {
    expect(code({ ...sheet(), connections: { status: 'skipped', code: 'deadline', because: 'too late' } })).toBe(
      EXIT.cannotSay,
    );
    expect(
      code({ ...sheet(), connections: { status: 'skipped', code: 'no-program', because: 'no mail program is known' } }),
    ).toBe(0);
  });
  test('a limit found elsewhere still counts when a check broke off', () => {
    expect(
      code(
        { ...failed('broken-off'), ...{ accounts: { status: 'ok', value: [account({ pollMinutes: 60 })] } } },
        'warning',
      ),
    ).toBe(1);
  });
});
