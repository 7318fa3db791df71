/** Every kind of limit of one server, counted and named by the whole program; and what is no limit. */
import { describe, expect, test } from 'vitest';
import type { Connections } from '../../../src/model/connections.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { Refusal } from '../../../src/model/refusal.ts';
import type { Security } from '../../../src/model/security.ts';
import { english } from '../../../src/words/english.ts';
import { checkServer } from '../../support/check.ts';
import type { MailServer } from '../../support/daemon.ts';
import { hold } from '../../support/hold.ts';
import { describeWith } from '../../support/require.ts';

const USER = 'jo';
export const PASSWORD = 'correct-horse-7351';
const WRONG = 'wrong-password-4711';
export const users = { [USER]: PASSWORD };

/** One kind of limit. */
export interface Kind {
  readonly name: string;
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

/** One server: how it is started, and how it limits. */
export interface Limited {
  readonly tool: 'dovecot' | 'cyrus' | 'courier';
  readonly kinds: readonly Kind[];
  /** Not at any limit. */
  healthy(): Promise<MailServer>;
  /** It takes no password without TLS; `host` where that is not so on every address. */
  readonly strict: { start(): Promise<MailServer>; readonly host?: string };
}

export const everyWay: readonly Security[] = ['none', 'starttls', 'tls'];
const sweep = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
export const FOREVER_MS = 86_400_000;
/** What one step may take at most by default, and some time for a busy machine. */
const STEP_MS = 15_000;
const SLACK_MS = 20_000;

/** No words at all: found out by closing one connection and trying once more. */
export const inferred = {
  cause: 'connection-limit',
  scope: null,
  limit: null,
  proven: false,
  code: null,
  text: '',
} as const;

/** It lets the newcomer wait until somebody leaves, whoever that is. */
export const full = { ...inferred, cause: 'server-full', scope: 'server' } as const;

/** Tests run side by side, so each ends its own server. */
export async function on<T>(server: Promise<MailServer>, judge: (server: MailServer) => Promise<T>): Promise<T> {
  const one = await server;
  try {
    return await judge(one);
  } finally {
    await one.stop();
  }
}

export const check = (
  server: MailServer,
  security: Security,
  more: Partial<{ user: string; password: string; wanted: number; host: string }> = {},
) => checkServer(server, { security, user: USER, password: PASSWORD, wanted: 3, ...more });

export function value<T>(outcome: Outcome<T> | undefined): T {
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

/** The tests that hold for every server. They wait more than they work, so they run side by side. */
export function testLimits(server: Limited): void {
  describeWith(server.tool, `a real ${server.tool}`, () => {
    for (const kind of server.kinds) testKind(kind);
    testHealthy(server);
    testStrict(server);
    // Unencrypted, some do not bite.
    for (const kind of server.kinds.filter(({ ways }) => ways.includes('none'))) testTaken(kind);
  });
}

function testKind(kind: Kind): void {
  describe.concurrent(kind.name, () => {
    test.each(trials(kind))(
      '%s: a limit of %i is counted as that',
      async (security, limit) => {
        const { report, ids, code } = await on(kind.start(limit), (server) =>
          check(server, security, { wanted: limit + 2 }),
        );
        expectCount(value(report.facts.connections), kind, limit);
        expect(ids).toContain(
          kind.refusal.cause === 'server-full' ? 'connections/server-full' : 'connections/over-limit',
        );
        expect(ids.filter((id) => id.startsWith('auth/') || id.startsWith('reach/'))).toEqual([]);
        expect(code).toBe(1);
      },
      90_000,
    );
  });
}

function testHealthy({ tool, healthy }: Limited): void {
  describe.concurrent('not at any limit', () => {
    test.each(everyWay)('%s: a wrong password is called that', async (security) => {
      const { report, ids } = await on(healthy(), (server) => check(server, security, { password: WRONG }));
      expect(ids).toEqual(['auth/wrong-password']);
      expect(value(report.facts.reach).refusal).toMatchObject({ cause: 'wrong-password', credentialsAccepted: false });
      expect(report.facts.connections?.status).toBe('skipped');
    });

    test.each(everyWay)('%s: four connections fit', async (security) => {
      const { report, ids } = await on(healthy(), (server) => check(server, security, { wanted: 4 }));
      expect(value(report.facts.connections)).toMatchObject({ opened: 4, stopped: 'wanted', refusal: null });
      expect(value(report.facts.server).id).toBe(tool);
      expect(ids).toEqual([]);
    });
  });
}

function testStrict({ strict: { start, host } }: Limited): void {
  test.concurrent('a password refused without TLS: about TLS, not the password, no limit; the other ways work', () =>
    on(start(), async (server) => {
      const { report, ids } = await check(server, 'none', host === undefined ? {} : { host });
      expect(value(report.facts.reach).refusal).toMatchObject({ cause: 'tls' });
      expect(ids.filter((id) => id.startsWith('auth/') || id.startsWith('connections/'))).toEqual([]);
      expect(ids.length).toBe(1);
      for (const security of ['starttls', 'tls'] as const) expect((await check(server, security)).ids).toEqual([]);
    }));
}

/** Others hold every connection there is. */
function testTaken(kind: Kind): void {
  const taken = 2;
  describe.concurrent(`${kind.name}, all taken`, () => {
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
        expect(refusal?.advice.map((step) => english.show(step)).join(' ')).toMatch(
          /close the mail programs on all devices/i,
        );
      }
    }, 60_000);
  });
}
