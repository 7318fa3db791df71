/** Why a certificate is not trusted: from OpenSSL's and Node.js's code to a message, for every connection we make. */
import type { PeerCertificate } from 'node:tls';
import type { Message } from '../base/message.ts';
import { plain } from '../base/text.ts';
import { type MessageId, say } from '../words/say.ts';

type Fault =
  | 'expired'
  | 'not-yet-valid'
  | 'revoked'
  | 'self-signed'
  | 'unknown-authority'
  | 'incomplete-chain'
  | 'other-name';

const faults: ReadonlyMap<string, Fault> = new Map([
  ['CERT_HAS_EXPIRED', 'expired'],
  ['CERT_NOT_YET_VALID', 'not-yet-valid'],
  ['CERT_REVOKED', 'revoked'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'unknown-authority'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'incomplete-chain'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'incomplete-chain'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'incomplete-chain'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'other-name'],
]);

/** What is known besides the code. */
export interface Shown {
  readonly certificate: PeerCertificate;
  readonly host: string;
}

/** Is the code about a certificate at all? */
export function isCertificateCode(code: string): boolean {
  return faults.has(code) || /^(?:CERT_|CRL_|UNABLE_TO_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_)/.test(code);
}

/** Why, as exactly as what is known allows. */
export function certificateFault(code: string, shown?: Shown): Message {
  const fault = faults.get(code);
  if (fault === undefined) return say('certificate-code', { reason: plain(code, 60) });
  return shown ? exactly(fault, shown) : say(inGeneral[fault]);
}

const inGeneral = {
  expired: 'certificate-expired',
  'not-yet-valid': 'certificate-not-yet',
  revoked: 'certificate-revoked',
  'self-signed': 'certificate-self-signed',
  'unknown-authority': 'certificate-unknown-authority',
  'incomplete-chain': 'certificate-incomplete',
  'other-name': 'certificate-other-name',
} as const satisfies Record<Fault, MessageId>;

function exactly(fault: Fault, { certificate, host }: Shown): Message {
  const until = dateOf(certificate.valid_to)?.toISOString();
  const since = dateOf(certificate.valid_from)?.toISOString();
  const issuer = nameOf(certificate.issuer);
  if (fault === 'expired' && until) return say('certificate-expired-on', { until });
  if (fault === 'not-yet-valid' && since) return say('certificate-not-before', { since });
  if (fault === 'incomplete-chain' && issuer) return say('certificate-incomplete-from', { issuer });
  if (fault !== 'other-name') return say(inGeneral[fault]);
  const names = namesOf(certificate);
  // Programs look for an address among the IP addresses of the certificate only (RFC 6125 appendix B.4, RFC 2818 3.1).
  if (names?.split(', ').includes(host)) return say('certificate-not-as-address', { host });
  return names === null ? say('certificate-no-name', { host }) : say('certificate-other-name-than', { names, host });
}

/** The common name, or the organization. */
export function nameOf(name: PeerCertificate['subject'] | undefined): string | null {
  const text = [name?.CN ?? name?.O].flat()[0];
  return text ? plain(text, 100) : null;
}

export function dateOf(text: string | undefined): Date | null {
  const date = new Date(text ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}

function namesOf(certificate: PeerCertificate): string | null {
  const names = (certificate.subjectaltname ?? '').replace(/(?:DNS|IP Address):/g, '');
  return names === '' ? nameOf(certificate.subject) : plain(names, 200);
}
