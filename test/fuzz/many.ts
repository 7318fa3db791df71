/** Many inputs in little time: pieces of real files and of the language, put together by a generator that is told its seed. */
import type { Target } from './targets.ts';

/** Larger files are cut: what is fuzzed is the reader and not the patience. */
const LONGEST = 2_000;
/** Inputs between two turns of the event loop. */
const BATCH = 500;

/** xorshift32: the same numbers for the same seed, everywhere. */
function numbers(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** An endless row of inputs for a target. */
export function* inputs({ words }: Target, files: readonly Uint8Array[], seed: number): Generator<Uint8Array> {
  const below = numbers(seed);
  const pieces = words.map((word) => Buffer.from(word, /[^\0-\xff]/.test(word) ? 'utf8' : 'latin1'));
  const piece = (): Uint8Array => {
    if (below(4) > 0) return pieces[below(pieces.length)] ?? Buffer.of();
    return Buffer.from(Array.from({ length: 1 + below(4) }, () => below(256)));
  };
  const several = (most: number): Uint8Array => Buffer.concat(Array.from({ length: below(most + 1) }, piece));
  for (;;) {
    const file = files[below(Math.max(files.length, 1))];
    if (file === undefined || below(3) === 0) {
      yield several(40);
      continue;
    }
    const from = below(Math.max(1, file.length - LONGEST));
    let now: Uint8Array = file.subarray(from, from + LONGEST);
    for (let cuts = 1 + below(4); cuts > 0; cuts -= 1) {
      const at = below(now.length + 1);
      now = Buffer.concat([now.subarray(0, at), several(3), now.subarray(at + below(60))]);
    }
    yield now;
  }
}

export interface Run {
  readonly inputs: number;
  readonly seconds: number;
}

/** Feeds a target `count` inputs. @throws what the target throws */
export async function feed(
  read: (bytes: Uint8Array) => unknown,
  row: Generator<Uint8Array>,
  count: number,
): Promise<Run> {
  const started = performance.now();
  for (let done = 0; done < count; done += 1) {
    const { value } = row.next();
    const result = read(value as Uint8Array);
    if (result instanceof Promise) await result;
    // A reader that never gives way would keep the runner from answering.
    if (done % BATCH === 0) await new Promise(setImmediate);
  }
  return { inputs: count, seconds: (performance.now() - started) / 1000 };
}
