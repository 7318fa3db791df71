/** Servers as unpack-servers.sh leaves them: out of their Debian packages, installed nowhere. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Unpacked = 'cyrus' | 'courier' | 'haproxy' | 'nginx';

const script = fileURLToPath(new URL('./unpack-servers.sh', import.meta.url));

/** The directory the packages were unpacked into, or null when nobody has done that yet. */
export function unpacked(server: Unpacked): string | null {
  const link = join(cache(), server);
  return existsSync(join(link, 'usr')) ? realpathSync(link) : null;
}

/** Fetches and unpacks them, which needs a Debian, its package lists and a network. False when that failed. */
export function unpack(server: Unpacked): boolean {
  try {
    execFileSync('bash', [script, server], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 });
    return unpacked(server) !== null;
  } catch {
    return false;
  }
}

/** Where its libraries are: `usr/lib` and the directory in it that is named after the machine. */
export function librariesOf(prefix: string): string[] {
  const lib = join(prefix, 'usr/lib');
  const own = readdirSync(lib).filter((name) => name.endsWith('-linux-gnu'));
  return [lib, ...own.map((name) => join(lib, name))];
}

/** The same place as in the script. */
function cache(): string {
  const fallback =
    process.getuid?.() === 0 ? '/var/cache' : (process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'));
  return process.env['IMAP_DOCTOR_SERVERS'] ?? join(fallback, 'imap-doctor');
}
