import { isIP } from 'node:net';
import type { Attempt } from '../model/discovery.ts';
import { say } from '../words/say.ts';
import { hostName } from './address.ts';
import { Declined } from './answers.ts';
import { attempt, type SearchContext } from './ask.ts';
import { askProvider } from './published.ts';

/** Second-level names under which two-letter country domains are handed out: `example.co.uk`, `example.com.au`. */
const REGISTRIES = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'gv', 'ne', 'net', 'nom', 'or', 'org']);

/**
 * The best MX host belongs to whoever runs the mail. What that provider publishes for its own domains usually fits the
 * domains it hosts as well (comm-central FetchConfig.sys.mjs does the same).
 */
export async function askMx(context: SearchContext): Promise<Attempt[]> {
  const { domain } = context.address;
  const best = context.lookup.mx(domain, context.signal).then(bestHost);
  const first = await attempt(context, 'mx', `MX ${domain}`, async () => ({
    answer: say('answer-mx-host', { host: await best }),
    found: [],
  }));
  const host = await best.catch(() => null);
  if (host === null) return [first];
  const asked = await Promise.all(providerDomains(host, domain).map((name) => askProvider(context, name)));
  return [first, ...asked.flat()];
}

function bestHost(records: readonly { priority: number; exchange: string }[]): string {
  const best = records.toSorted((a, b) => a.priority - b.priority)[0];
  // RFC 7505: an empty exchange is a domain that takes no mail.
  if (best === undefined || best.exchange === '' || best.exchange === '.') {
    throw new Declined(say('answer-no-mail'));
  }
  const host = hostName(best.exchange);
  if (host === null || isIP(host) !== 0) throw new Declined(say('answer-mx-no-host'));
  return host;
}

/**
 * The domain above the MX host and the base domain, at most two: `mx1.mail.example.net` gives `mail.example.net` and
 * `example.net`. There is no public suffix list behind it: the base domain is the last two labels, or three below a
 * country's usual registries. A domain under a rarer suffix (`example.k12.wa.us`) is not recognised; its suffix is then
 * asked like a domain.
 */
export function providerDomains(host: string, domain: string): string[] {
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const base = top.length === 2 && REGISTRIES.has(second) ? 3 : 2;
  const names = [labels.slice(1), labels.slice(-base)].filter((name) => name.length >= base);
  return [...new Set(names.map((name) => name.join('.')))].filter((name) => name !== domain);
}
