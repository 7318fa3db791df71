/**
 * A real Cyrus IMAP 3.6 in a directory of its own, on free loopback ports. Works as root (it then runs as nobody) and as
 * any other user.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Credentials } from './certificates.ts';
import { freePorts, launch, type MailServer, type Place, startServer } from './daemon.ts';
import { librariesOf, unpacked } from './unpacked.ts';

export interface CyrusOptions {
  /** `maxlogins_per_user`; Cyrus' own default is 0, no limit. */
  readonly perUser?: number;
  /** `maxlogins_per_host`; counts every connection from there, signed in or not, the newcomer included. */
  readonly perHost?: number;
  /** Processes for each of the two ports; Debian's own cyrus.conf has 100. */
  readonly maxchild?: number;
  /** Name to password; default `{ user: 'secret' }`. */
  readonly users?: Readonly<Record<string, string>>;
  /** Refuse passwords without TLS. */
  readonly plaintextRefused?: boolean;
  /** Without it Cyrus looks for changes once a minute only, as Debian ships it. Default: on. */
  readonly idled?: boolean;
  /** Seconds between two looks at the folder, without idled; Cyrus' own default is 60. */
  readonly idlePoll?: number;
  /** `timeout`, for example `20s`; Cyrus' own default is 32 minutes. */
  readonly timeout?: string;
}

/** On every Linux nobody, who owns nothing. */
const NOBODY = 65_534;
/** Cyrus writes into these and makes few of them itself. */
const DIRECTORIES = [
  'conf/db',
  'conf/socket',
  'conf/proc',
  'conf/lock',
  'conf/log',
  'conf/user',
  'conf/quota',
  'conf/msg',
  'conf/ptclient',
  'mail',
  'sieve',
];

/**
 * Starts Cyrus and waits for its greeting.
 * @throws Error with its own words when it does not come up.
 */
export function startCyrus(options: CyrusOptions = {}): Promise<MailServer> {
  const prefix = unpacked('cyrus');
  if (prefix === null) throw new Error('Cyrus has not been unpacked: bash test/support/unpack-servers.sh');
  const env = environment(prefix);
  return startServer({
    name: 'Cyrus',
    prepare: async (certificate) => prepare(options, certificate, prefix, env),
    launch: (place) => launch(join(prefix, 'usr/lib/cyrus/bin/master'), argumentsFor(place), env, place),
  });
}

function environment(prefix: string): Record<string, string> {
  const libraries = librariesOf(prefix);
  const plugins = libraries.map((path) => join(path, 'sasl2')).filter((path) => existsSync(join(path, 'libsasldb.so')));
  return {
    LD_LIBRARY_PATH: libraries.join(':'),
    // Where the machine has no SASL of its own, the plug-ins came with the packages.
    ...(plugins.length > 0 ? { SASL_PATH: plugins.join(':') } : {}),
  };
}

function argumentsFor({ directory }: Place): string[] {
  const path = (name: string) => join(directory, name);
  return ['-D', '-C', path('imapd.conf'), '-M', path('cyrus.conf'), '-p', path('master.pid')];
}

async function prepare(
  options: CyrusOptions,
  certificate: Credentials,
  prefix: string,
  env: Record<string, string>,
): Promise<Place> {
  const place: Place = { directory: mkdtempSync(join(tmpdir(), 'imap-doctor-cyrus-')), ports: await freePorts() };
  const path = (name: string) => join(place.directory, name);
  chmodSync(place.directory, 0o755);
  for (const name of DIRECTORIES) mkdirSync(path(name), { recursive: true });
  writeFileSync(path('cert.pem'), certificate.cert);
  writeFileSync(path('key.pem'), certificate.key, { mode: 0o600 });
  writeFileSync(path('imapd.conf'), configuration(options, place));
  writeFileSync(path('cyrus.conf'), services(options, place, prefix));
  for (const [user, password] of Object.entries(options.users ?? { user: 'secret' })) {
    // The realm has to be the server's own name.
    execFileSync(join(prefix, 'usr/sbin/saslpasswd2'), ['-p', '-c', '-f', path('sasldb'), '-u', 'localhost', user], {
      input: password,
      env: { PATH: '/usr/sbin:/usr/bin', ...env },
    });
  }
  if (process.getuid?.() === 0) {
    for (const name of ['conf', ...DIRECTORIES, 'key.pem', 'sasldb']) chownSync(path(name), NOBODY, NOBODY);
  }
  return place;
}

/** imapd.conf. A key given twice makes the master end without a word. */
function configuration(options: CyrusOptions, { directory }: Place): string {
  const path = (name: string) => join(directory, name);
  return `${[
    `cyrus_user: ${process.getuid?.() === 0 ? 'nobody' : userInfo().username}`,
    `configdirectory: ${path('conf')}`,
    'defaultpartition: default',
    `partition-default: ${path('mail')}`,
    `sievedir: ${path('sieve')}`,
    'servername: localhost',
    // INBOX comes into being with the first sign-in.
    'autocreate_quota: 0',
    'autocreate_users: anyone',
    `allowplaintext: ${options.plaintextRefused ? 'no' : 'yes'}`,
    'sasl_pwcheck_method: auxprop',
    'sasl_auxprop_plugin: sasldb',
    `sasl_sasldb_path: ${path('sasldb')}`,
    'sasl_mech_list: PLAIN LOGIN',
    `tls_server_cert: ${path('cert.pem')}`,
    `tls_server_key: ${path('key.pem')}`,
    `maxlogins_per_user: ${options.perUser ?? 0}`,
    `maxlogins_per_host: ${options.perHost ?? 0}`,
    ...(options.idlePoll === undefined ? [] : [`imapidlepoll: ${options.idlePoll}`]),
    ...(options.timeout === undefined ? [] : [`timeout: ${options.timeout}`]),
  ].join('\n')}\n`;
}

/** cyrus.conf. Relative commands would mean /usr/lib/cyrus/bin. */
function services({ maxchild = 100, idled = true }: CyrusOptions, { directory, ports }: Place, prefix: string): string {
  const command = (name: string) =>
    `cmd="${join(prefix, 'usr/lib/cyrus/bin', name)} -C ${join(directory, 'imapd.conf')}`;
  return `START {
  recover ${command('ctl_cyrusdb')} -r"
${idled ? `  idled ${command('idled')}"\n` : ''}}
SERVICES {
  imap ${command('imapd')}" listen="127.0.0.1:${ports.plain}" prefork=0 maxchild=${maxchild}
  imaps ${command('imapd')} -s" listen="127.0.0.1:${ports.tls}" prefork=0 maxchild=${maxchild}
}
EVENTS {
}
`;
}
