// Bare imapflow with its defaults: COUNT connections one after another, each with INBOX open read-only and in IDLE.
// Usage: node imapflow.js HOST PORT tls|none CA COUNT (user and password in the environment)
import { readFileSync } from 'node:fs';
import { ImapFlow } from 'imapflow';

const [host, port, security, ca, count] = process.argv.slice(2);

async function open() {
  let idling = () => undefined;
  const accepted = new Promise((resolve) => {
    idling = resolve;
  });
  // Only its log tells when the server has accepted IDLE.
  const listen = ({ msg }) => typeof msg === 'string' && msg.startsWith('Initiated IDLE') && idling();
  const quiet = () => undefined;
  const client = new ImapFlow({
    host,
    port: Number(port),
    secure: security === 'tls',
    ...(security === 'none' ? { doSTARTTLS: false } : {}),
    auth: { user: process.env.BENCH_USER, pass: process.env.BENCH_PASSWORD },
    ...(security === 'tls' ? { tls: { ca: readFileSync(ca) } } : {}),
    logger: { trace: quiet, debug: listen, info: quiet, warn: quiet, error: quiet },
  });
  await client.connect();
  await client.mailboxOpen('INBOX', { readOnly: true });
  client.idle();
  await accepted;
  return client;
}

const started = performance.now();
const held = [];
for (let n = 0; n < Number(count); n += 1) held.push(await open());
const heldMs = performance.now() - started;
for (const client of held) await client.logout();
process.stdout.write(JSON.stringify({ heldMs, wholeMs: performance.now() - started }));
