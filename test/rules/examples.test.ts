/**
 * The examples of docs/rules.md, run: each rule finds its bad example and says what says.txt holds, and finds nothing in
 * its good one. U=1 records what is said.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { rules } from '../../src/rules/index.ts';
import { FACTS, type Snippet } from '../../src/rules/page.ts';
import { exampleOf } from '../support/examples.ts';
import { runMain } from '../support/in-process.ts';
import { laidOver } from '../support/laid-over.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'fixtures/rules');
const before = process.cwd();
let scratch = '';

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'imap-doctor-examples-'));
  process.chdir(root);
});
afterAll(() => {
  process.chdir(before);
  rmSync(scratch, { recursive: true, force: true });
});

const healthy: unknown = JSON.parse(readFileSync(join(root, 'fixtures/facts/healthy.json'), 'utf8'));

async function reportOn(ruleId: string, kind: 'bad' | 'good', snippets: readonly Snippet[]): Promise<Report> {
  const [first, ...others] = snippets;
  const how = ['--format', 'json', '--fail-on', 'never'];
  if (first?.name !== FACTS || others.length > 0) {
    return reportOf(await runMain(['lint', `fixtures/rules/${ruleId}/${kind}`, ...how]));
  }
  const file = join(scratch, `${ruleId.replace('/', '-')}-${kind}.json`);
  writeFileSync(file, JSON.stringify(laidOver(healthy, JSON.parse(first.text))));
  return reportOf(await runMain(['check', '--from', file, ...how]));
}

function reportOf({ stdout, stderr }: Awaited<ReturnType<typeof runMain>>): Report {
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Report;
}

/** In JSON every sentence has its English text beside its id. */
const textOf = (text: unknown): string => (typeof text === 'string' ? text : (text as { readonly text: string }).text);

function saidOf({ message, evidence, remedy }: Finding): string {
  const steps = remedy?.steps.map((step, i) => `${i + 1}. ${textOf(step)}`) ?? [];
  const toDo = remedy === null ? [] : [`Do this: ${textOf(remedy.text)}`, ...steps];
  return `${[textOf(message), ...evidence.map((line) => `- ${textOf(line)}`), ...toDo].join('\n')}\n`;
}

const withExample = rules.map(({ id }) => id).filter((id) => exampleOf(id) !== null);

test('every rule has an example', () => {
  expect(rules.map(({ id }) => id).filter((id) => !withExample.includes(id))).toEqual([]);
});

test('every example belongs to a rule', () => {
  const topics = readdirSync(folder);
  const examples = topics.flatMap((topic) => readdirSync(join(folder, topic)).map((name) => `${topic}/${name}`));
  expect(examples.sort()).toEqual([...withExample].sort());
});

describe.each(withExample)('%s', (id) => {
  const { bad = [], good = [], says = '' } = exampleOf(id) ?? {};

  test('reports the bad example, in the words of docs/rules.md', async () => {
    const { findings } = await reportOn(id, 'bad', bad);
    const said = findings.filter(({ ruleId }) => ruleId === id).map(saidOf);
    expect(said).not.toEqual([]);
    expect(said.join('\n')).not.toMatch(/^(?:- |\d+\. |Do this: )?\[[a-z][\w.-]+\]$/m);
    const file = join(folder, id, 'says.txt');
    if (process.env['U'] === '1') writeFileSync(file, said.join('\n'));
    expect(existsSync(file), 'not recorded yet: U=1 npx vitest run test/rules/examples.test.ts').toBe(true);
    expect(said.join('\n')).toBe(process.env['U'] === '1' ? readFileSync(file, 'utf8') : says);
  });

  test('judges the good example and finds nothing', async () => {
    const { findings, skipped } = await reportOn(id, 'good', good);
    expect([...findings, ...skipped].filter(({ ruleId }) => ruleId === id)).toEqual([]);
  });
});
