/** Every rule has, in the test of its file, a case that it catches and one on which it stays silent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { english } from '../../src/words/english.ts';
import { titleOf, whyOf } from '../../src/words/rule.ts';

const src = new URL('../../src/', import.meta.url);

/** Where each rule is exported, and under which name. */
const exported = await Promise.all(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?:^|\/)rules(?:\/[^/]+){0,2}\.ts$/.test(path) && basename(path) !== 'index.ts')
    .map(async (path) => ({ path, values: Object.entries(await import(new URL(path, src).href)) })),
);

const places = exported.flatMap(({ path, values }) =>
  values.flatMap(([name, value]) => rules.filter((rule) => rule === value).map(({ id }) => ({ id, name, path }))),
);

/** Whether its test calls `catches` and `silent` with the rule. */
function isTested({ name, path }: (typeof places)[number]): { catches: boolean; silent: boolean } {
  const file = new URL(`../../test/${path.replace(/\.ts$/, '.test.ts')}`, import.meta.url);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const calls = (means: string): boolean => new RegExp(`\\b${means}\\(\\s*${name}\\b`).test(text);
  return { catches: calls('catches'), silent: calls('silent') };
}

test('ids are unique, and every rule is exported once', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(places.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

describe.each(places)('$id', (place) => {
  test(`has a case of each kind in test/${place.path.replace(/\.ts$/, '.test.ts')}`, () => {
    expect(isTested(place)).toEqual({ catches: true, silent: true });
  });
});

test.each(
  rules.map((rule) => [rule.id, rule] as const),
)('%s says why it matters, and where that is known from', (_id, rule) => {
  expect(english.show(titleOf(rule))).toMatch(/^[A-Z]/);
  expect(english.show(whyOf(rule)).length).toBeGreaterThan(60);
  expect(rule.sources.length).toBeGreaterThan(0);
});
