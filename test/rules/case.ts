import type { FactSheet } from '../../src/model/facts.ts';

/** The sheets one rule is tried on, by name. */
export interface Cases {
  readonly catches: { readonly [name: string]: FactSheet };
  readonly silent: { readonly [name: string]: FactSheet };
}
