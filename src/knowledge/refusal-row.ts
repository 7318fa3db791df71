import type { Cause, Scope } from '../model/refusal.ts';

/** What a row adds to its cause: the words for it stand in `refusals/kinds.ts`. */
export type RefusalKind =
  | 'imap-off'
  | 'app-password'
  | 'account'
  | 'server-trouble'
  | 'wrong-server'
  | 'password-or-access'
  | 'too-many-attempts'
  | 'auth-method'
  | 'bad-commands'
  | 'busy-or-limit'
  | 'certificate'
  | 'client-guess'
  | 'disconnected'
  | 'disguised'
  | 'followup'
  | 'heartbeat'
  | 'id-shed'
  | 'idle-end'
  | 'idle-lost'
  | 'ios-silent'
  | 'login-dialog'
  | 'login-disabled'
  | 'mailcore'
  | 'misread-limit'
  | 'no-answer'
  | 'no-attempt'
  | 'no-push'
  | 'no-way'
  | 'numbered-close'
  | 'oauth-dialog'
  | 'one-text-many'
  | 'other-protocol'
  | 'post-login'
  | 'read-only'
  | 'refused-dialog'
  | 'service-full'
  | 'session-age'
  | 'silent-drop'
  | 'slow-login'
  | 'smtp-style'
  | 'token'
  | 'webmail'
  | 'wrapper';

/** A cause, or what a text can also be: one that fits several causes, or one that has nothing to do with limits. */
export type ReadCause = Cause | 'ambiguous' | 'not-a-limit';

/**
 * One text a sign-in or a connection ends with. Patterns never repeat without bound, so that reading takes time in
 * proportion to the text, whoever wrote it.
 */
export interface RefusalRow {
  readonly id: string;
  /** Who says it: the server, a mail program, or the server's log. */
  readonly side: 'server' | 'client' | 'log';
  /** 0 passes on another text, 1 specific, 2 generic, 3 response code alone. A lower rank wins. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly pattern: RegExp;
  readonly cause: ReadCause;
  /** The cause when the server says it to us; default: `cause`, and `unknown` where that is no {@link Cause}. */
  readonly wire?: Cause;
  readonly scope?: Scope;
  /** The capture group that holds the limit. */
  readonly limitGroup?: number;
  readonly kind?: RefusalKind;
  readonly credentialsAccepted?: boolean;
  /** Common in logs beside anything else: counts only where nothing else is found. */
  readonly aside?: true;
  /** For rank 0: the groups of the text that is passed on. Default: all that follows the match. */
  readonly inner?: { readonly code: number; readonly text: number };
  readonly software: string;
  readonly source: string;
}
