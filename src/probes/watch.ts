import { type Step, StepFailed, StepSkipped } from '../engine.ts';
import type { WatchedConnection, WatchFact } from '../model.ts';
import { readEnding } from '../refusals/ending.ts';
import { notThePassword } from '../refusals/line.ts';
import type { Wire } from '../wire/wire.ts';
import { Net } from './net.ts';
import { openAnother } from './reach.ts';
import { Held } from './watch-hold.ts';
import { summaryOf } from './watch-summary.ts';

/** How long a connection that is asked whether it still lives has for its answer, in ms. */
const ANSWER_MS = 15_000;
/** For a short watch too: a busy server that answers after some seconds is not dead. */
const SHORTEST_ANSWER_MS = 6000;
/** Renewals below a 120th of the whole time (15 s of half an hour) tell nothing more. */
const FINEST = 120;

/** What one row of connections does: the part of the whole time after which it renews IDLE; null: never. */
interface RowPlan {
  readonly part: number | null;
}

/**
 * In the order they are opened. In half an hour: never (a Thunderbird that does not look for mail), every 10 minutes
 * (Thunderbird's own check), every 5 (where routers forget first), every 24 (K-9's default).
 */
const plan: readonly RowPlan[] = [{ part: null }, { part: 1 / 3 }, { part: 1 / 6 }, { part: 4 / 5 }, { part: 1 / 2 }];

/** Which mail program renews like this as it comes. Minutes. */
const programs: ReadonlyMap<number, string> = new Map([
  [10, 'Thunderbird, which looks every 10 minutes'],
  [24, 'K-9 Mail'],
]);
const NEVER = 'Thunderbird, when it does not look for mail by itself';

/** Most connections a watch opens. */
export const MOST_ROWS: number = plan.length;

/**
 * How long do this server and this network keep a silent connection? Several connections side by side, each renewing
 * IDLE after another time. A row whose connection did not live goes on with a new one and half the time.
 */
export function watchProbe(durationMs: number): Step<Net, 'watch'> {
  return {
    provides: 'watch',
    title: 'Watch (IDLE)',
    needs: ['session', 'idle'],
    async run({ idle }, net) {
      if (idle?.status !== 'ok' || !idle.value.accepted) throw new StepSkipped('the server does not take IDLE');
      return new Watch(net, durationMs).run();
    },
  };
}

class Watch {
  readonly #outer: Net;
  /** Ctrl-C must leave time to ask each connection whether it still lives: these are cut off later than the rest. */
  readonly #net: Net;
  readonly #hard = new AbortController();
  readonly #durationMs: number;
  readonly #answerMs: number;
  readonly #started = performance.now();
  readonly #connections: WatchedConnection[] = [];
  #refused: string | null = null;

  constructor(outer: Net, durationMs: number) {
    this.#outer = outer;
    this.#durationMs = durationMs;
    this.#answerMs = Math.min(ANSWER_MS, Math.max(SHORTEST_ANSWER_MS, durationMs / 10));
    this.#net = new Net(outer.options, this.#hard.signal);
  }

  async run(): Promise<WatchFact> {
    const cutOff = (): void => void setTimeout(() => this.#hard.abort('interrupted'), 5000).unref();
    this.#outer.signal.addEventListener('abort', cutOff, { once: true });
    const clock = setInterval(() => this.#sayTimeLeft(), 1000);
    try {
      await this.#runRows();
    } finally {
      clearInterval(clock);
      this.#outer.signal.removeEventListener('abort', cutOff);
      await this.#net.closeAll();
    }
    if (this.#connections.length === 0) throw new StepFailed(notOne(this.#refused));
    return this.#result();
  }

  /** Opened one after another, as everything here; from then on they run side by side. */
  async #runRows(): Promise<void> {
    await this.#outer.slotsFreed();
    const rows: Promise<void>[] = [];
    for (const { part } of plan.slice(0, this.#outer.options.cap)) {
      const wire = await openAnother(this.#net);
      if ('cause' in wire) {
        this.#refused = notThePassword(wire).meaning;
        break;
      }
      rows.push(this.#row(rows.length + 1, wire, part === null ? null : this.#durationMs * part));
      if (this.#over) break;
    }
    await Promise.all(rows);
  }

  async #row(row: number, first: Wire, firstRenewMs: number | null): Promise<void> {
    let wire: Wire | null = first;
    let renewMs = firstRenewMs;
    while (wire) {
      const held = new Held(wire, {
        renewMs,
        answerMs: this.#answerMs,
        left: () => (this.#over ? 0 : this.#durationMs - this.#elapsed),
        now: () => Math.round(this.#elapsed / 100) / 10,
      });
      await held.run();
      if (held.broken !== null) this.#refused ??= readEnding(held.broken).meaning;
      if (held.told) this.#connections.push({ row, as: programOf(renewMs), ...held.result() });
      await this.#net.release(wire);
      const { end } = held.result();
      renewMs = end === null || renewMs === null ? null : Math.min(renewMs, end.afterSeconds * 1000) / 2;
      wire = renewMs === null || !this.#worthwhile(renewMs) ? null : await this.#openNext();
    }
  }

  #worthwhile(renewMs: number): boolean {
    return !this.#over && renewMs >= this.#durationMs / FINEST && this.#durationMs - this.#elapsed > renewMs;
  }

  async #openNext(): Promise<Wire | null> {
    const wire = await openAnother(this.#net);
    if (!('cause' in wire)) return wire;
    this.#refused = notThePassword(wire).meaning;
    return null;
  }

  get #elapsed(): number {
    return performance.now() - this.#started;
  }

  get #over(): boolean {
    return this.#outer.signal.aborted || this.#elapsed >= this.#durationMs;
  }

  #sayTimeLeft(): void {
    const seconds = Math.max(0, Math.ceil((this.#durationMs - this.#elapsed) / 1000));
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    this.#outer.options.say?.(`Holding connections in IDLE, ${clock} left (Ctrl-C shows the result so far)`);
  }

  #result(): WatchFact {
    const interrupted = this.#outer.signal.aborted;
    const early = this.#elapsed < this.#durationMs;
    return {
      plannedSeconds: this.#durationMs / 1000,
      elapsedSeconds: Math.round(this.#elapsed / 100) / 10,
      stopped: interrupted ? 'interrupted' : early ? 'all-ended' : 'duration',
      connections: [...this.#connections].sort((a, b) => a.row - b.row || a.startedAt - b.startedAt),
      refused: this.#refused,
      ...summaryOf(this.#connections),
    };
  }
}

function programOf(renewMs: number | null): string | null {
  return renewMs === null ? NEVER : (programs.get(renewMs / 60_000) ?? null);
}

function notOne(because: string | null) {
  return {
    code: 'not-watched',
    message: 'No connection could be opened to watch.',
    hint: 'Run it again; another mail program may have taken the last free connection meanwhile.',
    evidence: because,
  };
}
