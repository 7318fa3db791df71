/** `imap-doctor explain`, as the real program. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { binary, runBinary, scrubbed, startBinary } from '../support/binary.ts';

const limit = 'a1 NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)';

describe('a pasted text', () => {
  test('as an argument: what it means, what to do, where that is known from', async () => {
    const { code, stdout, stderr } = await runBinary(['explain', limit]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Connection limit[\s\S]*What it means\n[\s\S]*\b10\b[\s\S]*What to do\n {2}1\. Do not change the password/,
    );
    expect(stdout).toContain('dovecot-userip-limit: ');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('without quotes around it, and one that begins with a dash', async () => {
    const loose = await runBinary(['explain', 'Too', 'many', 'simultaneous', 'connections']);
    expect(loose.stdout).toMatch(/^Connection limit/);
    const dash = await runBinary(['explain', '-ERR [IN-USE] Maximum number of connections from user exceeded']);
    expect(dash.stdout).toMatch(/^Connection limit/);
  });

  test('as JSON: these names and no others', async () => {
    const { code, stdout } = await runBinary(['explain', '--format', 'json', limit]);
    expect(code).toBe(0);
    const data = JSON.parse(stdout);
    const names =
      'cause kind scope limit proven inferred user addresses count first last quote possible matches meaning advice';
    expect(Object.keys(data)).toEqual([...names.split(' '), 'readings']);
    expect(Object.keys(data.readings[0])).toEqual(names.split(' '));
    expect(data.readings).toHaveLength(1);
    expect(data).toMatchObject({ cause: 'connection-limit', scope: 'user+ip', limit: 10 });
    expect(Object.keys(data.matches[0])).toEqual(['id', 'meaning', 'source']);
  });

  test.each([
    ['UTF-8', Buffer.from('Échec de l’authentification lors de la connexion au serveur x.')],
    ['Windows-1252', Buffer.from('\u00c9chec de l\u0092authentification lors de la connexion au serveur x.', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffÉchec de l’authentification lors de la connexion au serveur x.', 'utf16le')],
  ])('from standard input, in %s', (_name, input) => {
    const { status, stdout } = spawnSync(process.execPath, [binary, 'explain', '-', '--format', 'json'], {
      env: scrubbed(),
      input,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout.toString())).toMatchObject({
      cause: 'ambiguous',
      matches: [{ id: 'thunderbird-imapOAuth2Error-fr' }],
    });
  });

  test('Ctrl-C while it is awaited', async () => {
    const { child, finished } = startBinary(['explain', '-']);
    // Well after the start; before, it would end as any program does.
    setTimeout(() => child.kill('SIGINT'), 1500);
    expect(await finished).toMatchObject({ code: 130, stdout: '' });
  });

  test('that is not known: it says so, and what to do', async () => {
    const { code, stdout } = await runBinary(['explain', 'Etwas anderes ist passiert']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Not known[\s\S]*imap-doctor check/);
  });

  test('nothing of a hostile text reaches the terminal', async () => {
    const { stdout } = await runBinary([
      'explain',
      '\u001b]0;owned\u0007* BYE Connection is closed. 10 \u001b[31mevil\u202e',
    ]);
    expect(stdout).toMatch(/^Connection limit/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|evil|owned/);
  });
});

describe('a log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-explain-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const put = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const refused = (minute: number, user: string): string =>
    `Oct  1 10:${String(minute).padStart(2, '0')}:00 mx dovecot: imap-login: Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10): user=<${user}>, method=PLAIN, rip=192.0.2.${minute}, TLS\n`;
  const benign = 'Oct  1 10:00:00 mx dovecot: imap-login: Login: user=<kim>, method=PLAIN, rip=192.0.2.9\n'.repeat(
    2000,
  );
  const guessed =
    'Oct  1 10:30:00 mx dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<lee>, rip=203.0.113.5\n'.repeat(
      9,
    );
  const log = `${benign}${refused(1, 'jo')}${benign}${guessed}${refused(5, 'anna')}${refused(7, 'jo')}`;

  interface Data {
    readonly cause: string;
    readonly readings: readonly {
      user: string;
      cause: string;
      count: number;
      first: string;
      last: string;
      addresses: string[];
    }[];
  }
  const asked = async (args: readonly string[]): Promise<Data> =>
    JSON.parse((await runBinary(['explain', ...args, '--format', 'json'])).stdout);

  test('a verdict for each person, those a limit hits first, the most affected first', async () => {
    const { cause, readings } = await asked([put('mail.log', log)]);
    expect(cause).toBe('connection-limit');
    expect(readings.map(({ user, cause: why, count }) => [user, why, count])).toEqual([
      ['jo', 'connection-limit', 2],
      ['anna', 'connection-limit', 1],
      ['lee', 'wrong-password', 9],
    ]);
    expect(readings[0]).toMatchObject({
      first: 'Oct  1 10:01:00',
      last: 'Oct  1 10:07:00',
      addresses: ['192.0.2.1', '192.0.2.7'],
    });
  });

  test('packed, and several that follow on one another', async () => {
    const packed = put('mail.log.1.gz', gzipSync(log));
    const { readings } = await asked([packed, put('mail.log.0', log)]);
    expect(readings.map(({ user, count }) => [user, count])).toEqual([
      ['jo', 4],
      ['anna', 2],
      ['lee', 18],
    ]);
  });

  test('from standard input', () => {
    const args = [binary, 'explain', '-', '--format', 'json'];
    const { status, stdout } = spawnSync(process.execPath, args, { env: scrubbed(), input: log });
    expect({ status, cause: JSON.parse(stdout.toString()).cause }).toEqual({ status: 0, cause: 'connection-limit' });
  });

  test('for one person, and from a moment on', async () => {
    const path = put('some.log', log);
    expect((await asked([path, '--user', 'Lee'])).readings.map(({ user }) => user)).toEqual(['lee']);
    const year = new Date().getFullYear() - (Date.now() < Date.UTC(new Date().getFullYear(), 9, 1) ? 1 : 0);
    const { readings } = await asked([path, '--since', `${year}-10-01 10:05`]);
    expect(readings.map(({ user, count }) => [user, count])).toEqual([
      ['anna', 1],
      ['jo', 1],
      ['lee', 9],
    ]);
  });

  test('so many people as are wanted', async () => {
    const path = put('top.log', log);
    expect((await asked([path, '--top', '1'])).readings).toHaveLength(1);
    const { stdout } = await runBinary(['explain', path, '--top', '1']);
    expect(stdout).toMatch(/^3 people are affected[\s\S]*2 more people are affected/);
  });

  test('in which nothing is refused', async () => {
    expect(await asked([put('fine.log', benign)])).toMatchObject({ cause: 'not-a-limit' });
  });

  test.each([
    ['that is not there', ['no-such.log'], /no-such\.log/],
    ['since no time', ['x', '--since', 'lately'], /--since/],
    ['with no number', ['x', '--top', '0'], /--top/],
  ])('%s: exit code 2', async (_name, args, said) => {
    const { code, stderr } = await runBinary(['explain', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });

  test('packed, and damaged: exit code 2', async () => {
    const { code, stderr } = await runBinary(['explain', put('cut.gz', gzipSync(log).subarray(0, 40))]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/cut\.gz/);
  });
});

describe('who is connected', () => {
  const list =
    'username # service (pids) (ips)\nanna     1 imap (5041) (192.0.2.1)\njo@example.org 3 imap (1 2 3) (192.0.2.2)\n';
  const ask = (...args: readonly string[]): string =>
    spawnSync(process.execPath, [binary, 'explain', '-', ...args], { env: scrubbed(), input: list }).stdout.toString();

  test('who holds how many, from where, and who is at the limit', () => {
    expect(ask('--limit', '3')).toMatch(
      /^4 connections[\s\S]*jo@example\.org +3 imap +192\.0\.2\.2 \(3\) !\n[\s\S]*1 account is at the limit of 3/,
    );
  });

  test('as JSON', () => {
    expect(JSON.parse(ask('--format', 'json', '--limit', '3'))).toEqual({
      connections: 4,
      limit: 3,
      holders: [
        {
          user: 'jo@example.org',
          service: 'imap',
          count: 3,
          addresses: [{ address: '192.0.2.2', count: 3 }],
          atLimit: true,
        },
        { user: 'anna', service: 'imap', count: 1, addresses: [{ address: '192.0.2.1', count: 1 }], atLimit: false },
      ],
    });
  });
});

describe('a name', () => {
  test('a rule, as text and as JSON', async () => {
    const { stdout } = await runBinary(['explain', 'connections/over-limit']);
    expect(stdout).toMatch(/^connections\/over-limit \(error\)\n[\s\S]*Sources:\n {2}/);
    const data = JSON.parse((await runBinary(['explain', 'connections/over-limit', '--format', 'json'])).stdout);
    expect(data).toMatchObject({ id: 'connections/over-limit', severity: 'error' });
    expect(data.sources.length).toBeGreaterThan(0);
  });

  test('a rule there is not: exit code 2, and which ones are near', async () => {
    const { code, stdout, stderr } = await runBinary(['explain', 'idle/limit']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/There is no rule called “idle\/limit”[\s\S]*connections\/over-limit/);
  });

  test('a server in full: setting, place, how it takes effect, what a refusal looks like', async () => {
    const { stdout } = await runBinary(['explain', 'Dovecot']);
    for (const part of [
      '10 for one account from one network',
      'mail_max_userip_connections',
      '20-imap.conf',
      'doveadm reload',
      'NO [LIMIT]',
    ])
      expect(stdout).toContain(part);
  });

  test('what is counted per hour is no connection limit', async () => {
    const { stdout } = await runBinary(['explain', 'mdiwebsites']);
    expect(stdout).toMatch(/Quota: 30 checks for mail per hour from one network/);
    expect(stdout).not.toMatch(/Connections:/);
    const table = (await runBinary(['explain', 'limits'])).stdout;
    expect(table.indexOf('mdiwebsites')).toBeGreaterThan(table.indexOf('Not limits on open connections'));
  });

  test('a number nobody found is not called unlimited', async () => {
    expect((await runBinary(['explain', 'fastmail'])).stdout).toMatch(/Connections: not found/);
    expect((await runBinary(['explain', 'cyrus'])).stdout).toMatch(/Connections: none until somebody sets one/);
  });

  test.each([
    ['servers', /^dovecot +Dovecot: mail_max_userip_connections/m, 80],
    ['limits', /^gmail +15 for one account, all devices together/m, 80],
    ['clients', /^thunderbird +2 to 5 +Thunderbird$/m, 3],
  ])('the table of %s, with sources', async (name, line, least) => {
    const { code, stdout } = await runBinary(['explain', name]);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
    const rows = JSON.parse((await runBinary(['explain', name, '--format', 'json'])).stdout);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    expect(rows.every(({ source }: { source: string }) => source.length > 0)).toBe(true);
  });

  test('as JSON: whom a limit counts as a code, and sentences as text', async () => {
    const { stdout } = await runBinary(['explain', 'courier', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      limit: { value: 4, per: 'ip' },
      setting: 'MAXPERIP',
      where: '/etc/courier/imapd',
      restart: expect.stringContaining('couriertcpd'),
      refusal: expect.stringContaining('before the greeting'),
      note: expect.stringContaining('MAXDAEMONS'),
    });
  });

  test('one mail program', async () => {
    expect((await runBinary(['explain', 'thunderbird'])).stdout).toMatch(/^Thunderbird \(thunderbird\)[\s\S]*Source: /);
  });

  test.each([
    ['idle', /^IDLE is the part of IMAP/],
    ['iPhone', /^Mail on an iPhone/],
    ['push', /^“?"?Push/],
    ['limit', /^A mail server allows only so many/],
    ['imap', /^IMAP is how/],
    ['app password', /password of its own/],
  ])('a word: %s', async (word, text) => {
    const { code, stdout } = await runBinary(['explain', ...word.split(' ')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(text);
    expect(stdout).toContain('Source: ');
  });

  test.each([
    ['idel', 'idle'],
    ['thunderbrid', 'thunderbird'],
    ['dovcot', 'dovecot'],
    ['limts', 'limits'],
  ])('%s is misspelt: %s is meant', async (typed, meant) => {
    expect((await runBinary(['explain', typed])).stdout).toMatch(new RegExp(`^Did you mean .*\\b${meant}\\b`));
  });

  test('one that is nearly there', async () => {
    expect((await runBinary(['explain', 'overlimit'])).stdout).toContain('Did you mean connections/over-limit?');
  });
});

test.each([
  [['explain', '']],
  [['explain', '--bogus']],
  [['explain', 'servers', '--format', 'xml']],
])('used wrongly: %s', async (args) => {
  const { code, stdout, stderr } = await runBinary(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).not.toBe('');
});

test.each([
  'idle/dies-silently',
  'idle/cut-short',
  'idle/ended-together',
  'idle/notification-missed',
  'idle/renewed-too-late',
])('%s names both ceilings and their sources', async (rule) => {
  const { code, stdout } = await runBinary(['explain', rule]);
  expect(code).toBe(0);
  const oneLine = stdout.replace(/\s+/g, ' ');
  expect(oneLine).toMatch(/RFC 2177 \(.*29 minutes\)/);
  expect(oneLine).toMatch(
    /RFC 9051 section 5\.4 \((?:no autologout before 30 minutes|autologout not under 30 minutes)\)/,
  );
});
