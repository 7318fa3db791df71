import { setMaxListeners } from 'node:events';
import type { LookupFunction } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Awake } from '../base/awake.ts';
import type { Credentials } from '../base/credentials.ts';
import type { Message } from '../base/message.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Security } from '../model/security.ts';
import { readEnding } from '../refusals/ending.ts';
import { Addresses } from '../wire/addresses.ts';
import { WireError } from '../wire/error.ts';
import { Wire, type WireOptions } from '../wire/wire.ts';

export interface NetOptions {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly credentials: Credentials;
  readonly ca: string | null;
  /** The name server to ask instead of the system's. */
  readonly dns?: string | undefined;
  readonly insecure: boolean;
  /** The SHA-256 fingerprint of the one certificate that is accepted although it is not trusted. */
  readonly acceptedCertificate?: string | null;
  readonly allowPlaintext: boolean;
  /** The server was looked up: the user did not name it. */
  readonly lookedUp?: boolean;
  /** How long one step may take, in ms. */
  readonly stepMs: number;
  /** How long a sign-in may take, in ms: servers delay it after wrong passwords. `stepMs` when left out. */
  readonly signInMs?: number;
  /** What the shares are worked out for. */
  /** Never open more than this many at a time. */
  readonly cap: number;
  /** How long a stored message is waited for in IDLE, in ms, where the usual time is not the right one. */
  readonly arrivalMs?: number;
  /** Reports how far long work has come. */
  readonly say?: (text: Message) => void;
}

/**
 * How long a server may take to notice that a connection of ours is gone, in ms: Courier with TLS frees the slot up to
 * 0.1 s after it has closed (measured, 5.0.13; Dovecot 2.3 and Cyrus 3.6 at once).
 */
const FREED_MS = 150;

/**
 * The network as the probes see it. Every socket is opened here and remembered here, so that whatever happens (a
 * refusal, the deadline, Ctrl-C, an exception) one call closes them all.
 */
export class Net {
  readonly options: NetOptions;
  readonly signal: AbortSignal;
  /** Signed in by the first probe, until somebody releases it. */
  first: Wire | null = null;
  /** The certificate the user accepted, as the first connection showed it, DER. */
  accepted: Buffer | null = null;
  /** How the name of the server becomes addresses: for every connection in the same way. */
  readonly lookup: LookupFunction;
  /** Whether this computer slept meanwhile. */
  readonly awake: Awake;
  /** What was wrong with the encryption of a connection after the first. */
  laterUntrusted: Refusal | null = null;
  #opened = 0;
  readonly #addresses: Addresses;
  readonly #wires = new Set<Wire>();
  #lastClosed = Number.NEGATIVE_INFINITY;

  constructor(options: NetOptions, signal: AbortSignal, awake = new Awake()) {
    this.awake = awake;
    this.#addresses = new Addresses(options.dns ?? null);
    this.lookup = this.#addresses.forSockets(signal);
    this.options = options;
    this.signal = signal;
    // Each open connection listens for the end; Node would take more than ten for a leak.
    setMaxListeners(0, signal);
  }

  /** The text without the secret of this check. */
  hide(text: string): string {
    const { secret, user } = this.options.credentials;
    return secret.hideIn(text, user);
  }

  /** The connection the first probe signed in with, for the probes that go on using it. */
  signedIn(): Wire {
    if (this.first === null) throw new Error('no connection is signed in');
    return this.first;
  }

  /** A password may go out in clear where nobody can listen: to this computer, unless a stranger's answer led there. */
  mayStayInClear(wire: Wire): boolean {
    const { allowPlaintext, lookedUp = false } = this.options;
    return allowPlaintext || (wire.loopback && !lookedUp);
  }

  async open(): Promise<Wire> {
    await this.slotsFreed();
    this.#opened += 1;
    const wire = await Wire.open(this.#wireOptions()).catch((error) => {
      throw this.noteEncryption(error);
    });
    this.#wires.add(wire);
    return wire;
  }

  /** A library opens a connection of its own. */
  openedElsewhere(): void {
    this.#opened += 1;
  }

  /**
   * Remembers what a connection after the first ended with, when that was its encryption. Somebody in between need not
   * meddle with all of them, and what happened once is evidence, even when the next one is in order again.
   *
   * @returns the error to go on with: a refused STARTTLS is encryption that disappeared
   */
  noteEncryption(error: unknown): unknown {
    if (this.#opened < 2 || !(error instanceof WireError)) return error;
    const ending = isStartTlsGone(error) ? new WireError('starttls', 'plaintext', error.line) : error;
    const verdict = readEnding(ending);
    if (verdict.cause === 'tls') this.laterUntrusted ??= { ...verdict, at: this.#opened };
    return ending;
  }

  /** Says LOGOUT and closes one connection. */
  async release(wire: Wire): Promise<void> {
    this.#wires.delete(wire);
    if (this.first === wire) this.first = null;
    await wire.logout();
    this.closedOne();
  }

  /** A connection of ours was closed just now, here or by a library that opens its own. */
  closedOne(): void {
    this.#lastClosed = performance.now();
  }

  get msSinceClosing(): number {
    return performance.now() - this.#lastClosed;
  }

  /** Waits until the server must have noticed what we closed: at its limit, our own last connection would count. */
  async slotsFreed(): Promise<void> {
    const left = FREED_MS - this.msSinceClosing;
    if (left > 0) await this.pause(left);
  }

  /** Lets time pass. @throws AbortError when the check is ended meanwhile. */
  async pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.signal });
  }

  /** Closes every connection; politely while there is time, and in any case. */
  async closeAll(): Promise<void> {
    const open = [...this.#wires];
    this.#wires.clear();
    this.first = null;
    await Promise.all(open.map((wire) => (this.signal.aborted ? wire.destroy() : wire.logout())));
  }

  /** The check is over: a name that is still being looked up must not keep the program running. */
  endLookups(): void {
    this.#addresses.close();
  }

  #wireOptions(): WireOptions {
    const {
      host,
      port,
      security,
      ca,
      insecure,
      acceptedCertificate: accepted,
      stepMs,
      signInMs = stepMs,
    } = this.options;
    const hide = (text: string): string => this.hide(text);
    const { lookup, signal } = this;
    return {
      host,
      port,
      lookup,
      security,
      ca,
      insecure,
      ...(accepted === undefined ? {} : { accepted }),
      stepMs,
      signInMs,
      signal,
      hide,
    };
  }
}

/**
 * STARTTLS worked on the first connection, and is refused now, or answered with what is no answer to it; and not because
 * there are too many connections.
 */
function isStartTlsGone(error: WireError): boolean {
  const { stage, how } = error;
  if (stage !== 'starttls' || (how !== 'no' && how !== 'bad' && how !== 'protocol')) return false;
  return !['connection-limit', 'server-full', 'throttled'].includes(readEnding(error).cause);
}
