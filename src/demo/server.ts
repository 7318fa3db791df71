/**
 * An IMAP server that behaves like a chosen real one where connections are concerned. It has folders, and counts mail without keeping it.
 * It serves the `demo` command and the tests, on 127.0.0.1 and nowhere else.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { Security } from '../model/security.ts';
import { announce, answer } from './commands.ts';
import { DemoConnection, type ServerState } from './connection.ts';
import type { Fault } from './faults.ts';
import type { DemoFolder, Temperament } from './temperament.ts';

export interface DemoOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Instead of the temperament's; null: no limit. */
  readonly limit?: number | null;
  /** PEM. With it the server speaks TLS from the first byte, or offers STARTTLS when `security` says so. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly security?: Security;
  readonly user?: string;
  readonly password?: string;
  readonly folders?: readonly DemoFolder[];
  readonly faults?: readonly Fault[];
  /** Milliseconds between two keep-alive lines in IDLE instead of the temperament's; null: none. */
  readonly keepaliveMs?: number | null;
  /** A message arrives in the open folder so many milliseconds after each IDLE. */
  readonly pushAfterMs?: number;
}

export interface TranscriptLine {
  /** The number of the connection, from 1. */
  readonly connection: number;
  /** What the client sent, secrets replaced by `***`. */
  readonly line: string;
}

/** More are dropped unheard: a demonstration never needs them. */
const MOST_CONNECTIONS = 300;
const MOST_LINES = 10_000;

export class DemoServer {
  readonly temperament: Temperament;
  readonly user: string;
  readonly password: string;
  readonly limit: number | null;
  readonly transcript: TranscriptLine[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #connections = new Set<DemoConnection>();
  readonly #state: ServerState;
  readonly #messages = new Map<string, number>();
  #accepted = 0;

  private constructor(temperament: Temperament, options: DemoOptions) {
    this.temperament = temperament;
    this.user = options.user ?? 'demo';
    this.password = options.password ?? 'demo-password';
    this.limit = options.limit === undefined ? temperament.limit : options.limit;
    this.#state = this.#makeState(options);
    this.#server = createServer((socket) => this.#accept(socket));
    this.#server.maxConnections = MOST_CONNECTIONS;
  }

  /** @throws Error when the port is taken or the certificate cannot be read. */
  static async start(temperament: Temperament, options: DemoOptions = {}): Promise<DemoServer> {
    const demo = new DemoServer(temperament, options);
    await new Promise<void>((resolve, reject) => {
      demo.#server.once('error', reject);
      demo.#server.listen(options.port ?? 0, '127.0.0.1', resolve);
    });
    return demo;
  }

  get port(): number {
    const address = this.#server.address();
    return address === null || typeof address === 'string' ? 0 : address.port;
  }

  /** Connections that are open now, signed in or not. */
  get open(): number {
    return this.#connections.size;
  }

  /** Connections that are signed in now. */
  get signedIn(): number {
    return [...this.#connections].filter((connection) => connection.signedIn).length;
  }

  /** The folders there are now. */
  get folders(): readonly string[] {
    return this.#state.folders.map(({ path }) => path);
  }

  /** A message arrives. Whoever has that folder open and is in IDLE hears of it at once. */
  deliver(path = 'INBOX'): void {
    this.#messages.set(path, (this.#messages.get(path) ?? 0) + 1);
    for (const connection of this.#connections) {
      if (connection.idling && connection.selected?.path === path) announce(connection);
    }
  }

  /** Ends every connection and stops listening. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #accept(socket: Socket): void {
    this.#accepted += 1;
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
    // An answer of two lines would else wait for the client's delayed acknowledgement, 40 ms each time.
    socket.setNoDelay(true);
    if (this.temperament.refusal.kind === 'silent' && this.limit !== null && this.open >= this.limit) {
      // Reading on, or what the client has sent by then would turn the FIN into an RST.
      socket.resume();
      socket.end();
      return;
    }
    const connection = new DemoConnection(this.#state, socket, this.#accepted, () =>
      this.#connections.delete(connection),
    );
    this.#connections.add(connection);
    void connection.run();
  }

  #makeState(options: DemoOptions): ServerState {
    const { keepaliveSeconds } = this.temperament.idle;
    const ownKeepalive = keepaliveSeconds === null ? null : keepaliveSeconds * 1000;
    return {
      temperament: this.temperament,
      limit: this.limit,
      user: this.user,
      password: this.password,
      folders: [...(options.folders ?? this.temperament.folders)],
      faults: options.faults ?? [],
      keepaliveMs: options.keepaliveMs === undefined ? ownKeepalive : options.keepaliveMs,
      pushAfterMs: options.pushAfterMs ?? null,
      security: options.tls === undefined ? 'none' : (options.security ?? 'tls'),
      secrets: options.tls === undefined ? null : createSecureContext(options.tls),
      answer,
      signedInCount: () => this.signedIn,
      record: (connection, line) => {
        if (this.transcript.length < MOST_LINES) this.transcript.push({ connection, line });
      },
      messages: (path) => this.#messages.get(path) ?? 0,
      deliver: (path) => this.deliver(path),
    };
  }
}
