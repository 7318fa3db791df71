import type { WatchEnd, WatchedConnection } from '../model.ts';
import { plain } from '../text.ts';
import { WireError } from '../wire/error.ts';
import type { Wire } from '../wire/wire.ts';

/** ms. How soon an end of the watch is noticed; what the server says is noticed at once. */
const SLICE_MS = 500;
/** Lines noted for one connection; a busy inbox has many. */
const MOST_HEARD = 2000;

export interface Holding {
  /** Null: never. */
  readonly renewMs: number | null;
  readonly answerMs: number;
  /** ms until the watch is over. */
  left(): number;
  /** Seconds since the watch began. */
  now(): number;
}

type Heard = WatchedConnection['heard'][number];

/** One connection that is held in IDLE, renewed now and then, and asked at the end whether it still lives. */
export class Held {
  readonly #wire: Wire;
  readonly #how: Holding;
  readonly #startedAt: number;
  #endedAt: number;
  #idleSince: number;
  readonly #renewedAt: number[] = [];
  readonly #heard: Heard[] = [];
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
    this.#startedAt = how.now();
    this.#endedAt = this.#startedAt;
    this.#idleSince = this.#startedAt;
  }

  /** Returns when the watch is over or the connection is. */
  async run(): Promise<void> {
    try {
      await this.#wire.command('select', 'EXAMINE INBOX');
      while (await this.#idle()) {
        await this.#listen();
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
    };
  }

  async #idle(): Promise<boolean> {
    const answer = await this.#wire.idle();
    this.#idleSince = this.#how.now();
    this.#wasIdle ||= 'afterMs' in answer;
    return 'afterMs' in answer;
  }

  async #listen(): Promise<void> {
    const { renewMs, left, now } = this.#how;
    for (;;) {
      const due = renewMs === null ? left() : Math.min(left(), this.#idleSince * 1000 + renewMs - now() * 1000);
      if (due <= 0) return;
      for (const line of await this.#wire.listen(Math.min(SLICE_MS, due))) this.#note(line);
    }
  }

  #note(line: string): void {
    const what = /^\* OK\b/i.test(line)
      ? 'keepalive'
      : /^\* \d+ (?:EXISTS|EXPUNGE|FETCH)\b/i.test(line)
        ? 'change'
        : null;
    if (what !== null && this.#heard.length < MOST_HEARD) this.#heard.push({ at: this.#how.now(), what });
  }

  /** DONE: whoever answers it is alive. */
  async #ask(): Promise<void> {
    const held = this.#held();
    this.#asking = true;
    await this.#wire.done(this.#how.answerMs);
    this.#asking = false;
    this.#proven = Math.max(this.#proven ?? 0, held);
  }

  #held(): number {
    return Math.round((this.#how.now() - this.#idleSince) * 10) / 10;
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
    if (how === 'bye') return { how, afterSeconds, text };
    if ((this.#asking && how === 'reset') || how === 'timeout') {
      const waited = how === 'timeout' ? this.#how.answerMs / 1000 : 0;
      return { how: 'silent', afterSeconds: Math.max(0, Math.round((afterSeconds - waited) * 10) / 10), text };
    }
    return { how: how === 'closed' ? 'fin' : 'rst', afterSeconds, text };
  }
}
