import { tool } from '../base/version.ts';
import type { FactSheet } from '../model/facts.ts';
import type { JudgedReport, Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { Judged } from '../policy/policy.ts';
import { verdictOf } from '../verdict/verdict.ts';

/** The finished report: what JSON shows and the reporters lay out. */
export function reportOf(facts: FactSheet, judged: Judged): Report {
  return summedUp(judgedReport(facts, judged));
}

/** With the verdict, right after what made the report. */
export function summedUp({ tool, schema, ...rest }: JudgedReport): Report {
  return { tool, schema, verdict: verdictOf({ tool, schema, ...rest }), ...rest };
}

function judgedReport(facts: FactSheet, { findings, skipped, ignored, known, baseline }: Judged): JudgedReport {
  const number = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    tool: tool(),
    schema: 1,
    facts,
    findings,
    skipped,
    ignored,
    known: known.map(({ ruleId, fingerprint }) => ({ ruleId, fingerprint })),
    summary: {
      error: number('error'),
      warning: number('warning'),
      info: number('info'),
      skipped: skipped.length,
      ignored: ignored.length,
      ...(baseline === null ? {} : { baseline }),
    },
  };
}
