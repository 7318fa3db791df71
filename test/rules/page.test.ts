import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from '../../src/rules/page.ts';
import { exampleOf } from '../support/examples.ts';

test('docs/rules.md is what the rules say today (npm run docs)', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  expect(page).toBe(rulesPage(exampleOf));
});
