import { type Judgement, runRules } from './engine.ts';
import type { FactSheet, Report, Severity } from './model.ts';
import { rules } from './rules/index.ts';
import { tool } from './version.ts';

/** Judges a sheet with every rule. */
export function judge(sheet: FactSheet): Judgement {
  return runRules(sheet, rules);
}

/** The finished report: what JSON shows and the reporters lay out. */
export function reportOf(facts: FactSheet, { findings, skipped }: Judgement): Report {
  const number = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    tool: tool(),
    schema: 1,
    facts,
    findings,
    skipped,
    summary: {
      error: number('error'),
      warning: number('warning'),
      info: number('info'),
      skipped: skipped.length,
      ignored: 0,
    },
  };
}
