import type { Message } from '../base/message.ts';
import { plain } from '../base/text.ts';
import { quoted } from '../wire/login.ts';
import type { Wire } from '../wire/wire.ts';
import { say } from '../words/say.ts';
import type { Net } from './net.ts';
import { existsIn, testMessage } from './test-folder.ts';

const SECOND_MS = 1000;
/**
 * Slower than this is no push but a server that looks now and then. Measured with 20 messages each: Dovecot 0.5 s,
 * Courier with its file watcher 0.3 to 1.1 s, Cyrus with idled 3 ms; without these helpers both look every 60 s.
 */
export const PUSH_MS = 5000;
/** How long one message is waited for: Cyrus' imapidlepoll and Courier's IMAP_IDLE_TIMEOUT default to 60 s. */
const WAIT_MS = 75_000;
/** For all of them together, removal not included. */
const WHOLE_MS = 200_000;
/** Messages: enough for a median, and fewer where each takes up to a minute. */
const MESSAGES = { push: 5, polling: 3 } as const;

/**
 * How long a later message is waited for on a server that took this long (ms) before: twice the slowest, and some
 * seconds for a busy machine, but no longer than the very first was.
 */
export function waitFor(
  latenciesMs: readonly number[],
  { arrivalMs = WAIT_MS }: { readonly arrivalMs?: number },
): number {
  const slowest = latenciesMs.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...latenciesMs);
  return Math.min(arrivalMs, PUSH_MS + 2 * slowest);
}

export interface Measurement {
  readonly folder: string;
  /** In IDLE, in that folder. */
  readonly listener: Wire;
  readonly sender: Wire;
  readonly net: Net;
  stored(): void;
  arrived(milliseconds: number): void;
}

export interface Measured {
  /** How long the one that never came was waited for; null when all came. */
  readonly waitedSeconds: number | null;
  readonly because: Message | null;
}

/**
 * Stores message after message and times how long IDLE takes to tell of each. After an arrival a server that polls has
 * just looked, so the next message takes nearly its whole interval; a pause of chance length keeps the last from that.
 */
export async function measure(measurement: Measurement): Promise<Measured> {
  const { net, stored, arrived } = measurement;
  const { arrivalMs: waitMs = WAIT_MS } = net.options;
  const started = performance.now();
  let slowest = 0;
  for (let n = 1; n <= wanted(slowest); n += 1) {
    if (performance.now() - started > WHOLE_MS - waitMs) break;
    if (n > 2 && slowest > PUSH_MS) await net.pause(Math.random() * slowest * 0.8);
    const answer = await one(measurement, n, wanted(slowest));
    if ('because' in answer) return { waitedSeconds: null, because: answer.because };
    stored();
    if (answer.latency === null) return { waitedSeconds: waitMs / SECOND_MS, because: null };
    slowest = Math.max(slowest, answer.latency);
    arrived(answer.latency);
  }
  return { waitedSeconds: null, because: null };
}

const wanted = (slowest: number): number => (slowest > PUSH_MS ? MESSAGES.polling : MESSAGES.push);

/** Stores one message. @returns ms until IDLE announced it, null when it never did, or why it was not stored. */
async function one(
  { folder, listener, sender, net }: Measurement,
  n: number,
  of: number,
): Promise<{ latency: number | null } | { because: Message }> {
  // Both go on at the same time: the listener may be told before the sender is.
  const stored = store(sender, folder, n);
  const [told, answer] = await Promise.all([toldAt(listener, net, n, of, stored), stored]);
  if ('no' in answer) return { because: say('delivery-not-stored', { reply: plain(answer.no) }) };
  return { latency: told === null ? null : Math.max(0, Math.round((told - answer.at) * 10) / 10) };
}

/** Stores message `n` in our folder. @returns when that was done (performance.now()), or the words of the refusal. */
export async function store(sender: Wire, folder: string, n: number): Promise<{ at: number } | { no: string }> {
  const message = testMessage(folder, n);
  const command = `APPEND ${quoted(folder)} (\\Seen) {${Buffer.byteLength(message)}}`;
  const reply = await sender.command('select', command, [message]);
  return reply.status === 'OK' ? { at: performance.now() } : { no: reply.line.replace(/^\S+ /, '') };
}

/** When IDLE told that there are now `n` messages (performance.now()); null when it did not within {@link WAIT_MS}. */
async function toldAt(
  listener: Wire,
  net: Net,
  n: number,
  of: number,
  stored: Promise<{ at: number } | { no: string }>,
): Promise<number | null> {
  let over = false;
  const end = performance.now() + (net.options.arrivalMs ?? WAIT_MS);
  void stored
    .then((answer) => {
      over = 'no' in answer;
    })
    .catch(() => undefined);
  while (performance.now() < end && !over) {
    const left = Math.ceil((end - performance.now()) / SECOND_MS);
    net.options.say?.(say('delivery-waiting', { n, of, seconds: left }));
    const lines = await listener.listen(Math.min(SECOND_MS, Math.max(1, end - performance.now())));
    if ((existsIn(lines) ?? 0) >= n) return performance.now();
  }
  return null;
}
