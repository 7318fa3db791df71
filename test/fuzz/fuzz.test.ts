/**
 * Any input is read or refused, in a time that grows with its size. A few seconds here; `npm run fuzz -- --minutes N`
 * takes as long as it is given.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feed, inputs } from './many.ts';
import { type Target, targets } from './targets.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const CRASHES = folder('crashes');
const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0);
/** Of each target, besides; the seed is printed, so that a run can be repeated. */
const count = Number(process.env['FUZZ_INPUTS'] ?? 0);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
/** For each target, in ms. */
const PATIENCE = minutes > 0 ? (minutes * 60_000) / (targets.length * 2) : 500;

const corpus = readdirSync(folder('programs'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

const filesFor = (seeds: RegExp): Uint8Array[] =>
  corpus.filter((path) => seeds.test(path)).map((path) => readFileSync(path));

function inputsFor({ words, seeds }: Target): fc.Arbitrary<Uint8Array> {
  const files = filesFor(seeds);
  const soup = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((list) => Buffer.from(list.join(''), list.some((word) => /[^\0-\xff]/.test(word)) ? 'utf8' : 'latin1'));
  const bytes = fc.uint8Array({ maxLength: 400 });
  if (files.length === 0) return fc.oneof({ weight: 5, arbitrary: soup }, bytes);
  const cut = fc.tuple(fc.nat(), fc.nat(60), fc.oneof(soup, fc.uint8Array({ maxLength: 8 })));
  const damaged = fc
    .tuple(fc.constantFrom(...files), fc.array(cut, { minLength: 1, maxLength: 4 }))
    .map(([file, cuts]) =>
      cuts.reduce<Uint8Array>((now, [where, gone, put]) => {
        const at = where % (now.length + 1);
        return Buffer.concat([now.subarray(0, at), put, now.subarray(at + gone)]);
      }, file),
    );
  return fc.oneof({ weight: 4, arbitrary: damaged }, { weight: 2, arbitrary: soup }, bytes);
}

/** Keeps the input that broke the reader, so that it is tried from now on. */
async function guarded({ name, read }: Target, bytes: Uint8Array): Promise<void> {
  try {
    await read(bytes);
  } catch (error) {
    if (minutes > 0 || count > 0) {
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
      writeFileSync(join(CRASHES, `${name}-${hash}`), bytes);
    }
    throw error;
  }
}

describe.each(targets)('$name', (target) => {
  test('takes any input', { timeout: PATIENCE + 30_000 }, async () => {
    // What a reader loads when it first needs it is not to count: on a busy machine that alone takes so long.
    for (const bytes of fc.sample(inputsFor(target), 20)) await guarded(target, bytes);
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(inputsFor(target), async (bytes) => {
        runs += 1;
        await guarded(target, bytes);
      }),
      { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: PATIENCE, endOnFailure: minutes === 0 },
    );
    expect(runs).toBeGreaterThan(5);
  });

  test.runIf(count > 0)('takes many inputs', { timeout: 24 * 3_600_000 }, async () => {
    const row = inputs(target, filesFor(target.seeds), seed);
    const { seconds } = await feed((bytes) => guarded(target, bytes), row, count);
    const rate = Math.round(count / seconds);
    process.stdout.write(`fuzz ${target.name}: ${count} inputs in ${seconds.toFixed(1)} s, ${rate} a second\n`);
  });

  test.runIf(minutes > 0)('takes time in proportion to the size', { timeout: PATIENCE + 120_000 }, async () => {
    const piece = fc
      .array(fc.constantFrom(...target.words), { minLength: 1, maxLength: 4 })
      .map((list) => list.join(''));
    await fc.assert(
      fc.asyncProperty(fc.tuple(fc.constantFrom('', ...target.words), piece), async ([before, unit]) => {
        await inProportion(target, { before, unit }).catch((error) => {
          keep({ target: target.name, before, unit });
          throw error;
        });
      }),
      { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: PATIENCE, endOnFailure: true },
    );
  });
});

interface Large {
  readonly target: string;
  readonly before: string;
  readonly unit: string;
}

/** Twice for each doubling is in proportion; the rest is for a machine with other things to do. */
async function inProportion(target: Target, { before, unit }: Omit<Large, 'target'>): Promise<void> {
  let slope = await growth(target, before, unit);
  for (let again = 0; slope >= 3 && again < 2; again += 1) slope = await growth(target, before, unit);
  expect(slope, JSON.stringify({ before, unit })).toBeLessThan(3);
}

const LARGE = join(CRASHES, 'large.json');
const large: readonly Large[] = JSON.parse(readFileSync(LARGE, 'utf8'));

function keep(found: Large): void {
  const all = [...JSON.parse(readFileSync(LARGE, 'utf8')), found].map((one) => `  ${JSON.stringify(one)}`);
  writeFileSync(LARGE, `[\n${all.join(',\n')}\n]\n`);
}

/** How many times longer it takes for twice the size, between 64 kB and 512 kB. The least of two is taken. */
async function growth(target: Target, before: string, unit: string): Promise<number> {
  const took = async (size: number): Promise<number> => {
    const bytes = Buffer.from(before + unit.repeat(Math.ceil(size / unit.length)), 'latin1');
    const times: number[] = [];
    for (let n = 0; n < 2; n += 1) {
      const started = performance.now();
      await target.read(bytes);
      times.push(performance.now() - started);
      if ((times[0] ?? 0) < 20) break;
    }
    return Math.min(...times);
  };
  const small = await took(64 * 1024);
  const large = await took(512 * 1024);
  // What takes no time at all says nothing about its growth.
  return large < 250 ? 1 : Math.cbrt(large / Math.max(small, 5));
}

describe('what broke a reader once', () => {
  const known = readdirSync(CRASHES).filter((name) => !['README.md', 'large.json'].includes(name));
  test('belongs to a target', () => {
    for (const name of known) expect(targets.some((target) => name.startsWith(`${target.name}-`))).toBe(true);
  });
  test.each(large)('$target: $unit, again and again', async ({ target: name, ...input }) => {
    const target = targets.find((one) => one.name === name);
    if (target === undefined) throw new Error(`there is no ${name}`);
    await inProportion(target, input);
  });
  test.each(known.map((name) => [name]))('%s', async (name) => {
    const target = targets.find((one) => basename(name).startsWith(`${one.name}-`));
    await target?.read(readFileSync(join(CRASHES, name)));
  });
});
