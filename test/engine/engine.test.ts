import { describe, expect, test } from 'vitest';
import { EXIT, exitCodeOf } from '../../src/cli/exit.ts';
import { gather, runRules } from '../../src/engine/engine.ts';
import { judge, reportOf } from '../../src/engine/report.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import { defineRule } from '../../src/model/rule.ts';
import { type Step, StepFailed, StepSkipped } from '../../src/model/step.ts';
import { account, connections, refusal, sheet } from '../support/sheets.ts';

const never = new AbortController().signal;

const step = (provides: Step<null>['provides'], needs: Step<null>['needs'], run: () => unknown): Step<null> =>
  ({ provides, title: provides, needs, run }) as Step<null>;

describe('gather', () => {
  test('keeps going: what failed, what was skipped for it, what is there', async () => {
    const facts = await gather(
      {},
      [
        step('reach', [], () => 'reached'),
        step('session', ['reach'], () => {
          throw new StepFailed({ code: 'tls', message: 'No.', hint: '', evidence: null });
        }),
        step('idle', ['session'], () => 'never asked'),
        step('demands', [], () => {
          throw new StepSkipped('no-program', 'nobody wanted');
        }),
        step('server', [], () => {
          throw new Error('a slip');
        }),
      ],
      null,
      never,
    );
    expect(facts).toMatchObject({
      reach: { status: 'ok', value: 'reached' },
      session: { status: 'failed', error: { code: 'tls' } },
      idle: { status: 'skipped', code: 'not-gathered' },
      demands: { status: 'skipped', code: 'no-program', because: 'nobody wanted' },
      server: { status: 'failed', error: { code: 'internal', evidence: 'Error: a slip' } },
    });
  });

  test('after an interrupt nothing more is asked', async () => {
    const stop = new AbortController();
    const facts = await gather(
      {},
      [step('reach', [], () => stop.abort('interrupted')), step('server', [], () => 'no')],
      null,
      stop.signal,
    );
    expect(facts).toMatchObject({ server: { status: 'skipped', code: 'interrupted' } });
  });
});

describe('runRules', () => {
  const rule = (id: `${string}/${string}`, check: () => Iterable<never>) =>
    defineRule({ id, severity: 'info', title: '', why: '', sources: [], needs: ['idle'], check });

  test('a rule that throws becomes a finding, and the others still run', () => {
    const ran: string[] = [];
    const crash = rule('a/b', () => {
      throw new Error('a slip');
    });
    const fine = rule('c/d', () => {
      ran.push('c/d');
      return [];
    });
    const { findings, crashed } = runRules(sheet(), [crash, fine]);
    expect(crashed).toBe(true);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['internal/rule-crashed']);
    expect(findings[0]?.message).toContain('a/b');
    expect(ran).toEqual(['c/d']);
  });

  test('a rule whose fact is missing is not checked, with the reason', () => {
    const facts: FactSheet = {
      ...sheet(),
      idle: { status: 'skipped', code: 'not-signed-in', because: 'nobody was signed in' },
    };
    expect(runRules(facts, [rule('a/b', () => [])]).skipped).toEqual([
      { ruleId: 'a/b', code: 'not-signed-in', needs: 'idle', because: 'nobody was signed in' },
    ]);
  });

  test('errors come first, and the order is always the same', () => {
    const facts = sheet({
      accounts: [account({ maxConnections: 5, idle: false })],
      connections: { ...connections, opened: 3, stopped: 'refused', refusal },
    });
    const order = judge(facts).findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`);
    expect(order).toEqual([
      'error connections/over-limit',
      'warning connections/too-many-cached',
      'warning idle/switched-off',
      'info server/limit-setting',
    ]);
    expect(judge(facts)).toEqual(judge(facts));
  });

  test('a fingerprint stays the same when numbers and lines move, and differs between accounts', () => {
    const prints = (facts: FactSheet) => judge(facts).findings.map(({ fingerprint }) => fingerprint);
    const five = prints(sheet({ accounts: [account({ maxConnections: 5 })] }));
    const eight = prints(sheet({ accounts: [account({ maxConnections: 8 })] }));
    const other = prints(sheet({ accounts: [account({ maxConnections: 5 }, { account: 'amy@example.org' })] }));
    expect(eight).toEqual(five);
    expect(other).not.toEqual(five);
  });

  test('the edit carries the value that was seen, the file and the line', () => {
    const [finding] = judge(sheet({ accounts: [account({ maxConnections: 5 })] })).findings;
    expect(finding).toMatchObject({
      at: { file: '/home/jo/profile/prefs.js', line: 1 },
      remedy: { edits: [{ key: 'mail.server.server1.maxConnections', from: 5, to: 1 }], safety: 'safe' },
    });
  });
});

describe('the exit code', () => {
  const code = (facts: FactSheet, failOn: 'error' | 'warning' | 'info' | 'never' = 'error') => {
    const judgement = judge(facts);
    return exitCodeOf(reportOf(facts, judgement), failOn, judgement.crashed);
  };
  const failed = (error: string): FactSheet => ({
    ...sheet(),
    connections: { status: 'failed', error: { code: error, message: 'No.', hint: '', evidence: null } },
  });

  test('nothing found is fine', () => expect(code(sheet())).toBe(EXIT.fine));
  test('a warning is a finding only when asked for', () => {
    const facts = sheet({ accounts: [account({ maxConnections: 5 })] });
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
        { ...failed('broken-off'), ...{ accounts: { status: 'ok', value: [account({ maxConnections: 5 })] } } },
        'warning',
      ),
    ).toBe(1);
  });
});
