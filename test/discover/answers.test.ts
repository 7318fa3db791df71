import { expect, test } from 'vitest';
import { listInWords } from '../../src/discover/answers.ts';
import { english } from '../../src/words/english.ts';
import { say } from '../../src/words/say.ts';

test.each([
  [['a'], 'a'],
  [['a', 'b', 'c', 'd'], 'a; b; c; d'],
  [['a', 'b', 'c', 'd', 'e'], 'a; b; c; d; and 1 more'],
  [Array.from({ length: 40 }, (_, i) => `${i}`), '0; 1; 2; 3; and 36 more'],
])('a list of servers is shown to the fourth', (items, words) => {
  const servers = listInWords(items.map((reason) => say('answer-other', { reason })));
  expect(english.say('answer-servers', { servers })).toBe(words);
});
