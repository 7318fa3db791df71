import type { Assumed } from './demand.ts';
import type { Count } from './json.ts';
import type { ProgramId } from './program-id.ts';

/** How the limit is shared out among the mail programs of one mailbox. */
export interface Budget {
  /** What the numbers to set are chosen for: the fewest connections, or new mail that shows up at once. */
  readonly prefer: Prefer;
  /** How many connections the mail programs may have together; null when no limit is known. */
  readonly usable: number | null;
  /** The limit; null when it is not known. */
  readonly limit: number | null;
  /**
   * `measured`: it was reached. `announced`: the server named it. `published`: the mail host says so. `default`: what the
   * server software does when nobody sets anything else.
   */
  readonly limitFrom: 'measured' | 'announced' | 'published' | 'default' | 'unknown';
  /** Whom the limit counts; null when that is not known. */
  readonly scope: string | null;
  /** The server's words or the document the limit is taken from; null when there is none. @personal server-text */
  readonly source: string | null;
  /** Connections that were open already when the count began; null where that cannot be known. */
  readonly open: OpenConnections | null;
  /** Each mail program. */
  readonly shares: readonly BudgetShare[];
  /** The sum of what they may want today. */
  readonly today: number;
  /** The sum of what they will want with the recommended settings. */
  readonly after: number;
  /** Whether `after` and what is open elsewhere fit into the limit; null when no limit is known. */
  readonly fits: boolean | null;
}

/** `fewest`: as few connections as possible. `push`: enough for new mail in the inbox to show up at once. */
export type Prefer = 'fewest' | 'push';

/** Connections of this mailbox that were open already. */
export interface OpenConnections {
  /** Held by programs on this computer; null where nobody looked. */
  readonly here: Count | null;
  /** Held elsewhere; where nobody looked on this computer, some of them may be held here. */
  readonly elsewhere: Count;
}

/** What one mail program gets. */
export interface BudgetShare {
  /** The mail program: an id of `imap-doctor explain clients`. */
  readonly client: ProgramId;
  /** How the program names the account. @personal account */
  readonly account: string;
  /** How many of this program there are. */
  readonly count: Count;
  /** What they may want today, all of them together. */
  readonly today: number;
  /** What they will want with the recommended setting. */
  readonly after: number;
  /** The value to set in each; null when there is nothing to set. */
  readonly set: number | null;
  /** The program has a setting for it. */
  readonly settable: boolean;
  /** What of it is assumed; null when nothing is. */
  readonly assumed: Assumed | null;
}
