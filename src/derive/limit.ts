import type { Budget } from '../model/budget.ts';
import type { Connections } from '../model/connections.ts';
import type { FactSheet } from '../model/facts.ts';
import { okValue } from '../model/outcome.ts';
import type { Refusal } from '../model/refusal.ts';

type Limit = Pick<Budget, 'usable' | 'limit' | 'limitFrom' | 'scope' | 'source' | 'open'>;

const UNKNOWN: Limit = { usable: null, limit: null, limitFrom: 'unknown', scope: null, source: null, open: null };

/** How many connections the server gives, as far as that is known: measured, announced, or its default. */
export function limitOf({ connections, server }: FactSheet): Limit {
  const counted = okValue(connections);
  const refusal = counted?.refusal?.cause === 'connection-limit' ? counted.refusal : null;
  if (counted && refusal) return refusedAt(counted, refusal);
  const published = okValue(server)?.limit ?? null;
  if (published === null) return UNKNOWN;
  const { value, per, source, kind } = published;
  // A default is kept half free: connections that dropped linger for up to half an hour.
  const proven = counted?.stopped === 'wanted' ? counted.opened : 0;
  const usable = Math.max(proven, Math.floor(value / 2));
  return { usable, limit: value, limitFrom: kind, scope: per, source, open: null };
}

/** The number the server names counts, unless it let more in than that. */
function refusedAt({ opened }: Connections, { limit: named, scope, text }: Refusal): Limit {
  const source = text || null;
  // Of a limit on all users together, nobody knows who holds the rest.
  const ours = scope !== null && scope !== 'server';
  if (named === null || named <= opened) {
    // None at all is no limit anybody would set: what it is stays unknown.
    if (opened === 0) return { ...UNKNOWN, usable: 0, scope, source };
    const open = named === opened && ours ? { here: null, elsewhere: 0 } : null;
    return { usable: opened, limit: opened, limitFrom: 'measured', scope, source, open };
  }
  const elsewhere = ours ? named - opened : 0;
  const open = ours ? { here: null, elsewhere } : null;
  return { usable: named - elsewhere, limit: named, limitFrom: 'announced', scope, source, open };
}
