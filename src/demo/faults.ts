/** Misbehaviour on order, for tests: what no real server can be made to do at will. */
import type { Socket } from 'node:net';

export interface Fault {
  /**
   * Where it strikes: `connect` before the first byte (with TLS: before the handshake), `greeting` instead of the
   * greeting, `handshake` once STARTTLS was granted, `login` instead of the answer to LOGIN or AUTHENTICATE, `idling`
   * once IDLE was accepted, `done` instead of the answer to DONE, else a command name in lower case (`capability`,
   * `starttls`, `select`, `idle`, `logout`, ...) instead of its answer.
   */
  readonly at: string;
  /**
   * `close` ends with FIN, `reset` with RST, `stall` goes silent, `garbage` sends bytes that are no IMAP and goes
   * silent, `bye` sends an untagged BYE and ends, `drip` sends a byte each second, `flood` a line without end; `line`
   * sends that line (`{tag}` filled in) and goes on, `bytes` sends them as they are, and then is silent or ends.
   */
  readonly do:
    | 'close'
    | 'reset'
    | 'stall'
    | 'garbage'
    | 'bye'
    | 'drip'
    | 'flood'
    | { readonly line: string }
    | { readonly bytes: string | Uint8Array; readonly and: 'stall' | 'close' };
  /** The connection it strikes, from 1; default: each of them. */
  readonly connection?: number;
}

/** The fault for this place and connection, if one was ordered. */
export function faultAt(faults: readonly Fault[], at: string, connection: number): Fault | undefined {
  return faults.find((fault) => fault.at === at && (fault.connection ?? connection) === connection);
}

/** Commits it. True when the conversation goes on afterwards, false when nothing must be sent any more. */
export function commit(fault: Fault, { stream, raw }: { stream: Socket; raw: Socket }, tag: string): boolean {
  if (typeof fault.do === 'object') return say(fault.do, stream, tag);
  if (fault.do === 'close') stream.end();
  // Below TLS: an RST knows nothing of it.
  if (fault.do === 'reset') raw.resetAndDestroy();
  if (fault.do === 'bye') stream.end('* BYE Server shutting down.\r\n');
  if (fault.do === 'garbage') stream.write(GARBAGE);
  if (fault.do === 'drip') drip(stream);
  if (fault.do === 'flood') flood(stream);
  return false;
}

function say(words: Exclude<Fault['do'], string>, stream: Socket, tag: string): boolean {
  if ('line' in words) {
    stream.write(`${words.line.replaceAll('{tag}', () => tag)}\r\n`);
    return true;
  }
  const bytes = typeof words.bytes === 'string' ? words.bytes.replaceAll('{tag}', () => tag) : words.bytes;
  if (words.and === 'close') stream.end(bytes);
  else stream.write(bytes);
  return false;
}

/** Slow enough that no line ever comes to its end, quick enough that no pause is long. */
function drip(stream: Socket): void {
  stream.write('*');
  const timer = setInterval(() => stream.write(' '), 1000);
  stream.once('close', () => clearInterval(timer));
}

/** As fast as the other side takes it. */
function flood(stream: Socket): void {
  const more = (): void => {
    while (stream.writable && stream.write(FLOOD));
  };
  stream.on('drain', more);
  more();
}

const FLOOD = Buffer.alloc(16 * 1024, 'a');

/** Control characters, a terminal colour, invalid UTF-8: what a port that is no mail server might send. */
const GARBAGE = Buffer.from([0, 255, 27, 91, 51, 49, 109, 128, 7, 13, 10, 0xc3, 0x28, 13, 10]);
