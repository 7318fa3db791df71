#!/usr/bin/env node
// Start-up cost beside an empty Node.js process: medians of interleaved runs, as ratios, so that a slow machine says
// the same as a fast one. Usage: npm run bench [-- RUNS]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runs = Number(process.argv[2] ?? 15);
const root = fileURLToPath(new URL('..', import.meta.url));
const program = `${root}bin/imap-doctor.js`;
const profile = `${root}fixtures/configs/bad/thunderbird-fresh`;

const cases = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [program, '--version'] },
  { name: '--help', args: [program, '--help'] },
  { name: 'lint of one profile', args: [program, 'lint', profile] },
  { name: 'explain of a rule', args: [program, 'explain', 'connections/over-limit'] },
];

const times = new Map(cases.map(({ name }) => [name, []]));
for (let run = 0; run < runs; run += 1) {
  for (const { name, args } of cases) {
    const started = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore', cwd: root });
    times.get(name)?.push(performance.now() - started);
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const base = median(times.get('node -e 0') ?? []);
process.stdout.write(
  `Node.js ${process.version}, median of ${runs} runs each, interleaved\n\n| | ms | ratio |\n|---|---|---|\n`,
);
for (const [name, list] of times) {
  process.stdout.write(`| ${name} | ${median(list).toFixed(0)} | ${(median(list) / base).toFixed(2)} |\n`);
}
