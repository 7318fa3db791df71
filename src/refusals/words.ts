import type { RefusalKind } from '../knowledge/refusals.ts';
import type { Cause, Scope } from '../model.ts';

const scopeWords: Record<NonNullable<Scope>, string> = {
  'user+ip': 'for one account from one network',
  user: 'for one account, all devices together',
  ip: 'from one network, all accounts together',
  server: 'for all its users together',
};

/** What a cause means, in one or two sentences for the user. */
export function meaningOf(cause: Cause, scope: Scope, limit: number | null, kind: RefusalKind | null): string {
  switch (cause) {
    case 'connection-limit': {
      const number = limit === null ? 'a limited number of' : String(limit);
      const whom = scope === null ? '' : ` ${scopeWords[scope]}`;
      return `The server allows ${number} connections at the same time${whom}, and all of them are in use. This is a connection limit, not a wrong password.`;
    }
    case 'server-full':
      return 'The server itself is full: its limit for all users together is reached. Neither your password nor your own settings are the cause.';
    case 'throttled':
      return kind === 'too-many-attempts'
        ? 'The server blocks sign-ins for a while because there were too many attempts. Opening fewer connections does not lift that; waiting does.'
        : 'The server slows this account down because of too much traffic or too many sign-ins in a short time. Fewer connections do not lift that; waiting does.';
    case 'wrong-password':
      return 'The server did not accept the user name or the password.';
    case 'login-refused':
      return kindWords[kind ?? 'account'];
    case 'tls':
      return 'The server wants an encrypted connection before it accepts a password.';
    default:
      return kind === 'server-trouble'
        ? 'The server has a passing problem of its own. The text does not say whether a limit is behind it.'
        : 'The server refused, and its words do not say why: a limit, the account or the server itself are possible.';
  }
}

const kindWords: Record<RefusalKind, string> = {
  'imap-off': 'IMAP is switched off for this mailbox. The password may be right.',
  'app-password': 'The server wants an app password here, not the normal password of the account.',
  account: 'The server knows this account but does not let it in. The password may be right.',
  'server-trouble':
    'The server has a passing problem of its own. Neither your password nor a limit is proven to be the cause.',
  'wrong-server': 'This account lives on another server.',
  'password-or-access':
    'The server refused the sign-in and does not say which it is: user name or password, IMAP switched off for the mailbox, or sign-in with a password switched off.',
  'too-many-attempts': 'The server blocks sign-ins for a while because there were too many attempts.',
};

/** What to do about a cause, step by step. */
export function adviceFor(cause: Cause, kind: RefusalKind | null): string[] {
  switch (cause) {
    case 'connection-limit':
      return [
        'Do not change the password.',
        'Lower the number of connections each mail program keeps open (in Thunderbird: 1).',
        'Close mail programs on other devices for a moment and try again: the number that gets through tells which device holds the connections.',
      ];
    case 'server-full':
      return ['Try again later.', 'Tell the mail host: the server-wide limit is reached, and quote the text below.'];
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
      return kindAdvice[kind ?? 'account'];
    case 'tls':
      return ['Use --security tls (port 993) or --security starttls (port 143).'];
    default:
      return ['Wait a few minutes and run the check once more.', 'Ask the mail host, and quote the text below.'];
  }
}

const kindAdvice: Record<RefusalKind, string[]> = {
  'imap-off': ['Switch IMAP on in the settings of the mailbox (webmail), or ask the mail host to.'],
  'app-password': [
    'Create an app password in the account settings of the mail host and use it in place of the normal one.',
  ],
  account: ['Sign in to webmail once: it says what the account needs.', 'Ask the mail host, and quote the text below.'],
  'server-trouble': ['Wait a few minutes and run the check once more.', 'Ask the mail host, and quote the text below.'],
  'wrong-server': ['Ask the mail host for the right server name; the text below may name it.'],
  'password-or-access': [
    'Sign in to webmail with the same name and password.',
    'If that works, the password is right: check that IMAP is switched on, and whether an app password or sign-in through the browser (OAuth2) is required.',
  ],
  'too-many-attempts': ['Wait (often 15 minutes to an hour), then try once with the right password.'],
};
