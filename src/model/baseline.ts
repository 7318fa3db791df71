import type { NonBlank } from './team-settings.ts';

/** The findings that were there when a baseline was saved. */
export interface BaselineFile {
  /** The version of this format. */
  readonly schema: 1;
  /** The findings, in an order that does not change from run to run. */
  readonly findings: readonly BaselineEntry[];
}

/** One finding that was accepted. Only the fingerprint counts; the rest tells a reader what it is. */
export interface BaselineEntry {
  /** The same problem has the same fingerprint in every run. */
  readonly fingerprint: NonBlank;
  /** The rule. */
  readonly rule: NonBlank;
  /** As the repository names it; null for a finding about a server. @personal path */
  readonly file: NonBlank | null;
  /** The account or server; null when the rule names none. @personal account */
  readonly about: NonBlank | null;
  /** What was wrong, in one sentence. */
  readonly message: NonBlank;
}
