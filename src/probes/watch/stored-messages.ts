import type { Text } from '../../base/message.ts';
import { plain } from '../../base/text.ts';
import type { DeliveryTest } from '../../model/idle.ts';
import type { WatchChanges } from '../../model/watch.ts';
import { WireError } from '../../wire/error.ts';
import { quoted } from '../../wire/login.ts';
import type { Wire } from '../../wire/wire.ts';
import { say } from '../../words/say.ts';
import { store, waitFor } from '../latency.ts';
import type { Net } from '../net.ts';
import { openAnother } from '../reach.ts';
import { deleteAfterwards, deleteFolder, leaveAndDelete, MOST_MESSAGES, testFolderName } from '../test-folder.ts';

/** A folder with so many messages in it, at that moment (performance.now()). */
export interface Stored {
  readonly messages: number;
  readonly at: number;
}

/** Makes changes in the folder of one row. */
export interface Changing {
  /** How long a notification may take, in ms. */
  readonly waitMs: number;
  /** The latest notification of this server before the watch, in ms. */
  readonly lateMs: number;
  /** Stores a message through another connection. Null when that could not be done. */
  make(): Promise<Stored | null>;
}

/** Why changes would prove nothing, or cannot be made; null when there is nothing in the way. */
export function hinderedBy({ because, waitedSeconds }: DeliveryTest): Text | null {
  if (because !== null) return because;
  if (waitedSeconds === null) return null;
  return say('changes-delivery-silent');
}

const said = (line: string): string => plain(line.replace(/^\S+ /, ''));

/**
 * A folder for each row, so that the message of one wakes no other, and the messages stored in them, each through a
 * connection of its own that takes the same way through the network.
 */
export class StoredMessages {
  readonly #net: Net;
  readonly #delivery: DeliveryTest;
  readonly #interrupted: () => boolean;
  /** By row: made, or perhaps made, and not yet removed. */
  readonly #folders = new Map<number, string>();
  #ready = false;
  #because: Text | null;
  #left: readonly string[] = [];
  /** One message after the other: there is room for one more connection, and perhaps for no two. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(net: Net, delivery: DeliveryTest, interrupted: () => boolean) {
    this.#net = net;
    this.#delivery = delivery;
    this.#interrupted = interrupted;
    this.#because = hinderedBy(delivery);
  }

  /**
   * Makes a folder for each of so many rows, through one more connection beside theirs: where there is none to be had
   * now, there is none later to store messages through.
   *
   * @param prefix of the personal namespace
   * @param until ms since 1970, when the watch will be over at the latest
   */
  async create(rows: number, prefix: string, until: number): Promise<void> {
    if (this.#because !== null || this.#interrupted()) return;
    try {
      const wire = await openAnother(this.#net);
      if ('cause' in wire) {
        this.#not(wire.meaning);
        return;
      }
      this.#ready = await this.#createAll(wire, rows, prefix, until);
      await this.#net.release(wire);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      this.#not(say('changes-broken-creating'));
    }
  }

  async #createAll(wire: Wire, rows: number, prefix: string, until: number): Promise<boolean> {
    for (let row = 1; row <= rows; row += 1) {
      const folder = `${prefix}${testFolderName(until)}`;
      // Noted before it is there: an answer that never comes may still have made it.
      this.#folders.set(row, folder);
      const reply = await wire.command('select', `CREATE ${quoted(folder)}`);
      if (reply.status === 'OK') continue;
      this.#folders.delete(row);
      this.#not(say('delivery-no-folder', { reply: said(reply.line) }));
      for (const [made, name] of [...this.#folders]) if (await deleteFolder(wire, name)) this.#folders.delete(made);
      return false;
    }
    return true;
  }

  /** The folder that row listens to. */
  folderOf(row: number): string {
    return (this.#ready ? this.#folders.get(row) : undefined) ?? 'INBOX';
  }

  for(row: number): Changing | null {
    const folder = this.#ready ? this.#folders.get(row) : undefined;
    if (folder === undefined) return null;
    const { latenciesMs } = this.#delivery;
    return {
      waitMs: waitFor(latenciesMs, this.#net.options),
      lateMs: Math.max(0, ...latenciesMs),
      make: () => {
        const turn = this.#queue.then(() => this.#store(folder));
        this.#queue = turn.catch(() => undefined);
        return turn;
      },
    };
  }

  async #store(folder: string): Promise<Stored | null> {
    if (this.#interrupted()) return null;
    let wire: Wire | null = null;
    try {
      const opened = await openAnother(this.#net);
      if ('cause' in opened) return this.#not(opened.meaning);
      wire = opened;
      const before = await messagesIn(wire, folder);
      if (before === null) return this.#not(say('changes-no-count'));
      if (before >= MOST_MESSAGES) return this.#not(say('changes-too-many', { messages: before }));
      const stored = await store(wire, folder, before + 1);
      if ('no' in stored) return this.#not(say('delivery-not-stored', { reply: plain(stored.no) }));
      return { messages: before + 1, at: stored.at };
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      return this.#interrupted() ? null : this.#not(say('changes-broken'));
    } finally {
      if (wire) await this.#net.release(wire);
    }
  }

  /** Removes the folder of a row that is over, through its own connection, which lives. */
  async removeBy(wire: Wire, row: number): Promise<void> {
    const folder = this.#folders.get(row);
    if (folder === undefined) return;
    try {
      if (await leaveAndDelete(wire, folder)) this.#folders.delete(row);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
    }
  }

  /** Removes what is still there. Every connection of the watch is closed by now. */
  async removeRest(): Promise<void> {
    await this.#queue;
    this.#left = await deleteAfterwards(this.#net, [...this.#folders.values()]);
  }

  fact(): WatchChanges {
    const waitSeconds = this.#ready
      ? Math.round(waitFor(this.#delivery.latenciesMs, this.#net.options) / 100) / 10
      : null;
    return { waitSeconds, because: this.#because, left: this.#left };
  }

  /** The first reason is the one that is told. */
  #not(because: Text): null {
    this.#because ??= because;
    return null;
  }
}

async function messagesIn(wire: Wire, folder: string): Promise<number | null> {
  // RFC 9051 section 6.3.11.
  const { untagged } = await wire.command('select', `STATUS ${quoted(folder)} (MESSAGES)`);
  const found = untagged.map((line) => /^\* STATUS .*\(MESSAGES (\d{1,10})\)/i.exec(line)?.[1]).find(Boolean);
  return found === undefined ? null : Number(found);
}
