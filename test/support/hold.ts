import { Secret } from '../../src/base/secret.ts';
import { signIn } from '../../src/wire/login.ts';
import { Wire } from '../../src/wire/wire.ts';

/** Another device: signs in `count` times and keeps the connections until the returned function is called. */
export async function hold(port: number, user: string, password: string, count: number): Promise<() => Promise<void>> {
  const held: Wire[] = [];
  const options = {
    host: '127.0.0.1',
    port,
    security: 'none',
    ca: null,
    insecure: false,
    hide: (text: string) => text,
    stepMs: 10_000,
  } as const;
  const credentials = { kind: 'password', user, secret: new Secret(password), host: options.host, port } as const;
  for (let i = 0; i < count; i += 1) {
    const wire = await Wire.open({ ...options, signal: new AbortController().signal });
    held.push(wire);
    await wire.readGreeting();
    const { reply } = await signIn(wire, credentials, true);
    if (reply.status !== 'OK') throw new Error(`connection ${i + 1} of the other device: ${reply.line}`);
  }
  return async () => {
    await Promise.all(held.map((wire) => wire.logout()));
  };
}
