import { tool } from '../base/version.ts';
import type { FactSheet } from '../model/facts.ts';
import type { JudgedReport, Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { Judged } from '../policy/policy.ts';
import { verdictOf } from '../verdict/verdict.ts';

/** When the facts were gathered, and what the numbers to set are chosen for. */
type Made = Pick<Report, 'at' | 'prefer'>;

/** The finished report: what JSON shows and the reporters lay out. */
export function reportOf(facts: FactSheet, judged: Judged, made: Made): Report {
  return summedUp(judgedReport(facts, judged, made));
}

/** With the verdict, right after what made the report. */
export function summedUp(report: JudgedReport): Report {
  const { tool, schema, at, prefer, ...rest } = report;
  return { tool, schema, at, prefer, verdict: verdictOf(report), ...rest };
}

function judgedReport(facts: FactSheet, judged: Judged, made: Made): JudgedReport {
  const { findings, skipped, ignored, known, baseline } = judged;
  const number = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    tool: tool(),
    schema: 1,
    ...made,
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
