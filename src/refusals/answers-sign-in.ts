import type { RefusalKind } from '../knowledge/refusals.ts';
import type { Answer } from './answer.ts';

/** Limits, passwords, accounts, and what mail programs make of them. */
export const signInAnswers = {
  mailcore: { steps: ['keep-password', 'close-some', 'fewer'] },
  'smtp-style': { steps: ['which', 'reading-fewer'] },
  'log-limit': { steps: ['who', 'users-fewer', 'raise-limit'] },
  'exchange-web-services': { steps: ['web-admin'] },
  'too-many-attempts': { steps: ['wait-attempts', 'find-device'] },
  banned: { steps: ['wait-attempts', 'find-device', 'unban'] },
  'account-frozen': { steps: ['wait-attempts', 'find-device'] },
  'logins-or-rate': {
    steps: ['keep-password', 'fewer', 'less-often'],
    several: { possible: ['connection-limit', 'throttled'], test: 'hour' },
  },
  'unnamed-limit': {
    steps: ['ask'],
    several: { possible: ['connection-limit', 'throttled', 'other-limit'], test: 'close' },
  },
  'log-wrong-password': { steps: ['log-user', 'log-guessing'] },
  'accepted-later': {
    steps: ['find-device'],
    several: { possible: ['typo', 'old-device'], test: 'device' },
  },
  'imap-off': { steps: ['imap-on'] },
  'app-password': { steps: ['app-password'] },
  'passwords-off': { steps: ['oauth-switch', 'ask'] },
  'unsafe-login': { steps: ['id', 'ask'] },
  oauth: { steps: ['browser', 'browser-admin'] },
  kerberos: { steps: ['kerberos', 'ask'] },
  account: { steps: ['account-web', 'ask'] },
  'not-allowed-here': { steps: ['networks'] },
  'password-or-access': {
    steps: ['access', 'close-some'],
    several: {
      possible: ['wrong-password', 'imap-off', 'app-password', 'passwords-off', 'connection-limit'],
      test: 'webmail',
    },
  },
  disguised: {
    steps: ['disguised-limit', 'disguised-wrong'],
    several: { possible: ['wrong-password', 'app-password', 'connection-limit', 'throttled'], test: 'webmail' },
  },
  'one-text-many': {
    steps: ['hour', 'account-web'],
    several: { possible: ['account', 'imap-off', 'wrong-password', 'throttled', 'server-full'], test: 'webmail' },
  },
  'post-login': {
    steps: ['quarter', 'mailbox-imap', 'ask-admin'],
    several: {
      possible: ['connection-limit', 'throttled', 'imap-off', 'other-mailbox', 'policy', 'outage'],
      test: 'close',
    },
  },
  'session-age': {
    steps: ['sign-in-again', 'day'],
    several: { possible: ['oauth', 'throttled'], test: 'browser' },
  },
  token: { steps: ['browser', 'again'], several: { possible: ['oauth', 'outage'], test: 'browser' } },
  'auth-method': { steps: ['security', 'normal-password'] },
  'login-disabled': { steps: ['security'] },
  certificate: { steps: ['certificate-name', 'clock', 'certificate-host'] },
  'client-distrusts': { steps: ['certificate-name', 'certificate-trust'] },
  'client-guess': {
    steps: ['keep-password', 'network', 'fewer', 'check'],
    several: { possible: ['connection-limit', 'banned', 'outage'], test: 'close' },
  },
  'login-dialog': {
    steps: ['webmail', 'close-some', 'check'],
    several: { possible: ['wrong-password', 'connection-limit', 'app-password', 'imap-off'], test: 'webmail' },
  },
  'oauth-dialog': {
    steps: ['own-words'],
    several: { possible: ['oauth', 'connection-limit'], test: 'browser' },
  },
  'misread-limit': {
    steps: ['webmail', 'fewer'],
    several: { possible: ['connection-limit', 'wrong-password', 'throttled'], test: 'webmail' },
  },
  webmail: {
    steps: ['webmail-wait', 'proxy-limit'],
    several: { possible: ['outage', 'connection-limit', 'network'], test: 'log' },
  },
  followup: {
    steps: ['own-words'],
    several: { possible: ['wrong-password', 'connection-limit', 'account'], test: 'line' },
  },
} as const satisfies Partial<Record<RefusalKind, Answer>>;
