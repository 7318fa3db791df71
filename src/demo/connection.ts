/** One client's connection to the embedded server: bytes, TLS, the order of things. What is said is in commands.ts. */
import type { Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';
import type { Security } from '../model/security.ts';
import { commit, type Fault, faultAt } from './faults.ts';
import { type Argument, type Command, Input, nameOf, readArguments, TooLong } from './input.ts';
import type { DemoFolder, Temperament } from './temperament.ts';

/** What the connections of one server share. */
export interface ServerState {
  readonly temperament: Temperament;
  readonly limit: number | null;
  readonly user: string;
  readonly password: string;
  /** Clients may add some. */
  readonly folders: DemoFolder[];
  readonly faults: readonly Fault[];
  readonly keepaliveMs: number | null;
  readonly pushAfterMs: number | null;
  readonly security: Security;
  readonly secrets: SecureContext | null;
  /** Connections that are signed in. */
  signedInCount(): number;
  /** Keeps what a client sent, secrets already replaced. */
  record(connection: number, line: string): void;
  /** Answers one command. @returns false when the conversation is over. */
  answer(connection: DemoConnection, tag: string, name: string, words: readonly Argument[]): Promise<boolean>;
  messages(path: string): number;
  deliver(path: string): void;
}

export class DemoConnection {
  readonly server: ServerState;
  readonly number: number;
  readonly #raw: Socket;
  readonly #input = new Input();
  readonly #left: () => void;
  readonly #timers = new Set<NodeJS.Timeout>();
  #stream: Socket;
  #over = false;

  secure = false;
  signedIn = false;
  /** CAPABILITY was asked for before the sign-in. */
  asked = false;
  /** The open folder, and how many messages this client knows of. */
  selected: { readonly path: string; known: number } | null = null;
  idling = false;

  constructor(server: ServerState, raw: Socket, number: number, left: () => void) {
    this.server = server;
    this.number = number;
    this.#raw = raw;
    this.#stream = raw;
    this.#left = left;
    raw.once('close', () => this.leave());
    this.#listen();
  }

  /** Talks until one side has had enough. Never rejects. */
  async run(): Promise<void> {
    try {
      await this.#talk();
    } catch (error) {
      if (error instanceof TooLong) this.bye('Too long argument.');
      else this.#raw.destroy();
    }
  }

  send(line: string): void {
    if (this.#stream.writable) this.#stream.write(`${line}\r\n`);
  }

  /** `* BYE` and the end. */
  bye(text: string): void {
    this.send(`* BYE ${text}`);
    this.end();
  }

  end(): void {
    this.leave();
    this.#stream.end();
  }

  destroy(): void {
    this.#raw.destroy();
  }

  /** Gives the place back. The very next sign-in finds it free, as with Dovecot, Cyrus and Courier (measured). */
  leave(): void {
    if (this.#over) return;
    this.#over = true;
    this.signedIn = false;
    this.idling = false;
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers.clear();
    this.#input.end();
    this.#left();
  }

  /** The next line as it comes, for what is no command: a SASL answer, DONE. */
  line(): Promise<string | null> {
    return this.#input.line();
  }

  /** Repeats until `stop` is called or the connection ends. */
  every(ms: number, action: () => void): { stop: () => void } {
    const timer = setInterval(action, ms);
    this.#timers.add(timer);
    const stop = () => {
      clearInterval(timer);
      this.#timers.delete(timer);
    };
    return { stop };
  }

  /** Strikes if a fault was ordered for this place. `struck`: send no answer. `silent`: send nothing ever again. */
  fault(at: string, tag = '*'): { struck: boolean; silent: boolean } {
    const fault = faultAt(this.server.faults, at, this.number);
    if (fault === undefined) return { struck: false, silent: false };
    return { struck: true, silent: !commit(fault, { stream: this.#stream, raw: this.#raw }, tag) };
  }

  /** Speaks TLS from here on. False when nothing must be said any more. */
  startTls(): boolean {
    this.#input.clear();
    const secureContext = this.server.secrets;
    if (this.fault('handshake').struck || secureContext === null) return false;
    this.#raw.removeAllListeners('data');
    this.#stream = new TLSSocket(this.#raw, { isServer: true, secureContext });
    this.secure = true;
    this.#listen();
    return true;
  }

  #listen(): void {
    this.#stream.on('data', (bytes) => this.#input.push(bytes));
    this.#stream.on('end', () => this.leave());
    this.#stream.on('close', () => this.leave());
    // A client may vanish at any time; 'close' follows and frees the place.
    this.#stream.on('error', () => undefined);
  }

  async #talk(): Promise<void> {
    if (this.fault('connect').struck) return;
    if (this.server.security === 'tls' && !this.startTls()) return;
    if (!this.#greet()) return;
    for (;;) {
      const command = await this.#input.command(() => this.send('+ OK'));
      if (command === null) return;
      const { tag, name, words } = read(command);
      this.server.record(this.number, withoutSecrets(this.server, command, name, words));
      const { struck, silent } = this.fault(
        name === 'LOGIN' || name === 'AUTHENTICATE' ? 'login' : name.toLowerCase(),
        tag,
      );
      if (silent) return;
      if (!struck && !(await this.server.answer(this, tag, name, words))) return;
    }
  }

  #greet(): boolean {
    const { struck, silent } = this.fault('greeting');
    if (struck) return !silent;
    const { greeting, capabilities } = this.server.temperament;
    const code = `[CAPABILITY ${this.only(capabilities.greeting)}] `;
    this.send(`* OK ${greeting.replace('{capability}', code)}`);
    return true;
  }

  /** A capability list without STARTTLS where that cannot be had. */
  only(capabilities: string): string {
    const possible = this.server.security === 'starttls' && !this.secure;
    return possible
      ? capabilities
      : capabilities
          .split(' ')
          .filter((word) => word !== 'STARTTLS')
          .join(' ');
  }
}

function read(command: Command): { tag: string; name: string; words: readonly Argument[] } {
  const [tag = '', ...rest] = readArguments(command);
  const { name, words } = nameOf(rest);
  return { tag: typeof tag === 'string' && /^[!-~]+$/.test(tag) ? tag : '*', name, words };
}

/** The command as the transcript may keep it. */
function withoutSecrets(server: ServerState, command: Command, name: string, words: readonly Argument[]): string {
  const tag = command.text.split(' ', 1)[0] ?? '';
  if (name === 'LOGIN') return `${tag} LOGIN ${words[0] === server.user ? server.user : '***'} ***`;
  if (name === 'AUTHENTICATE') {
    const [mechanism] = words;
    const known = typeof mechanism === 'string' && /^[A-Z0-9-]{1,20}$/i.test(mechanism) ? mechanism : '***';
    return `${tag} AUTHENTICATE ${known}${words.length > 1 ? ' ***' : ''}`;
  }
  const literals = [...command.literals];
  const text = command.text.replace(/\{\d+\+?\}/g, (mark) => JSON.stringify(literals.shift() ?? mark));
  return server.password === '' ? text : text.replaceAll(server.password, '***');
}
