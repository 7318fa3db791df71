/** Starting and ending a mail server of our own on loopback ports: what Dovecot, Cyrus and Courier have in common. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Credentials, makeAuthority } from './certificates.ts';

export interface Ports {
  /** Offers STARTTLS too. */
  readonly plain: number;
  /** TLS from the first byte. */
  readonly tls: number;
}

/** A server that runs. */
export interface MailServer {
  readonly host: '127.0.0.1';
  readonly ports: Ports;
  /** The authority to trust, PEM. */
  readonly ca: string;
  log(): string;
  stop(): Promise<void>;
}

/** Where one server keeps its files, and where it listens. */
export interface Place {
  readonly directory: string;
  readonly ports: Ports;
}

const START_MS = 15_000;

/** How one kind of server is started. */
export interface Recipe<P extends Place> {
  readonly name: string;
  /** Served instead of a certificate for localhost and 127.0.0.1 by an authority of our own. */
  readonly certificate?: Credentials | undefined;
  prepare(certificate: Credentials): Promise<P>;
  launch(place: P): ChildProcess;
  /** What is left to do once it greets. */
  ready?(place: P): Promise<void>;
}

/**
 * Starts a server and waits for its greeting.
 * @throws Error with the server's own words when it does not come up.
 */
export async function startServer<P extends Place>(
  recipe: Recipe<P>,
): Promise<MailServer & { readonly place: P; readonly certificate: Credentials }> {
  const authority = await makeAuthority();
  const certificate = recipe.certificate ?? (await authority.issue({ names: ['localhost', '127.0.0.1'] }));
  for (let attempt = 1; ; attempt += 1) {
    const place = await recipe.prepare(certificate);
    const child = recipe.launch(place);
    const stop = () => end(child, place);
    const log = () => logOf(place);
    try {
      await waitForGreeting(child, place);
      await recipe.ready?.(place);
      return { host: '127.0.0.1', ports: place.ports, ca: authority.ca, certificate, log, stop, place };
    } catch (error) {
      const words = log();
      await stop();
      // Somebody took the port between our asking for a free one and the server's start.
      if (attempt < 3 && words.includes('Address already in use')) continue;
      throw new Error(`${recipe.name} did not start: ${error instanceof Error ? error.message : error}\n${words}`);
    }
  }
}

/** Starts a program in the foreground; what it prints goes to `output` in the directory. */
export function launch(command: string, args: readonly string[], env: Record<string, string>, place: Place) {
  // A process group of its own, so that its children can be ended with it.
  const child = spawn(command, args, {
    detached: true,
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const keep = (bytes: Buffer) => {
    if (existsSync(place.directory)) writeFileSync(join(place.directory, 'output'), bytes, { flag: 'a' });
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', () => undefined);
  // A test run that is broken off must not leave a mail server behind.
  const last = () => kill(child);
  process.once('exit', last);
  child.once('exit', () => process.removeListener('exit', last));
  return child;
}

/** @throws Error when the program ends first, or no greeting comes. */
async function waitForGreeting(child: ChildProcess, { ports }: Place): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`it ended (${child.exitCode ?? child.signalCode ?? 'not found'})`);
    }
    if ((await greets(ports.plain)) === 'yes') return;
    await sleep(20);
  }
  throw new Error(`no greeting within ${START_MS / 1000} s`);
}

/** Whether a port greets: `yes`, `no` (it is closed again or silent for a second) or `refused`. Leaves politely. */
function greets(port: number): Promise<'yes' | 'no' | 'refused'> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    let answer: 'yes' | 'no' | 'refused' = 'no';
    const done = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, done);
    socket.once('data', (bytes) => {
      if (bytes.toString('latin1').startsWith('* OK')) answer = 'yes';
      // The server closes: a connection of ours it still counts would be missing from a small limit.
      socket.write('a LOGOUT\r\n');
      socket.resume();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') answer = 'refused';
    });
    socket.once('close', done);
  });
}

/** What the server printed, and what it logged. */
function logOf({ directory }: Place): string {
  return ['output', 'log']
    .map((name) => join(directory, name))
    .map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''))
    .join('');
}

/** Ends the server with all its children and removes its directory. */
async function end(child: ChildProcess, { directory, ports }: Place): Promise<void> {
  if (child.pid !== undefined) {
    const ended = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit');
    kill(child);
    await ended;
    // Its children hold the listening sockets a moment longer than the master lives.
    const deadline = Date.now() + 2000;
    while ((await greets(ports.plain)) !== 'refused' && Date.now() < deadline) await sleep(10);
  }
  rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
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

export async function freePorts(): Promise<Ports> {
  return { plain: await freePort(), tls: await freePort() };
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
