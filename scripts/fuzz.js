// Runs the fuzz tests for as long as it is told, or with so many inputs for each reader:
// npm run fuzz -- --minutes 10, npm run fuzz -- --inputs 500000 --seed 7 --target log
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    inputs: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string', default: '' },
  },
});
const inputs = Number(values.inputs);
const minutes = Number(values.minutes ?? (inputs > 0 ? 0 : 5));
if (!(minutes >= 0 && minutes <= 24 * 60)) throw new Error('--minutes is a number up to 1440');
if (!Number.isInteger(inputs) || inputs < 0) throw new Error('--inputs is a whole number');
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const only = inputs > 0 ? ['test/fuzz/fuzz.test.ts', '-t', `${values.target}.* takes many inputs`] : ['test/fuzz'];
const { status } = spawnSync(process.execPath, [vitest, 'run', ...only], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_MINUTES: String(minutes), FUZZ_INPUTS: String(inputs), FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
