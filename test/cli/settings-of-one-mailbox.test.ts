/** What a settings file says about the mailbox need not be said again, and a program is counted once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import type { Report } from '../../src/model/report.ts';
import { runMain } from '../support/in-process.ts';

let place: string;
let server: DemoServer;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'imap-doctor-one-mailbox-'));
  const generous = temperament('generous');
  if (generous === undefined) throw new Error('no generous');
  server = await DemoServer.start(generous, { user: 'jo' });
  writeFileSync(join(place, 'one.js'), prefs(['jo']));
  writeFileSync(join(place, 'two.js'), prefs(['jo', 'amy']));
});
afterAll(async () => {
  await server.close();
  rmSync(place, { recursive: true, force: true });
});

/** Accounts of these users on the one server, each with 3 connections. */
function prefs(users: readonly string[]): string {
  const values: Record<string, string | number> = {
    'mail.accountmanager.accounts': users.map((_, i) => `account${i}`).join(','),
  };
  users.forEach((user, i) => {
    values[`mail.account.account${i}.server`] = `server${i}`;
    const own = { type: 'imap', hostname: '127.0.0.1', userName: user, port: server.port, max_cached_connections: 3 };
    for (const [name, value] of Object.entries(own)) values[`mail.server.server${i}.${name}`] = value;
  });
  return Object.entries(values)
    .map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`)
    .join('');
}

async function check(file: string, ...more: string[]) {
  const args = ['check', '--config-file', join(place, file), '--format', 'json', '--no-config', '--fail-on', 'never'];
  const env = { IMAP_DOCTOR_PASSWORD: server.password };
  const { code, stdout, stderr } = await runMain([...args, ...more], '', env);
  return { code, stderr, facts: stdout === '' ? null : (JSON.parse(stdout) as Report).facts };
}

const wanted = async (...more: string[]): Promise<number | undefined> => {
  const { facts, stderr } = await check('one.js', ...more);
  if (facts?.connections?.status !== 'ok') throw new Error(stderr);
  return facts.connections.value.wanted;
};

test('a file with one account names the server, the encryption and the user', async () => {
  const { code, facts } = await check('one.js');
  expect(code).toBe(0);
  expect(facts?.session).toMatchObject({ value: { host: '127.0.0.1', port: server.port, user: 'jo' } });
  expect(await wanted()).toBe(3);
});

test('a file with several asks which, and names them', async () => {
  const { code, facts, stderr } = await check('two.js');
  expect([code, facts]).toEqual([2, null]);
  expect(stderr).toContain('jo@127.0.0.1');
  expect(stderr).toContain('amy@127.0.0.1');
});

test('a program that is named as well as described is one, and two of it are this one and another', async () => {
  expect(await wanted('--client', 'thunderbird')).toBe(3);
  expect(await wanted('--client', 'thunderbird=2')).toBe(3 + 5);
  // Settings of its own make it another one.
  expect(await wanted('--client', 'thunderbird:connections=2')).toBe(3 + 2);
  expect(await wanted('--client', 'connections=4')).toBe(3 + 4);
});
