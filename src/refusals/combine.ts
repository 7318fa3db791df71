import { plain } from '../base/text.ts';
import type { RefusalKind } from '../knowledge/refusals.ts';
import type { ReadCause } from '../model/refusal.ts';
import type { Judged } from './judged.ts';
import { kindInLog } from './kind-in-log.ts';
import type { Match, Reading } from './reading.ts';
import type { Event } from './split/events.ts';
import { ASIDE, importanceOf, weightOfRow } from './weights.ts';

export interface Seen {
  readonly event: Event;
  readonly judged: Judged;
}

/** Most readings of one text, and most addresses of one reading: an attack names thousands. */
const MOST = 1000;
const ADDRESSES = 20;

/** Layer 5: one verdict for each person. One person's limit never answers another person's wrong password. */
export function combined(seen: readonly Seen[]): readonly [Reading, ...Reading[]] {
  const names = new Set(seen.flatMap(({ event }) => event.user ?? []));
  const [only = null] = names.size === 1 ? names : [];
  const groups = new Map<string | null, Seen[]>();
  for (const one of seen) {
    // What is pasted beside one person's dialog is about the same person; a line of a log need not be.
    const user = one.event.user ?? (one.event.time === null ? only : null);
    const group = groups.get(user);
    if (group) group.push(one);
    else groups.set(user, [one]);
  }
  const all = [...groups.values()].map(verdictOf).sort(byWeight);
  const telling = all.filter(({ best }) => best.judged.weight < ASIDE);
  const [first, ...rest] = (telling.length > 0 ? telling : all).map(readingOf);
  return first ? [first, ...rest.slice(0, MOST)] : [nothing];
}

interface Verdict {
  readonly best: Seen;
  readonly all: readonly Seen[];
}

const byWeight = (a: Verdict, b: Verdict): number => rankOf(a) - rankOf(b) || counted(b) - counted(a);

/** What this program is about stands first; several possibilities stand behind what is certain. */
function rankOf({ best: { judged } }: Verdict): number {
  if (judged.weight >= ASIDE) return 100;
  return (judged.weight >= 5 ? 50 : 0) + importanceOf(judged.cause);
}

const counted = ({ best, all }: Verdict): number =>
  all.reduce((sum, { event, judged }) => sum + (judged.cause === best.judged.cause ? event.count : 0), 0);

function verdictOf(all: readonly Seen[]): Verdict {
  const [first, ...rest] = [...all].sort((a, b) => a.judged.weight - b.judged.weight);
  const best = first ?? neverEmpty();
  if (best.judged.cause !== 'wrong-password') return { best, all };
  // The password is never blamed while another line speaks of a limit: who was let in so often has it right.
  // Nor while another says why the right one was refused.
  const reason = reasons
    .map((cause) => rest.find(({ judged }) => judged.cause === cause && judged.weight < 5))
    .find(Boolean);
  if (reason) return { best: reason, all };
  return acceptedAfter(best, all) ? { best: { ...best, judged: acceptedLater(best.judged) }, all } : { best, all };
}

const reasons: readonly ReadCause[] = ['connection-limit', 'server-full', 'throttled', 'login-refused'];

function neverEmpty(): never {
  throw new Error('a group without an event');
}

const ACCEPTED =
  /\bOK (?:\[[^\]]{0,400}\] )?(?:Logged in|LOGIN|Login|AUTHENTICATE|Authenticat|User logged|Success)|\bLogin: user=<|login: \S{1,255} \[\S{1,60}\] \S{1,255} \S{1,40}(?:\+TLS)? User logged in|authentication succe/i;

function acceptedAfter(best: Seen, all: readonly Seen[]): boolean {
  return all.slice(all.indexOf(best) + 1).some(({ event }) => ACCEPTED.test(event.text));
}

const acceptedLater = (judged: Judged): Judged => ({
  ...judged,
  cause: 'ambiguous',
  kind: 'accepted-later',
  proven: false,
});

function readingOf({ best, all }: Verdict): Reading {
  const { cause, scope, limit, proven, inferred } = best.judged;
  const same = all.filter(({ judged }) => judged.cause === cause);
  const times = same.flatMap(({ event }) => event.time ?? []);
  const number = limit ?? same.map(({ judged }) => judged.limit).find((one) => one !== null) ?? null;
  return {
    cause,
    kind: kindOf(best),
    scope,
    limit: number,
    proven,
    inferred,
    user: all.find(({ event }) => event.user !== null)?.event.user ?? null,
    addresses: [...new Set(same.flatMap(({ event }) => event.address ?? []))].slice(0, ADDRESSES),
    count: Math.max(
      1,
      same.reduce((sum, { event }) => sum + event.count, 0),
    ),
    first: times[0] ?? null,
    last: times.at(-1) ?? null,
    quote: best.judged.weight < 99 ? plain(best.event.text) : null,
    matches: matchesOf([best, ...all].map(({ judged }) => judged)),
  };
}

function kindOf({ event, judged: { cause, kind } }: Seen): RefusalKind | null {
  const isLog = event.time !== null && (event.program !== null || event.user !== null);
  return kind !== null || !isLog ? kind : kindInLog(cause);
}

/** The rows that fit, each once, the most telling first. */
export function matchesOf(all: readonly Judged[]): Match[] {
  const rows = new Set(all.flatMap((judged) => judged.rows.map(({ row }) => row)));
  return [...rows]
    .sort((a, b) => weightOfRow(a) - weightOfRow(b))
    .map(({ id, cause, kind = null, scope = null, source }) => ({ id, cause, kind, scope, source }));
}

/** Not known. */
export const nothing: Reading = {
  cause: 'unknown',
  kind: null,
  scope: null,
  limit: null,
  proven: false,
  inferred: false,
  user: null,
  addresses: [],
  count: 1,
  first: null,
  last: null,
  quote: null,
  matches: [],
};
