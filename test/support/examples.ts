import type { Example } from '../../src/rules/page.ts';

/** The examples of a rule as the script that makes docs/rules.md reads them. */
export const { exampleOf } = (await import(new URL('../../scripts/examples.js', import.meta.url).href)) as {
  exampleOf(ruleId: string): Example | null;
};
