import type { FactName, FactSheet } from '../model/facts.ts';
import type { SkippedRule } from '../model/finding.ts';

/** The first of these facts that is not there, and why. */
export function firstMissing(sheet: FactSheet, names: readonly FactName[]): MissingFact | null {
  return names.map((name) => missingFact(sheet, name)).find((missing) => missing !== null) ?? null;
}

export type MissingFact = Omit<SkippedRule, 'ruleId'>;

/** Why a fact is not there; null when it is. */
export function missingFact(sheet: FactSheet, needs: FactName): MissingFact | null {
  const outcome = sheet[needs];
  if (outcome === undefined) return { code: 'not-probed', needs, because: 'not probed' };
  if (outcome.status === 'ok') return null;
  if (outcome.status === 'failed') return { code: 'not-gathered', needs, because: without[needs] };
  return { code: outcome.code, needs, because: outcome.because };
}

/** What the later checks say when this fact could not be gathered. */
const without: Record<FactName, string> = {
  discovery: 'the server was not found',
  files: 'no files were named',
  accounts: 'no settings could be read',
  documents: 'no settings could be read',
  reach: 'the server was not reached',
  session: 'nobody was signed in',
  server: 'the software is not known',
  idle: 'IDLE could not be tried',
  mailboxes: 'the folder list could not be read',
  demands: 'what the mail programs want is not known',
  connections: 'the connections could not be counted',
  budget: 'the shares could not be worked out',
  watch: 'IDLE could not be watched',
};
