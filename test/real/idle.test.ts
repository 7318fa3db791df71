/** IDLE measured against real servers: those that push, those that poll, and those that can but do not say so. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IdleFact } from '../../src/model/idle.ts';
import type { Report } from '../../src/model/report.ts';
import { say } from '../../src/words/say.ts';
import { type Finished, runBinary, startBinary } from '../support/binary.ts';
import { startCourier } from '../support/courier.ts';
import { startCyrus } from '../support/cyrus.ts';
import type { MailServer } from '../support/daemon.ts';
import { startDovecot } from '../support/dovecot.ts';
import { mailbox, oldName } from '../support/mailbox.ts';
import { describeWith } from '../support/require.ts';

const PASSWORD = 'correct-horse-7351';
const users = { jo: PASSWORD };
const env = { IMAP_DOCTOR_PASSWORD: PASSWORD };

const argsFor = (port: number, more: readonly string[] = []): string[] => [
  'check',
  '--host',
  '127.0.0.1',
  '--port',
  `${port}`,
  '--security',
  'none',
  '--user',
  'jo',
  '--client',
  'connections=2',
  '--format',
  'json',
  '--test-delivery',
  ...more,
];

interface Tested extends Finished {
  readonly report: Report;
  readonly idle: IdleFact;
  readonly ids: readonly string[];
}

async function deliver(server: MailServer, more: readonly string[] = []): Promise<Tested> {
  const done = await runBinary(argsFor(server.ports.plain, more), { env, timeoutMs: 120_000 });
  const report = JSON.parse(done.stdout) as Report;
  if (report.facts.idle?.status !== 'ok') throw new Error(JSON.stringify(report.facts.idle));
  return { ...done, report, idle: report.facts.idle.value, ids: report.findings.map(({ ruleId }) => ruleId) };
}

const folders = (server: MailServer): Promise<string[]> => mailbox(server.ports.plain, 'jo', PASSWORD).folders();

async function noTestFolder(server: MailServer): Promise<void> {
  expect((await folders(server)).filter((name) => name.includes('imap-doctor'))).toEqual([]);
}

interface Kind {
  readonly name: string;
  readonly tool: 'dovecot' | 'cyrus' | 'courier';
  start(): Promise<MailServer>;
  readonly kind: 'push' | 'polling';
  /** Bounds of the median, ms. Loose: the machine may be busy. */
  readonly between: readonly [number, number];
}

/** Where a machine is out of inotify instances Dovecot looks by itself, every 30 s unless it is told otherwise. */
const settings = 'mailbox_idle_check_interval = 1 s';

const kinds: readonly Kind[] = [
  {
    name: 'Dovecot',
    tool: 'dovecot',
    start: () => startDovecot({ users, settings }),
    kind: 'push',
    between: [0, 2000],
  },
  { name: 'Cyrus with idled', tool: 'cyrus', start: () => startCyrus({ users }), kind: 'push', between: [0, 500] },
  {
    name: 'Cyrus without idled',
    tool: 'cyrus',
    start: () => startCyrus({ users, idled: false, idlePoll: 8 }),
    kind: 'polling',
    between: [4000, 9500],
  },
  {
    name: 'Courier with a file watcher',
    tool: 'courier',
    start: () => startCourier({ users, enhancedIdle: true }),
    kind: 'push',
    // Mostly half a second; in every third run or so it tells of a message while that is still being stored (measured).
    between: [0, 3000],
  },
  {
    name: 'Courier as it comes',
    tool: 'courier',
    start: () => startCourier({ users, idlePoll: 8 }),
    kind: 'polling',
    between: [4000, 11_000],
  },
];

// Each has a server of its own, and they wait more than they work.
describe.concurrent('the delivery test', () => {
  describe.each(kinds)('$name', ({ tool, start, kind, between }) => {
    describeWith(tool, 'delivery', () => {
      let server: MailServer;
      beforeAll(async () => {
        server = await start();
      });
      afterAll(() => server.stop());

      test(`is called ${kind}, with the time measured, and no folder is left`, async () => {
        const done = await deliver(server);
        expect(done.idle).toMatchObject({
          offered: true,
          accepted: true,
          delivers: true,
          delivery: { kind, left: null },
        });
        expect(done.idle.delivery?.latenciesMs.length).toBe(kind === 'push' ? 5 : 3);
        expect(done.idle.latencyMs).toBeGreaterThanOrEqual(between[0]);
        expect(done.idle.latencyMs).toBeLessThan(between[1]);
        expect(done.ids.includes('idle/late')).toBe(kind === 'polling');
        expect(done.code).toBe(0);
        await noTestFolder(server);
      }, 120_000);
    });
  });

  describeWith('courier', 'Courier that looks every ten minutes and has no file watcher', () => {
    test('takes IDLE and tells of nothing within the time: idle/not-delivered, and no folder is left', async () => {
      const server = await startCourier({ users, idlePoll: 600 });
      try {
        const done = await deliver(server);
        expect(done.idle).toMatchObject({ accepted: true, delivers: false, latencyMs: null });
        expect(done.idle.delivery).toMatchObject({ sent: 1, latenciesMs: [], waitedSeconds: 75, left: null });
        expect(done.ids).toContain('idle/not-delivered');
        expect(done.ids).not.toContain('idle/late');
        await noTestFolder(server);
      } finally {
        await server.stop();
      }
    });
  });
});

const hidden: readonly { readonly tool: 'dovecot' | 'courier'; start(): Promise<MailServer> }[] = [
  {
    tool: 'dovecot',
    start: () => startDovecot({ users, settings: 'imap_capability = IMAP4rev1 SASL-IR LITERAL+ ID NAMESPACE' }),
  },
  { tool: 'courier', start: () => startCourier({ users, idleHidden: true }) },
];

describe.each(hidden)('$tool without IDLE in its list', ({ tool, start }) => {
  describeWith(tool, 'what it can do', () => {
    test('is tried anyway, and called switched off', async () => {
      const server = await start();
      try {
        const done = await runBinary(
          argsFor(server.ports.plain).filter((arg) => arg !== '--test-delivery'),
          { env },
        );
        const report = JSON.parse(done.stdout) as Report;
        expect(report.facts.idle).toMatchObject({
          value: { offered: false, offeredBeforeLogin: false, accepted: true, triedAnyway: true, delivers: null },
        });
        expect(report.findings.map(({ ruleId }) => ruleId)).toContain('idle/not-announced');
        expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain('idle/not-offered');
      } finally {
        await server.stop();
      }
    });
  });
});

describeWith('dovecot', 'ways out of the delivery test', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startDovecot({ users, limit: 3, settings });
  });
  afterAll(() => server.stop());

  test.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle leaves no folder, and 130', async (signal) => {
    const { child, finished } = startBinary(argsFor(server.ports.plain), { env, timeoutMs: 30_000 });
    await untilThere(server);
    child.kill(signal);
    const { code, stdout } = await finished;
    expect(code).toBe(130);
    const report = JSON.parse(stdout) as Report;
    expect(report.facts.idle).toMatchObject({
      status: 'ok',
      value: { delivery: { because: say('delivery-interrupted'), left: null } },
    });
    await noTestFolder(server);
  });

  test('a folder a killed run left stays while it is fresh, and one that is old goes', async () => {
    const { child, finished } = startBinary(argsFor(server.ports.plain), { env, timeoutMs: 30_000 });
    await untilThere(server);
    child.kill('SIGKILL');
    await finished;
    const [fresh = ''] = (await folders(server)).filter((name) => name.startsWith('imap-doctor-test-'));
    // Made in 2024, with a right checksum: empty, with a message of ours, with one of the user's, and not ours at all.
    const box = mailbox(server.ports.plain, 'jo', PASSWORD);
    const [empty, ours, theirs] = [oldName(1), oldName(2), oldName(3)];
    const alike = 'imap-doctor-test-65f0c0de12345678';
    await box.create([empty, ours, theirs, alike]);
    await box.append(ours, `X-Imap-Doctor: ${ours}\r\n\r\nours\r\n`);
    await box.append(theirs, 'Subject: keep me\r\n\r\ntheirs\r\n');
    const done = await deliver(server);
    expect([...(done.idle.delivery?.removed ?? [])].sort()).toEqual([empty, ours].sort());
    const left = (await folders(server)).filter((name) => name.includes('imap-doctor')).sort();
    expect(left).toEqual([fresh, theirs, alike].sort());
    await box.remove([fresh, theirs, alike]);
  });

  test('a limit of one connection: not tested, and the reason is named', async () => {
    const one = await startDovecot({ users, limit: 1 });
    try {
      const done = await deliver(one);
      expect(done.idle).toMatchObject({ delivers: null, latencyMs: null, delivery: { sent: 0, left: null } });
      expect(done.idle.delivery?.because).toMatchObject(say('delivery-no-second'));
      expect(done.ids).toContain('idle/delivery-not-tested');
    } finally {
      await one.stop();
    }
  });
});

async function untilThere(server: MailServer): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    if ((await folders(server).catch(() => [])).some((name) => name.startsWith('imap-doctor-test-'))) return;
    await sleep(100);
  }
  throw new Error('the test folder never came into being');
}
