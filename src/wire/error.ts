import { errorCode } from '../base/error-code.ts';
import type { Text } from '../base/message.ts';
import { plain } from '../base/text.ts';
import type { Stage } from '../model/refusal.ts';
import { say } from '../words/say.ts';

/** How a conversation ended before it should have. */
export type Ending =
  | 'lookup'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'closed'
  | 'reset'
  | 'tls'
  | 'untrusted'
  | 'protocol'
  | 'bye'
  | 'no'
  | 'bad'
  | 'plaintext'
  | 'login-disabled'
  /** We have a password, and the server takes access tokens only; or the other way round; or nothing we know. */
  | 'token-only'
  | 'password-only'
  | 'no-method'
  | 'aborted';

/** What went wrong on the wire: where, how, and the server's own line where it said something. */
export class WireError extends Error {
  readonly stage: Stage;
  readonly how: Ending;
  /** The server's line as it came (at most 64 KB), or empty. */
  readonly line: string;
  /** What more there is to say: why, or the operating system's or OpenSSL's own words. */
  readonly detail: Text | null;

  constructor(stage: Stage, how: Ending, line = '', detail: Text | null = null) {
    super(`${stage}: ${how}`);
    this.name = 'WireError';
    this.stage = stage;
    this.how = how;
    this.line = line;
    this.detail = detail;
  }
}

/** Sorts a socket error by its system code; `detail` keeps the code for the report. */
export function fromSocketError(stage: Stage, error: unknown): WireError {
  if (error instanceof WireError) return error;
  const code = errorCode(error);
  const detail = code ?? (error instanceof Error ? error.message : String(error));
  return new WireError(stage, endingOf(code, stage), '', say('wire-reason', { reason: plain(detail) }));
}

function endingOf(code: string | null, stage: Stage): Ending {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_FAIL':
    case 'EAI_NODATA':
    case 'EAI_NONAME':
    case 'ENODATA':
    case 'ESERVFAIL':
    case 'EREFUSED':
    case 'ETIMEOUT':
      return 'lookup';
    case 'ECONNREFUSED':
      return 'refused';
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
    case 'EHOSTDOWN':
    case 'EACCES':
      return 'unreachable';
    case 'ETIMEDOUT':
      return 'timeout';
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ECONNABORTED':
      return 'reset';
    default:
      return stage === 'tls' || stage === 'starttls' || code?.startsWith('ERR_SSL') || code === 'EPROTO'
        ? 'tls'
        : 'reset';
  }
}
