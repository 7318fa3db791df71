/** What `lint` writes while it reads, against the report made of everything at once. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lintPaths } from '../../src/engine/lint.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { machineFormats, type StreamedFormat, streams } from '../../src/reporters/index.ts';
import { english } from '../../src/words/english.ts';
import { runMain } from '../support/in-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'fixtures/rules/settings');

/** Lines in any order: what could not be read is named where it is met. */
const sorted = (text: string): string[] => text.split('\n').sort();

test.each(Object.keys(streams) as StreamedFormat[])('%s is the same text', async (format) => {
  const { stdout, code } = await runMain(['lint', folder, '--no-config', '--format', format, '--fail-on', 'never']);
  const { report } = await lintPaths([folder], { policy: defaultPolicy() });
  const whole = [...(await machineFormats[format]())(report, process.cwd(), english)].join('');
  expect(report.findings.length).toBeGreaterThan(5);
  expect(sorted(stdout)).toEqual(sorted(whole));
  expect(code).toBe(0);
});

test('says what cannot be read, and that nothing was judged', async () => {
  const missing = join(root, 'fixtures/no-such-file');
  const one = await runMain(['lint', missing, '--format', 'ndjson']);
  expect(one.code).toBe(2);
  expect(one.stderr).toContain('no-such-file');
  expect(one.stdout.split('\n').map((line) => line.slice(0, 17))).toEqual([
    '{"type":"not-read',
    '{"type":"summary"',
    '',
  ]);
  const nothing = await runMain(['lint', join(root, 'fixtures/crashes'), '--format', 'github']);
  expect(nothing.code).toBe(2);
});

test('does not write over what it reads', async () => {
  const file = join(folder, 'wrong-type/bad/prefs.js');
  const { code, stderr } = await runMain(['lint', file, '--format', 'ndjson', '-o', file]);
  expect(code).toBe(2);
  expect(stderr).toContain('prefs.js');
});
