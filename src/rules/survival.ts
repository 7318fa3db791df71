import type { Message } from '../base/message.ts';
import { advised } from '../model/rule.ts';
import type { WatchEnd, WatchedConnection, WatchFact } from '../model/watch.ts';
import { defineRule } from '../words/rule.ts';
import { say } from '../words/say.ts';
import { endpointOf } from './server-words.ts';
import { clockTime, duration, headline, nameOf, stepsFor, storedDuring } from './watch-words.ts';

/** Seconds. RFC 2177: a client renews IDLE at least every 29 minutes, because servers may end it after 30. */
const LONGEST_IDLE = 29 * 60;

type Ended = WatchedConnection & { readonly end: WatchEnd };

function ended({ connections }: WatchFact, ...how: WatchEnd['how'][]): Ended[] {
  return connections.filter((one): one is Ended => one.end !== null && how.includes(one.end.how));
}

function shortestOf(list: readonly Ended[]): number {
  return duration(Math.min(...list.map(({ end }) => end.afterSeconds)));
}

interface About {
  readonly connection: Message;
  readonly duration: number;
}

function endOf(one: Ended): Message {
  const { how, text, afterSeconds } = one.end;
  const about = { connection: nameOf(one), duration: duration(afterSeconds) };
  switch (how) {
    case 'bye':
      return text === '' ? say('watch-ended-bye', about) : say('watch-ended-bye-said', { ...about, text });
    case 'fin':
      return say('watch-ended-fin', about);
    case 'rst':
      return say('watch-ended-rst', about);
    case 'silent':
      return deathOf(one, about);
    case 'suspended':
      return say('watch-ended-suspended', about);
  }
}

/** With what shows that the connection had died before it was asked. */
function deathOf({ end, changes = [], missed = [], startedAt, renewedAt }: Ended, about: About): Message {
  if (end.provenBy !== 'change') return say('watch-ended-silent', about);
  const own = changes.findLast(({ latencyMs }) => latencyMs === null);
  if (own) return say('watch-ended-silent-own', { ...about, clock: clockTime(own.at) });
  const first = missed.find((at) => at > (renewedAt.at(-1) ?? startedAt)) ?? 0;
  return say('watch-ended-silent-missed', { ...about, clock: clockTime(first) });
}

function evidenceOf(watch: WatchFact, list: readonly Ended[]): Message[] {
  const { provenSeconds, keepaliveSeconds } = watch;
  return [
    ...list.map(endOf),
    provenSeconds === null ? say('watch-survived-none') : say('watch-survived', { duration: duration(provenSeconds) }),
    ...storedDuring(watch),
    ...(keepaliveSeconds === null ? [] : [say('watch-server-keepalive', { duration: duration(keepaliveSeconds) })]),
  ];
}

export const diesSilently = defineRule({
  id: 'idle/dies-silently',
  severity: 'warning',
  sources: [
    'RFC 2177 (clients renew IDLE at least every 29 minutes)',
    'RFC 9051 section 5.4 (no autologout before 30 minutes)',
    'RFC 5382 section 5 (REQ-5: a NAT keeps an idle TCP connection for at least 2 hours 4 minutes; many do not)',
    'https://github.com/deltachat/deltachat-core/issues/193 and https://github.com/home-assistant/core/issues/86407 (about 15 minutes)',
  ],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    const dead = ended(watch, 'silent');
    if (dead.length === 0) return;
    yield {
      message: say('idle-dies-silently.message', { duration: shortestOf(dead) }),
      evidence: evidenceOf(watch, dead),
      subject: endpointOf(session),
      remedy: advised(headline(watch), stepsFor(watch)),
    };
  },
});

export const cutShort = defineRule({
  id: 'idle/cut-short',
  severity: 'warning',
  sources: [
    'RFC 9051 section 5.4 (no autologout before 30 minutes)',
    'RFC 2177 (clients renew IDLE at least every 29 minutes)',
    'https://github.com/thunderbird/thunderbird-android/issues/1701 (a mail host that ends IDLE every 30 seconds)',
  ],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    const early = ended(watch, 'bye', 'fin', 'rst').filter(({ end }) => end.afterSeconds < LONGEST_IDLE);
    if (watch.together || early.length === 0) return;
    yield {
      message: say('idle-cut-short.message', { duration: shortestOf(early) }),
      evidence: evidenceOf(watch, early),
      subject: endpointOf(session),
      remedy: advised(headline(watch), [...stepsFor(watch), say('idle-cut-short.step-server')]),
    };
  },
});

export const suspended = defineRule({
  id: 'computer/suspended',
  severity: 'info',
  sources: ['man 2 clock_gettime (CLOCK_MONOTONIC does not count the time a system is suspended)'],
  needs: ['reach'],
  *check({ reach }) {
    const { suspended: pauses = [] } = reach;
    if (pauses.length === 0) return;
    yield {
      message: say('computer-suspended.message', { duration: pauses.reduce((sum, one) => sum + one, 0) * 1000 }),
      evidence: [],
      subject: endpointOf(reach),
      remedy: advised(say('computer-suspended.remedy'), []),
    };
  },
});

export const outage = defineRule({
  id: 'idle/ended-together',
  severity: 'info',
  sources: [
    'RFC 9051 section 7.1.5 (BYE: the server is about to close the connection, also when it is shut down)',
    'RFC 2177 (clients renew IDLE at least every 29 minutes) and RFC 9051 section 5.4 (no autologout before 30 minutes): what a time limit may be',
  ],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    if (!watch.together) return;
    yield {
      message: say('idle-ended-together.message'),
      evidence: evidenceOf(watch, ended(watch, 'bye', 'fin', 'rst')),
      subject: endpointOf(session),
      remedy: advised(say('idle-ended-together.remedy'), []),
    };
  },
});
