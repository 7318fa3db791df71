/** `watch --test-delivery`: who is told of a change, on real servers and through a network that forgets. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBinary } from '../support/binary.ts';
import { startCourier } from '../support/courier.ts';
import { startCyrus } from '../support/cyrus.ts';
import type { MailServer } from '../support/daemon.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { startForgetful } from '../support/forgetful-proxy.ts';
import { mailbox } from '../support/mailbox.ts';
import { describeWith, describeWithSilentNetwork } from '../support/require.ts';
import { FAR, runInNetwork } from '../support/silent-network.ts';
import { argsFor, env, nobodyLeft, PASSWORD, read, settings, users, type Watched, watch } from '../support/watching.ts';

const proving = (port: number, duration: string, more: readonly string[] = []): Promise<Watched> =>
  watch(port, duration, ['--test-delivery', ...more]);

const folders = async (server: MailServer): Promise<string[]> =>
  (await mailbox(server.ports.plain, 'jo', PASSWORD).folders()).filter((name) => name.includes('imap-doctor'));

const changesOf = ({ fact }: Watched) => fact.connections.flatMap(({ changes = [] }) => changes);

describeWith('dovecot', 'a real Dovecot', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    // Three that listen, one that stores messages, and one for the owner of the mailbox.
    dovecot = await startDovecot({ users, limit: 5, settings });
  });
  afterAll(() => dovecot.stop());

  test('every change arrives, each in a folder of its own; no folder and no connection is left', async () => {
    const done = await proving(dovecot.ports.plain, '9s');
    expect(done.code).toBe(0);
    expect(done.ids).toEqual([]);
    expect(done.fact.changes).toEqual({ waitSeconds: expect.any(Number), because: null, left: [] });
    // Before the first DONE, and at the end of the watch; the one that is never renewed is asked once.
    expect(done.fact.connections.map(({ row, end, changes = [] }) => [row, end, changes.length])).toEqual([
      [1, null, 1],
      [2, null, 2],
      [3, null, 2],
    ]);
    expect(changesOf(done).every(({ latencyMs }) => latencyMs !== null)).toBe(true);
    // Nobody was woken by the message of another row.
    for (const { heard, changes = [] } of done.fact.connections) {
      expect(heard.filter(({ what }) => what === 'change').length).toBe(changes.length);
    }
    expect(await folders(dovecot)).toEqual([]);
    await nobodyLeft(dovecot);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle: the result so far, and no folder', async (signal) => {
    const args = argsFor(dovecot.ports.plain, '10m', ['--test-delivery', '--max-connections', '3']);
    const { child, finished } = startBinary(args, { env, timeoutMs: 60_000 });
    // The folder of the delivery test alone, then those of the two rows.
    for (let i = 0; i < 300 && (await folders(dovecot)).length < 2; i += 1) await sleep(100);
    await sleep(2000);
    child.kill(signal);
    const { fact, code } = read(await finished);
    expect(code).toBe(130);
    expect(fact).toMatchObject({ stopped: 'interrupted', changes: { because: null, left: [] } });
    expect(fact.connections.map(({ end, changes }) => [end, changes])).toEqual([
      [null, undefined],
      [null, undefined],
    ]);
    expect(await folders(dovecot)).toEqual([]);
    await nobodyLeft(dovecot);
  });

  test('a limit with no room for the one that stores messages: DONE alone, in INBOX, and it says why', async () => {
    const narrow = await startDovecot({ users, limit: 1, settings });
    try {
      const done = await proving(narrow.ports.plain, '6s', ['--max-connections', '5']);
      expect(done.fact.changes).toMatchObject({ waitSeconds: null, left: [] });
      expect(done.fact.changes?.because).toMatchObject({ id: 'refusal-connection-limit', args: { limit: 1 } });
      expect(done.ids).toContain('idle/messages-not-stored');
      expect(done.fact.connections.length).toBe(1);
      expect(changesOf(done)).toEqual([]);
      expect(done.fact.provenSeconds).toBeGreaterThan(4);
      expect(await folders(narrow)).toEqual([]);
    } finally {
      await narrow.stop();
    }
  });

  test('one connection allowed: nothing is written', async () => {
    const done = await proving(dovecot.ports.plain, '5s', ['--max-connections', '1']);
    expect(done.fact.changes?.because).toMatchObject({ id: 'delivery-cap' });
    expect(done.fact.connections.length).toBe(1);
    expect(done.fact.provenSeconds).toBeGreaterThan(4);
  });

  test('a network that is gone for good: the folders that stay are named', async () => {
    const proxy = await startForgetful(dovecot.ports.plain, { afterMs: 600_000 });
    const running = proving(proxy.port, '15s', ['--max-connections', '3']);
    for (let i = 0; i < 300 && (await folders(dovecot)).length < 2; i += 1) await sleep(100);
    await sleep(1000);
    await proxy.close();
    const done = await running;
    const left = await folders(dovecot);
    expect(left.length).toBe(2);
    expect([...(done.fact.changes?.left ?? [])].sort()).toEqual(left.sort());
    expect(done.ids).toContain('idle/watch-folders-left');
    await mailbox(dovecot.ports.plain, 'jo', PASSWORD).remove(left);
  });
});

// Each of these has a server of its own and waits for most of its time.
describe.concurrent('side by side', () => {
  describeWith('dovecot', 'a network that forgets silent connections', () => {
    test.each([
      'silence',
      'reset',
    ] as const)('%s: a silent death, shown by a change that never arrived', async (then) => {
      const dovecot = await startDovecot({ users, limit: 20, settings });
      const proxy = await startForgetful(dovecot.ports.plain, { afterMs: 3500, then });
      try {
        const done = await proving(proxy.port, '25s');
        expect(done.ids).toEqual(['idle/dies-silently']);
        const dead = done.fact.connections.filter(({ end }) => end !== null);
        expect(dead.length).toBeGreaterThanOrEqual(3);
        for (const { end, changes } of dead) {
          expect(end).toMatchObject({ how: 'silent', provenBy: 'change' });
          expect(changes?.at(-1)?.latencyMs).toBeNull();
        }
        // Half of the 4.2 s that died lives, and is told of its message.
        const alive = done.fact.connections.filter(({ end }) => end === null);
        expect(alive.length).toBeGreaterThan(0);
        expect(alive.some(({ changes = [] }) => changes.some(({ latencyMs }) => latencyMs !== null))).toBe(true);
        const [finding] = done.report.findings;
        expect(finding?.evidence[0]).toMatchObject({ id: 'watch-ended-silent-own' });
        expect(done.fact.changes?.left).toEqual([]);
        expect(await folders(dovecot)).toEqual([]);
      } finally {
        await proxy.close();
        await dovecot.stop();
      }
    });
  });

  describeWithSilentNetwork('a packet filter that forgets', () => {
    test('drops everything without a word: a silent death, shown by a change that never arrived', async () => {
      const dovecot = await startDovecot({ users, limit: 20, settings });
      try {
        const args = argsFor(FAR.port, '25s', ['--test-delivery', '--host', FAR.host, '--allow-plaintext']);
        const done = read(await runInNetwork(dovecot.ports.plain, 5, args, env, 110_000));
        expect(done.ids).toEqual(['tls/unencrypted', 'idle/dies-silently']);
        const [never] = done.fact.connections;
        expect(never?.end).toMatchObject({ how: 'silent', provenBy: 'change', text: '' });
        expect(never?.changes).toMatchObject([{ latencyMs: null }]);
        // Half of the 8.3 s that died lives, and is told of its message.
        expect(
          done.fact.connections.some(({ end, changes = [] }) => end === null && changes[0]?.latencyMs),
        ).toBeTruthy();
        expect(done.fact.changes).toMatchObject({ because: null, left: [] });
        const [dropped = 0, droppedOut = 0] = [...done.stderr.matchAll(/packets (\d+)/g)].map(([, n]) => Number(n));
        expect(dropped).toBeGreaterThan(0);
        expect(droppedOut).toBeGreaterThan(0);
        expect(await folders(dovecot)).toEqual([]);
      } finally {
        await dovecot.stop();
      }
    });
  });

  const polling = [
    ['cyrus', 'Cyrus without idled', () => startCyrus({ users, idled: false, idlePoll: 8 })],
    ['courier', 'Courier as it comes', () => startCourier({ users, idlePoll: 8 })],
  ] as const;

  describe.each(polling)('%s', (tool, name, start) => {
    describeWith(tool, name, () => {
      test('looks only now and then: late, but nobody is called dead', async () => {
        const server = await start();
        try {
          const done = await proving(server.ports.plain, '20s', ['--max-connections', '3']);
          expect(done.ids).toEqual(['idle/late']);
          expect(done.fact.connections.map(({ end }) => end)).toEqual([null, null]);
          expect(changesOf(done).length).toBe(3);
          expect(changesOf(done).every(({ latencyMs }) => latencyMs !== null)).toBe(true);
          expect(done.fact.changes).toMatchObject({ because: null, left: [] });
          expect(await folders(server)).toEqual([]);
        } finally {
          await server.stop();
        }
      });
    });
  });
});
