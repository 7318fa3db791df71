import type { Text } from '../../base/message.ts';
import type { DeliveryTest } from '../../model/idle.ts';
import type { Mailboxes } from '../../model/mailboxes.ts';
import { defineStep, type Step, StepFailed, StepSkipped } from '../../model/step.ts';
import type { WatchEnd, WatchedConnection, WatchFact } from '../../model/watch.ts';
import { readEnding } from '../../refusals/ending.ts';
import { notThePassword } from '../../refusals/line.ts';
import type { Wire } from '../../wire/wire.ts';
import { say } from '../../words/say.ts';
import { waitFor } from '../latency.ts';
import { Net } from '../net.ts';
import { openAnother } from '../reach.ts';
import { prefixOf } from '../test-folder.ts';
import { HeldConnection } from './hold.ts';
import { withMissed } from './missed.ts';
import { openRows } from './open-rows.ts';
import { FINEST, MOST_ROWS, programOf, rows } from './rows.ts';
import { StoredMessages } from './stored-messages.ts';
import { summaryOf } from './summary.ts';

/** How long a connection that is asked whether it still lives has for its answer, in ms. */
const ANSWER_MS = 15_000;
/** After Ctrl-C: for asking each connection whether it still lives, and removing what was stored. */
const LAST_WORDS_MS = 5000;
/** For a short watch too: a busy server that answers after some seconds is not dead. */
const SHORTEST_ANSWER_MS = 6000;

/**
 * How long do this server and this network keep a silent connection? Several connections side by side, each renewing
 * IDLE after another time. A row whose connection did not live goes on with a new one and half the time. Where the
 * delivery test was asked for, messages are stored while they wait: what dies without a word is then shown by a change
 * that never arrives.
 */
export function watchProbe(durationMs: number): Step<Net, 'watch'> {
  return defineStep({
    provides: 'watch',
    needs: ['session', 'idle'],
    uses: ['mailboxes'],
    async run({ idle, mailboxes }, net: Net) {
      if (!idle.accepted) throw new StepSkipped('idle-refused', say('missing-idle-refused'));
      return new Watch(net, durationMs, idle.delivery ?? null).run(mailboxes);
    },
  });
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
  readonly #delivery: DeliveryTest | null;
  readonly #changes: StoredMessages | null;
  #refused: Text | null = null;
  #opening = false;
  #noneLeft = false;

  constructor(outer: Net, durationMs: number, delivery: DeliveryTest | null) {
    this.#outer = outer;
    this.#durationMs = durationMs;
    this.#delivery = delivery;
    this.#answerMs = Math.min(ANSWER_MS, Math.max(SHORTEST_ANSWER_MS, durationMs / 10));
    this.#net = new Net(outer.options, this.#hard.signal, outer.awake);
    this.#changes = delivery === null ? null : new StoredMessages(this.#net, delivery, () => outer.signal.aborted);
  }

  async run(mailboxes: Mailboxes | null): Promise<WatchFact> {
    const cutOff = (): void => {
      // Nothing is known yet of a connection that is only being opened.
      if (this.#opening) this.#hard.abort('interrupted');
      else setTimeout(() => this.#hard.abort('interrupted'), LAST_WORDS_MS).unref();
    };
    this.#outer.signal.addEventListener('abort', cutOff, { once: true });
    const clock = setInterval(() => this.#sayTimeLeft(), 1000);
    try {
      await this.#runRows(prefixOf(mailboxes));
    } finally {
      clearInterval(clock);
      this.#outer.signal.removeEventListener('abort', cutOff);
      await this.#net.closeAll();
      await this.#changes?.removeRest();
    }
    if (this.#connections.length === 0) throw new StepFailed(notOne(this.#refused));
    return this.#result();
  }

  /** From then on they run side by side. */
  async #runRows(prefix: string): Promise<void> {
    await this.#outer.slotsFreed();
    this.#opening = true;
    const wires = await this.#openRows();
    this.#opening = false;
    await this.#changes?.create(wires.length, prefix, Date.now() + this.#durationMs);
    await Promise.all(wires.map((wire, i) => this.#row(i + 1, wire, rows[i]?.part ?? null)));
  }

  /** One fewer than allowed where messages take one more. */
  async #openRows(): Promise<readonly Wire[]> {
    const more = this.#changes === null ? 0 : 1;
    const rows = Math.min(Math.max(1, this.#outer.options.cap - more), MOST_ROWS);
    const { wires, refused, noneLeft } = await openRows(this.#net, rows, 1 + more, () => this.#over);
    this.#refused = refused;
    this.#noneLeft = noneLeft;
    return wires;
  }

  async #row(row: number, first: Wire, part: number | null): Promise<void> {
    let wire: Wire | null = first;
    let renewMs = part === null ? null : this.#durationMs * part;
    while (wire) {
      const held = new HeldConnection(wire, {
        renewMs,
        answerMs: this.#answerMs,
        folder: this.#changes?.folderOf(row) ?? 'INBOX',
        changing: this.#changes?.for(row) ?? null,
        left: () => (this.#over ? 0 : this.#durationMs - this.#elapsed),
        now: () => Math.round(this.#elapsed / 100) / 10,
        interrupted: () => this.#outer.signal.aborted,
        pausedSince: (time) => this.#outer.awake.pausedSince(time),
      });
      await held.run();
      const result = held.result();
      if (held.broken !== null) this.#refused ??= readEnding(held.broken).meaning;
      if (held.told) this.#connections.push({ row, as: programOf(renewMs), ...result });
      if (result.end === null && held.broken === null) await this.#changes?.removeBy(wire, row);
      await this.#net.release(wire);
      renewMs = nextRenewal(renewMs, result.end);
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
    if (seconds === 0) {
      this.#outer.options.say?.(say('watch-asking'));
      return;
    }
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    this.#outer.options.say?.(say('watch-holding', { clock }));
  }

  #result(): WatchFact {
    const interrupted = this.#outer.signal.aborted;
    const early = this.#elapsed < this.#durationMs;
    const changes = this.#changes?.fact() ?? null;
    const inOrder = [...this.#connections].sort((a, b) => a.row - b.row || a.startedAt - b.startedAt);
    // In folders of their own they were notified of different changes.
    const connections = changes?.waitSeconds == null ? withMissed(inOrder, this.#lateMs / 1000) : inOrder;
    return {
      plannedSeconds: this.#durationMs / 1000,
      elapsedSeconds: Math.round(this.#elapsed / 100) / 10,
      stopped: interrupted ? 'interrupted' : early ? 'all-ended' : 'duration',
      connections,
      refused: this.#refused,
      ...(this.#noneLeft ? { noneLeft: true } : {}),
      ...summaryOf(connections),
      ...(changes === null ? {} : { changes }),
    };
  }

  /** How much later than another a connection may be notified of the same change. */
  get #lateMs(): number {
    return waitFor(this.#delivery?.latenciesMs ?? [], this.#net.options);
  }
}

/** Half the time that was too long; null when it lived. What a sleeping computer did to it says nothing. */
function nextRenewal(renewMs: number | null, end: WatchEnd | null): number | null {
  if (end === null || renewMs === null) return null;
  return end.how === 'suspended' ? renewMs : Math.min(renewMs, end.afterSeconds * 1000) / 2;
}

function notOne(because: Text | null) {
  return {
    code: 'not-watched',
    message: say('not-watched'),
    hint: say('try-again-busy'),
    evidence: because,
  };
}
