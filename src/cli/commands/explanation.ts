/** What `explain` can be told beside the text. */
export interface ExplainFlags {
  readonly format: 'terminal' | 'json';
  /** Only this person's lines. */
  readonly user?: string;
  /** Only lines from then on: `2h`, `7d`, a date. */
  readonly since?: string;
  /** So many people at most. */
  readonly top?: number;
  /** The server's limit, for a list of who is connected. */
  readonly limit?: number;
}

/** What one `explain` found: the same thing for a reader and for a script. */
export interface Explanation {
  readonly text: string;
  readonly data: unknown;
  /** Something was found; when not, what was typed may be a name that is misspelt. */
  readonly known: boolean;
}
