import { plain } from '../base/text.ts';
import type { Cause, Verdict } from '../model/refusal.ts';
import type { WireError } from '../wire/error.ts';
import { readLine } from './line.ts';

/** What the end of a connection means when there is no line to read, or one that is not IMAP. */
export function readEnding(error: WireError): Verdict {
  if (error.how === 'bye' || error.how === 'no' || error.how === 'bad') {
    if (error.line) return readLine(error.line, error.stage);
  }
  const cause = causeOfEnding(error);
  return {
    cause,
    scope: null,
    limit: null,
    proven: cause !== 'banned-or-limit' && cause !== 'unknown' && !isSilent(error),
    text: plain(error.line),
    code: null,
    stage: error.stage,
    credentialsAccepted: null,
    meaning: endingInWords(error),
    advice: adviceAfter(error, cause),
  };
}

/** The port took the connection and nothing came: a full server as well as a wrong port behaves like that. */
function isSilent({ how, stage }: WireError): boolean {
  return how === 'timeout' && (stage === 'greeting' || stage === 'tls');
}

function causeOfEnding({ how, stage }: WireError): Cause {
  switch (how) {
    case 'lookup':
    case 'refused':
    case 'unreachable':
    case 'protocol':
    case 'aborted':
      return 'unreachable';
    case 'tls':
    case 'untrusted':
    case 'plaintext':
      return 'tls';
    case 'timeout':
      return stage === 'connect' || stage === 'greeting' || stage === 'tls' ? 'unreachable' : 'banned-or-limit';
    case 'closed':
    case 'reset':
      return 'banned-or-limit';
    default:
      return 'unknown';
  }
}

function endingInWords(error: WireError): string {
  const { how, stage, detail } = error;
  const reason = detail ? ` (${plain(detail)})` : '';
  switch (how) {
    case 'lookup':
      return `There is no server of that name${reason}.`;
    case 'refused':
      return 'The server is there, but nothing listens on this port, or a firewall turns us away.';
    case 'unreachable':
      return `There is no way to the server from here${reason}.`;
    case 'untrusted':
      return `The server's certificate is not trusted: ${plain(detail ?? 'no reason given')}. Nothing was sent.`;
    case 'tls':
      return /WRONG_VERSION|PACKET_LENGTH|UNKNOWN_PROTOCOL|HTTP_REQUEST/.test(detail ?? '')
        ? 'The port answers, but not in TLS: it wants STARTTLS or another kind of program.'
        : `The encrypted connection could not be set up${reason}.`;
    case 'plaintext':
      return stage === 'starttls'
        ? 'The server does not offer STARTTLS, so the password would have travelled unencrypted. Nothing was sent.'
        : 'The connection is not encrypted, so the password was not sent.';
    case 'protocol':
      return detail ? `The server broke the rules of IMAP: ${plain(detail)}.` : notImap(error);
    case 'timeout':
      return timeoutInWords(error);
    case 'closed':
    case 'reset':
      return closedInWords(error);
    case 'aborted':
      return 'Interrupted.';
    default:
      return `The server does not let us go on${reason}.`;
  }
}

function timeoutInWords(error: WireError): string {
  if (error.stage === 'connect') return 'The server did not answer at all in time.';
  if (isSilent(error)) return 'The server took the connection and then said nothing.';
  return `The server stopped answering (${error.stage}).`;
}

function closedInWords({ how, stage, line }: WireError): string {
  const closed = how === 'closed' ? 'closed the connection' : 'cut the connection';
  const early = stage === 'greeting' || stage === 'connect' || stage === 'tls';
  const silently = early ? 'before a word was said' : `without a word (${stage})`;
  const when = line === '' ? silently : `in the middle of a line (${stage})`;
  return `The server ${closed} ${when}. A connection limit, a ban of this network and an outage all look like this.`;
}

const otherProtocols: readonly [RegExp, string][] = [
  [/^HTTP\/\d/i, 'a web server'],
  [/^220[ -].*(?:SMTP|mail)/i, 'a sending server (SMTP)'],
  [/^220[ -]/, 'an SMTP or FTP server'],
  [/^\+OK/, 'a POP3 server'],
  [/^SSH-/, 'an SSH server'],
];

function notImap({ line, stage }: WireError): string {
  // It has greeted us as a mail server does: the port is the right one.
  if (stage !== 'greeting') return `What the server said is no answer to what it was asked (${stage}).`;
  const other = otherProtocols.find(([pattern]) => pattern.test(line))?.[1] ?? 'something that is not IMAP';
  return `On this port answers ${other}.`;
}

function adviceAfter(error: WireError, cause: Cause): string[] {
  const { how, stage } = error;
  if (how === 'lookup') return ['Check the spelling of the server name.', 'Check that this computer is online.'];
  if (how === 'untrusted') {
    return [
      'Check the server name: it must be one the certificate is made for.',
      'For a private authority give its certificate with --ca FILE.',
      'If this is a server of a mail host you pay for, tell them; do not type your password anywhere until it is mended.',
    ];
  }
  if (how === 'plaintext')
    return [
      'Use --security tls (port 993).',
      'If the server really has no encryption: --allow-plaintext sends the password readable for everybody on the way.',
    ];
  if (how === 'tls' || (how === 'protocol' && stage === 'greeting')) {
    return [
      'For a port that does not begin with TLS (143) use --security starttls.',
      'Check port and security: 993 goes with tls, 143 with starttls or none.',
      'Check the server name with the mail host.',
    ];
  }
  if (isSilent(error)) {
    return [
      stage === 'tls'
        ? 'Check port and security: 993 goes with tls, 143 with starttls or none.'
        : 'Check port and security: a TLS port (993) stays silent when spoken to without TLS; use --security tls there.',
      // Cyrus at maxchild and Courier at MAXDAEMONS let newcomers wait like this until somebody leaves (measured).
      'A server whose limit is reached looks like this too: close the mail programs on all devices, wait two minutes and run the check again.',
    ];
  }
  if (cause === 'banned-or-limit') {
    return [
      'Close the mail programs on all devices, wait two minutes and run the check again. If it works then, it is a connection limit.',
      'Try from another network (a phone on mobile data). If it works there, this network is banned or over its limit.',
      'If neither helps, the server has an outage: ask the mail host.',
    ];
  }
  return [
    'Check server name and port with the mail host.',
    'Try from another network: if it works there, this one is blocked or the firewall is in the way.',
  ];
}
