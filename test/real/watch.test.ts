/** How long IDLE lives, watched on real servers and through a network that forgets. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import type { WatchFact } from '../../src/model/watch.ts';
import { Net } from '../../src/probes/net.ts';
import { watchProbe } from '../../src/probes/watch/watch.ts';
import { startBinary } from '../support/binary.ts';
import { startCourier } from '../support/courier.ts';
import { startCyrus } from '../support/cyrus.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { type ForgetfulProxy, type Forgetting, startForgetful } from '../support/forgetful-proxy.ts';
import { hold } from '../support/hold.ts';
import { mailbox } from '../support/mailbox.ts';
import { describeWith } from '../support/require.ts';
import { sheet } from '../support/sheets.ts';
import { argsFor, env, nobodyLeft, PASSWORD, read, settings, users, watch } from '../support/watching.ts';

describeWith('dovecot', 'a real Dovecot', () => {
  describe('that gives a sign of life every second', () => {
    let dovecot: Dovecot;
    beforeAll(async () => {
      dovecot = await startDovecot({ users, idleNotify: '1 s', limit: 3, settings });
    });
    afterAll(() => dovecot.stop());

    test('all live, the signs are timed, changes are heard, and nobody is left', async () => {
      const running = watch(dovecot.ports.plain, '12s', ['--max-connections', '2']);
      await sleep(4000);
      await mailbox(dovecot.ports.plain, 'jo', PASSWORD).append('INBOX', 'Subject: hello\r\n\r\nhello\r\n');
      const { fact, ids, code } = await running;
      expect(code).toBe(0);
      expect(ids).toEqual([]);
      expect(fact).toMatchObject({ plannedSeconds: 12, stopped: 'duration', failedSeconds: null, together: false });
      expect(fact.advice).toEqual({ renewMinutes: 24, pollMinutes: 10 });
      expect(fact.keepaliveSeconds).toBeGreaterThan(0.7);
      expect(fact.keepaliveSeconds).toBeLessThan(1.6);
      expect(fact.connections.map(({ row, renewSeconds }) => [row, renewSeconds])).toEqual([
        [1, null],
        [2, 4],
      ]);
      expect(fact.connections.map(({ renewedAt }) => renewedAt.length)).toEqual([0, 2]);
      expect(fact.provenSeconds).toBeGreaterThan(8);
      for (const { heard } of fact.connections) expect(heard.some(({ what }) => what === 'change')).toBe(true);
      await nobodyLeft(dovecot);
    });

    test('Ctrl-C: the report of what was proven so far, 130, and nobody is left', async () => {
      const { child, finished } = startBinary(argsFor(dovecot.ports.plain, '10m'), { env, timeoutMs: 30_000 });
      for (let i = 0; i < 100 && (await dovecot.who())[0]?.count !== 2; i += 1) await sleep(50);
      await sleep(3000);
      child.kill('SIGINT');
      const { fact, code } = read(await finished);
      expect(code).toBe(130);
      expect(fact.stopped).toBe('interrupted');
      expect(fact.provenSeconds).toBeGreaterThan(2);
      expect(fact.connections.every(({ end }) => end === null)).toBe(true);
      await nobodyLeft(dovecot);
    });

    test('fewer connections than planned are watched where the server gives no more, and it says why', async () => {
      const { fact } = await watch(dovecot.ports.plain, '5s', ['--max-connections', '4']);
      expect(fact.connections.length).toBe(2);
      expect(fact.refused).toMatchObject({ id: expect.stringMatching(/^refusal-/) });
    });

    test('the owner can go on reading mail: one connection of the limit stays free all the while', async () => {
      const running = watch(dovecot.ports.plain, '8s');
      await sleep(4000);
      expect((await dovecot.who())[0]?.count).toBe(2);
      const release = await hold(dovecot.ports.plain, 'jo', PASSWORD, 1);
      await release();
      const { fact } = await running;
      expect(fact.connections.length).toBe(2);
      expect(fact).not.toHaveProperty('noneLeft');
    });
  });

  describe('that gives one connection alone', () => {
    test('is watched all the same, and the fact says that none was left', async () => {
      const dovecot = await startDovecot({ users, limit: 1, settings });
      try {
        const { fact } = await watch(dovecot.ports.plain, '5s');
        expect(fact).toMatchObject({ noneLeft: true, refused: { id: expect.stringMatching(/^refusal-/) } });
        expect(fact.connections.length).toBe(1);
      } finally {
        await dovecot.stop();
      }
    });
  });
});

// Each has a server or a way of its own, and they wait more than they work.
describe.concurrent('side by side', () => {
  describeWith('dovecot', 'a real Dovecot', () => {
    test('that is stopped under way: BYE or a bare end, at one moment, and no time limit is made of it', async () => {
      const dovecot = await startDovecot({ users });
      const running = watch(dovecot.ports.plain, '15s');
      await sleep(9500);
      await dovecot.stop();
      const { fact, ids } = await running;
      expect(fact.stopped).toBe('all-ended');
      expect(fact.together).toBe(true);
      expect(ids).toEqual(['idle/ended-together']);
      expect(fact.advice.renewMinutes).toBe(24);
    });
  });

  describeWith('dovecot', 'a network that forgets silent connections', () => {
    let dovecot: Dovecot;
    beforeAll(async () => {
      dovecot = await startDovecot({ users });
    });
    afterAll(() => dovecot.stop());

    async function through(forgetting: Forgetting, act: (proxy: ForgetfulProxy) => Promise<void>): Promise<void> {
      const proxy = await startForgetful(dovecot.ports.plain, forgetting);
      try {
        await act(proxy);
      } finally {
        await proxy.close();
      }
    }

    test.each(['silence', 'reset'] as const)('%s: called a silent death, and the time that lives is found', (then) =>
      through({ afterMs: 2500, then }, async (proxy) => {
        const { fact, ids, code } = await watch(proxy.port, '18s');
        expect(code).toBe(0);
        expect(ids).toEqual(['idle/dies-silently']);
        const ends = fact.connections.filter(({ end }) => end !== null);
        expect(new Set(ends.map(({ end }) => end?.how))).toEqual(new Set(['silent']));
        // Rows of 6 and 3 s die; half of 3 s lives, and is less than what the network keeps.
        expect(fact.failedSeconds).toBeGreaterThan(2.5);
        expect(fact.failedSeconds).toBeLessThan(4);
        expect(fact.provenSeconds).toBeGreaterThan(1);
        expect(fact.provenSeconds).toBeLessThan(2.5);
        // No mail program renews that often: look for mail instead.
        expect(fact.advice).toEqual({ renewMinutes: 1, pollMinutes: 5, pollOnly: true });
        expect(proxy.forgotten).toBeGreaterThanOrEqual(3);
      }));

    test('signs of life from the server keep it awake', async () => {
      const lively = await startDovecot({ users, idleNotify: '1 s' });
      const proxy = await startForgetful(lively.ports.plain, { afterMs: 2500 });
      try {
        const { fact, ids } = await watch(proxy.port, '12s', ['--max-connections', '1']);
        expect(ids).toEqual([]);
        expect(fact.provenSeconds).toBeGreaterThan(8);
      } finally {
        await proxy.close();
        await lively.stop();
      }
    });
  });

  describeWith('cyrus', 'a real Cyrus with a time limit', () => {
    test('the end without a word is timed', async () => {
      const cyrus = await startCyrus({ users, timeout: '20s' });
      try {
        const { fact, ids } = await watch(cyrus.ports.plain, '70s', ['--max-connections', '2']);
        expect(ids).toEqual(['idle/cut-short']);
        // It looks at its limit once a minute, or when it is woken: then it answers DONE with a FIN.
        const [never, renewed, halved] = fact.connections;
        expect(never?.end).toMatchObject({ how: 'fin', text: '' });
        expect(Math.abs((never?.end?.afterSeconds ?? 0) - 60)).toBeLessThan(5);
        expect(renewed?.end).toMatchObject({ how: 'fin' });
        expect(renewed?.end?.afterSeconds).toBeGreaterThan(20);
        expect(halved).toMatchObject({ row: 2, end: null });
        expect(fact.provenSeconds).toBeLessThan(20);
        expect(fact.provenSeconds).toBeGreaterThan(8);
      } finally {
        await cyrus.stop();
      }
    }, 120_000);
  });

  describeWith('courier', 'a real Courier', () => {
    test('lives, gives no sign of life, and its end by a signal is a BYE or a bare end', async () => {
      const courier = await startCourier({ users });
      try {
        const { fact, ids } = await watch(courier.ports.plain, '8s');
        expect(ids).toEqual([]);
        expect(fact.keepaliveSeconds).toBeNull();
        expect(fact.connections.length).toBe(3);
        // All are opened before the first listens, which takes a while on a busy machine.
        expect(fact.provenSeconds).toBeGreaterThan(4);
      } finally {
        await courier.stop();
      }
    });
  });

  describeWith('dovecot', 'mail that comes by itself', () => {
    test('is proof as well: one row was told, the other never, and it had died by then', async () => {
      const dovecot = await startDovecot({ users, settings });
      const proxy = await startForgetful(dovecot.ports.plain, { afterMs: 5000 });
      const where = { host: '127.0.0.1', port: proxy.port };
      const credentials = { kind: 'password', user: 'jo', secret: new Secret(PASSWORD), ...where } as const;
      const rest = { ca: null, insecure: false, allowPlaintext: true, stepMs: 10_000, prefer: 'fewest' } as const;
      // A message that is 3 s late is late: nobody waits for the usual 75 here.
      const options = { ...where, ...rest, security: 'none', credentials, cap: 2, arrivalMs: 3000 } as const;
      const net = new Net(options, new AbortController().signal);
      try {
        const running = watchProbe(12_000).run(sheet(), net);
        await sleep(7000);
        await mailbox(dovecot.ports.plain, 'jo', PASSWORD).append('INBOX', 'Subject: hello\r\n\r\nhello\r\n');
        const [never, renewed] = ((await running) as WatchFact).connections;
        expect(renewed).toMatchObject({ row: 2, renewSeconds: 4, end: null });
        expect(renewed?.missed).toBeUndefined();
        expect(never?.missed?.length).toBe(1);
        expect(never?.end).toMatchObject({ how: 'silent', provenBy: 'change' });
        expect(never?.end?.afterSeconds).toBeLessThan(12);
      } finally {
        await net.closeAll();
        await proxy.close();
        await dovecot.stop();
      }
    });
  });
});
