/** A loopback server that plays a script: for what no real server can be made to say. */
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

export interface Peer {
  send(text: string | Buffer): void;
  /** The client's next line, or null when it has gone. */
  line(): Promise<string | null>;
  /** FIN. */
  close(): void;
  /** RST. */
  reset(): void;
}

export interface ScriptServer {
  readonly port: number;
  /** Connections taken so far. */
  readonly taken: number;
  /** Connections open now. */
  readonly open: number;
  close(): Promise<void>;
}

/** Plays `script` for every connection; `n` counts them from 1. */
export async function startScript(script: (peer: Peer, n: number) => Promise<void> | void): Promise<ScriptServer> {
  const sockets = new Set<Socket>();
  let taken = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    taken += 1;
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    void Promise.resolve(script(peerOf(socket), taken)).catch(() => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    get taken() {
      return taken;
    },
    get open() {
      return sockets.size;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function peerOf(socket: Socket): Peer {
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  return {
    send: (text) => void socket.write(text),
    async line() {
      const next = await lines.next();
      return next.done ? null : next.value;
    },
    close: () => void socket.end(),
    reset: () => void socket.resetAndDestroy(),
  };
}

/** A small obliging server: answers every command with OK, and lets `answer` say otherwise. */
export function obliging(
  greeting: string,
  answer: (command: string, tag: string, peer: Peer, n: number) => string | null | undefined,
): (peer: Peer, n: number) => Promise<void> {
  return async (peer, n) => {
    peer.send(`${greeting}\r\n`);
    for (let line = await peer.line(); line !== null; line = await peer.line()) {
      const [tag = '', command = ''] = line.split(' ');
      const said = answer(line.slice(tag.length + 1), tag, peer, n);
      if (said === null) return;
      if (said !== undefined) peer.send(said);
      else if (/^idle$/i.test(command)) peer.send('+ idling\r\n');
      else if (/^done$/i.test(tag)) peer.send('');
      else peer.send(`${tag} OK done\r\n`);
      if (/^logout$/i.test(command)) peer.close();
    }
  };
}
