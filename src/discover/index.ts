import type { Attempt, Discovery, ServerCandidate } from '../model/discovery.ts';
import { openLookup } from '../wire/lookup.ts';
import { contextWith } from '../wire/trust.ts';
import { say } from '../words/say.ts';
import { parseAddress } from './address.ts';
import type { SearchContext } from './ask.ts';
import { askGuess, prepareGuess } from './guess.ts';
import { askMx } from './mx.ts';
import { askAutoconfig, askIspdb, askWellKnown } from './published.ts';
import { askSrv } from './srv.ts';
import { type Stop, stopAfter } from './stop.ts';
import { voucherOf } from './vouch.ts';

export { parseAddress } from './address.ts';
export { parseAutoconfig } from './autoconfig.ts';

const DEADLINE_MS = 10_000;
/** The part of the deadline for those who publish settings; the rest is for knocking at the usual names. */
const SHARE_OF_SOURCES = 0.6;
const ISPDB = 'https://live.thunderbird.net/autoconfig/v1.1/';

/** Best first: Thunderbird's order (comm-central FindConfig.sys.mjs), then what comes without a proof of its origin. */
const SOURCES = [
  { source: 'autoconfig', ask: askAutoconfig },
  { source: 'well-known', ask: askWellKnown },
  { source: 'ispdb', ask: askIspdb },
  { source: 'srv', ask: askSrv },
  { source: 'mx', ask: askMx },
] as const;

export interface DiscoverOptions {
  readonly signal?: AbortSignal | undefined;
  /** For everything together, in ms; 10 000. */
  readonly deadlineMs?: number | undefined;
  /** `192.0.2.1` or `127.0.0.1:5353`; default: the system's. */
  readonly dnsServers?: readonly string[] | undefined;
  /** An authority to trust beside the usual ones, PEM. */
  readonly ca?: string | undefined;
  readonly httpsPort?: number | undefined;
  /** Base URL of the provider database. */
  readonly ispdb?: string | undefined;
  readonly imapPorts?: { readonly tls: number; readonly plain: number } | undefined;
  /** Told about each attempt as it ends; must not throw. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
}

/**
 * From a mail address to host and port. All who publish settings are asked at once, and the best of them that knows
 * something wins, however fast the others were; a server somebody vouches for ({@link vouchedBy}) comes before one that
 * nobody does. Only when nothing is known are the usual names tried.
 *
 * Finding nothing is no error: `chosen` is null then, and the attempts say why. The attempts stand in order of
 * preference.
 * @throws UserError for what is no mail address or no name server; the signal's reason when it was aborted
 */
export async function discover(address: string, options: DiscoverOptions = {}): Promise<Discovery> {
  const parsed = parseAddress(address);
  options.signal?.throwIfAborted();
  const lookup = openLookup(options.dnsServers);
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  const ends = performance.now() + deadlineMs;
  const whole = stopAfter(deadlineMs, options.signal);
  const sources = stopAfter(deadlineMs * SHARE_OF_SOURCES, whole.signal);
  const context: SearchContext = {
    address: parsed,
    lookup,
    signal: whole.signal,
    trust: options.ca === undefined ? null : contextWith(options.ca),
    httpsPort: options.httpsPort ?? 443,
    ispdb: options.ispdb ?? ISPDB,
    imapPorts: options.imapPorts ?? { tls: 993, plain: 143 },
    onAttempt: options.onAttempt ?? null,
  };
  try {
    prepareGuess(context);
    const attempts = await askSources(context, sources);
    options.signal?.throwIfAborted();
    if (!hasFound(attempts)) attempts.push(...(await askGuess(context, ends - performance.now())));
    options.signal?.throwIfAborted();
    return { address: parsed.address, domain: parsed.domain, chosen: bestOf(attempts, parsed.domain), attempts };
  } finally {
    sources.release();
    whole.release();
    lookup.close();
  }
}

/** Asks all at once, listens to them in order, and sends the rest home when a server is found that is vouched for. */
async function askSources(context: SearchContext, stop: Stop): Promise<Attempt[]> {
  const asked = SOURCES.map(({ source, ask }) => ({ source, answers: ask({ ...context, signal: stop.signal }) }));
  const all = Promise.all(asked.map(({ answers }) => answers));
  const heard: Attempt[] = [];
  for (const { source, answers } of asked) {
    heard.push(...(await answers));
    if (!isVouched(heard, context.address.domain)) continue;
    stop.now(say('answer-not-waited', { source }));
    break;
  }
  return (await all).flat();
}

function bestOf(attempts: readonly Attempt[], domain: string): ServerCandidate | null {
  const found = attempts.flatMap((attempt) => attempt.found);
  return found.find((candidate) => voucherOf(candidate, domain, attempts) !== null) ?? found[0] ?? null;
}

function isVouched(attempts: readonly Attempt[], domain: string): boolean {
  const best = bestOf(attempts, domain);
  return best !== null && voucherOf(best, domain, attempts) !== null;
}

function hasFound(attempts: readonly Attempt[]): boolean {
  return attempts.some(({ found }) => found.length > 0);
}
