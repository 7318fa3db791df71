import type { Account } from './account.ts';
import type { Budget } from './budget.ts';
import type { Connections } from './connections.ts';
import type { Demand } from './demand.ts';
import type { Discovery } from './discovery.ts';
import type { DocumentFact } from './document.ts';
import type { Files } from './files.ts';
import type { IdleFact } from './idle.ts';
import type { LocalConnections } from './local-connections.ts';
import type { Mailboxes } from './mailboxes.ts';
import { type Outcome, okValue } from './outcome.ts';
import type { ServerFact } from './server.ts';
import type { Reach, Session } from './session.ts';
import type { WatchFact } from './watch.ts';

/** Everything that is known: each fact that was looked for, with what became of it. JSON only. */
export interface FactSheet {
  /** How the mail server was found. */
  readonly discovery?: Outcome<Discovery>;
  /** Which settings files were read. */
  readonly files?: Outcome<Files>;
  /** The accounts in the settings files. */
  readonly accounts?: Outcome<readonly Account[]>;
  /** What there is to say about each settings file besides its accounts. */
  readonly documents?: Outcome<readonly DocumentFact[]>;
  /** How far the first connection came; there even when the sign-in was refused. */
  readonly reach?: Outcome<Reach>;
  /** The signed-in connection. */
  readonly session?: Outcome<Session>;
  /** The server software. */
  readonly server?: Outcome<ServerFact>;
  /** Whether IDLE works. */
  readonly idle?: Outcome<IdleFact>;
  /** The folders of the mailbox. */
  readonly mailboxes?: Outcome<Mailboxes>;
  /** The connections each mail program may want. */
  readonly demands?: Outcome<readonly Demand[]>;
  /** Connections to the server that programs on this computer hold already. */
  readonly localConnections?: Outcome<LocalConnections>;
  /** How many connections the server accepted. */
  readonly connections?: Outcome<Connections>;
  /** How the limit is shared out among the mail programs. */
  readonly budget?: Outcome<Budget>;
  /** What `imap-doctor watch` saw. */
  readonly watch?: Outcome<WatchFact>;
}

export type FactName = keyof FactSheet;

/** The facts themselves, as rules see them: gathered, every one. */
export type Facts = { readonly [K in FactName]: FactOf<FactSheet[K]> };

type FactOf<O> = O extends { readonly status: 'ok'; readonly value: infer T } ? T : never;

/** These facts with their values; null for one that is not there. */
export function factsOf<N extends FactName>(
  sheet: FactSheet,
  names: readonly N[],
): { readonly [F in N]: Facts[F] | null } {
  const facts: { [F in N]?: Facts[F] | null } = {};
  for (const name of names) facts[name] = okValue<unknown>(sheet[name]) as Facts[N] | null;
  return facts as { readonly [F in N]: Facts[F] | null };
}
