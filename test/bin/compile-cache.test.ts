/** Compiled code is run as it is found: it may lie only where nobody else can put it. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { binary, scrubbed } from '../support/binary.ts';

let home: string;
let stub: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'imap-doctor-cache-'));
  stub = join(home, 'stub.cjs');
  // Node.js 20 has no such function; whatever the version, only what it is called with is of interest.
  writeFileSync(
    stub,
    `require('node:module').enableCompileCache = (...args) => process.stderr.write('CACHE ' + JSON.stringify(args) + '\\n');`,
  );
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** The folder Node.js was told to load compiled code from; null when it was told nothing. */
function cacheOf(env: Readonly<Record<string, string>> = {}): string | null {
  const { stderr, status } = spawnSync(process.execPath, ['--require', stub, binary, '--version'], {
    env: scrubbed({ HOME: home, TMPDIR: home }, env),
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const [, args] = /^CACHE (.*)$/m.exec(stderr) ?? [];
  if (args === undefined) return null;
  const [folder] = JSON.parse(args) as unknown[];
  // Without an argument Node.js takes a folder that anybody could have made first.
  expect(folder).toBeTypeOf('string');
  return String(folder);
}

describe.skipIf(process.platform === 'win32')('compiled code', () => {
  it('is kept below the cache folder of the user, for nobody else', () => {
    const folder = join(home, '.cache', 'imap-doctor', 'compile-cache');
    expect(cacheOf()).toBe(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const caches = join(home, 'caches');
    mkdirSync(caches);
    expect(cacheOf({ XDG_CACHE_HOME: caches })).toBe(join(caches, 'imap-doctor', 'compile-cache'));
    expect(cacheOf({ XDG_CACHE_HOME: 'caches' })).toBe(folder);
  });

  it.each([
    ['open to the group', (folder: string) => chmodSync(folder, 0o770)],
    ['readable for others', (folder: string) => chmodSync(folder, 0o755)],
  ])('is not kept in a folder %s', (_, spoil) => {
    const folder = join(home, '.cache', 'imap-doctor', 'compile-cache');
    mkdirSync(folder, { recursive: true });
    spoil(folder);
    expect(cacheOf()).toBeNull();
  });

  it('is not kept where others can put another folder in its place', () => {
    mkdirSync(join(home, '.cache'));
    chmodSync(join(home, '.cache'), 0o777);
    expect(cacheOf()).toBeNull();
  });

  it('is not kept behind a link to such a place', () => {
    const open = join(home, 'open');
    mkdirSync(join(open, 'imap-doctor', 'compile-cache'), { recursive: true, mode: 0o700 });
    chmodSync(open, 0o777);
    symlinkSync(open, join(home, '.cache'));
    expect(cacheOf()).toBeNull();
  });

  it('is not kept, and nothing is made, without a home folder', () => {
    const nowhere = join(home, 'nowhere');
    expect(cacheOf({ HOME: nowhere })).toBeNull();
    expect(existsSync(nowhere)).toBe(false);
    expect(cacheOf({ HOME: 'relative' })).toBeNull();
  });

  // Only root can give a folder away.
  it.runIf(process.getuid?.() === 0)(
    'is not kept in what belongs to somebody else, and nothing is left there',
    async () => {
      const { chownSync } = await import('node:fs');
      const theirs = join(home, 'theirs');
      mkdirSync(theirs);
      chownSync(theirs, 65534, 65534);
      expect(cacheOf({ HOME: theirs })).toBeNull();
      expect(readdirSync(theirs)).toEqual([]);
      const cache = join(home, '.cache', 'imap-doctor', 'compile-cache');
      mkdirSync(cache, { recursive: true, mode: 0o700 });
      chownSync(cache, 65534, 65534);
      expect(cacheOf()).toBeNull();
    },
  );
});
