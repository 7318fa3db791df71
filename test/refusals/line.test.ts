import { describe, expect, test } from 'vitest';
import { refusals } from '../../src/knowledge/refusals.ts';
import type { ReadRefusal } from '../../src/model/refusal.ts';
import { inferLimit, notThePassword, readLine } from '../../src/refusals/line.ts';
import { english } from '../../src/words/english.ts';

const meaning = (verdict: ReadRefusal): string => english.show(verdict.meaning);
const advice = (verdict: ReadRefusal): string => verdict.advice.map((step) => english.show(step)).join(' ');

describe('what real servers say', () => {
  test.each([
    // Measured with Dovecot 2.3.19.1, Cyrus 3.6.1 and Courier-IMAP 5.0.13.
    [
      'd1 NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=3)',
      'connection-limit',
      'user+ip',
      3,
      true,
    ],
    [
      'd1 NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded',
      'connection-limit',
      'user+ip',
      null,
      true,
    ],
    ['d1 NO [AUTHENTICATIONFAILED] Authentication failed.', 'wrong-password', null, null, false],
    ['d1 NO [CONTACTADMIN] Account_suspended', 'login-refused', null, null, null],
    [
      'd1 NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
      'tls',
      null,
      null,
      null,
    ],
    ['* BYE Connection queue full', 'server-full', 'server', null, null],
    ['d1 NO Too many open connections (3 of 3 for u1)', 'connection-limit', 'user', 3, true],
    ['d1 NO Too many open connections (3 of 3 from localhost [127.0.0.1])', 'connection-limit', 'ip', 3, true],
    ['d1 NO Login failed: authentication failure', 'wrong-password', null, null, false],
    ['d1 NO authentication failure', 'wrong-password', null, null, false],
    ['d1 NO Login only available under a layer', 'tls', null, null, null],
    ['d1 NO Login failed.', 'wrong-password', null, null, false],
    // As published by the programs themselves.
    ['d1 NO [ALERT] Too many simultaneous connections. (Failure)', 'connection-limit', 'user', null, null],
    ['* BYE Connection is closed. 10', 'connection-limit', 'user', null, null],
    ['* BYE Connection is closed. 14', 'unknown', null, null, null],
    ['* BYE too many open connections from your ip or network', 'connection-limit', 'ip', null, null],
    ['* BYE Zimbra IMAP4rev1 server closing connection; service busy', 'server-full', 'server', null, null],
    ['d1 NO [LIMIT] Concurrent request limit reached', 'connection-limit', 'user', null, true],
    // The same code, another cause: the words decide.
    ['d1 NO [LIMIT] LOGIN Rate limit hit', 'throttled', null, null, null],
    ['d1 NO LOGIN failed.', 'login-refused', null, null, null],
    ['d1 NO [ALERT] Application-specific password required', 'login-refused', null, null, null],
    ['d1 BAD User is authenticated but not connected.', 'unknown', null, null, null],
    // Words no table has: as far as they go.
    ['d1 NO Anmeldung derzeit nicht möglich', 'login-refused', null, null, null],
    ['d1 NO max concurrent logins reached', 'connection-limit', null, null, null],
    ['d1 NO You already have 3 sessions open', 'connection-limit', 'user', null, null],
    // Before the sign-in nobody is known: full for everybody.
    ['* BAD Server busy', 'server-full', 'server', null, null],
    ['d1 BAD Run STARTTLS first', 'tls', null, null, null],
    ["d1 NO [ALERT] Client didn't present valid SSL certificate", 'login-refused', null, null, null],
    ['d1 NO LOGIN User name or passwd rejected', 'wrong-password', null, null, false],
    ['d1 NO Bad username or password', 'wrong-password', null, null, false],
    ['d1 NO no such user', 'wrong-password', null, null, false],
    ['d1 NO no such user mailbox here', 'login-refused', null, null, null],
    ['d1 NO [LIMIT] Too many authentication requests', 'throttled', null, null, null],
    ['d1 NO [LIMIT] At most 32 flags in one mailbox supported', 'unknown', null, null, null],
    ['d1 NO [UNAVAILABLE] MySQL: too many connections', 'login-refused', null, null, null],
    ['d1 NO Heute ist Ruhetag', 'unknown', null, null, null],
  ] as const)('%s', (line, cause, scope, limit, accepted) => {
    const verdict = readLine(line, 'login');
    expect({
      cause: verdict.cause,
      scope: verdict.scope,
      limit: verdict.limit,
      accepted: verdict.credentialsAccepted,
    }).toEqual({
      cause,
      scope,
      limit,
      accepted,
    });
    expect(meaning(verdict)).toMatch(/\.$/);
    expect(verdict.advice.length).toBeGreaterThan(0);
  });
});

test('words about a password say nothing where none was sent', () => {
  const words = 'NO [AUTHENTICATIONFAILED] Authentication failed.';
  expect(readLine(`d1 ${words}`, 'login').cause).toBe('wrong-password');
  const early = readLine(`d1 ${words}`, 'starttls');
  expect(early.cause).toBe('unknown');
  expect(`${meaning(early)} ${advice(early)}`).not.toMatch(/password/i);
});

test('what has nothing to do with limits keeps its own words', () => {
  const idle = readLine('* BYE Disconnected for inactivity.', 'idle');
  expect(idle.cause).toBe('unknown');
  expect(meaning(idle)).not.toMatch(/do not say why/);
});

// RFC 5530: LIMIT is any limit of an implementation.
test('a code alone proves nothing', () => {
  expect(readLine('d1 NO [LIMIT] nein', 'login')).toMatchObject({
    cause: 'unknown',
    proven: false,
    code: 'LIMIT',
  });
});

test('the quoted text has no tag and no control characters', () => {
  const { text } = readLine('d7 NO [ALERT] \u001b[31mred\u0007\u202e evil\u0000', 'login');
  expect(text).toBe('NO [ALERT] red evil');
});

test('a limit never advises another password, a wrong password never fewer connections', () => {
  const limit = readLine('d1 NO Too many open connections (3 of 3 for u1)', 'login');
  expect(advice(limit)).toMatch(/Do not change the password/);
  const wrong = readLine('d1 NO [AUTHENTICATIONFAILED] Authentication failed.', 'login');
  expect(advice(wrong)).not.toMatch(/connection/);
});

test('a very long line is read in part and in no time', () => {
  const verdict = readLine(`d1 NO ${'too many '.repeat(200_000)}`, 'login');
  expect(verdict.text.length).toBeLessThan(400);
});

describe('when earlier connections were let in', () => {
  const disguised = readLine('d1 NO [AUTHENTICATIONFAILED] Authentication failed.', 'login');

  test('a retry that works makes it a limit, inferred and not proven', () => {
    expect(inferLimit(disguised, 3)).toMatchObject({
      cause: 'connection-limit',
      proven: false,
      credentialsAccepted: true,
    });
  });

  test('a retry that fails leaves it open, but the password is not blamed', () => {
    expect(notThePassword(disguised)).toMatchObject({
      cause: 'banned-or-limit',
      proven: false,
      credentialsAccepted: true,
    });
  });
});

test('every row has a source, a unique id, and a rank', () => {
  expect(refusals.filter(({ source }) => source.trim() === '')).toEqual([]);
  expect(new Set(refusals.map(({ id }) => id)).size).toBe(refusals.length);
  expect(refusals.every(({ rank }) => rank >= 0 && rank <= 3)).toBe(true);
});
