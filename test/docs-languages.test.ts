/** The short pages in other languages: one for each, with commands that are there and the names Thunderbird shows. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageIds, wordsIn } from '../src/words/languages.ts';
import { runMain } from './support/in-process.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const others = languageIds.filter((language) => language !== 'en');
const pageIn = (language: string): string => read(`docs/${language}/README.md`);

/** The names in thunderbird-labels.ftl that a person needs for the cure. */
const LABELS = [
  'account-settings',
  'server-settings',
  'advanced',
  'max-connections',
  'immediate-notifications',
  'check-at-startup',
  'check-every',
];

test.each(others)('%s has a page, to which the README leads', (language) => {
  expect(existsSync(new URL(`../docs/${language}/README.md`, import.meta.url))).toBe(true);
  expect(read('README.md')).toContain(`(docs/${language}/README.md)`);
});

test.each(others)('the page in %s names menus and fields as Thunderbird does', (language) => {
  const labels = read(`src/words/${language}/thunderbird-labels.ftl`);
  const named = LABELS.map((label) => new RegExp(`^-tb-${label} = (.+)$`, 'm').exec(labels)?.[1] ?? label);
  expect(named.filter((name) => !pageIn(language).includes(name))).toEqual([]);
});

test.each(others)('the commands of the page in %s are there', async (language) => {
  const page = pageIn(language);
  const commands = [...page.matchAll(/bin\/imap-doctor\.js ([a-z]+)/g)].map(([, command = '']) => command);
  expect(new Set(commands)).toEqual(new Set(['demo', 'explain', 'fix']));
  const helps = await Promise.all(
    ['check', 'demo', 'fix'].map(async (name) => (await runMain([name, '--help'])).stdout),
  );
  const known = new Set([...helps.join('\n').matchAll(/--[a-z-]+/g)].map(([option]) => option));
  const used = [...page.matchAll(/(?<![\w-])--[a-z-]+/g)].map(([option]) => option);
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((option) => !known.has(option))).toEqual([]);
});

test.each(others)('the error message of the page in %s is explained in that language', async (language) => {
  const [, pasted = ''] = /explain "([^"]+)"/.exec(pageIn(language)) ?? [];
  const { stdout } = await runMain(['explain', pasted, '--lang', language]);
  expect(stdout).toContain((await wordsIn(language)).say('reading-means'));
});
