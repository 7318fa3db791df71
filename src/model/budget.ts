/** How the limit is shared out among the mail programs of one mailbox. */
export interface Budget {
  /** What the mail programs may have all together; null when no limit is known. */
  readonly usable: number | null;
  readonly limit: number | null;
  /** `measured`: we met it. `announced`: the server named it. `published`: its default by its documentation. */
  readonly limitFrom: 'measured' | 'announced' | 'published' | 'unknown';
  readonly scope: string | null;
  readonly source: string | null;
  readonly shares: readonly BudgetShare[];
  /** Sums of the shares. */
  readonly today: number;
  readonly after: number;
  /** Whether `after` fits into `usable`; null when no limit is known. */
  readonly fits: boolean | null;
}

export interface BudgetShare {
  readonly client: string;
  readonly account: string;
  readonly count: number;
  /** What it may want today, all of this program together. */
  readonly today: number;
  /** What it will want with the recommended setting. */
  readonly after: number;
  /** The value to set in each; null when the program has no such setting. */
  readonly set: number | null;
}
