import { domainToASCII } from 'node:url';
import { UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import { CAP } from '../engine/limits.ts';
import type { Account } from '../model/account.ts';
import type { Security } from '../model/security.ts';
import { type AccountSettings, setTo } from '../model/setting.ts';
import { clientById, clients } from '../programs/models.ts';

const DEFAULT_PORT: Record<Security, number> = { tls: 993, starttls: 143, none: 143 };

/** @throws UserError when it is not a whole number in the range. */
export function wholeNumber(text: string, name: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw new UserError(`${name} must be a whole number from ${least} to ${most}, not "${plain(text, 40)}".`);
  }
  return number;
}

/** @throws UserError */
function parseSecurity(text: string): Security {
  if (text === 'tls' || text === 'starttls' || text === 'none') return text;
  throw new UserError(`--security is tls, starttls or none, not "${plain(text, 40)}".`);
}

/** A host name or IP address, in the form DNS wants it. @throws UserError */
export function parseHost(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[(.+)\]$/, '$1')
    .replace(/\.$/, '');
  const host = bare.includes(':') ? bare : domainToASCII(bare);
  if (!host || host.length > 253 || /[\s/@]/.test(host)) {
    throw new UserError(`"${plain(text, 80)}" is not a server name.`, 'It looks like imap.example.org.');
  }
  return host;
}

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
}

/** Port and security follow from each other: 143 is STARTTLS, everything else TLS from the first byte. */
export function serverFrom(host: string, port: string | undefined, security: string | undefined): ServerOptions {
  const number = port === undefined ? null : wholeNumber(port, '--port', 1, 65_535);
  const chosen = security === undefined ? (number === 143 ? 'starttls' : 'tls') : parseSecurity(security);
  return { host: parseHost(host), port: number ?? DEFAULT_PORT[chosen], security: chosen };
}

/**
 * `user@host:port`, and `user@` an IP address or localhost, name a server; everything else with an @ is a mail address
 * whose server is looked up. @returns null for a mail address.
 */
export function directTarget(text: string): { user: string; host: string; port: string | undefined } | null {
  const match = /^(.+)@(\[[^\]]+\]|[^@:\s]+)(?::(\d+))?$/.exec(text.trim());
  const [, user, host, port] = match ?? [];
  if (!user || !host) return null;
  const local = /^localhost$|^\d{1,3}(?:\.\d{1,3}){3}$|^\[/i.test(host);
  return port !== undefined || local ? { user, host, port } : null;
}

/** What `--client ID:key=value` may set, and which setting it is. */
export const clientKeys: { readonly [key: string]: keyof AccountSettings } = {
  connections: 'maxConnections',
  idle: 'idle',
  poll: 'pollMinutes',
  startup: 'checkAtStartup',
  'check-new': 'checkNewMail',
  'check-all': 'checkAllFolders',
  autosync: 'autosync',
  push: 'pushFolders',
};

/** Reads `ID[=COUNT][:key=value,...]`. @throws UserError naming what is known. */
export function parseClient(
  text: string,
  target: { host: string; port: number; security: Security; user: string },
): Account {
  const match = /^([a-z0-9-]+)(?:=(\d+))?(?::(.+))?$/i.exec(text.trim());
  const model = clientById(match?.[1]?.toLowerCase() ?? '');
  if (!match || !model) {
    const known = clients.map(({ id }) => id).join(', ');
    throw new UserError(
      `No mail program is known as "${plain(text, 60)}".`,
      `Known are: ${known}. Example: --client thunderbird=2; imap-doctor explain clients says more.`,
    );
  }
  const settings = (match[3] ?? '').split(',').filter(Boolean).reduce(withOption, model.defaults);
  return {
    client: model.id,
    format: 'command-line',
    file: null,
    account: target.user,
    ...target,
    type: 'imap',
    settings,
    count: wholeNumber(match[2] ?? '1', '--client COUNT', 1, CAP.most),
  };
}

function withOption(settings: AccountSettings, text: string): AccountSettings {
  const [key = '', value = ''] = text.split('=');
  const name = clientKeys[key];
  if (name === undefined) {
    throw new UserError(`--client knows no "${plain(key, 40)}".`, `Known are: ${Object.keys(clientKeys).join(', ')}.`);
  }
  if (name === 'pushFolders') {
    return { ...settings, [name]: setTo(wholeNumber(value, `--client ${key}`, 0, 10_000), 'command-line') };
  }
  if (name === 'maxConnections' || name === 'pollMinutes') {
    return { ...settings, [name]: setTo(wholeNumber(value, `--client ${key}`, 1, 10_000), 'command-line') };
  }
  if (value !== 'on' && value !== 'off')
    throw new UserError(`--client ${key} is on or off, not "${plain(value, 40)}".`);
  return { ...settings, [name]: setTo(value === 'on', 'command-line') };
}
