import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import type { Finding } from '../../src/model/finding.ts';
import { readBaseline, saveBaseline } from '../../src/policy/baseline-file.ts';
import { say } from '../../src/words/say.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-baseline-'));
  file = join(folder, 'baseline.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const finding = (ruleId: string, path: string | null, fingerprint: string): Finding => ({
  ruleId,
  severity: 'warning',
  message: `About ${fingerprint}.`,
  evidence: [],
  at: path === null ? null : { file: join(folder, path), line: 1, key: null },
  subject: 'Work',
  remedy: null,
  fingerprint,
});

const saved = async (...findings: Finding[]): Promise<unknown> => {
  await saveBaseline(file, findings, folder);
  return JSON.parse(readFileSync(file, 'utf8'));
};

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error;
  }
  return null;
}

describe('a baseline', () => {
  test('names file, rule, account and sentence of each finding', async () => {
    expect(await saved(finding('idle/off', 'profiles/a/prefs.js', 'f1'))).toEqual({
      schema: 1,
      findings: [
        { fingerprint: 'f1', rule: 'idle/off', file: 'profiles/a/prefs.js', about: 'Work', message: 'About f1.' },
      ],
    });
    expect(readFileSync(file, 'utf8')).toMatch(/^\{\n {2}"schema": 1,\n[\s\S]*\n\}\n$/);
  });

  test('is sorted by file, then rule, then fingerprint; findings about a server come first', async () => {
    const inOrder = [
      finding('tls/off', null, 'f9'),
      finding('idle/off', 'a.js', 'f1'),
      finding('idle/off', 'a.js', 'f2'),
      finding('tls/off', 'a.js', 'f0'),
      finding('idle/off', 'b.js', 'f3'),
    ];
    const expected = { findings: inOrder.map(({ fingerprint }) => ({ fingerprint })) };
    expect(await saved(...inOrder)).toMatchObject(expected);
    expect(await saved(...inOrder.reverse())).toMatchObject(expected);
    expect(await saved(finding('tls/off', null, 'f9'))).toMatchObject({ findings: [{ file: null }] });
  });

  test('is read as it was saved', async () => {
    await saved(finding('idle/off', 'a.js', 'f1'), finding('tls/off', 'b.js', 'f2'));
    const { entries, fingerprints } = readBaseline(file);
    expect(entries.map(({ rule }) => rule)).toEqual(['idle/off', 'tls/off']);
    expect(fingerprints).toEqual(new Set(['f1', 'f2']));
  });

  test.each([
    ['is not there', () => undefined, 'json-unusable'],
    ['is no JSON', () => writeFileSync(file, '{'), 'json-invalid'],
    ['is something else', () => writeFileSync(file, '{"schema": 2, "findings": []}'), 'json-misfit'],
  ])('that %s is refused by name, with how to make one', (_, write, id) => {
    write();
    expect(thrownBy(() => readBaseline(file))).toMatchObject({
      text: { id, args: { file } },
      hint: say('baseline-hint'),
    });
  });

  test('of 12 MB is read, one of more than 64 MB is not', () => {
    const large = (bytes: number) => `{"schema":1,"findings":[]${' '.repeat(bytes)}}`;
    writeFileSync(file, large(12 * 1024 * 1024));
    expect(readBaseline(file).entries).toEqual([]);
    writeFileSync(file, large(64 * 1024 * 1024));
    expect(thrownBy(() => readBaseline(file))).toMatchObject({ text: { id: 'json-unusable' } });
  });

  test('that cannot be written is named', async () => {
    await expect(saveBaseline(join(folder, 'no', 'folder.json'), [], folder)).rejects.toThrow(UserError);
  });
});
