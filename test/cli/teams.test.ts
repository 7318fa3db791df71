/** What a pipeline does with the program: settings, baselines, replay, and the exit code of each. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportFormats } from '../../src/reporters/index.ts';
import { type BinaryOptions, type Finished, runBinary } from '../support/binary.ts';

const corpus = fileURLToPath(new URL('../../fixtures/programs', import.meta.url));

const FRESH = 'profiles/five-connections';
const SEVERAL = 'profiles/several';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-teams-'));
  cpSync(join(corpus, 'thunderbird/bad/several'), join(folder, SEVERAL), { recursive: true });
  // One finding, whatever rules there will be: a profile that needs no change, but for the number of connections.
  const fine = readFileSync(join(corpus, 'thunderbird/ok/one-connection/prefs.js'), 'utf8');
  mkdirSync(join(folder, FRESH));
  put(join(FRESH, 'prefs.js'), fine.replace('max_cached_connections", 1', 'max_cached_connections", 5'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], options: BinaryOptions = {}): Promise<Finished> =>
  runBinary(args, { cwd: folder, ...options });

async function json(args: readonly string[]): Promise<Report & { code: number | null }> {
  const { stdout, code } = await run([...args, '--format', 'json']);
  return { ...(JSON.parse(stdout) as Report), code };
}

const put = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};
const got = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('imap-doctor.json', () => {
  test('counts when it lies in the folder, --no-config leaves it out, --config names another', async () => {
    put('imap-doctor.json', { rules: { 'connections/too-many': 'off' } });
    put('other.json', { rules: { 'connections/too-many': 'error' } });
    expect((await json(['lint', FRESH])).findings).toEqual([]);
    expect((await json(['lint', FRESH, '--no-config'])).summary).toMatchObject({ warning: 1, error: 0 });
    const strict = await json(['lint', FRESH, '--config', 'other.json']);
    expect(strict.summary).toMatchObject({ warning: 0, error: 1 });
    expect(strict.code).toBe(1);
  });

  test('sets the severity that fails; --fail-on has the last word', async () => {
    put('imap-doctor.json', { failOn: 'warning' });
    expect((await run(['lint', FRESH])).code).toBe(1);
    expect((await run(['lint', FRESH, '--fail-on', 'error'])).code).toBe(0);
    expect((await run(['lint', FRESH, '--no-config'])).code).toBe(0);
  });

  test('does not make the demo fail', async () => {
    put('imap-doctor.json', { failOn: 'info' });
    expect((await run(['demo', '--quiet'])).code).toBe(0);
  });

  test.each([
    ['{"rules": {"idle/refused": "of"}}', 'imap-doctor.json is not understood: rules.idle/refused must be "error"'],
    ['{\n  "rules": {},\n}', 'imap-doctor.json, line 3, column 1: this is not valid JSON'],
    ['[]', 'imap-doctor.json is not understood: the document must be an object, not a list.'],
    ['', 'line 1, column 1: this is not valid JSON'],
  ])('that is wrong stops everything with one clear line: %s', async (content, message) => {
    put('imap-doctor.json', content);
    const { code, stderr, stdout } = await run(['lint', FRESH]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('is wrong before a password is asked for', async () => {
    put('imap-doctor.json', '{');
    const { code, stderr } = await run(['check', '--host', '127.0.0.1', '--port', '1', '--user', 'jo']);
    expect(code).toBe(2);
    expect(stderr).toContain('imap-doctor.json');
  });

  test('that was named and is not there is an error', async () => {
    const { code, stderr } = await run(['lint', FRESH, '--config', 'nowhere.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere.json cannot be used: there is no such file');
  });

  test('has the last word about what fix changes', async () => {
    const before = got(join(FRESH, 'prefs.js'));
    put('imap-doctor.json', { ignore: [{ rule: 'connections/too-many', file: FRESH, reason: 'Agreed.' }] });
    expect((await run(['fix', FRESH, '--yes'])).code).toBe(0);
    expect(got(join(FRESH, 'prefs.js'))).toBe(before);
    put('imap-doctor.json', { options: { connections: 2 } });
    expect((await run(['fix', FRESH, '--yes'])).code).toBe(0);
    expect(got(join(FRESH, 'prefs.js'))).toBe(
      before.replace('max_cached_connections", 5', 'max_cached_connections", 2'),
    );
  });

  test('shows how much is ignored', async () => {
    put('imap-doctor.json', { ignore: [{ rule: 'connections/too-many', file: FRESH, reason: 'Agreed.' }] });
    const { stdout, code } = await run(['lint', FRESH, '--fail-on', 'warning']);
    expect(stdout).toContain('1 ignored');
    expect(code).toBe(0);
  });
});

describe('a baseline', () => {
  const several = ['lint', SEVERAL, '--fail-on', 'warning'];

  test('makes today’s findings known: only new ones fail', async () => {
    expect((await run(several)).code).toBe(1);
    expect((await run([...several, '--save-baseline', 'known.json'])).code).toBe(0);
    const again = await json([...several, '--baseline', 'known.json']);
    expect(again.code).toBe(0);
    expect(again.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(again.summary.baseline).toEqual({ known: again.known.length, gone: 0, notChecked: 0 });
    const more = await json(['lint', SEVERAL, FRESH, '--fail-on', 'warning', '--baseline', 'known.json']);
    expect(more.code).toBe(1);
    expect(more.findings.map(({ at }) => at?.file)).toEqual([join(FRESH, 'prefs.js')]);
  });

  test('outlives moved lines and other numbers', async () => {
    await run([...several, '--save-baseline', 'known.json']);
    const prefs = join(SEVERAL, 'prefs.js');
    put(prefs, `// one\n// two\n${got(prefs).replace('max_cached_connections", 10', 'max_cached_connections", 9')}`);
    expect((await json([...several, '--baseline', 'known.json'])).findings).toEqual([]);
  });

  test('says what is gone, and does not claim it of what nobody looked at', async () => {
    await run(['lint', SEVERAL, FRESH, '--save-baseline', 'known.json']);
    const fresh = join(FRESH, 'prefs.js');
    put(fresh, got(fresh).replace('max_cached_connections", 5', 'max_cached_connections", 1'));
    const { summary } = await json(['lint', FRESH, '--baseline', 'known.json']);
    expect(summary.baseline).toMatchObject({ known: 0, gone: 1 });
    expect(summary.baseline?.notChecked).toBeGreaterThan(1);
    const { stdout } = await run(['lint', FRESH, '--baseline', 'known.json']);
    expect(stdout).toContain('1 of the baseline gone');
  });

  test('is the same file every time, sorted, and replaced whole', async () => {
    await run(['lint', SEVERAL, FRESH, '--save-baseline', 'a.json']);
    await run(['lint', FRESH, SEVERAL, '--save-baseline', 'b.json']);
    expect(got('a.json')).toBe(got('b.json'));
    expect(got('a.json')).not.toContain(folder);
    await run(['lint', FRESH, '--save-baseline', 'a.json']);
    expect((JSON.parse(got('a.json')) as { findings: unknown[] }).findings).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('can be brought up to date from itself', async () => {
    await run(['lint', SEVERAL, '--save-baseline', 'known.json']);
    const before = got('known.json');
    await run(['lint', SEVERAL, '--baseline', 'known.json', '--save-baseline', 'known.json']);
    expect(got('known.json')).toBe(before);
  });

  test.each([
    ['{"schema": 1, "findings": [{}]}', 'findings[0].fingerprint is missing'],
    ['{"schema": 2, "findings": []}', 'schema must be 1, not 2'],
    ['nonsense', 'this is not valid JSON'],
    ['null', 'the document must be an object, not null'],
  ])('that is broken is an error: %s', async (content, message) => {
    put('known.json', content);
    const { code, stderr, stdout } = await run(['lint', FRESH, '--baseline', 'known.json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('that cannot be written is an error', async () => {
    mkdirSync(join(folder, 'taken'));
    const { code, stderr } = await run(['lint', FRESH, '--save-baseline', 'taken']);
    expect(code).toBe(2);
    expect(stderr).toContain('The baseline could not be written to taken');
    expect(statSync(join(folder, 'taken')).isDirectory()).toBe(true);
  });
});

describe('kept facts', () => {
  test('give the same report again, without the files', async () => {
    const first = await run(['lint', SEVERAL, FRESH, '--save', 'facts.json', '--fail-on', 'warning']);
    rmSync(join(folder, 'profiles'), { recursive: true });
    expect(await run(['lint', '--from', 'facts.json', '--fail-on', 'warning'])).toEqual(first);
    expect(first.code).toBe(1);
  });

  test('of a check give the same findings again, in every format, from a JSON and an HTML report as well', async () => {
    const { stdout } = await run(['demo', '--format', 'json', '--save', 'facts.json']);
    put('report.json', stdout);
    await run(['check', '--from', 'facts.json', '--format', 'html', '-o', 'report.html']);
    for (const from of ['facts.json', 'report.json', 'report.html']) {
      const again = await json(['check', '--from', from]);
      expect(again).toEqual({ ...(JSON.parse(stdout) as Report), code: 1 });
    }
    for (const format of reportFormats) {
      const { code, stdout: text } = await run(['check', '--from', 'facts.json', '--format', format]);
      expect(code).toBe(1);
      // People who read a ticket or a mail have no use for rules.
      const isForPeople = format === 'markdown' || format === 'reply';
      expect(text).toContain(isForPeople ? 'so some are refused.' : 'connections/over-limit');
    }
  });

  test('leave nothing else to look at', async () => {
    await run(['lint', FRESH, '--save', 'facts.json']);
    for (const args of [
      ['lint', FRESH],
      ['check', 'jo@example.org'],
      ['check', '--host', 'h'],
    ]) {
      expect((await run([...args, '--from', 'facts.json'])).code).toBe(2);
    }
    expect((await run(['lint'])).code).toBe(2);
  });

  test('that are none are refused', async () => {
    put('facts.json', { schema: 1, facts: { reach: { status: 'ok', value: {} } } });
    const { code, stderr } = await run(['check', '--from', 'facts.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('facts.reach.value.host is missing; it must be text');
  });

  test('hold no password', async () => {
    const password = 'correct-horse-7351';
    const flags = ['--save', 'facts.json', '--save-baseline', 'known.json', '-o', 'report.txt'];
    const check = ['check', '--host', '127.0.0.1', '--port', '1', '--user', 'jo', ...flags];
    for (const format of reportFormats) {
      const { stderr } = await run([...check, '--format', format], { env: { IMAP_DOCTOR_PASSWORD: password } });
      for (const name of ['facts.json', 'known.json', 'report.txt']) expect(got(name)).not.toContain(password);
      expect(stderr).not.toContain(password);
    }
    expect(existsSync(join(folder, 'facts.json'))).toBe(true);
  });
});
