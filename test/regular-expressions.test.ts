/**
 * No regular expression of the program takes more than time in proportion to the text it is given: recheck
 * (https://makenowjust-labs.github.io/recheck/) proves it, or finds the text that shows the opposite.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

interface Node {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

interface Found {
  readonly literals: Expression[];
  /** Files in which a pattern is put together at run time. */
  readonly made: Set<string>;
}

function collect(node: unknown, file: string, found: Found): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) collect(one, file, found);
    return;
  }
  const { type, regex, callee } = node as Node;
  if (type === 'Literal' && regex) found.literals.push({ file, ...regex });
  if (/^(?:New|Call)Expression$/.test(type ?? '') && callee?.name === 'RegExp') found.made.add(file);
  for (const child of Object.values(node)) collect(child, file, found);
}

function expressions(): Found {
  const found: Found = { literals: [], made: new Set() };
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.includes('generated')) continue;
    collect(parseAst(readFileSync(join(SRC, file), 'utf8'), { lang: 'ts' }, file), file, found);
  }
  return found;
}

const PIECE = /(\\.|\[(?:[^\]\\]|\\.)*\])|\{(\d+)(?:,(\d+))?\}/g;

/** With a bound on every repetition, what one place of the text costs is bounded as well. */
function isUnbounded(pattern: string): boolean {
  return /[*+]|\{\d+,\}/.test(pattern.replace(PIECE, (_, escaped?: string) => (escaped ? 'x' : '')));
}

/** A repetition of at most 255 times makes a machine of as many states, which says nothing that one of two does not. */
function shrunk(pattern: string): string {
  return pattern.replace(PIECE, (whole, escaped?: string, least?: string, most?: string) =>
    escaped === undefined && Number(most ?? least) > 3 ? `{${Math.min(1, Number(least))},2}` : whole,
  );
}

const { literals, made } = expressions();
const unbounded = new Map(
  literals.filter(({ pattern }) => isUnbounded(pattern)).map((one) => [`/${one.pattern}/${one.flags}`, one]),
);

async function quadratic({ pattern, flags, file }: Expression): Promise<string | null> {
  const found = await check(shrunk(pattern), flags, { timeout: 30_000 });
  if (found.status === 'safe') return null;
  const how = found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : 'not known';
  return `${file}: /${pattern}/${flags}: ${how}`;
}

test('there is something to look at', () => {
  expect(literals.length).toBeGreaterThan(300);
  expect(unbounded.size).toBeGreaterThan(50);
});

test('recheck is asked, and answers', async () => {
  expect(await quadratic({ file: 'x', pattern: '"(?:[^"]|\\\\.)*"(?=:)', flags: '' })).toMatch(
    /polynomial|exponential/,
  );
  expect(await quadratic({ file: 'x', pattern: '^a+$', flags: '' })).toBeNull();
});

test('each takes time in proportion to the text', async () => {
  const waiting = [...unbounded.values()];
  const worker = async (): Promise<(string | null)[]> => {
    const answers: (string | null)[] = [];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) answers.push(await quadratic(one));
    return answers;
  };
  const answers = (await Promise.all([worker(), worker()])).flat();
  expect(answers.filter((answer) => answer !== null)).toEqual([]);
});

/** Their pieces are bounded, or their text is our own. */
const PUT_TOGETHER = ['base/reader.ts', 'refusals/split/fields.ts'];

test('none is put together where this test does not see it', () => {
  expect([...made].sort()).toEqual(PUT_TOGETHER);
});
