/** When the shares are shown, and what the table says. */
import { describe, expect, test } from 'vitest';
import type { Budget, BudgetShare } from '../../src/model/budget.ts';
import { budgetTable } from '../../src/reporters/budget.ts';
import { english } from '../../src/words/english.ts';
import { sheet } from '../support/sheets.ts';

const share = (today: number, more: Partial<BudgetShare> = {}): BudgetShare => ({
  client: 'thunderbird',
  account: 'jo@example.org',
  count: 1,
  today,
  after: Math.min(today, 1),
  set: today > 1 ? 1 : null,
  settable: true,
  assumed: null,
  ...more,
});

function tableOf(shares: readonly BudgetShare[], more: Partial<Budget> = {}) {
  const sum = (which: 'today' | 'after'): number => shares.reduce((total, one) => total + one[which], 0);
  const usable = more.usable === undefined ? 10 : more.usable;
  const budget: Budget = {
    usable,
    limit: usable,
    limitFrom: 'measured',
    scope: null,
    source: null,
    prefer: 'fewest',
    open: null,
    shares,
    today: sum('today'),
    after: sum('after'),
    fits: usable === null ? null : sum('after') <= usable,
    ...more,
  };
  return budgetTable(sheet({ budget }), english);
}

describe('the table is shown where there is something to share out', () => {
  test('not for one program that gets what it wants', () => {
    expect(tableOf([share(5)])).toBeNull();
    expect(tableOf([share(10)])).toBeNull();
    expect(tableOf([])).toBeNull();
  });
  test('for one program that wants more than there is', () => {
    expect(tableOf([share(11)])?.rows).toHaveLength(1);
  });
  test('for two programs, although both get what they want', () => {
    expect(tableOf([share(2), share(3, { client: 'ios' })])?.rows.map(({ today }) => today)).toEqual([2, 3]);
  });
});

test('each row says what to set, in each of several; the last one whether it is enough', () => {
  const table = tableOf([share(5), share(10, { count: 2, after: 2 }), share(1, { client: 'ios' })], { usable: 3 });
  expect(table?.rows.map(({ text }) => text)).toEqual(['set 1', 'set 1 in each', '']);
  expect(table?.together).toMatchObject({ today: 16, after: 4 });
  expect(table?.together.text).toContain('1 more than the limit of 3');
  expect(tableOf([share(5), share(5)], { usable: 3 })?.together.text).toContain('of 3 available');
});
