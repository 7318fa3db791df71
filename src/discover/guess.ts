import type { Attempt } from '../model/discovery.ts';
import type { Security } from '../model/security.ts';
import { attempt, type SearchContext } from './ask.ts';
import { type Knocked, knock } from './knock.ts';
import { stopAfter } from './stop.ts';

const SECURITY_RANK: { readonly [S in Security]: number } = { tls: 0, starttls: 1, none: 2 };

interface Guessed {
  readonly attempt: Attempt;
  readonly knocked: Knocked | null;
}

/** Looks the usual names up while the other sources are still being asked, so that a guess need not wait for it. */
export function prepareGuess(context: SearchContext): void {
  for (const host of rounds(context).flat()) context.lookup.addresses(host, context.signal).catch(() => undefined);
}

/**
 * Tries the names nearly everybody uses, best answer first. The domain itself is mostly a web server, and is left
 * alone unless the other two names give nothing.
 * @param milliseconds what is left of the deadline
 */
export async function askGuess(context: SearchContext, milliseconds: number): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const ends = performance.now() + milliseconds;
  for (const [round, hosts] of rounds(context).entries()) {
    const left = Math.max(1, ends - performance.now());
    const stop = stopAfter(round === 0 ? left / 2 : left, context.signal);
    try {
      attempts.push(...(await askRound({ ...context, signal: stop.signal }, hosts)));
    } finally {
      stop.release();
    }
    if (attempts.some(({ found }) => found.length > 0)) break;
  }
  return attempts;
}

function rounds({ address }: SearchContext): string[][] {
  return [[`imap.${address.domain}`, `mail.${address.domain}`], [address.domain]];
}

async function askRound(context: SearchContext, hosts: readonly string[]): Promise<Attempt[]> {
  const guesses = (await Promise.all(hosts.map((host) => askHost(context, host)))).flat();
  return guesses.toSorted((a, b) => rank(a) - rank(b)).map((guess) => guess.attempt);
}

/** Encryption first, then a certificate that is trusted; the sort keeps the order of the hosts. */
function rank({ knocked }: Guessed): number {
  return knocked === null ? 9 : SECURITY_RANK[knocked.candidate.security] * 2 + (knocked.trusted ? 0 : 1);
}

/** A host that has no address is one attempt, any other one attempt for each port. */
async function askHost(context: SearchContext, host: string): Promise<Guessed[]> {
  try {
    await context.lookup.addresses(host, context.signal);
  } catch (error) {
    const none = await attempt(context, 'guess', host, () => Promise.reject(error));
    return [{ attempt: none, knocked: null }];
  }
  return Promise.all([askPort(context, host, true), askPort(context, host, false)]);
}

async function askPort(context: SearchContext, host: string, implicitTls: boolean): Promise<Guessed> {
  const { tls, plain } = context.imapPorts;
  const knocking = knock(host, implicitTls, context);
  const done = await attempt(context, 'guess', `${host}:${implicitTls ? tls : plain}`, async () => {
    const { answer, candidate } = await knocking;
    return { answer, found: [candidate] };
  });
  return { attempt: done, knocked: await knocking.catch(() => null) };
}
