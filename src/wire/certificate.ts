/** Why a certificate is not trusted: from OpenSSL's and Node.js's code to words, for every connection this program makes. */
import type { PeerCertificate } from 'node:tls';
import { plain } from '../base/text.ts';

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

/** `the certificate expired on 2026-05-01`: as exact as what is known allows. */
export function certificateFaultInWords(code: string, shown?: Shown): string {
  const fault = faults.get(code);
  switch (fault) {
    case 'expired':
      return `the certificate ${shown ? `expired on ${day(shown.certificate.valid_to)}` : 'has expired'}`;
    case 'not-yet-valid':
      return `the certificate is valid only from ${shown ? day(shown.certificate.valid_from) : 'a later date'} on (or this computer's clock is wrong)`;
    case 'revoked':
      return 'the certificate was revoked';
    case 'self-signed':
      return 'the server signed its certificate itself; no authority vouches for it';
    case 'unknown-authority':
      return 'the certificate comes from an authority this computer does not know (a private one, or a virus scanner in between)';
    case 'incomplete-chain':
      return shown
        ? `the certificate was issued by ${nameOf(shown.certificate.issuer) ?? 'somebody'} and the chain to a known authority is not complete`
        : 'the chain from the certificate to a known authority is not complete';
    case 'other-name':
      return shown
        ? `the certificate is for ${plain(namesOf(shown.certificate), 200)}, not for ${shown.host}`
        : 'the certificate is for another name';
    case undefined:
      return plain(code, 60);
  }
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

function day(text: string | undefined): string {
  return dateOf(text)?.toISOString().slice(0, 10) ?? 'an unknown date';
}

function namesOf(certificate: PeerCertificate): string {
  const names = (certificate.subjectaltname ?? '').replace(/(?:DNS|IP Address):/g, '');
  return names || (nameOf(certificate.subject) ?? 'no name at all');
}
