import { plain } from '../../base/text.ts';
import { matchesOf } from '../combine.ts';
import type { Judged } from '../judged.ts';
import { kindInLog } from '../kind-in-log.ts';
import type { Reading } from '../reading.ts';
import { importanceOf } from '../weights.ts';
import { shownTime } from './time.ts';

/** One line that tells something about somebody. Its strings are pieces of a longer one: {@link own} makes them one's own. */
export interface Sighting {
  readonly user: string | null;
  readonly address: string | null;
  readonly time: string | null;
  /** The whole line, decoded when it is needed. */
  readonly line: () => string;
  readonly count: number;
  readonly judged: Judged;
}

/** What was said of one person, by cause. */
interface Person {
  readonly user: string | null;
  readonly causes: Map<string, Tally>;
}

interface Tally {
  readonly judged: Judged;
  readonly quote: string;
  readonly first: string | null;
  readonly addresses: Set<string>;
  last: string | null;
  count: number;
}

/** Somebody who guesses passwords tries thousands of names: those are not kept one by one for ever. */
const MOST_GUESSED = 20_000;
const MOST = 200_000;
const ADDRESSES = 20;

/** Layer 5 for a log of any size: who is hit by what, how often, and since when. Its size grows with the people in it alone. */
export class People {
  readonly #people = new Map<string, Person>();
  /** Those whose last time is a piece of the text that is being read. */
  readonly #touched = new Set<Tally>();
  readonly #causes = new WeakMap<Judged, string>();

  add({ user, address, time, line, count, judged }: Sighting): void {
    // Nobody is named: the address tells them apart (a limit for one network), or nothing does.
    const key = user ?? `\0${judged.scope === 'ip' ? (address ?? '') : ''}`;
    const person = this.#people.get(key) ?? this.#added(key, user, judged);
    if (!person) return;
    const cause = this.#causeOf(judged);
    const tally = person.causes.get(cause);
    if (tally) {
      tally.count += count;
      if (time !== null) {
        tally.last = time;
        this.#touched.add(tally);
      }
      const { addresses } = tally;
      if (address !== null && addresses.size < ADDRESSES && !addresses.has(address)) addresses.add(own(address));
      return;
    }
    const addresses = new Set(address === null ? [] : [own(address)]);
    const first = time === null ? null : own(time);
    person.causes.set(cause, { judged, quote: plain(line()), first, last: first, count, addresses });
  }

  /** After each piece of a text: nothing of it is kept alive by a string that is a part of it. */
  settle(): void {
    for (const tally of this.#touched) if (tally.last !== null) tally.last = own(tally.last);
    this.#touched.clear();
  }

  /** Lines of one shape share their verdict; put together anew for each line its name would cost more than the rest. */
  #causeOf(judged: Judged): string {
    const before = this.#causes.get(judged);
    if (before !== undefined) return before;
    const cause = `${judged.cause} ${judged.kind} ${judged.limit}`;
    this.#causes.set(judged, cause);
    return cause;
  }

  #added(key: string, user: string | null, { cause }: Judged): Person | null {
    if (this.#people.size >= (cause === 'wrong-password' ? MOST_GUESSED : MOST)) return null;
    const person: Person = { user: user === null ? null : own(user), causes: new Map() };
    this.#people.set(kept(key), person);
    return person;
  }

  /** One reading for each person, those a limit hits first, the most affected first. */
  readings(): Reading[] {
    return [...this.#people.values()].flatMap(readingOf).sort(byImportance);
  }
}

/**
 * A string of its own out of one that has a character for each byte, decoded: Dovecot writes names in UTF-8. A piece of
 * a string would keep the whole of it in memory.
 */
const own = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');

/** The same, not decoded: to be looked up by. */
export const kept = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('latin1');

const byImportance = (a: Reading, b: Reading): number =>
  importanceOf(a.cause) - importanceOf(b.cause) || b.count - a.count;

function readingOf({ user, causes }: Person): Reading[] {
  const all = [...causes.values()].sort(
    (a, b) => importanceOf(a.judged.cause) - importanceOf(b.judged.cause) || b.count - a.count,
  );
  const [best] = all;
  if (!best) return [];
  const { cause, kind, scope, limit, proven, inferred } = best.judged;
  const same = all.filter(({ judged }) => judged.cause === cause);
  return [
    {
      cause,
      kind: kind ?? kindInLog(cause),
      scope,
      limit,
      proven,
      inferred,
      user,
      addresses: [...new Set(same.flatMap(({ addresses }) => [...addresses]))].slice(0, ADDRESSES),
      count: same.reduce((sum, { count }) => sum + count, 0),
      first: best.first === null ? null : shownTime(best.first),
      last: best.last === null ? null : shownTime(best.last),
      quote: best.quote,
      matches: matchesOf(all.map(({ judged }) => judged)),
    },
  ];
}
