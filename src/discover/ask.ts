import type { SecureContext } from 'node:tls';
import type { Attempt } from '../model/discovery.ts';
import type { Lookup } from '../wire/lookup.ts';
import type { Address } from './address.ts';
import { type Answer, errorInWords } from './answers.ts';

/** Everything a source needs to ask its question. */
export interface SearchContext {
  readonly address: Address;
  readonly lookup: Lookup;
  /** Ends the question; see `Stop` for its reason. */
  readonly signal: AbortSignal;
  /** Whom to trust; null for the usual authorities alone. */
  readonly trust: SecureContext | null;
  readonly httpsPort: number;
  readonly ispdb: string;
  readonly imapPorts: { readonly tls: number; readonly plain: number };
  readonly onAttempt: ((attempt: Attempt) => void) | null;
}

/** Asks one question, times it and puts whatever comes back into words. Rejects only when `onAttempt` throws. */
export async function attempt(
  context: SearchContext,
  source: Attempt['source'],
  asked: string,
  question: () => Promise<Answer>,
): Promise<Attempt> {
  const started = performance.now();
  let came: Answer;
  try {
    came = await question();
  } catch (error) {
    // After the stop everything fails, in many words; only the reason for the stop says anything.
    came = { answer: errorInWords(context.signal.aborted ? context.signal.reason : error), found: [] };
  }
  const done: Attempt = { source, asked, ...came, milliseconds: Math.round(performance.now() - started) };
  context.onAttempt?.(done);
  return done;
}
