import { expect, test } from 'vitest';
import { SeenFingerprints } from '../../src/engine/seen.ts';

/** Alike in one half, so that they meet in the table. */
const fingerprint = (n: number): string =>
  `${(n % 50).toString(16).padStart(8, '0')}${Math.floor(n / 50)
    .toString(16)
    .padStart(8, '0')}`;

test('counts as a Map does, however many there are', () => {
  const [seen, map] = [new SeenFingerprints(), new Map<string, number>()];
  for (let n = 0; n < 20_000; n += 1) {
    const one = fingerprint((n * 7919) % 9000);
    const times = (map.get(one) ?? 0) + 1;
    expect((seen.get(one) ?? 0) + 1).toBe(times);
    map.set(one, times);
    seen.set(one, times);
  }
  expect(seen.get('ffffffffffffffff')).toBeUndefined();
  for (const [one, times] of map) expect(seen.get(one)).toBe(times);
});
