import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { message } from '../../src/base/message.ts';
import { writeWhole } from '../../src/base/write-file.ts';
import { runMain } from '../support/in-process.ts';

const REPORT = message('output-report');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-write-'));
  file = join(folder, 'report.txt');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function* breaksOff(): Generator<string> {
  yield 'half of ';
  throw new Error('the other half could not be made');
}

describe('a file is there whole or not at all', () => {
  test('a text, and one in pieces', async () => {
    await writeWhole(file, 'one', REPORT);
    expect(readFileSync(file, 'utf8')).toBe('one');
    await writeWhole(file, ['tw', 'o'], REPORT);
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['report.txt']);
  });

  test('what breaks off half-way leaves the old file and nothing else', async () => {
    writeFileSync(file, 'old');
    await expect(writeWhole(file, breaksOff(), REPORT)).rejects.toThrow('the other half could not be made');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['report.txt']);
  });

  test('a link stays a link, and the file keeps its permissions', async () => {
    const link = join(folder, 'link');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    symlinkSync('report.txt', link);
    await writeWhole(link, 'new', REPORT);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('into a pipe it is written as it comes', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [read] = await Promise.all([readFile(pipe, 'utf8'), writeWhole(pipe, ['a', 'b'], REPORT)]);
    expect(read).toBe('ab');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  test('a pipe nobody reads from does not hold the program up', async () => {
    const pipe = join(folder, 'unread');
    execFileSync('mkfifo', [pipe]);
    await expect(writeWhole(pipe, 'x', REPORT)).rejects.toMatchObject({
      text: { id: 'file-not-written', args: { output: REPORT, path: pipe, reason: 'ENXIO' } },
    });
  });

  test('into nowhere is said with the file and the code', async () => {
    const nowhere = join(folder, 'none', 'report.txt');
    await expect(writeWhole(nowhere, 'x', REPORT)).rejects.toMatchObject({
      text: { id: 'file-not-written', args: { output: REPORT, path: nowhere, reason: 'ENOENT' } },
    });
  });
});

test('the report of -o replaces the file in one step', async () => {
  writeFileSync(file, 'x'.repeat(1_000_000));
  const before = statSync(file).ino;
  const { code } = await runMain(['lint', 'fixtures/programs/thunderbird/bad/fresh', '--format', 'json', '-o', file]);
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ schema: 1 });
  expect(statSync(file).ino).not.toBe(before);
  expect(readdirSync(folder)).toEqual(['report.txt']);
});
