import type { Budget, BudgetShare } from '../model/budget.ts';
import type { Demand } from '../model/demand.ts';
import type { FactSheet } from '../model/facts.ts';
import { okValue } from '../model/outcome.ts';
import type { Recommend } from '../model/rule.ts';
import { isSameMailbox } from '../programs/models.ts';
import { limitOf } from './limit.ts';
import { mailboxOf } from './mailbox.ts';
import { kept, recommender, type Wish } from './recommendation.ts';

/** Shares the limit out among the programs of the mailbox that was checked; null where none was. */
export function budgetOf(facts: FactSheet, wish: Wish): Budget | null {
  const target = mailboxOf(facts);
  const demands = okValue(facts.demands);
  if (target === null || demands === null) return null;
  const known = limitOf(facts);
  const recommend = recommender(facts, wish);
  const shares = demands.filter((demand) => isSameMailbox(demand, target)).map((demand) => shareOf(demand, recommend));
  const sum = (which: 'today' | 'after'): number => shares.reduce((total, share) => total + share[which], 0);
  const after = sum('after');
  const fits = known.usable === null ? null : after <= known.usable;
  return { prefer: wish.prefer, ...known, shares, today: sum('today'), after, fits };
}

/** With the shares worked out anew from the other facts: what is recommended may have changed since they were kept. */
export function withBudget(facts: FactSheet, wish: Wish): FactSheet {
  const value = budgetOf(facts, wish);
  if (value !== null) return { ...facts, budget: { status: 'ok', value } };
  const { budget, ...rest } = facts;
  return rest;
}

function shareOf(demand: Demand, recommend: Recommend): BudgetShare {
  const { client, account, count, worst: today, assumed } = demand;
  const { connections } = recommend(demand);
  const each = today / count;
  return {
    client,
    account,
    count,
    today,
    after: kept(each, connections) * count,
    set: connections !== null && connections < each ? connections : null,
    settable: connections !== null,
    assumed,
  };
}
