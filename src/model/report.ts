import type { Prefer } from './budget.ts';
import type { FactSheet } from './facts.ts';
import type { Finding, IgnoredFinding, PrintedFinding, SkippedRule } from './finding.ts';
import type { Count } from './json.ts';
import type { Verdict } from './verdict.ts';

/** What a run found out and made of it. */
export interface Report extends ReportParts {
  /** What is wrong, the worst first; by file and line when files were named. */
  readonly findings: readonly Finding[];
}

/** A report before it is summed up. */
export type JudgedReport = Omit<Report, 'verdict'>;

/** What `--format json` prints. Fields may be added under schema 1; none is renamed or removed. */
export interface PrintedReport extends ReportParts {
  /** The language of the sentences: a BCP 47 tag such as `it`. */
  readonly language: string;
  /** What is wrong, the worst first; by file and line when files were named. */
  readonly findings: readonly PrintedFinding[];
}

interface ReportParts {
  /** What made the report. */
  readonly tool: Tool;
  /** The version of this format. */
  readonly schema: 1;
  /** When the facts were gathered (ISO 8601). */
  readonly at: string;
  /** What the numbers to set are chosen for. */
  readonly prefer: Prefer;
  /** What is wrong and what to do, in short. */
  readonly verdict: Verdict;
  /** Everything that was found out. */
  readonly facts: FactSheet;
  /** Rules that could not be judged, and why. */
  readonly skipped: readonly SkippedRule[];
  /** Findings that imap-doctor.json says to ignore. */
  readonly ignored: readonly IgnoredFinding[];
  /** Findings that are in the baseline: known before this run, and not in `findings`. */
  readonly known: readonly KnownFinding[];
  /** How many there are of each. */
  readonly summary: Summary;
}

/** What `--save` keeps for `--from`. */
export interface SavedFacts {
  /** What made the file. */
  readonly tool?: Tool;
  /** The version of this format. */
  readonly schema: 1;
  /** When the facts were gathered (ISO 8601). */
  readonly at?: string;
  /** Everything that was found out. */
  readonly facts: FactSheet;
}

/** The program and its version. */
export interface Tool {
  /** `imap-doctor` */
  readonly name: string;
  /** Its version. */
  readonly version: string;
}

/** A finding that is in the baseline. */
export interface KnownFinding {
  /** The rule. */
  readonly ruleId: string;
  /** The same problem has the same fingerprint in every run. */
  readonly fingerprint: string;
}

/** How many findings and rules there are of each kind. */
export interface Summary {
  /** Errors. */
  readonly error: Count;
  /** Warnings. */
  readonly warning: Count;
  /** Notes. */
  readonly info: Count;
  /** Rules that could not be judged. */
  readonly skipped: Count;
  /** Findings that are ignored. */
  readonly ignored: Count;
  /** What became of the baseline; absent when none was given. */
  readonly baseline?: BaselineSummary;
}

/** What became of the findings in the baseline. */
export interface BaselineSummary {
  /** In the baseline and still there. */
  readonly known: Count;
  /** In the baseline, looked for, and no longer there. */
  readonly gone: Count;
  /** In the baseline, but its file or its rule was not looked at this time. */
  readonly notChecked: Count;
}
