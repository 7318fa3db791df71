import type { Count } from './json.ts';
import type { ProgramId } from './program-id.ts';

/** How the limit is shared out among the mail programs of one mailbox. */
export interface Budget {
  /** How many connections the mail programs may have together; null when no limit is known. */
  readonly usable: number | null;
  /** The limit; null when it is not known. */
  readonly limit: number | null;
  /** `measured`: we reached it. `announced`: the server named it. `published`: its documented default. */
  readonly limitFrom: 'measured' | 'announced' | 'published' | 'unknown';
  /** Whom the limit counts; null when that is not known. */
  readonly scope: string | null;
  /** The server's words or the document the limit is taken from; null when there is none. @personal server-text */
  readonly source: string | null;
  /** Each mail program. */
  readonly shares: readonly BudgetShare[];
  /** The sum of what they may want today. */
  readonly today: number;
  /** The sum of what they will want with the recommended settings. */
  readonly after: number;
  /** Whether `after` fits into `usable`; null when no limit is known. */
  readonly fits: boolean | null;
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
  /** The value to set in each; null when the program has no such setting. */
  readonly set: number | null;
}
