/** Servers that are not what they should be: one finding, in time, with the true cause. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer, type Server } from 'node:tls';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { runBinary } from '../support/binary.ts';
import { type Authority, type Credentials, makeAuthority } from '../support/certificates.ts';
import { startDns } from '../support/dns.ts';
import { obliging, type Peer, type ScriptServer, startScript } from '../support/script-server.ts';
import { shown } from '../support/shown.ts';

const PASSWORD = 'canary-5519';
/** Seconds for the whole check in these tests. */
const TIMEOUT = 4;

let folder: string;
let authority: Authority;
let ca: string;
let server: ScriptServer | Server | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-bad-'));
  authority = await makeAuthority();
  ca = join(folder, 'ca.pem');
  writeFileSync(ca, authority.ca);
});
afterEach(async () => {
  await server?.close();
  server = null;
});

async function check(args: readonly string[]) {
  const started = performance.now();
  const done = await runBinary(['check', '--user', 'jo', '--format', 'json', '--timeout', `${TIMEOUT}`, ...args], {
    env: { IMAP_DOCTOR_PASSWORD: PASSWORD },
    timeoutMs: 20_000,
  });
  const seconds = (performance.now() - started) / 1000;
  const report = JSON.parse(done.stdout) as Report;
  expect(`${done.stdout}${done.stderr}`).not.toContain(PASSWORD);
  expect(seconds).toBeLessThan(TIMEOUT + 3);
  return { ...done, report, findings: report.findings };
}

async function scripted(
  script: (peer: Peer, n: number) => Promise<void> | void,
  security: string,
  more: readonly string[] = [],
) {
  const script_ = await startScript(script);
  server = script_;
  return check(['--host', '127.0.0.1', '--port', `${script_.port}`, '--security', security, ...more]);
}

async function withCertificate(credentials: Credentials, host: string, more: readonly string[] = []) {
  const tls = createTlsServer({ key: credentials.key, cert: credentials.cert }, (socket) => {
    socket.on('error', () => undefined);
    socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready\r\n');
    socket.on('data', (data) => {
      const tag = data.toString().split(' ')[0] ?? '';
      socket.write(`${tag} NO [AUTHENTICATIONFAILED] Authentication failed.\r\n`);
    });
  });
  tls.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
  server = tls;
  return check(['--host', host, '--port', `${(tls.address() as AddressInfo).port}`, ...more]);
}

const DAY = 24 * 60 * 60 * 1000;

describe('a port that is not an IMAP port', () => {
  test.each([
    ['HTTP', 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n', /is a web server/],
    ['SMTP', '220 mail.example.org ESMTP Postfix\r\n', /is a server for sending mail \(SMTP\)/],
    ['POP3', '+OK ready\r\n', /is a POP3 server/],
    ['SSH', 'SSH-2.0-OpenSSH_9.2\r\n', /is an SSH server/],
    ['noise', '\u0000\u001b[31mxx\u0007\r\n', /is not IMAP/],
  ])('%s is called by its name', async (_name, bytes, says) => {
    const { findings, code, stdout } = await scripted((peer) => peer.send(bytes), 'none');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['reach/unreachable']);
    expect(findings[0]?.message).toMatch(says);
    expect(stdout).not.toMatch(/\\u001b|\\u0007|\\u0000/);
    expect(code).toBe(1);
  });

  test('an immediate close may be a limit, a ban or an outage, and that is what it says', async () => {
    const { findings } = await scripted((peer) => peer.close(), 'none');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['reach/closed-without-a-word']);
    expect(findings[0]?.message).toMatch(/limit, a ban of this network and an outage/);
  });

  test('silence ends in time, and the usual reason is named', async () => {
    const { findings } = await scripted(() => undefined, 'none');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['reach/unreachable']);
    expect(shown(findings[0]?.remedy?.steps)).toMatch(/--security tls/);
  });

  test('a closed port', async () => {
    const { findings } = await check(['--host', '127.0.0.1', '--port', '1']);
    expect(findings[0]).toMatchObject({
      ruleId: 'reach/unreachable',
      message: expect.stringMatching(/nothing listens on this port/),
    });
  });

  test('a name that does not exist', async () => {
    const { findings } = await check(['--host', 'no-such-host.invalid']);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['reach/unreachable']);
  });
});

describe('encryption that does not come about', () => {
  test('a server that takes no password without it, although the user allows that', async () => {
    const { findings } = await scripted(
      (peer) => peer.send('* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready\r\n'),
      'none',
    );
    expect(findings[0]?.message).toMatch(/no password without encryption/);
    expect(shown(findings[0]?.remedy?.steps)).toMatch(/--security starttls/);
    expect(shown(findings[0]?.remedy?.steps)).not.toMatch(/--allow-plaintext/);
  });

  test('TLS spoken to a plain port', async () => {
    const { findings } = await scripted((peer) => peer.send('* OK ready\r\n'), 'tls');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['tls/untrusted']);
    expect(findings[0]?.message).toMatch(/not in TLS/);
    expect(shown(findings[0]?.remedy?.steps)).toMatch(/--security starttls/);
  });

  test('no TLS spoken to a TLS port', async () => {
    const credentials = await authority.issue({ names: ['127.0.0.1'] });
    const { findings } = await withCertificate(credentials, '127.0.0.1', ['--security', 'none']);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['reach/unreachable']);
    expect(shown(findings[0]?.remedy?.steps)).toMatch(/--security tls/);
  });

  test('STARTTLS that is not offered: the password stays here', async () => {
    const heard: string[] = [];
    const { findings } = await scripted(
      obliging('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready', (command) => {
        heard.push(command);
        return undefined;
      }),
      'starttls',
    );
    expect(findings[0]).toMatchObject({
      ruleId: 'tls/untrusted',
      message: expect.stringMatching(/does not offer STARTTLS/),
    });
    expect(heard.join('\n')).not.toMatch(/AUTHENTICATE|LOGIN/);
  });

  const certificates: [string, () => Promise<Credentials>, string, RegExp][] = [
    [
      'expired',
      () =>
        authority.issue({
          names: ['localhost'],
          notBefore: new Date(Date.now() - 9 * DAY),
          notAfter: new Date(Date.now() - 2 * DAY),
        }),
      'localhost',
      /expired on \d+ [A-Z][a-z]+ \d{4}/,
    ],
    [
      'not yet valid',
      () =>
        authority.issue({
          names: ['localhost'],
          notBefore: new Date(Date.now() + 2 * DAY),
          notAfter: new Date(Date.now() + 9 * DAY),
        }),
      'localhost',
      /valid only from .* clock is wrong/,
    ],
    [
      'for another name',
      () => authority.issue({ names: ['imap.example.org'] }),
      'localhost',
      /is for imap\.example\.org, not for localhost/,
    ],
    ['signed by itself', () => authority.selfSigned(['localhost']), 'localhost', /signed its certificate itself/],
  ];

  test.each(certificates)('a certificate %s', async (_name, make, host, says) => {
    const { findings, report } = await withCertificate(await make(), host, ['--ca', ca]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['tls/untrusted']);
    expect(findings[0]?.message).toMatch(says);
    expect(report.facts.reach).toMatchObject({
      value: { tls: { authorized: false, protocol: 'TLSv1.3' }, signedIn: false },
    });
  });

  test('from an authority this computer does not know', async () => {
    const { findings } = await withCertificate(await authority.issue({ names: ['localhost'] }), 'localhost');
    expect(findings[0]?.message).toMatch(/chain to a known authority is incomplete/);
  });

  test('--insecure goes on, and says every time what it gives up', async () => {
    const done = await withCertificate(await authority.selfSigned(['localhost']), 'localhost', ['--insecure']);
    expect(done.stderr).toMatch(/--insecure: the certificate is not checked/);
    expect(done.findings.map(({ ruleId }) => ruleId)).toEqual(['auth/wrong-password', 'tls/not-checked']);
  });

  test('--ca lets the private authority pass', async () => {
    const { findings } = await withCertificate(await authority.issue({ names: ['localhost'] }), 'localhost', [
      '--ca',
      ca,
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['auth/wrong-password']);
  });
});

describe('a server that ends the conversation in the middle', () => {
  const greeting = '* OK [CAPABILITY IMAP4rev1 ID IDLE AUTH=PLAIN SASL-IR] ready';

  test('after the sign-in: we cannot say, and nothing hangs', async () => {
    const { code, report } = await scripted(
      obliging(greeting, (command, tag, peer) => {
        if (!command.startsWith('ID'))
          return command.startsWith('AUTH') ? `${tag} OK [CAPABILITY IMAP4rev1 ID IDLE] in\r\n` : undefined;
        peer.close();
        return null;
      }),
      'none',
    );
    expect(report.facts.session).toMatchObject({ status: 'failed', error: { code: 'broken-off' } });
    expect(code).toBe(3);
  });

  test('silent at the sign-in', async () => {
    const { findings } = await scripted(
      obliging(greeting, (command) => (command.startsWith('AUTH') ? '' : undefined)),
      'none',
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['reach/closed-without-a-word']);
  });
});

describe('the address', () => {
  test('no server found: one finding that lists what was asked, and still JSON', async () => {
    const dns = await startDns({});
    const done = await check(['--dns', dns.address, '--user', 'jo@nowhere.test']);
    await dns.close();
    expect(done.code).toBe(1);
    expect(done.findings.map(({ ruleId }) => ruleId)).toEqual(['reach/not-found']);
    expect(shown(done.findings[0]?.evidence)).toMatch(/_imaps\._tcp\.nowhere\.test/);
    expect(done.report.facts.session?.status).toBe('skipped');
  });

  test('a Unicode domain is asked for in its ASCII form', async () => {
    const dns = await startDns({});
    const done = await check(['--dns', dns.address, '--user', 'jo@müller.example']);
    const asked = dns.queries.join('\n');
    await dns.close();
    expect(asked).toContain('_imaps._tcp.xn--mller-kva.example');
    expect(done.findings[0]?.message).toMatch(/xn--mller-kva\.example/);
  });

  test('user@host:port and user@ an IP address need no search', async () => {
    const one = await startScript((peer) => peer.send('* BYE Connection is closed. 10\r\n'));
    server = one;
    const { findings } = await check([`jo@127.0.0.1:${one.port}`, '--security', 'none', '--user', 'jo']);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['connections/over-limit']);
  });
});
