/** Asks the system's resolver (hosts files, mDNS, the DNS of a VPN), the way mail programs do, in a way that can be ended. */
import { execFile } from 'node:child_process';
import { type LookupAddress, promises } from 'node:dns';
import { withoutSecrets } from '../base/without-secrets.ts';

/** Runs in a process of its own; the name is its argument. */
const ASK = `require('node:dns').lookup(process.argv[1], { all: true }, (error, list) => {
  process.stdout.write(JSON.stringify(error ? { code: error.code } : { list }));
});`;

/**
 * The addresses of a host. The call for it blocks a thread of the process until the resolver gives up, which takes ten
 * seconds for each name server that is silent, and nothing ends it before: neither the deadline nor Ctrl-C. A process
 * of its own can be ended.
 *
 * @throws the resolver's error; the signal's when it was aborted
 */
export async function systemAddresses(host: string, signal: AbortSignal): Promise<LookupAddress[]> {
  let answer: string;
  try {
    answer = await asked(host, signal);
  } catch (error) {
    // Where no other process may be started. One that was ended (by the same Ctrl-C) is not asked again.
    if (!signal.aborted && couldNotStart(error)) return promises.lookup(host, { all: true });
    throw error;
  }
  const { code, list } = JSON.parse(answer) as { code?: string; list?: LookupAddress[] };
  if (list !== undefined) return list;
  throw Object.assign(new Error(`getaddrinfo ${code}`), { code, syscall: 'getaddrinfo' });
}

function couldNotStart(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && String(error.syscall).startsWith('spawn');
}

function asked(host: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { signal, env: withoutSecrets(), killSignal: 'SIGKILL', windowsHide: true } as const;
    execFile(process.execPath, ['-e', ASK, '--', host], options, (error, stdout) => {
      if (error || stdout === '') reject(error ?? new Error('no answer'));
      else resolve(stdout);
    });
  });
}
