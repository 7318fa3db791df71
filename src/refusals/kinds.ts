import type { RefusalKind } from '../knowledge/refusals.ts';
import { dialogWords, type Words } from './dialogs.ts';

const again = 'Wait a few minutes and run the check once more.';
const ask = 'Ask the mail host, and quote the server’s words.';
const nothing = 'Nothing needs to be done about connections, and nothing about the password.';

/** The words for each kind: more exact than those for its cause alone. */
export const kindWords: Record<RefusalKind, Words> = {
  ...dialogWords,
  'imap-off': {
    meaning: 'IMAP is switched off for this mailbox. The password may be right.',
    advice: ['Switch IMAP on in the settings of the mailbox (webmail), or ask the mail host to.'],
  },
  'app-password': {
    meaning: 'The server wants an app password here, not the normal password of the account.',
    advice: ['Create an app password in the account settings of the mail host and use it in place of the normal one.'],
  },
  account: {
    meaning: 'The server knows this account but does not let it in. The password may be right.',
    advice: ['Sign in to webmail once: it says what the account needs.', ask],
  },
  'server-trouble': {
    meaning:
      'The server has a passing problem of its own. Neither your password nor a limit is proven to be the cause.',
    advice: [again, ask],
  },
  'wrong-server': {
    meaning: 'This account lives on another server.',
    advice: ['Ask the mail host for the right server name; the server’s words may name it.'],
  },
  'password-or-access': {
    meaning:
      'The server refused the sign-in and does not say which it is: user name or password, IMAP switched off for the mailbox, or sign-in with a password switched off.',
    advice: [
      'Sign in to webmail with the same name and password.',
      'If that works, the password is right: check that IMAP is switched on, and whether an app password or sign-in through the browser (OAuth2) is required.',
    ],
  },
  'too-many-attempts': {
    meaning:
      'The server blocks sign-ins for a while because there were too many attempts. Opening fewer connections does not lift that; waiting does.',
    advice: ['Wait (often 15 minutes to an hour), then try once with the right password.'],
  },
  'bad-commands': {
    meaning:
      'The server ended the connection because the mail program sent too many commands it did not like. That is a fault of the program, not a connection limit and not the password.',
    advice: [
      'Update the mail program.',
      'If it goes on, tell the makers of the mail program, with the server’s words.',
    ],
  },
  'busy-or-limit': {
    meaning:
      'The text has two causes: a part of the server is out of order, or (at some mail hosts) too many connections are open. It does not mean that the password is wrong.',
    advice: [
      again,
      'Close the mail programs on the other devices and try again. If it works then, it is a connection limit: lower the number of connections each program keeps open.',
    ],
  },
  'post-login': {
    meaning:
      'The name was accepted, and the mailbox still could not be opened. Several causes show this one text: too many or too frequent connections, IMAP switched off for the mailbox, another mailbox than the one that signed in, a rule of the organisation, or a fault at Microsoft.',
    advice: [
      'Close the mail programs on the other devices, wait a quarter of an hour and try once.',
      'Check that IMAP is switched on for this mailbox, and that the program signs in to the mailbox it opens.',
      'Ask the administrator of the mailbox.',
    ],
  },
  token: {
    meaning:
      'Mostly the sign-in through the browser (OAuth2) has run out, or the server has a fault. It is not a connection limit.',
    advice: ['Sign in again in the mail program.', again],
  },
  'one-text-many': {
    meaning:
      'This server has one text for many causes: the account is locked, IMAP is not switched on, the password is wrong, there were too many sign-ins, or the server is busy.',
    advice: [
      'Wait an hour and try once.',
      'Sign in to webmail with the same name: it says what is wrong with the account.',
    ],
  },
  'session-age': {
    meaning:
      'The server ended the session. Two causes show this text: the traffic of the account was too much for a while, or the sign-in has run out.',
    advice: ['Sign in again once.', 'If it comes back, wait a day and let the mail programs load less.'],
  },
  'numbered-close': {
    meaning:
      'The server closed the connection and gives a number: 11 too long without a command, 12 it shuts down, 13 the session is over, 14 the last sign-in failed, 15 encryption failed. None of these is the connection limit; that would be 10.',
    advice: ['Open the mail program again.', 'If it comes back at once, ask the mail host and name the number.'],
  },
  'idle-end': {
    meaning:
      'The server ends a connection on which nothing happened for long; after about 30 minutes that is normal. It is no connection limit, and the mail program just connects again.',
    advice: [nothing, 'If it happens every few minutes, let the mail program look for mail more often than that.'],
  },
  'slow-login': {
    meaning:
      'The sign-in was begun and not finished in time, for example because a password question stood open on the screen. That is no connection limit, and it does not say that the password is wrong.',
    advice: ['Answer the password question and try again.', ask],
  },
  'id-shed': {
    meaning: 'The server asked an iPhone or iPad to do its background work later. Nothing is wrong.',
    advice: [nothing],
  },
  heartbeat: {
    meaning: 'A sign of life: the server tells a waiting mail program that the connection still stands.',
    advice: [nothing],
  },
  'read-only': {
    meaning: 'The folder was opened for reading only. That has nothing to do with connections.',
    advice: [nothing],
  },
  'login-disabled': {
    meaning:
      'The server does not take a password on this connection as long as it is not encrypted. It says nothing about limits.',
    advice: ['Set the connection security to SSL/TLS (port 993) or STARTTLS (port 143).'],
  },
  disguised: {
    meaning:
      'The text says that the user name or the password is wrong. That is often true; but some mail hosts say the same when a connection limit or the allowed number of checks per hour is reached.',
    advice: [
      'Sign in to webmail with the same name and password, and do not change the password if that works.',
      'If it works there, or works again after an hour: keep fewer connections open and let the mail programs check less often.',
      'If it does not work there, the name or the password is wrong.',
    ],
  },
  'smtp-style': {
    meaning:
      'The server has too many connections open from you. The number 421 is usual for the sending server (SMTP); only if this came while reading mail, it is the connection limit of IMAP. The password is not the cause.',
    advice: [
      'See whether it came while sending or while reading mail.',
      'If while reading: lower the number of connections each mail program keeps open (in Thunderbird: 1).',
    ],
  },
  'other-protocol': {
    meaning:
      'This comes from the server for sending mail (SMTP). It says nothing about connections for reading mail (IMAP).',
    advice: ['Leave the settings for reading mail alone.', 'Ask the mail host about sending, and quote the text.'],
  },
  'service-full': {
    meaning:
      'A service of the server is full for all its users together. The limit for one account is another one: raising that does not help, and no user’s settings or password are the cause.',
    advice: [
      'For the person who runs the server: raise the limit of the service (Dovecot: process_limit or client_limit of the service named in the log; Courier: MAXDAEMONS) and see that the machine has the memory for it.',
      'Lower the number of connections each mail program keeps open: that helps everybody on this server.',
    ],
  },
  'no-attempt': {
    meaning:
      'Somebody connected and went away without trying to sign in: a monitoring program, a scan from outside, or a mail program that was closed. It is no connection limit and no wrong password.',
    advice: ['Nothing, unless there are very many: some servers ban an address for that.'],
  },
  'idle-lost': {
    meaning:
      'The mail program was gone while it waited for new mail: it was closed, the computer went to sleep, or a router forgot the connection. That is no connection limit.',
    advice: [
      'Once in a while: nothing.',
      'Every few minutes: let the mail program look for mail more often than that, so that the router keeps the connection.',
    ],
  },
};
