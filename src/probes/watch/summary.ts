/** What a watch adds up to. Pure. */
import type { WatchedConnection, WatchFact } from '../../model/watch.ts';

/** Minutes. RFC 2177 asks for a renewal at least every 29; below 25 there is room for a slow network. */
const LONGEST_RENEWAL = 24;
/** Minutes: Thunderbird's own check_time, and what renews its IDLE. */
const USUAL_POLL = 10;
/**
 * Seconds. Mail programs renew IDLE in whole minutes, and those that allow 1 are late by some seconds: what is cut off
 * sooner (HAProxy's usual 50 s, measured) cannot be kept.
 */
const SHORTEST_KEPT = 90;
/** Minutes: often enough to be of use, and far from what hosts ban. */
const POLL_ONLY = 5;
/** Seconds between ends that count as the same moment. */
const SAME_MOMENT = 2;

type Summary = Pick<WatchFact, 'provenSeconds' | 'failedSeconds' | 'keepaliveSeconds' | 'together' | 'advice'>;

export function summaryOf(connections: readonly WatchedConnection[]): Summary {
  const proven = connections.flatMap(({ provenSeconds }) => provenSeconds ?? []);
  const together = endedTogether(connections);
  const failed = connections.flatMap(({ end }) => (end === null || end.how === 'suspended' ? [] : end.afterSeconds));
  const failedSeconds = shortest(...failed);
  return {
    provenSeconds: proven.length === 0 ? null : Math.max(...proven),
    failedSeconds,
    keepaliveSeconds: keepalive(connections),
    together,
    // An outage says nothing about how long is too long.
    advice: adviceFor(proven, together ? null : shortest(failedSeconds, deafAfter(connections))),
  };
}

/** Renew before the point at which notifications stopped. */
function deafAfter(connections: readonly WatchedConnection[]): number | null {
  const untold = connections.flatMap(({ changes = [] }) => changes.filter(({ latencyMs }) => latencyMs === null));
  return shortest(...untold.map(({ afterSeconds }) => afterSeconds));
}

function shortest(...seconds: readonly (number | null)[]): number | null {
  const known = seconds.flatMap((one) => one ?? []);
  return known.length === 0 ? null : Math.min(...known);
}

/** The longest IDLE that survived, shorter than the shortest that did not; half of the latter where there is none. */
function adviceFor(proven: readonly number[], failed: number | null): WatchFact['advice'] {
  if (failed === null) return { renewMinutes: LONGEST_RENEWAL, pollMinutes: USUAL_POLL };
  if (failed < SHORTEST_KEPT) return { renewMinutes: 1, pollMinutes: POLL_ONLY, pollOnly: true };
  const lived = proven.filter((seconds) => seconds < failed);
  const safe = lived.length === 0 ? failed / 2 : Math.max(...lived);
  const renewMinutes = Math.max(1, Math.min(LONGEST_RENEWAL, Math.floor(safe / 60)));
  return { renewMinutes, pollMinutes: Math.min(USUAL_POLL, renewMinutes) };
}

/** At least two rows that had been in IDLE for clearly different times ended at one moment. */
function endedTogether(connections: readonly WatchedConnection[]): boolean {
  // When a silent death came is not known, only when it was found out.
  const ended = connections.filter(({ end }) => end !== null && end.how !== 'silent' && end.how !== 'suspended');
  return ended.some((a) =>
    ended.some((b) => {
      const [one, other] = [a.end?.afterSeconds ?? 0, b.end?.afterSeconds ?? 0];
      return a.row !== b.row && Math.abs(a.endedAt - b.endedAt) <= SAME_MOMENT && one > other * 1.5 + SAME_MOMENT;
    }),
  );
}

/** The middle one of all pauses between two signs of life on the same connection. */
function keepalive(connections: readonly WatchedConnection[]): number | null {
  const pauses = connections
    .flatMap(({ heard, renewedAt }) => {
      const times = heard.filter(({ what }) => what === 'keepalive').map(({ at }) => at);
      return times.slice(1).flatMap((at, i) => {
        const before = times[i] ?? 0;
        // A renewal restarts the server's clock.
        return renewedAt.some((time) => time > before && time < at) ? [] : [at - before];
      });
    })
    .sort((a, b) => a - b);
  const middle = pauses[Math.floor(pauses.length / 2)];
  return middle === undefined ? null : Math.round(middle * 10) / 10;
}
