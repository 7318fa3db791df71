import type { Prefer } from './budget.ts';
import type { FailOn, Severity } from './severity.ts';

/**
 * Text with at least one character that is not a blank.
 *
 * @pattern \S
 */
export type NonBlank = string;

/** What a team sets once for everybody, in imap-doctor.json. */
export interface TeamSettings {
  /** Where this schema is, for editors. */
  readonly $schema?: NonBlank;
  /** Another severity for a rule, or `off`. */
  readonly rules?: { readonly [ruleId: string]: Severity | 'off' };
  /** Numbers the rules use. */
  readonly options?: TeamOptions;
  /** Findings that are right as they are. */
  readonly ignore?: readonly Ignore[];
  /** Exit with 1 from this severity on (`--fail-on` wins). */
  readonly failOn?: FailOn;
}

/** Numbers the rules use. */
export interface TeamOptions {
  /**
   * Minutes. New mail has to be looked for more often than this. The least is above the shortest interval the strictest
   * mail hosts allow, see `polling/too-often`.
   *
   * @asType integer
   * @minimum 4
   * @maximum 1440
   * @default 25
   */
  readonly pollCeilingMinutes?: number;
  /**
   * Connections one mail program may keep for one account.
   *
   * @asType integer
   * @minimum 1
   * @maximum 100
   * @default 1
   */
  readonly connections?: number;
  /**
   * What to recommend: as few connections as possible, or enough for new mail in the inbox to show up at once
   * (`--prefer` wins).
   *
   * @default "fewest"
   */
  readonly prefer?: Prefer;
}

/** A finding that is right as it is. */
export interface Ignore {
  /** The rule to ignore. */
  readonly rule: NonBlank;
  /** Only in this file or folder, relative to the folder the program runs in; `*`, `?` and `**` work. */
  readonly file?: NonBlank;
  /** Only for this account. */
  readonly account?: NonBlank;
  /** Why this is right here: whoever reads it later wants to know. */
  readonly reason: NonBlank;
}
