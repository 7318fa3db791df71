import type { Budget } from '../model/budget.ts';
import type { Connections } from '../model/connections.ts';
import type { FactSheet } from '../model/facts.ts';
import type { LocalConnections, LocalHolder } from '../model/local-connections.ts';
import { okValue } from '../model/outcome.ts';
import type { Refusal } from '../model/refusal.ts';

type Limit = Pick<Budget, 'usable' | 'limit' | 'limitFrom' | 'scope' | 'source' | 'open'>;

const UNKNOWN: Limit = { usable: null, limit: null, limitFrom: 'unknown', scope: null, source: null, open: null };

/** How many connections the server gives, as far as that is known: measured, announced, or its default. */
export function limitOf({ connections, server, localConnections }: FactSheet): Limit {
  const counted = okValue(connections);
  const refusal = counted?.refusal?.cause === 'connection-limit' ? counted.refusal : null;
  if (counted && refusal) return refusedAt(counted, refusal, heldHere(okValue(localConnections)));
  const published = okValue(server)?.limit ?? null;
  if (published === null) return UNKNOWN;
  const { value, per, source, kind } = published;
  // A default is kept half free: connections that dropped linger for up to half an hour.
  const proven = counted?.stopped === 'wanted' ? counted.opened : 0;
  const usable = Math.max(proven, Math.floor(value / 2));
  return { usable, limit: value, limitFrom: kind, scope: per, source, open: null };
}

/** The number the server names counts, unless it let more in than that. */
function refusedAt({ opened }: Connections, { limit: named, scope, text }: Refusal, local: Held | null): Limit {
  const source = text || null;
  // Of a limit on all users together, nobody knows who holds the rest.
  const ours = scope !== null && scope !== 'server';
  if (named === null || named <= opened) {
    // None at all is no limit anybody would set: what it is stays unknown.
    if (opened === 0) return { ...UNKNOWN, usable: 0, scope, source };
    const open = named === opened && ours ? { here: null, elsewhere: 0 } : null;
    return { usable: opened, limit: opened, limitFrom: 'measured', scope, source, open };
  }
  const others = ours ? named - opened : 0;
  // What is held here beyond that belongs to another account on this server.
  const here = local === null ? null : Math.min(local.all, others);
  const elsewhere = others - (here ?? 0);
  // A mail program that runs here has its share; what else holds connections here leaves less for all of them.
  const taken = elsewhere + Math.min(here ?? 0, local?.unknown ?? 0);
  const open = ours ? { here, elsewhere } : null;
  return { usable: named - taken, limit: named, limitFrom: 'announced', scope, source, open };
}

/** How many connections programs on this computer hold. */
interface Held {
  readonly all: number;
  /** By programs that are no known mail program, or that cannot be seen. */
  readonly unknown: number;
}

/** Null where nobody could look. */
function heldHere(local: LocalConnections | null): Held | null {
  if (local === null) return null;
  const sum = (of: readonly LocalHolder[]): number => of.reduce((total, { connections }) => total + connections, 0);
  const { holders, unseen } = local;
  return { all: sum(holders) + unseen, unknown: sum(holders.filter(({ client }) => client === null)) + unseen };
}
