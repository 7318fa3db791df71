// What a connection costs while it is held, beside bare imapflow, each in a process of its own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../bundle.js';
import { PASSWORD, USER, withDovecot } from './dovecot.js';
import { client, withFolder } from './places.js';
import { run } from './run.js';
import { median, print } from './table.js';

const COUNTS = [50, 200];
const tools = [
  { name: 'imap-doctor', at: (folder) => join(folder, 'hold-doctor.js') },
  { name: 'bare imapflow', at: () => client('hold-imapflow.js') },
];
/** Dovecot itself stops at 100 sign-ins with TLS, 1,024 sessions, and ten connections of one user. */
const settings = ['imap', 'imap-login'].map((name) => `service ${name} {\n process_limit = 1000\n}`).join('\n');

export async function memory({ runs = 5 }) {
  await withDovecot({ limit: 1000, settings }, (dovecot) =>
    withFolder(async (folder) => {
      const ca = join(folder, 'ca.pem');
      writeFileSync(ca, dovecot.ca);
      await bundle([client('hold-doctor.js')], folder);
      const rows = [];
      for (const security of ['none', 'tls']) {
        const port = security === 'tls' ? dovecot.ports.tls : dovecot.ports.plain;
        for (const count of COUNTS) rows.push(...(await compare({ port, ca, folder, security, count, runs })));
      }
      const head = [
        'connections',
        '',
        'own memory each, kB',
        'beside imapflow',
        'RSS each, kB',
        'beside imapflow',
        'RSS in all, MB',
      ];
      print(`Memory of connections in IDLE, median of ${runs}`, head, rows);
    }),
  );
}

async function compare({ port, ca, folder, security, count, runs }) {
  const measured = tools.map(() => []);
  for (let n = 0; n < runs; n += 1) {
    for (const [index, { at }] of tools.entries()) {
      // The authority is everybody's: so none has to load the root certificates for itself.
      const env = { BENCH_USER: USER, BENCH_PASSWORD: PASSWORD, NODE_EXTRA_CA_CERTS: ca };
      const args = ['--expose-gc', at(folder), '127.0.0.1', `${port}`, security, `${count}`];
      measured[index].push(JSON.parse((await run(process.execPath, args, env)).stdout));
    }
  }
  const of = (index, key) => median(measured[index].map((one) => one[key]));
  const pair = (index, key) => [(of(index, key) / 1000).toFixed(0), (of(index, key) / of(1, key)).toFixed(2)];
  const what = `${count}, ${security === 'tls' ? 'TLS' : 'plain'}`;
  return tools.map(({ name }, index) => [
    what,
    name,
    ...pair(index, 'own'),
    ...pair(index, 'rss'),
    (of(index, 'whole') / 1e6).toFixed(0),
  ]);
}
