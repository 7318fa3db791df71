export interface Failure {
  /** A cause, or `interrupted`, `deadline`, `not-found`, `internal`. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** The server's or the system's own words. */
  readonly evidence: string | null;
}

export type Outcome<T> =
  | { readonly status: 'ok'; readonly value: T }
  | { readonly status: 'skipped'; readonly because: string }
  | { readonly status: 'failed'; readonly error: Failure };
