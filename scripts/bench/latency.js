// A far-away server: round trips and seconds of the same steps with four programs, with 50 ms each way.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASSWORD, USER, withDovecot } from './dovecot.js';
import { client, program, withFolder } from './places.js';
import { run } from './run.js';
import { startSlowProxy } from './slow-proxy.js';
import { median, print, seconds } from './table.js';

const ONE_WAY_MS = 50;
const CONNECTIONS = 20;
/** Until a connection is held: TCP, TLS 1.3, greeting, AUTHENTICATE, EXAMINE, IDLE. */
const LEAST = { tls: 6, none: 5 };

/** The whole `check`. Its questions before the count take two more connections and are part of `wholeMs` alone. */
async function doctor({ port, security, ca }) {
  const where = ['--host', '127.0.0.1', '--port', `${port}`, '--user', USER, '--security', security];
  const how = [...(security === 'tls' ? ['--ca', ca] : []), '--client', `connections=${CONNECTIONS}`];
  const started = performance.now();
  const args = [program, 'check', ...where, ...how, '--format', 'json'];
  const { stdout } = await run(process.execPath, args, { IMAP_DOCTOR_PASSWORD: PASSWORD });
  const wholeMs = performance.now() - started;
  const { opened, elapsedMs } = JSON.parse(stdout).facts.connections.value;
  if (opened !== CONNECTIONS) throw new Error(`only ${opened} connections were opened`);
  return { heldMs: elapsedMs, wholeMs };
}

/** A program of ours in `clients/` that says how long it took. */
const script =
  (command, file) =>
  async ({ port, security, ca }) => {
    const args = [client(file), '127.0.0.1', `${port}`, security, ca, `${CONNECTIONS}`];
    return JSON.parse((await run(command, args, { BENCH_USER: USER, BENCH_PASSWORD: PASSWORD })).stdout);
  };

/** curl holds no connection and knows no IDLE: it looks at INBOX and leaves, one time after another. */
async function curl({ port, security, ca }) {
  const [scheme, trust] = security === 'tls' ? ['imaps', ['--cacert', ca]] : ['imap', []];
  const args = [
    '-s',
    ...trust,
    '--user',
    `${USER}:${PASSWORD}`,
    '-X',
    'EXAMINE INBOX',
    `${scheme}://127.0.0.1:${port}/`,
  ];
  const started = performance.now();
  for (let n = 0; n < CONNECTIONS; n += 1) await run('curl', args);
  return { heldMs: null, wholeMs: performance.now() - started };
}

const tools = [
  { name: 'imap-doctor, counting', measure: doctor },
  { name: 'bare imapflow', measure: script(process.execPath, 'imapflow.js') },
  { name: 'Python imaplib', measure: script('python3', 'imaplib.py') },
  { name: 'curl (no IDLE, not held)', measure: curl },
];

export async function latency({ runs = 3 }) {
  await withDovecot({ limit: 100 }, (dovecot) =>
    withFolder(async (folder) => {
      const ca = join(folder, 'ca.pem');
      writeFileSync(ca, dovecot.ca);
      for (const security of ['tls', 'none']) {
        const port = security === 'tls' ? dovecot.ports.tls : dovecot.ports.plain;
        const rounds = [];
        // They wait far more than they work, so all four can do it at the same time.
        for (let n = 0; n < runs; n += 1) {
          rounds.push(await Promise.all(tools.map(({ measure }) => far(port, { measure, security, ca }))));
        }
        const measured = tools.map((_, index) => rounds.map((round) => round[index]));
        show(security, runs, measured);
      }
    }),
  );
}

async function far(port, { measure, security, ca }) {
  const proxy = await startSlowProxy(port, ONE_WAY_MS);
  try {
    const times = await measure({ port: proxy.port, security, ca });
    return {
      ...times,
      roundTrips: proxy.roundTrips.slice(-CONNECTIONS),
      before: proxy.roundTrips.slice(0, -CONNECTIONS),
    };
  } finally {
    await proxy.close();
  }
}

function show(security, runs, measured) {
  const ours = median(measured[0].map(({ heldMs }) => heldMs));
  const rows = tools.map(({ name }, index) => {
    const all = measured[index];
    const held = all[0].heldMs === null ? null : median(all.map(({ heldMs }) => heldMs));
    return [
      name,
      median(all.flatMap(({ roundTrips }) => roundTrips)),
      held === null ? '' : seconds(held),
      held === null ? '' : (held / ours).toFixed(1),
      seconds(median(all.map(({ wholeMs }) => wholeMs))),
    ];
  });
  const way = security === 'tls' ? 'TLS from the first byte' : 'no encryption';
  print(
    `${CONNECTIONS} connections, ${ONE_WAY_MS} ms each way, ${way}, median of ${runs}`,
    ['', 'round trips of each, goodbye included', 's until all are held', 'times ours', 's for all of it'],
    [[`*the protocol's least*`, `${LEAST[security]} + 1`, '', '', ''], ...rows],
  );
  const { before } = measured[0][0];
  process.stdout.write(`\nThe two connections of \`check\` before the count: ${before.join(' and ')} round trips.\n`);
}
