import type { RefusalKind } from '../knowledge/refusals.ts';
import type { ReadCause, Scope } from '../model/refusal.ts';

/** What a pasted text means for one person. */
export interface Reading {
  readonly cause: ReadCause;
  readonly kind: RefusalKind | null;
  readonly scope: Scope;
  /** The number the text announces, or null. */
  readonly limit: number | null;
  /** The words have one meaning, and it is written down what. */
  readonly proven: boolean;
  /** Worked out from the words: they are in no table. */
  readonly inferred: boolean;
  /** Whose sign-in it is about; null where the text does not say. */
  readonly user: string | null;
  readonly addresses: readonly string[];
  /** How often it happened, and when first and last, as the log writes it. */
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The line it was read from. */
  readonly quote: string | null;
  /** The rows of the tables that fit, the most telling first. */
  readonly matches: readonly Match[];
}

export interface Match {
  readonly id: string;
  readonly cause: ReadCause;
  readonly kind: RefusalKind | null;
  readonly scope: Scope;
  readonly source: string;
}
