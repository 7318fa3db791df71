/**
 * Everything the program says about the golden cases and the examples of docs/rules.md comes from the catalogue: in a
 * language nobody speaks, nothing English is left but what a server, a file or a person wrote.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { fixturesOf } from '../programs/fixture.ts';
import { runMain } from '../support/in-process.ts';
import { laidOver } from '../support/laid-over.ts';
import { englishIn } from '../support/pseudo.ts';

vi.mock('../../src/words/english.ts', async () => ({ english: (await import('../support/pseudo.ts')).pseudo }));

const root = fileURLToPath(new URL('../..', import.meta.url));
const before = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'imap-doctor-pseudo-'));
beforeAll(() => process.chdir(root));
afterAll(() => {
  process.chdir(before);
  rmSync(scratch, { recursive: true });
});

/** The commands, by the fixture they are about. */
const cases = new Map<string, readonly string[]>([
  ...fixturesOf(['ok', 'bad', 'unreadable']).map(
    (entry) => [`programs/${entry}`, ['lint', `fixtures/programs/${entry}`]] as const,
  ),
  ...readdirSync(join(root, 'fixtures/facts'))
    .filter((name) => name !== 'thunderbird-runs.json')
    .map((name) => [`facts/${name}`, ['check', '--from', `fixtures/facts/${name}`]] as const),
  ...rules.flatMap(({ id }) => ['bad', 'good'].flatMap((kind) => exampleOf(`rules/${id}/${kind}`))),
]);

function exampleOf(path: string): (readonly [string, readonly string[]])[] {
  const folder = join(root, 'fixtures', path);
  if (!existsSync(folder)) return [];
  const facts = join(folder, 'facts.json');
  if (!existsSync(facts)) return [[path, ['lint', `fixtures/${path}`]]];
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const file = join(scratch, `${path.replaceAll('/', '-')}.json`);
  writeFileSync(file, JSON.stringify(laidOver(read(join(root, 'fixtures/facts/healthy.json')), read(facts))));
  return [[path, ['check', '--from', file]]];
}

async function englishSaid(args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await runMain(args);
  expect(stdout + stderr).not.toBe('');
  return englishIn(stdout + stderr);
}

test.each([...cases])('%s', async (_name, args) => {
  expect(await englishSaid(args)).toEqual([]);
});

test('English that did not come from the catalogue is seen', () => {
  expect(englishIn('- ⟨a server’s own words⟩: Ñóťĥíñĝ ŵàš\n  šéñť.')).toEqual([]);
  expect(englishIn('a.mobileconfig i profile/encrypted')).toEqual([]);
  expect(englishIn('- ⟨x⟩ Nothing was\n  sent.')).toEqual(['Nothing was sent']);
  expect(englishIn('a.mobileconfig\n  i profile/not-signed')).toEqual([]);
  expect(englishIn('i profile/not-signed Nothing was sent.')).toEqual(['Nothing was sent']);
});
