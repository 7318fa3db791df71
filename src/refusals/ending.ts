import type { Message } from '../base/message.ts';
import { plain } from '../base/text.ts';
import type { Cause, Ended, ReadRefusal } from '../model/refusal.ts';
import type { WireError } from '../wire/error.ts';
import { say } from '../words/say.ts';
import type { StepId } from './answer.ts';
import { endingInWords, tlsFault } from './ending-words.ts';
import { readLine } from './line.ts';

/** What the end of a connection means when there is no line to read, or one that is not IMAP. */
export function readEnding(error: WireError): ReadRefusal {
  if (error.how === 'bye' || error.how === 'no' || error.how === 'bad') {
    if (error.line) return readLine(error.line, error.stage);
  }
  const words = inWords(error);
  if (words !== null && words.cause !== 'unknown') return words;
  const cause = causeOfEnding(error);
  const ended = endedAs(error);
  return {
    cause,
    scope: null,
    limit: null,
    proven: cause !== 'banned-or-limit' && cause !== 'unknown' && !isSilent(error),
    text: words?.text ?? plain(error.line),
    code: words?.code ?? null,
    stage: error.stage,
    ...(ended === null ? {} : { ended }),
    credentialsAccepted: null,
    meaning: endingInWords(error),
    advice: stepsAfter(error, cause).map((step): Message => say(`refusal-step-${step}`)),
  };
}

/** Something came that was neither a refusal in words nor an end: what breaks the rules of IMAP says nothing of limits. */
export const isNoAnswer = ({ cause, ended }: ReadRefusal): boolean =>
  cause === 'banned-or-limit' && ended === undefined;

/** What an untagged line before the end says, or a first line that is a refusal in another protocol's form. */
function inWords({ how, line, stage }: WireError): ReadRefusal | null {
  const untagged = /^\* (?:NO|BAD|OK)\b/i.test(line);
  return untagged || (how === 'protocol' && /^[45]\d\d[ -]/.test(line)) ? readLine(line, stage) : null;
}

function endedAs({ how, stage }: WireError): Ended | null {
  switch (how) {
    case 'closed':
      return 'closed';
    case 'reset':
      return 'cut';
    case 'timeout':
      return stage === 'connect' ? 'unanswered' : 'silent';
    case 'refused':
      return 'turned-away';
    default:
      return null;
  }
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
    case 'login-disabled':
      return 'tls';
    case 'token-only':
    case 'password-only':
    case 'no-method':
      return 'login-refused';
    case 'timeout':
      return stage === 'connect' || stage === 'greeting' || stage === 'tls' ? 'unreachable' : 'banned-or-limit';
    case 'closed':
    case 'reset':
      return 'banned-or-limit';
    default:
      return 'unknown';
  }
}

function stepsAfter(error: WireError, cause: Cause): StepId[] {
  const { how, stage } = error;
  if (how === 'lookup') return ['spelling', 'computer-online'];
  if (how === 'untrusted') return ['certificate-name', 'ca', 'do-not-type'];
  if (how === 'login-disabled') return ['starttls-flag', 'tls-flag'];
  if (how === 'plaintext') return ['tls-flag', 'allow-plaintext'];
  if (how === 'token-only') return ['give-token', 'oauth-switch'];
  if (how === 'password-only') return ['give-password'];
  if (how === 'no-method') return ['methods', 'ask'];
  const fault = how === 'tls' ? tlsFault(error) : null;
  if (fault === 'old') return ['old-tls'];
  if (fault === 'client-certificate') return ['client-certificate'];
  if (how === 'tls' || (how === 'protocol' && stage === 'greeting')) {
    return ['starttls-flag', 'port-security', 'name-host'];
  }
  // Cyrus at maxchild and Courier at MAXDAEMONS let newcomers wait like this until somebody leaves (measured).
  if (isSilent(error)) return [stage === 'tls' ? 'port-security' : 'silent-port', 'full-looks-so'];
  if (how === 'no' && stage === 'login') return ['ask'];
  if (cause === 'banned-or-limit') return ['close-all', 'network', 'outage'];
  // fail2ban rejects (its default) or drops.
  const mayBeBan = how === 'refused' || how === 'unreachable' || how === 'timeout';
  return mayBeBan ? ['name-port-host', 'ban-passes', 'firewall'] : ['name-port-host', 'firewall'];
}
