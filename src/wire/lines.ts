import type { Socket } from 'node:net';
import type { Stage } from '../model/refusal.ts';
import { say } from '../words/say.ts';
import { fromSocketError, WireError } from './error.ts';
import { hideInLine } from './hide-in-line.ts';

/** A line longer than this is not IMAP but an attack or another protocol. Bytes. */
const LONGEST_LINE = 64 * 1024;
/** Bytes of one reply we are willing to hold, all its lines together. */
export const LONGEST_REPLY = 1024 * 1024;
/** Bytes. */
const LINE_END = 2;

interface Waiter {
  resolve(line: string): void;
  reject(error: WireError): void;
}

/**
 * Cuts what a socket delivers into lines and hands them out one at a time. It owns no time-outs: the caller gives
 * each read its deadline, so that a server which drips one byte a second gains nothing.
 */
export class LineReader {
  readonly #socket: Socket;
  #stage: Stage;
  #pending: Buffer = Buffer.alloc(0);
  #lines: string[] = [];
  /** Lines at the front that have been handed out: taking them off one by one would move all the others each time. */
  #taken = 0;
  #waiter: Waiter | null = null;
  #ending: WireError | null = null;
  #held = 0;
  /** Takes secrets out of what the server says, before anybody sees it. */
  readonly #hide: (text: string) => string;

  constructor(socket: Socket, stage: Stage, hide: (text: string) => string) {
    this.#socket = socket;
    this.#stage = stage;
    this.#hide = hide;
    socket.on('data', this.#onData);
    socket.on('error', this.#onError);
    socket.on('end', this.#onClose);
    socket.on('close', this.#onClose);
  }

  /** Names the step that is under way, for the error a sudden end becomes. */
  set stage(stage: Stage) {
    this.#stage = stage;
  }

  /** Bytes that have arrived and nobody asked for: before a STARTTLS handshake there must be none. */
  get unread(): number {
    return this.#pending.length + this.#lines.length - this.#taken;
  }

  get ended(): boolean {
    return this.#ending !== null;
  }

  /** Stops listening, so that TLS can take the socket over. */
  detach(): void {
    this.#socket.off('data', this.#onData);
    this.#socket.off('error', this.#onError);
    this.#socket.off('end', this.#onClose);
    this.#socket.off('close', this.#onClose);
  }

  /** Ends every waiting and later read with this error. */
  fail(error: WireError): void {
    this.#ending ??= error;
    this.#waiter?.reject(this.#ending);
    this.#waiter = null;
  }

  /**
   * The next line without its line end; literals (`{n}`) are read along and stay in the text.
   * @throws WireError when the socket ends, the time is up, or the line is longer than 64 KB.
   */
  async next(milliseconds: number): Promise<string> {
    const deadline = performance.now() + milliseconds;
    const line = await this.#nextLine(milliseconds);
    let literal = literalSize(line);
    if (literal === null) return line;
    // Joined once at the end: to look at a text that was just put together is to copy it, each time.
    const parts = [line];
    let length = line.length;
    for (let part = line; literal !== null; literal = literalSize(part)) {
      if (length + literal > LONGEST_REPLY) throw this.#tooLong();
      for (let taken = 0; taken <= literal; taken += Buffer.byteLength(part) + 2) {
        // The time is for the whole line: a literal that drips in gains nothing.
        part = await this.#nextLine(Math.max(0, deadline - performance.now()));
        parts.push(part);
        length += part.length + 2;
      }
    }
    return parts.join('\r\n');
  }

  /** The next line as it came. @throws WireError as {@link next} does. */
  nextWithoutLiterals(milliseconds: number): Promise<string> {
    return this.#nextLine(milliseconds);
  }

  #takeLine(): string | undefined {
    const ready = this.#lines[this.#taken];
    if (ready === undefined) return undefined;
    this.#taken += 1;
    this.#held -= ready.length + LINE_END;
    if (this.#taken === this.#lines.length) {
      this.#lines = [];
      this.#taken = 0;
    }
    return ready;
  }

  #nextLine(milliseconds: number): Promise<string> {
    const ready = this.#takeLine();
    if (ready !== undefined) return Promise.resolve(ready);
    if (this.#ending) return Promise.reject(this.#ending);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiter = null;
        reject(new WireError(this.#stage, 'timeout', this.#half()));
      }, milliseconds);
      this.#waiter = {
        resolve: (line) => {
          clearTimeout(timer);
          resolve(line);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      };
    });
  }

  #onData = (chunk: Buffer): void => {
    // What comes after the end is not kept: a line without end could still be on its way.
    if (this.#ending !== null) return;
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    let end = this.#pending.indexOf(0x0a);
    while (end >= 0) {
      const last = end > 0 && this.#pending[end - 1] === 0x0d ? end - 1 : end;
      this.#deliver(hideInLine(this.#pending.toString('utf8', 0, last), this.#hide));
      this.#pending = this.#pending.subarray(end + 1);
      end = this.#pending.indexOf(0x0a);
    }
    if (this.#pending.length > LONGEST_LINE || this.#held > LONGEST_REPLY) {
      this.fail(this.#tooLong());
      this.#socket.destroy();
    }
  };

  #onError = (error: Error): void => {
    this.fail(fromSocketError(this.#stage, error));
  };

  #onClose = (): void => {
    this.fail(new WireError(this.#stage, 'closed', this.#half()));
  };

  #deliver(line: string): void {
    if (this.#waiter) {
      const waiter = this.#waiter;
      this.#waiter = null;
      waiter.resolve(line);
      return;
    }
    // An empty line is held as well.
    this.#held += line.length + LINE_END;
    this.#lines.push(line);
  }

  /** What came without a line end: evidence as well. */
  #half(): string {
    return this.#hide(this.#pending.toString('utf8', 0, 1000));
  }

  #tooLong(): WireError {
    return new WireError(this.#stage, 'protocol', this.#half(), say('wire-line-too-long'));
  }
}

/** RFC 9051 section 4.3: `{n}` or `{n+}` at the end of a line announces n bytes. */
function literalSize(line: string): number | null {
  const announced = /\{(\d{1,10})\+?\}$/.exec(line.slice(-14));
  return announced ? Number(announced[1]) : null;
}
