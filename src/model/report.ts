import type { FactSheet } from './facts.ts';
import type { Finding, IgnoredFinding, SkippedRule } from './finding.ts';

export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly schema: 1;
  readonly facts: FactSheet;
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedRule[];
  readonly ignored: readonly IgnoredFinding[];
  /** Findings that are in the baseline: known before this run, and not in `findings`. */
  readonly known: readonly { readonly ruleId: string; readonly fingerprint: string }[];
  readonly summary: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly skipped: number;
    readonly ignored: number;
    /** There when a baseline was given. */
    readonly baseline?: BaselineSummary;
  };
}

export interface BaselineSummary {
  /** In the baseline and still there. */
  readonly known: number;
  /** In the baseline, looked for, and no longer there. */
  readonly gone: number;
  /** In the baseline, but its file or its rule was not looked at this time. */
  readonly notChecked: number;
}
