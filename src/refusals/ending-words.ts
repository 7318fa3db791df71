import { keyOf, type Message, type Text } from '../base/message.ts';
import type { WireError } from '../wire/error.ts';
import { type MessageId, say } from '../words/say.ts';

/** How a connection ended, said to a person. */
export function endingInWords(error: WireError): Message {
  const { how, stage } = error;
  switch (how) {
    case 'lookup':
    case 'unreachable':
      return withDetail(`refusal-end-${how}`, error);
    case 'refused':
      return say('refusal-end-refused');
    case 'untrusted':
      return error.detail ? say('refusal-end-untrusted', detailOf(error)) : say('refusal-end-untrusted-plain');
    case 'tls':
      return handshake(error);
    case 'login-disabled':
      return say('refusal-end-login-disabled');
    case 'token-only':
    case 'password-only':
    case 'no-method':
      return say(`refusal-end-${how}`, detailOf(error));
    case 'plaintext':
      return say(stage === 'starttls' ? 'refusal-end-no-starttls' : 'refusal-end-plaintext');
    case 'protocol':
      return error.detail ? say('refusal-end-protocol', detailOf(error)) : notImap(error);
    case 'timeout':
      return timeout(error);
    case 'closed':
      return ended(error, 'closed');
    case 'reset':
      return ended(error, 'cut');
    case 'aborted':
      return say('refusal-end-interrupted');
    default:
      return withDetail('refusal-end-stopped', error);
  }
}

const detailOf = ({ detail }: WireError): { readonly detail: Text } => ({ detail: detail ?? '' });

type Detailed = 'refusal-end-lookup' | 'refusal-end-unreachable' | 'refusal-end-tls' | 'refusal-end-stopped';

function withDetail(id: Detailed, error: WireError): Message {
  return error.detail ? say(`${id}-detail`, detailOf(error)) : say(id);
}

/** Why there is no TLS, by what OpenSSL calls it. */
export function tlsFault({ detail }: WireError): 'other-protocol' | 'old' | 'client-certificate' | null {
  const code = detail === null ? '' : keyOf(detail);
  if (/WRONG_VERSION|PACKET_LENGTH|UNKNOWN_PROTOCOL|HTTP_REQUEST/.test(code)) return 'other-protocol';
  if (/UNSUPPORTED_PROTOCOL|ALERT_PROTOCOL_VERSION|VERSION_TOO_LOW/.test(code)) return 'old';
  return /CERTIFICATE_REQUIRED|PEER_DID_NOT_RETURN_A_CERTIFICATE/.test(code) ? 'client-certificate' : null;
}

function handshake(error: WireError): Message {
  const fault = tlsFault(error);
  if (fault === null) return withDetail('refusal-end-tls', error);
  return fault === 'other-protocol' ? say('refusal-end-not-tls') : say(`refusal-end-tls-${fault}`);
}

function timeout({ stage, line }: WireError): Message {
  if (line !== '') return say('refusal-end-timeout-said', { stage });
  if (stage === 'connect') return say('refusal-end-timeout-connect');
  if (stage === 'greeting' || stage === 'tls') return say('refusal-end-timeout-silent');
  return say('refusal-end-timeout', { stage });
}

function ended({ stage, line }: WireError, how: 'closed' | 'cut'): Message {
  // A whole line that is no answer (the ones the wire keeps), or the beginning of one.
  const isWhole = /^\* (?:NO|BAD|OK \[ALERT\])/i.test(line);
  if (line !== '') return say(`refusal-end-${how}-${isWhole ? 'said' : 'line'}`, { stage });
  const early = stage === 'greeting' || stage === 'connect' || stage === 'tls';
  return early ? say(`refusal-end-${how}-early`) : say(`refusal-end-${how}`, { stage });
}

const otherProtocols: readonly (readonly [RegExp, MessageId & `refusal-end-${string}`])[] = [
  [/^HTTP\/\d/i, 'refusal-end-web'],
  [/^220[ -].*(?:SMTP|mail)/i, 'refusal-end-smtp'],
  [/^220[ -]/, 'refusal-end-smtp-or-ftp'],
  [/^\+OK/, 'refusal-end-pop3'],
  [/^SSH-/, 'refusal-end-ssh'],
];

function notImap({ line, stage }: WireError): Message {
  // It has greeted as a mail server does: the port is the right one.
  if (stage !== 'greeting') return say('refusal-end-no-answer', { stage });
  const id = otherProtocols.find(([pattern]) => pattern.test(line))?.[1];
  return { id: id ?? 'refusal-end-no-imap', args: {} };
}
