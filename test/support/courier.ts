/**
 * A real Courier-IMAP 5 in a directory and a mount namespace of its own, on free loopback ports. Needs root: Courier
 * changes its user at every sign-in.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Credentials } from './certificates.ts';
import { freePorts, launch, type MailServer, type Place, startServer } from './daemon.ts';
import { unpacked } from './unpacked.ts';

export interface CourierOptions {
  /** `MAXPERIP`, for each of the two ports; Debian's own file has 20. */
  readonly maxPerIp?: number;
  /** `MAXDAEMONS`, for each of the two ports; Debian's own file has 40. */
  readonly maxDaemons?: number;
  /** Name to password; default `{ user: 'secret' }`. */
  readonly users?: Readonly<Record<string, string>>;
  /** Refuse passwords without TLS. */
  readonly plaintextRefused?: boolean;
  /** `IMAP_ENHANCEDIDLE`: hear of changes from gamin. Courier's own default: off. */
  readonly enhancedIdle?: boolean;
  /** `IMAP_IDLE_TIMEOUT`: seconds between two looks at the folder; Courier's own default is 60. */
  readonly idlePoll?: number;
  /** Take IDLE out of the capability list. */
  readonly idleHidden?: boolean;
}

const script = fileURLToPath(new URL('./courier.sh', import.meta.url));
/** On every Linux nobody, who owns nothing. */
const NOBODY = 65_534;

/** Why Courier cannot run here; null when it can. */
export function courierHindered(): string | null {
  if (process.getuid?.() !== 0) return 'Courier has to be started by root';
  try {
    execFileSync('unshare', ['--mount', '--pid', '--fork', 'true'], { timeout: 5000, stdio: 'ignore' });
    return null;
  } catch {
    return 'no mount namespace of our own is to be had here (unshare --mount)';
  }
}

/**
 * Starts Courier and waits for its greeting.
 * @throws Error with its own words when it does not come up.
 */
export function startCourier(options: CourierOptions = {}): Promise<MailServer> {
  const prefix = unpacked('courier');
  if (prefix === null) throw new Error('Courier has not been unpacked: bash test/support/unpack-servers.sh');
  return startServer({
    name: 'Courier',
    prepare: (certificate) => prepare(options, certificate, prefix),
    launch: (place) => {
      const { directory, ports } = place;
      const command = ['bash', script, prefix, directory, `${ports.plain}`, `${ports.tls}`];
      return launch('unshare', ['--mount', '--pid', '--fork', '--kill-child', ...command], {}, place);
    },
  });
}

async function prepare(options: CourierOptions, certificate: Credentials, prefix: string): Promise<Place> {
  const place: Place = { directory: mkdtempSync(join(tmpdir(), 'imap-doctor-courier-')), ports: await freePorts() };
  const path = (name: string) => join(place.directory, name);
  chmodSync(place.directory, 0o755);
  for (const name of ['layer', 'etc', 'mail']) mkdirSync(path(name));
  const users = Object.entries(options.users ?? { user: 'secret' });
  for (const [user] of users) makeMaildir(join(path('mail'), user));
  writeFileSync(path('etc/imapd.pem'), `${certificate.key}\n${certificate.cert}`, { mode: 0o600 });
  chownSync(path('etc/imapd.pem'), NOBODY, NOBODY);
  writeFileSync(path('etc/userdb'), users.map((one) => account(path('mail'), ...one)).join(''), { mode: 0o600 });
  for (const [name, changes] of Object.entries(settings(options))) {
    writeFileSync(path(`etc/${name}`), `${readFileSync(join(prefix, 'etc/courier', name), 'utf8')}\n${changes}\n`);
  }
  return place;
}

/** More lines for Courier's own files, which are read as a shell would: the last one wins. */
function settings(options: CourierOptions): Record<string, string> {
  const { maxPerIp = 20, maxDaemons = 40, plaintextRefused } = options;
  return {
    authdaemonrc: 'authmodulelist="authuserdb"',
    imapd: [`MAXDAEMONS=${maxDaemons}`, `MAXPERIP=${maxPerIp}`, ...idleSettings(options)].join('\n'),
    'imapd-ssl': [
      // Read last, so this is the file that decides.
      `IMAP_TLS_REQUIRED=${plaintextRefused ? 1 : 0}`,
      'TLS_DHPARAMS=',
      'TLS_CACHEFILE=',
    ].join('\n'),
  };
}

function idleSettings({ enhancedIdle, idlePoll, idleHidden }: CourierOptions): string[] {
  return [
    `IMAP_ENHANCEDIDLE=${enhancedIdle ? 1 : 0}`,
    ...(idlePoll === undefined ? [] : [`IMAP_IDLE_TIMEOUT=${idlePoll}`]),
    ...(idleHidden ? ['IMAP_CAPABILITY="IMAP4rev1 UIDPLUS NAMESPACE"'] : []),
  ];
}

function makeMaildir(home: string): void {
  for (const name of ['', 'Maildir', 'Maildir/cur', 'Maildir/new', 'Maildir/tmp']) {
    const directory = join(home, name);
    mkdirSync(directory);
    chownSync(directory, NOBODY, NOBODY);
  }
}

/** One line of userdb: a tab after the name. */
function account(mail: string, user: string, password: string): string {
  const hash = execFileSync('openssl', ['passwd', '-1', '-stdin'], { input: password, encoding: 'utf8' }).trim();
  const home = join(mail, user);
  return `${user}\thome=${home}|mail=${home}/Maildir|uid=${NOBODY}|gid=${NOBODY}|imappw=${hash}\n`;
}
