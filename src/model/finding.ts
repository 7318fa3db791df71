import type { FactName } from './facts.ts';
import type { Scalar } from './json.ts';
import type { SkipCode } from './outcome.ts';
import type { Severity } from './severity.ts';

export interface Edit {
  readonly file: string;
  readonly key: string;
  /** The value seen when the finding was made; a different value in the file stops the edit. */
  readonly from: Scalar | null;
  readonly to: Scalar;
}

export interface Remedy {
  /** What to set, in one sentence. */
  readonly text: string;
  /** Where to click, step by step. */
  readonly steps: readonly string[];
  readonly edits: readonly Edit[];
  readonly safety: 'safe' | 'review';
}

export interface Place {
  readonly file: string;
  readonly key: string | null;
  readonly line: number | null;
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly string[];
  readonly at: Place | null;
  readonly remedy: Remedy | null;
  /** The account or server it is about, where the rule names one. */
  readonly subject: string | null;
  /** The same problem keeps it from run to run: see `fingerprintOf`. */
  readonly fingerprint: string;
}

/** A finding that imap-doctor.json says to ignore. */
export interface IgnoredFinding {
  readonly ruleId: string;
  readonly fingerprint: string;
  readonly reason: string;
}

/** A rule that could not be judged. */
export interface SkippedRule {
  readonly ruleId: string;
  readonly code: SkipCode;
  /** The fact it needs and that is not there; null when it was switched off. */
  readonly needs: FactName | null;
  readonly because: string;
}
