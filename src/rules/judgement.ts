import type { Finding, SkippedRule } from '../model/finding.ts';
import type { TeamOptions } from '../model/team-settings.ts';

/** What the rules came to. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedRule[];
  /** A rule threw: the report cannot be trusted to be complete (exit code 3). */
  readonly crashed: boolean;
}

/** What the rules go by besides the facts. */
export interface RuleContext {
  readonly options: Required<TeamOptions>;
  /** The folder that file names in fingerprints are relative to. */
  readonly root: string;
}

/** The finding that stands for a rule that threw. */
export const CRASHED = 'internal/rule-crashed';
