import type { Attempt } from '../model/discovery.ts';
import type { Security } from '../model/security.ts';
import { type Asking, attempt } from './ask.ts';
import { type Knocked, knock } from './knock.ts';
import { stopAfter } from './stop.ts';

const SECURITY_RANK: { readonly [S in Security]: number } = { tls: 0, starttls: 1, none: 2 };

interface Guessed {
  readonly attempt: Attempt;
  readonly knocked: Knocked | null;
}

/** Looks the usual names up while the other sources are still being asked, so that a guess need not wait for it. */
export function prepareGuess(asking: Asking): void {
  for (const host of rounds(asking).flat()) asking.lookup.addresses(host, asking.signal).catch(() => undefined);
}

/**
 * Tries the names nearly everybody uses, best answer first. The domain itself is mostly a web server, and is left
 * alone unless the other two names give nothing.
 * @param milliseconds what is left of the deadline
 */
export async function askGuess(asking: Asking, milliseconds: number): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const ends = performance.now() + milliseconds;
  for (const [round, hosts] of rounds(asking).entries()) {
    const left = Math.max(1, ends - performance.now());
    const stop = stopAfter(round === 0 ? left / 2 : left, asking.signal);
    try {
      attempts.push(...(await askRound({ ...asking, signal: stop.signal }, hosts)));
    } finally {
      stop.release();
    }
    if (attempts.some(({ found }) => found.length > 0)) break;
  }
  return attempts;
}

function rounds({ address }: Asking): string[][] {
  return [[`imap.${address.domain}`, `mail.${address.domain}`], [address.domain]];
}

async function askRound(asking: Asking, hosts: readonly string[]): Promise<Attempt[]> {
  const guesses = (await Promise.all(hosts.map((host) => askHost(asking, host)))).flat();
  return guesses.toSorted((a, b) => rank(a) - rank(b)).map((guess) => guess.attempt);
}

/** Encryption first, then a certificate that is trusted; the sort keeps the order of the hosts. */
function rank({ knocked }: Guessed): number {
  return knocked === null ? 9 : SECURITY_RANK[knocked.candidate.security] * 2 + (knocked.trusted ? 0 : 1);
}

/** A host that has no address is one attempt, any other one attempt for each port. */
async function askHost(asking: Asking, host: string): Promise<Guessed[]> {
  try {
    await asking.lookup.addresses(host, asking.signal);
  } catch (error) {
    const none = await attempt(asking, 'guess', host, () => Promise.reject(error));
    return [{ attempt: none, knocked: null }];
  }
  return Promise.all([askPort(asking, host, true), askPort(asking, host, false)]);
}

async function askPort(asking: Asking, host: string, implicitTls: boolean): Promise<Guessed> {
  const { tls, plain } = asking.imapPorts;
  const knocking = knock(host, implicitTls, asking);
  const done = await attempt(asking, 'guess', `${host}:${implicitTls ? tls : plain}`, async () => {
    const { answer, candidate } = await knocking;
    return { answer, found: [candidate] };
  });
  return { attempt: done, knocked: await knocking.catch(() => null) };
}
