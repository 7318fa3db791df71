/** A real Dovecot set up in ways that look like something else. */
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { signIn } from '../../src/wire/login.ts';
import { Wire } from '../../src/wire/wire.ts';
import { type Asked, type Checked, checkServer } from '../support/check.ts';
import { startDovecot } from '../support/dovecot.ts';
import type { DovecotOptions } from '../support/dovecot-config.ts';
import { describeWith } from '../support/require.ts';
import { PASSWORD, users } from '../support/watching.ts';

const PATIENCE_MS = 120_000;

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'imap-doctor-settings-'));
  // The mail processes run as another user when root starts them.
  chmodSync(place, 0o755);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function check(
  options: DovecotOptions,
  asked: Partial<Asked> = {},
  before: (port: number) => Promise<void> = async () => undefined,
): Promise<Checked> {
  const server = await startDovecot({ users, ...options });
  try {
    await before(server.ports.plain);
    return await checkServer(server, { security: 'none', user: 'jo', password: PASSWORD, wanted: 2, ...asked });
  } finally {
    await server.stop();
  }
}

/** Another device with an old password. */
async function failToSignIn(port: number, password: string): Promise<void> {
  const secret = new Secret(password);
  const options = { host: '127.0.0.1', port, security: 'none', ca: null, insecure: false, stepMs: 60_000 } as const;
  const wire = await Wire.open({ ...options, signal: new AbortController().signal, hide: (text) => text });
  await wire.readGreeting();
  await signIn(wire, { kind: 'password', user: 'jo', secret, host: options.host, port }, true);
  await wire.logout();
}

describeWith('dovecot', 'a real Dovecot', () => {
  describe.concurrent('that', () => {
    test(
      'has room for three processes: it is not told to raise the limit of each user',
      async () => {
        const settings = 'service imap {\n process_limit = 3\n}';
        const { report, ids } = await check({ limit: 50, settings }, { wanted: 5 });
        expect(report.facts.connections).toMatchObject({ value: { opened: 3, refusal: { proven: false } } });
        expect(ids).toEqual(['connections/over-limit', 'server/limit-setting']);
        expect(JSON.stringify(report.findings)).not.toContain('mail_max_userip_connections');
      },
      PATIENCE_MS,
    );

    test(
      'has seen wrong passwords from here: its late answer is waited for, and named',
      async () => {
        // Its delay for a wrong password would add up; what remains is the one for the address it came from.
        const settings = 'auth_failure_delay = 0';
        const wrong = async (port: number): Promise<void> => {
          // The same one again does not count.
          await Promise.all([1, 2, 3, 4, 5].map((n) => failToSignIn(port, `old-password-${n}`)));
        };
        const { report, ids } = await check({ settings }, {}, wrong);
        expect(report.facts.reach).toMatchObject({ value: { signedIn: true, refusal: null } });
        expect(ids).toEqual(['auth/slow-sign-in']);
      },
      PATIENCE_MS,
    );

    test(
      'takes 20 s over a wrong password: it is called that',
      async () => {
        const { report, ids } = await check({ settings: 'auth_failure_delay = 20 s' }, { password: 'wrong-4711' });
        expect(ids).toEqual(['auth/wrong-password']);
        const took = report.facts.reach?.status === 'ok' ? report.facts.reach.value.signInMs : 0;
        expect(took).toBeGreaterThan(19_000);
      },
      PATIENCE_MS,
    );

    test(
      'keeps the inbox to others (ACL): that is the error',
      async () => {
        const rules = join(place, 'acl');
        writeFileSync(rules, 'INBOX owner l\n');
        const { report, ids } = await check({ settings: `mail_plugins = acl\nplugin {\n acl = vfile:${rules}\n}` });
        expect(ids).toEqual(['mailbox/inbox-not-opened']);
        expect(report.facts.idle).toMatchObject({ value: { accepted: false } });
        expect(JSON.stringify(report.facts.idle)).toContain('NOPERM');
      },
      PATIENCE_MS,
    );
  });

  describe('that asks somebody else about access tokens', () => {
    let introspection: Server;
    let settings: string;
    beforeAll(async () => {
      introspection = createServer(async (request, response) => {
        let body = '';
        for await (const part of request) body += part;
        const active = body.includes('fresh-token');
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify({ active, user: 'jo', username: 'jo', email: 'jo', scope: 'mail' }));
      }).listen(0, '127.0.0.1');
      await once(introspection, 'listening');
      const file = join(place, 'oauth2');
      const { port } = introspection.address() as AddressInfo;
      const lines = ['introspection_mode = post', `introspection_url = http://127.0.0.1:${port}/`];
      writeFileSync(
        file,
        [...lines, 'active_attribute = active', 'active_value = true', 'username_attribute = user', ''].join('\n'),
      );
      settings = `auth_mechanisms = xoauth2 oauthbearer\npassdb {\n driver = oauth2\n mechanisms = xoauth2 oauthbearer\n args = ${file}\n}`;
    });
    afterAll(() => introspection.close());

    test(
      'and is told that it is expired: no password is asked for',
      async () => {
        const { report, ids } = await check({ settings }, { token: 'expired-token-7351' });
        expect(ids).toEqual(['auth/refused']);
        expect(JSON.stringify(report.findings)).toContain('status 401');
      },
      PATIENCE_MS,
    );

    test(
      'and is told that it is good: two connections fit',
      async () => {
        const { report, ids } = await check({ settings }, { token: 'fresh-token-7351' });
        expect(ids).toEqual([]);
        expect(report.facts.reach).toMatchObject({ value: { signedIn: true, mechanism: 'XOAUTH2' } });
        expect(report.facts.connections).toMatchObject({ value: { opened: 2, refusal: null } });
      },
      PATIENCE_MS,
    );
  });
});
