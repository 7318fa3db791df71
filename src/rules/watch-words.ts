/** What the rules about a watch have in common. */

import { count, everyMinutes, inSeconds } from '../base/text.ts';
import type { Session } from '../model/session.ts';
import type { WatchFact } from '../model/watch.ts';

export const subjectOf = ({ host, port }: Session): string => `${host}:${port}`;
export const time = (seconds: number): string => inSeconds(seconds * 1000);

/** A moment of the watch, in s since it began: `12:05`, or `1:02:05` from an hour on. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [h, min, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${h > 0 ? `${h}:${two(min)}` : min}:${two(s)}`;
}

/** What became of the messages that were stored during the watch, one line; nothing where there were none. */
export function changesIn({ connections }: WatchFact): string[] {
  const all = connections.flatMap(({ changes = [] }) => changes);
  const latencies = all.flatMap(({ latencyMs }) => latencyMs ?? []);
  if (all.length === 0) return [];
  const late = latencies.length === 0 ? '' : `, the latest after ${inSeconds(Math.max(...latencies))}`;
  return [`Stored ${count(all.length, 'message')} during the watch: ${latencies.length} told of in IDLE${late}.`];
}

/** Where to set it: Thunderbird renews IDLE only by looking for mail. */
export function stepsFor({ advice: { renewMinutes, pollMinutes } }: WatchFact): string[] {
  return [
    `In Thunderbird: Account Settings > Server Settings > "Check for new messages every" ${count(pollMinutes, 'minute')} (it renews IDLE only by that).`,
    `In K-9 Mail and Thunderbird for Android: "Refresh IDLE connection" at least ${everyMinutes(renewMinutes)}.`,
    `In other programs: renew IDLE ${everyMinutes(renewMinutes)} at the latest (offlineimap: keepalive = ${renewMinutes * 60}).`,
  ];
}

export function headline({ advice: { renewMinutes, pollMinutes } }: WatchFact): string {
  return `Let mail programs renew IDLE ${everyMinutes(renewMinutes)} and look for mail ${everyMinutes(pollMinutes)}.`;
}
