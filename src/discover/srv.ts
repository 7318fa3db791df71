import type { SrvRecord } from 'node:dns';
import type { Message } from '../base/message.ts';
import type { Attempt, ServerCandidate } from '../model/discovery.ts';
import type { Security } from '../model/security.ts';
import { say } from '../words/say.ts';
import { hostName } from './address.ts';
import { type Answer, Declined, inWords, listInWords } from './answers.ts';
import { attempt, type SearchContext } from './ask.ts';
import { hostAndPort } from './target.ts';
import { isWithin } from './vouch.ts';

/** A domain with more servers than this has them behind one name. */
const MOST_SERVERS = 10;

/**
 * RFC 6186 section 3.2: `_imaps` is TLS from the first byte, `_imap` begins in the clear. For `_imap` we insist on
 * STARTTLS. `_imaps` stands first whatever the priorities say, because RFC 8314 section 3 prefers it.
 */
export function askSrv(context: SearchContext): Promise<Attempt[]> {
  return Promise.all([askService(context, '_imaps', 'tls'), askService(context, '_imap', 'starttls')]);
}

function askService(context: SearchContext, service: string, security: Security): Promise<Attempt> {
  const { domain } = context.address;
  const name = `${service}._tcp.${domain}`;
  return attempt(context, 'srv', name, async () =>
    readRecords(await context.lookup.srv(name, context.signal), domain, security),
  );
}

function readRecords(records: readonly SrvRecord[], domain: string, security: Security): Answer {
  // RFC 2782: a target of "." means that the service is decidedly not available at this domain.
  const offered = records.filter(({ name }) => name !== '' && name !== '.');
  if (records.length > 0 && offered.length === 0) throw new Declined(say('answer-not-offered'));
  // RFC 2782 draws lots by weight among equal priorities. A diagnosis should say the same twice: heaviest first.
  const sorted = offered.toSorted((a, b) => a.priority - b.priority || b.weight - a.weight);
  const found: ServerCandidate[] = [];
  for (const { name, port } of sorted.slice(0, MOST_SERVERS)) {
    const host = hostName(name);
    if (host !== null && port > 0) found.push({ host, port, security, user: null, source: 'srv' });
  }
  if (found.length === 0) throw new Declined(say('answer-no-usable-record'));
  const servers = listInWords(found.map((candidate) => withOrigin(candidate, domain)));
  return { answer: say('answer-servers', { servers }), found };
}

/**
 * RFC 6186 section 6: without DNSSEC anybody on the way can name a host of their own, and the certificate of that host
 * proves nothing about the domain. Hosted mail needs such names, so they are found, and the user decides (vouch.ts).
 */
function withOrigin(candidate: ServerCandidate, domain: string): Message {
  const { host, port, security } = candidate;
  if (isWithin(host, domain)) return inWords(candidate);
  return say('answer-server-outside', { endpoint: hostAndPort({ host, port }), encryption: security, domain });
}
