import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import { discover } from '../../discover/index.ts';
import { directTarget, type Endpoint, endpointOf } from '../../discover/target.ts';
import type { Discovery } from '../../model/discovery.ts';
import type { Io } from '../../terminal/io.ts';
import { say } from '../../words/say.ts';
import { agreeTo } from './agree.ts';
import type { AccessFlags, SearchFlags, ServerFlags } from './flags.ts';

export interface Found {
  readonly server: Endpoint;
  readonly user: string;
  readonly discovery: Discovery | undefined;
  /** How long the search took, in ms: --timeout counts it. */
  readonly searchedMs: number;
}

/**
 * Flags first, then `user@host:port`, then a search that starts from the mail address.
 * @throws UserError when a server was found that must not get a password unasked
 */
export async function findServer(
  target: string | undefined,
  flags: ServerFlags & AccessFlags & { readonly timeout?: number },
  io: Io,
): Promise<Found | { server: null; discovery: Discovery }> {
  const direct = target === undefined ? null : directTarget(target);
  const user = flags.user ?? direct?.user ?? target;
  if (user === undefined) throw new UserError(say('user-missing'));
  const host = flags.host ?? direct?.host;
  if (host !== undefined) {
    return {
      server: endpointOf(host, flags.port ?? direct?.port, flags.security),
      user,
      discovery: undefined,
      searchedMs: 0,
    };
  }
  const address = target ?? user;
  if (!address.includes('@')) {
    throw new UserError(say('not-an-address', { typed: plain(address, 60) }), say('not-an-address-hint'));
  }
  const started = performance.now();
  const discovery = await search(address, flags, io.interrupt);
  const searchedMs = performance.now() - started;
  const { chosen } = discovery;
  if (chosen === null) return { server: null, discovery };
  await agreeTo(discovery, flags, io);
  const server = {
    host: chosen.host,
    port: flags.port ?? chosen.port,
    security: flags.security ?? chosen.security,
  };
  return { server, user: flags.user ?? chosen.user ?? user, discovery, searchedMs };
}

/** ms. Half of --timeout at the most: without what comes after it, the search is for nothing. */
const SEARCH = 10_000;

/** Looks the server of a mail address up. */
export async function search(
  address: string,
  { dns, ca, timeout }: SearchFlags & { readonly timeout?: number },
  signal: AbortSignal,
): Promise<Discovery> {
  const deadlineMs = timeout === undefined ? SEARCH : Math.min(SEARCH, timeout * 500);
  return discover(address, { signal, ca, deadlineMs, ...(dns === undefined ? {} : { dnsServers: [dns] }) });
}
