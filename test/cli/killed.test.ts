/** `fix` stopped dead at each of its steps, on a full disk, and twice at the same time: no file is ever half. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOurs } from '../../src/base/left-behind.ts';
import { fixturePath } from '../programs/fixture.ts';
import { binary, runBinary, scrubbed } from '../support/binary.ts';
import { runMain } from '../support/in-process.ts';
import { canRunUnprivileged, runUnprivileged } from '../support/nobody.ts';

const hook = fileURLToPath(new URL('../support/stop-at-call.js', import.meta.url));
const before = readFileSync(fixturePath('thunderbird/bad/fresh/prefs.js'), 'utf8');
let after: string;
let place: string;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'imap-doctor-killed-'));
  const folder = profile('model');
  await runMain(['fix', '--yes', folder]);
  after = content(folder);
  expect(after).not.toBe(before);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function profile(name: string): string {
  const folder = join(place, name);
  mkdirSync(folder);
  cpSync(fixturePath('thunderbird/bad/fresh/prefs.js'), join(folder, 'prefs.js'));
  return folder;
}

const content = (folder: string): string => readFileSync(join(folder, 'prefs.js'), 'utf8');

/** Runs it until the n-th call to the file system in that folder: there it is killed, or what `meanwhile` says is done. */
async function stopped(args: readonly string[], folder: string, at: number, meanwhile: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', hook, binary, ...args], {
    env: scrubbed({ HOME: place, STOP_FOLDER: folder, STOP_AT: `${at}` }, meanwhile),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [stderr, [code, signal]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { stderr, code: code as number | null, signal: signal as string | null };
}

interface Calls {
  readonly all: number;
  /** Of the writing: the first write, and the rename that ends it. */
  readonly first: number;
  readonly last: number;
}

async function callsOf(args: readonly string[], folder: string): Promise<Calls> {
  const { stderr } = await stopped(args, folder, 0);
  const [all = 0, first = 0, last = 0] = /calls:(\d+) first:(\d+) last:(\d+)/.exec(stderr)?.slice(1).map(Number) ?? [];
  return { all, first, last };
}

/** Two at a time: a start of Node each. */
async function atEach(from: number, to: number, check: (at: number) => Promise<void>): Promise<void> {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const work = async (): Promise<void> => {
    for (let at = numbers.shift(); at !== undefined; at = numbers.shift()) await check(at);
  };
  await Promise.all([work(), work()]);
}

describe('killed at each call to the file system', () => {
  test('fix leaves the old file or the new one, and both ways lead on', { timeout: 120_000 }, async () => {
    const { all } = await callsOf(['fix', '--yes', join(place, 'count')], profile('count'));
    expect(all).toBeGreaterThan(15);
    const seen = new Set<string>();
    await atEach(1, all, async (at) => {
      const folder = profile(`fix-${at}`);
      expect((await stopped(['fix', '--yes', folder], folder, at)).signal).toBe('SIGKILL');
      const now = content(folder);
      expect([before, after], `call ${at}`).toContain(now);
      seen.add(now);
      expect(readdirSync(folder).filter((name) => name !== 'prefs.js' && !isOurs(name))).toEqual([]);
      // Back when it was changed; when it was not, there is nothing to put back, and it stays as it was.
      const undone = await runMain(['fix', '--undo', '--yes', folder]);
      expect({ code: undone.code, now: content(folder) }, `call ${at}`).toEqual({
        code: now === before ? 2 : 0,
        now: before,
      });
      expect((await runMain(['fix', '--yes', folder])).code).toBe(0);
      expect(content(folder)).toBe(after);
    });
    expect(seen).toEqual(new Set([before, after]));
  });

  test('--undo leaves one of the two as well, and can be run again', { timeout: 120_000 }, async () => {
    const changed = async (name: string): Promise<string> => {
      const folder = profile(name);
      await runMain(['fix', '--yes', folder]);
      return folder;
    };
    const { all } = await callsOf(['fix', '--undo', '--yes', join(place, 'count-undo')], await changed('count-undo'));
    await atEach(1, all, async (at) => {
      const folder = await changed(`undo-${at}`);
      await stopped(['fix', '--undo', '--yes', folder], folder, at);
      const now = content(folder);
      expect([before, after], `call ${at}`).toContain(now);
      for (const name of readdirSync(folder).filter((one) => one.endsWith('.bak'))) {
        expect([before, after]).toContain(readFileSync(join(folder, name), 'utf8'));
      }
    });
  });
});

describe('two at the same time', () => {
  test.each([1, 2, 3])('round %i', async (round) => {
    const folder = profile(`both-${round}`);
    const both = await Promise.all([runBinary(['fix', '--yes', folder]), runBinary(['fix', '--yes', folder])]);
    expect(content(folder)).toBe(after);
    // One of them may find it done, changed under its hands, or the backup's name taken.
    expect(both.map(({ code }) => code).every((code) => code === 0 || code === 2)).toBe(true);
    expect(both.some(({ code }) => code === 0)).toBe(true);
    expect(both.map(({ stderr }) => stderr).join('')).not.toMatch(/mistake in imap-doctor|\bat .*\.js:\d+/);
    expect(await runMain(['fix', '--undo', '--yes', folder])).toMatchObject({ code: 0 });
    expect(content(folder)).toBe(before);
  });
});

/** Calls before the first write that are tried as well. */
const BEFORE = 4;

describe('somebody else at each of its calls', () => {
  const others = (folder: string): string[] =>
    readdirSync(folder).filter((name) => !/^prefs\.js(?:\.imap.*\.bak)?$/.test(name));

  test('another fix, whole: both are through, and one undo takes everything back', { timeout: 120_000 }, async () => {
    const { first, last } = await callsOf(['fix', '--yes', join(place, 'count-two')], profile('count-two'));
    await atEach(first - BEFORE, last + 2, async (at) => {
      const folder = profile(`two-${at}`);
      const other = JSON.stringify([process.execPath, binary, 'fix', '--yes', folder]);
      const { code, stderr } = await stopped(['fix', '--yes', folder], folder, at, { STOP_DO: other });
      expect({ now: content(folder), others: others(folder) }, `call ${at}`).toEqual({ now: after, others: [] });
      expect([0, 2], stderr).toContain(code);
      expect(stderr).not.toMatch(/mistake|\bat .*\.js:\d+/);
      expect((await runMain(['fix', '--undo', '--yes', folder])).code).toBe(0);
      expect(content(folder)).toBe(before);
    });
  });

  test('a line more in the file: it is never lost but in the very last moment', { timeout: 120_000 }, async () => {
    const { first, last } = await callsOf(['fix', '--yes', join(place, 'count-line')], profile('count-line'));
    const lost: number[] = [];
    await atEach(first - BEFORE, last + 2, async (at) => {
      const folder = profile(`line-${at}`);
      const file = join(folder, 'prefs.js');
      const { code, stderr } = await stopped(['fix', '--yes', folder], folder, at, { STOP_WRITE: file });
      const now = content(folder);
      expect(others(folder)).toEqual([]);
      expect([0, 2], stderr).toContain(code);
      if (!now.includes('somebody else')) lost.push(at);
      // Whole in any case, and refused when it was not what was read.
      expect([before, after], `call ${at}`).toContain(now.replace('// somebody else was here\n', ''));
      if (code === 2) expect(stderr).toMatch(/has changed since it was read|is .* now, not/);
    });
    // Between the last look at the file and its replacement: closing it, and the rename.
    expect(lost.length).toBeLessThanOrEqual(2);
  });
});

describe('where nothing can be written', () => {
  const canMount = process.getuid?.() === 0 && process.platform === 'linux';

  test.runIf(canMount)('a full disk leaves the file as it was, and nothing beside it', async (context) => {
    const folder = join(place, 'full');
    mkdirSync(folder);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0) return context.skip();
    try {
      writeFileSync(join(folder, 'prefs.js'), before);
      const fill = (): void => {
        for (;;) appendFileSync(join(folder, 'more'), Buffer.alloc(4096));
      };
      expect(fill).toThrow(/ENOSPC/);
      const { code, stderr } = await runBinary(['fix', '--yes', folder]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringMatching(/the disk is full\. It is as it was\./),
      });
      expect(content(folder)).toBe(before);
      expect(readdirSync(folder).sort()).toEqual(['more', 'prefs.js']);
    } finally {
      spawnSync('umount', [folder]);
    }
  });

  test.runIf(canMount)('a disk that is read-only', async (context) => {
    const folder = join(place, 'fixed');
    mkdirSync(folder);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status !== 0) return context.skip();
    try {
      writeFileSync(join(folder, 'prefs.js'), before);
      expect(spawnSync('mount', ['-o', 'remount,ro', folder]).status).toBe(0);
      const { code, stderr } = await runBinary(['fix', '--yes', folder]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringMatching(/the disk is read-only\. It is as it was\./),
      });
      expect(readdirSync(folder)).toEqual(['prefs.js']);
    } finally {
      spawnSync('umount', [folder]);
    }
  });

  test.runIf(canRunUnprivileged)('a folder that may not be written to', () => {
    const folder = profile('read-only');
    chmodSync(place, 0o755);
    chmodSync(join(folder, 'prefs.js'), 0o644);
    chmodSync(folder, 0o555);
    try {
      const { code, stderr } = runUnprivileged(['fix', '--yes', folder]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringMatching(/permission denied\. It is as it was\./),
      });
      expect(readdirSync(folder)).toEqual(['prefs.js']);
      expect(content(folder)).toBe(before);
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});
