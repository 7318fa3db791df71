/** One server software or mail provider: how it shows itself, and the connection limit it publishes. */
export interface ServerRow {
  readonly id: string;
  readonly name: string;
  /** Matched against `name` and `vendor` of the ID answer (RFC 2971). */
  readonly idName?: RegExp;
  readonly greeting?: RegExp;
  /** Matched against the host name; for providers whose software says nothing. */
  readonly host?: RegExp;
  /** The published default. Null: looked for and not found, which does not mean unlimited. */
  readonly limit: { readonly value: number; readonly per: string } | null;
  /** The setting that holds the limit, for the person who runs the server. */
  readonly setting: string | null;
  readonly source: string;
}

/** Providers come first: their host name says more than the software they run. */
export const servers: readonly ServerRow[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    idName: /^GImap$/i,
    greeting: /\bGimap ready\b/i,
    host: /(?:^|\.)imap\.(?:gmail|googlemail)\.com$/i,
    limit: { value: 15, per: 'account, all devices together' },
    setting: null,
    source: 'https://support.google.com/mail/answer/7126229',
  },
  {
    id: 'icloud',
    name: 'iCloud',
    host: /(?:^|\.)imap\.mail\.me\.com$/i,
    limit: null,
    setting: null,
    source: 'no connection limit found in Apple’s pages',
  },
  {
    id: 'yahoo-aol',
    name: 'Yahoo / AOL',
    host: /(?:^|\.)imap\.(?:mail\.yahoo|aol)\.(?:com|co\.jp)$/i,
    limit: null,
    setting: null,
    source: 'no official number; vendors of mail programs guess 5 to 10',
  },
  {
    id: 'outlook-m365',
    name: 'Outlook.com / Microsoft 365',
    host: /(?:^|\.)(?:outlook\.office365|imap-mail\.outlook|outlook)\.com$/i,
    limit: null,
    setting: null,
    source: 'Microsoft publishes no number for Microsoft 365',
  },
  {
    id: 'dovecot',
    name: 'Dovecot',
    idName: /^Dovecot/i,
    greeting: /\bDovecot\b/i,
    limit: { value: 10, per: 'account and network (IP address)' },
    setting: 'mail_max_userip_connections (protocol imap)',
    source: 'https://doc.dovecot.org (mail_max_userip_connections)',
  },
  {
    id: 'cyrus',
    name: 'Cyrus IMAP',
    idName: /^Cyrus/i,
    greeting: /\bCyrus IMAP\b/i,
    limit: null,
    setting: 'maxlogins_per_user, maxlogins_per_host (0 = no limit)',
    source: 'cyrusimap/cyrus-imapd lib/imapoptions',
  },
  {
    id: 'courier',
    name: 'Courier-IMAP',
    greeting: /\bCourier-IMAP\b/i,
    limit: { value: 4, per: 'network (IP address)' },
    setting: 'MAXPERIP in /etc/courier/imapd (packagers often raise it to 20)',
    source: 'svarshavchik/courier-libs imap/imapd.dist.in',
  },
  {
    id: 'exchange-onprem',
    name: 'Microsoft Exchange',
    greeting: /\bMicrosoft Exchange IMAP4 service\b/i,
    limit: { value: 16, per: 'account' },
    setting: 'Set-ImapSettings -MaxConnectionsPerUser (then restart the IMAP services)',
    source: 'MicrosoftDocs/office-docs-powershell Set-ImapSettings.md',
  },
  {
    id: 'zimbra',
    name: 'Zimbra',
    idName: /^Zimbra/i,
    greeting: /\bZimbra\b/i,
    limit: { value: 200, per: 'server, all users together' },
    setting: 'zimbraImapMaxConnections',
    source: 'Zimbra/zm-mailbox ZAttrConfig.java',
  },
  {
    id: 'stalwart',
    name: 'Stalwart',
    idName: /^Stalwart/i,
    greeting: /\bStalwart\b/i,
    limit: { value: 16, per: 'account' },
    setting: 'imap.rate-limit.concurrent',
    source: 'https://stalw.art/docs/email/settings/ratelimit',
  },
  {
    id: 'wildduck',
    name: 'WildDuck',
    idName: /^wildduck/i,
    greeting: /\bWildDuck\b/i,
    limit: { value: 15, per: 'account' },
    setting: 'imap.maxConnections',
    source: 'zone-eu/wildduck config/imap.toml',
  },
  {
    id: 'mox',
    name: 'mox',
    idName: /^mox$/i,
    greeting: /\bmox imap\b/i,
    limit: { value: 30, per: 'network (IP address)' },
    setting: null,
    source: 'mjl-/mox imapserver/server.go',
  },
  {
    id: 'vpop3',
    name: 'VPOP3',
    idName: /^VPOP3/i,
    greeting: /\bVPOP3\b/i,
    limit: { value: 20, per: 'account' },
    setting: 'Services > IMAP4 > Advanced: Concurrent logins for a user',
    source: 'https://wiki.pscs.co.uk/reference:imap4_advanced',
  },
  {
    id: 'hmailserver',
    name: 'hMailServer',
    idName: /^hMailServer/i,
    greeting: /^\* OK IMAPrev1$/i,
    limit: null,
    setting: 'maximapconnections (0 = no limit)',
    source: 'hmailserver/hmailserver CreateTablesMYSQL.sql',
  },
  {
    id: 'james',
    name: 'Apache James',
    idName: /James/i,
    greeting: /\bJAMES IMAP4/i,
    limit: null,
    setting: 'connectionLimit, connectionLimitPerIP',
    source: 'apache/james-project configure/server.adoc',
  },
  {
    id: 'kerio',
    name: 'Kerio Connect',
    idName: /^Kerio/i,
    greeting: /\bKerio\b/i,
    limit: { value: 100, per: 'network (IP address)' },
    setting: null,
    source: 'manuals.gfi.com, Kerio Connect, article 266',
  },
  {
    id: 'domino',
    name: 'HCL Domino',
    greeting: /\bDomino IMAP4\b/i,
    limit: null,
    setting: 'Maximum IMAP sessions (blank = none)',
    source: 'https://help.hcl-software.com/domino/14.0.0/admin/conf_settingimapsessionlimits_t.html',
  },
];
