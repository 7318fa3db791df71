/**
 * The servers that can be played, one row each. The refusals, the wrong-password answers and the IDLE lines of Dovecot,
 * Cyrus and Courier were measured; Gmail's and Exchange's refusals are published. What else Gmail, Exchange and VPOP3 say
 * (capabilities, completion texts) is modelled on transcripts and not a promise. COMPRESS, XOAUTH2 and the like are left out of the capabilities: whatever is listed and used by a client
 * has to work here.
 */
import { flat, named } from './folders.ts';
import type { Temperament } from './temperament.ts';

const dovecot: Temperament = {
  id: 'dovecot',
  name: 'Dovecot 2.3',
  // Dovecot's own default is 10. Three keeps the demonstration short; the number is part of the refusal.
  limit: 3,
  demandHint: 5,
  refusal: {
    kind: 'no',
    text: '[LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections={limit})',
    closes: true,
  },
  greeting: '{capability}Dovecot (Debian) ready.',
  capabilities: {
    greeting: 'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS AUTH=PLAIN AUTH=LOGIN',
    beforeLogin: 'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS AUTH=PLAIN AUTH=LOGIN',
    afterLogin:
      'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT SORT=DISPLAY THREAD=REFERENCES THREAD=REFS ' +
      'THREAD=ORDEREDSUBJECT MULTIAPPEND URL-PARTIAL CATENATE UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED ' +
      'I18NLEVEL=1 CONDSTORE QRESYNC ESEARCH ESORT SEARCHRES WITHIN CONTEXT=SEARCH LIST-STATUS BINARY MOVE ' +
      'SNIPPET=FUZZY PREVIEW=FUZZY PREVIEW STATUS=SIZE SAVEDATE LITERAL+ NOTIFY SPECIAL-USE',
  },
  tellsCapabilities: 'dovecot',
  identity: { name: 'Dovecot' },
  // imap_idle_notify_interval, default 2 minutes.
  idle: { continuation: 'idling', keepaliveSeconds: 120, done: 'Idle completed.' },
  texts: {
    signedIn: 'Logged in',
    wrongPassword: '[AUTHENTICATIONFAILED] Authentication failed.',
    unknown: 'BAD Error in IMAP command received by server.',
    bye: 'Logging out',
  },
  delimiter: '.',
  namespace: '(("" ".")) NIL NIL',
  folders: flat('', '.'),
  sources: ['measured with Dovecot 2.3.19.1 (Debian 12)', 'https://doc.dovecot.org (mail_max_userip_connections)'],
};

const courier: Temperament = {
  id: 'courier',
  name: 'Courier IMAP',
  // MAXPERIP in imapd.dist; packagers often raise it to 20.
  limit: 4,
  demandHint: 6,
  refusal: { kind: 'silent' },
  greeting:
    '{capability}Courier-IMAP ready. Copyright 1998-2022 Double Precision, Inc.  See COPYING for distribution information.',
  capabilities: {
    // No AUTH= without TLS: the LOGIN command is what is left.
    greeting:
      'IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE ACL ACL2=UNION ' +
      'STARTTLS ENABLE UTF8=ACCEPT',
    beforeLogin:
      'IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE ACL ACL2=UNION ' +
      'STARTTLS ENABLE UTF8=ACCEPT',
    afterLogin:
      'IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE ACL ACL2=UNION ' +
      'ENABLE UTF8=ACCEPT',
  },
  tellsCapabilities: 'asked',
  identity: null,
  idle: { continuation: 'entering idle mode', keepaliveSeconds: null, done: 'IDLE completed' },
  texts: {
    signedIn: 'LOGIN Ok.',
    wrongPassword: 'Login failed.',
    // NO where others say BAD.
    unknown: 'NO Error in IMAP command received by server.',
    bye: 'Courier-IMAP server shutting down',
  },
  delimiter: '.',
  namespace: '(("INBOX." ".")) NIL (("#shared." ".")("shared." "."))',
  folders: flat('INBOX.', '.').map(({ specialUse: _, ...folder }) => folder),
  sources: [
    'measured with Courier-IMAP 5.0.13 (Debian 12)',
    'courier-libs imap/imapd.dist.in.git',
    'courier-libs tcpd/tcpd.c',
  ],
};

const cyrus: Temperament = {
  id: 'cyrus',
  name: 'Cyrus IMAP 3.6',
  // maxlogins_per_user is 0 (no limit) by default; three for the same reason as Dovecot's.
  limit: 3,
  demandHint: 5,
  refusal: { kind: 'no', text: 'Too many open connections ({limit} of {limit} for {user})', closes: false },
  greeting: '{capability}localhost Cyrus IMAP 3.6.1-4+deb12u5 server ready',
  capabilities: {
    greeting: 'IMAP4rev1 LITERAL+ ID ENABLE STARTTLS AUTH=PLAIN AUTH=LOGIN SASL-IR',
    beforeLogin:
      'IMAP4rev1 LITERAL+ ID ENABLE STARTTLS AUTH=PLAIN AUTH=LOGIN SASL-IR NAMESPACE UIDPLUS CHILDREN UNSELECT ' +
      'LIST-EXTENDED LIST-STATUS SPECIAL-USE CONDSTORE MOVE IDLE',
    afterLogin:
      'IMAP4rev1 LITERAL+ ID ENABLE NAMESPACE UIDPLUS CHILDREN UNSELECT LIST-EXTENDED LIST-STATUS SPECIAL-USE ' +
      'CONDSTORE MOVE IDLE',
  },
  tellsCapabilities: 'code',
  identity: {
    name: 'Cyrus IMAPD',
    version: '3.6.1-4+deb12u5 Debian',
    vendor: 'Project Cyrus',
    'support-url': 'https://www.cyrusimap.org',
    os: 'Linux',
    'os-version': '6.1.0',
    environment: 'idle = idled',
  },
  idle: { continuation: 'idling', keepaliveSeconds: null, done: 'Completed' },
  texts: {
    signedIn: 'User logged in',
    wrongPassword: 'Login failed: authentication failure',
    unknown: 'BAD Unrecognized command',
    bye: 'LOGOUT received',
  },
  delimiter: '/',
  namespace: '(("" "/")) (("Other Users/" "/")) (("Shared Folders/" "/"))',
  folders: flat('', '/'),
  sources: ['measured with Cyrus IMAP 3.6.1 (Debian 12), maxlogins_per_user: 3', 'cyrus-imapd imap/imapd.c'],
};

const gmail: Temperament = {
  id: 'gmail',
  name: 'Gmail',
  // "up to 15 email clients at once", all of an account's clients together.
  limit: 15,
  demandHint: 18,
  // Whether it closes afterwards is not documented; it stays open here.
  refusal: { kind: 'no', text: '[ALERT] Too many simultaneous connections. (Failure)', closes: false },
  greeting: 'Gimap ready for requests from 127.0.0.1 imapdoctor',
  capabilities: {
    greeting: '',
    beforeLogin:
      'IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 XYZZY SASL-IR AUTH=PLAIN AUTH=PLAIN-CLIENTTOKEN',
    afterLogin:
      'IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 UIDPLUS ENABLE MOVE CONDSTORE ESEARCH ' +
      'UTF8=ACCEPT LIST-EXTENDED LIST-STATUS LITERAL- SPECIAL-USE APPENDLIMIT=35651584',
  },
  tellsCapabilities: 'untagged',
  identity: { name: 'GImap', vendor: 'Google, Inc.', 'support-url': 'https://support.google.com/mail' },
  idle: { continuation: 'idling', keepaliveSeconds: null, done: 'IDLE terminated (Success)' },
  texts: {
    signedIn: 'authenticated (Success)',
    wrongPassword: '[AUTHENTICATIONFAILED] Invalid credentials (Failure)',
    unknown: 'BAD Unknown command',
    bye: 'LOGOUT Requested',
  },
  delimiter: '/',
  namespace: '(("" "/")) NIL NIL',
  folders: [
    { path: 'INBOX' },
    { path: '[Gmail]', selectable: false },
    { path: '[Gmail]/All Mail', specialUse: '\\All' },
    { path: '[Gmail]/Drafts', specialUse: '\\Drafts' },
    { path: '[Gmail]/Important', specialUse: '\\Important' },
    { path: '[Gmail]/Sent Mail', specialUse: '\\Sent' },
    { path: '[Gmail]/Spam', specialUse: '\\Junk' },
    { path: '[Gmail]/Starred', specialUse: '\\Flagged' },
    { path: '[Gmail]/Trash', specialUse: '\\Trash' },
  ],
  sources: ['https://support.google.com/mail/answer/7126229', 'https://github.com/zone-eu/wildduck/issues/35'],
};

const vpop3: Temperament = {
  id: 'vpop3',
  name: 'VPOP3',
  // "Concurrent logins for a user": 20 is the number the manual reasons with.
  limit: 20,
  demandHint: 24,
  // The manual does not give the wording. This one is ours, and so are the greeting and the other texts of the row.
  refusal: { kind: 'no', text: 'Too many concurrent connections for this user', closes: false },
  greeting: '{capability}VPOP3 IMAP4rev1 server ready',
  capabilities: {
    // IDLE is missing on purpose: the manual says it can be switched off, and that is the case shown here.
    greeting: 'IMAP4rev1 ID NAMESPACE UIDPLUS CHILDREN UNSELECT LITERAL+ STARTTLS AUTH=PLAIN AUTH=LOGIN',
    beforeLogin: 'IMAP4rev1 ID NAMESPACE UIDPLUS CHILDREN UNSELECT LITERAL+ STARTTLS AUTH=PLAIN AUTH=LOGIN',
    afterLogin: 'IMAP4rev1 ID NAMESPACE UIDPLUS CHILDREN UNSELECT LITERAL+',
  },
  tellsCapabilities: 'code',
  identity: { name: 'VPOP3' },
  idle: { continuation: null, keepaliveSeconds: null, done: '' },
  texts: {
    signedIn: 'LOGIN completed',
    wrongPassword: 'LOGIN failed',
    unknown: 'BAD Unknown command',
    bye: 'VPOP3 IMAP4rev1 server closing connection',
  },
  delimiter: '/',
  namespace: '(("" "/")) (("#users/" "/")) NIL',
  // Somebody else's shared INBOX: its parents are listed and do not exist.
  folders: [
    ...flat('', '/').map(({ specialUse: _, ...folder }) => folder),
    { path: '#users', selectable: false, subscribed: false },
    { path: '#users/karen', selectable: false, subscribed: false },
    { path: '#users/karen/INBOX' },
  ],
  sources: [
    'https://wiki.pscs.co.uk/reference:imap4_advanced',
    'http://www.pscs.co.uk/manual/services_imap_advanced.html',
  ],
};

const exchange: Temperament = {
  id: 'exchange',
  name: 'Microsoft Exchange Server',
  // Set-ImapSettings -MaxConnectionsPerUser, default 16.
  limit: 16,
  demandHint: 20,
  // 10 is Exchange's number for "too many connections". That it comes instead of the sign-in's answer is our reading.
  refusal: { kind: 'bye', text: 'Connection is closed. 10' },
  greeting: 'The Microsoft Exchange IMAP4 service is ready.',
  capabilities: {
    greeting: '',
    beforeLogin:
      'IMAP4 IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+',
    afterLogin: 'IMAP4 IMAP4rev1 AUTH=PLAIN SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+',
  },
  tellsCapabilities: 'asked',
  identity: { name: 'Microsoft.Exchange.Imap4.Imap4Server', version: '15.2' },
  idle: { continuation: 'IDLE accepted, awaiting DONE command.', keepaliveSeconds: null, done: 'IDLE completed.' },
  texts: {
    signedIn: 'LOGIN completed.',
    wrongPassword: 'LOGIN failed.',
    unknown: 'BAD Command Error. 12',
    bye: 'Microsoft Exchange Server IMAP4 server signing off.',
  },
  delimiter: '/',
  namespace: '(("" "/")) NIL NIL',
  folders: named(
    [
      'INBOX',
      'Calendar',
      'Contacts',
      'Drafts',
      'Journal',
      'Notes',
      'Outbox',
      'Sent Items',
      'Deleted Items',
      'Junk Email',
      'Tasks',
    ],
    {},
  ),
  sources: [
    'https://learn.microsoft.com/powershell/module/exchange/set-imapsettings (MaxConnectionsPerUser)',
    'Microsoft Exchange 15.00 IMAP4 service (BYE numbers 10 to 15)',
  ],
};

/** Dovecot's manners and room for everybody: what a report without findings looks like. */
const generous: Temperament = {
  ...dovecot,
  id: 'generous',
  limit: null,
  demandHint: 5,
};

export const temperaments: readonly Temperament[] = [dovecot, courier, cyrus, gmail, vpop3, exchange, generous];

/** The row with that id, or undefined. */
export function temperament(id: string): Temperament | undefined {
  return temperaments.find((row) => row.id === id);
}
