import type { Refusal } from './refusal.ts';

export interface Connections {
  readonly wanted: number;
  readonly opened: number;
  readonly stopped: 'wanted' | 'refused' | 'cap';
  readonly refusal: Refusal | null;
  /** Commands sent and answered while counting, sign-in included. */
  readonly roundTrips: number;
  readonly elapsedMs: number;
}
