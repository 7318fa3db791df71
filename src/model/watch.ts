import type { Text } from '../base/message.ts';
import type { Count } from './json.ts';

/** What became of connections that were held in IDLE for a long time (`imap-doctor watch`). Times are in seconds. */
export interface WatchFact {
  /** How long it was meant to last. */
  readonly plannedSeconds: number;
  /** How long it lasted. */
  readonly elapsedSeconds: number;
  /** Why it ended: the time was up, the user stopped it, or every connection had ended. */
  readonly stopped: 'duration' | 'interrupted' | 'all-ended';
  /** Every connection that was held. */
  readonly connections: readonly WatchedConnection[];
  /** Why there were fewer connections than planned; null when there were not. @personal server-text */
  readonly refused: Text | null;
  /** The server gives no more than the connections that were held: none was left for mail programs. Absent otherwise. */
  readonly noneLeft?: true;
  /** The longest IDLE after which a connection was shown to be alive; null when there was none. */
  readonly provenSeconds: number | null;
  /** The shortest IDLE that a connection did not survive; null when all did. */
  readonly failedSeconds: number | null;
  /** The median time between two signs of life from the server; null when fewer than two were heard. */
  readonly keepaliveSeconds: number | null;
  /** Several ended at the same moment, however long they had been in IDLE: an outage, not a time limit. */
  readonly together: boolean;
  /** What to set. */
  readonly advice: {
    /** Minutes after which IDLE should be renewed. */
    readonly renewMinutes: number;
    /** Minutes between two polls. */
    readonly pollMinutes: number;
    /** IDLE is cut off before any mail program renews it, so only polling helps; absent when that is not so. */
    readonly pollOnly?: true;
  };
  /** The changes we made ourselves (`watch --test-delivery`); absent when nobody asked for them. */
  readonly changes?: WatchChanges;
}

/** Messages stored in folders made for this, to see which connections are notified. */
export interface WatchChanges {
  /**
   * How many seconds we waited for each, based on the delay measured before the watch; null when none could be made.
   */
  readonly waitSeconds: number | null;
  /** Why there were none, or not all; null when nothing was in the way. */
  readonly because: Text | null;
  /** Folders that could not be removed. @personal folder */
  readonly left: readonly string[];
}

/** One connection from its first IDLE to its end. */
export interface WatchedConnection {
  /** Connections that followed each other share a row. From 1. */
  readonly row: Count;
  /** How often IDLE was renewed; null: never. */
  readonly renewSeconds: number | null;
  /** The mail program that does the same by default; null when none is known to. */
  readonly as: Text | null;
  /** When it began, since the start of the watch. */
  readonly startedAt: number;
  /** When it ended, since the start of the watch. */
  readonly endedAt: number;
  /** When IDLE was renewed, since the start of the watch. */
  readonly renewedAt: readonly number[];
  /** What the server sent meanwhile. */
  readonly heard: readonly Heard[];
  /** Its longest IDLE after which the server still answered; null when there was none. */
  readonly provenSeconds: number | null;
  /** How it ended; null when we closed it ourselves. */
  readonly end: WatchEnd | null;
  /** Changes made in the folder it was listening to, in order; absent when there were none. */
  readonly changes?: readonly WatchedChange[];
  /** When other connections were notified of a change in the same folder and this one, also in IDLE, was not. */
  readonly missed?: readonly number[];
}

/** A sign of life from the server. */
export interface Heard {
  /** Seconds since the start of the watch. */
  readonly at: number;
  /** A line that only keeps the connection alive, or news of a change. */
  readonly what: 'keepalive' | 'change';
  /** How many messages there are now, when that was the change (EXISTS). */
  readonly messages?: Count;
}

/** A message we stored while the connection was in IDLE. */
export interface WatchedChange {
  /** When it was stored, in seconds since the start of the watch. */
  readonly at: number;
  /** How long the connection had been in IDLE by then, in seconds. */
  readonly afterSeconds: number;
  /** Milliseconds from storing it to its notification in IDLE; null when there was none. */
  readonly latencyMs: number | null;
}

/** How a connection ended that should not have. */
export interface WatchEnd {
  /**
   * `bye`, `fin`, `rst`: the server closed it, and how. `silent`: nobody said a word, and then nothing answered any more.
   * `suspended`: this computer had been suspended, or its clock set, meanwhile, so it says nothing about anybody else.
   */
  readonly how: 'bye' | 'fin' | 'rst' | 'silent' | 'suspended';
  /** How many seconds it had been in IDLE by then; for `silent`, when we spoke to it. */
  readonly afterSeconds: number;
  /** The server's words; empty when there were none. @personal server-text */
  readonly text: string;
  /**
   * What showed a `silent` death: a `change` that never arrived (and then DONE got no answer either), or only a DONE
   * without an answer. Absent for the other ends.
   */
  readonly provenBy?: 'change' | 'done';
}
