import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { runBinary, startBinary } from '../support/binary.ts';

const env = { IMAP_DOCTOR_PASSWORD: 'pw' };
const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-usage-'));

describe('used wrongly: exit code 2, one message on stderr, nothing on stdout', () => {
  test.each([
    ['no account and no terminal', [], /Which mailbox\?[\s\S]*imap-doctor check jo@example\.org/],
    ['an unknown flag', ['check', '--bogus'], /There is no option “--bogus”\./],
    ['a misspelt flag', ['check', '--prot', '993'], /“--prot”\. Did you mean --port\?/],
    ['a flag without its value', ['check', '--port'], /--port <number> needs a value/],
    ['an argument more', ['watch', 'a@example.org', 'b@example.org'], /“b@example\.org” is one argument more/],
    ['an unknown format', ['demo', '--format', 'xml'], /It takes: terminal, json/],
    ['neither command nor address', ['chekc'], /neither a command nor a mail address/],
    ['an address without a name', ['check', '@example.org'], /@/],
    ['an address without a domain', ['check', 'jo@'], /mail address/],
    [
      'an impossible port',
      ['check', '--host', 'x', '--user', 'u', '--port', '70000'],
      /--port must be a whole number from 1 to 65535/,
    ],
    ['an impossible host', ['check', '--host', 'a b', '--user', 'u'], /is not a server name/],
    ['no user', ['check', '--host', 'imap.example.org'], /Which user\?/],
    [
      'an unknown mail program',
      ['check', '--host', 'x', '--user', 'u', '--client', 'pine'],
      /No mail program is known as “pine”[\s\S]*thunderbird/,
    ],
    [
      'an unknown client option',
      ['check', '--host', 'x', '--user', 'u', '--client', 'thunderbird:size=2'],
      /does not know “size”/,
    ],
    ['no password', ['check', '--host', 'x', '--user', 'u'], /No password[\s\S]*IMAP_DOCTOR_PASSWORD/],
    [
      'an empty password on stdin',
      ['check', '--host', 'x', '--user', 'u', '--password-stdin'],
      /Nothing came on standard input/,
    ],
    [
      'a missing authority',
      ['check', '--host', 'x', '--user', 'u', '--ca', '/nowhere.pem'],
      /nowhere\.pem cannot be used: there is no such file/,
    ],
    [
      'an authority that is none',
      ['check', '--host', 'x', '--user', 'u', '--ca', 'package.json'],
      /holds no certificate/,
    ],
    ['a watch of nobody', ['watch'], /Which mailbox\?/],
    ['a watch without end', ['watch', 'jo@127.0.0.1', '--duration', 'forever'], /--duration is a time such as 30m/],
    ['a watch too short', ['watch', 'jo@127.0.0.1', '--duration', '2s'], /from 5s to 24h/],
    ['too many to watch', ['watch', 'jo@127.0.0.1', '--max-connections', '6'], /from 1 to 5/],
    ['an unknown rule', ['explain', 'connections/limit'], /There is no rule called “connections\/limit”/],
    ['an unknown demo server', ['demo', '--server', 'uw-imap'], /It has dovecot, courier/],
    ['a settings file that is not there', ['lint', '/nowhere/prefs.js'], /\/nowhere\/prefs\.js/],
    ['a folder without a profile', ['lint', folder], new RegExp(folder)],
  ])('%s', async (_name, args, says) => {
    const without = args.includes('--password-stdin') || /No password/.test(String(says));
    const done = await runBinary(args, without ? {} : { env });
    expect({ code: done.code, stdout: done.stdout }).toEqual({ code: 2, stdout: '' });
    expect(done.stderr).toMatch(says);
    expect(done.stderr).not.toMatch(/\bat .*\.js:\d+/);
  });
});

describe('the report', () => {
  test('goes to stdout alone; what is announced goes to stderr', async () => {
    const done = await runBinary(['demo', '--format', 'json']);
    expect(JSON.parse(done.stdout)).toMatchObject({ schema: 1, tool: { name: 'imap-doctor' } });
    expect(done.stderr).toMatch(/Nothing leaves this computer/);
  });

  test('stays JSON when nothing listens there, and when nobody was signed in', async () => {
    const done = await runBinary(['check', '--host', '127.0.0.1', '--port', '1', '--user', 'jo', '--format', 'json'], {
      env,
    });
    expect(done.code).toBe(1);
    const { facts, findings } = JSON.parse(done.stdout) as Report;
    expect(facts.session).toMatchObject({ status: 'failed', error: { code: 'unreachable' } });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['reach/unreachable']);
  });

  test('-o writes it to a file, in full and without colour', async () => {
    const file = join(folder, 'report.txt');
    const done = await runBinary(['demo', '-o', file], { env: { FORCE_COLOR: '1' } });
    expect(done).toMatchObject({ code: 0, stdout: '' });
    const report = readFileSync(file, 'utf8');
    expect(report).toMatch(/^✔ Server/m);
    expect(report).toMatch(/^ {2}Your mail server allows 3 connections at a time/m);
    expect(report).not.toContain('\u001b');
  });

  test('-o into nowhere is said plainly', async () => {
    const done = await runBinary(['demo', '-o', join(folder, 'no/such/folder')]);
    expect(done.code).toBe(2);
    expect(done.stderr).toMatch(/could not be written/);
  });

  test.each([
    ['never', 0],
    ['error', 1],
    ['warning', 1],
    ['info', 1],
  ])('--fail-on %s gives exit code %i for an error', async (failOn, code) => {
    expect((await runBinary(['demo', '--fail-on', failOn, '-q'])).code).toBe(code);
  });

  test('--fail-on warning fails on a warning, error does not', async () => {
    const path = 'fixtures/programs/thunderbird/bad/fresh';
    expect((await runBinary(['lint', path])).code).toBe(0);
    expect((await runBinary(['lint', path, '--fail-on', 'warning'])).code).toBe(1);
  });

  test.each([
    ['NO_COLOR wins over FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR colours a pipe', [], { FORCE_COLOR: '1' }, true],
    ['a pipe has no colour', [], {}, false],
    ['--color always wins over NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['--color never wins over FORCE_COLOR', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_name, args, more, colored) => {
    const { stdout } = await runBinary(['demo', ...args], { env: more as Record<string, string> });
    expect(stdout.includes('\u001b[')).toBe(colored);
  });

  test('has plain symbols where the locale is not UTF-8', async () => {
    const { stdout } = await runBinary(['demo'], { env: { LANG: 'C' } });
    expect(stdout).toMatch(/^ok {3}Server/m);
    expect(stdout).toMatch(/^FAIL Connections/m);
  });

  test('a reader that leaves early is no crash', async () => {
    const { spawnSync } = await import('node:child_process');
    const { status, stderr } = spawnSync('sh', ['-c', 'node bin/imap-doctor.js explain | head -1 >/dev/null'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test('Ctrl-C while the password is awaited on standard input ends it', async () => {
  const { child, finished } = startBinary(['check', 'jo@127.0.0.1:1', '--password-stdin']);
  // Well after the start; before, it would end as any program does.
  setTimeout(() => child.kill('SIGINT'), 1500);
  expect(await finished).toMatchObject({ code: 130, stdout: '' });
});

test('explain shows all rules, and one in full', async () => {
  const all = await runBinary(['explain']);
  expect(all.stdout).toMatch(/^connections\/over-limit +error/m);
  const one = await runBinary(['explain', 'connections/over-limit']);
  expect(one.stdout).toMatch(/Sources:\n {2}/);
  expect([all.code, one.code]).toEqual([0, 0]);
});

test('a report over a settings file names file, key and line', async () => {
  const file = join(folder, 'prefs.js');
  writeFileSync(
    file,
    `user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.example.org");
user_pref("mail.server.server1.userName", "jo");
user_pref("mail.server.server1.check_time", 40);
user_pref("mail.server.server1.login_at_startup", true);
user_pref("mail.server.server1.max_cached_connections", 1);
user_pref("mail.server.server1.socketType", 3);
`,
  );
  const { stdout } = await runBinary(['lint', file, '--format', 'json']);
  const { findings } = JSON.parse(stdout) as Report;
  expect(findings).toMatchObject([
    {
      ruleId: 'polling/too-slow',
      at: { file, key: 'mail.server.server1.check_time', line: 6 },
      remedy: { edits: [{ file, key: 'mail.server.server1.check_time', from: 40, to: 10 }] },
    },
  ]);
});
