import { describe, expect, test } from 'vitest';
import { judge, runRules } from '../../src/engine/judge.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import type { Rule } from '../../src/model/rule.ts';
import { say } from '../../src/words/say.ts';
import { account, connections, fromFiles, refusal, sheet } from '../support/sheets.ts';

describe('runRules', () => {
  const rule = (id: `${string}/${string}`, check: () => Iterable<never>): Rule => ({
    id,
    severity: 'info',
    sources: [],
    needs: ['idle'],
    check,
  });

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
    expect(findings[0]?.message).toEqual(say('rule-crashed', { ruleId: 'a/b' }));
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
      'warning connections/too-many',
      'warning idle/off',
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
    const [finding] = judge(fromFiles(sheet({ accounts: [account({ maxConnections: 5 })] }))).findings;
    expect(finding).toMatchObject({
      at: { file: '/home/jo/profile/prefs.js', line: 1 },
      remedy: { edits: [{ key: 'mail.server.server1.maxConnections', from: 5, to: 1 }], safety: 'safe' },
    });
  });
});
