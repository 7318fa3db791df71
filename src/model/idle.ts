export interface IdleFact {
  /** IDLE in the capability list after login (some servers list it only there). */
  readonly offered: boolean;
  readonly offeredBeforeLogin: boolean;
  /** The server answered `+` to a real IDLE on INBOX. */
  readonly accepted: boolean;
  /** True or false once a change was seen to arrive (or not) in IDLE; null while nobody tried. */
  readonly delivers: boolean | null;
  /** From sending IDLE to the `+`, in ms. */
  readonly acceptedAfterMs: number | null;
  /** From a change to its arrival, in ms; null while nobody tried. */
  readonly latencyMs: number | null;
  /** A keep-alive line was heard while listening. */
  readonly keepaliveSeen: boolean;
  /** Seconds between two keep-alive lines; null when fewer than two were heard. */
  readonly keepaliveSeconds: number | null;
  /** What the server said instead of `+`. */
  readonly refusal: string | null;
  /** IDLE is not in the list, but this software has it, so it was tried anyway; absent when there was no reason to. */
  readonly triedAnyway?: boolean;
  /** The test with a message of our own (`--test-delivery`); absent while nobody asked for it. */
  readonly delivery?: DeliveryTest;
}

/** What became of the messages that were stored through one connection while another one was in IDLE. */
export interface DeliveryTest {
  /** Messages stored. */
  readonly sent: number;
  /** For each that was told of in IDLE, ms from the moment it was stored, in the order they were sent. */
  readonly latenciesMs: readonly number[];
  /** `push`: told at once. `polling`: the server itself looks only now and then. Null: nothing arrived, or not tried. */
  readonly kind: 'push' | 'polling' | null;
  /** How long the message that never showed up was waited for, in s; null when all arrived. */
  readonly waitedSeconds: number | null;
  /** Why it could not be tried, or was broken off; null when it was tried to the end. */
  readonly because: string | null;
  /** The test folder, when it could not be removed. */
  readonly left: string | null;
  /** Test folders of earlier runs that were found and removed. */
  readonly removed: readonly string[];
}
