/** A real Thunderbird takes over what `fix` wrote, and nothing else about its preferences changes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scalar } from '../../src/model/json.ts';
import type { Settings } from '../../src/model/setting.ts';
import { readConfig } from '../../src/programs/formats.ts';
import { parsePrefs } from '../../src/programs/thunderbird/prefs-grammar.ts';
import { type Finished, runBinary } from '../support/binary.ts';
import { describeWith } from '../support/require.ts';
import { startThunderbird } from '../support/thunderbird.ts';

const server = 'mail.server.server1';
/** An account whose server is not there, with every setting as it should not be. The port is the one of discard. */
const preset: Readonly<Record<string, Scalar>> = {
  'mail.accountmanager.accounts': 'account1',
  'mail.accountmanager.defaultaccount': 'account1',
  'mail.account.account1.server': 'server1',
  'mail.account.account1.identities': 'id1',
  'mail.identity.id1.useremail': 'jo@example.org',
  'mail.identity.id1.valid': true,
  [`${server}.type`]: 'imap',
  [`${server}.hostname`]: '127.0.0.1',
  [`${server}.port`]: 9,
  [`${server}.userName`]: 'jo',
  [`${server}.name`]: 'jo@example.org',
  [`${server}.max_cached_connections`]: 7,
  [`${server}.use_idle`]: false,
  [`${server}.check_time`]: 60,
  [`${server}.check_new_mail`]: true,
  [`${server}.login_at_startup`]: true,
  // Nothing of these has to do with mail: no question, no call home.
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'mail.shell.checkDefaultClient': false,
  'mail.rights.version': 1,
  'mailnews.start_page.enabled': false,
};

describeWith('thunderbird', 'fix, and Thunderbird started again', () => {
  let profile: string;
  let refused: Finished;
  let refusedBlind: Finished;
  let fixed: Finished;
  /** The preferences after Thunderbird had ended: for the first and second time, after `fix`, and after the third. */
  const states: Record<'first' | 'second' | 'fixed' | 'third', Map<string, Scalar>> = {
    first: new Map(),
    second: new Map(),
    fixed: new Map(),
    third: new Map(),
  };
  let settings: Settings | undefined;

  const prefs = (): Map<string, Scalar> => {
    const { prefs: read, errors } = parsePrefs(readFileSync(join(profile, 'prefs.js')));
    expect(errors).toEqual([]);
    return new Map([...read].map(([key, { value }]) => [key, value]));
  };

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'imap-doctor-thunderbird-'));
    const lines = Object.entries(preset).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`);
    writeFileSync(join(profile, 'prefs.js'), lines.join(''));
    const first = await startThunderbird(profile);
    refused = await runBinary(['fix', '--yes', profile]);
    // As in a sandbox, whose process numbers mean nothing outside: then only the kernel's list of locks tells.
    unlinkSync(join(profile, 'lock'));
    refusedBlind = await runBinary(['fix', '--yes', profile]);
    expect(await first.quit()).toBe(0);
    // It has connected once, which adds preferences of its own. From now on it does not at start-up.
    const file = join(profile, 'prefs.js');
    const off = readFileSync(file, 'utf8').replace('login_at_startup", true', 'login_at_startup", false');
    writeFileSync(file, off);
    states.first = prefs();
    // The control: what Thunderbird changes by itself from one start to the next.
    expect(await (await startThunderbird(profile)).quit()).toBe(0);
    states.second = prefs();
    fixed = await runBinary(['fix', '--yes', profile]);
    states.fixed = prefs();
    expect(await (await startThunderbird(profile)).quit()).toBe(0);
    states.third = prefs();
    settings = (await readConfig(profile))[0]?.settings;
  }, 90_000);
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  test('refuses while it runs, and works when it is closed', () => {
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('Thunderbird is running') });
    expect(refusedBlind).toMatchObject({ code: 2, stderr: expect.stringContaining('.parentlock is held') });
    expect(states.first.get(`${server}.max_cached_connections`)).toBe(7);
    expect(fixed).toMatchObject({ code: 0, stderr: expect.stringContaining('Changed ') });
  });

  test('keeps the new values in its own file', () => {
    expect(states.third.get(`${server}.max_cached_connections`)).toBe(1);
    expect(states.third.get(`${server}.login_at_startup`)).toBe(true);
    // The effective values: Thunderbird may leave out a line that says the same as its default.
    expect(settings).toMatchObject({
      maxConnections: { value: 1 },
      idle: { value: true },
      pollMinutes: { value: 10 },
      checkAtStartup: { value: true },
      checkNewMail: { value: true },
    });
  });

  test('changes no other preference than it does at any start', () => {
    const ours = ['max_cached_connections', 'use_idle', 'check_time', 'login_at_startup'].map(
      (key) => `${server}.${key}`,
    );
    expect(changed(states.second, states.fixed).sort()).toEqual(ours.sort());
    const byItself = changed(states.first, states.second);
    const since = changed(states.second, states.third);
    expect(since.filter((key) => !ours.includes(key) && !byItself.includes(key))).toEqual([]);
  });

  test('finds the file whole: it kept no copy of a damaged one', () => {
    expect(readdirSync(profile).filter((name) => /invalidprefs/i.test(name))).toEqual([]);
  });
});

function changed(before: ReadonlyMap<string, Scalar>, after: ReadonlyMap<string, Scalar>): string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  // The clock of timers that go off half a minute after a start, which a slow machine reaches and a fast one does not.
  const timed = (key: string): boolean => key.startsWith('app.update.lastUpdateTime.');
  return keys.filter((key) => !timed(key) && before.get(key) !== after.get(key));
}
