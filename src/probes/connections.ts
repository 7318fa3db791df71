import { connectionsOf, isSameMailbox } from '../clients/index.ts';
import { type Step, StepSkipped } from '../engine.ts';
import type { Connections, FactSheet, ModelledConnection, Reach, Refusal, Verdict } from '../model.ts';
import { readEnding } from '../refusals/ending.ts';
import { inferLimit, notThePassword, readLine } from '../refusals/line.ts';
import { WireError } from '../wire/error.ts';
import { quoted, signIn } from '../wire/login.ts';
import type { Wire } from '../wire/wire.ts';
import type { Net } from './net.ts';
import { prepare } from './reach.ts';

const SECOND_MS = 1000;

/**
 * How many connections does the server let the mail programs open? One at a time (opening in parallel, a limit of 10
 * let 10 to 14 through), each kept open the way the program would keep it, up to what the programs want, the first
 * refusal, or the cap.
 */
export const connectionsProbe: Step<Net, 'connections'> = {
  provides: 'connections',
  title: 'Connections',
  needs: ['reach', 'accounts'],
  async run(sheet, net) {
    const plan = planFor(sheet, net);
    const { reach } = sheet;
    if (reach?.status !== 'ok') throw new Error('counting needs a reached server');
    if (!reach.value.signedIn) return refusedAtOnce(reach.value, plan.length);
    if (plan.length === 0) throw new StepSkipped('no mail program of this mailbox is known; name one with --client');
    return new Count(net, knownOf(sheet)).run(plan);
  },
};

/** A first connection that is refused by a limit is a count as well: none was left. */
function refusedAtOnce(reach: Reach, wanted: number): Connections {
  const { refusal } = reach;
  const aboutConnections = ['connection-limit', 'server-full', 'throttled'].includes(refusal?.cause ?? '');
  if (!refusal || !aboutConnections) throw new StepSkipped('the sign-in did not succeed');
  return { wanted, opened: 0, stopped: 'refused', refusal: { ...refusal, at: 1 }, roundTrips: 0, elapsedMs: 0 };
}

function planFor(sheet: FactSheet, net: Net): ModelledConnection[] {
  const { accounts, mailboxes } = sheet;
  if (accounts?.status !== 'ok') return [];
  const target = { host: net.options.host, user: net.options.credentials.user };
  const mine = accounts.value.filter((account) => isSameMailbox(account, target));
  return connectionsOf(mine, mailboxes?.status === 'ok' ? mailboxes.value.folders : null, net.options.cap);
}

/** What the first connection learned, so that the counting ones need not ask again. */
interface Known {
  readonly capabilities: readonly string[];
  readonly idle: boolean;
}

function knownOf({ reach, idle }: FactSheet): Known {
  return {
    capabilities: reach?.status === 'ok' ? reach.value.capabilities : [],
    // A mail program uses IDLE only where it is offered.
    idle: idle?.status === 'ok' && idle.value.offered && idle.value.accepted,
  };
}

/** Owns the connections of one count. */
class Count {
  readonly #net: Net;
  readonly #known: Known;
  readonly #held: Wire[] = [];
  readonly #started = performance.now();
  #spent = 0;

  constructor(net: Net, known: Known) {
    this.#net = net;
    this.#known = known;
  }

  async run(plan: readonly ModelledConnection[]): Promise<Connections> {
    const wanted = plan.length;
    try {
      for (const modelled of plan.slice(0, this.#net.options.cap)) {
        const refused = await this.#openNext(modelled);
        if (refused) {
          const opened = this.#held.length;
          const verdict = await this.#confirm(refused);
          // The first probe was let in with the same name and password a moment ago.
          return this.#result(wanted, opened, 'refused', { ...verdict, credentialsAccepted: true, at: opened + 1 });
        }
      }
      return this.#result(wanted, this.#held.length, wanted > this.#net.options.cap ? 'cap' : 'wanted', null);
    } finally {
      await this.#net.closeAll();
    }
  }

  #result(wanted: number, opened: number, stopped: Connections['stopped'], refusal: Refusal | null): Connections {
    const roundTrips = this.#spent + this.#held.reduce((sum, wire) => sum + wire.roundTrips, 0);
    const elapsedMs = Math.round(performance.now() - this.#started);
    return { wanted, opened, stopped, refusal, roundTrips, elapsedMs };
  }

  /**
   * Opens one more. Cut off at once and without a word, soon after we closed another, it may have come before the server
   * noticed that: one more time then, after a second. A server that takes its time before it refuses is not asked again.
   */
  async #openNext(modelled: ModelledConnection): Promise<Verdict | null> {
    const { msSinceClosing } = this.#net;
    const started = performance.now();
    const refused = await this.#openOne(modelled);
    const took = performance.now() - started;
    // An older connection that was ended for the newcomer (`idle`) is a limit at work, not a slot freed late.
    const silent = refused?.text === '' && refused.stage !== 'idle';
    if (!silent || msSinceClosing > SECOND_MS || took > SECOND_MS) return refused;
    await this.#net.pause(SECOND_MS);
    return this.#openOne(modelled);
  }

  /** Opens one more and holds it. @returns what refused it, or null. */
  async #openOne(modelled: ModelledConnection): Promise<Verdict | null> {
    let wire: Wire | null = null;
    try {
      wire = await this.#net.open();
      const refusal = (await this.#signIn(wire)) ?? (await this.#settle(wire, modelled));
      if (refusal) {
        await this.#drop(wire);
        return refusal;
      }
      this.#held.push(wire);
      return this.#lostOne();
    } catch (error) {
      if (!(error instanceof WireError) || this.#net.signal.aborted) throw error;
      if (wire) await this.#drop(wire);
      return this.#afterOthers(readEnding(error));
    }
  }

  async #signIn(wire: Wire): Promise<Verdict | null> {
    const { credentials, allowPlaintext } = this.#net.options;
    await prepare(wire, this.#net);
    if (wire.capabilities.length === 0) wire.capabilities = [...this.#known.capabilities];
    const { reply } = await signIn(wire, credentials, allowPlaintext || wire.loopback);
    return reply.status === 'OK' ? null : readLine(reply.line, 'login');
  }

  /** Opens the folder and goes to IDLE as the program would. A folder that cannot be opened is not a refusal of us. */
  async #settle(wire: Wire, { folder, idle }: ModelledConnection): Promise<Verdict | null> {
    if (folder === null || !isPlainName(folder)) return null;
    const reply = await wire.command('select', `EXAMINE ${quoted(folder)}`);
    if (reply.status !== 'OK') {
      const verdict = readLine(reply.line, 'select');
      return reply.status === 'BAD' || verdict.cause === 'connection-limit' ? verdict : null;
    }
    if (idle && this.#known.idle) await wire.idle();
    return null;
  }

  /** Some servers let the newcomer in and end an older connection instead (LuxSci): that is a limit too. */
  #lostOne(): Verdict | null {
    const lost = this.#held.findIndex((wire) => !wire.open);
    if (lost < 0) return null;
    for (const wire of this.#held.splice(lost, 1)) this.#spent += wire.roundTrips;
    return this.#afterOthers(readEnding(new WireError('idle', 'closed')));
  }

  /**
   * The same name and password were accepted a moment ago, so a silent end or an unclear no is about the number of
   * connections, about a ban, or an outage; only a retry tells.
   */
  #afterOthers(verdict: Verdict): Verdict {
    return verdict.cause === 'unreachable' && this.#held.length > 0
      ? { ...verdict, cause: 'banned-or-limit', proven: false }
      : verdict;
  }

  /** Closes one connection and tries one again, where the server's words prove nothing. */
  async #confirm(verdict: Verdict): Promise<Verdict> {
    if (verdict.proven && verdict.cause !== 'wrong-password' && verdict.cause !== 'login-refused') return verdict;
    const opened = this.#held.length;
    const last = this.#held.pop();
    if (!last) return notThePassword(verdict);
    await this.#drop(last);
    const again = await this.#openNext({ folder: null, idle: false });
    return again === null ? inferLimit(verdict, opened) : notThePassword(verdict);
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
