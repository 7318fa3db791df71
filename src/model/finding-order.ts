import type { Finding } from './finding.ts';
import type { Severity } from './severity.ts';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The worst first; findings of equal severity keep their order. */
export function bySeverity(a: Pick<Finding, 'severity'>, b: Pick<Finding, 'severity'>): number {
  return rank[a.severity] - rank[b.severity];
}

/** The most severe finding, of several the first. */
export function worstOf(findings: readonly Finding[]): Finding | undefined {
  return [...findings].sort(bySeverity)[0];
}
