/** Misbehaviour on order, for tests: what no real server can be made to do at will. */
import type { Socket } from 'node:net';

export interface Fault {
  /**
   * Where it strikes: `connect` before the first byte (with TLS: before the handshake), `greeting` instead of the
   * greeting, `login` instead of the answer to LOGIN or AUTHENTICATE, `idling` once IDLE was accepted, else a command
   * name in lower case (`capability`, `starttls`, `select`, `idle`, `logout`, ...) instead of its answer.
   */
  readonly at: string;
  /**
   * `close` ends with FIN, `reset` with RST, `stall` goes silent, `garbage` sends bytes that are no IMAP and goes
   * silent, `bye` sends an untagged BYE and ends, `line` sends that line (`{tag}` filled in) and goes on.
   */
  readonly do: 'close' | 'reset' | 'stall' | 'garbage' | 'bye' | { readonly line: string };
  /** The connection it strikes, from 1; default: each of them. */
  readonly connection?: number;
}

/** The fault for this place and connection, if one was ordered. */
export function faultAt(faults: readonly Fault[], at: string, connection: number): Fault | undefined {
  return faults.find((fault) => fault.at === at && (fault.connection ?? connection) === connection);
}

/** Commits it. True when the conversation goes on afterwards, false when nothing must be sent any more. */
export function commit(fault: Fault, { stream, raw }: { stream: Socket; raw: Socket }, tag: string): boolean {
  if (typeof fault.do === 'object') {
    stream.write(`${fault.do.line.replaceAll('{tag}', () => tag)}\r\n`);
    return true;
  }
  if (fault.do === 'close') stream.end();
  // Below TLS: an RST knows nothing of it.
  if (fault.do === 'reset') raw.resetAndDestroy();
  if (fault.do === 'bye') stream.end('* BYE Server shutting down.\r\n');
  if (fault.do === 'garbage') stream.write(GARBAGE);
  return false;
}

/** Control characters, a terminal colour, invalid UTF-8: what a port that is no mail server might send. */
const GARBAGE = Buffer.from([0, 255, 27, 91, 51, 49, 109, 128, 7, 13, 10, 0xc3, 0x28, 13, 10]);
