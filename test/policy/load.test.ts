/** Flags, imap-doctor.json and what is usual: which of them counts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPolicy, type PolicyFlags } from '../../src/policy/load.ts';
import { usualOptions } from '../../src/rules/options.ts';
import { say } from '../../src/words/say.ts';

const before = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-policy-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, document: unknown): void =>
  writeFileSync(join(folder, name), typeof document === 'string' ? document : JSON.stringify(document));
const loaded = (flags: PolicyFlags = {}) => loadPolicy(flags, folder);

const team = {
  rules: { 'idle/off': 'off' },
  options: { pollCeilingMinutes: 20 },
  ignore: [{ rule: 'tls/off', reason: 'A tunnel.' }],
  failOn: 'warning',
};

test('without a file, every rule counts and an error fails', async () => {
  expect(await loaded()).toEqual({
    root: folder,
    options: usualOptions,
    rules: {},
    ignore: [],
    baseline: null,
    failOn: 'error',
  });
});

describe('imap-doctor.json', () => {
  test('counts when it lies in the folder; what it does not say is as usual', async () => {
    write('imap-doctor.json', team);
    expect(await loaded()).toEqual({
      root: folder,
      source: 'imap-doctor.json',
      file: join(folder, 'imap-doctor.json'),
      options: { ...usualOptions, pollCeilingMinutes: 20 },
      rules: team.rules,
      ignore: team.ignore,
      baseline: null,
      failOn: 'warning',
    });
    write('imap-doctor.json', {});
    expect(await loaded()).toMatchObject({ rules: {}, ignore: [], failOn: 'error' });
  });

  test('is left out with --no-config, another one counts with --config, and --fail-on has the last word', async () => {
    write('imap-doctor.json', team);
    write('other.json', { failOn: 'info' });
    expect(await loaded({ config: false })).toMatchObject({ rules: {}, failOn: 'error' });
    expect(await loaded({ config: 'other.json' })).toMatchObject({ rules: {}, failOn: 'info' });
    expect(await loaded({ config: true, failOn: 'never' })).toMatchObject({ rules: team.rules, failOn: 'never' });
  });

  test('has to be there when it was named', async () => {
    await expect(loaded({ config: 'other.json' })).rejects.toMatchObject({
      text: { id: 'json-unusable', args: { file: 'other.json' } },
    });
  });

  test.each([
    [
      { rules: { 'idle/of': 'off' } },
      say('team-settings-no-rule-meant', { jsonPath: 'rules', typed: 'idle/of', meant: 'idle/off' }),
    ],
    [{ rules: { qqqqqqqqqqqq: 'off' } }, say('team-settings-no-rule', { jsonPath: 'rules', typed: 'qqqqqqqqqqqq' })],
    [
      { ignore: [team.ignore[0], { rule: 'tls/of', reason: 'x' }] },
      say('team-settings-no-rule-meant', { jsonPath: 'ignore[1].rule', typed: 'tls/of', meant: 'tls/off' }),
    ],
  ])('%j is refused at its place', async (document, because) => {
    write('imap-doctor.json', document);
    await expect(loaded()).rejects.toMatchObject({
      text: say('json-misfit', { file: 'imap-doctor.json', because }),
      hint: say('team-settings-hint-found'),
    });
    write('named.json', document);
    await expect(loaded({ config: 'named.json' })).rejects.toMatchObject({ hint: say('team-settings-hint') });
  });

  test.each([
    [{ rule: {} }, 'json-misfit'],
    ['[', 'json-invalid'],
  ])('%j is refused', async (document, id) => {
    write('imap-doctor.json', document);
    await expect(loaded()).rejects.toMatchObject({ text: { id, args: { file: 'imap-doctor.json' } } });
  });

  test('of more than a megabyte is not read', async () => {
    const large = (bytes: number) => `{"failOn":"info"${' '.repeat(bytes)}}`;
    write('imap-doctor.json', large(1024 * 1024 - 100));
    expect(await loaded()).toMatchObject({ failOn: 'info' });
    write('imap-doctor.json', large(1024 * 1024));
    await expect(loaded()).rejects.toMatchObject({ text: { id: 'json-unusable' } });
  });
});

test('a baseline is read when it is named', async () => {
  write('known.json', {
    schema: 1,
    findings: [{ fingerprint: 'f1', rule: 'idle/off', file: null, about: null, message: 'x' }],
  });
  const { baseline } = await loaded({ baseline: 'known.json' });
  expect(baseline?.fingerprints).toEqual(new Set(['f1']));
  await expect(loaded({ baseline: 'gone.json' })).rejects.toMatchObject({ text: { args: { file: 'gone.json' } } });
});
