import { advised, defineRule } from '../model/rule.ts';
import type { WatchEnd, WatchedConnection, WatchFact } from '../model/watch.ts';
import { changesIn, clockTime, headline, stepsFor, subjectOf, time } from './watch-words.ts';

/** Seconds. RFC 2177: a client renews IDLE at least every 29 minutes, because servers may end it after 30. */
const LONGEST_IDLE = 29 * 60;

type Ended = WatchedConnection & { readonly end: WatchEnd };

function ended({ connections }: WatchFact, ...how: WatchEnd['how'][]): Ended[] {
  return connections.filter((one): one is Ended => one.end !== null && how.includes(one.end.how));
}

const endings: Record<WatchEnd['how'], string> = {
  bye: 'the server said BYE',
  fin: 'it was closed without a word (FIN)',
  rst: 'it was reset (RST)',
  silent: 'nothing answered any more',
};

/** What shows that a connection had died before it was asked. */
function proofOf({ end, changes = [], missed = [], startedAt, renewedAt }: Ended): string {
  if (end.provenBy !== 'change') return '';
  const untold = changes.findLast(({ latencyMs }) => latencyMs === null);
  if (untold) return `a message was stored at ${clockTime(untold.at)}, and never told of; `;
  const first = missed.find((at) => at > (renewedAt.at(-1) ?? startedAt)) ?? 0;
  return `other connections were told of a change at ${clockTime(first)}, this one never; `;
}

function evidenceOf(watch: WatchFact, list: readonly Ended[]): string[] {
  const { provenSeconds, keepaliveSeconds } = watch;
  return [
    ...list.map((one) => {
      const { renewSeconds, end } = one;
      const renewed = renewSeconds === null ? 'Never renewed' : `Renewed every ${time(renewSeconds)}`;
      const words = end.text ? `: "${end.text}"` : '.';
      return `${renewed}: ${proofOf(one)}${endings[end.how]} after ${time(end.afterSeconds)} in IDLE${words}`;
    }),
    provenSeconds === null ? 'No connection was shown to live.' : `Proven alive after ${time(provenSeconds)} in IDLE.`,
    ...changesIn(watch),
    ...(keepaliveSeconds === null ? [] : [`The server gave a sign of life every ${time(keepaliveSeconds)}.`]),
  ];
}

export const diesSilently = defineRule({
  id: 'idle/dies-silently',
  severity: 'warning',
  title: 'Connections that stay silent die without anybody being told',
  why:
    'Routers, firewalls and mobile networks forget a connection in which nothing is said for some minutes (5 to 15 are common). ' +
    'Neither side is told: the mail program goes on waiting in IDLE, and new mail is seen only when it speaks the next time. ' +
    'With --test-delivery a message is stored while the connection waits: it never arrives, and then nothing else is answered either. ' +
    'The cure is to speak more often. RFC 2177 asks for it every 29 minutes at least; a network that forgets sooner needs it sooner.',
  sources: [
    'RFC 2177 (IDLE is to be renewed at least every 29 minutes)',
    'RFC 9051 section 5.4 (autologout not under 30 minutes)',
    'RFC 5382 section 5 (REQ-5: a NAT keeps an idle TCP connection for at least 2 hours 4 minutes; many do not)',
    'https://github.com/deltachat/deltachat-core/issues/193 and https://github.com/home-assistant/core/issues/86407 (about 15 minutes)',
  ],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    const dead = ended(watch, 'silent');
    if (dead.length === 0) return;
    const shortest = Math.min(...dead.map(({ end }) => end.afterSeconds));
    yield {
      message: `A connection that was silent in IDLE for ${time(shortest)} was dead, and nobody had said so: something on the way forgets connections.`,
      evidence: evidenceOf(watch, dead),
      subject: subjectOf(session),
      remedy: advised(headline(watch), stepsFor(watch)),
    };
  },
});

export const cutShort = defineRule({
  id: 'idle/cut-short',
  severity: 'warning',
  title: 'IDLE is ended before its time',
  why:
    'A server may end a connection nobody uses, but not before 30 minutes (RFC 9051), and mail programs renew IDLE at least every 29 (RFC 2177). ' +
    'When it is ended sooner, a program that does not notice shows new mail late, and one that does signs in again and again, which costs battery and connections.',
  sources: [
    'RFC 9051 section 5.4 (autologout not under 30 minutes)',
    'RFC 2177 (IDLE is to be renewed at least every 29 minutes)',
    'https://github.com/thunderbird/thunderbird-android/issues/1701 (a mail host that ends IDLE every 30 seconds)',
  ],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    const early = ended(watch, 'bye', 'fin', 'rst').filter(({ end }) => end.afterSeconds < LONGEST_IDLE);
    if (watch.together || early.length === 0) return;
    const shortest = Math.min(...early.map(({ end }) => end.afterSeconds));
    yield {
      message: `IDLE was ended after ${time(shortest)}; mail programs may count on 29 minutes.`,
      evidence: evidenceOf(watch, early),
      subject: subjectOf(session),
      remedy: advised(headline(watch), [
        ...stepsFor(watch),
        'For the person who runs the server: a session limit below 30 minutes (Cyrus: timeout), a proxy or a load balancer in front of it.',
      ]),
    };
  },
});

export const outage = defineRule({
  id: 'idle/ended-together',
  severity: 'info',
  title: 'Several connections ended at the same moment',
  why:
    'When connections that had been in IDLE for different times end at one moment, it was no time limit: the server was started anew, ' +
    'or the network went away for a moment. How long IDLE lives here is then better watched once more.',
  sources: [
    'RFC 9051 section 7.1.5 (BYE: the server is about to close the connection, also when it is shut down)',
    'RFC 2177 (IDLE is to be renewed at least every 29 minutes) and RFC 9051 section 5.4 (autologout not under 30): what a time limit may be',
  ],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    if (!watch.together) return;
    yield {
      message:
        'Several connections ended at the same moment, however long they had been in IDLE: an outage, and no time limit.',
      evidence: evidenceOf(watch, ended(watch, 'bye', 'fin', 'rst')),
      subject: subjectOf(session),
      remedy: advised('Watch once more when the server and the network are up.', []),
    };
  },
});
