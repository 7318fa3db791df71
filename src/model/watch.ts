/** What became of connections that were held in IDLE for a long time (`imap-doctor watch`). Times are in seconds. */
export interface WatchFact {
  readonly plannedSeconds: number;
  readonly elapsedSeconds: number;
  readonly stopped: 'duration' | 'interrupted' | 'all-ended';
  readonly connections: readonly WatchedConnection[];
  /** Why there were fewer connections than planned; null when there were not. */
  readonly refused: string | null;
  /** The longest IDLE after which a connection was shown to be alive; null when none was. */
  readonly provenSeconds: number | null;
  /** The shortest IDLE that did not live; null when all did. */
  readonly failedSeconds: number | null;
  /** Between two signs of life of the server, the middle one; null when fewer than two were heard. */
  readonly keepaliveSeconds: number | null;
  /** Several ended at the same moment, however long they had been in IDLE: an outage and no time limit. */
  readonly together: boolean;
  /** What to set. */
  readonly advice: { readonly renewMinutes: number; readonly pollMinutes: number };
  /** The changes we made ourselves (`watch --test-delivery`); absent while nobody asked for them. */
  readonly changes?: WatchChanges;
}

/** Messages stored in folders of our own, so that it shows which connection is told of them. */
export interface WatchChanges {
  /** How long each was waited for, in s, by the lateness measured before the watch; null when none could be made. */
  readonly waitSeconds: number | null;
  /** Why there were none, or not all; null when there was nothing in the way. */
  readonly because: string | null;
  /** Folders that could not be removed. */
  readonly left: readonly string[];
}

/** One connection from its first IDLE to its end. */
export interface WatchedConnection {
  /** Connections that followed each other share a row. From 1. */
  readonly row: number;
  /** How often IDLE was renewed; null: never. */
  readonly renewSeconds: number | null;
  /** The mail program that does the same as it comes; null when none is known to. */
  readonly as: string | null;
  /** Since the watch began. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly renewedAt: readonly number[];
  /** `messages`: how many there are now, where that was the change (EXISTS). */
  readonly heard: readonly { readonly at: number; readonly what: 'keepalive' | 'change'; readonly messages?: number }[];
  /** Its longest IDLE after which the server still answered; null when there was none. */
  readonly provenSeconds: number | null;
  readonly end: WatchEnd | null;
  /** Changes made in the folder it was listening to, in order; absent when none was. */
  readonly changes?: readonly WatchedChange[];
  /** When other connections were told of a change in the same folder, and this one, in IDLE as well, never was. */
  readonly missed?: readonly number[];
}

/** A message of ours, stored while the connection was in IDLE. */
export interface WatchedChange {
  /** When it was stored, in s since the watch began. */
  readonly at: number;
  /** How long the connection had been in IDLE then, in s. */
  readonly afterSeconds: number;
  /** From the moment it was stored until IDLE told of it, in ms; null when it never did. */
  readonly latencyMs: number | null;
}

/** How a connection ended that should not have. `silent`: nobody said a word, and then nothing answered any more. */
export interface WatchEnd {
  readonly how: 'bye' | 'fin' | 'rst' | 'silent';
  /** How long it had been in IDLE then; for `silent`, when it was spoken to. */
  readonly afterSeconds: number;
  /** The server's words; empty where there were none. */
  readonly text: string;
  /**
   * What showed a `silent` death: a `change` that never arrived (and then DONE got no answer either), or only a DONE
   * without an answer. Absent for the other ends.
   */
  readonly provenBy?: 'change' | 'done';
}
