/**
 * No reader takes more than a hundred bytes of memory for each byte it reads. Each runs in a process of its own whose
 * heap has no room for more, and whose highest use of memory is looked at afterwards.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Target, targets } from './targets.ts';

const MB = 1_000_000;
const MULTIPLE = 100;
/** The program itself, and what a collector leaves lying for a while. */
const HEAP = 64 * MB;
const SLACK = 24 * MB;
const SIZE = MB;

const all = Number(process.env['FUZZ_MINUTES'] ?? 0) > 0;

// It reads what the others read.
const read = targets.filter(({ name }) => name !== 'any-format');

const root = fileURLToPath(new URL('../..', import.meta.url));
let modules: string;

// Inside node_modules, from where the packages are found.
beforeAll(() => {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  modules = mkdtempSync(join(root, 'node_modules/.cache/imap-doctor-memory-'));
  writeFileSync(join(modules, 'package.json'), '{ "type": "module" }');
  const options = { noEmit: false, rootDir: join(root, 'src'), outDir: modules };
  const project = { extends: join(root, 'tsconfig.json'), compilerOptions: options, include: [join(root, 'src')] };
  writeFileSync(join(modules, 'tsconfig.json'), JSON.stringify(project));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', modules], { stdio: 'pipe' });
});
afterAll(() => rmSync(modules, { recursive: true, force: true }));

interface Eaten {
  readonly unit: string;
  readonly grown: number;
}

async function eat({ name, format, path, words, heaviest }: Target): Promise<Eaten[]> {
  const eater = fileURLToPath(new URL('./eater.js', import.meta.url));
  const heap = Math.ceil((HEAP + MULTIPLE * SIZE) / MB);
  const flags = ['--expose-gc', '--max-semi-space-size=1', `--max-old-space-size=${heap}`];
  const child = spawn(process.execPath, [...flags, eater, modules], { stdio: 'pipe' });
  const inputs = (all ? words : heaviest).map((unit) => ({ before: '', unit }));
  child.stdin.end(
    JSON.stringify({ reader: format === undefined ? name : 'settings', format, path, inputs, size: SIZE }),
  );
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (stdout === '') throw new Error(stderr.slice(0, 2000));
  return JSON.parse(stdout);
}

test.concurrent.each(read)('$name', async (target) => {
  const eaten = await eat(target);
  expect(eaten.length).toBeGreaterThan(1);
  expect(eaten.filter(({ grown }) => grown > MULTIPLE * SIZE + SLACK)).toEqual([]);
});
