import type { Text } from '../base/message.ts';
import { plain } from '../base/text.ts';
import type { Connections } from '../model/connections.ts';
import type { DeliveryTest, IdleFact } from '../model/idle.ts';
import type { Mailboxes } from '../model/mailboxes.ts';
import { defineStep } from '../model/step.ts';
import { notThePassword } from '../refusals/line.ts';
import { WireError } from '../wire/error.ts';
import { quoted } from '../wire/login.ts';
import type { Reply, Wire } from '../wire/wire.ts';
import { say } from '../words/say.ts';
import { measure, PUSH_MS } from './latency.ts';
import type { Net } from './net.ts';
import { openAnother } from './reach.ts';
import { deleteAfterwards, leaveAndDelete, prefixOf, removeLeftovers, testFolderName } from './test-folder.ts';

/**
 * Does IDLE really tell of new mail, and how late? The one probe that writes: a folder of its own and a few tiny
 * messages in it, gone again whichever way it ends. Runs last, when the number of connections the server gives is known,
 * and adds what it saw to the fact the first look at IDLE made.
 */
export const deliveryProbe = defineStep({
  provides: 'idle',
  needs: ['session', 'idle'],
  uses: ['mailboxes', 'connections'],
  async run({ idle, mailboxes, connections }, net: Net) {
    const because = hindered(idle, connections, net);
    return withDelivery(idle, because === null ? await new Delivery(net).run(mailboxes) : notTried(because));
  },
});

function withDelivery(idle: IdleFact, delivery: DeliveryTest): IdleFact {
  const { latenciesMs, waitedSeconds } = delivery;
  const delivers = waitedSeconds !== null ? false : latenciesMs.length > 0 ? true : null;
  return { ...idle, delivers, latencyMs: median(latenciesMs), delivery };
}

/** Why there is no use in trying; null when there is. */
function hindered(idle: IdleFact, connections: Connections | null, net: Net): Text | null {
  if (!idle.accepted) return say('delivery-idle-refused');
  if (net.options.cap < 2) return say('delivery-cap');
  if (connections?.refusal && connections.opened < 2) {
    return say('delivery-no-second');
  }
  return null;
}

const notTried = (because: Text): DeliveryTest => ({
  sent: 0,
  latenciesMs: [],
  kind: null,
  waitedSeconds: null,
  because,
  left: null,
  removed: [],
});

/** The middle one; of an even number the mean of the two in the middle. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

/** The server's words without the tag. */
const replyOf = ({ line }: Reply): string => plain(line.replace(/^\S+ /, ''));

/** Owns the test folder and the two connections. */
class Delivery {
  readonly #net: Net;
  #folder: string | null = null;
  #removed: readonly string[] = [];
  #because: Text | null = null;
  #sent = 0;
  readonly #latencies: number[] = [];
  #waited: number | null = null;

  constructor(net: Net) {
    this.#net = net;
  }

  async run(mailboxes: Mailboxes | null): Promise<DeliveryTest> {
    try {
      this.#because = await this.#try(mailboxes);
    } catch (error) {
      if (!(error instanceof WireError) && !this.#net.signal.aborted) throw error;
      this.#because = this.#net.signal.aborted ? say('delivery-interrupted') : say('delivery-broken');
    } finally {
      await this.#remove();
      await this.#net.closeAll();
    }
    return this.#result();
  }

  /** @returns why it could not be tried to the end, or null. */
  async #try(mailboxes: Mailboxes | null): Promise<Text | null> {
    const listener = await openAnother(this.#net);
    if ('cause' in listener) return notThePassword(listener).meaning;
    this.#removed = await removeLeftovers(listener, mailboxes?.folders ?? []);
    const sender = await openAnother(this.#net);
    if ('cause' in sender) return notThePassword(sender).meaning;
    const folder = `${prefixOf(mailboxes)}${testFolderName()}`;
    // Noted before it is there: an answer that never comes may still have made it.
    this.#folder = folder;
    const created = await listener.command('select', `CREATE ${quoted(folder)}`);
    if (created.status !== 'OK') {
      this.#folder = null;
      return say('delivery-no-folder', { reply: replyOf(created) });
    }
    return this.#measureIn(folder, listener, sender);
  }

  async #measureIn(folder: string, listener: Wire, sender: Wire): Promise<Text | null> {
    const opened = await listener.command('select', `EXAMINE ${quoted(folder)}`);
    if (opened.status !== 'OK') return say('delivery-not-opened', { reply: replyOf(opened) });
    const answer = await listener.idle();
    if ('refused' in answer) return say('delivery-no-idle', { reply: plain(answer.refused.replace(/^\S+ /, '')) });
    const outcome = await measure({
      folder,
      listener,
      sender,
      net: this.#net,
      stored: () => {
        this.#sent += 1;
      },
      arrived: (ms) => this.#latencies.push(ms),
    });
    this.#waited = outcome.waitedSeconds;
    if (outcome.because !== null) return outcome.because;
    try {
      await listener.done();
      if (await leaveAndDelete(listener, folder)) this.#folder = null;
    } catch (error) {
      // All is measured; another connection removes the folder.
      if (!(error instanceof WireError)) throw error;
    }
    return null;
  }

  /** What is left of the folder after the regular way out was not taken, by a connection that still answers. */
  async #remove(): Promise<void> {
    if (this.#folder === null) return;
    await this.#net.closeAll();
    const [left = null] = await deleteAfterwards(this.#net, [this.#folder]);
    this.#folder = left;
  }

  #result(): DeliveryTest {
    const slowest = Math.max(...this.#latencies);
    return {
      sent: this.#sent,
      latenciesMs: this.#latencies,
      kind: this.#latencies.length === 0 ? null : slowest > PUSH_MS ? 'polling' : 'push',
      waitedSeconds: this.#waited,
      because: this.#because,
      left: this.#folder,
      removed: this.#removed,
    };
  }
}
