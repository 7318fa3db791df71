/**
 * A real Dovecot in a directory of its own, on free loopback ports. Works as root and as any other user; nothing of the
 * machine's own mail set-up is read or touched.
 */
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Credentials } from './certificates.ts';
import { freePorts, launch, type MailServer, startServer } from './daemon.ts';
import { configuration, type DovecotOptions, type Layout, passwords } from './dovecot-config.ts';

export interface Dovecot extends MailServer {
  readonly certificate: Credentials;
  /** Where each user's maildir is, under the user's name. */
  readonly mail: string;
  /** Who is signed in, by Dovecot's own count (`doveadm who`). */
  who(): Promise<{ user: string; count: number }[]>;
}

const run = promisify(execFile);

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
  const { place, ...server } = await startServer<Layout>({
    name: 'Dovecot',
    certificate: options.certificate,
    prepare: (certificate) => prepare(options, certificate),
    launch: (layout) => launch(find('dovecot') ?? 'dovecot', ['-F', '-c', layout.config], {}, layout),
    ready: (layout) => createFolders(options, layout),
  });
  return { ...server, mail: join(place.directory, 'mail'), who: () => who(place) };
}

async function prepare(options: DovecotOptions, certificate: Credentials): Promise<Layout> {
  const directory = mkdtempSync(join(tmpdir(), 'imap-doctor-dovecot-'));
  const layout: Layout = { directory, config: join(directory, 'dovecot.conf'), ports: await freePorts() };
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
