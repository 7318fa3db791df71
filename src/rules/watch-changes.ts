import { advised } from '../model/rule.ts';
import type { WatchFact } from '../model/watch.ts';
import { defineRule } from '../words/rule.ts';
import { say } from '../words/say.ts';
import { endpointOf } from './server-words.ts';
import { clockTime, duration, headline, nameOf, stepsFor, storedDuring } from './watch-words.ts';

interface Missed {
  readonly renewSeconds: number | null;
  /** When it was made, in s since the watch began. */
  readonly at: number;
  /** How long the connection had been in IDLE then. */
  readonly afterSeconds: number;
}

/** Changes without a notification although the connection was alive: it answered afterwards. */
function missedBy({ connections }: WatchFact): Missed[] {
  return connections.flatMap(({ changes = [], missed = [], end, renewSeconds, startedAt, renewedAt }) => {
    const since = (at: number): number => Math.max(startedAt, ...renewedAt.filter((start) => start <= at));
    // In its last IDLE it was not alive, however it ended.
    const dead = end === null ? Number.POSITIVE_INFINITY : (renewedAt.at(-1) ?? startedAt);
    const made = changes.filter(({ latencyMs }) => latencyMs === null).map(({ at }) => at);
    return [...made, ...missed]
      .filter((at) => at < dead)
      .map((at) => ({ renewSeconds, at, afterSeconds: at - since(at) }));
  });
}

export const notificationMissed = defineRule({
  id: 'idle/notification-missed',
  severity: 'warning',
  sources: [
    'RFC 2177 (the server notifies of changes while IDLE lasts; clients renew it at least every 29 minutes)',
    'RFC 9051 section 5.4 (no autologout before 30 minutes)',
  ],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    const list = missedBy(watch);
    if (list.length === 0) return;
    const shortest = Math.min(...list.map(({ afterSeconds }) => afterSeconds));
    yield {
      message: say('idle-notification-missed.message', { duration: duration(shortest) }),
      evidence: [
        ...list.map((one) =>
          say('idle-notification-missed.evidence-missed', { connection: nameOf(one), clock: clockTime(one.at) }),
        ),
        ...storedDuring(watch),
      ],
      subject: endpointOf(session),
      remedy: advised(headline(watch), [...stepsFor(watch), say('idle-notification-missed.step-report')]),
    };
  },
});

export const notStored = defineRule({
  id: 'idle/messages-not-stored',
  severity: 'info',
  sources: ['RFC 9051 section 6.3.4 (CREATE)', 'RFC 9051 section 6.3.12 (APPEND)'],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    const because = watch.changes?.because ?? null;
    if (because === null) return;
    yield {
      message: say('idle-messages-not-stored.message'),
      evidence: [because, ...storedDuring(watch)],
      subject: endpointOf(session),
      remedy: advised(say('idle-messages-not-stored.remedy'), [say('idle-messages-not-stored.step-fewer')]),
    };
  },
});

export const foldersLeft = defineRule({
  id: 'idle/watch-folders-left',
  severity: 'warning',
  sources: ['RFC 9051 section 6.3.5 (DELETE)'],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    const folders = watch.changes?.left ?? [];
    if (folders.length === 0) return;
    yield {
      message: say('idle-watch-folders-left.message', { count: folders.length, folders }),
      evidence: [],
      subject: endpointOf(session),
      remedy: advised(say('idle-watch-folders-left.remedy'), []),
    };
  },
});
