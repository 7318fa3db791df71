import { keyOf } from '../base/message.ts';
import type { Finding } from '../model/finding.ts';
import { bySeverity } from '../model/finding-order.ts';

/** File, line, severity, rule. What has no line follows what has one; what belongs to no file comes last. */
export function byPlace(a: Finding, b: Finding): number {
  const place = inOrder(a.at?.file, b.at?.file) || inOrder(a.at?.line, b.at?.line);
  return place || bySeverity(a, b) || inOrder(a.ruleId, b.ruleId) || inOrder(keyOf(a.message), keyOf(b.message));
}

/** By code unit or number, the same on every computer; what is missing comes last. */
function inOrder<T extends string | number>(a: T | null | undefined, b: T | null | undefined): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -1 : 1;
}
