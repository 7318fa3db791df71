// The connections of the product's own count, held. Bundled before it is run:
// node --expose-gc hold-doctor.js HOST PORT tls|none COUNT

import { Secret } from '../../../src/base/secret.ts';
import { Net } from '../../../src/probes/net.ts';
import { prepare } from '../../../src/probes/reach.ts';
import { signIn } from '../../../src/wire/login.ts';
import { weigh } from './weigh.js';

const [host, port, security, count] = process.argv.slice(2);
const credentials = {
  kind: 'password',
  user: process.env.BENCH_USER,
  secret: new Secret(process.env.BENCH_PASSWORD),
  host,
  port: Number(port),
};
const net = new Net(
  { host, port: Number(port), security, credentials, ca: null, insecure: false, allowPlaintext: true, stepMs: 15_000 },
  new AbortController().signal,
);

async function open() {
  const wire = await net.open();
  await prepare(wire, net);
  const { reply } = await signIn(wire, credentials, true);
  if (reply.status !== 'OK') throw new Error(reply.line);
  await wire.command('select', 'EXAMINE "INBOX"');
  await wire.idle();
  return wire;
}

await weigh(open, Number(count), () => net.closeAll());
