import type { FactName, FactSheet } from '../model/facts.ts';
import type { SkippedRule } from '../model/finding.ts';
import { say } from '../words/say.ts';

/** The first of these facts that is not there, and why. */
export function firstMissing(sheet: FactSheet, names: readonly FactName[]): MissingFact | null {
  return names.map((name) => missingFact(sheet, name)).find((missing) => missing !== null) ?? null;
}

export type MissingFact = Omit<SkippedRule, 'ruleId'>;

/** Why a fact is not there; null when it is. */
export function missingFact(sheet: FactSheet, needs: FactName): MissingFact | null {
  const outcome = sheet[needs];
  if (outcome === undefined) return { code: 'not-probed', needs, because: say('missing-not-probed') };
  if (outcome.status === 'ok') return null;
  if (outcome.status === 'failed') return { code: 'not-gathered', needs, because: say(`missing-${needs}`) };
  return { code: outcome.code, needs, because: outcome.because };
}
