import { createSecureContext, rootCertificates, type SecureContext, type TLSSocket } from 'node:tls';
import { errorCode } from '../base/error-code.ts';
import { readPlainFile } from '../base/read-file.ts';
import type { TlsFact } from '../model/session.ts';
import { certificateFault, dateOf, nameOf } from './certificate.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the handshake showed: protocol, certificate, and in plain words why it is not trusted. */
export function tlsFact(socket: TLSSocket, host: string): TlsFact {
  const certificate = socket.getPeerCertificate();
  const validTo = dateOf(certificate.valid_to);
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    authorized: socket.authorized,
    issue: socket.authorized ? null : certificateFault(errorOf(socket), { certificate, host }),
    validTo: validTo?.toISOString() ?? null,
    daysLeft: validTo ? Math.floor((validTo.getTime() - Date.now()) / DAY_MS) : null,
    subject: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
    ...(socket.authorized || !certificate.fingerprint256 ? {} : { fingerprint: certificate.fingerprint256 }),
  };
}

/** A private authority is trusted beside the usual ones, not instead of them. */
export function trustedWith(ca: string | null): string[] | undefined {
  return ca === null ? undefined : [...rootCertificates, ...extraCertificates(), ca];
}

/** A list of one's own replaces what NODE_EXTRA_CA_CERTS adds, so that is added here. */
function extraCertificates(): string[] {
  const path = process.env['NODE_EXTRA_CA_CERTS'];
  if (!path) return [];
  const read = readPlainFile(path);
  return read instanceof Uint8Array ? [Buffer.from(read).toString('latin1')] : [];
}

const contexts = new Map<string | null, SecureContext>();

/**
 * The same for one connection. All of them share it: with a private authority, each of its own would hold every root
 * certificate again (1 MB and 15 ms, measured with Node 20).
 */
export function contextWith(ca: string | null): SecureContext {
  const known = contexts.get(ca);
  if (known) return known;
  const trusted = trustedWith(ca);
  const context = createSecureContext(trusted === undefined ? {} : { ca: trusted });
  contexts.set(ca, context);
  return context;
}

function errorOf(socket: TLSSocket): string {
  // Node's types say Error; at run time it is the OpenSSL code or a string.
  const error: unknown = socket.authorizationError;
  if (error instanceof Error) return errorCode(error) ?? error.message;
  return String(error ?? 'unknown');
}
