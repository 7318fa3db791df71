import { type LookupAddress, type MxRecord, promises, type SrvRecord } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import { untilAborted } from '../base/until-aborted.ts';
import { say } from '../words/say.ts';

/** A first question to a name server gets 2 s, a lost one is asked three times; the caller's deadline ends it anyway. */
const QUESTION = { timeout: 2000, tries: 3 };
/** How long the second address family may lag behind the first, in ms. Some name servers never answer AAAA. */
const FAMILY_GRACE = 300;
/** Nobody needs more addresses of one host. */
const MOST_ADDRESSES = 8;

/** The one way names are looked up here, so that a chosen name server applies to all of it. */
export interface Lookup {
  srv(name: string, signal: AbortSignal): Promise<SrvRecord[]>;
  mx(domain: string, signal: AbortSignal): Promise<MxRecord[]>;
  /** IPv6 first, each host asked for once. Rejects with the error of the A question when there is none. */
  addresses(host: string, signal: AbortSignal): Promise<LookupAddress[]>;
  /** In the form `net`, `tls` and `https` take. */
  forSockets(signal: AbortSignal): LookupFunction;
  /** Gives up everything under way. */
  close(): void;
}

/**
 * Uses the system's name servers, or these (`192.0.2.1` or `127.0.0.1:5353`). Files like /etc/hosts are not read.
 * @throws UserError when a name server is not an IP address
 */
export function openLookup(servers?: readonly string[]): Lookup {
  const resolver = new promises.Resolver(QUESTION);
  if (servers) setServers(resolver, servers);
  const known = new Map<string, Promise<LookupAddress[]>>();
  const addresses = (host: string, signal: AbortSignal): Promise<LookupAddress[]> => {
    const answer = known.get(host) ?? ownAddresses(host) ?? bothFamilies(resolver, host);
    known.set(host, answer);
    return untilAborted(answer, signal);
  };
  return {
    srv: (name, signal) => untilAborted(resolver.resolveSrv(name), signal),
    mx: (domain, signal) => untilAborted(resolver.resolveMx(domain), signal),
    addresses,
    forSockets: (signal) => lookupBy((host) => addresses(host, signal)),
    close: () => resolver.cancel(),
  };
}

/** In the form `net`, `tls` and `https` take. */
export function lookupBy(addresses: (host: string) => Promise<LookupAddress[]>): LookupFunction {
  return (host, options, callback) => {
    addresses(host).then(
      (list) => (options.all ? callback(null, list) : callback(null, list[0]?.address ?? '', list[0]?.family ?? 0)),
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}

/** RFC 6761 section 6.3: nobody is asked for this computer's own name. */
export function ownAddresses(host: string): Promise<LookupAddress[]> | null {
  if (!/(?:^|\.)localhost\.?$/i.test(host)) return null;
  return Promise.resolve([
    { address: '::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
  ]);
}

function setServers(resolver: promises.Resolver, servers: readonly string[]): void {
  try {
    resolver.setServers(servers);
  } catch {
    throw new UserError(
      say('not-a-name-server', { typed: plain(servers.join(', '), 80) }),
      say('not-a-name-server-hint'),
    );
  }
}

/**
 * Asks for both families at once and gives the slower one a moment. IPv6 stands first (RFC 6724): where there is none,
 * connecting to it fails at once, and Node's family switch then gives the IPv4 address all the time it needs.
 */
async function bothFamilies(resolver: promises.Resolver, host: string): Promise<LookupAddress[]> {
  const six: LookupAddress[] = [];
  const four: LookupAddress[] = [];
  const questions = [
    resolver.resolve4(host).then((list) => void four.push(...list.map((address) => ({ address, family: 4 })))),
    resolver.resolve6(host).then((list) => void six.push(...list.map((address) => ({ address, family: 6 })))),
  ];
  try {
    await Promise.any(questions);
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error;
  }
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise((resolve) => {
    timer = setTimeout(resolve, FAMILY_GRACE);
  });
  await Promise.race([Promise.allSettled(questions), grace]);
  clearTimeout(timer);
  // Half and half, or a long list of one family would crowd out the other.
  return [...six.slice(0, MOST_ADDRESSES / 2), ...four.slice(0, MOST_ADDRESSES / 2)];
}
