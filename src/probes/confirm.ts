import type { ReadRefusal } from '../model/refusal.ts';
import { isNoAnswer } from '../refusals/ending.ts';
import { inferLimit, notThePassword, rateLimit, refusedSince, serverFull } from '../refusals/line.ts';

/** Limits on how often somebody may connect usually allow one more each second; some count over ten. */
const RECOVER_MS = [3000, 6000];

/** What can still be tried with the connections that are open. Each answers with what refused it, or null. */
export interface Retry {
  /** Closes one and opens another in its place. */
  swap(): Promise<ReadRefusal | null>;
  /** Opens one more. */
  more(): Promise<ReadRefusal | null>;
  pause(milliseconds: number): Promise<void>;
}

export interface Refused {
  readonly verdict: ReadRefusal;
  /** How many were open then. */
  readonly opened: number;
  /** It was refused within a second: a limit on how often somebody may connect makes nobody wait. */
  readonly atOnce: boolean;
}

/**
 * What a refusal was about whose words prove nothing. A limit on open connections lets one in for each that is closed,
 * however quickly, and never one more. A limit on how often somebody may connect lets one in after a while, whatever is
 * open. A ban, and an outage, let nobody in.
 */
export async function confirm({ verdict, opened, atOnce }: Refused, retry: Retry): Promise<ReadRefusal> {
  if (verdict.proven && verdict.cause !== 'wrong-password' && verdict.cause !== 'login-refused') return verdict;
  if (opened === 0) return notThePassword(verdict);
  if ((await retry.swap()) !== null) {
    if (!atOnce) return notThePassword(verdict);
    if (!(await isLetInLater(retry)))
      return isNoAnswer(verdict) ? notThePassword(verdict) : refusedSince(verdict, opened);
  }
  if (!atOnce && !isNoAnswer(verdict)) {
    const waits = verdict.ended === 'silent' && (verdict.stage === 'greeting' || verdict.stage === 'tls');
    return waits ? serverFull(verdict, opened) : inferLimit(verdict, opened);
  }
  if (!(await isRate(retry))) return inferLimit(verdict, opened);
  // What was no answer and went away was a fault that passed.
  return isNoAnswer(verdict) ? notThePassword(verdict) : rateLimit(verdict, opened);
}

async function isLetInLater(retry: Retry): Promise<boolean> {
  for (const milliseconds of RECOVER_MS) {
    await retry.pause(milliseconds);
    if ((await retry.more()) === null) return true;
  }
  return false;
}

async function isRate(retry: Retry): Promise<boolean> {
  for (const _ of RECOVER_MS) if ((await retry.swap()) !== null) return true;
  // Slots are taken again by now, while what counts how often has forgotten.
  await retry.pause(RECOVER_MS[0] ?? 0);
  return (await retry.more()) === null;
}
