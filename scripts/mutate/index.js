#!/usr/bin/env node
// Mutation testing of one folder or file below src/, by hand: npm run mutate -- derive, npm run mutate -- programs/mutt.
// What survives is a change to the program that no fast test notices. The results are kept in .stryker/, and only what
// changed since then is tried again.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

const options = {
  testRunner: 'in-process',
  plugins: [fileURLToPath(new URL('runner.js', import.meta.url))],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // An endless loop is stopped by the count of its hits. A busy machine is no reason to call a mutant noticed.
  timeoutMS: 60_000,
  // Each mutant loads the program again, and not all the memory comes back.
  maxTestRunnerReuse: 300,
  incremental: true,
  // Stryker would rewrite the paths in it with the API that TypeScript 7 no longer has. None of them need it.
  tsconfigFile: 'none',
  // Nothing here checks types; and prefs.js among the fixtures must stay as it is.
  disableTypeChecks: false,
  tempDirName: '.stryker/work',
  ignorePatterns: ['/dist*', '/examples'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};

const parts = process.argv.slice(2);
if (parts.length === 0 || parts.some((part) => !existsSync(`${root}src/${part}`))) {
  process.stderr.write('Name folders or files below src/: npm run mutate -- derive policy/glob.ts\n');
  process.exitCode = 2;
} else {
  process.chdir(root);
  execFileSync('npm', ['run', 'generate', '--silent'], { stdio: 'inherit', shell: process.platform === 'win32' });
  mkdirSync('.stryker', { recursive: true });
  const scores = [];
  for (const part of parts) scores.push(`${part}: ${await mutate(part)}`);
  process.stdout.write(`\n${scores.join('\n')}\n`);
}

async function mutate(part) {
  const mutants = await new Stryker({
    ...options,
    mutate: [statSync(`src/${part}`).isDirectory() ? `src/${part}/**/*.ts` : `src/${part}`],
    incrementalFile: `.stryker/${part.replaceAll('/', '+')}.json`,
  }).runMutationTest();
  const count = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count(NOTICED);
  const all = noticed + count(UNNOTICED);
  return `${noticed} of ${all} noticed (${((100 * noticed) / all).toFixed(1)} %)`;
}
