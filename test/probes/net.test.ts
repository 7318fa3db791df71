import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { Net } from '../../src/probes/net.ts';

const at = { host: '127.0.0.1', port: 143 };
const net = (signal = new AbortController().signal): Net =>
  new Net(
    {
      ...at,
      security: 'none',
      credentials: { kind: 'password', user: 'jo', secret: new Secret('sesame'), ...at },
      ca: null,
      insecure: false,
      allowPlaintext: false,
      stepMs: 1000,
      cap: 5,
    },
    signal,
  );

async function waited(one: Net): Promise<number> {
  const since = performance.now();
  await one.slotsFreed();
  return performance.now() - since;
}

describe('before the next connection the server gets time to notice that the last one is gone', () => {
  // Courier was measured at up to 100 ms.
  test('after one was closed, and only once', async () => {
    const one = net();
    one.closedOne();
    expect(await waited(one)).toBeGreaterThan(100);
    expect(await waited(one)).toBeLessThan(100);
  });

  test('not before the first', async () => {
    expect(await waited(net())).toBeLessThan(100);
  });

  test('the end of the check ends the wait', async () => {
    const stop = new AbortController();
    const one = net(stop.signal);
    one.closedOne();
    stop.abort();
    await expect(one.slotsFreed()).rejects.toThrow();
  });
});

test('the secret is taken out of what a server says', () => {
  expect(net().hide('NO sesame is wrong')).toBe('NO [secret] is wrong');
});
