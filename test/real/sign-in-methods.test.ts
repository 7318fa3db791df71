/** Real Dovecots that take no password as it is. */
import { expect, test } from 'vitest';
import { checkServer } from '../support/check.ts';
import { startDovecot } from '../support/dovecot.ts';
import { describeWith } from '../support/require.ts';

const users = { jo: 'correct-horse-7351' };

async function signInWith(mechanisms: string, password: string) {
  const server = await startDovecot({ users, settings: `auth_mechanisms = ${mechanisms}\nauth_failure_delay = 0` });
  try {
    return await checkServer(server, { security: 'tls', user: 'jo', password, wanted: 2 });
  } finally {
    await server.stop();
  }
}

describeWith('dovecot', 'a Dovecot that offers only', () => {
  test.each([
    ['scram-sha-256', 'SCRAM-SHA-256'],
    ['scram-sha-1', 'SCRAM-SHA-1'],
    ['cram-md5', 'CRAM-MD5'],
    ['scram-sha-1 scram-sha-256 cram-md5', 'SCRAM-SHA-256'],
  ])('%s', async (mechanisms, used) => {
    const { report, code } = await signInWith(mechanisms, users.jo);
    expect(code).toBe(0);
    expect(report.facts.reach).toMatchObject({ value: { signedIn: true, mechanism: used } });
    expect(report.facts.mailboxes).toMatchObject({ status: 'skipped' });
    expect(report.facts.connections).toMatchObject({ value: { opened: 2, refusal: null } });
    const { report: wrong } = await signInWith(mechanisms, 'something-else');
    expect(wrong.facts.reach).toMatchObject({ value: { signedIn: false, refusal: { cause: 'wrong-password' } } });
  });
});
