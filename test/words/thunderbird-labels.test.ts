/** The names of menus, buttons and fields, compared with Thunderbird's own language packs where Debian installs them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { labelsIn } = (await import(new URL('../../scripts/thunderbird-labels.js', import.meta.url).href)) as {
  labelsIn(language: string): string | null;
};

const root = new URL('../../src/words/', import.meta.url);
const languages = readdirSync(root, { withFileTypes: true }).flatMap(({ name }) =>
  /^[a-z]{2}(-[A-Z]{2})?$/.test(name) ? name : [],
);
const packs = languages.map((language) => ({ language, labels: labelsIn(language) }));

test.runIf(process.env['CI'] === 'true')('the pack of each language is installed', () => {
  expect(packs.filter(({ labels }) => labels === null)).toEqual([]);
});

/** A newer package may come with the next security update; the names are what counts. */
const names = (file: string): string[] => file.split('\n').filter((line) => line.startsWith('-tb-'));

test.each(packs.filter(({ labels }) => labels !== null))('Thunderbird in $language', ({ language, labels }) => {
  const written = readFileSync(new URL(`${language}/thunderbird-labels.ftl`, root), 'utf8');
  expect(names(written)).toEqual(names(labels ?? ''));
});
