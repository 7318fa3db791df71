import type { BudgetShare } from '../model/budget.ts';
import { okValue } from '../model/outcome.ts';
import type { JudgedReport } from '../model/report.ts';
import type { Action } from '../model/verdict.ts';
import { fewerDevices } from '../rules/fewer-devices.ts';
import { accountsWith, type Judged, remedyOf } from '../rules/settings/account.ts';

const RULE = 'connections/over-limit';

/**
 * Where a limit refused a connection: each program of the mailbox set to its share of the limit, and what else helps
 * where that is not enough.
 */
export function limitActions({ facts, findings }: JudgedReport): Action[] {
  const budget = okValue(facts.budget);
  const refusal = okValue(facts.connections)?.refusal ?? null;
  if (budget === null || refusal === null || !findings.some(({ ruleId }) => ruleId === RULE)) return [];
  const all = [...accountsWith(okValue(facts.accounts) ?? [], 'maxConnections')];
  const settings = budget.shares.flatMap((share) => {
    const judged = all.find(({ account }) => account.client === share.client && account.account === share.account);
    return judged === undefined || share.set === null ? [] : [toShare(judged, share, share.set)];
  });
  return budget.fits === true ? settings : [...settings, ...lessDevices(fewerDevices(refusal))];
}

function toShare(judged: Judged<'maxConnections'>, { client, account, today, count }: BudgetShare, to: number): Action {
  const { text: what, cost = null, steps, edits, safety } = remedyOf(judged, to);
  return {
    program: client,
    account,
    by: edits.length > 0 ? 'tool' : 'person',
    what,
    connections: { from: today / count, to },
    cost,
    steps,
    edits,
    safety,
    ruleIds: [RULE],
  };
}

function lessDevices({ text: what, steps, edits, safety }: ReturnType<typeof fewerDevices>): Action[] {
  const nowhere = { program: null, account: null, by: 'person', connections: null, cost: null } as const;
  return [{ ...nowhere, what, steps, edits, safety, ruleIds: [RULE] }];
}
