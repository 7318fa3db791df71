import { plain } from '../../base/text.ts';
import type { WatchEnd, WatchedChange, WatchedConnection } from '../../model/watch.ts';
import { WireError } from '../../wire/error.ts';
import { quoted } from '../../wire/login.ts';
import type { Wire } from '../../wire/wire.ts';
import { existsIn } from '../test-folder.ts';
import type { Changing, Stored } from './stored-messages.ts';

/** ms. How soon an end of the watch is noticed; what the server says is noticed at once. */
const SLICE_MS = 500;
/** ms. The same while a message is stored, which takes less than that. */
const STORING_SLICE_MS = 50;
/** Lines noted for one connection; a busy inbox has many. */
export const MOST_HEARD = 2000;

export interface Holding {
  /** Null: never. */
  readonly renewMs: number | null;
  readonly answerMs: number;
  readonly folder: string;
  /** Makes changes in that folder; null where there are none but those that come by themselves. */
  readonly changing: Changing | null;
  /** ms until the watch is over. */
  left(): number;
  /** Seconds since the watch began. */
  now(): number;
  interrupted(): boolean;
  /** This computer was suspended since that time by performance.now(). */
  pausedSince(time: number): boolean;
}

type Heard = WatchedConnection['heard'][number];

/** One connection that is held in IDLE, renewed now and then, and asked at the end whether it still lives. */
export class HeldConnection {
  readonly #wire: Wire;
  readonly #how: Holding;
  readonly #startedAt: number;
  #changing: Changing | null;
  #endedAt: number;
  #idleSince: number;
  /** The same by performance.now(). */
  #idleFrom = performance.now();
  readonly #renewedAt: number[] = [];
  readonly #heard: Heard[] = [];
  readonly #changes: WatchedChange[] = [];
  /** The last EXISTS; `at` by performance.now(). */
  #told: Stored = { messages: 0, at: 0 };
  /** How long this IDLE had lasted (s) when a change was made that never arrived. */
  #deafAfter: number | null = null;
  #proven: number | null = null;
  #end: WatchEnd | null = null;
  /** Something was asked and the answer is awaited. */
  #asking = false;
  #wasIdle = false;
  /** It came to an end that says nothing about how long IDLE lives: before IDLE began, or with words that are no IMAP. */
  broken: WireError | null = null;

  constructor(wire: Wire, how: Holding) {
    this.#wire = wire;
    this.#how = how;
    this.#changing = how.changing;
    this.#startedAt = how.now();
    this.#endedAt = this.#startedAt;
    this.#idleSince = this.#startedAt;
  }

  /** Returns when the watch is over or the connection is. */
  async run(): Promise<void> {
    try {
      const opened = await this.#wire.command('select', `EXAMINE ${quoted(this.#how.folder)}`);
      // There are no notifications for a folder that is not open.
      if (opened.status !== 'OK') this.#changing = null;
      while (await this.#idle()) {
        await this.#listen();
        await this.#change();
        await this.#ask();
        if (this.#how.left() <= 0) break;
        this.#renewedAt.push(this.#how.now());
      }
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      if (error.how === 'protocol' || (!this.#wasIdle && error.how !== 'aborted')) this.broken = error;
      else this.#end = this.#endFor(error);
    }
    this.#endedAt = this.#how.now();
  }

  /** Something is known of it. */
  get told(): boolean {
    return this.broken === null || this.#proven !== null;
  }

  result(): Omit<WatchedConnection, 'row' | 'as'> {
    const { renewMs } = this.#how;
    return {
      renewSeconds: renewMs === null ? null : Math.round(renewMs / 100) / 10,
      startedAt: this.#startedAt,
      endedAt: this.#endedAt,
      renewedAt: this.#renewedAt,
      heard: this.#heard,
      provenSeconds: this.#proven,
      end: this.#end,
      ...(this.#changes.length === 0 ? {} : { changes: this.#changes }),
    };
  }

  async #idle(): Promise<boolean> {
    const answer = await this.#wire.idle();
    this.#idleSince = this.#how.now();
    this.#idleFrom = performance.now();
    this.#deafAfter = null;
    this.#wasIdle ||= 'afterMs' in answer;
    return 'afterMs' in answer;
  }

  async #listen(): Promise<void> {
    const { renewMs, left, now } = this.#how;
    for (;;) {
      const due = renewMs === null ? left() : Math.min(left(), this.#idleSince * 1000 + renewMs - now() * 1000);
      if (due <= 0) return;
      await this.#hear(Math.min(SLICE_MS, due));
    }
  }

  async #hear(milliseconds: number): Promise<void> {
    for (const line of await this.#wire.listen(milliseconds)) this.#note(line);
  }

  #note(line: string): void {
    const exists = existsIn([line]);
    if (exists !== null) this.#told = { messages: exists, at: performance.now() };
    const keepalive = /^\* OK\b/i.test(line);
    if (!keepalive && !/^\* \d+ (?:EXISTS|EXPUNGE|FETCH)\b/i.test(line)) return;
    if (this.#heard.length >= MOST_HEARD) return;
    const messages = exists === null ? {} : { messages: exists };
    this.#heard.push({ at: this.#how.now(), what: keepalive ? 'keepalive' : 'change', ...messages });
  }

  /**
   * Makes a change before the connection is asked for the first time, and before the last: whoever hears of it while
   * he waits is alive, and is served.
   */
  async #change(): Promise<void> {
    const { left, interrupted, now } = this.#how;
    if (this.#changing === null || (this.#changes.length > 0 && left() > 0)) return;
    const stored = await this.#whileListening(this.#changing.make());
    if (stored === null) return;
    const ago = (performance.now() - stored.at) / 1000;
    const [at, afterSeconds] = [tenths(now() - ago), tenths(now() - this.#idleSince - ago)];
    const until = stored.at + this.#changing.waitMs;
    while (this.#told.messages < stored.messages) {
      // What was not waited for to the end is not missing.
      if (interrupted()) return;
      const rest = until - performance.now();
      if (rest <= 0) break;
      await this.#hear(Math.min(SLICE_MS, rest));
    }
    const arrived = this.#told.messages >= stored.messages;
    // While this computer sleeps nothing reaches it.
    if (!arrived && this.#how.pausedSince(this.#idleFrom)) return;
    const latencyMs = arrived ? Math.max(0, Math.round((this.#told.at - stored.at) * 10) / 10) : null;
    this.#changes.push({ at, afterSeconds, latencyMs });
    if (arrived) this.#proven = Math.max(this.#proven ?? 0, afterSeconds);
    else this.#deafAfter = afterSeconds;
  }

  /** The notification may arrive before the connection that stores the message gets its answer. */
  async #whileListening(storing: Promise<Stored | null>): Promise<Stored | null> {
    let over = false;
    const noted = storing.finally(() => {
      over = true;
    });
    const listening = async (): Promise<void> => {
      while (!over) await this.#hear(STORING_SLICE_MS);
    };
    return (await Promise.all([noted, listening()]))[0];
  }

  /** DONE: a connection that answers it is alive. */
  async #ask(): Promise<void> {
    const held = this.#held();
    this.#asking = true;
    await this.#wire.done(this.#how.answerMs);
    this.#asking = false;
    this.#proven = Math.max(this.#proven ?? 0, held);
  }

  #held(): number {
    return tenths(this.#how.now() - this.#idleSince);
  }

  /**
   * Null for what is our own doing. Reset when it is spoken to, a connection had been forgotten before; a FIN then is
   * the server's own answer (Cyrus looks at its time limit when it is woken, measured).
   */
  #endFor(error: WireError): WatchEnd | null {
    const { how, line } = error;
    if (how === 'aborted') return null;
    const text = plain(line);
    const afterSeconds = this.#held();
    if (this.#how.pausedSince(this.#idleFrom)) return { how: 'suspended', afterSeconds, text };
    if (how === 'bye') return { how, afterSeconds, text };
    if ((this.#asking && how === 'reset') || how === 'timeout') {
      return this.#silent(afterSeconds - (how === 'timeout' ? this.#how.answerMs / 1000 : 0), text);
    }
    return { how: how === 'closed' ? 'fin' : 'rst', afterSeconds, text };
  }

  /** A change that never arrived was spoken by the server, at the latest when it used to tell of one: dead by then. */
  #silent(askedAfter: number, text: string): WatchEnd {
    const toldBy = this.#deafAfter === null ? null : this.#deafAfter + (this.#changing?.lateMs ?? 0) / 1000;
    return {
      how: 'silent',
      afterSeconds: Math.max(0, tenths(Math.min(askedAfter, toldBy ?? askedAfter))),
      text,
      provenBy: toldBy === null ? 'done' : 'change',
    };
  }
}

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;
