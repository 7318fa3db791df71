import type { Text } from '../base/message.ts';
import type { Count } from './json.ts';

/** Why a server (or the way to it) said no. */
export type Cause =
  | 'connection-limit'
  | 'server-full'
  | 'throttled'
  | 'banned-or-limit'
  | 'wrong-password'
  | 'login-refused'
  | 'tls'
  | 'unreachable'
  | 'unknown';

/** A cause, or what a text can also be: one that fits several causes, or one that has nothing to do with limits. */
export type ReadCause = Cause | 'ambiguous' | 'not-a-limit';

/** Whom a connection limit counts. `null`: not known. */
export type Scope = 'user+ip' | 'user' | 'ip' | 'server' | null;

/** The step of the conversation that was under way. */
export type Stage =
  | 'lookup'
  | 'connect'
  | 'tls'
  | 'greeting'
  | 'capability'
  | 'starttls'
  | 'login'
  | 'select'
  | 'idle'
  | 'logout';

/**
 * Closed or cut by the other side, silent until our time was up, not answered at all (packets are dropped), or turned
 * away because nothing listens there.
 */
export type Ended = 'closed' | 'cut' | 'silent' | 'unanswered' | 'turned-away';

/** What a refusal means, read from the server's own words or from the way it closed. */
export interface ReadRefusal {
  /** Why the server said no. */
  readonly cause: Cause;
  /** Whom the limit counts; null when that is not known. */
  readonly scope: Scope;
  /** The number the server announced, or null. */
  readonly limit: number | null;
  /** False when it was inferred (a silent close that a retry with one connection fewer undid) or stays open. */
  readonly proven: boolean;
  /**
   * The server's own words without control characters; empty when it closed without a word. @personal server-text
   */
  readonly text: string;
  /** The response code in brackets (RFC 5530 and others), without the brackets. */
  readonly code: string | null;
  /** The step of the conversation it happened in. */
  readonly stage: Stage;
  /** How the connection ended, where it was not refused in words. */
  readonly ended?: Ended;
  /** Whether the user name and password were accepted; null when the answer does not show it. */
  readonly credentialsAccepted: boolean | null;
  /** One sentence for the user. */
  readonly meaning: Text;
  /** What to do about it, in steps. */
  readonly advice: readonly Text[];
}

/** A refusal met while counting connections. */
export interface Refusal extends ReadRefusal {
  /** The number of the connection that was refused, from 1. */
  readonly at: Count;
}
