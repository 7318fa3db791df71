/** A word people ask about: other names for it, and where there is more. */
export interface Term {
  readonly id: string;
  readonly also: readonly string[];
  /** Rules, tables and commands to read on with. */
  readonly more: readonly string[];
  readonly source: string;
}

/** What a reader of a report may not know. The text of each is the message `glossary-<id>`. */
export const glossary = [
  {
    id: 'imap',
    also: ['imap4', 'imap4rev1', 'imap server'],
    more: ['explain idle', 'explain limit'],
    source: 'https://www.rfc-editor.org/rfc/rfc9051',
  },
  {
    id: 'pop3',
    also: ['pop'],
    more: ['explain imap'],
    source: 'https://www.rfc-editor.org/rfc/rfc1939',
  },
  {
    id: 'idle',
    also: ['imap idle', 'idling'],
    more: ['explain idle/off', 'explain push', 'imap-doctor watch'],
    source: 'https://www.rfc-editor.org/rfc/rfc2177',
  },
  {
    id: 'push',
    also: ['push mail', 'push email', 'instant mail'],
    more: ['explain idle', 'explain iphone', 'explain polling'],
    source: 'https://www.rfc-editor.org/rfc/rfc2177',
  },
  {
    id: 'polling',
    also: ['poll', 'fetch', 'check interval', 'interval', 'check for new messages'],
    more: ['explain polling/too-slow', 'explain push'],
    source: 'https://www.rfc-editor.org/rfc/rfc9051#section-5.4',
  },
  {
    id: 'limit',
    also: ['connection limit', 'connection limits', 'too many', 'maximum', 'max'],
    more: ['explain limits', 'explain connections/over-limit', 'imap-doctor check'],
    source: 'https://doc.dovecot.org/main/core/summaries/settings.html#mail_max_userip_connections',
  },
  {
    id: 'connection',
    also: ['connections', 'session', 'sessions', 'max connections', 'cached connections', 'max_cached_connections'],
    more: ['explain limit', 'explain clients'],
    source: 'https://www.rfc-editor.org/rfc/rfc9051#section-3',
  },
  {
    id: 'rate-limit',
    also: ['rate', 'throttling', 'throttled', 'throttle', 'quota per hour'],
    more: ['explain limit', 'explain limits'],
    source: 'https://support.google.com/a/answer/1071518',
  },
  {
    id: 'ban',
    also: ['fail2ban', 'banned', 'blocked', 'blacklist', 'blocklist'],
    more: ['explain auth/wrong-password'],
    source: 'fail2ban/fail2ban config/jail.conf',
  },
  {
    id: 'iphone',
    also: ['ipad', 'ios', 'ipados', 'apple', 'apple mail', 'iphone mail'],
    more: ['explain ios', 'explain push'],
    source: 'https://developer.apple.com/documentation/technotes/tn3191-imap-extensions-supported-by-mail',
  },
  {
    id: 'oauth2',
    also: ['oauth', 'xoauth2', 'oauthbearer', 'modern authentication', 'sign-in through the browser'],
    more: ['explain app-password'],
    source: 'https://www.rfc-editor.org/rfc/rfc7628',
  },
  {
    id: 'app-password',
    also: ['app password', 'app passwords', 'application password', 'app-specific password'],
    more: ['explain oauth2', 'explain auth/refused'],
    source: 'https://support.google.com/accounts/answer/185833',
  },
  {
    id: 'tls',
    also: ['ssl', 'starttls', 'ssl/tls', 'encryption', 'certificate', '993', '143'],
    more: ['explain tls/untrusted', 'explain tls/off'],
    source: 'https://www.rfc-editor.org/rfc/rfc8314',
  },
  {
    id: 'keepalive',
    also: ['keep-alive', 'nat', 'timeout', 'router'],
    more: ['explain idle', 'imap-doctor watch'],
    source: 'https://www.rfc-editor.org/rfc/rfc5382#section-5',
  },
] as const satisfies readonly Term[];

export type TermId = (typeof glossary)[number]['id'];

/** The word somebody asks about, by its name or another one for it; null when it is none of these. */
export function termCalled(name: string): (typeof glossary)[number] | null {
  const wanted = name.trim().toLowerCase();
  const isIt = ({ id, also }: Term): boolean => id === wanted || also.includes(wanted);
  return glossary.find(isIt) ?? null;
}
