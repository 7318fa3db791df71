import type { RefusalKind } from '../../knowledge/refusals.ts';
import type { ReadCause, Scope } from '../../model/refusal.ts';
import type { Sentence } from './sentence.ts';

/** What the grammar makes of words no table has. Always inferred, never proven. */
export interface Inferred {
  readonly cause: ReadCause;
  readonly kind: RefusalKind | null;
  readonly scope: Scope;
  readonly limit: number | null;
}

/** What is known about the place the words came from. */
export interface Place {
  /** The response code in brackets, in capitals; null where there is none. */
  readonly code: string | null;
  /** A server's answer (tag, star, NO, BAD, BYE), and not somebody's prose. */
  readonly answer: boolean;
  /** The server ended the connection by itself. */
  readonly bye: boolean;
}

export type Rule = (sentence: Sentence, place: Place) => Answer | null;
export type Answer = readonly [ReadCause, RefusalKind | null, Scope?, (number | null)?];
