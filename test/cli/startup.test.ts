/** What starting costs: which modules are loaded, not how long it takes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { binary, scrubbed } from '../support/binary.ts';

/** A module hook that writes down every file the program loads. */
function loadedBy(args: readonly string[]): { packages: string[]; own: string[]; code: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-load-'));
  const log = join(folder, 'loaded.txt');
  const hooks = join(folder, 'hooks.mjs');
  writeFileSync(
    hooks,
    `import { appendFileSync } from 'node:fs';
     export async function load(url, context, next) { appendFileSync(${JSON.stringify(log)}, url + '\\n'); return next(url, context); }`,
  );
  const register = `data:text/javascript,import { register } from 'node:module'; register(${JSON.stringify(`file://${hooks}`)});`;
  const { status } = spawnSync(process.execPath, ['--import', register, binary, ...args], {
    env: scrubbed({ HOME: folder }),
  });
  const urls = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  const packages = urls
    .map((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1])
    .filter((name) => name !== undefined);
  const own = urls.map((url) => /\/dist\/(.+)$/.exec(url)?.[1]).filter((name) => name !== undefined);
  return { packages: [...new Set(packages)].sort(), own: own.sort(), code: status };
}

describe('nothing is loaded before it is needed', () => {
  test('--version loads the argument parser and no other package', () => {
    const { packages, own, code } = loadedBy(['--version']);
    expect(code).toBe(0);
    expect(packages).toEqual(['commander']);
    expect(own.filter((file) => /commands|probes|rules|demo|discover/.test(file))).toEqual([]);
  });

  test('--help neither', () => {
    expect(loadedBy(['--help']).packages).toEqual(['commander']);
  });

  test('explain needs no network code and no package', () => {
    const { packages, own } = loadedBy(['explain']);
    expect(packages).toEqual(['commander']);
    expect(own.filter((file) => /probes|wire|^imap\.js|demo/.test(file))).toEqual([]);
  });

  test('lint of a Thunderbird profile loads neither imapflow nor anything that prompts', () => {
    const { packages } = loadedBy(['lint', 'fixtures/configs/bad/thunderbird-fresh']);
    expect(packages).toEqual(['commander']);
  });
});
