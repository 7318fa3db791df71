import { mailDomains } from '../knowledge/mail-domains.ts';
import type { Attempt, Discovery, ServerCandidate } from '../model/discovery.ts';

/** Who says, and can be believed, that a server is the one of a mail domain. */
export type Voucher = 'domain' | 'database' | 'table';

/**
 * Who vouches for the server that was found; null when it is only what an answer said that anybody on the way, or on the
 * domain's web server, can give.
 *
 * RFC 6186 section 6: the certificate of a server proves that the server has its name, not that the name is the right
 * one. That follows from the name when it is in the mail domain, and otherwise from a list that does not come from
 * there: Mozilla's, which is read over HTTPS, or ours. What the provider behind an MX publishes is no such list: the
 * name of the MX is from DNS.
 */
export function voucherOf({ host }: ServerCandidate, domain: string, attempts: readonly Attempt[]): Voucher | null {
  if (isWithin(host, domain)) return 'domain';
  const database = attempts.filter(({ source }) => source === 'ispdb').flatMap(({ found }) => found);
  if (database.some((known) => known.host === host)) return 'database';
  return mailDomains.some((row) => row.host === host && row.domains.includes(domain)) ? 'table' : null;
}

/** The same for a finished search. */
export function vouchedBy({ chosen, domain, attempts }: Discovery): Voucher | null {
  return chosen === null ? null : voucherOf(chosen, domain, attempts);
}

export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
