import type { Report, Severity } from './model.ts';

export const EXIT = { fine: 0, findings: 1, usage: 2, cannotSay: 3, interrupted: 130 } as const;

export type FailOn = Severity | 'never';

/** Facts that failed for a reason no finding names: whatever else is in the report, it is not the whole story. */
const unexplained = new Set(['internal', 'deadline', 'broken-off']);

/**
 * 3 when a rule or a probe crashed; 1 when something is at or above the threshold; 3 when a check broke off and
 * nothing else was found, because then we cannot say; else 0.
 */
export function exitCodeOf({ summary, facts }: Report, failOn: FailOn, crashed: boolean): number {
  const failures = Object.values(facts).flatMap((fact) => (fact.status === 'failed' ? [fact.error.code] : []));
  if (crashed || failures.includes('internal')) return EXIT.cannotSay;
  const warnings = summary.error + summary.warning;
  const counted = { never: 0, error: summary.error, warning: warnings, info: warnings + summary.info };
  if (counted[failOn] > 0) return EXIT.findings;
  return failures.some((code) => unexplained.has(code)) ? EXIT.cannotSay : EXIT.fine;
}
