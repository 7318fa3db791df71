/** A network that forgets: passes bytes on until a connection was silent for a while, and nothing ever after. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface ForgetfulProxy {
  readonly port: number;
  /** Connections that were forgotten so far. */
  readonly forgotten: number;
  close(): Promise<void>;
}

export interface Forgetting {
  /** Silence after which a connection is forgotten, in ms. */
  readonly afterMs: number;
  /** What happens to those who speak on a forgotten connection. Default: nothing, the bytes are lost. */
  readonly then?: 'silence' | 'reset';
}

/** Never closes by itself: neither side is told. */
export async function startForgetful(to: number, { afterMs, then = 'silence' }: Forgetting): Promise<ForgetfulProxy> {
  const sockets = new Set<Socket>();
  let forgotten = 0;
  const server = createServer((near) => {
    const far = connect({ host: '127.0.0.1', port: to });
    let dead = false;
    const forget = () => {
      dead = true;
      forgotten += 1;
    };
    let timer = setTimeout(forget, afterMs);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('data', (bytes) => {
        if (dead) {
          if (then === 'reset' && from === near) near.resetAndDestroy();
          return;
        }
        clearTimeout(timer);
        timer = setTimeout(forget, afterMs);
        into.write(bytes);
      });
      from.on('close', () => {
        sockets.delete(from);
        clearTimeout(timer);
        if (!dead) into.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    get forgotten() {
      return forgotten;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
