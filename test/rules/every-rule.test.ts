/** Every rule has, in the test of its file, a case that it catches and one on which it stays silent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';

/** Files whose rules are still tested by counting findings (cases.ts). This list only gets shorter. */
const NOT_YET = ['programs/autoconfig/', 'programs/ios/', 'programs/thunderbird/', 'rules/settings/'];

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

const due = places.filter(({ path }) => !NOT_YET.some((folder) => path.startsWith(folder)));

describe.runIf(due.length > 0).each(due)('$id', (place) => {
  test(`has a case of each kind in test/${place.path.replace(/\.ts$/, '.test.ts')}`, () => {
    expect(isTested(place)).toEqual({ catches: true, silent: true });
  });
});

test.each(NOT_YET)('%s has rules without such a test', (folder) => {
  const own = places.filter(({ path }) => path.startsWith(folder));
  expect(own.some((place) => !Object.values(isTested(place)).every(Boolean))).toBe(true);
});
