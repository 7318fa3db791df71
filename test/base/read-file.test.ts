import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlainFile, room } from '../../src/base/read-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-read-file-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const text = (read: ReturnType<typeof readPlainFile>) =>
  typeof read === 'string' ? read : Buffer.from(read).toString();

test('one room takes one file after another, and each is as long as it is', () => {
  const within = room();
  const long = file('long', 'x'.repeat(10_000));
  const short = file('short', 'ab');
  expect(text(readPlainFile(long, 20_000, within))).toBe('x'.repeat(10_000));
  const { buffer } = within;
  expect(text(readPlainFile(short, 20_000, within))).toBe('ab');
  expect(text(readPlainFile(file('empty', ''), 20_000, within))).toBe('');
  expect(within.buffer).toBe(buffer);
});

test('a room larger than what is allowed does not allow more', () => {
  const within = room();
  readPlainFile(file('large', 'x'.repeat(10_000)), 20_000, within);
  expect(text(readPlainFile(file('of-6', '123456'), 5, within))).toBe('too-large');
  expect(text(readPlainFile(file('of-5', '12345'), 5, within))).toBe('12345');
});

test.runIf(existsSync('/proc/self/status'))('a file that says it is empty is read to its end', () => {
  expect(text(readPlainFile('/proc/self/status', 20_000, room()))).toContain('Name:');
});
