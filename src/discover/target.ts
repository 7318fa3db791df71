/** What names a mail server by itself, without a search. Pure. */
import { UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import { wholeNumber } from '../base/whole-number.ts';
import { type Security, usualPort } from '../model/security.ts';
import { say } from '../words/say.ts';
import { toALabels } from './idna.ts';

/** Where a mail server answers, and how the connection to it is encrypted. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
}

/** `imap.example.org:993`, `[2001:db8::1]:993`. */
export function hostAndPort({ host, port }: Pick<Endpoint, 'host' | 'port'>): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** A host name or IP address, in the form DNS wants it. @throws UserError */
export function parseHost(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[(.+)\]$/, '$1')
    .replace(/\.$/, '');
  const host = bare.includes(':') ? bare : toALabels(bare);
  if (!host || host.length > 253 || /[\s/@]/.test(host)) {
    throw new UserError(say('not-a-server-name', { typed: plain(text, 80) }), say('not-a-server-name-hint'));
  }
  return host;
}

/** Port and security follow from each other: 143 is STARTTLS, everything else TLS from the first byte. */
export function endpointOf(host: string, port: number | undefined, security: Security | undefined): Endpoint {
  const chosen = security ?? (port === 143 ? 'starttls' : 'tls');
  return { host, port: port ?? usualPort(chosen), security: chosen };
}

/**
 * `user@host:port`, and `user@` an IP address or localhost, name a server; everything else with an @ is a mail address
 * whose server is looked up.
 *
 * @returns null for a mail address
 * @throws UserError when it names a server that cannot be one
 */
export function directTarget(text: string): { user: string; host: string; port: number | undefined } | null {
  const at = text.trim().lastIndexOf('@');
  const user = text.trim().slice(0, Math.max(at, 0));
  const [, host, port] = /^(\[[^\]]+\]|[^@:\s]+)(?::(\d+))?$/.exec(text.trim().slice(at + 1)) ?? [];
  if (user === '' || !host) return null;
  const local = /^localhost$|^\d{1,3}(?:\.\d{1,3}){3}$|^\[/i.test(host);
  if (port === undefined) return local ? { user, host: parseHost(host), port } : null;
  return { user, host: parseHost(host), port: wholeNumber(port, 'port', 1, 65_535) };
}
