/** What a team made of the rules: which run, how serious they are, what is ignored, and what was known before. */

import type { FactName, FactSheet } from '../model/facts.ts';
import type { Finding, IgnoredFinding, SkippedRule } from '../model/finding.ts';
import type { InlineIgnore } from '../model/inline-ignore.ts';
import { okValue } from '../model/outcome.ts';
import type { BaselineSummary } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { FailOn, Severity } from '../model/severity.ts';
import type { Ignore } from '../model/team-settings.ts';
import { CRASHED, type Judgement, type RuleContext } from '../rules/judgement.ts';
import { usualOptions } from '../rules/options.ts';
import { say } from '../words/say.ts';
import { type Baseline, compare } from './baseline.ts';
import { ignoredBy } from './ignored.ts';
import { ignoredInside } from './ignored-inside.ts';
import { type UnusedIgnore, unusedIgnores } from './unused.ts';

export interface Policy extends RuleContext {
  /** The settings file that was found in the folder, and not named: whoever made the folder chose what is in it. */
  readonly source?: string;
  /** The settings file, whichever way it was found; absent where there is none. */
  readonly file?: string;
  readonly rules: { readonly [ruleId: string]: Severity | 'off' };
  readonly ignore: readonly Ignore[];
  readonly baseline: Baseline | null;
  readonly failOn: FailOn;
}

/** Every rule with its own severity, nothing ignored, nothing known before. */
export function defaultPolicy(root: string = process.cwd()): Policy {
  return { options: usualOptions, root, rules: {}, ignore: [], baseline: null, failOn: 'error' };
}

/** A judgement after the team's word. */
export interface Judged extends Judgement {
  readonly ignored: readonly IgnoredFinding[];
  /** Findings that are in the baseline. */
  readonly known: readonly Finding[];
  readonly baseline: BaselineSummary | null;
  /** Exceptions that no finding needed. */
  readonly unused: readonly UnusedIgnore[];
}

export function isOn({ id }: Rule<FactName>, { rules }: Policy): boolean {
  return rules[id] !== 'off';
}

/**
 * Between the rules and the report: severities as the team has them, ignored findings out, known ones apart. A crashed
 * rule stays an error whatever is set.
 */
export function applyPolicy(judgement: Judgement, policy: Policy, sheet: FactSheet): Judged {
  const { ignore, baseline, root } = policy;
  const findings: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  const known: Finding[] = [];
  const used = new Set<Ignore | InlineIgnore>();
  const entryFor = ignoredBy(ignore, root);
  const commentFor = ignoredInside(okValue(sheet.documents) ?? []);
  for (const finding of judgement.findings.map((one) => asSerious(one, policy))) {
    const crashed = finding.ruleId === CRASHED;
    const because = crashed ? null : (commentFor(finding) ?? entryFor(finding));
    if (because) used.add(because);
    if (because) ignored.push({ ruleId: finding.ruleId, fingerprint: finding.fingerprint, reason: because.reason });
    else if (!crashed && baseline?.fingerprints.has(finding.fingerprint)) known.push(finding);
    else findings.push(finding);
  }
  const found = new Set(judgement.findings.map(({ fingerprint }) => fingerprint));
  const unjudged = new Set([...judgement.skipped.map(({ ruleId }) => ruleId), ...switchedOff(policy)]);
  return {
    ...judgement,
    findings,
    skipped: [...judgement.skipped, ...switchedOff(policy).map(offRule)],
    ignored,
    known,
    unused: unusedIgnores({ ignore, root, settings: policy.file, used, unjudged, sheet }),
    baseline: baseline === null ? null : compare(baseline, { found, known: known.length, unjudged, sheet, root }),
  };
}

const offRule = (ruleId: string): SkippedRule => ({
  ruleId,
  code: 'switched-off',
  needs: null,
  because: say('rule-off'),
});

function switchedOff({ rules }: Policy): string[] {
  return Object.keys(rules).filter((id) => rules[id] === 'off');
}

function asSerious(finding: Finding, { rules }: Policy): Finding {
  const set = rules[finding.ruleId];
  return set === undefined || set === 'off' ? finding : { ...finding, severity: set };
}
