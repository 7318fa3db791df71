/** What a test of a rule says: this rule finds exactly this in these facts, or finds nothing in them. */
import { expect } from 'vitest';
import type { Text } from '../../src/base/message.ts';
import { runRules } from '../../src/engine/judge.ts';
import type { FactName, FactSheet } from '../../src/model/facts.ts';
import type { Edit, Finding } from '../../src/model/finding.ts';
import type { Rule, RuleOptions } from '../../src/model/rule.ts';
import type { Severity } from '../../src/model/severity.ts';
import { usualOptions } from '../../src/rules/options.ts';
import { english } from '../../src/words/english.ts';

/** One finding. What a rule leaves out has to be said: no place (`at: null`), no edit (`edits: []`), no remedy (`null`). */
export interface Caught {
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly message: Text;
  readonly at: Pick<NonNullable<Finding['at']>, 'file' | 'line'> | null;
  readonly edits: readonly Edit[];
  /** The id of the remedy's sentence; the sentence itself while a rule is not in the catalogue yet. */
  readonly remedy: string | null;
}

/** Looks at all findings of one rule: exactly these, in this order. Returns them, for what else a test wants to see. */
export function catches(
  rule: Rule<FactName>,
  facts: FactSheet,
  expected: Caught | readonly Caught[],
  options: Partial<RuleOptions> = {},
): readonly Finding[] {
  const findings = findingsOf(rule, facts, options);
  const wanted = [expected].flat() as Caught[];
  expect(findings.map(summary)).toEqual(
    wanted.map((one) => ({ ruleId: rule.id, severity: rule.severity, ...one, at: one.at && { ...one.at } })),
  );
  for (const finding of findings) expectWords(finding);
  return findings;
}

/** The rule has what it needs, and finds nothing. */
export function silent(rule: Rule<FactName>, facts: FactSheet, options: Partial<RuleOptions> = {}): void {
  expect(findingsOf(rule, facts, options).map(summary)).toEqual([]);
}

function findingsOf(rule: Rule<FactName>, facts: FactSheet, options: Partial<RuleOptions>): readonly Finding[] {
  const { findings, skipped } = runRules(facts, [rule], { options: { ...usualOptions, ...options }, root: '/' });
  expect(skipped, 'the facts lack what the rule needs').toEqual([]);
  return findings;
}

function summary({ ruleId, severity, message, at, remedy }: Finding): Caught & Pick<Finding, 'ruleId'> {
  return {
    ruleId,
    severity,
    message,
    at: at && { file: at.file, line: at.line },
    edits: remedy?.edits ?? [],
    remedy: remedy && (typeof remedy.text === 'string' ? remedy.text : remedy.text.id),
  };
}

/** Every sentence of the finding is in the catalogue, with nothing left to fill in. */
function expectWords({ message, evidence, remedy }: Finding): void {
  for (const text of [message, ...evidence, ...(remedy ? [remedy.text, ...remedy.steps] : [])]) {
    expect(english.show(text)).not.toMatch(/^\[[\w.-]+\]$|\{\$?\w*\}|^$/);
  }
}
