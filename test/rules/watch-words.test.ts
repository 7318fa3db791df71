import { expect, test } from 'vitest';
import { clockTime } from '../../src/rules/watch-words.ts';

test('a moment of a watch has hours from an hour on', () => {
  expect([0, 65.9, 3599, 3600, 36_125].map(clockTime)).toEqual(['0:00', '1:05', '59:59', '1:00:00', '10:02:05']);
});
