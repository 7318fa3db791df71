import { count } from '../base/text.ts';
import { advised, defineRule } from '../model/rule.ts';
import type { WatchFact } from '../model/watch.ts';
import { say } from '../words/say.ts';
import { changesIn, clockTime, headline, stepsFor, subjectOf, time } from './watch-words.ts';

interface Untold {
  readonly renewSeconds: number | null;
  /** When it was made, in s since the watch began. */
  readonly at: number;
  /** How long the connection had been in IDLE then. */
  readonly afterSeconds: number;
}

/** Changes that never arrived although the connection lived: it answered afterwards. */
function untold({ connections }: WatchFact): Untold[] {
  return connections.flatMap(({ changes = [], missed = [], end, renewSeconds, startedAt, renewedAt }) => {
    const since = (at: number): number => Math.max(startedAt, ...renewedAt.filter((start) => start <= at));
    // Its last IDLE was no life, however it ended.
    const dead = end === null ? Number.POSITIVE_INFINITY : (renewedAt.at(-1) ?? startedAt);
    const made = changes.filter(({ latencyMs }) => latencyMs === null).map(({ at }) => at);
    return [...made, ...missed]
      .filter((at) => at < dead)
      .map((at) => ({ renewSeconds, at, afterSeconds: at - since(at) }));
  });
}

export const notTold = defineRule({
  id: 'idle/change-not-told',
  severity: 'warning',
  title: 'A connection that lived was not told of a change',
  why:
    'A message was stored in the folder a connection had been listening to for a while. It was not told of in IDLE, and yet the connection answered when it was asked. ' +
    'So it had not died: either the server forgets to tell those who have waited for long, or something on the way lets nothing through to a connection until that speaks. ' +
    'Either way new mail is seen late, and renewing IDLE more often makes it show up sooner.',
  sources: [
    'RFC 2177 (the server tells of changes while IDLE lasts; a client renews it at least every 29 minutes)',
    'RFC 9051 section 5.4 (autologout not under 30 minutes)',
  ],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    const list = untold(watch);
    if (list.length === 0) return;
    const shortest = Math.min(...list.map(({ afterSeconds }) => afterSeconds));
    yield {
      message: `After ${time(shortest)} in IDLE a new message was not told of, although the connection was alive.`,
      evidence: [
        ...list.map(({ at, renewSeconds }) => {
          const row = renewSeconds === null ? 'Never renewed' : `Renewed every ${time(renewSeconds)}`;
          return `${row}: a message came at ${clockTime(at)} and was not told of; then DONE was answered.`;
        }),
        ...changesIn(watch),
      ],
      subject: subjectOf(session),
      remedy: advised(headline(watch), [
        ...stepsFor(watch),
        'Tell the person who runs the server, and quote the times.',
      ]),
    };
  },
});

export const changesNotMade = defineRule({
  id: 'idle/changes-not-made',
  severity: 'info',
  title: 'Messages could not be stored during the watch, or not all of them',
  why:
    'With --test-delivery a watch stores a message in a folder of its own before it asks a connection whether it still lives. That takes one connection more than it holds, ' +
    'the permission to create folders, and a server that tells of changes at all. Without it the watch goes on and asks with DONE alone: ' +
    'a connection that answers is alive, but whether it would have been told of new mail is not known. ' +
    'A connection that died silently still takes its place on the server, often for half an hour: on a small limit that leaves none for a message.',
  sources: ['RFC 9051 section 6.3.4 (CREATE)', 'RFC 9051 section 6.3.12 (APPEND)'],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    const because = watch.changes?.because ?? null;
    if (because === null) return;
    yield {
      message:
        typeof because === 'string'
          ? `Connections were asked with DONE alone, at least in part: ${because}.`
          : say('refusal-changes-not-made', { because }),
      evidence: changesIn(watch),
      subject: subjectOf(session),
      remedy: advised('Close other mail programs for the time of the watch, or hold fewer connections.', [
        '--max-connections 2 holds one connection and leaves the other for the messages.',
      ]),
    };
  },
});

export const foldersLeft = defineRule({
  id: 'idle/watch-folders-left',
  severity: 'warning',
  title: 'Folders of a watch could not be removed',
  why:
    'A watch with --test-delivery makes a folder for each connection and removes them on every way out. When the network is gone by then, or no connection is to be had, they stay. ' +
    'The next run with --test-delivery removes them, once the watch they belong to would have been over for a quarter of an hour and they hold nothing but test messages.',
  sources: ['RFC 9051 section 6.3.5 (DELETE)'],
  needs: ['session', 'watch'],
  *check({ session, watch }) {
    const left = watch.changes?.left ?? [];
    if (left.length === 0) return;
    yield {
      message: `${count(left.length, 'folder')} of this watch could not be removed: ${left.join(', ')}.`,
      evidence: [],
      subject: subjectOf(session),
      remedy: advised('Delete them in the mail program, or run the test again later.', []),
    };
  },
});
