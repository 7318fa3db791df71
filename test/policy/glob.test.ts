import { describe, expect, test } from 'vitest';
import { glob, partsOf } from '../../src/policy/glob.ts';

const globMatches = (pattern: string, path: string): boolean => glob(pattern)(partsOf(path));

describe('a pattern means', () => {
  test.each([
    ['prefs.js', 'prefs.js'],
    ['./a/prefs.js', 'a/prefs.js'],
    ['a/*/prefs.js', 'a/b/prefs.js'],
    ['a/*.js', 'a/.js'],
    ['a/p?efs.js', 'a/prefs.js'],
    ['**/prefs.js', 'prefs.js'],
    ['**/prefs.js', 'a/b/prefs.js'],
    ['a/**/prefs.js', 'a/prefs.js'],
    ['a/**', 'a/b/c'],
    ['a', 'a/b/c'],
    ['a/', 'a/b'],
    ['a/b*', 'a/bc/d'],
    ['/home/*/x/prefs.js', '/home/jo/x/prefs.js'],
    ['C:\\mail\\*', 'C:\\mail\\prefs.js'],
    ['**/b/**/c', 'a/b/b/x/c'],
    ['a.b', 'a.b'],
  ])('%s means %s', (pattern, path) => expect(globMatches(pattern, path)).toBe(true));

  test.each([
    ['prefs.js', 'a/prefs.js'],
    ['a/*', 'b/a/c'],
    ['a/*/prefs.js', 'a/b/c/prefs.js'],
    ['*.js', 'a/b.js'],
    ['a.b', 'axb'],
    ['a', 'ab'],
    ['a/b', 'a'],
    ['?', '/'],
    ['**/x', 'a/xy'],
  ])('%s does not mean %s', (pattern, path) => expect(globMatches(pattern, path)).toBe(false));
});

test('takes no time over a pattern made to take it', () => {
  const since = performance.now();
  expect(globMatches(`${'*a'.repeat(60)}b`, 'a'.repeat(5000))).toBe(false);
  expect(globMatches(`${'**/a/'.repeat(60)}b`, 'a/'.repeat(500))).toBe(false);
  expect(performance.now() - since).toBeLessThan(2000);
});
