#!/usr/bin/env node
// Begins a contribution: npm run new -- rule idle/some-problem. What it makes compiles; a test lists what is left to fill in.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { format } from './format.js';
import { language } from './language.js';
import { model, program } from './program.js';
import { refusal } from './refusal.js';
import { rule } from './rule.js';
import { server } from './server.js';
import { OPEN, Tree, Wrong } from './tree.js';

const kinds = { rule, program, model, refusal, server, format, language };
const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  const [kind, name, ...others] = process.argv.slice(2);
  if (!Object.hasOwn(kinds, kind ?? '') || name === undefined || others.length > 0) throw new Wrong(usage());
  const { isName, nameIs, create } = kinds[kind];
  if (!isName.test(name)) throw new Wrong(`The name of a ${kind} is ${nameIs}.`);
  const tree = new Tree(root);
  const { fails, after, finish } = create(tree, name);
  finish?.(root);
  tidy([...tree.made, ...tree.changed]);
  process.stdout.write(summary(tree, fails, after));
} catch (error) {
  if (!(error instanceof Wrong)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

/** Sorts the imports and breaks the lines, as lint wants them. */
function tidy(files) {
  const typescript = files.filter((file) => file.endsWith('.ts'));
  const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  execFileSync(process.execPath, [biome, 'check', '--write', ...typescript], { cwd: root, stdio: 'pipe' });
}

function usage() {
  const lines = Object.entries(kinds).map(([kind, { example }]) => `  npm run new -- ${kind} ${example}`);
  return `What is new?\n${lines.join('\n')}`;
}

function summary({ made, changed }, fails, after) {
  const list = (lines) => lines.map((line) => `  ${line}\n`).join('');
  return [
    `Made:\n${list(made)}`,
    changed.size > 0 ? `Changed:\n${list([...changed])}` : '',
    `\nWrite what is marked "${OPEN}". Until then these tests fail:\n${list(fails)}`,
    after.length > 0 ? `\nAt the end:\n${list(after)}` : '',
  ].join('');
}
