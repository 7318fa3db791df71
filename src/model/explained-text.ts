import type { Count } from './json.ts';
import type { ReadCause, Scope } from './refusal.ts';

/** What `explain TEXT --format json` prints: every reading, with the fields of the first at the top. */
export interface ExplainedText extends PrintedReading {
  /** What the text means, for each person and each thing that happened in it; the most telling first. */
  readonly readings: readonly PrintedReading[];
}

/** What a pasted text means for one person. */
export interface PrintedReading {
  /** Why the server (or whatever wrote the text) said no. */
  readonly cause: ReadCause;
  /** Exactly what happened, where the tables know; null where they do not. More kinds may be added. */
  readonly kind: string | null;
  /** Whom the limit counts; null when that is not known. */
  readonly scope: Scope;
  /** The number the text announces; null when it names none. */
  readonly limit: number | null;
  /** The words have one documented meaning. */
  readonly proven: boolean;
  /** Worked out from the words, which are in no table. */
  readonly inferred: boolean;
  /** Whose sign-in it is about; null where the text does not say. @personal user */
  readonly user: string | null;
  /** The addresses the connections came from. @personal host */
  readonly addresses: readonly string[];
  /** How often it happened. */
  readonly count: Count;
  /** When it first happened, as the log writes it; null where it does not say. */
  readonly first: string | null;
  /** When it last happened, as the log writes it; null where it does not say. */
  readonly last: string | null;
  /** The line it was read from; null when there is none. @personal server-text */
  readonly quote: string | null;
  /** What it may mean, when the words have several meanings. */
  readonly possible: readonly PossibleMeaning[];
  /** The known texts that fit, the most telling first. */
  readonly matches: readonly KnownText[];
  /** What it means, in one or two sentences. */
  readonly meaning: string;
  /** What to do about it, in steps. */
  readonly advice: readonly string[];
}

/** One of several things a text may mean. */
interface PossibleMeaning {
  /** Which one, for programs. */
  readonly id: string;
  /** The same in words. */
  readonly text: string;
}

/** A known text that fits. */
interface KnownText {
  /** Its name in the tables. */
  readonly id: string;
  /** What it means. */
  readonly meaning: string;
  /** Where that is documented. */
  readonly source: string;
}
