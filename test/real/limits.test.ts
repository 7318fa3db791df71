/** Every kind of limit of Dovecot, Cyrus and Courier, counted and named by the whole program; and what is no limit. */
import { describe, expect, test } from 'vitest';
import type { Connections, Outcome, Refusal, Security } from '../../src/model.ts';
import { checkServer } from '../support/check.ts';
import { startCourier } from '../support/courier.ts';
import { startCyrus } from '../support/cyrus.ts';
import type { MailServer } from '../support/daemon.ts';
import { startDovecot } from '../support/dovecot.ts';
import { hold } from '../support/hold.ts';
import { describeWith } from '../support/require.ts';

const USER = 'jo';
const PASSWORD = 'correct-horse-7351';
const WRONG = 'wrong-password-4711';
const users = { [USER]: PASSWORD };

type Tool = 'dovecot' | 'cyrus' | 'courier';
interface Kind {
  readonly name: string;
  readonly tool: Tool;
  start(limit: number): Promise<MailServer>;
  /** Connections that get in; default: the limit. */
  admits?(limit: number): number;
  readonly refusal: Partial<Refusal>;
  /** The server names its number. */
  readonly announced: boolean;
  /** Keeps quiet for this long before it refuses, in ms; a day: until somebody leaves. */
  readonly silentMs: number;
  readonly ways: readonly Security[];
}

const everyWay: readonly Security[] = ['none', 'starttls', 'tls'];
const sweep = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const FOREVER_MS = 86_400_000;
/** What one step may take at most by default, and some time for a busy machine. */
const STEP_MS = 15_000;
const SLACK_MS = 20_000;

/** No words at all: found out by closing one connection and trying once more. */
const inferred = { cause: 'connection-limit', scope: null, limit: null, proven: false, code: null, text: '' } as const;

const kinds: readonly Kind[] = [
  {
    name: 'Dovecot mail_max_userip_connections',
    tool: 'dovecot',
    start: (limit) => startDovecot({ users, limit }),
    refusal: { cause: 'connection-limit', scope: 'user+ip', proven: true, code: 'LIMIT', stage: 'login' },
    announced: true,
    silentMs: 0,
    ways: everyWay,
  },
  {
    name: 'Dovecot imap process_limit',
    tool: 'dovecot',
    start: (limit) => startDovecot({ users, limit: 100, settings: `service imap {\n process_limit = ${limit}\n}` }),
    refusal: { ...inferred, stage: 'login' },
    announced: false,
    silentMs: 10_000,
    ways: everyWay,
  },
  {
    // A process for each encrypted connection as long as it lasts, for an unencrypted one only until the sign-in.
    name: 'Dovecot imap-login process_limit',
    tool: 'dovecot',
    start: (limit) =>
      startDovecot({ users, limit: 100, settings: `service imap-login {\n process_limit = ${limit}\n}` }),
    refusal: inferred,
    announced: false,
    silentMs: 10_000,
    ways: ['tls', 'starttls'],
  },
  {
    name: 'Cyrus maxlogins_per_user',
    tool: 'cyrus',
    start: (perUser) => startCyrus({ users, perUser }),
    refusal: { cause: 'connection-limit', scope: 'user', proven: true, code: null, stage: 'login' },
    announced: true,
    silentMs: 0,
    ways: everyWay,
  },
  {
    name: 'Cyrus maxlogins_per_host',
    tool: 'cyrus',
    start: (perHost) => startCyrus({ users, perHost }),
    // The newcomer counts as well.
    admits: (limit) => limit - 1,
    refusal: { cause: 'connection-limit', scope: 'ip', proven: true, code: null, stage: 'login' },
    announced: true,
    silentMs: 0,
    ways: everyWay,
  },
  {
    name: 'Cyrus maxchild',
    tool: 'cyrus',
    start: (maxchild) => startCyrus({ users, maxchild }),
    refusal: inferred,
    announced: false,
    silentMs: FOREVER_MS,
    ways: everyWay,
  },
  {
    name: 'Courier MAXPERIP',
    tool: 'courier',
    start: (maxPerIp) => startCourier({ users, maxPerIp }),
    refusal: inferred,
    announced: false,
    silentMs: 0,
    ways: everyWay,
  },
  {
    name: 'Courier MAXDAEMONS',
    tool: 'courier',
    start: (maxDaemons) => startCourier({ users, maxDaemons }),
    refusal: inferred,
    announced: false,
    silentMs: FOREVER_MS,
    ways: everyWay,
  },
];

/** Tests run side by side, so each ends its own server. */
async function on<T>(server: Promise<MailServer>, judge: (server: MailServer) => Promise<T>): Promise<T> {
  const one = await server;
  try {
    return await judge(one);
  } finally {
    await one.stop();
  }
}

const check = (
  server: MailServer,
  security: Security,
  more: Partial<{ user: string; password: string; wanted: number; host: string }> = {},
) => checkServer(server, { security, user: USER, password: PASSWORD, wanted: 3, ...more });

function value<T>(outcome: Outcome<T> | undefined): T {
  if (outcome?.status !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** Limits to try: all of them where that is quick, else the smallest, a usual and the largest. */
function trials({ ways, silentMs }: Kind): [Security, number][] {
  const [first = 'none', ...others] = ways;
  const limits = silentMs === 0 ? sweep : [1, 3, 12];
  return [
    ...limits.map((limit): [Security, number] => [first, limit]),
    ...others.map((way): [Security, number] => [way, 3]),
  ];
}

function expectCount(counted: Connections, kind: Kind, limit: number): void {
  const opened = kind.admits?.(limit) ?? limit;
  const announced = kind.announced ? { limit } : {};
  expect(counted).toMatchObject({
    opened,
    stopped: 'refused',
    refusal: { ...kind.refusal, ...announced, at: opened + 1, credentialsAccepted: true },
  });
  expect(counted.elapsedMs).toBeLessThan(Math.min(kind.silentMs, STEP_MS) + SLACK_MS);
}

// They wait more than they work.
describe.concurrent('limits of real servers', () => {
  for (const kind of kinds) {
    describeWith(kind.tool, kind.name, () => {
      test.each(trials(kind))(
        '%s: a limit of %i is counted as that',
        async (security, limit) => {
          const { report, ids, code } = await on(kind.start(limit), (server) =>
            check(server, security, { wanted: limit + 2 }),
          );
          expectCount(value(report.facts.connections), kind, limit);
          expect(ids).toContain('connections/over-limit');
          expect(ids.filter((id) => id.startsWith('auth/') || id.startsWith('reach/'))).toEqual([]);
          expect(code).toBe(1);
        },
        90_000,
      );
    });
  }

  describeWith('dovecot', 'Dovecot imap-login process_limit, unencrypted', () => {
    test('does not bite: the process is free again after the sign-in', async () => {
      const { report } = await on(
        startDovecot({ users, settings: 'service imap-login {\n process_limit = 2\n}' }),
        (server) => check(server, 'none', { wanted: 6 }),
      );
      expect(value(report.facts.connections)).toMatchObject({ opened: 6, stopped: 'wanted', refusal: null });
    });
  });
});

const healthy: Readonly<Record<Tool, () => Promise<MailServer>>> = {
  dovecot: () => startDovecot({ users: { ...users, off: PASSWORD }, disabled: ['off'] }),
  cyrus: () => startCyrus({ users }),
  courier: () => startCourier({ users }),
};

describe.concurrent('what is no limit', () => {
  for (const tool of ['dovecot', 'cyrus', 'courier'] as const) {
    describeWith(tool, `${tool}, not at any limit`, () => {
      test.each(everyWay)('%s: a wrong password is called that', async (security) => {
        const { report, ids } = await on(healthy[tool](), (server) => check(server, security, { password: WRONG }));
        expect(ids).toEqual(['auth/wrong-password']);
        expect(value(report.facts.reach).refusal).toMatchObject({
          cause: 'wrong-password',
          credentialsAccepted: false,
        });
        expect(report.facts.connections?.status).toBe('skipped');
      });

      test.each(everyWay)('%s: four connections fit', async (security) => {
        const { report, ids } = await on(healthy[tool](), (server) => check(server, security, { wanted: 4 }));
        expect(value(report.facts.connections)).toMatchObject({ opened: 4, stopped: 'wanted', refusal: null });
        expect(value(report.facts.server).id).toBe(tool);
        expect(ids).toEqual([]);
      });
    });
  }

  describeWith('dovecot', 'a disabled user of Dovecot', () => {
    test.each(everyWay)('%s: is refused for its own reason', async (security) => {
      const { report, ids } = await on(healthy.dovecot(), (server) => check(server, security, { user: 'off' }));
      expect(ids).toEqual(['auth/refused']);
      expect(value(report.facts.reach).refusal).toMatchObject({ cause: 'login-refused', code: 'CONTACTADMIN' });
    });
  });
});

describe.concurrent('passwords without TLS refused', () => {
  const refused: Readonly<Record<Tool, { start(): Promise<MailServer>; host?: string }>> = {
    // Dovecot lets its own address pass; from 127.0.0.1 to 127.0.0.2 is another one.
    dovecot: {
      start: () => startDovecot({ users, disablePlaintext: true, settings: 'listen = 127.0.0.1, 127.0.0.2' }),
      host: '127.0.0.2',
    },
    cyrus: { start: () => startCyrus({ users, plaintextRefused: true }) },
    courier: { start: () => startCourier({ users, plaintextRefused: true }) },
  };

  for (const tool of ['dovecot', 'cyrus', 'courier'] as const) {
    describeWith(tool, `${tool}, passwords without TLS refused`, () => {
      test('is about TLS, not about the password and not about a limit; the other two ways work', async () => {
        const { start, host } = refused[tool];
        await on(start(), async (server) => {
          const { report, ids } = await check(server, 'none', host === undefined ? {} : { host });
          expect(value(report.facts.reach).refusal).toMatchObject({ cause: 'tls' });
          expect(ids.filter((id) => id.startsWith('auth/') || id.startsWith('connections/'))).toEqual([]);
          expect(ids.length).toBe(1);
          for (const security of ['starttls', 'tls'] as const) expect((await check(server, security)).ids).toEqual([]);
        });
      });
    });
  }
});

describe.concurrent('when others hold every connection there is', () => {
  const taken = 2;
  // Unencrypted, imap-login does not bite.
  for (const kind of kinds.filter(({ ways }) => ways.includes('none'))) {
    describeWith(kind.tool, `${kind.name}, all taken`, () => {
      test.each([PASSWORD, WRONG])('with the password "%s"', async (password) => {
        const room = taken + (kind.admits === undefined ? 0 : 1);
        const { report, ids } = await on(kind.start(room), async (server) => {
          const release = await hold(server.ports.plain, USER, PASSWORD, taken);
          return check(server, 'none', { password }).finally(release);
        });
        const refusal = value(report.facts.reach).refusal;
        // Only who gets as far as the sign-in is told about the password, and only a wrong one is called wrong.
        const beforeLogin = kind.refusal.stage !== 'login';
        if (password === WRONG && !beforeLogin) {
          expect(ids).toEqual(['auth/wrong-password']);
        } else if (kind.announced) {
          expect(ids).toEqual(['connections/over-limit']);
          expect(value(report.facts.connections)).toMatchObject({ opened: 0, refusal: { at: 1, ...kind.refusal } });
        } else {
          expect(ids).toEqual([kind.silentMs === FOREVER_MS ? 'reach/unreachable' : 'reach/closed-without-a-word']);
          expect(refusal).toMatchObject({ proven: false, credentialsAccepted: null });
          expect(refusal?.advice.join(' ')).toMatch(/close the mail programs on all devices/i);
        }
      }, 60_000);
    });
  }
});
