import { nearest } from '../base/nearest.ts';
import { mailDomains } from '../knowledge/mail-domains.ts';
import type { Attempt, Discovery } from '../model/discovery.ts';

/** Why the search for a mail server found none: each has another next step. */
export type WhyNothing = 'no-network' | 'no-domain' | 'no-server';

/** Answers that come from this computer and not from the network: nobody out there was heard. */
const UNHEARD: ReadonlySet<string> = new Set([
  'answer-name-server-unreachable',
  'answer-name-server-silent',
  'answer-no-route-network',
  'answer-no-route-host',
  'answer-timeout',
  'answer-not-waited',
]);

/** Why there is no server for this mail domain. */
export function whyNothing({ attempts, domain }: Discovery): WhyNothing {
  if (attempts.every((attempt) => UNHEARD.has(idOf(attempt)))) return 'no-network';
  const mx = attempts.find(({ source, asked }) => source === 'mx' && asked === `MX ${domain}`);
  return mx !== undefined && idOf(mx) === 'answer-not-found' ? 'no-domain' : 'no-server';
}

/** A well-known mail domain that differs in a letter or two: gmial.com. Null where none does. */
export function probablyMeant(domain: string): string | null {
  const known = mailDomains.flatMap(({ host, domains }) => [...domains, host.replace(/^imap\.(?:mail\.)?/, '')]);
  const meant = nearest(domain, known);
  // A third of the letters, which is much for a word, makes another domain of a short one.
  return meant !== null && meant !== domain && Math.abs(meant.length - domain.length) <= 1 && sharesEnd(meant, domain)
    ? meant
    : null;
}

/** A mistake is seldom in both halves. */
function sharesEnd(a: string, b: string): boolean {
  const [nameA = '', ...endA] = a.split('.');
  const [nameB = '', ...endB] = b.split('.');
  return endA.join('.') === endB.join('.') ? nameA[0] === nameB[0] : nameA === nameB;
}

function idOf({ answer }: Attempt): string {
  return typeof answer === 'string' ? '' : answer.id;
}
