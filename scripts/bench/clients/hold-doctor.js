// The connections of the product's own count, held. Usage: node --expose-gc hold-doctor.js HOST PORT tls|none COUNT
import { Net } from '../../../dist/probes/net.js';
import { prepare } from '../../../dist/probes/reach.js';
import { Secret } from '../../../dist/secret.js';
import { signIn } from '../../../dist/wire/login.js';
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
