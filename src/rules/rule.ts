import type { FactName, Rule } from '../model/model.ts';

/**
 * Gives a rule its exact type, so that `check` sees only the facts named in `needs` and reading another one does not
 * compile.
 */
export function defineRule<const K extends FactName>(rule: Rule<K>): Rule<FactName> {
  // Sound because the engine hands each rule exactly the facts it names.
  return rule as unknown as Rule<FactName>;
}
