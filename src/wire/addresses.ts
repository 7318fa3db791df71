import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { untilAborted } from '../base/until-aborted.ts';
import { lookupBy, openLookup, ownAddresses } from './lookup.ts';
import { systemAddresses } from './system-addresses.ts';

/** ms. All connections of a check go to the same addresses; a long watch asks again. */
const KEPT = 5 * 60_000;

/** How the names of one check become addresses: by the system, or by the name server that was chosen (`--dns`). */
export class Addresses {
  readonly #ask: (host: string, signal: AbortSignal) => Promise<LookupAddress[]>;
  readonly #over = new AbortController();
  readonly #known = new Map<string, { readonly at: number; readonly answer: Promise<LookupAddress[]> }>();

  constructor(nameServer: string | null) {
    const chosen = nameServer === null ? null : openLookup([nameServer]);
    this.#ask = chosen === null ? systemAddresses : (host, signal) => chosen.addresses(host, signal);
  }

  forSockets(signal: AbortSignal): LookupFunction {
    return lookupBy((host) => untilAborted(this.#of(host, signal), signal));
  }

  /** Ends what is still being asked: nobody waits for it any more. */
  close(): void {
    this.#over.abort();
  }

  #of(host: string, signal: AbortSignal): Promise<LookupAddress[]> {
    const family = isIP(host);
    if (family !== 0) return Promise.resolve([{ address: host, family }]);
    const now = performance.now();
    const known = this.#known.get(host);
    if (known !== undefined && now - known.at < KEPT) return known.answer;
    const answer = ownAddresses(host) ?? this.#ask(host, AbortSignal.any([signal, this.#over.signal]));
    this.#known.set(host, { at: now, answer });
    // What failed is asked again.
    answer.catch(() => this.#known.delete(host));
    return answer;
  }
}
