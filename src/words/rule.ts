import { type Message, message } from '../base/message.ts';
import type { FactName } from '../model/facts.ts';
import type { Rule, RuleId } from '../model/rule.ts';
import type { Messages } from './generated/messages.ts';

/** `connections/over-limit` has its texts in the message `connections-over-limit`. */
type NameOf<Id extends RuleId> = Id extends `${infer Topic}/${infer Problem}` ? `${Topic}-${Problem}` : never;

type TextsOf<Id extends RuleId> = `${NameOf<Id>}.${'title' | 'why'}`;

/** Nothing when the catalogue has what every rule needs; otherwise a field no rule has, so that the error names the text. */
type InCatalogue<Id extends RuleId> =
  TextsOf<Id> extends keyof Messages ? unknown : { readonly missingInCatalogue: Exclude<TextsOf<Id>, keyof Messages> };

/**
 * Gives a rule its exact type, so that `check` sees only the facts named in `needs`: reading another one does not
 * compile, and neither does a rule whose `.title` or `.why` the catalogue lacks.
 */
export function defineRule<const Id extends RuleId, const K extends FactName>(
  rule: Rule<K> & { readonly id: Id } & InCatalogue<Id>,
): Rule<FactName> {
  // Sound because the engine hands each rule exactly the facts it names.
  return rule as unknown as Rule<FactName>;
}

/** What the rule finds, as a heading. */
export function titleOf({ id }: Pick<Rule, 'id'>): Message {
  return message(`${id.replace('/', '-')}.title`);
}

/** Why it matters and what the numbers mean, for somebody who has the problem. */
export function whyOf({ id }: Pick<Rule, 'id'>): Message {
  return message(`${id.replace('/', '-')}.why`);
}
