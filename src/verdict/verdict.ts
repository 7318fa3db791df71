import { worstOf } from '../model/finding-order.ts';
import type { JudgedReport } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import { actionsOf } from './actions.ts';
import { anythingElse } from './anything-else.ts';
import { overLimit } from './over-limit.ts';
import { countedInPart } from './story.ts';

/** More than that is no summary. */
const MOST_REASONS = 3;

/** Sums a judged report up. Pure, and in time proportional to what is in it. */
export function verdictOf(report: JudgedReport): Verdict {
  const { headline, because } = overLimit(report) ?? anythingElse(report);
  return {
    headline,
    severity: worstOf(report.findings)?.severity ?? null,
    because: [...countedInPart(report.facts), ...because].slice(0, MOST_REASONS),
    actions: actionsOf(report),
  };
}
