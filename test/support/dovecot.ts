/**
 * A real Dovecot in a directory of its own, on free loopback ports. Works as root and as any other user; nothing of the
 * machine's own mail set-up is read or touched.
 */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Credentials, makeAuthority } from './certificates.ts';
import { configuration, type Layout, passwords } from './dovecot-config.ts';

export interface DovecotOptions {
  /** `mail_max_userip_connections`; Dovecot's own default is 10. */
  readonly limit?: number;
  /** Name to password; default `{ user: 'secret' }`. No colon in either. */
  readonly users?: Readonly<Record<string, string>>;
  /** Names out of `users` whose sign-in is answered with `NO [CONTACTADMIN] Account_suspended`. */
  readonly disabled?: readonly string[];
  /** More lines for the end of the configuration, where they win, for example `auth_failure_delay = 0`. */
  readonly settings?: string;
  /** Folders besides INBOX, created and subscribed for every user. Separator: `.` (Maildir++). */
  readonly folders?: readonly string[];
  /** `imap_idle_notify_interval`, for example `1 s`; Dovecot's own default is 2 minutes. */
  readonly idleNotify?: string;
  /** Refuse passwords without TLS from any address but the server's own (connect from 127.0.0.2 to see it). */
  readonly disablePlaintext?: boolean;
  /** Served instead of a certificate for localhost and 127.0.0.1 by an authority of our own. */
  readonly certificate?: Credentials;
}

export interface Dovecot {
  readonly host: '127.0.0.1';
  /** `plain` offers STARTTLS too; `tls` is TLS from the first byte. */
  readonly ports: { readonly plain: number; readonly tls: number };
  /** The authority to trust, PEM. */
  readonly ca: string;
  readonly certificate: Credentials;
  /** Who is signed in, by Dovecot's own count (`doveadm who`). */
  who(): Promise<{ user: string; count: number }[]>;
  log(): string;
  stop(): Promise<void>;
}

const run = promisify(execFile);
const START_MS = 15_000;

/** True when there is a Dovecot 2.3: 2.4 has another configuration language. */
export function dovecotInstalled(): boolean {
  const path = find('dovecot');
  if (path === null || find('doveadm') === null) return false;
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 5000 }).startsWith('2.3.');
  } catch {
    return false;
  }
}

/**
 * Starts Dovecot and waits for its greeting.
 * @throws Error with Dovecot's log when it does not come up.
 */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const authority = await makeAuthority();
  const certificate = options.certificate ?? (await authority.issue({ names: ['localhost', '127.0.0.1'] }));
  for (let attempt = 1; ; attempt += 1) {
    const layout = await prepare(options, certificate);
    const child = launch(layout);
    const stop = () => end(child, layout);
    try {
      await greeting(child, layout);
      await createFolders(options, layout);
      const ports = layout.ports;
      return {
        host: '127.0.0.1',
        ports,
        ca: authority.ca,
        certificate,
        who: () => who(layout),
        log: () => log(layout),
        stop,
      };
    } catch (error) {
      const words = log(layout);
      await stop();
      // Somebody took the port between our asking for a free one and Dovecot's start.
      if (attempt < 3 && words.includes('Address already in use')) continue;
      throw new Error(`Dovecot did not start: ${error instanceof Error ? error.message : error}\n${words}`);
    }
  }
}

async function prepare(options: DovecotOptions, certificate: Credentials): Promise<Layout> {
  const directory = mkdtempSync(join(tmpdir(), 'imap-doctor-dovecot-'));
  const [plain, tls] = [await freePort(), await freePort()];
  const layout: Layout = { directory, config: join(directory, 'dovecot.conf'), ports: { plain, tls } };
  // The login and mail processes run as other users when the master is root.
  chmodSync(directory, 0o755);
  mkdirSync(join(directory, 'mail'), { mode: 0o777 });
  chmodSync(join(directory, 'mail'), 0o777);
  writeFileSync(join(directory, 'key.pem'), certificate.key, { mode: 0o600 });
  writeFileSync(join(directory, 'cert.pem'), certificate.cert);
  writeFileSync(join(directory, 'passwords'), passwords(options), { mode: 0o644 });
  writeFileSync(layout.config, configuration(options, layout), { mode: 0o644 });
  return layout;
}

function launch(layout: Layout): ChildProcess {
  // A process group of its own, so that its children can be ended with it.
  const child = spawn(find('dovecot') ?? 'dovecot', ['-F', '-c', layout.config], {
    detached: true,
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const keep = (bytes: Buffer) => writeFileSync(join(layout.directory, 'output'), bytes, { flag: 'a' });
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.on('error', () => undefined);
  // A test run that is broken off must not leave a mail server behind.
  const last = () => kill(child);
  process.once('exit', last);
  child.once('exit', () => process.removeListener('exit', last));
  return child;
}

async function greeting(child: ChildProcess, layout: Layout): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`it ended (${child.exitCode ?? child.signalCode ?? 'not found'})`);
    }
    if ((await greets(layout.ports.plain)) === 'yes') return;
    await sleep(20);
  }
  throw new Error(`no greeting within ${START_MS / 1000} s`);
}

/** Whether a port greets: `yes`, `no` (it is closed again or silent for a second) or `refused`. */
function greets(port: number): Promise<'yes' | 'no' | 'refused'> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const done = (answer: 'yes' | 'no' | 'refused') => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => done('no'));
    socket.once('data', (bytes) => done(bytes.toString('latin1').startsWith('* OK') ? 'yes' : 'no'));
    socket.on('error', (error: NodeJS.ErrnoException) => done(error.code === 'ECONNREFUSED' ? 'refused' : 'no'));
    socket.once('close', () => done('no'));
  });
}

async function createFolders(options: DovecotOptions, layout: Layout): Promise<void> {
  const folders = options.folders ?? [];
  if (folders.length === 0) return;
  for (const user of Object.keys(options.users ?? { user: 'secret' })) {
    await doveadm(layout, ['mailbox', 'create', '-s', '-u', user, ...folders]);
  }
}

async function who(layout: Layout): Promise<{ user: string; count: number }[]> {
  const counts = new Map<string, number>();
  // One line for each connection, the name in the first column, below a header.
  for (const line of (await doveadm(layout, ['-f', 'tab', 'who', '-1'])).split('\n').slice(1)) {
    const user = line.split('\t')[0];
    if (user) counts.set(user, (counts.get(user) ?? 0) + 1);
  }
  return [...counts].map(([user, count]) => ({ user, count }));
}

async function doveadm(layout: Layout, args: string[]): Promise<string> {
  const path = find('doveadm') ?? 'doveadm';
  return (await run(path, ['-c', layout.config, ...args], { timeout: 15_000, env: { PATH: '/usr/sbin:/usr/bin' } }))
    .stdout;
}

function log(layout: Layout): string {
  return ['output', 'log']
    .map((name) => join(layout.directory, name))
    .map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''))
    .join('');
}

async function end(child: ChildProcess, layout: Layout): Promise<void> {
  if (child.pid !== undefined) {
    const ended = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit');
    kill(child);
    await ended;
    // Its children hold the listening sockets a moment longer than the master lives.
    const deadline = Date.now() + 2000;
    while ((await greets(layout.ports.plain)) !== 'refused' && Date.now() < deadline) await sleep(10);
  }
  rmSync(layout.directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** The whole group, at once: on SIGTERM Dovecot keeps its sessions for another 9 to 10 s (measured, 2.3.19). */
function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Looks beside PATH where Debian and Homebrew put it: other users often lack sbin in their PATH. */
function find(program: string): string | null {
  const places = [
    ...(process.env['PATH'] ?? '').split(':'),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/sbin',
    '/usr/bin',
  ];
  return places.map((place) => join(place, program)).find((path) => existsSync(path)) ?? null;
}
