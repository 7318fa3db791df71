/**
 * Every file and folder under fixtures/programs/<program>/{ok,bad,unreadable} is a test: what `lint` says about it equals
 * what is stored under fixtures/reports. So is every saved check in fixtures/facts: what `check --from` says about it. A new
 * case is a new file there; U=1 records what is said about it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/model/report.ts';
import { fixturesOf } from './programs/fixture.ts';
import { runMain } from './support/in-process.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'fixtures/reports');
const record = process.env['U'] === '1';
const before = process.cwd();

// Paths are shown as they are given: from the project's folder, so that they are the same on every computer.
beforeAll(() => process.chdir(root));
afterAll(() => process.chdir(before));

const [ok, bad, unreadable] = [fixturesOf(['ok']), fixturesOf(['bad']), fixturesOf(['unreadable'])];
/** Saved checks; the runs of a real Thunderbird beside them are no report. */
const saved = readdirSync(join(root, 'fixtures/facts')).filter((name) => name !== 'thunderbird-runs.json');
const storedFor = [
  ...saved.map((name) => `facts/${name}.txt`),
  ...[...ok, ...bad].flatMap((entry) => [`${entry}.txt`, `${entry}.json`]),
  ...unreadable.map((entry) => `${entry}.txt`),
];

function expectStored(name: string, actual: string): void {
  const file = join(reports, name);
  if (record) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  expect(existsSync(file), `${name} is not recorded yet: U=1 npx vitest run test/golden.test.ts`).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

/** A release changes the version, a rule about the server how many were not checked: no stored report with them. */
function lasting(text: string): string {
  const report = JSON.parse(text) as Report;
  const skipped = report.skipped.filter(({ code }) => code !== 'not-probed');
  const kept = { ...report, tool: { ...report.tool, version: '0.0.0' }, at: '2026-11-28T07:00:00.000Z', skipped };
  return `${JSON.stringify({ ...kept, summary: { ...report.summary, skipped: skipped.length } }, null, 2)}\n`;
}

function lastingText(text: string): string {
  return text
    .replace(/\d+ rules that need the server/, 'N rules that need the server')
    .replace(/\d+ checks? not run/, 'N checks not run')
    .replace(/\d+ \w{3} \d{4}, \d\d:\d\d \S+/, 'DATE');
}

async function compare(entry: string): Promise<Report> {
  const path = `fixtures/programs/${entry}`;
  const shown = await runMain(['lint', path, '--fail-on', 'never']);
  expect(shown).toMatchObject({ code: 0, stderr: '' });
  expectStored(`${entry}.txt`, lastingText(shown.stdout));
  const { stdout } = await runMain(['lint', path, '--fail-on', 'never', '--format', 'json']);
  expectStored(`${entry}.json`, lasting(stdout));
  return JSON.parse(stdout) as Report;
}

describe('needs no change', () => {
  test.each(ok)('%s', async (entry) => {
    expect((await compare(entry)).summary).toMatchObject({ error: 0, warning: 0 });
  });
});

describe('needs a change', () => {
  test.each(bad)('%s', async (entry) => {
    expect((await compare(entry)).findings).not.toEqual([]);
  });
});

describe('a saved check', () => {
  test.each(saved)('%s', async (name) => {
    const { code, stdout, stderr } = await runMain(['check', '--from', `fixtures/facts/${name}`]);
    expect({ code, stderr }).toEqual({ code: name === 'over-limit.json' ? 1 : 0, stderr: '' });
    expectStored(`facts/${name}.txt`, lastingText(stdout));
  });
});

describe('cannot be read', () => {
  test.each(unreadable)('%s', async (entry) => {
    const { code, stdout, stderr } = await runMain(['lint', `fixtures/programs/${entry}`]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expectStored(`${entry}.txt`, stderr);
  });
});

test('no report is left over from a case that is gone', () => {
  const stored = readdirSync(reports, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.git'))
    .map((entry) => join(entry.parentPath, entry.name).slice(reports.length + 1));
  const left = stored.filter((name) => !storedFor.includes(name));
  if (record) for (const name of left) rmSync(join(reports, name));
  else expect(left).toEqual([]);
});
