import type { ReadCause, RefusalKind } from '../knowledge/refusals.ts';
import type { Scope } from '../model/refusal.ts';
import { kindWords } from './kinds.ts';
import { scopeWords } from './scope-words.ts';

/** What a cause means, in one or two sentences for the user. A kind says it more exactly than the cause alone. */
export function meaningOf(cause: ReadCause, scope: Scope, limit: number | null, kind: RefusalKind | null): string {
  if (kind !== null) return kindWords[kind].meaning;
  switch (cause) {
    case 'connection-limit': {
      const number = limit === null ? 'a limited number of' : String(limit);
      const whom = scope === null ? '' : ` ${scopeWords[scope]}`;
      return `The server allows ${number} connections at the same time${whom}, and all of them are in use. This is a connection limit, not a wrong password.`;
    }
    case 'server-full':
      return 'The server itself is full: its limit for all users together is reached. Neither your password nor your own settings are the cause.';
    case 'throttled':
      return 'The server slows this account down because of too much traffic or too many sign-ins in a short time. Fewer connections do not lift that; waiting does.';
    case 'wrong-password':
      return 'The server did not accept the user name or the password.';
    case 'login-refused':
      return kindWords.account.meaning;
    case 'tls':
      return 'The server wants an encrypted connection before it accepts a password.';
    default:
      return 'The server refused, and its words do not say why: a limit, the account or the server itself are possible.';
  }
}

/** What to do about a cause, step by step. */
export function adviceFor(cause: ReadCause, kind: RefusalKind | null): readonly string[] {
  if (kind !== null) return kindWords[kind].advice;
  switch (cause) {
    case 'connection-limit':
      return [
        'Do not change the password.',
        'Lower the number of connections each mail program keeps open (in Thunderbird: 1).',
        'Close mail programs on other devices for a moment and try again: the number that gets through tells which device holds the connections.',
      ];
    case 'server-full':
      return [
        'Try again later.',
        'Tell the mail host: the server-wide limit is reached, and quote the server’s words.',
      ];
    case 'throttled':
      return [
        'Wait (often 15 minutes to an hour; up to a day after very heavy traffic), then try once.',
        'Let mail programs check less often.',
      ];
    case 'wrong-password':
      return [
        'Type the password again; check that the user name is the one the mail host gave (often the whole mail address).',
        'Sign in to webmail with the same name and password. If that works, ask the mail host whether IMAP needs an app password.',
      ];
    case 'login-refused':
      return kindWords.account.advice;
    case 'tls':
      return ['Use --security tls (port 993) or --security starttls (port 143).'];
    default:
      return ['Wait a few minutes and run the check once more.', 'Ask the mail host, and quote the server’s words.'];
  }
}
