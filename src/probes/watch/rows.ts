import type { Message } from '../../base/message.ts';
import { say } from '../../words/say.ts';
/** The rows of a watch. */

/** Renewals below a 120th of the whole time (15 s of half an hour) tell nothing more. */
export const FINEST = 120;

/** What one row of connections does: the part of the whole time after which it renews IDLE; null: never. */
interface RowPlan {
  readonly part: number | null;
}

/**
 * In the order they are opened. In half an hour: never (a Thunderbird that does not look for mail), every 10 minutes
 * (Thunderbird's own check), every 5 (where routers forget first), every 24 (K-9's default).
 */
export const rows: readonly RowPlan[] = [
  { part: null },
  { part: 1 / 3 },
  { part: 1 / 6 },
  { part: 4 / 5 },
  { part: 1 / 2 },
];

/** Which mail program renews like this by default. Minutes. */
const programs: ReadonlyMap<number, Message> = new Map([
  [10, say('watch-as-thunderbird')],
  [24, say('watch-as-k9')],
]);
const NEVER = say('watch-as-thunderbird-never');

/** Most connections a watch holds. */
export const MOST_ROWS: number = rows.length;

export function programOf(renewMs: number | null): Message | null {
  return renewMs === null ? NEVER : (programs.get(renewMs / 60_000) ?? null);
}
