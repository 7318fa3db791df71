import type { Account } from './account.ts';
import type { Budget } from './budget.ts';
import type { Connections } from './connections.ts';
import type { Demand } from './demand.ts';
import type { Discovery } from './discovery.ts';
import type { DocumentFact } from './document.ts';
import type { Files } from './files.ts';
import type { IdleFact } from './idle.ts';
import type { Mailboxes } from './mailboxes.ts';
import { type Outcome, okValue } from './outcome.ts';
import type { ServerFact } from './server.ts';
import type { Reach, Session } from './session.ts';
import type { WatchFact } from './watch.ts';

/** Everything that is known. JSON only. */
export interface Facts {
  readonly discovery: Discovery;
  readonly files: Files;
  readonly accounts: readonly Account[];
  readonly documents: readonly DocumentFact[];
  readonly reach: Reach;
  readonly session: Session;
  readonly server: ServerFact;
  readonly idle: IdleFact;
  readonly mailboxes: Mailboxes;
  readonly demands: readonly Demand[];
  readonly connections: Connections;
  readonly budget: Budget;
  readonly watch: WatchFact;
}

export type FactName = keyof Facts;

export type FactSheet = { readonly [K in FactName]?: Outcome<Facts[K]> };

/** These facts with their values; null for one that is not there. */
export function factsOf<N extends FactName>(
  sheet: FactSheet,
  names: readonly N[],
): { readonly [F in N]: Facts[F] | null } {
  const facts: { [F in N]?: Facts[F] | null } = {};
  for (const name of names) facts[name] = okValue<Facts[N]>(sheet[name]);
  return facts as { readonly [F in N]: Facts[F] | null };
}
