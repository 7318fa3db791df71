import { describe, expect, test } from 'vitest';
import { namesLike, nearest } from '../../src/base/nearest.ts';

const rules = ['connections/over-limit', 'connections/too-many', 'idle/off', 'idle/cut-short', 'server/limit-setting'];

describe('what somebody probably meant', () => {
  test.each([
    ['connections/to-many', 'connections/too-many'],
    ['IDLE/OFF', 'idle/off'],
    ['idle/of', 'idle/off'],
    ['overlimit', 'connections/over-limit'],
    ['cut-short', 'idle/cut-short'],
  ])('%s: %s', (text, name) => expect(nearest(text, rules)).toBe(name));

  test.each(['zebra', '', 'of', '/', 'x'.repeat(1000)])('"%s": nothing', (text) => {
    expect(namesLike(text, rules)).toEqual([]);
  });

  test('the likeliest first, and no more than asked for', () => {
    expect(namesLike('idle/limit', rules)).toEqual(['connections/over-limit', 'server/limit-setting']);
    expect(namesLike('limit', rules, 1)).toEqual(['connections/over-limit']);
    expect(namesLike('idle/off', ['idle/on', 'idle/off'])).toEqual(['idle/off', 'idle/on']);
  });
});
