import type { Text } from '../base/message.ts';

/** Whether the server offers IDLE (RFC 2177), and whether it works. */
export interface IdleFact {
  /** IDLE is in the capability list after the sign-in (some servers list it only there). */
  readonly offered: boolean;
  /** IDLE is in the capability list before the sign-in. */
  readonly offeredBeforeLogin: boolean;
  /** The server answered `+` to a real IDLE on INBOX. */
  readonly accepted: boolean;
  /** Whether a change was seen to arrive in IDLE; null when nobody tried. */
  readonly delivers: boolean | null;
  /** Milliseconds from sending IDLE to the `+`; null when it was not accepted. */
  readonly acceptedAfterMs: number | null;
  /** Milliseconds from a change to its arrival; null when nobody tried. */
  readonly latencyMs: number | null;
  /** The server sent a keep-alive line while we listened. */
  readonly keepaliveSeen: boolean;
  /** Seconds between two keep-alive lines; null when fewer than two were heard. */
  readonly keepaliveSeconds: number | null;
  /** What the server said instead of `+`. @personal server-text */
  readonly refusal: string | null;
  /** What the server said when INBOX could not be opened, so that IDLE was not tried; empty when it said nothing. @personal server-text */
  readonly inboxRefusal?: string;
  /** IDLE is not in the list, but this software has it, so it was tried anyway; absent when there was no reason to. */
  readonly triedAnyway?: boolean;
  /** The test with a message we stored ourselves (`--test-delivery`); absent when nobody asked for it. */
  readonly delivery?: DeliveryTest;
}

/** What became of the messages that were stored through one connection while another one was in IDLE. */
export interface DeliveryTest {
  /** How many messages were stored. */
  readonly sent: number;
  /** Milliseconds from storing each message to its notification in IDLE, for those that were notified, in order. */
  readonly latenciesMs: readonly number[];
  /**
   * `push`: notified at once. `polling`: the server itself only looks now and then. Null: nothing arrived, or it was not tried.
   */
  readonly kind: 'push' | 'polling' | null;
  /** How many seconds we waited for the message that never showed up; null when all arrived. */
  readonly waitedSeconds: number | null;
  /** Why it could not be tried or was broken off; null when it was tried to the end. */
  readonly because: Text | null;
  /** The test folder, when it could not be removed. @personal folder */
  readonly left: string | null;
  /** Test folders of earlier runs that were found and removed. @personal folder */
  readonly removed: readonly string[];
}
