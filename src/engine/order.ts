import type { Finding } from '../model/model.ts';

const rank = { error: 0, warning: 1, info: 2 } as const;

/** File, line, severity, rule. What has no line follows what has one; what belongs to no file comes last. */
export function byPlace(a: Finding, b: Finding): number {
  const file = inOrder(a.at?.file, b.at?.file) || inOrder(a.at?.line, b.at?.line);
  return file || rank[a.severity] - rank[b.severity] || inOrder(a.ruleId, b.ruleId) || inOrder(a.message, b.message);
}

/** By code unit or number, the same on every computer; what is missing comes last. */
function inOrder<T extends string | number>(a: T | null | undefined, b: T | null | undefined): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -1 : 1;
}

/** The most severe finding, of several the first. */
export function worstOf(findings: readonly Finding[]): Finding | undefined {
  return findings.reduce<Finding | undefined>(
    (worst, one) => (worst !== undefined && rank[worst.severity] <= rank[one.severity] ? worst : one),
    undefined,
  );
}

/** The same order on every computer, whatever its language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
