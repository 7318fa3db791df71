/** The connections one mail program may want for one account. */
export interface Demand {
  readonly client: string;
  readonly account: string;
  readonly host: string;
  readonly user: string;
  /** The settings file it was read from; null for `--client`. */
  readonly file: string | null;
  /** How many of this program; the numbers below are for all of them together. */
  readonly count: number;
  /** A start with nothing new. */
  readonly quiet: number;
  /** A first start, or mail new in every folder. */
  readonly busy: number;
  /** What it may reach as somebody clicks around. */
  readonly worst: number;
  readonly because: string;
  readonly source: string;
}
