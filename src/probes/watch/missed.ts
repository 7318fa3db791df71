/** Changes that came by themselves and never reached a connection that was waiting for them. Pure. */
import type { WatchEnd, WatchedConnection } from '../../model/watch.ts';
import { MOST_HEARD } from './hold.ts';

/**
 * Adds to each connection the changes it missed: new mail that another row was notified of while this one
 * was in IDLE in the same folder, from well before until well after, and heard nothing. One that then does not answer
 * either was dead already when the change came.
 *
 * @param lateSeconds how much later than the others a connection may be told
 */
export function withMissed(connections: readonly WatchedConnection[], lateSeconds: number): WatchedConnection[] {
  return connections.map((one) => {
    const missed = missedBy(one, connections, lateSeconds);
    return missed.length === 0 ? one : { ...one, missed, end: endOf(one, missed, lateSeconds) };
  });
}

function missedBy(one: WatchedConnection, all: readonly WatchedConnection[], late: number): number[] {
  // Nothing is known of what came after the last line that was noted.
  if (one.heard.length >= MOST_HEARD) return [];
  const mine = one.heard.filter(({ what }) => what === 'change').map(({ at }) => at);
  const told = all
    .filter(({ row }) => row !== one.row)
    .flatMap(({ heard }) => heard.flatMap(({ at, messages }) => (messages === undefined ? [] : at)))
    .filter((at) => inIdle(one, at - late, at + late) && !mine.some((own) => Math.abs(own - at) <= late))
    .sort((a, b) => a - b);
  // Several rows are notified of the same change, each at its own time.
  const missed: number[] = [];
  for (const at of told) if (at - (missed.at(-1) ?? Number.NEGATIVE_INFINITY) > late) missed.push(at);
  return missed;
}

/** In one and the same IDLE all the time, and not yet asked for its end. */
function inIdle(one: WatchedConnection, from: number, to: number): boolean {
  const { startedAt, renewedAt, endedAt, end } = one;
  const starts = [startedAt, ...renewedAt];
  const asked = end === null ? endedAt : lastIdle(one) + end.afterSeconds;
  return starts.some((start, i) => start <= from && to <= (starts[i + 1] ?? asked));
}

const lastIdle = ({ startedAt, renewedAt }: WatchedConnection): number => renewedAt.at(-1) ?? startedAt;

function endOf(one: WatchedConnection, missed: readonly number[], late: number): WatchEnd | null {
  const { end, heard } = one;
  if (end?.how !== 'silent') return end;
  const since = lastIdle(one);
  // A connection that says something later was alive and only missed the notification.
  const lastWord = Math.max(0, ...heard.map(({ at }) => at));
  const first = missed.find((at) => at > since && at - late > lastWord);
  if (first === undefined) return end;
  const afterSeconds = Math.round(Math.min(end.afterSeconds, first + late - since) * 10) / 10;
  return { ...end, afterSeconds, provenBy: 'change' };
}
