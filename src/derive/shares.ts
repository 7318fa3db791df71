import type { Budget, BudgetShare } from '../model/budget.ts';
import type { Connections } from '../model/connections.ts';
import type { Demand } from '../model/demand.ts';
import type { ProgramId } from '../model/program-id.ts';
import type { ServerFact } from '../model/server.ts';
import { programs } from '../programs/index.ts';
import { isSameMailbox } from '../programs/models.ts';

export type Prefer = 'fewest' | 'push';

export interface BudgetInput {
  readonly target: { readonly host: string; readonly user: string };
  readonly demands: readonly Demand[];
  readonly connections: Connections | null;
  readonly server: ServerFact | null;
  readonly prefer: Prefer;
}

/**
 * Shares the limit out: every mail program its least, or with `prefer: 'push'` the least that keeps new mail
 * immediate, where the limit has room for that.
 */
export function budgetOf(input: BudgetInput): Budget {
  const known = limitOf(input);
  const fewest = sharesOf(input, 'fewest');
  const push = sharesOf(input, 'push');
  const room = known.usable === null || sum(push, 'after') <= known.usable;
  const shares = input.prefer === 'push' && room ? push : fewest;
  const after = sum(shares, 'after');
  return {
    ...known,
    shares,
    today: sum(shares, 'today'),
    after,
    fits: known.usable === null ? null : after <= known.usable,
  };
}

type Limit = Pick<Budget, 'usable' | 'limit' | 'limitFrom' | 'scope' | 'source'>;

function limitOf({ connections, server }: BudgetInput): Limit {
  const refusal = connections?.refusal?.cause === 'connection-limit' ? connections.refusal : null;
  if (refusal && connections) {
    // The number the server names counts, unless it let more in than that.
    const announced = refusal.limit !== null && refusal.limit > connections.opened ? refusal.limit : null;
    const limit = announced ?? connections.opened;
    const limitFrom = announced === null ? 'measured' : 'announced';
    return { usable: limit, limit, limitFrom, scope: refusal.scope, source: refusal.text || null };
  }
  if (server?.limit) {
    const { value, per, source } = server.limit;
    // A published number is kept half free: connections that dropped linger for up to half an hour.
    const proven = connections && connections.stopped === 'wanted' ? connections.opened : 0;
    const usable = Math.max(proven, Math.floor(value / 2));
    return { usable, limit: value, limitFrom: 'published', scope: per, source };
  }
  return { usable: null, limit: null, limitFrom: 'unknown', scope: null, source: null };
}

function sharesOf({ target, demands }: BudgetInput, prefer: Prefer): BudgetShare[] {
  return demands
    .filter((demand) => isSameMailbox(demand, target))
    .map((demand) => {
      const { client, account, count, worst } = demand;
      const set = valueToSet(client, prefer);
      const each = worst / count;
      const after = set === null ? worst : Math.min(each, set) * count;
      return { client, account, count, today: worst, after, set: set !== null && set < each ? set : null };
    });
}

function valueToSet(client: ProgramId, prefer: Prefer): number | null {
  const { least = null, leastForPush = least } = programs[client].model;
  return prefer === 'push' ? leastForPush : least;
}

function sum(shares: readonly BudgetShare[], which: 'today' | 'after'): number {
  return shares.reduce((total, share) => total + share[which], 0);
}
