/** `npm run new`: in a copy of this repository each kind of contribution compiles at once, and exactly what it says fails. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scrubbed } from './support/binary.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = scrubbed({ HOME: tmpdir() });

const contributions = [
  ['program', 'made-up-mail'],
  ['model', 'madeup'],
  ['refusal', 'server/made-up-limit'],
  ['server', 'software/made-up-server'],
  ['server', 'provider/made-up-host'],
  ['format', 'made-up'],
  ['language', 'nl'],
  // Last: `program` and `model` bring the documentation up to date.
  ['rule', 'idle/made-up'],
] as const;

let copy: string;
/** What each contribution says when it is begun. */
const said = new Map<string, string>();

const node = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: copy, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'imap-doctor-contribution-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of files.toString().split('\0').filter(Boolean)) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { verbatimSymlinks: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [kind, name] of contributions) {
    const { status, stdout, stderr } = node('scripts/new/index.js', kind, name);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    said.set(name, stdout);
  }
}, 300_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The lines after "these tests fail". */
function promised(name: string): string[] {
  const [, list = ''] = /tests fail:\n((?: {2}.*\n)+)/.exec(said.get(name) ?? '') ?? [];
  return list
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
}

test('what is begun has no error of types and none of style', () => {
  for (const script of ['scripts/words.js', 'scripts/schemas.js']) expect(node(script)).toMatchObject({ status: 0 });
  expect(node('node_modules/typescript/bin/tsc', '--noEmit')).toMatchObject({ status: 0, stdout: '' });
  const style = node('node_modules/@biomejs/biome/bin/biome', 'check', 'src', 'test');
  expect(style.status, style.stdout + style.stderr).toBe(0);
});

test('exactly the tests fail that it names', () => {
  const wanted = contributions.flatMap(([, name]) => promised(name));
  expect(wanted.length).toBeGreaterThan(contributions.length);
  const files = [
    ...wanted.map((line) => line.split(' › ')[0] ?? ''),
    'test/structure.test.ts',
    'test/rules',
    'test/programs/every-program.test.ts',
    'test/words/words.test.ts',
    'test/words/sentences.test.ts',
  ];
  const report = join(copy, 'report.json');
  node('node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${report}`, ...new Set(files));
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; assertionResults: { status: string; ancestorTitles: string[]; title: string }[] }[];
  };
  const failed = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ ancestorTitles, title }) => [name.slice(copy.length + 1), ...ancestorTitles, title].join(' › ')),
  );
  expect(testResults.length).toBeGreaterThan(10);
  expect(failed.sort()).toEqual([...new Set(wanted)].sort());
}, 300_000);

describe('CONTRIBUTING.md', () => {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };

  test('tells how to begin each kind of contribution, and of nothing else', () => {
    const told = [...page.matchAll(/npm run new -- ([a-z]+)/g)].map(([, kind]) => kind);
    const usage = node('scripts/new/index.js').stderr;
    const kinds = [...usage.matchAll(/npm run new -- ([a-z]+)/g)].map(([, kind]) => kind);
    expect(kinds.length).toBeGreaterThan(5);
    expect([...new Set(told)].sort()).toEqual([...kinds].sort());
  });

  test('names scripts and files that are there', () => {
    const named = [...page.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const paths = [...page.matchAll(/[`(]((?:src|test|docs|fixtures|\.ci)\/[\w./-]+)/g)].map(([, path = '']) => path);
    const invented = /some-|made-up/;
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !invented.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('a contribution that cannot be begun', () => {
  test.each([
    [['rule', 'idle/made-up'], 'src/rules/made-up.ts exists already.'],
    [['rule', 'made-up'], 'TOPIC/PROBLEM'],
    [['rule', 'weather/made-up'], 'is one of reach,'],
    [['refusal', 'server/made-up-limit'], 'has made-up-limit already.'],
    [['server', 'provider/made-up-host'], 'has made-up-host already.'],
    [['program', 'made-up-mail'], 'src/programs/made-up-mail exists already.'],
    [['model', 'mutt'], 'src/programs/mutt exists already.'],
    [['language', 'nl'], 'src/words/nl exists already.'],
    [['language', 'Dutch'], 'BCP 47'],
    [['format', 'Made Up'], 'one word in lower case'],
    [['format'], 'npm run new -- format'],
    [['weather', 'x'], 'npm run new -- rule'],
    [['constructor', 'x'], 'npm run new -- rule'],
  ])('%j: %s', (args, says) => {
    const { status, stderr } = node('scripts/new/index.js', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });
});
