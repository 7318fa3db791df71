/** What the rules about a watch have in common. */
import type { Message } from '../base/message.ts';
import type { WatchFact } from '../model/watch.ts';
import { say } from '../words/say.ts';

/** Milliseconds, which is what a duration is given in, from the seconds of a watch. */
export const duration = (seconds: number): number => seconds * 1000;

/** A moment of the watch, in s since it began: `12:05`, or `1:02:05` from an hour on. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [h, min, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${h > 0 ? `${h}:${two(min)}` : min}:${two(s)}`;
}

/** How a connection is named: by how often it renewed IDLE. */
export function nameOf({ renewSeconds }: { readonly renewSeconds: number | null }): Message {
  return renewSeconds === null
    ? say('watch-renewed-never')
    : say('watch-renewed-every', { duration: duration(renewSeconds) });
}

/** What became of the messages that were stored during the watch, one line; nothing where there were none. */
export function storedDuring({ connections }: WatchFact): Message[] {
  const all = connections.flatMap(({ changes = [] }) => changes);
  const latencies = all.flatMap(({ latencyMs }) => latencyMs ?? []);
  const sent = all.length;
  if (sent === 0) return [];
  if (latencies.length === 0) return [say('watch-stored-none', { sent })];
  return [say('watch-stored', { sent, notified: latencies.length, duration: Math.max(...latencies) })];
}

/** Where to set it: Thunderbird renews IDLE only by checking for mail. */
export function stepsFor({ advice: { renewMinutes, pollMinutes, pollOnly } }: WatchFact): Message[] {
  if (pollOnly) return [say('watch-step-poll', { pollMinutes }), say('watch-step-proxy')];
  return [
    say('watch-step-thunderbird', { pollMinutes }),
    say('watch-step-k9', { renewMinutes }),
    say('watch-step-others', { renewMinutes, keepalive: renewMinutes * 60 }),
  ];
}

export function headline({ advice: { renewMinutes, pollMinutes, pollOnly } }: WatchFact): Message {
  if (pollOnly) return say('watch-remedy-poll-only');
  return renewMinutes === pollMinutes
    ? say('watch-remedy-same', { minutes: pollMinutes })
    : say('watch-remedy', { renewMinutes, pollMinutes });
}
