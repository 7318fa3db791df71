import type { LookupFunction, Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { isThisComputer } from '../base/this-computer.ts';
import type { Stage } from '../model/refusal.ts';
import type { Security } from '../model/security.ts';
import type { TlsFact } from '../model/session.ts';
import { say } from '../words/say.ts';
import { openTcp, startTls } from './connect.ts';
import { WireError } from './error.ts';
import { LineReader, LONGEST_REPLY } from './lines.ts';
import { tlsFact } from './trust.ts';

export interface WireOptions {
  readonly host: string;
  readonly port: number;
  /** How the name of the host becomes addresses. */
  readonly lookup?: LookupFunction;
  readonly security: Security;
  /** PEM of a private authority, trusted beside the usual ones. */
  readonly ca: string | null;
  /** Go on although the certificate is not trusted. */
  readonly insecure: boolean;
  /** The SHA-256 fingerprint of the one certificate that is accepted although it is not trusted. */
  readonly accepted?: string | null;
  /** How long one step (connect, handshake, one command) may take, in ms. */
  readonly stepMs: number;
  /** The same for a sign-in, which some servers delay on purpose. */
  readonly signInMs?: number;
  readonly signal: AbortSignal;
  /** Takes secrets out of what the server says, before anybody sees it. */
  readonly hide: (text: string) => string;
}

/** An OK that can be a refusal: an alert, or words for too many. */
const PARTING = /^\* OK (?:\[ALERT\]|.{0,100}\b(?:too many|maximum|exceeded|busy)\b)/i;

/** What follows a `+`: a text, or what is worked out from what the server asked. */
export type Answer = string | ((challenge: string) => string);

/** A tagged reply with the untagged lines that came before it (RFC 9051 section 7). */
export interface Reply {
  readonly status: 'OK' | 'NO' | 'BAD';
  /** The whole tagged line, tag included. */
  readonly line: string;
  readonly untagged: readonly string[];
  /** What the server asked with `+`, in order. */
  readonly challenges: readonly string[];
}

/**
 * One IMAP connection at the level of lines, because here the raw line is the evidence: which words refused, with
 * which code, at which step, or silence. It does what counting and reading refusals need and nothing more.
 */
export class Wire {
  /** Commands (and continuations) answered so far, greeting included. */
  roundTrips = 0;
  greeting: string | null = null;
  tls: TlsFact | null = null;
  /** From the greeting or the first CAPABILITY answer; upper case. */
  capabilities: string[] = [];
  /** What the server has asked with `+` during the command under way, or the last one. */
  asked: readonly string[] = [];
  /** True when the other end is this computer. */
  readonly loopback: boolean;

  readonly #options: WireOptions;
  #socket: Socket;
  #lines: LineReader;
  #tag = 0;
  /** The tag of the IDLE that is under way. */
  #idling: string | null = null;
  #stage: Stage = 'connect';

  private constructor(options: WireOptions, socket: Socket) {
    this.#options = options;
    this.#socket = socket;
    // Asked now: a socket that was closed by the other side no longer knows whom it was connected to.
    this.loopback = isThisComputer(socket.remoteAddress ?? '');
    this.#lines = new LineReader(socket, 'greeting', options.hide);
    options.signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  /**
   * Connects, and encrypts from the first byte when asked to.
   * @throws WireError `untrusted` when the certificate does not pass and `insecure` is off. Nothing was sent then.
   */
  static async open(options: WireOptions): Promise<Wire> {
    const { stepMs, signal } = options;
    const tcp = await openTcp(options, stepMs, signal);
    if (options.security !== 'tls') return new Wire(options, tcp);
    const secure = await startTls(tcp, options, options.ca, 'tls', stepMs, signal);
    const wire = new Wire(options, secure);
    wire.#examine('tls');
    return wire;
  }

  /** The certificate the server showed, DER; null without encryption. */
  get certificate(): Buffer | null {
    return this.#socket instanceof TLSSocket ? this.#socket.getPeerCertificate().raw : null;
  }

  get encrypted(): boolean {
    return this.#socket instanceof TLSSocket;
  }

  get open(): boolean {
    return !this.#lines.ended && !this.#socket.destroyed;
  }

  /** The greeting says that nobody has to sign in. */
  get signedInAlready(): boolean {
    return /^\* PREAUTH\b/i.test(this.greeting ?? '');
  }

  /** The step under way, for whoever has to name it in an error. */
  get stage(): Stage {
    return this.#stage;
  }

  /** The server's first line. @throws WireError `bye` when it is a refusal, `protocol` when it is not IMAP. */
  async readGreeting(): Promise<string> {
    this.#enter('greeting');
    // A greeting has no literals, even where it ends like one.
    const line = await this.#lines.nextWithoutLiterals(this.#options.stepMs);
    this.roundTrips += 1;
    this.greeting = line;
    if (/^\* BYE\b/i.test(line)) throw new WireError('greeting', 'bye', line);
    // No greeting by RFC 9051, but a refusal in words all the same (seen: `* NO Too many connections`).
    if (/^\* NO\b/i.test(line)) throw new WireError('greeting', 'no', line);
    if (/^\* BAD\b/i.test(line)) throw new WireError('greeting', 'bad', line);
    if (!/^\* (?:OK|PREAUTH)\b/i.test(line)) throw new WireError('greeting', 'protocol', line);
    this.#learnCapabilities([line]);
    return line;
  }

  /** RFC 9051 section 6.2.1. What arrived in clear before the handshake is not trusted: it ends the session. */
  async startTls(): Promise<void> {
    const { stepMs, signal, ca } = this.#options;
    if (!this.capabilities.includes('STARTTLS')) {
      throw new WireError('starttls', 'plaintext', '', say('wire-starttls-not-offered'));
    }
    const reply = await this.command('starttls', 'STARTTLS');
    if (reply.status !== 'OK') throw new WireError('starttls', 'no', reply.line);
    if (this.#lines.unread > 0) {
      throw new WireError('starttls', 'tls', '', say('wire-early-data'));
    }
    this.#lines.detach();
    this.#socket = await startTls(this.#socket, this.#options, ca, 'starttls', stepMs, signal);
    this.#lines = new LineReader(this.#socket, 'starttls', this.#options.hide);
    this.capabilities = [];
    this.#examine('starttls');
  }

  /** Asks for the capability list unless the server has already volunteered it. @throws WireError when it refuses. */
  async readCapabilities(): Promise<readonly string[]> {
    if (this.capabilities.length > 0) return this.capabilities;
    const { status, line } = await this.command('capability', 'CAPABILITY');
    // An empty list would say of a server that it cannot do what it was never asked for.
    if (status !== 'OK') throw new WireError('capability', status === 'NO' ? 'no' : 'bad', line);
    return this.capabilities;
  }

  /**
   * Sends one command and reads to its tagged reply. NO and BAD are replies, not errors.
   * `answers` are sent one for each `+` the server asks with (SASL, literals); they never appear in any message.
   * @throws WireError when the connection ends, a BYE comes, or the time is up.
   */
  async command(stage: Stage, text: string, answers: readonly Answer[] = []): Promise<Reply> {
    this.#enter(stage);
    const tag = this.#nextTag();
    this.#write(`${tag} ${text}\r\n`);
    const untagged: string[] = [];
    const challenges: string[] = [];
    this.asked = challenges;
    const left = [...answers];
    let size = 0;
    const { stepMs, signInMs = stepMs } = this.#options;
    const deadline = performance.now() + (stage === 'login' ? signInMs : stepMs);
    for (;;) {
      const line = await this.#read(deadline).catch((error: unknown) => {
        throw withWords(error, [...this.#parting(), ...untagged]);
      });
      if (line.startsWith('+')) {
        this.roundTrips += 1;
        const challenge = line.slice(1).trim();
        challenges.push(challenge);
        // An empty line ends an exchange the server wants to go on with: it then says NO with its reason.
        const answer = left.shift() ?? '';
        this.#write(`${typeof answer === 'string' ? answer : answer(challenge)}\r\n`);
        continue;
      }
      const tagged = line.startsWith(`${tag} `) ? /^\S{1,20} (OK|NO|BAD)\b/i.exec(line) : null;
      if (tagged) return this.#finish(tagged[1], { line, untagged, challenges });
      untagged.push(this.#take(stage, line));
      size += line.length;
      if (size > LONGEST_REPLY) throw new WireError(stage, 'protocol', '', say('wire-reply-too-long'));
    }
  }

  /**
   * Enters IDLE (RFC 2177) and returns how long the `+` took in ms, or the line the server refused with.
   * The caller ends it with {@link done} before any other command.
   */
  async idle(): Promise<{ afterMs: number } | { refused: string }> {
    this.#enter('idle');
    const tag = this.#nextTag();
    const started = performance.now();
    this.#write(`${tag} IDLE\r\n`);
    const deadline = performance.now() + this.#options.stepMs;
    for (;;) {
      const line = await this.#read(deadline);
      if (line.startsWith('+')) {
        this.roundTrips += 1;
        this.#idling = tag;
        return { afterMs: Math.round(performance.now() - started) };
      }
      if (line.startsWith(`${tag} `)) {
        this.roundTrips += 1;
        return { refused: line };
      }
      this.#take('idle', line);
    }
  }

  /** Listens in IDLE; an empty list when nothing came in time. @throws WireError when the server ends it. */
  async listen(milliseconds: number): Promise<string[]> {
    try {
      return [this.#take('idle', await this.#lines.next(milliseconds))];
    } catch (error) {
      if (error instanceof WireError && error.how === 'timeout') return [];
      throw error;
    }
  }

  /**
   * Ends IDLE, if it is under way. DONE goes out on its own: in one packet with IDLE it hangs Cyrus (measured, 3.6.1
   * with idled), and Courier loses what comes in one packet behind it (5.0.13).
   */
  async done(milliseconds = this.#options.stepMs): Promise<void> {
    const tag = this.#idling;
    if (tag === null) return;
    this.#idling = null;
    this.#write('DONE\r\n');
    const deadline = performance.now() + milliseconds;
    for (;;) {
      const line = await this.#read(deadline);
      if (line.startsWith(`${tag} `)) break;
      this.#take('idle', line);
    }
    this.roundTrips += 1;
  }

  /** Says LOGOUT, gives the server a moment to answer, and destroys the socket whatever happens. */
  async logout(milliseconds = 1000): Promise<void> {
    const deadline = performance.now() + milliseconds;
    try {
      if (this.open) {
        await this.done(milliseconds);
        this.#enter('logout');
        this.#write(`${this.#nextTag()} LOGOUT\r\n`);
        for (;;) await this.#read(deadline);
      }
    } catch {
      // The close we wait for arrives as an error.
    }
    this.destroy();
  }

  destroy(): void {
    this.#options.signal.removeEventListener('abort', this.#onAbort);
    this.#socket.on('error', () => undefined);
    this.#socket.destroy();
  }

  #onAbort = (): void => {
    this.#lines.fail(new WireError(this.#stage, 'aborted'));
  };

  #examine(stage: Stage): void {
    this.tls = tlsFact(this.#socket as TLSSocket, this.#options.host);
    const { insecure, accepted = null } = this.#options;
    if (this.tls.authorized || insecure || (accepted !== null && this.tls.fingerprint === accepted)) return;
    this.destroy();
    throw new UntrustedError(stage, this.tls);
  }

  #enter(stage: Stage): void {
    this.#stage = stage;
    this.#lines.stage = stage;
  }

  /** The greeting, where it is all the server has said and may be its reason for hanging up. */
  #parting(): string[] {
    const { greeting, roundTrips } = this;
    return greeting !== null && roundTrips === 1 && PARTING.test(greeting) ? [greeting] : [];
  }

  #nextTag(): string {
    this.#tag += 1;
    return `d${this.#tag}`;
  }

  /** The next line before `deadline` (by performance.now(), which nobody sets). Checked even when lines are waiting: a flood has no end. */
  async #read(deadline: number): Promise<string> {
    const left = deadline - performance.now();
    if (left <= 0) throw new WireError(this.#stage, 'timeout');
    return this.#lines.next(left);
  }

  #write(text: string): void {
    if (!this.#socket.destroyed) this.#socket.write(text);
  }

  /** Checks one untagged line. */
  #take(stage: Stage, line: string): string {
    if (/^\* BYE\b/i.test(line) && stage !== 'logout') throw new WireError(stage, 'bye', line);
    if (!line.startsWith('* ')) throw new WireError(stage, 'protocol', line);
    return line;
  }

  #finish(status: string | undefined, said: Omit<Reply, 'status'>): Reply {
    this.roundTrips += 1;
    this.#learnCapabilities([...said.untagged, said.line]);
    const word = status?.toUpperCase();
    return { status: word === 'OK' || word === 'NO' ? word : 'BAD', ...said };
  }

  #learnCapabilities(lines: readonly string[]): void {
    for (const line of lines) {
      const found =
        /^\* CAPABILITY (.+)$/i.exec(line) ?? /^\S{1,20} (?:OK|PREAUTH) \[CAPABILITY ([^\]]+)\]/i.exec(line);
      if (found?.[1]) this.capabilities = found[1].trim().toUpperCase().split(/ +/);
    }
  }
}

/**
 * The end of a command that never got its answer, with what the server said in between: nginx reports every refusal of
 * the server behind it as `* BAD internal server error`, Dovecot a locked mailbox as `* NO`.
 */
function withWords(error: unknown, untagged: readonly string[]): unknown {
  if (!(error instanceof WireError) || error.line !== '') return error;
  const said = untagged.findLast((line) => /^\* (?:NO|BAD)\b/i.test(line) || PARTING.test(line));
  return said === undefined ? error : new WireError(error.stage, error.how, said, error.detail);
}

/** The certificate did not pass: carries what was seen of it. */
export class UntrustedError extends WireError {
  readonly tls: TlsFact;

  constructor(stage: Stage, tls: TlsFact) {
    super(stage, 'untrusted', '', tls.issue);
    this.tls = tls;
  }
}
