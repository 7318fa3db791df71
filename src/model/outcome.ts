import type { Text } from '../base/message.ts';

/** Why a fact could not be gathered. */
export interface Failure {
  /** A cause, or `interrupted`, `deadline`, `not-found`, `internal`. */
  readonly code: string;
  /** What went wrong, in one sentence. */
  readonly message: Text;
  /** What to do about it; empty when there is nothing to say. */
  readonly hint: Text;
  /** The server's or the system's own words. @personal server-text */
  readonly evidence: Text | null;
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
  /** The system does not show it. */
  | 'not-visible'
  /** The server does not accept IDLE. */
  | 'idle-refused'
  /** The team's settings switch the rule off. */
  | 'switched-off';

/** What was not looked at, and why. */
export interface Skipped {
  /** It was not looked at. */
  readonly status: 'skipped';
  /** Why, for programs. */
  readonly code: SkipCode;
  /** Why, in words. */
  readonly because: Text;
}

/** What became of gathering a fact; `status` says which of the three. */
export type Outcome<T> = Gathered<T> | Skipped | Failed;

/** It was gathered. */
export interface Gathered<T> {
  /** It was gathered. */
  readonly status: 'ok';
  /** The fact itself. */
  readonly value: T;
}

/** It was looked for and could not be gathered. */
export interface Failed {
  /** It could not be gathered. */
  readonly status: 'failed';
  /** What went wrong. */
  readonly error: Failure;
}

/** The value of a fact that could be gathered; null for one that could not, and for one nobody looked for. */
export function okValue<T>(outcome: Outcome<T> | undefined): T | null {
  return outcome?.status === 'ok' ? outcome.value : null;
}
