/** Two hundred connections to a real Dovecot at the same time, and the round trips each one costs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { runBinary } from '../support/binary.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { describeWith } from '../support/require.ts';

const PASSWORD = 'correct-horse-7351';
const MANY = 200;
/** Greeting, sign-in, folder, IDLE: IMAP has no shorter way. */
const LEAST = 4;
/** Dovecot's own limits are 100 sign-ins with TLS and some thousand clients. */
const settings = ['imap', 'imap-login'].map((name) => `service ${name} {\n process_limit = 1000\n}`).join('\n');

describeWith('dovecot', 'a real Dovecot that allows many', () => {
  let dovecot: Dovecot;
  let place: string;

  beforeAll(async () => {
    dovecot = await startDovecot({ users: { jo: PASSWORD }, limit: 2 * MANY, settings });
    place = mkdtempSync(join(tmpdir(), 'imap-doctor-many-held-'));
    writeFileSync(join(place, 'ca.pem'), dovecot.ca);
  });
  afterAll(async () => {
    await dovecot.stop();
    rmSync(place, { recursive: true });
  });

  test.each(['none', 'tls'] as const)('%s: 200 are held, with the fewest round trips, and none stays', async (way) => {
    const port = way === 'tls' ? dovecot.ports.tls : dovecot.ports.plain;
    const server = ['--host', '127.0.0.1', '--port', `${port}`, '--security', way, '--user', 'jo'];
    const wish = ['--client', `connections=${MANY}`, '--max-connections', `${MANY}`];
    const { code, stdout } = await runBinary(
      ['check', ...server, ...(way === 'tls' ? ['--ca', join(place, 'ca.pem')] : []), ...wish, '--format', 'json'],
      { env: { IMAP_DOCTOR_PASSWORD: PASSWORD }, timeoutMs: 110_000 },
    );
    const { facts } = JSON.parse(stdout) as Report;
    expect(facts.connections).toMatchObject({
      status: 'ok',
      value: { wanted: MANY, opened: MANY, stopped: 'wanted', refusal: null, roundTrips: LEAST * MANY },
    });
    expect(code).toBe(0);
    await expect.poll(() => dovecot.who(), { timeout: 10_000 }).toEqual([]);
  });
});
