import type { Refusal } from './refusal.ts';

/** How many connections the server accepted. */
export interface Connections {
  /** How many we wanted: what the mail programs may open, and one more. */
  readonly wanted: number;
  /** How many were open at the same time. */
  readonly opened: number;
  /**
   * Why it stopped there: all that were wanted are open, one was refused, `--max-connections` was reached, the time was
   * up, or the user stopped it. With the last two the server allows at least `opened`.
   */
  readonly stopped: 'wanted' | 'refused' | 'cap' | 'deadline' | 'interrupted';
  /** The refusal that ended it; null when there was none. */
  readonly refusal: Refusal | null;
  /** Commands sent and answered meanwhile, sign-ins included. */
  readonly roundTrips: number;
  /** Milliseconds it took. */
  readonly elapsedMs: number;
  /** When each of them was open, in ms since the count began; absent where none was counted. */
  readonly openedAfterMs?: readonly number[];
}
