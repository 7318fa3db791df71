/** Who holds the connections, on this computer as it is: another program, and a real Thunderbird, at a real Dovecot. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBinary } from '../support/binary.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { storePassword } from '../support/marionette.ts';
import { describeWith } from '../support/require.ts';
import { startThunderbird } from '../support/thunderbird.ts';
import { Home } from '../wizard/stage.ts';

const USER = 'jo@casa.test';
const PASSWORD = 'secret-7351';
const LIMIT = 6;

let dovecot: Dovecot;
let folder: string;

/** Another program: signs in so many times and waits. */
async function held(count: number): Promise<ChildProcess> {
  const script = `
const net = require('node:net');
let left = ${count};
for (let i = 0; i < ${count}; i += 1) {
  const socket = net.connect(${dovecot.ports.plain}, '127.0.0.1');
  let step = 0;
  socket.on('data', (data) => {
    if (step++ === 0) socket.write('a LOGIN "${USER}" "${PASSWORD}"\\r\\n');
    else if (/^a OK/m.test(String(data)) && --left === 0) console.log('held');
  });
}`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  return child;
}

async function checked(profile?: string) {
  const server = ['check', '--host', 'localhost', '--port', String(dovecot.ports.plain), '--security', 'none'];
  const config = profile === undefined ? [] : ['--config-file', profile];
  const args = [...server, '--user', USER, '--format', 'json', ...config];
  const { stdout, stderr } = await runBinary(args, { env: { IMAP_DOCTOR_PASSWORD: PASSWORD }, timeoutMs: 60_000 });
  expect(stdout, stderr).not.toBe('');
  return JSON.parse(stdout);
}

describeWith('dovecot', 'connections that are open on this computer', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'imap-doctor-local-'));
    dovecot = await startDovecot({ limit: LIMIT, users: { [USER]: PASSWORD }, folders: ['Sent', 'Trash', 'Work'] });
    writeFileSync(join(folder, 'ca.pem'), dovecot.ca);
  });
  afterAll(async () => {
    await dovecot.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('another program is seen, and our own connections are not', async () => {
    const child = await held(4);
    try {
      const { facts } = await checked();
      expect(facts.localConnections.value).toEqual({
        // Node.js from 22 on calls its process by the name of its first thread.
        holders: [{ client: null, process: expect.any(String), connections: 4 }],
        unseen: 0,
      });
      expect(facts.connections.value.opened).toBe(2);
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const { facts } = await checked();
    expect(facts.localConnections.value).toEqual({ holders: [], unseen: 0 });
  });

  describeWith('thunderbird', 'a real Thunderbird', () => {
    test('is seen by its name', async () => {
      const account = { user: USER, port: dovecot.ports.plain, host: '127.0.0.1' };
      const settings = [
        ['socketType', 0],
        ['authMethod', 3],
      ] as const;
      const home = new Home().thunderbird([{ ...account, more: [...settings, ['login_at_startup', false]] }]);
      await storePassword(home.profile, '127.0.0.1', USER, PASSWORD);
      const prefs = join(home.profile, 'prefs.js');
      appendFileSync(prefs, 'user_pref("mail.server.server1.login_at_startup", true);\n');
      const thunderbird = await startThunderbird(home.profile);
      try {
        expect(await connected()).toBe(true);
        const { facts } = await checked();
        const [holder, ...more] = facts.localConnections.value.holders;
        expect(holder).toMatchObject({ client: 'thunderbird', process: expect.stringMatching(/^thunderbird/) });
        // It opens and closes some while it settles; more than the limit it cannot hold.
        expect(holder.connections).toBeGreaterThan(0);
        expect(holder.connections).toBeLessThanOrEqual(LIMIT);
        expect(more).toEqual([]);
      } finally {
        await thunderbird.quit();
        home.remove();
      }
    }, 120_000);
  });
});

/** Waits until it has signed in, and a little longer. */
async function connected(): Promise<boolean> {
  for (let i = 0; i < 60; i += 1) {
    await sleep(500);
    if ((await dovecot.who()).length === 0) continue;
    await sleep(3000);
    return true;
  }
  return false;
}
