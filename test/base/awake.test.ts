import { afterEach, expect, test, vi } from 'vitest';
import { Awake } from '../../src/base/awake.ts';

afterEach(() => vi.useRealTimers());

/** Two clocks that are moved by hand. */
function clocks() {
  const now = { wall: 1_700_000_000_000, steady: 1000 };
  const awake = new Awake(
    () => now.wall,
    () => now.steady,
  );
  const pass = (wall: number, steady = wall): void => {
    now.wall += wall;
    now.steady += steady;
  };
  return { awake, pass, now };
}

test('time that passes on both clocks is no pause', () => {
  const { awake, pass } = clocks();
  pass(1000);
  awake.look();
  pass(20_000);
  awake.look();
  expect(awake.pauses).toEqual([]);
});

test('a clock that drifts a little is no pause', () => {
  const { awake, pass } = clocks();
  for (let i = 0; i < 100; i += 1) {
    pass(1000, 990);
    awake.look();
  }
  expect(awake.pauses).toEqual([]);
});

test.each([8 * 3_600_000, 6000, -3_600_000])('%d ms more on one of the two is a pause', (more) => {
  const { awake, pass, now } = clocks();
  pass(1000 + more, 1000);
  awake.look();
  awake.look();
  expect(awake.pauses).toEqual([{ at: now.steady, milliseconds: Math.abs(more) }]);
});

test('no look for long is a pause, where both clocks went on', () => {
  vi.useFakeTimers();
  const { awake, pass } = clocks();
  awake.start();
  pass(3_600_000);
  vi.advanceTimersByTime(1000);
  awake.stop();
  expect(awake.pauses.map(({ milliseconds }) => milliseconds)).toEqual([3_600_000]);
});

test('a pause counts for what began before it', () => {
  const { awake, pass, now } = clocks();
  const before = now.steady;
  pass(60_000, 100);
  expect(awake.pausedSince(before)).toBe(true);
  pass(1000);
  expect(awake.pausedSince(now.steady)).toBe(false);
});
