/** Proxies and packet filters in front of a real server: who refuses is not who greets. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type Checked, checkServer } from '../support/check.ts';
import { startCyrus } from '../support/cyrus.ts';
import type { MailServer } from '../support/daemon.ts';
import { startDovecot } from '../support/dovecot.ts';
import { type HaproxyOptions, startHaproxy, startNginx } from '../support/in-front.ts';
import { describeWith, describeWithSilentNetwork } from '../support/require.ts';
import { FAR, type Far, runInNetwork } from '../support/silent-network.ts';
import { env, PASSWORD, users, watch } from '../support/watching.ts';

/** Waits for a slow refusal, on a busy machine. */
const PATIENCE_MS = 120_000;

type Judge<T> = (front: MailServer) => Promise<T>;

/** A proxy in front of a server, for as long as `judge` takes. */
async function behind<T>(
  server: Promise<MailServer>,
  proxy: (port: number) => Promise<MailServer>,
  judge: Judge<T>,
): Promise<T> {
  const back = await server;
  try {
    const front = await proxy(back.ports.plain);
    return await judge(front).finally(() => front.stop());
  } finally {
    await back.stop();
  }
}

const count = (front: MailServer): Promise<Checked> =>
  checkServer(front, { security: 'none', user: 'jo', password: PASSWORD, wanted: 5 });

/** The setting of Dovecot that is far from being reached must not be named to anybody. */
function expectNotDovecot(report: Report): void {
  expect(JSON.stringify(report.findings)).not.toContain('mail_max_userip_connections');
  expect(report.facts.server).toMatchObject({ value: { id: 'dovecot' } });
}

describeWith('haproxy', 'HAProxy in front of a Dovecot that allows 50', () => {
  const through = (options: Omit<HaproxyOptions, 'behind'>, judge: Judge<Checked> = count): Promise<Checked> =>
    behind(startDovecot({ users, limit: 50 }), (port) => startHaproxy({ behind: port, ...options }), judge);
  const counting = (what: string): string[] => [
    `stick-table type ip size 100 expire 1m store ${what}`,
    'tcp-request connection track-sc0 src',
  ];

  describe.concurrent('what it refuses, and what it cuts', () => {
    test(
      'the fourth connection of an address: a limit, and not one of Dovecot',
      async () => {
        const frontend = [...counting('conn_cur'), 'tcp-request connection reject if { sc0_conn_cur gt 3 }'];
        const { report, ids } = await through({ frontend });
        expect(report.facts.connections).toMatchObject({
          value: { opened: 3, refusal: { cause: 'connection-limit', proven: false } },
        });
        expect(ids).toEqual(['connections/over-limit', 'server/limit-setting']);
        expectNotDovecot(report);
      },
      PATIENCE_MS,
    );

    test(
      'more than three at a time for everybody: the next one waits, so it is full',
      async () => {
        const { report, ids } = await through({ maxconn: 3 });
        expect(report.facts.connections).toMatchObject({
          value: { opened: 3, refusal: { cause: 'server-full', scope: 'server', ended: 'silent' } },
        });
        expect(ids).toEqual(['connections/server-full']);
        expectNotDovecot(report);
      },
      PATIENCE_MS,
    );

    test(
      'more than four in two seconds: a rate, and no limit',
      async () => {
        const frontend = [...counting('conn_rate(2s)'), 'tcp-request connection reject if { sc0_conn_rate gt 4 }'];
        const { report, ids } = await through({ frontend });
        // Whoever is slow enough never meets it.
        const { refusal } = report.facts.connections?.status === 'ok' ? report.facts.connections.value : {};
        if (refusal) expect(refusal).toMatchObject({ cause: 'throttled', proven: false });
        expect(ids).toEqual(refusal ? ['connections/throttled'] : []);
        expectNotDovecot(report);
      },
      PATIENCE_MS,
    );

    test('a time-out of 50 s, its usual one: IDLE cannot be kept, so nobody is told to renew it', async () => {
      const watched = await behind(
        startDovecot({ users }),
        (port) => startHaproxy({ behind: port, timeout: '50s' }),
        (front) => watch(front.ports.plain, '70s'),
      );
      expect(watched.ids).toEqual(['idle/cut-short']);
      expect(watched.report.findings[0]?.remedy?.text).toMatchObject({ id: 'watch-remedy-poll-only' });
      expect(JSON.stringify(watched.report.findings[0]?.remedy)).not.toContain('watch-step-k9');
    }, 150_000);
  });
});

describeWith('nginx', 'nginx in front of a Dovecot that allows 3', () => {
  test(
    'its own words are kept, and the limit is counted',
    async () => {
      const { report, ids } = await behind(startDovecot({ users, limit: 3 }), startNginx, count);
      expect(report.facts.connections).toMatchObject({
        value: { opened: 3, refusal: { cause: 'connection-limit', proven: false, text: 'BAD internal server error' } },
      });
      expect(ids).toContain('connections/over-limit');
    },
    PATIENCE_MS,
  );
});

describeWith('cyrus', 'a Dovecot proxy in front of a Cyrus that allows 3', () => {
  test(
    'the server is Cyrus, and its limit is not called a wrong password',
    async () => {
      const proxy = (port: number): Promise<MailServer> =>
        startDovecot({
          users: { nobody: 'else' },
          settings: `passdb {\n driver = static\n args = proxy=y nopassword=y host=127.0.0.1 port=${port}\n}`,
        });
      const { report, ids } = await behind(startCyrus({ users, perUser: 3 }), proxy, count);
      expect(report.facts.server).toMatchObject({ value: { id: 'cyrus' } });
      expect(report.facts.connections).toMatchObject({
        value: { opened: 3, refusal: { cause: 'connection-limit', credentialsAccepted: true } },
      });
      expect(ids).toContain('connections/over-limit');
      expect(ids).not.toContain('auth/wrong-password');
    },
    PATIENCE_MS,
  );
});

describeWithSilentNetwork('a packet filter that allows an address 3 connections', () => {
  async function filtered(network: Far): Promise<Report> {
    const dovecot = await startDovecot({ users, limit: 50 });
    const where = ['--host', FAR.host, '--port', `${FAR.port}`, '--security', 'none', '--allow-plaintext'];
    const args = ['check', ...where, '--user', 'jo', '--client', 'connections=5', '--format', 'json'];
    try {
      const done = await runInNetwork(dovecot.ports.plain, network, args, env, PATIENCE_MS);
      return JSON.parse(done.stdout) as Report;
    } finally {
      await dovecot.stop();
    }
  }

  test.concurrent.each([
    ['reset', 'cut'],
    ['drop', 'unanswered'],
    ['icmp', 'turned-away'],
  ] as const)(
    'and answers the next one with %s',
    async (answer, ended) => {
      const report = await filtered(`limit-3-${answer}`);
      const { opened, refusal } = report.facts.connections?.status === 'ok' ? report.facts.connections.value : {};
      expect(opened).toBe(3);
      expect(refusal).toMatchObject({ cause: 'connection-limit', proven: false, text: '' });
      expect([ended, 'turned-away']).toContain(refusal?.ended);
      expectNotDovecot(report);
    },
    PATIENCE_MS,
  );
});
