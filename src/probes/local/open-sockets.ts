import { execFile } from 'node:child_process';
import { withoutSecrets } from '../../base/without-secrets.ts';
import { linuxSockets } from './linux.ts';
import { processesInTasklist, socketsInLsof, socketsInNetstat } from './listed.ts';
import type { OpenSocket, Target } from './sockets.ts';

/** ms. Slower than that, nobody waits for it. */
const PATIENCE = 5000;
/** Bytes: a server with ten thousand connections lists less. */
const MOST = 16 * 1024 * 1024;

/**
 * The connections of this computer to the server, from the system's own list. Own processes are always shown; those of
 * others only to an administrator.
 *
 * @throws where the system shows nothing
 */
export async function openSockets(
  target: Target,
  signal: AbortSignal,
  platform: NodeJS.Platform = process.platform,
): Promise<OpenSocket[]> {
  if (platform === 'linux') return linuxSockets(target);
  if (platform === 'darwin') {
    const list = ['-nP', '-iTCP', '-sTCP:ESTABLISHED', '-Fpcn', '+c', '0'];
    return socketsInLsof(await outputOf('/usr/sbin/lsof', list, signal), target);
  }
  if (platform !== 'win32') throw new Error(`nothing is known about ${platform}`);
  const root = process.env['SystemRoot'] ?? 'C:\\Windows';
  const [sockets, tasks] = await Promise.all([
    outputOf(`${root}\\System32\\netstat.exe`, ['-ano'], signal),
    outputOf(`${root}\\System32\\tasklist.exe`, ['/FO', 'CSV', '/NH'], signal),
  ]);
  return socketsInNetstat(sockets, processesInTasklist(tasks), target);
}

/** lsof ends with 1 when it has nothing to list. */
function outputOf(program: string, args: readonly string[], signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { signal, timeout: PATIENCE, maxBuffer: MOST, env: withoutSecrets(), windowsHide: true };
    execFile(program, args, options, (error, stdout) => {
      if (error !== null && error.code !== 1) reject(error);
      else resolve(stdout);
    });
  });
}
