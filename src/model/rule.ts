import type { Text } from '../base/message.ts';
import type { Account } from './account.ts';
import type { FactName, Facts } from './facts.ts';
import type { Place, Remedy } from './finding.ts';
import type { Severity } from './severity.ts';
import type { TeamOptions } from './team-settings.ts';

export interface Problem {
  readonly message: Text;
  /** Where it weighs less, or more, than the rule's own severity. */
  readonly severity?: Severity;
  /** Measured numbers and quoted words, one a line. */
  readonly evidence: readonly Text[];
  readonly at?: Place | undefined;
  readonly remedy?: Remedy | undefined;
  /** What the fingerprint is made of besides the rule, when there is no `at`: host and port, or an account. */
  readonly subject?: string | undefined;
}

/** `topic/problem`. */
export type RuleId = `${string}/${string}`;

/**
 * A judgement over facts: pure and synchronous. It sees only the facts it names in `needs`; when one of them is
 * missing the rule is not run and the report says why.
 */
export interface Rule<K extends FactName = FactName> {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Where the numbers come from. */
  readonly sources: readonly string[];
  readonly needs: readonly K[];
  check(facts: Pick<Facts, K>, options: RuleOptions): Iterable<Problem>;
}

/** The numbers the rules use: what the team sets, else what is usual. */
export interface RuleOptions extends Required<TeamOptions> {
  /** The one answer to how many connections a program should keep for an account. */
  readonly recommend: Recommend;
}

export type Recommend = (account: Pick<Account, 'client' | 'host' | 'user'>) => Recommendation;

/** How many connections a program should keep for an account. */
export interface Recommendation {
  /** Null where the program has no setting for it. */
  readonly connections: number | null;
  /** The server was seen to have room to spare for everything the programs want today. */
  readonly roomy: boolean;
}

/** A remedy for a person alone: it touches no file. */
export function advised(text: Text, steps: readonly Text[]): Remedy {
  return { text, steps, edits: [], safety: 'review' };
}
