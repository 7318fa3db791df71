import type { Seen } from './judge.ts';

/** Room for each fingerprint: its two halves, and how often. */
const FIELDS = 3;
const SMALLEST = 1024;

/**
 * How often each fingerprint was given out, in 24 bytes or less for each: of a hundred thousand files there are
 * hundreds of thousands, and as texts in a Map they would be most of what is in memory.
 */
export class SeenFingerprints implements Seen {
  #table = new Uint32Array(SMALLEST * FIELDS);
  #size = 0;

  get(fingerprint: string): number | undefined {
    const [high, low] = halves(fingerprint);
    return this.#table[this.#placeOf(high, low) + 2] || undefined;
  }

  set(fingerprint: string, times: number): void {
    const [high, low] = halves(fingerprint);
    const place = this.#placeOf(high, low);
    if (this.#table[place + 2] === 0) this.#size += 1;
    this.#table.set([high, low, times], place);
    if (this.#size * 2 > this.#table.length / FIELDS) this.#grow();
  }

  /** Where it is, or the free place where it belongs. */
  #placeOf(high: number, low: number): number {
    const table = this.#table;
    const places = table.length / FIELDS;
    // The halves of a hash are as good as random numbers.
    for (let place = low % places; ; place = (place + 1) % places) {
      const at = place * FIELDS;
      if (table[at + 2] === 0 || (table[at] === high && table[at + 1] === low)) return at;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += FIELDS) {
      const [high = 0, low = 0, times = 0] = old.subarray(at, at + FIELDS);
      if (times > 0) this.#table.set([high, low, times], this.#placeOf(high, low));
    }
  }
}

/** @param fingerprint 16 hexadecimal digits */
function halves(fingerprint: string): [high: number, low: number] {
  return [Number.parseInt(fingerprint.slice(0, 8), 16), Number.parseInt(fingerprint.slice(8), 16)];
}
