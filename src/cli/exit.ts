import type { Report } from '../model/report.ts';
import type { FailOn } from '../model/severity.ts';

export const EXIT = { fine: 0, findings: 1, usage: 2, cannotSay: 3, interrupted: 130 } as const;

/** Facts that failed for a reason no finding names: whatever else is in the report, it is not the whole story. */
const unexplained = new Set(['internal', 'deadline', 'broken-off', 'not-read', 'not-watched']);

/**
 * 3 when a rule or a probe crashed; 1 when something is at or above the threshold; 3 when a check broke off and
 * nothing else was found, or was not begun because the time was up: then we cannot say; else 0.
 */
export function exitCodeOf(
  { summary, facts }: Pick<Report, 'summary' | 'facts'>,
  failOn: FailOn,
  crashed: boolean,
): number {
  const failures = Object.values(facts).flatMap((fact) => (fact.status === 'failed' ? [fact.error.code] : []));
  if (crashed || failures.includes('internal')) return EXIT.cannotSay;
  const warnings = summary.error + summary.warning;
  const counted = { never: 0, error: summary.error, warning: warnings, info: warnings + summary.info };
  if (counted[failOn] > 0) return EXIT.findings;
  // Not signed in, and no finding says why: the rules about that are switched off.
  const untold = facts.reach?.status === 'ok' && !facts.reach.value.signedIn && summary.error === 0;
  if (untold) return EXIT.cannotSay;
  const cutOff = Object.values(facts).some((fact) => fact.status === 'skipped' && fact.code === 'deadline');
  // A count the time ran out for: at least so many.
  const countedInPart = facts.connections?.status === 'ok' && facts.connections.value.stopped === 'deadline';
  return cutOff || countedInPart || failures.some((code) => unexplained.has(code)) ? EXIT.cannotSay : EXIT.fine;
}
