/** What a private Dovecot 2.3 needs to be told. Text only; starting it is the work of dovecot.ts. */
import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Credentials } from './certificates.ts';
import type { Place } from './daemon.ts';

export interface DovecotOptions {
  /** `mail_max_userip_connections`; Dovecot's own default is 10. */
  readonly limit?: number;
  /** Name to password; default `{ user: 'secret' }`. No colon in either. */
  readonly users?: Readonly<Record<string, string>>;
  /** Names out of `users` whose sign-in is answered with `NO [CONTACTADMIN] Account_suspended`. */
  readonly disabled?: readonly string[];
  /** More lines for the end of the configuration, where they win, for example `auth_failure_delay = 0`. */
  readonly settings?: string;
  /** Folders besides INBOX, created and subscribed for every user. Separator: `.` (Maildir++). */
  readonly folders?: readonly string[];
  /** `imap_idle_notify_interval`, for example `1 s`; Dovecot's own default is 2 minutes. */
  readonly idleNotify?: string;
  /** Refuse passwords without TLS from any address but the server's own (connect from 127.0.0.2 to see it). */
  readonly disablePlaintext?: boolean;
  /** Served instead of a certificate for localhost and 127.0.0.1 by an authority of our own. */
  readonly certificate?: Credentials;
}

export interface Layout extends Place {
  readonly config: string;
}

/** RFC 6154 attributes by the folder names Dovecot's own example configuration uses. */
const SPECIAL_USE: Readonly<Record<string, string>> = {
  Sent: '\\Sent',
  Trash: '\\Trash',
  Drafts: '\\Drafts',
  Junk: '\\Junk',
  Archive: '\\Archive',
};

/** The passwd-file: one user a line. */
export function passwords(options: DovecotOptions): string {
  const disabled = new Set(options.disabled ?? []);
  return Object.entries(options.users ?? { user: 'secret' })
    .map(([user, password]) => {
      const extra = disabled.has(user) ? 'nologin reason=Account_suspended' : '';
      return `${user}:{PLAIN}${password}::::::${extra}\n`;
    })
    .join('');
}

/** dovecot.conf. Later lines win, so `settings` comes last. */
export function configuration(options: DovecotOptions, layout: Layout): string {
  const mailbox = (name: string) => {
    const use = SPECIAL_USE[name];
    return use === undefined ? '' : `  mailbox ${name} {\n    special_use = ${use}\n  }\n`;
  };
  return `${[
    ...general(layout),
    `disable_plaintext_auth = ${options.disablePlaintext ? 'yes' : 'no'}`,
    ...services(layout),
    ...identity(layout),
    `namespace inbox {\n  inbox = yes\n${(options.folders ?? []).map(mailbox).join('')}}`,
    ...(options.limit === undefined ? [] : [`mail_max_userip_connections = ${options.limit}`]),
    ...(options.idleNotify === undefined ? [] : [`imap_idle_notify_interval = ${options.idleNotify}`]),
    options.settings ?? '',
  ].join('\n')}\n`;
}

function general(layout: Layout): string[] {
  const path = (name: string) => join(layout.directory, name);
  return [
    'protocols = imap',
    'listen = 127.0.0.1',
    `base_dir = ${path('run')}`,
    `state_dir = ${path('state')}`,
    `log_path = ${path('log')}`,
    // `ps` then shows who is signed in, which helps to read a test that hangs.
    'verbose_proctitle = yes',
    'ssl = yes',
    `ssl_cert = <${path('cert.pem')}`,
    `ssl_key = <${path('key.pem')}`,
    `mail_location = maildir:${path('mail')}/%u`,
    'auth_mechanisms = plain login',
    `passdb {\n  driver = passwd-file\n  args = ${path('passwords')}\n}`,
  ];
}

function services(layout: Layout): string[] {
  return [
    `service imap-login {
  inet_listener imap {
    port = ${layout.ports.plain}
  }
  inet_listener imaps {
    port = ${layout.ports.tls}
    ssl = yes
  }
}`,
  ];
}

/** Whose processes they are: root may use the users of the package, everybody else only himself and no chroot. */
function identity(layout: Layout): string[] {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  const home = `home=${join(layout.directory, 'mail')}/%u`;
  if (uid === 0) {
    // Mail may not belong to root; 65534 is nobody on every Linux and owns nothing else here.
    return ['first_valid_uid = 1', `userdb {\n  driver = static\n  args = uid=65534 gid=65534 ${home}\n}`];
  }
  return [
    'first_valid_uid = 1',
    `userdb {\n  driver = static\n  args = uid=${uid} gid=${gid} ${home}\n}`,
    `default_login_user = ${userInfo().username}`,
    `default_internal_user = ${userInfo().username}`,
    `default_internal_group = ${execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()}`,
    ...['anvil', 'imap-login', 'stats'].map((service) => `service ${service} {\n  chroot =\n}`),
  ];
}
