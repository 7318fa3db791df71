import { expect, test } from 'vitest';
import { listInWords } from '../../src/discover/answers.ts';

test.each([
  [['a'], 'a'],
  [['a', 'b', 'c', 'd'], 'a; b; c; d'],
  [['a', 'b', 'c', 'd', 'e'], 'a; b; c; d; and 1 more'],
  [Array.from({ length: 40 }, (_, i) => `${i}`), '0; 1; 2; 3; and 36 more'],
])('a list of servers is shown to the fourth', (items, words) => {
  expect(listInWords(items)).toBe(words);
});
