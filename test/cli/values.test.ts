/** What a flag may be, and that the message names the flag. Run as the parser runs them: an error never connects. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { certificates, duration, numberFrom, oneMore } from '../../src/cli/values.ts';
import { say } from '../../src/words/say.ts';
import { makeAuthority } from '../support/certificates.ts';
import { runMain } from '../support/in-process.ts';

describe('a number is read once, with its range', () => {
  const port = numberFrom('--port', 1, 65_535);
  test.each([
    ['1', 1],
    ['65535', 65_535],
  ])('%s', (text, value) => expect(port(text)).toBe(value));

  test.each(['0', '65536', '-1', '99 3', 'imap', '', '1e3', '0x10', '9.5'])('"%s" is refused', (text) => {
    const refusal = { text: say('number-out-of-range', { flag: '--port', least: 1, most: 65_535, typed: text }) };
    expect(() => port(text)).toThrow(expect.objectContaining(refusal));
  });
});

describe('a duration', () => {
  test.each([
    ['30m', 1_800_000],
    ['90s', 90_000],
    ['1h', 3_600_000],
    ['2', 120_000],
    ['5s', 5000],
    ['24h', 86_400_000],
    ['1440m', 86_400_000],
  ])('%s', (text, ms) => expect(duration(text)).toBe(ms));

  test.each(['4s', '86401s', '25h', '240h', '1441m', '', '1d', '-5m', 'soon', '1.5h'])('"%s" is refused', (text) => {
    expect(() => duration(text)).toThrow(expect.objectContaining({ text: say('duration-wrong', { typed: text }) }));
  });
});

test('a flag that may be given several times keeps all values, in order', () => {
  const read = oneMore((text) => text.toUpperCase());
  expect(read('b', read('a', undefined))).toEqual(['A', 'B']);
});

describe('--ca', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-ca-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('is the text of the file', async () => {
    const { ca: pem } = await makeAuthority();
    expect(certificates(file('ca.pem', pem))).toBe(pem);
  });

  test('what only looks like a certificate is none', () => {
    const text = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    expect(() => certificates(file('odd.pem', text))).toThrow(
      expect.objectContaining({ text: say('ca-empty', { path: join(folder, 'odd.pem') }) }),
    );
  });

  test('a file without a certificate, a folder and no file at all are told apart', () => {
    expect(() => certificates(file('empty.pem', ''))).toThrow(
      expect.objectContaining({ text: say('ca-empty', { path: join(folder, 'empty.pem') }) }),
    );
    expect(() => certificates(folder)).toThrow(/file-problem-folder/);
    expect(() => certificates(join(folder, 'none.pem'))).toThrow(/file-problem-missing/);
    rmSync(folder, { recursive: true });
  });
});

describe('the message names the flag, and nothing is connected', () => {
  test.each([
    [['check', '--host', 'h', '--user', 'jo', '--port', '99999'], '--port must be a whole number from 1 to 65535'],
    [['check', '--host', 'h', '--user', 'jo', '--timeout', '3601'], '--timeout must be a whole number from 1 to 3600'],
    [['check', '--host', 'h', '--user', 'jo', '--timeout', '0'], '--timeout must be'],
    [['check', '--max-connections', '301'], '--max-connections must be a whole number from 1 to 300'],
    [['check', '--security', 'ssl'], '--security <kind>'],
    [['check', '--prefer', 'most'], '--prefer <what>'],
    [['check', 'jo@127.0.0.1:70000'], 'port must be a whole number from 1 to 65535'],
    [['check', '--client', 'pine'], 'No mail program is known as “pine”'],
    [['check', '--config-file', ''], '--config-file needs a file name'],
    [['watch', 'jo@127.0.0.1', '--max-connections', '7'], '--max-connections must be a whole number from 1 to'],
    [['watch', 'jo@127.0.0.1', '--max-connections', '6'], '--max-connections must be a whole number from 1 to 5'],
    [['watch', 'jo@127.0.0.1', '--duration', '240h'], '--duration is a time'],
    [['lint', '--save', ''], '--save needs a file name'],
    [['lint', '--fail-on', 'fatal'], '--fail-on <severity>'],
  ])('%j', async (args, words) => {
    const { code, stdout, stderr } = await runMain(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

test.each(['check', 'watch'])('the help of %s shows no empty list as a default', async (command) => {
  const { stdout } = await runMain([command, '--help']);
  expect(stdout).toContain('--max-connections');
  expect(stdout).not.toContain('[]');
  expect(stdout).not.toContain('1800000');
});
