import { STATUS_CODES } from 'node:http';
import { errorCode } from '../base/error-code.ts';
import { plain } from '../base/text.ts';
import type { ServerCandidate } from '../model/discovery.ts';
import type { Security } from '../model/security.ts';
import { certificateFaultInWords, isCertificateCode } from '../wire/certificate.ts';
import { hostAndPort } from './target.ts';

/** More than this many servers in one answer are counted, not listed. */
const LISTED = 4;

/** Somebody answered, and it is not what we need. The message is the answer in words, safe to show. */
export class Declined extends Error {
  constructor(answer: string) {
    super(answer);
    this.name = 'Declined';
  }
}

/** What came back, before it is timed. */
export interface Answer {
  readonly answer: string;
  readonly found: readonly ServerCandidate[];
}

const SECURITY_NAMES: { readonly [S in Security]: string } = {
  tls: 'TLS',
  starttls: 'STARTTLS',
  none: 'no encryption',
};

/** `imap.example.org:993, TLS`. */
export function inWords({ host, port, security }: ServerCandidate): string {
  return `${hostAndPort({ host, port })}, ${SECURITY_NAMES[security]}`;
}

/** The list for an answer: `a:993, TLS; b:143, STARTTLS; and 3 more`. */
export function listInWords(items: readonly string[]): string {
  const more = items.length - LISTED;
  return [...items.slice(0, LISTED), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** `404 Not Found`, in the standard's words and not in the server's. */
export function statusInWords(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim();
}

const SYSTEM = new Map([
  ['ENOTFOUND', 'no such name'],
  ['ENODATA', 'no such record'],
  ['ESERVFAIL', 'the name server failed (SERVFAIL)'],
  ['EREFUSED', 'the name server refused to answer'],
  ['EFORMERR', 'the name server did not understand the question'],
  ['ENOTIMP', 'the name server cannot answer this question'],
  ['EBADRESP', 'the name server gave an answer that makes no sense'],
  ['EBADNAME', 'not a valid name'],
  ['ETIMEOUT', 'the name server did not answer'],
  ['ECONNREFUSED', 'connection refused'],
  ['ECONNRESET', 'the connection was closed'],
  ['EPIPE', 'the connection was closed'],
  ['ETIMEDOUT', 'no answer'],
  ['EHOSTUNREACH', 'no way to this host'],
  ['ENETUNREACH', 'no way to this network'],
  ['EADDRNOTAVAIL', 'no way to this network'],
  ['EACCES', 'this computer does not allow the connection'],
]);

/** Why the certificate is not trusted; null when the code is about something else. */
function certificateInWords(code: string): string | null {
  return isCertificateCode(code) ? `certificate not trusted: ${certificateFaultInWords(code)}` : null;
}

/** Any error as the answer of an attempt. */
export function errorInWords(error: unknown): string {
  if (error instanceof Declined) return error.message;
  const code = errorCode(error) ?? '';
  // c-ares reports under the same code that nothing listens where the name server should be.
  if (code === 'ECONNREFUSED' && isDnsQuery(error)) return 'the name server cannot be reached';
  const known = SYSTEM.get(code) ?? certificateInWords(code);
  if (known) return known;
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return 'it does not speak TLS, or not a version we do';
  return plain(error instanceof Error ? error.message : String(error), 120) || 'it failed without a word';
}

function isDnsQuery(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && String(error.syscall).startsWith('query');
}
