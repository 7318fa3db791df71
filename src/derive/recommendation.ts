import type { Prefer } from '../model/budget.ts';
import type { FactSheet } from '../model/facts.ts';
import { okValue } from '../model/outcome.ts';
import type { ProgramId } from '../model/program-id.ts';
import type { Recommend } from '../model/rule.ts';
import { programs } from '../programs/index.ts';
import { isSameMailbox } from '../programs/models.ts';
import { limitOf } from './limit.ts';
import { mailboxOf } from './mailbox.ts';

/** What the recommendation is for. */
export interface Wish {
  readonly prefer: Prefer;
  /** What one program may keep for one account, as the team has it. */
  readonly connections: number;
}

/**
 * Decides how many connections each program should keep. Nothing else does: rules, edits, shares and verdict all ask
 * here, so that a report names one number.
 */
export function recommender(facts: FactSheet, wish: Wish): Recommend {
  const target = mailboxOf(facts);
  const demands = (okValue(facts.demands) ?? []).filter((one) => target !== null && isSameMailbox(one, target));
  const { usable } = limitOf(facts);
  const total = (prefer: Prefer): number =>
    demands.reduce(
      (sum, { client, worst, count }) => sum + kept(worst / count, numberFor(client, prefer, wish)) * count,
      0,
    );
  // Enough for everybody, or the fewest for everybody: nobody can say whose mail may be late.
  const here = usable === null || total('push') <= usable ? wish.prefer : 'fewest';
  const roomy = isRoomy(
    facts,
    demands.reduce((sum, { worst }) => sum + worst, 0),
  );
  return (account) => {
    const isHere = target !== null && isSameMailbox(account, target);
    return { connections: numberFor(account.client, isHere ? here : wish.prefer, wish), roomy: isHere && roomy };
  };
}

/** What is left of `today` when no more than `most` are kept; everything where nothing can be set. */
export function kept(today: number, most: number | null): number {
  return most === null ? today : Math.min(today, most);
}

function numberFor(client: ProgramId, prefer: Prefer, { connections }: Wish): number | null {
  const { least, leastForPush = least } = programs[client].model;
  const enough = prefer === 'push' ? leastForPush : least;
  return enough === undefined ? null : Math.max(enough, connections);
}

/**
 * All that the programs want was open at the same time, and is no more than half of a limit that is known: connections
 * that dropped count for up to half an hour, and another device may come.
 */
function isRoomy(facts: FactSheet, today: number): boolean {
  const { limit } = limitOf(facts);
  return okValue(facts.connections)?.stopped === 'wanted' && (limit === null || today <= limit / 2);
}
