import { describe, expect, test } from 'vitest';
import { startDovecot } from '../../support/dovecot.ts';
import { describeWith } from '../../support/require.ts';
import { check, everyWay, inferred, type Kind, on, PASSWORD, testLimits, users, value } from './stage.ts';

const kinds: readonly Kind[] = [
  {
    name: 'Dovecot mail_max_userip_connections',
    start: (limit) => startDovecot({ users, limit }),
    refusal: { cause: 'connection-limit', scope: 'user+ip', proven: true, code: 'LIMIT', stage: 'login' },
    announced: true,
    silentMs: 0,
    ways: everyWay,
  },
  {
    name: 'Dovecot imap process_limit',
    start: (limit) => startDovecot({ users, limit: 100, settings: `service imap {\n process_limit = ${limit}\n}` }),
    refusal: { ...inferred, stage: 'login' },
    announced: false,
    silentMs: 10_000,
    ways: everyWay,
  },
  {
    // A process for each encrypted connection as long as it lasts, for an unencrypted one only until the sign-in.
    name: 'Dovecot imap-login process_limit',
    start: (limit) =>
      startDovecot({ users, limit: 100, settings: `service imap-login {\n process_limit = ${limit}\n}` }),
    refusal: inferred,
    announced: false,
    silentMs: 10_000,
    ways: ['tls', 'starttls'],
  },
];

const healthy = () => startDovecot({ users: { ...users, off: PASSWORD }, disabled: ['off'] });

testLimits({
  tool: 'dovecot',
  kinds,
  healthy,
  strict: {
    // Dovecot lets its own address pass; from 127.0.0.1 to 127.0.0.2 is another one.
    start: () => startDovecot({ users, disablePlaintext: true, settings: 'listen = 127.0.0.1, 127.0.0.2' }),
    host: '127.0.0.2',
  },
});

describeWith('dovecot', 'a real Dovecot alone', () => {
  describe.concurrent('what is no limit', () => {
    test('imap-login process_limit, unencrypted: the process is free again after the sign-in', async () => {
      const { report } = await on(
        startDovecot({ users, settings: 'service imap-login {\n process_limit = 2\n}' }),
        (server) => check(server, 'none', { wanted: 6 }),
      );
      expect(value(report.facts.connections)).toMatchObject({ opened: 6, stopped: 'wanted', refusal: null });
    });

    test.each(everyWay)('%s: a disabled user is refused for its own reason', async (security) => {
      const { report, ids } = await on(healthy(), (server) => check(server, security, { user: 'off' }));
      expect(ids).toEqual(['auth/refused']);
      expect(value(report.facts.reach).refusal).toMatchObject({ cause: 'login-refused', code: 'CONTACTADMIN' });
    });
  });
});
