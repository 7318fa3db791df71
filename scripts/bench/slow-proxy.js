// A network that is far away: everything arrives later, in the order it was sent. It also counts round trips, from
// outside and so for every tool in the same way: how often a client had to wait for the server before it could go on.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @param to the port of the server on this computer
 * @param oneWayMs what each direction adds; opening a TCP connection takes two of them, as on a real network
 * @returns `roundTrips`: of each connection in the order they were opened, TCP's own included
 */
export async function startSlowProxy(to, oneWayMs) {
  const roundTrips = [];
  const sockets = new Set();
  const server = createServer({ noDelay: true, allowHalfOpen: true }, async (near) => {
    const index = roundTrips.push(1) - 1;
    const opened = performance.now() + 2 * oneWayMs;
    let clientWaits = true;
    const far = sleep(3 * oneWayMs).then(() =>
      connect({ host: '127.0.0.1', port: to, noDelay: true, allowHalfOpen: true }),
    );
    relay(near, far, (at) => Math.max(at, opened) + oneWayMs);
    near.on('data', () => {
      clientWaits = true;
    });
    relay(
      await far,
      Promise.resolve(near),
      (at) => at + oneWayMs,
      () => {
        if (clientWaits) roundTrips[index] += 1;
        clientWaits = false;
      },
    );
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, roundTrips, close: () => close(server, sockets) };
}

/** Hands on what `from` says and that it ended, each at the moment `due` gives for it. */
function relay(from, target, due, arrived = () => undefined) {
  let last = target;
  const later = (work) => {
    const at = due(performance.now());
    last = last.then(async (into) => {
      await sleep(Math.max(0, at - performance.now()));
      work(into);
      return into;
    });
  };
  from.on('data', (bytes) =>
    later((into) => {
      arrived();
      into.write(bytes);
    }),
  );
  from.on('end', () => later((into) => into.end()));
  from.on('error', () => later((into) => into.destroy()));
  from.on('close', () => later((into) => into.destroySoon()));
}

async function close(server, sockets) {
  for (const socket of sockets) socket.destroy();
  server.close();
  await once(server, 'close');
}
