#!/usr/bin/env node
// Writes what is made from the program itself: the rules, the JSON schemas, the licences. `--check` only compares, for CI.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './bundle.js';
import { exampleOf } from './examples.js';
import { licencesPage } from './licences.js';
import { publishedSchemas } from './schema-of.js';

const root = new URL('..', import.meta.url);
const { rulesPage, rules, programIds } = await loaded();
const ruleIds = rules.map(({ id }) => id);
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));

// The schemas are made from src/model, so the type in it comes first.
settle('src/model/program-id.ts', programIdType());
settle('docs/rules.md', rulesPage(exampleOf));
settle('docs/licences.md', licencesPage(lock));
for (const [name, schema] of Object.entries(publishedSchemas(ruleIds))) {
  settle(name, `${JSON.stringify(schema, null, 2)}\n`);
}

function settle(name, page) {
  const file = new URL(name, root);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (current === page) return;
  if (!process.argv.includes('--check')) return writeFileSync(file, page);
  process.stderr.write(`${name} is out of date: run npm run docs\n`);
  process.exitCode = 1;
}

/** The ids of src/programs/list.ts as a type. */
function programIdType() {
  return [
    '/** Made from src/programs/list.ts by `npm run docs`. It is here because nothing in model/ imports a program. */',
    'export type ProgramId =',
    ...programIds.map((id, i) => `  | '${id}'${i === programIds.length - 1 ? ';' : ''}`),
    '',
  ].join('\n');
}

/** What the pages are made by. It is no part of the package, so it is put together for this once. */
async function loaded() {
  const scratch = mkdtempSync(fileURLToPath(new URL('node_modules/.docs-', root)));
  try {
    const modules = { page: 'src/rules/page.ts', rules: 'src/rules/index.ts', programs: 'src/programs/index.ts' };
    await bundle(modules, scratch);
    const all = Object.keys(modules).map((name) => import(pathToFileURL(join(scratch, `${name}.js`)).href));
    return Object.assign({}, ...(await Promise.all(all)));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
