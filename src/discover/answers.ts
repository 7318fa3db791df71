import { STATUS_CODES } from 'node:http';
import { errorCode } from '../base/error-code.ts';
import { keyOf, type Message } from '../base/message.ts';
import { plain } from '../base/text.ts';
import type { ServerCandidate } from '../model/discovery.ts';
import { certificateFault, isCertificateCode } from '../wire/certificate.ts';
import { type MessageId, say } from '../words/say.ts';
import { hostAndPort } from './target.ts';

/** More than this many servers in one answer are counted, not listed. */
const LISTED = 4;

/** Somebody answered, and it is not what we need. */
export class Declined extends Error {
  readonly answer: Message;

  constructor(answer: Message) {
    super(keyOf(answer));
    this.name = 'Declined';
    this.answer = answer;
  }
}

/** What came back, before it is timed. */
export interface Answer {
  readonly answer: Message;
  readonly found: readonly ServerCandidate[];
}

/** `imap.example.org:993, TLS`. */
export function inWords({ host, port, security }: ServerCandidate): Message {
  return say('answer-server', { endpoint: hostAndPort({ host, port }), encryption: security });
}

/** The list for an answer: `a:993, TLS; b:143, STARTTLS; and 3 more`. */
export function listInWords(items: readonly Message[]): readonly Message[] {
  const more = items.length - LISTED;
  return [...items.slice(0, LISTED), ...(more > 0 ? [say('answer-more-servers', { more })] : [])];
}

/** `404 Not Found`, in the standard's words and not in the server's. */
export function statusInWords(status: number): Message {
  return say('answer-http-status', { reason: `${status} ${STATUS_CODES[status] ?? ''}`.trim() });
}

const SYSTEM: ReadonlyMap<string, MessageId & `answer-${string}`> = new Map([
  ['ENOTFOUND', 'answer-not-found'],
  ['ENODATA', 'answer-no-record'],
  ['ESERVFAIL', 'answer-name-server-failed'],
  ['EREFUSED', 'answer-name-server-refused'],
  ['EFORMERR', 'answer-name-server-form'],
  ['ENOTIMP', 'answer-name-server-cannot'],
  ['EBADRESP', 'answer-name-server-nonsense'],
  ['EBADNAME', 'answer-bad-name'],
  ['ETIMEOUT', 'answer-name-server-silent'],
  ['ECONNREFUSED', 'answer-refused'],
  ['ECONNRESET', 'answer-closed'],
  ['EPIPE', 'answer-closed'],
  ['ETIMEDOUT', 'answer-none'],
  ['EHOSTUNREACH', 'answer-no-route-host'],
  ['ENETUNREACH', 'answer-no-route-network'],
  ['EADDRNOTAVAIL', 'answer-no-route-network'],
  ['EACCES', 'answer-not-allowed'],
] as const);

/** Any error as the answer of an attempt. */
export function errorInWords(error: unknown): Message {
  if (error instanceof Declined) return error.answer;
  const code = errorCode(error) ?? '';
  // c-ares reports under the same code that nothing listens where the name server should be.
  if (code === 'ECONNREFUSED' && isDnsQuery(error)) return say('answer-name-server-unreachable');
  const known = SYSTEM.get(code);
  if (known) return { id: known, args: {} };
  if (isCertificateCode(code)) return say('answer-certificate', { fault: certificateFault(code) });
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return say('answer-no-tls');
  const reason = plain(error instanceof Error ? error.message : String(error), 120);
  return reason === '' ? say('answer-silent-failure') : say('answer-other', { reason });
}

function isDnsQuery(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && String(error.syscall).startsWith('query');
}
