/** `imap-doctor explain`, as the real program. */

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
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

  test('a stream without an end is read as far as it is needed', () => {
    const { status, stdout } = spawnSync(
      'sh',
      ['-c', `yes '* BYE Connection is closed. 10' | node ${binary} explain -`],
      {
        env: scrubbed(),
        timeout: 20_000,
      },
    );
    expect(status).toBe(0);
    expect(stdout.toString()).toMatch(/^Connection limit/);
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
    expect(stderr).toMatch(/There is no rule called "idle\/limit"[\s\S]*connections\/over-limit/);
  });

  test('a server in full: setting, place, what makes it count, what a refusal looks like', async () => {
    const { stdout } = await runBinary(['explain', 'Dovecot']);
    for (const part of [
      '10 per account',
      'mail_max_userip_connections',
      '20-imap.conf',
      'doveadm reload',
      'NO [LIMIT]',
    ])
      expect(stdout).toContain(part);
  });

  test('what is counted per hour is no connection limit', async () => {
    const { stdout } = await runBinary(['explain', 'mdiwebsites']);
    expect(stdout).toMatch(/Quota: 30 per hour/);
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
    ['limits', /^gmail +15 per account, all devices together/m, 80],
    ['clients', /^thunderbird +2 to 5 +Thunderbird$/m, 3],
  ])('the table of %s, with sources', async (name, line, least) => {
    const { code, stdout } = await runBinary(['explain', name]);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
    const rows = JSON.parse((await runBinary(['explain', name, '--format', 'json'])).stdout);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    expect(rows.every(({ source }: { source: string }) => source.length > 0)).toBe(true);
  });

  test('one mail program', async () => {
    expect((await runBinary(['explain', 'thunderbird'])).stdout).toMatch(/^Thunderbird \(thunderbird\)[\s\S]*Source: /);
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
