/** The whole program against a real Dovecot. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { diagnose } from '../../src/engine/check.ts';
import type { Connections } from '../../src/model/connections.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Report } from '../../src/model/report.ts';
import { type Finished, runBinary, startBinary } from '../support/binary.ts';
import { clientAccount } from '../support/client.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import type { DovecotOptions } from '../support/dovecot-config.ts';
import { hold } from '../support/hold.ts';
import { describeWith } from '../support/require.ts';
import { shown } from '../support/shown.ts';

const PASSWORD = 'correct-horse-7351';
const folders = ['Sent', 'Trash', 'Drafts', 'Junk', 'Archive', 'Work'];

interface Way {
  readonly name: string;
  args(dovecot: Dovecot, ca: string): string[];
}

const ways: readonly Way[] = [
  {
    name: 'plain loopback',
    args: ({ ports }) => ['--host', '127.0.0.1', '--port', `${ports.plain}`, '--security', 'none'],
  },
  {
    name: 'STARTTLS',
    args: ({ ports }, ca) => ['--host', 'localhost', '--port', `${ports.plain}`, '--security', 'starttls', '--ca', ca],
  },
  {
    name: 'implicit TLS',
    args: ({ ports }, ca) => ['--host', '127.0.0.1', '--port', `${ports.tls}`, '--security', 'tls', '--ca', ca],
  },
];

let dovecot: Dovecot;
let ca: string;

async function start(options: DovecotOptions): Promise<void> {
  dovecot = await startDovecot({ users: { jo: PASSWORD, off: PASSWORD }, disabled: ['off'], folders, ...options });
  ca = join(mkdtempSync(join(tmpdir(), 'imap-doctor-ca-')), 'ca.pem');
  writeFileSync(ca, dovecot.ca);
}

async function check(args: readonly string[], password = PASSWORD): Promise<Finished & { report: Report }> {
  const finished = await runBinary(['check', '--user', 'jo', '--format', 'json', ...args], {
    env: { IMAP_DOCTOR_PASSWORD: password },
    timeoutMs: 60_000,
  });
  return { ...finished, report: JSON.parse(finished.stdout) as Report };
}

function value<T>(outcome: Outcome<T> | undefined): T {
  if (outcome?.status !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const counted = ({ report }: { report: Report }): Connections => value(report.facts.connections);
const ids = ({ report }: { report: Report }): string[] => report.findings.map(({ ruleId }) => ruleId);
const finding = ({ report }: { report: Report }, ruleId: string): Finding | undefined =>
  report.findings.find((one) => one.ruleId === ruleId);

/** Dovecot notices a closed connection in its own time: at once, but not in the same millisecond. */
async function nobodyLeft(): Promise<void> {
  for (let i = 0; i < 40; i += 1) {
    if ((await dovecot.who()).length === 0) return;
    await sleep(50);
  }
  expect(await dovecot.who()).toEqual([]);
}

describeWith('dovecot', 'a real Dovecot at its limit', () => {
  describe.each([1, 3, 10])('mail_max_userip_connections=%i', (limit) => {
    beforeAll(() => start({ limit }));
    afterAll(() => dovecot.stop());

    test.each(ways)('$name: the number opened is the limit, and the cause is named', async ({ args }) => {
      const done = await check([...args(dovecot, ca), '--client', 'connections=12']);
      expect(counted(done)).toMatchObject({
        wanted: 12,
        opened: limit,
        stopped: 'refused',
        refusal: {
          at: limit + 1,
          cause: 'connection-limit',
          scope: 'user+ip',
          limit,
          code: 'LIMIT',
          stage: 'login',
          proven: true,
        },
      });
      expect(done.code).toBe(1);
      expect(ids(done)).toEqual(['connections/over-limit', 'server/limit-setting']);
      const { message, evidence, remedy } = finding(done, 'connections/over-limit') ?? {};
      expect(message).toBe(`Your mail programs may open up to 12 connections at once; the server allows ${limit}.`);
      expect(shown(evidence)).toMatch(/password is correct/);
      expect(shown(evidence)).toContain(`mail_max_userip_connections=${limit}`);
      expect(remedy?.text).toMatchObject({ id: 'fewer-devices' });
      await nobodyLeft();
    });
  });

  describe('within the limit', () => {
    beforeAll(() => start({ limit: 10 }));
    afterAll(() => dovecot.stop());

    test.each(ways)('$name: Thunderbird’s five fit, and everything is known of the server', async ({ name, args }) => {
      const done = await check([...args(dovecot, ca), '--client', 'thunderbird']);
      expect(done.code).toBe(0);
      expect(ids(done)).toEqual([]);
      expect(counted(done)).toMatchObject({ wanted: 5, opened: 5, stopped: 'wanted', refusal: null });
      const session = value(done.report.facts.session);
      expect(session).toMatchObject({ user: 'jo', id: { name: 'Dovecot' } });
      expect(session.capabilities.beforeLogin).toContain('IDLE');
      expect(session.capabilities.afterLogin).toContain('NAMESPACE');
      expect(value(done.report.facts.server)).toMatchObject({ id: 'dovecot', limit: { value: 10 } });
      expect(value(done.report.facts.idle)).toMatchObject({
        offered: true,
        accepted: true,
        delivers: null,
        latencyMs: null,
      });
      if (name === 'plain loopback') expect(session.tls).toBeNull();
      else expect(session.tls).toMatchObject({ protocol: 'TLSv1.3', authorized: true, issue: null });
      await nobodyLeft();
    });

    test('folders come with subscription and special use', async () => {
      const done = await check([...(ways[0]?.args(dovecot, ca) ?? []), '--client', 'connections=1']);
      const mailboxes = value(done.report.facts.mailboxes);
      expect(mailboxes.folders.map(({ path }) => path).sort()).toEqual(['INBOX', ...folders].sort());
      expect(mailboxes.folders.find(({ path }) => path === 'Sent')).toMatchObject({
        specialUse: '\\Sent',
        subscribed: true,
        selectable: true,
      });
      expect(mailboxes.namespaces.personal.length).toBe(1);
    });

    test('when another device holds 7 of 10, 3 are left and the 7 are named', async () => {
      const release = await hold(dovecot.ports.plain, 'jo', PASSWORD, 7);
      const done = await check([...(ways[0]?.args(dovecot, ca) ?? []), '--client', 'connections=12']);
      await release();
      expect(counted(done)).toMatchObject({ opened: 3, refusal: { at: 4, limit: 10 } });
      expect(shown(finding(done, 'connections/over-limit')?.evidence)).toContain(
        '7 other connections of this account are open from your network right now.',
      );
    });

    test('when another device holds all 10, the very first refusal is a limit and not the password', async () => {
      const release = await hold(dovecot.ports.plain, 'jo', PASSWORD, 10);
      const right = await check(ways[0]?.args(dovecot, ca) ?? []);
      const wrong = await check(ways[0]?.args(dovecot, ca) ?? [], 'wrong-password-4711');
      await release();
      expect(ids(right)).toEqual(['connections/over-limit']);
      expect(counted(right)).toMatchObject({ opened: 0, refusal: { at: 1, cause: 'connection-limit', limit: 10 } });
      expect(right.report.facts.session).toMatchObject({ status: 'failed', error: { code: 'connection-limit' } });
      expect(shown(finding(right, 'connections/over-limit')?.evidence)).toMatch(/password is correct/);
      expect(ids(wrong)).toEqual(['auth/wrong-password']);
    });

    test('a wrong password is called that, is tried once, and no limit is mentioned', async () => {
      // A name of its own, so that late lines of the log about others do not count.
      const done = await check([...(ways[2]?.args(dovecot, ca) ?? []), '--user', 'once'], 'wrong-password-4711');
      expect(ids(done)).toEqual(['auth/wrong-password']);
      expect(done.report.facts.session).toMatchObject({ status: 'failed', error: { code: 'wrong-password' } });
      expect(done.report.facts.connections?.status).toBe('skipped');
      expect(done.code).toBe(1);
      const attempts = (): number =>
        [...dovecot.log().matchAll(/auth failed, (\d+) attempts[^\n]*user=<once>/g)].reduce(
          (sum, [, n]) => sum + Number(n),
          0,
        );
      for (let i = 0; i < 60 && attempts() === 0; i += 1) await sleep(50);
      expect(attempts()).toBe(1);
    });

    test('a disabled user is refused for its own reason, not for the password', async () => {
      const done = await check([...(ways[2]?.args(dovecot, ca) ?? []), '--user', 'off']);
      expect(ids(done)).toEqual(['auth/refused']);
      expect(shown(finding(done, 'auth/refused')?.evidence)).toContain('Account_suspended');
    });
  });

  describe('ways out', () => {
    beforeAll(() => start({ limit: 250 }));
    afterAll(() => dovecot.stop());

    const many = ['--client', 'connections=240', '--max-connections', '240', '--format', 'json'];

    /** Starts a long count and waits until it is well under way. */
    async function underWay(more: readonly string[] = []) {
      const args = ways[0]?.args(dovecot, ca) ?? [];
      const started = startBinary(['check', '--user', 'jo', ...args, ...many, ...more], {
        env: { IMAP_DOCTOR_PASSWORD: PASSWORD },
      });
      for (let i = 0; i < 200; i += 1) {
        const open = (await dovecot.who()).reduce((sum, { count }) => sum + count, 0);
        if (open >= 20) return started;
        await sleep(20);
      }
      throw new Error('the count never got under way');
    }

    test.each([
      'SIGINT',
      'SIGTERM',
    ] as const)('%s in the middle of counting leaves no connection, a report, and 130', async (signal) => {
      const started = await underWay();
      started.child.kill(signal);
      const { code, stdout } = await started.finished;
      expect(code).toBe(130);
      const report = JSON.parse(stdout) as Report;
      // What was counted until then is kept: at least that many are allowed.
      expect(report.facts.connections).toMatchObject({
        status: 'ok',
        value: { stopped: 'interrupted', refusal: null },
      });
      expect(report.facts.session?.status).toBe('ok');
      await nobodyLeft();
    });

    test('the deadline leaves no connection, and the exit code says that we cannot say', async () => {
      const args = ways[2]?.args(dovecot, ca) ?? [];
      const done = await check([...args, ...many, '--timeout', '4']);
      expect(done.report.facts.connections).toMatchObject({
        status: 'ok',
        value: { stopped: 'deadline', refusal: null },
      });
      expect(done.code).toBe(3);
      await nobodyLeft();
    });

    test('an exception in the middle leaves no connection', async () => {
      const { host, ports } = dovecot;
      const server = { host, port: ports.plain, security: 'none' } as const;
      const credentials = {
        kind: 'password',
        user: 'jo',
        secret: new Secret(PASSWORD),
        host,
        port: ports.plain,
      } as const;
      const accounts = [clientAccount('connections=5', { ...server, user: 'jo' })];
      const request = {
        ...server,
        credentials,
        accounts,
        ca: null,
        insecure: false,
        allowPlaintext: false,
        cap: 10,
        timeoutMs: 20_000,
      };
      const crash = diagnose(request, new AbortController().signal, {
        started: ({ provides }) => {
          // The session's connection is open and signed in at this moment.
          if (provides === 'idle') throw new Error('a fault of ours');
        },
      });
      await expect(crash).rejects.toThrow('a fault of ours');
      await nobodyLeft();
    });

    test('kill -9 leaves the closing to the system, and it closes', async () => {
      const started = await underWay();
      started.child.kill('SIGKILL');
      await started.finished;
      await nobodyLeft();
    });
  });
});
