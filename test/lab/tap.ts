/** A relay between Thunderbird and the mail server that counts connections and notes commands. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One connection of Thunderbird. Times are in seconds since the first one. */
export interface Tapped {
  readonly opened: number;
  closed: number | null;
  /** What was sent, without tags and without anything secret: `SELECT "Sent"`, `STATUS "Drafts"`, `IDLE`. */
  readonly commands: { readonly at: number; readonly command: string }[];
  /** The server turned the sign-in down. */
  refused: boolean;
}

export interface Tap {
  readonly port: number;
  readonly connections: readonly Tapped[];
  /** Most that were open at a time up to now. */
  peak(): number;
  /** Seconds since the first connection; null before it. */
  clock(): number | null;
  /** Ready for another run, in front of another server. */
  reset(target: number, roundTripMs: number): void;
  stop(): Promise<void>;
}

/** Commands that count; the others are noise here. Only their first argument is kept, a folder's name. */
const NOTED =
  /^[^ ]+ (SELECT|STATUS|LIST|LSUB|APPEND|IDLE|CREATE|LOGOUT|UID (?:COPY|MOVE|SEARCH)|NOOP|CHECK)\b ?("[^"]*"|[^ \r]*)/i;
const REFUSAL = /^[^ *+]+ NO |^\* BYE /m;

export async function startTap(): Promise<Tap> {
  const state = { target: 0, delay: 0, first: null as number | null, peak: 0, list: [] as Tapped[] };
  const sockets = new Set<Socket>();
  const clock = () => (state.first === null ? null : Math.round(performance.now() - state.first) / 1000);
  const accept = (client: Socket): void => {
    state.first ??= performance.now();
    const tapped: Tapped = { opened: clock() ?? 0, closed: null, commands: [], refused: false };
    const { list } = state;
    list.push(tapped);
    state.peak = Math.max(state.peak, list.filter(({ closed }) => closed === null).length);
    const server = connect({ host: '127.0.0.1', port: state.target });
    for (const socket of [client, server]) {
      sockets.add(socket.setNoDelay(true));
      socket.once('close', () => sockets.delete(socket));
    }
    client.once('close', () => {
      tapped.closed = clock();
    });
    relay(client, server, state.delay, (text) => {
      for (const line of text.split('\n')) {
        const [, command, argument = ''] = NOTED.exec(line) ?? [];
        if (command) tapped.commands.push({ at: clock() ?? 0, command: `${command} ${argument}`.trim() });
      }
    });
    relay(server, client, state.delay, (text) => {
      if (tapped.commands.length === 0 && REFUSAL.test(text)) tapped.refused = true;
    });
  };
  const listener = createServer(accept);
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    port: (listener.address() as AddressInfo).port,
    get connections() {
      return state.list;
    },
    peak: () => state.peak,
    clock,
    reset(target, roundTripMs) {
      Object.assign(state, { target, delay: roundTripMs / 2, first: null, peak: 0, list: [] });
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      listener.close();
      await once(listener, 'close');
    },
  };
}

/** Passes bytes on in order, each after `delay` ms, and the end after them. */
function relay(from: Socket, to: Socket, delay: number, note: (text: string) => void): void {
  let last: Promise<unknown> = Promise.resolve();
  const later = (action: () => void): void => {
    const due = performance.now() + delay;
    last = last.then(() => (delay === 0 ? undefined : sleep(Math.max(0, due - performance.now())))).then(action);
  };
  from.on('data', (bytes: Buffer) => {
    note(bytes.toString('latin1'));
    later(() => to.writable && to.write(bytes));
  });
  from.on('end', () => later(() => to.end()));
  // The other side's `close` follows; a reset says nothing that counts here.
  from.on('error', () => to.destroy());
}
