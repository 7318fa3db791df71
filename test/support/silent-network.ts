/** The program run behind a network that forgets or limits connections, made by the kernel (silent-network.sh). */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { binary, ended, type Finished, scrubbed } from './binary.ts';

const script = fileURLToPath(new URL('./silent-network.sh', import.meta.url));
const namespaces = ['--mount', '--net', '--pid', '--fork', '--kill-child'];

/** Where the program finds the server. */
export const FAR = { host: '192.0.2.1', port: 143 } as const;

/** Why there can be no such network here; null when there can. */
export function silentNetworkHindered(): string | null {
  if (process.getuid?.() !== 0) return 'network namespaces have to be made by root';
  const trial =
    'ip link add a0 type veth peer name b0 && nft add table inet t && test -w /proc/sys/net/netfilter/nf_conntrack_tcp_loose';
  try {
    execFileSync('unshare', [...namespaces, 'sh', '-c', trial], { timeout: 10_000, stdio: 'ignore' });
    return null;
  } catch {
    return 'this kernel gives no network namespace with a packet filter of its own';
  }
}

/** Forgets a connection after so many seconds of silence, or allows an address so many at a time. */
export type Far = number | `limit-${number}-${'reset' | 'icmp' | 'drop'}`;

/**
 * Runs the program in such a network.
 *
 * @param port of the mail server on 127.0.0.1, which the program finds at {@link FAR}
 * @returns its end; stderr ends with how many packets were dropped on their way in and out
 */
export async function runInNetwork(
  port: number,
  network: Far,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<Finished> {
  const directory = mkdtempSync(join(tmpdir(), 'imap-doctor-network-'));
  const socket = join(directory, 'server');
  const relay = createServer((near) => {
    const far = connect({ host: '127.0.0.1', port });
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('error', () => into.destroy()).pipe(into);
    }
  }).listen(socket);
  await once(relay, 'listening');
  const command = [process.execPath, binary, ...args];
  const child = spawn('unshare', [...namespaces, 'bash', script, `${network}`, socket, process.execPath, ...command], {
    env: scrubbed({ HOME: directory }, { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    return await ended(child, timeoutMs);
  } finally {
    relay.close();
    rmSync(directory, { recursive: true, force: true });
  }
}
