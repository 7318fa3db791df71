/** A forged answer may name any server, with a certificate in order. It gets no password unless the user says so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { runBinary } from '../support/binary.ts';
import { makeAuthority } from '../support/certificates.ts';
import { type DnsServer, startDns } from '../support/dns.ts';
import { startPty } from '../support/pty.ts';
import { describeWith } from '../support/require.ts';

const PASSWORD = 'typed-canary';
const ADDRESS = 'jo@victim.test';

let place: string;
let attacker: DemoServer;
let dns: DnsServer;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'imap-doctor-who-'));
  const authority = await makeAuthority();
  // The certificate is for the name the attacker really has; here that is localhost.
  const tls = await authority.issue({ names: ['localhost'] });
  writeFileSync(join(place, 'ca.pem'), authority.ca);
  const generous = temperament('generous');
  if (generous === undefined) throw new Error('no generous');
  attacker = await DemoServer.start(generous, { tls, user: ADDRESS, password: PASSWORD });
  const target = { priority: 0, weight: 1, port: attacker.port, target: 'localhost' };
  dns = await startDns({ '_imaps._tcp.victim.test': [{ type: 'SRV', data: target }] });
});
afterAll(async () => {
  await dns.close();
  await attacker.close();
  rmSync(place, { recursive: true, force: true });
});

const args = (command: string): string[] => [command, ADDRESS, '--dns', dns.address, '--ca', join(place, 'ca.pem')];
const heard = (): number => attacker.transcript.length;

describe('without a terminal', () => {
  test.each(['check', 'watch'])('%s refuses, and says how to name the server', async (command) => {
    const before = heard();
    const options = command === 'watch' ? ['--duration', '5s'] : [];
    for (const quiet of [[], ['-q']]) {
      const { code, stdout, stderr } = await runBinary([...args(command), ...options, ...quiet], {
        env: { IMAP_DOCTOR_PASSWORD: PASSWORD },
      });
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(`localhost:${attacker.port}`);
      expect(stderr).toContain('outside victim.test');
      expect(stderr).toContain(`--host localhost --port ${attacker.port}`);
    }
    expect(heard()).toBe(before);
  });

  test('the password is not even read', async () => {
    const { code, stderr } = await runBinary([...args('check'), '--password-stdin'], { input: 'hunter2\n' });
    expect(code).toBe(2);
    expect(stderr).toContain('outside victim.test');
  });

  test('--timeout bounds the search as well', async () => {
    const silent = await startDns('silent');
    try {
      const started = performance.now();
      const { code } = await runBinary(['check', ADDRESS, '--dns', silent.address, '--timeout', '2'], {
        env: { IMAP_DOCTOR_PASSWORD: PASSWORD },
      });
      expect(performance.now() - started).toBeLessThan(6000);
      expect(code).toBe(1);
    } finally {
      await silent.close();
    }
  });

  test('--dns is asked for a server that was named, too', async () => {
    const asked = await startDns({});
    try {
      const named = ['--host', 'imap.victim.test', '--user', 'jo', '--dns', asked.address];
      await runBinary(['check', ...named], { env: { IMAP_DOCTOR_PASSWORD: PASSWORD } });
      expect(asked.queries).toContain('A imap.victim.test');
    } finally {
      await asked.close();
    }
  });

  test('a server the user names is used', async () => {
    const named = ['--host', 'localhost', '--port', String(attacker.port)];
    const { code, stdout } = await runBinary([...args('check'), ...named, '--format', 'json'], {
      env: { IMAP_DOCTOR_PASSWORD: PASSWORD },
    });
    expect(code).not.toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ facts: { reach: { value: { signedIn: true, host: 'localhost' } } } });
  });
});

describeWith('script', 'on a terminal', () => {
  test('no is no, and Enter means no', async () => {
    const before = heard();
    const pty = startPty(args('check'));
    await pty.waitFor(/Shall localhost:\d+ get your password\?/);
    expect(pty.raw().replace(/\s+/g, ' ')).toContain('outside victim.test');
    pty.type('\r');
    const { code, raw } = await pty.ended;
    expect(code).toBe(2);
    expect(raw).not.toContain('Password for');
    expect(heard()).toBe(before);
  });

  test('the question for the password names the server that gets it', async () => {
    const pty = startPty(args('check'), { columns: 100 });
    await pty.waitFor(/get your password\?/);
    pty.type('y\r');
    await pty.waitFor(`Password for ${ADDRESS} at localhost:${attacker.port}`);
    pty.type('\u0003');
    expect((await pty.ended).code).toBe(130);
  });
});
