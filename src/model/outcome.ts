export interface Failure {
  /** A cause, or `interrupted`, `deadline`, `not-found`, `internal`. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** The server's or the system's own words. */
  readonly evidence: string | null;
}

/** Why something was not checked. */
export type SkipCode =
  /** Nobody asked for the fact: `lint` asks no server. */
  | 'not-probed'
  /** A fact it needs could not be gathered. */
  | 'not-gathered'
  /** The time allowed was up. */
  | 'deadline'
  /** The user stopped the check. */
  | 'interrupted'
  /** No mail server was found. */
  | 'no-server'
  /** Nobody was signed in. */
  | 'not-signed-in'
  /** No mail program is known whose connections could be counted. */
  | 'no-program'
  /** The server does not accept IDLE. */
  | 'idle-refused'
  /** The team's settings switch the rule off. */
  | 'switched-off';

/** What was not looked at, and why. */
export interface Skipped {
  readonly status: 'skipped';
  readonly code: SkipCode;
  readonly because: string;
}

export type Outcome<T> =
  | { readonly status: 'ok'; readonly value: T }
  | Skipped
  | { readonly status: 'failed'; readonly error: Failure };

/** The value of a fact that could be gathered; null for one that could not, and for one nobody looked for. */
export function okValue<T>(outcome: Outcome<T> | undefined): T | null {
  return outcome?.status === 'ok' ? outcome.value : null;
}
