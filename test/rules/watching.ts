/** Watches for the tests of rules: two connections that survived, and the means to let them end otherwise. */
import type { FactSheet } from '../../src/model/facts.ts';
import type { WatchChanges, WatchEnd, WatchedConnection, WatchFact } from '../../src/model/watch.ts';
import { sheet, watched } from '../support/sheets.ts';

const fact: WatchFact = {
  plannedSeconds: 1800,
  elapsedSeconds: 1800,
  stopped: 'duration',
  connections: [],
  refused: null,
  provenSeconds: null,
  failedSeconds: null,
  keepaliveSeconds: null,
  together: false,
  advice: { renewMinutes: 15, pollMinutes: 10 },
};

/** A watch of these connections: the first is never renewed, the others every five minutes. */
export function watchOf(
  connections: readonly Partial<WatchedConnection>[],
  change: Partial<WatchFact> = {},
): FactSheet {
  const rows = connections.map((one, i) => ({ ...watched, row: i + 1, renewSeconds: i === 0 ? null : 300, ...one }));
  return sheet({ watch: { ...fact, connections: rows, ...change } });
}

/** Its connections ended so; null: not at all. */
export function endedBy(ends: readonly (WatchEnd | null)[], change: Partial<WatchFact> = {}): FactSheet {
  return watchOf(
    ends.map((end) => ({ end, endedAt: end?.afterSeconds ?? 1800 })),
    change,
  );
}

/** The messages stored during the watch. */
export function changesWith(change: Partial<WatchChanges>): WatchChanges {
  return { waitSeconds: 6, because: null, left: [], ...change };
}

export const allSurvived = ['a watch that everything survived', endedBy([null, null])] as const;
