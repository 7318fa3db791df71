/** Each language says everything English says, and nothing else; and every message of it can be shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/words/generated/messages.ts';
import { languageIds, wordsIn } from '../../src/words/languages.ts';
import { catalogue } from '../support/catalogue.ts';

const { compile } = (await import(new URL('../../scripts/words.js', import.meta.url).href)) as {
  compile(root: string): { faults: string[] };
};
const root = new URL('../../src/words/', import.meta.url);

test('no message and no argument is missing, and none is left over', () => {
  expect(compile(fileURLToPath(root)).faults).toEqual([]);
});

/** Plurals change at these in one language or another; ports have four digits. */
const NUMBERS = [0, 1, 2, 3, 11, 21, 993, 1_000_000];

function argument(name: string, number: number): string | number | readonly string[] {
  const kind = String(kinds[name as keyof typeof kinds]);
  if (kind === 'number' || kind === 'duration') return number;
  if (kind === 'date') return '2026-11-28T07:00:00Z';
  return kind.endsWith(']') ? ['⟨a⟩', '⟨b⟩'] : `⟨${name}⟩`;
}

describe.each(languageIds)('%s', (language) => {
  test('shows every message, with whatever number', async () => {
    const words = await wordsIn(language);
    const broken = catalogue.ids.filter((id) => {
      const names = catalogue.variablesOf(id);
      return NUMBERS.some((number) => {
        const args = Object.fromEntries(names.map((name) => [name, argument(name, number)]));
        const text = words.show({ id, args });
        return text === `[${id}]` || text.trim() === '' || /undefined|NaN|\{\s*[-$]/.test(text);
      });
    });
    expect(broken).toEqual([]);
  });

  test('writes a fraction as its readers do', async () => {
    const seconds = (await wordsIn(language)).say('summary-took', { elapsed: 2345 });
    expect(seconds).toBe(`${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(2.3)} s`);
  });
});

test('every name of Thunderbird’s menus and fields is used', () => {
  const folder = new URL('en/', root);
  const files = readdirSync(folder).filter((name) => name !== 'thunderbird-labels.ftl');
  const text = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  const labels = readFileSync(new URL('thunderbird-labels.ftl', folder), 'utf8').matchAll(/^(-tb-[\w-]+) =/gm);
  expect([...labels].map(([, name = '']) => name).filter((name) => !text.includes(`{ ${name} }`))).toEqual([]);
});
