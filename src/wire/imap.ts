/** The only importer of imapflow. It is loaded when it is needed, because loading it takes longer than `--help`. */

import type { LookupFunction } from 'node:net';
import type { PeerCertificate } from 'node:tls';
import type { ListResponse, NamespaceObject } from 'imapflow';
import type { Credentials } from '../base/credentials.ts';
import { errorCode } from '../base/error-code.ts';
import { plain } from '../base/text.ts';
import { issues, tool } from '../base/version.ts';
import type { Folder, Mailboxes, Namespace } from '../model/mailboxes.ts';
import type { Security } from '../model/security.ts';
import { say } from '../words/say.ts';
import { certificateFault, isCertificateCode } from './certificate.ts';
import { WireError } from './error.ts';
import { trustedWith } from './trust.ts';

export interface ImapOptions {
  /** How the name of the host becomes addresses. */
  readonly lookup: LookupFunction;
  readonly security: Security;
  readonly credentials: Credentials;
  readonly ca: string | null;
  readonly insecure: boolean;
  /** The one certificate that is accepted although it is not trusted, DER. */
  readonly accepted?: Buffer | null;
  readonly stepMs: number;
  readonly signal: AbortSignal;
  /** Takes secrets out of what the server says. */
  readonly hide: (text: string) => string;
}

/** Folders beyond this number are not listed: a list that long is a fault or an attack. */
const MOST_FOLDERS = 20_000;
/** How long a server may take over our LOGOUT before we hang up, in ms. */
const LOGOUT_MS = 1000;

type Client = Awaited<ReturnType<typeof newClient>>;

/**
 * Signs in once more and reads namespaces and folders, with subscription and special use.
 * @throws Error of imapflow; the raw refusal is not in it, which is why signing in is tried on the wire first.
 */
export async function readMailboxes(options: ImapOptions): Promise<Mailboxes> {
  const client = await newClient(options);
  const onAbort = (): void => client.close();
  options.signal.addEventListener('abort', onAbort, { once: true });
  // Without a listener an `error` event ends the process.
  client.on('error', () => undefined);
  // Silence ends it by itself; a server that drips a byte now and then would hold it for ever.
  const patience = setTimeout(onAbort, options.stepMs * 2);
  try {
    await client.connect();
    const listed = await client.list();
    const { hide } = options;
    const { personal, other, shared } = client.namespaces ?? {};
    const mailboxes = {
      namespaces: { personal: spaces(personal, hide), other: spaces(other, hide), shared: spaces(shared, hide) },
      folders: listed.slice(0, MOST_FOLDERS).map((entry) => folderOf(entry, hide)),
    };
    await leave(client);
    return mailboxes;
  } finally {
    clearTimeout(patience);
    options.signal.removeEventListener('abort', onAbort);
    // logout() alone can leave a half-closed socket behind: MarimerLLC/calendar-mcp#69, sweetrb/apple-mail-mcp#109.
    client.close();
  }
}

/** What imapflow ended with, when that was the encryption of its connection; null for anything else. */
export function encryptionFault(error: unknown): WireError | null {
  if (!(error instanceof Error)) return null;
  const code = errorCode(error) ?? '';
  if (isCertificateCode(code)) return new WireError('tls', 'untrusted', '', certificateFault(code));
  if (/^(?:ERR_SSL|ERR_TLS|EPROTO|STARTTLS_INJECTION)/.test(code))
    return new WireError('tls', 'tls', '', say('wire-reason', { reason: code }));
  return 'tlsFailed' in error && error.tlsFailed === true ? new WireError('starttls', 'plaintext') : null;
}

/** The lists are here: a server that does not answer the goodbye keeps nobody waiting. */
async function leave(client: Client): Promise<void> {
  const patience = setTimeout(() => client.close(), LOGOUT_MS);
  try {
    await client.logout();
  } finally {
    clearTimeout(patience);
  }
}

async function newClient(options: ImapOptions) {
  const { security, credentials, insecure, stepMs, lookup } = options;
  const { ImapFlow } = await import('imapflow');
  const { user, secret, host, port, kind } = credentials;
  return new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }),
    auth: kind === 'token' ? { user, accessToken: secret.reveal() } : { user, pass: secret.reveal() },
    // `lookup` is for the plain connection as well.
    tls: { ...trustOf(options), rejectUnauthorized: !insecure, lookup },
    // Without these the library names its own makers, and an administrator turns to them.
    clientInfo: { ...tool(), vendor: tool().name, 'support-url': issues() },
    logger: false,
    disableAutoIdle: true,
    disableAutoEnable: true,
    disableCompression: true,
    connectionTimeout: stepMs,
    greetingTimeout: stepMs,
    socketTimeout: stepMs,
    maxLineLength: 1024 * 1024,
    maxLiteralSize: 1024 * 1024,
    maxResponseSize: 8 * 1024 * 1024,
  });
}

/** An accepted certificate is the only one that passes: it vouches for itself, whatever name is in it. */
function trustOf({ ca, accepted = null }: ImapOptions) {
  if (accepted === null) return { ca: trustedWith(ca) };
  return {
    ca: pemOf(accepted),
    allowPartialTrustChain: true,
    checkServerIdentity: (_host: string, { raw }: PeerCertificate) =>
      raw.equals(accepted) ? undefined : new Error('another certificate'),
  };
}

function pemOf(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function folderOf(entry: ListResponse, hide: ImapOptions['hide']): Folder {
  const flags = [...entry.flags].map((flag) => flag.toLowerCase());
  return {
    path: plain(hide(entry.path), 500),
    listedAs: hide(entry.pathAsListed),
    specialUse: entry.specialUse ? hide(entry.specialUse) : null,
    // Nothing at all where the server does not list it among the subscribed ones.
    subscribed: entry.subscribed === true,
    selectable: !flags.includes('\\noselect') && !flags.includes('\\nonexistent'),
  };
}

function spaces(list: readonly NamespaceObject[] | false | undefined, hide: ImapOptions['hide']): Namespace[] {
  return (list || []).map(({ prefix, delimiter }) => ({ prefix: plain(hide(prefix)), delimiter: delimiter || null }));
}
