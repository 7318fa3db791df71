// Connections of bare imapflow, held. Usage: node --expose-gc hold-imapflow.js HOST PORT tls|none COUNT
import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { weigh } from './weigh.js';

const [host, port, security, count] = process.argv.slice(2);

async function open() {
  const client = new ImapFlow({
    host,
    port: Number(port),
    ...(security === 'tls' ? { secure: true } : { secure: false, doSTARTTLS: false }),
    auth: { user: process.env.BENCH_USER, pass: process.env.BENCH_PASSWORD },
    logger: false,
  });
  await client.connect();
  await client.mailboxOpen('INBOX', { readOnly: true });
  client.idle();
  return client;
}

await weigh(open, Number(count), async (held) => {
  // The last one's IDLE may not be answered yet.
  await sleep(100);
  await Promise.all(held.map((client) => client.logout()));
});
