import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { Addresses } from '../../src/wire/addresses.ts';
import { systemAddresses } from '../../src/wire/system-addresses.ts';
import { type DnsServer, startDns } from '../support/dns.ts';

let dns: DnsServer | null = null;
afterEach(async () => {
  await dns?.close();
  dns = null;
});

const never = new AbortController().signal;

function lookedUp(addresses: Addresses, host: string, signal = never): Promise<unknown> {
  return new Promise((resolve, reject) => {
    addresses.forSockets(signal)(host, { all: true }, (error, list) => (error ? reject(error) : resolve(list)));
  });
}

describe('a name server that was chosen', () => {
  test('is asked once for each name, and nobody else is', async () => {
    dns = await startDns({ 'imap.example.test': [{ type: 'A', data: '192.0.2.7' }] });
    const addresses = new Addresses(dns.address);
    const first = await lookedUp(addresses, 'imap.example.test');
    expect(first).toEqual([{ address: '192.0.2.7', family: 4 }]);
    expect(await lookedUp(addresses, 'imap.example.test')).toEqual(first);
    expect(dns.queries.filter((one) => one === 'A imap.example.test')).toHaveLength(1);
    await expect(lookedUp(addresses, 'other.example.test')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  test('is asked neither for an address nor for this computer', async () => {
    dns = await startDns('silent');
    const addresses = new Addresses(dns.address);
    expect(await lookedUp(addresses, '192.0.2.1')).toEqual([{ address: '192.0.2.1', family: 4 }]);
    expect(await lookedUp(addresses, 'localhost')).toContainEqual({ address: '127.0.0.1', family: 4 });
    expect(dns.queries).toEqual([]);
  });

  test('that is silent keeps nobody longer than the signal says', async () => {
    dns = await startDns('silent');
    const stop = new AbortController();
    const asked = lookedUp(new Addresses(dns.address), 'imap.example.test', stop.signal);
    const ended = expect(asked).rejects.toThrow();
    const started = performance.now();
    stop.abort(new Error('stop'));
    await ended;
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the resolver of the system', () => {
  test('is asked in a process that has no secret and ends with the signal', async () => {
    process.env['IMAP_DOCTOR_PASSWORD'] = 'hunter2';
    try {
      expect(await systemAddresses('127.0.0.1', never)).toEqual([{ address: '127.0.0.1', family: 4 }]);
      const stop = new AbortController();
      const asked = systemAddresses('imap.example.invalid', stop.signal);
      const ended = expect(asked).rejects.toThrow();
      await sleep(1);
      stop.abort();
      await ended;
    } finally {
      delete process.env['IMAP_DOCTOR_PASSWORD'];
    }
  });

  test('says that there is no such name with its own code', async () => {
    await expect(systemAddresses('imap.example.invalid', never)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:ENOTFOUND|EAI_AGAIN)$/),
    });
  });
});
