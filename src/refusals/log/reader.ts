import { type Judged, judged } from '../judged.ts';
import type { Reading } from '../reading.ts';
import { ASIDE } from '../weights.ts';
import { type TakenApart, takenApart } from './lines.ts';
import { kept, People } from './people.ts';
import { timeOf } from './time.ts';

/** Which lines count. */
export interface LogFilter {
  readonly user: string | null;
  /** Ms since 1970. */
  readonly since: number | null;
  readonly now: number;
}

/**
 * Words at least one of which is in every line of a log that tells a verdict. One search for all of them goes over
 * hundreds of megabytes a second; only the lines it stops at are read.
 */
const TELLING =
  /[Mm]aximum|[Tt]oo many|TOO MANY|xceeded|being dropped|queue full|imit|auth failed|auth_failed|LOGIN FAILED|badlogin|auth(?:entication)? failure|FAILED\]|mismatch|unknown user|allow_nets|\bBan |Banning|locked|rottl|database|SSL_accept|too frequent|OVERQUOTA|denied|ejected|not allowed|disabled|[Ii]nvalid|[Ii]ncorrect|BYE |\bNO [[A-Z]|\bBAD |imultaneous|oncurrent|AUTHENTICAT|AADSTS|invalid_grant|CERTIFICATE_/g;

/** Longest line that is read, in characters. */
const LONGEST = 4000;
/** Shapes of lines whose meaning is remembered. */
const REMEMBERED = 5000;

const NEWLINE = 10;
/** A file without line ends is no log: what is beyond this without one is left out. */
const UNENDED = 1024 * 1024;

/** Layers 2 to 5 for a log of any size, piece by piece. */
export class LogReader {
  readonly #filter: LogFilter;
  readonly #people = new People();
  readonly #known = new Map<string, Judged | null>();
  #rest: Buffer = Buffer.alloc(0);
  #lines = 0;

  constructor(filter: LogFilter) {
    this.#filter = filter;
  }

  /** How many lines told something. */
  get lines(): number {
    return this.#lines;
  }

  push(piece: Buffer): void {
    const end = piece.lastIndexOf(NEWLINE) + 1;
    if (end === 0) {
      this.#rest = this.#rest.length > UNENDED ? Buffer.alloc(0) : Buffer.concat([this.#rest, piece]);
      return;
    }
    const whole = this.#rest.length > 0 ? Buffer.concat([this.#rest, piece.subarray(0, end)]) : piece.subarray(0, end);
    this.#read(whole);
    // A copy: the piece may be filled again by whoever gave it.
    this.#rest = Buffer.from(piece.subarray(end));
  }

  end(): readonly Reading[] {
    this.#read(this.#rest);
    this.#rest = Buffer.alloc(0);
    return this.#people.readings();
  }

  #read(bytes: Buffer): void {
    // One character for each byte: half as long and as quick again as UTF-8, and the places stay.
    const text = bytes.toString('latin1');
    TELLING.lastIndex = 0;
    for (let match = TELLING.exec(text); match !== null; match = TELLING.exec(text)) {
      const start = text.lastIndexOf('\n', match.index) + 1;
      const newline = text.indexOf('\n', match.index);
      const end = newline < 0 ? text.length : newline;
      this.#line(bytes, start, end, text);
      TELLING.lastIndex = end;
    }
    this.#people.settle();
  }

  #line(bytes: Buffer, start: number, end: number, text: string): void {
    const until = Math.min(end, start + LONGEST);
    const parts = takenApart(text.slice(start, until));
    if (parts === null || !this.#isWanted(parts)) return;
    const meaning = this.#meaningOf(parts);
    if (meaning === null) return;
    this.#lines += 1;
    const { user, address, time, count } = parts;
    const line = (): string => bytes.toString('utf8', start, until);
    this.#people.add({ user, address, time, line, count, judged: meaning });
  }

  #isWanted({ user, time }: TakenApart): boolean {
    const { user: wanted, since, now } = this.#filter;
    if (wanted !== null && user?.toLowerCase() !== wanted.toLowerCase()) return false;
    return since === null || time === null || (timeOf(time, now) ?? since) >= since;
  }

  /** What lines of this shape mean; null: nothing that anybody is told. */
  #meaningOf({ shape, message, program }: TakenApart): Judged | null {
    const before = this.#known.get(shape);
    // A limit names its number, which the shape does not hold.
    if (before !== undefined && (before === null || before.limit === null || shape === message)) return before;
    const exact = before === undefined ? undefined : this.#known.get(message);
    if (exact !== undefined) return exact;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const found = judged({ text: message, lines: [message], program });
    const meaning = found.weight < ASIDE && isTold(found) ? found : null;
    this.#known.set(kept(shape), meaning);
    if (meaning !== null && meaning.limit !== null) this.#known.set(kept(message), meaning);
    return meaning;
  }
}

/** Ends of connections and faults of the network are the everyday of every log. */
function isTold({ cause, kind }: Judged): boolean {
  if (cause === 'ambiguous') return kind !== null && unclear.has(kind);
  return cause !== 'unknown' && cause !== 'not-a-limit' && cause !== 'unreachable';
}

const unclear: ReadonlySet<string> = new Set([
  'proxy',
  'disguised',
  'password-or-access',
  'logins-or-rate',
  'unnamed-limit',
  'post-login',
]);
