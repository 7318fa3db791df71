import { BEST_CONNECTIONS } from '../knowledge/recommended.ts';
import type { Account } from '../model/account.ts';
import type { Demand } from '../model/demand.ts';
import { okValue } from '../model/outcome.ts';
import type { JudgedReport } from '../model/report.ts';
import type { Action } from '../model/verdict.ts';
import { accountsWith, type Judged, remedyOf } from '../rules/settings/account.ts';
import { demandsHere } from './story.ts';

const RULE = 'connections/over-limit';

/** Where a limit refused a connection: fewer connections in each program of the mailbox that can be told so. */
export function limitActions({ facts, findings }: JudgedReport): Action[] {
  if (!findings.some(({ ruleId }) => ruleId === RULE)) return [];
  const here = demandsHere(facts);
  return [...accountsWith(okValue(facts.accounts) ?? [], 'maxConnections')].flatMap((judged) => {
    const demand = here.find((one) => isOf(one, judged.account));
    return demand === undefined ? [] : fewer(judged, demand);
  });
}

function isOf({ client, account, file }: Demand, of: Account): boolean {
  return client === of.client && account === of.account && file === of.file;
}

function fewer(judged: Judged<'maxConnections'>, { worst, count }: Demand): Action[] {
  const from = worst / count;
  const to = BEST_CONNECTIONS;
  if (from <= to) return [];
  const { text: what, cost = null, steps, edits, safety } = remedyOf(judged, to);
  const { client: program, account } = judged.account;
  const by = edits.length > 0 ? 'tool' : 'person';
  return [{ program, account, by, what, connections: { from, to }, cost, steps, edits, safety, ruleIds: [RULE] }];
}
