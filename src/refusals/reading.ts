import type { RefusalKind } from '../knowledge/refusals.ts';
import type { PrintedReading } from '../model/explained-text.ts';
import type { ReadCause, Scope } from '../model/refusal.ts';

/** What a pasted text means for one person: what is printed, before it is put into words. */
export interface Reading extends Omit<PrintedReading, 'kind' | 'possible' | 'matches' | 'meaning' | 'advice'> {
  readonly kind: RefusalKind | null;
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
