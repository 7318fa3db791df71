#!/usr/bin/env node
// Measures speed and memory and prints Markdown tables. Everything: npm run bench. Some of it, or more or fewer runs:
// npm run bench -- latency memory --runs 5
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { latency } from './latency.js';
import { lint } from './lint.js';
import { memory } from './memory.js';
import { startup } from './startup.js';

const benchmarks = { startup, latency, memory, lint };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' } } });
const names = positionals.length > 0 ? positionals : Object.keys(benchmarks);
const unknown = names.find((name) => !Object.hasOwn(benchmarks, name));
if (unknown !== undefined)
  throw new Error(`There is no "${unknown}"; there are ${Object.keys(benchmarks).join(', ')}.`);
const runs = values.runs === undefined ? {} : { runs: Number(values.runs) };
if (runs.runs !== undefined && !(runs.runs >= 1)) throw new Error('--runs is a number from 1');

// So that folders and servers go with us.
process.once('SIGINT', () => process.exit(130));
process.stdout.write(`Node.js ${process.version}, ${process.platform}, ${availableParallelism()} processors\n`);
for (const name of names) await benchmarks[name](runs);
