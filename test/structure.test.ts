/**
 * How src/ is built: folders in an order, each of which imports only from itself and from those before it. So a folder
 * can be read, tested and changed without those after it. Cycles inside a folder are found by lint (noImportCycles).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** The lowest first. */
const FOLDERS = [
  'base', // small things without a domain: text, errors, files, secrets
  'model', // what a report is made of, and what rules, steps, formats and models of programs are
  'words', // every sentence a person reads
  'terminal', // colour, width, questions
  'knowledge', // tables with sources
  'wire', // one IMAP connection
  'refusals', // what a server or a dialog says: cause, scope, limit
  'programs', // everything about each mail program
  'discover', // from a mail address to a server
  'derive', // facts from other facts, without a network
  'probes', // facts from the network
  'rules', // facts to findings
  'policy', // what a team makes of the findings
  'verdict', // what is wrong and what to do, in a sentence or two
  'engine', // gather facts, judge them, sum them up
  'plan', // edits of findings to changed files
  'demo', // the built-in server
  'reporters', // report to text
  'wizard', // the conversation
  'cli', // arguments, commands, exit codes
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.includes('/generated/'));

const folderOf = (file: string): string => file.split('/')[0] ?? '';

function importsOf(file: string): string[] {
  const text = readFileSync(resolve(src, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.[^']+)'/gm)].map(([, path = '']) =>
    relative(src, resolve(src, dirname(file), path))
      .split(sep)
      .join('/'),
  );
}

test('src holds folders and index.ts, and every folder has its place in the order', () => {
  const entries = readdirSync(src, { withFileTypes: true });
  expect(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual(['index.ts']);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.filter((name) => !FOLDERS.includes(name))).toEqual([]);
});

test('no folder imports from one after it, and nothing imports index.ts', () => {
  const upwards: string[] = [];
  for (const file of files.filter((one) => one !== 'index.ts')) {
    for (const target of importsOf(file)) {
      const [from, to] = [folderOf(file), folderOf(target)];
      if (FOLDERS.indexOf(to) > FOLDERS.indexOf(from) || target === 'index.ts') {
        upwards.push(`${file} -> ${target}`);
      }
    }
  }
  expect(upwards).toEqual([]);
});

test('the imports are found: those of types and those made at run time, too', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(importsOf('reporters/index.ts')).toEqual(expect.arrayContaining(['model/report.ts', 'reporters/sarif.ts']));
});

test('docs/architecture.md lists the folders in this order, the highest first', () => {
  const page = readFileSync(resolve(src, '../docs/architecture.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `src\/([a-z]+)\/` \|/gm)].map(([, folder]) => folder);
  const entries = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const there = FOLDERS.filter((folder) => entries.some(({ name }) => name === folder));
  expect(listed).toEqual(there.reverse());
});
