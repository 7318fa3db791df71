import { recommender } from '../derive/recommendation.ts';
import { type FactName, type FactSheet, type Facts, factsOf } from '../model/facts.ts';
import type { Finding, SkippedRule } from '../model/finding.ts';
import { bySeverity } from '../model/finding-order.ts';
import { advised, type Problem, type Rule } from '../model/rule.ts';
import { applyPolicy, defaultPolicy, isOn, type Judged, type Policy } from '../policy/policy.ts';
import { rules } from '../rules/index.ts';
import { CRASHED, type Judgement, type RuleContext } from '../rules/judgement.ts';
import { usualOptions } from '../rules/options.ts';
import { ignoreUnused } from '../rules/settings/ignores.ts';
import { say } from '../words/say.ts';
import { fingerprintOf, numbered } from './fingerprint.ts';
import { firstMissing } from './missing.ts';
import { byPlace } from './order.ts';

/** How often each fingerprint was given out. */
export interface Seen {
  get(fingerprint: string): number | undefined;
  set(fingerprint: string, times: number): unknown;
}

/**
 * Judges a sheet with every rule that is on, as the team's settings and baseline say. Where files were named, findings
 * come by file and line, else by severity.
 *
 * @param seen of the parts of the run that were judged before
 */
export function judge(sheet: FactSheet, policy: Policy = defaultPolicy(), seen: Seen = new Map()): Judged {
  const on = rules.filter((rule) => isOn(rule, policy));
  const judged = applyPolicy(runRules(sheet, on, policy, seen), policy, sheet);
  const findings = [...judged.findings, ...distinct(unusedFindings(judged, policy), seen)];
  return { ...judged, findings: findings.sort(sheet.files === undefined ? bySeverity : byPlace) };
}

/** Which exceptions nobody needed is known only now; what the team made of that rule holds here too. */
function unusedFindings({ unused }: Judged, { rules: set, root }: Policy): Finding[] {
  const severity = set[ignoreUnused.id] ?? ignoreUnused.severity;
  if (severity === 'off') return [];
  return unused.map(({ rule, file, line }) => {
    const at = { file, key: rule, line };
    const problem: Problem = {
      message: say('settings-ignore-without-effect.message', { ruleId: rule }),
      evidence: [],
      at,
      remedy: advised(say('settings-ignore-without-effect.remedy'), []),
    };
    return { ...findingOf(ignoreUnused, problem, root), severity };
  });
}

/** Runs the rules over the sheet. Pure: same sheet and context, same answer, in the same order. */
export function runRules(
  sheet: FactSheet,
  rules: readonly Rule<FactName>[],
  { options, root }: RuleContext = { options: usualOptions, root: process.cwd() },
  seen: Seen = new Map(),
): Judgement {
  const findings: Finding[] = [];
  const skipped: SkippedRule[] = [];
  let crashed = false;
  const all = { ...options, recommend: recommender(sheet, options) };
  for (const rule of rules) {
    const missing = firstMissing(sheet, rule.needs);
    if (missing) {
      skipped.push({ ruleId: rule.id, ...missing });
      continue;
    }
    try {
      for (const problem of rule.check(factsFor(rule, sheet), all)) findings.push(findingOf(rule, problem, root));
    } catch (error) {
      crashed = true;
      findings.push(crashFinding(rule, error, root));
    }
  }
  return { findings: distinct(findings, seen), skipped, crashed };
}

/** No two findings of a report share a fingerprint. */
function distinct(findings: readonly Finding[], seen: Seen): Finding[] {
  return findings.map((finding) => {
    const n = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, n);
    return n === 1 ? finding : { ...finding, fingerprint: numbered(finding.fingerprint, n) };
  });
}

/** Holds exactly what the rule declared: its own type keeps it from reading more. */
function factsFor({ needs }: Rule<FactName>, sheet: FactSheet): Facts {
  return factsOf(sheet, needs) as Facts;
}

function findingOf(rule: Rule<FactName>, problem: Problem, root: string): Finding {
  return {
    ruleId: rule.id,
    severity: problem.severity ?? rule.severity,
    message: problem.message,
    evidence: problem.evidence,
    at: problem.at ?? null,
    remedy: problem.remedy ?? null,
    subject: problem.subject ?? null,
    fingerprint: fingerprintOf(rule.id, problem, root),
  };
}

function crashFinding(rule: Rule<FactName>, error: unknown, root: string): Finding {
  return {
    ruleId: CRASHED,
    severity: 'error',
    message: say('rule-crashed', { ruleId: rule.id }),
    evidence: [
      say('crash-evidence', { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }),
    ],
    at: null,
    remedy: null,
    subject: rule.id,
    fingerprint: fingerprintOf(CRASHED, { subject: rule.id }, root),
  };
}
