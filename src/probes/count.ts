import type { ModelledConnection } from '../model/client-model.ts';
import type { Connections } from '../model/connections.ts';
import type { ReadRefusal, Refusal } from '../model/refusal.ts';
import { isNoAnswer, readEnding } from '../refusals/ending.ts';
import { readLine } from '../refusals/line.ts';
import { WireError } from '../wire/error.ts';
import { quoted, signIn } from '../wire/login.ts';
import type { Wire } from '../wire/wire.ts';
import { confirm } from './confirm.ts';
import type { Net } from './net.ts';
import { prepare, refusalOf } from './reach.ts';

const SECOND_MS = 1000;

/** A connection without a folder. */
const plainly: ModelledConnection = { folder: null, idle: false };

/** What the first connection learned, so that the counting ones need not ask again. */
export interface Known {
  readonly capabilities: readonly string[];
  readonly idle: boolean;
  /** It was refused INBOX: that later ones are too says nothing about how many are open, so they do not ask. */
  readonly inboxRefused: boolean;
}

/** A connection that greets, or what kept it from that. */
type Arrival =
  | { readonly greeted: true; readonly wire: Wire }
  | { readonly greeted: false; readonly wire: Wire | null; readonly error: unknown };

/** Owns the connections of one count. */
export class Count {
  readonly #net: Net;
  readonly #known: Known;
  readonly #held: Wire[] = [];
  readonly #started = performance.now();
  #spent = 0;
  /** A folder that was asked for did not open in time: no more are asked for. */
  #foldersWait = false;
  /** The last one that was tried was let in, or refused, within a second. */
  #refusesAtOnce = true;
  /** When it was known what became of the last one that was tried; saying goodbye comes after it. */
  #answered = 0;
  readonly #openedAfterMs: number[] = [];
  /** The next connection, on its way while the one before it opens its folder. Never rejects. */
  #next: Promise<Arrival> | null = null;

  constructor(net: Net, known: Known) {
    this.#net = net;
    this.#known = known;
  }

  async run(plan: readonly ModelledConnection[]): Promise<Connections> {
    const wanted = plan.length;
    try {
      const tried = plan.slice(0, this.#net.options.cap);
      for (const [index, modelled] of tried.entries()) {
        const refused = await this.#openNext(modelled, index + 1 < tried.length);
        if (refused) {
          const opened = this.#held.length;
          await this.#dropNext();
          const verdict = await this.#confirm(refused, modelled);
          // The first probe was let in with the same name and password a moment ago.
          const refusal = { ...verdict, credentialsAccepted: true, at: opened + 1 };
          // Encryption that is asked for now and was not at first.
          if (refusal.cause === 'tls') this.#net.laterUntrusted ??= refusal;
          return this.#result(wanted, opened, 'refused', refusal);
        }
      }
      return this.#result(wanted, this.#held.length, wanted > this.#net.options.cap ? 'cap' : 'wanted', null);
    } catch (error) {
      // What was counted until the end came is worth keeping: at least so many.
      const { signal } = this.#net;
      if (!signal.aborted || this.#held.length === 0) throw error;
      const why = signal.reason === 'deadline' ? 'deadline' : 'interrupted';
      return this.#result(wanted, this.#held.length, why, null);
    } finally {
      await this.#dropNext();
      await this.#net.closeAll();
    }
  }

  #result(wanted: number, opened: number, stopped: Connections['stopped'], refusal: Refusal | null): Connections {
    const roundTrips = this.#spent + this.#held.reduce((sum, wire) => sum + wire.roundTrips, 0);
    const elapsedMs = Math.round(performance.now() - this.#started);
    const openedAfterMs = this.#openedAfterMs.slice(0, opened);
    return { wanted, opened, stopped, refusal, roundTrips, elapsedMs, openedAfterMs };
  }

  /**
   * Opens one more. If it is refused instantly and silently just after we closed another, the server may not have freed
   * the slot yet: retry once after a second. A server that takes its time before it refuses is not asked again.
   */
  async #openNext(modelled: ModelledConnection, more: boolean): Promise<ReadRefusal | null> {
    const { msSinceClosing } = this.#net;
    const started = performance.now();
    const refused = await this.#openOne(modelled, more);
    this.#refusesAtOnce = this.#answered - started <= SECOND_MS;
    // An older connection that was ended for the newcomer (`idle`) is a limit at work, not a slot freed late; a
    // certificate that is another one now is evidence, and not to be forgotten by trying again.
    const silent = refused?.text === '' && refused.stage !== 'idle' && refused.cause !== 'tls' && !isNoAnswer(refused);
    if (!silent || msSinceClosing > SECOND_MS || !this.#refusesAtOnce) return refused;
    await this.#dropNext();
    await this.#net.pause(SECOND_MS);
    return this.#openOne(modelled, more);
  }

  /**
   * Opens one more and holds it.
   * @param more another one is to follow
   * @returns what refused it, or null
   */
  async #openOne(modelled: ModelledConnection, more: boolean): Promise<ReadRefusal | null> {
    let wire: Wire | null = null;
    let signedIn = false;
    try {
      const arrival = await (this.#next ?? this.#arrive());
      this.#next = null;
      wire = arrival.wire;
      if (!arrival.greeted) throw arrival.error;
      let refusal = await this.#signIn(arrival.wire);
      signedIn = refusal === null;
      if (signedIn && more) this.#next = this.#arrive();
      refusal ??= await this.#settle(arrival.wire, modelled);
      this.#answered = performance.now();
      if (refusal) {
        await this.#drop(arrival.wire);
        return refusal;
      }
      this.#held.push(arrival.wire);
      this.#openedAfterMs.push(Math.round(this.#answered - this.#started));
      return this.#lostOne();
    } catch (error) {
      this.#answered = performance.now();
      if (!(error instanceof WireError) || this.#net.signal.aborted) throw error;
      // What cut the others as well let this one in before: a ban.
      if (wire && signedIn && this.#held.some(({ open }) => !open)) this.#held.push(wire);
      else if (wire) await this.#drop(wire);
      return this.#afterOthers(readEnding(error));
    }
  }

  /** Connects as far as the sign-in. */
  async #arrive(): Promise<Arrival> {
    let wire: Wire | null = null;
    try {
      wire = await this.#net.open();
      await prepare(wire, this.#net);
      return { greeted: true, wire };
    } catch (error) {
      return { greeted: false, wire, error };
    }
  }

  /** Closes the connection that was on its way: it is not wanted any more. */
  async #dropNext(): Promise<void> {
    const arrival = await this.#next;
    this.#next = null;
    if (arrival?.wire) await this.#drop(arrival.wire);
  }

  async #signIn(wire: Wire): Promise<ReadRefusal | null> {
    const { credentials } = this.#net.options;
    if (wire.capabilities.length === 0) wire.capabilities = [...this.#known.capabilities];
    const signedIn = await signIn(wire, credentials, this.#net.mayStayInClear(wire));
    return signedIn.reply.status === 'OK' ? null : refusalOf(signedIn);
  }

  /** Opens the folder and goes to IDLE as the program would. A folder that cannot be opened is not a refusal of us. */
  async #settle(wire: Wire, { folder, idle }: ModelledConnection): Promise<ReadRefusal | null> {
    if (folder === null || !isPlainName(folder) || this.#foldersWait || this.#known.inboxRefused) return null;
    try {
      const reply = await wire.command('select', `EXAMINE ${quoted(folder)}`);
      if (reply.status !== 'OK') {
        const verdict = readLine(reply.line, 'select');
        return reply.status === 'BAD' || verdict.cause === 'connection-limit' ? verdict : null;
      }
      if (idle && this.#known.idle) await wire.idle();
      return null;
    } catch (error) {
      // It is signed in, and open: a folder that is locked lets everybody wait.
      if (!(error instanceof WireError) || error.how !== 'timeout') throw error;
      this.#foldersWait = true;
      return null;
    }
  }

  /** Some servers let the newcomer in and end an older connection instead (LuxSci): that is a limit too. */
  #lostOne(): ReadRefusal | null {
    const lost = this.#held.findIndex((wire) => !wire.open);
    if (lost < 0) return null;
    for (const wire of this.#held.splice(lost, 1)) this.#spent += wire.roundTrips;
    return this.#afterOthers(readEnding(new WireError('idle', 'closed')));
  }

  /**
   * The same name and password were accepted a moment ago, so a silent end or an unclear no is about the number of
   * connections, about a ban, or an outage; only a retry tells.
   */
  #afterOthers(verdict: ReadRefusal): ReadRefusal {
    return verdict.cause === 'unreachable' && this.#held.length > 0
      ? { ...verdict, cause: 'banned-or-limit', proven: false }
      : verdict;
  }

  #confirm(verdict: ReadRefusal, refused: ModelledConnection): Promise<ReadRefusal> {
    // What was refused is tried again: being let in says nothing about a folder that was not opened.
    const same = verdict.stage === 'select' ? refused : plainly;
    const more = (): Promise<ReadRefusal | null> => this.#openNext(same, false);
    const swap = async (): Promise<ReadRefusal | null> => {
      const last = this.#held.pop();
      if (last) await this.#drop(last);
      return more();
    };
    const pause = (milliseconds: number): Promise<void> => this.#net.pause(milliseconds);
    return confirm({ verdict, opened: this.#held.length, atOnce: this.#refusesAtOnce }, { swap, more, pause });
  }

  async #drop(wire: Wire): Promise<void> {
    this.#spent += wire.roundTrips;
    await this.#net.release(wire);
  }
}

/** Names with anything but printable ASCII in them are left closed rather than put on the wire. */
function isPlainName(name: string): boolean {
  return name.length <= 500 && /^[\x20-\x7e]+$/.test(name);
}
