/**
 * What is said about the golden cases has nothing English in any other language. Arguments stand between ⟨ and ⟩ here,
 * because a server's own words may be English.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { languages } from '../../src/words/generated/languages.ts';
import type { Language } from '../../src/words/languages.ts';
import { fixturesOf } from '../programs/fixture.ts';
import { englishIn } from '../support/english.ts';
import { translations } from '../support/fluent.ts';
import { runMain } from '../support/in-process.ts';
import { bracketed } from '../support/pseudo.ts';

vi.mock('../../src/words/languages.ts', async (original) => ({
  ...(await original<object>()),
  wordsIn: async (language: Language) => bracketed(language, await languages[language]()),
}));

const root = fileURLToPath(new URL('../..', import.meta.url));
const before = process.cwd();
beforeAll(() => process.chdir(root));
afterAll(() => process.chdir(before));

const cases: readonly (readonly string[])[] = [
  ...fixturesOf(['ok', 'bad', 'unreadable']).map((entry) => ['lint', `fixtures/programs/${entry}`]),
  ...readdirSync(join(root, 'fixtures/facts'))
    .filter((name) => name !== 'thunderbird-runs.json')
    .map((name) => ['check', '--from', `fixtures/facts/${name}`]),
];

async function linesOf(args: readonly string[], language: string): Promise<string[]> {
  const { stdout, stderr } = await runMain(args, '', { LANG: `${language}.UTF-8` });
  expect(stdout + stderr).not.toBe('');
  return (stdout + stderr).split('\n');
}

/** Four words in a row, and not all of them filled in. */
const hasSentence = (line: string): boolean =>
  /(?:\p{L}[\p{L}’]*[,:;.]? ){3}\p{L}/u.test(line.replace(/⟨[^⟨⟩]*⟩/g, '⟨⟩'));

describe.each(translations)('the golden cases in %s', (language) => {
  test.each(cases.map((args) => [args.join(' '), args] as const))('%s', async (_title, args) => {
    const lines = await linesOf(args, language);
    const inEnglish = new Set(await linesOf(args, 'en'));
    expect(lines.filter((line) => hasSentence(line) && inEnglish.has(line))).toEqual([]);
    expect(englishIn(lines.join(' '))).toEqual([]);
  });
});
