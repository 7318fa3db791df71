import { plain } from '../../base/text.ts';
import type { LocalConnections, LocalHolder } from '../../model/local-connections.ts';
import { defineStep, StepSkipped } from '../../model/step.ts';
import { programOfProcess } from '../../programs/processes.ts';
import { say } from '../../words/say.ts';
import type { Net } from '../net.ts';
import { openSockets } from './open-sockets.ts';
import { addressKey, type OpenSocket } from './sockets.ts';

/** A limit counts the encrypted and the other port together. */
const IMAP_PORTS = [143, 993];

/**
 * Which programs on this computer hold connections to the server right now. Looked at before we open many ourselves;
 * ours are left out.
 */
export const localConnectionsProbe = defineStep({
  provides: 'localConnections',
  needs: ['reach'],
  async run(_facts, net: Net) {
    const { port } = net.options;
    try {
      const addresses = await addressesOf(net);
      const target = { addresses, ports: new Set([port, ...IMAP_PORTS]) };
      return heldIn(await openSockets(target, net.signal), process.pid);
    } catch (error) {
      if (net.signal.aborted) throw error;
      throw new StepSkipped('not-visible', say('missing-not-visible'));
    }
  },
});

function addressesOf({ lookup, options: { host } }: Net): Promise<ReadonlySet<string>> {
  return new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, found) => {
      if (error) return reject(error);
      const list = Array.isArray(found) ? found.map(({ address }) => address) : [found];
      resolve(new Set(list.flatMap((address) => addressKey(address) ?? [])));
    });
  });
}

/** The connections by program. */
export function heldIn(sockets: readonly OpenSocket[], own: number): LocalConnections {
  const others = sockets.filter(({ pid }) => pid !== own);
  const held = new Map<string, number>();
  for (const { pid, process } of others) if (pid !== null) held.set(process, (held.get(process) ?? 0) + 1);
  const holders = [...held].map(
    ([process, connections]): LocalHolder => ({
      client: programOfProcess(process),
      process: plain(process, 60),
      connections,
    }),
  );
  return {
    holders: holders.sort((a, b) => b.connections - a.connections),
    unseen: others.filter(({ pid }) => pid === null).length,
  };
}
