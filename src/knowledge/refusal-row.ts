import type { Cause, ReadCause, Scope } from '../model/refusal.ts';

/** What a row or the grammar adds to a cause: the words for it are in `refusals/answers.ts`. */
export type RefusalKind =
  | 'accepted-later'
  | 'account'
  | 'account-frozen'
  | 'app-password'
  | 'auth-method'
  | 'bad-commands'
  | 'banned'
  | 'busy-or-limit'
  | 'bye-shutdown'
  | 'cannot-connect'
  | 'certificate'
  | 'client-certificate'
  | 'client-distrusts'
  | 'client-guess'
  | 'data-file'
  | 'database'
  | 'disconnected'
  | 'disguised'
  | 'exchange-web-services'
  | 'followup'
  | 'heartbeat'
  | 'id-shed'
  | 'idle-dead'
  | 'idle-end'
  | 'idle-lost'
  | 'imap-off'
  | 'in-use'
  | 'ios-silent'
  | 'kerberos'
  | 'log-limit'
  | 'log-wrong-password'
  | 'login-dialog'
  | 'login-disabled'
  | 'logins-or-rate'
  | 'mailbox-full'
  | 'mailcore'
  | 'misread-limit'
  | 'signed-in'
  | 'normal-end'
  | 'no-answer'
  | 'no-attempt'
  | 'no-push'
  | 'no-way'
  | 'not-allowed-here'
  | 'not-imap'
  | 'numbered-close'
  | 'oauth'
  | 'oauth-dialog'
  | 'one-text-many'
  | 'other-limit'
  | 'other-protocol'
  | 'other-service'
  | 'out-of-resources'
  | 'password-or-access'
  | 'passwords-off'
  | 'post-login'
  | 'proxy'
  | 'push-broken'
  | 'read-only'
  | 'refused-dialog'
  | 'server-trouble'
  | 'service-full'
  | 'session-age'
  | 'silent-drop'
  | 'slow-login'
  | 'slow-server'
  | 'smtp-style'
  | 'token'
  | 'too-many-attempts'
  | 'unnamed-limit'
  | 'unsafe-login'
  | 'webmail'
  | 'wrapper'
  | 'wrong-server';

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
