import {
  createSecureContext,
  type PeerCertificate,
  rootCertificates,
  type SecureContext,
  type TLSSocket,
} from 'node:tls';
import { plain } from '../base/text.ts';
import type { TlsFact } from '../model/session.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the handshake showed: protocol, certificate, and in plain words why it is not trusted. */
export function tlsFact(socket: TLSSocket, host: string): TlsFact {
  const certificate = socket.getPeerCertificate();
  const validTo = dateOf(certificate.valid_to);
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    authorized: socket.authorized,
    issue: socket.authorized ? null : issueInWords(errorOf(socket), certificate, host),
    validTo: validTo?.toISOString() ?? null,
    daysLeft: validTo ? Math.floor((validTo.getTime() - Date.now()) / DAY_MS) : null,
    subject: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
  };
}

/** A private authority is trusted beside the usual ones, not instead of them. */
export function trustedWith(ca: string | null): string[] | undefined {
  return ca === null ? undefined : [...rootCertificates, ca];
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
  if (error instanceof Error) return (error as NodeJS.ErrnoException).code ?? error.message;
  return String(error ?? 'unknown');
}

function issueInWords(code: string, certificate: PeerCertificate, host: string): string {
  const until = dateOf(certificate.valid_to)?.toISOString().slice(0, 10) ?? 'an unknown date';
  const from = dateOf(certificate.valid_from)?.toISOString().slice(0, 10) ?? 'an unknown date';
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return `the certificate expired on ${until}`;
    case 'CERT_NOT_YET_VALID':
      return `the certificate is valid only from ${from} on (or this computer's clock is wrong)`;
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `the certificate is for ${plain(namesOf(certificate), 200)}, not for ${host}`;
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return 'the server signed its certificate itself; no authority vouches for it';
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return 'the certificate comes from an authority this computer does not know (a private one, or a virus scanner in between)';
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return `the certificate was issued by ${nameOf(certificate.issuer) ?? 'somebody'} and the chain to a known authority is not complete`;
    case 'CERT_REVOKED':
      return 'the certificate was revoked';
    default:
      return plain(code);
  }
}

function namesOf(certificate: PeerCertificate): string {
  const names = (certificate.subjectaltname ?? '').replace(/(?:DNS|IP Address):/g, '');
  return names || (nameOf(certificate.subject) ?? 'no name at all');
}

function nameOf(name: PeerCertificate['subject'] | undefined): string | null {
  const text = [name?.CN ?? name?.O].flat()[0];
  return text ? plain(text, 100) : null;
}

function dateOf(text: string | undefined): Date | null {
  const date = new Date(text ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}
