import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintPaths } from '../../../src/engine/lint.ts';
import { lintInParts, type Totals } from '../../../src/engine/lint-parts.ts';
import type { Finding } from '../../../src/model/finding.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-parts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function inParts(paths: readonly string[]): Promise<{ findings: Finding[]; parts: number; totals: Totals }> {
  const run = lintInParts(paths, {});
  const findings: Finding[] = [];
  for (let parts = 0; ; parts += 1) {
    const { done, value } = await run.next();
    if (done) return { findings, parts, totals: value };
    findings.push(...value.findings);
  }
}

const inAnyOrder = (findings: readonly Finding[]): string[] => findings.map((one) => JSON.stringify(one)).sort();

describe.each(['programs', 'rules'])('fixtures/%s a few files at a time', (name) => {
  test('gives the findings and the numbers of all at once', { timeout: 60_000 }, async () => {
    const { report, crashed } = await lintPaths([join(fixtures, name)]);
    const { findings, parts, totals } = await inParts([join(fixtures, name)]);
    expect(parts).toBeGreaterThan(3);
    expect(inAnyOrder(findings)).toEqual(inAnyOrder(report.findings));
    expect(totals.summary).toEqual(report.summary);
    expect(totals.skipped).toEqual(report.skipped);
    const { facts } = report;
    if (facts.files?.status !== 'ok') throw new Error('no file was read');
    expect(totals.read).toBe(facts.files.value.read.length);
    expect(totals.unread.map(({ file }) => file).sort()).toEqual(facts.files.value.unread.map(({ file }) => file));
    expect(totals.crashed).toBe(crashed);
  });
});

test('files that are compared with others come last', async () => {
  const paths = ['programs/ios/bad', 'rules/profile/replaces-another/bad', 'programs/thunderbird/bad/fresh'];
  const { findings } = await inParts(paths.map((path) => join(fixtures, path)));
  const replaced = findings.findIndex(({ ruleId }) => ruleId === 'profile/replaces-another');
  expect(replaced).toBeGreaterThan(findings.findLastIndex(({ at }) => at?.file.endsWith('prefs.js')));
});

test('an administrator’s file beside a profile is judged with it alone, however far apart their paths are', async () => {
  const root = join(folder, 'managed');
  mkdirSync(join(root, 'distribution'), { recursive: true });
  cpSync(join(fixtures, 'programs/thunderbird/bad/managed'), root, { recursive: true });
  // Sorted between distribution/policies.json and prefs.js, and enough of them for several parts.
  for (let n = 0; n < 100; n += 1) {
    mkdirSync(join(root, `e${n}`));
    writeFileSync(join(root, `e${n}`, '.mbsyncrc'), 'IMAPAccount a\nHost imap.example.org\nUser jo\n');
  }
  const { report } = await lintPaths([root]);
  const { findings, totals } = await inParts([root]);
  expect(inAnyOrder(findings)).toEqual(inAnyOrder(report.findings));
  expect(totals.read).toBeGreaterThan(100);
});

test('a stopped run judges what was read until then', async () => {
  const stop = new AbortController();
  const progress = (done: number): void => {
    if (done === 20) stop.abort();
  };
  const run = lintInParts([join(fixtures, 'programs')], { signal: stop.signal, progress });
  for (;;) {
    const { done, value } = await run.next();
    if (!done) continue;
    expect(value.read).toBeGreaterThan(0);
    expect(value.read).toBeLessThanOrEqual(20);
    return;
  }
});
