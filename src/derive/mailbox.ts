import type { FactSheet } from '../model/facts.ts';
import { okValue } from '../model/outcome.ts';

/** The mailbox that was checked; null where settings files alone were judged. */
export function mailboxOf({ reach, discovery }: FactSheet): { readonly host: string; readonly user: string } | null {
  const checked = okValue(reach);
  if (checked !== null) return checked;
  const { host, user } = okValue(discovery)?.chosen ?? { host: '', user: null };
  return user === null ? null : { host, user };
}
