import type { Text } from '../base/message.ts';
import type { FactName, Facts } from './facts.ts';
import type { Place, Remedy } from './finding.ts';
import type { Severity } from './severity.ts';

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
  /** Only while the rule's texts are not in the catalogue yet (src/words/rule.ts). */
  readonly title?: string;
  readonly why?: string;
  /** Where the numbers come from. */
  readonly sources: readonly string[];
  readonly needs: readonly K[];
  check(facts: Pick<Facts, K>, options: RuleOptions): Iterable<Problem>;
}

/** What a team may set for the rules (`options` in imap-doctor.json). */
export interface RuleOptions {
  /** Minutes. New mail has to be looked for more often than this. */
  readonly pollCeilingMinutes: number;
  /** Connections one mail program may keep for one account. */
  readonly connections: number;
}

/** For rules whose texts are not in the catalogue yet; the others take `defineRule` of src/words/rule.ts. */
export function defineRule<const K extends FactName>(
  rule: Rule<K> & { readonly title: string; readonly why: string },
): Rule<FactName> {
  // Sound because the engine hands each rule exactly the facts it names.
  return rule as unknown as Rule<FactName>;
}

/** A remedy for a person alone: it touches no file. */
export function advised(text: Text, steps: readonly Text[]): Remedy {
  return { text, steps, edits: [], safety: 'review' };
}
