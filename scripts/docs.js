#!/usr/bin/env node
// Writes what is made from the program itself: the rules, the JSON schemas, the licences. `--check` only compares, for CI.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './bundle.js';
import { licencesPage } from './licences.js';

const root = new URL('..', import.meta.url);
const { rulesPage, settingsSchema, reportSchema, programIds } = await loaded();
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));

const pages = {
  'src/model/program-id.ts': programIdType(),
  'docs/rules.md': rulesPage(),
  'docs/licences.md': licencesPage(lock),
  'docs/report.schema.json': `${JSON.stringify(reportSchema(), null, 2)}\n`,
  'docs/imap-doctor.schema.json': `${JSON.stringify(settingsSchema(), null, 2)}\n`,
};

for (const [name, page] of Object.entries(pages)) {
  const file = new URL(name, root);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, page);
  } else if (readFileSync(file, 'utf8') !== page) {
    process.stderr.write(`${name} is out of date: run npm run docs\n`);
    process.exitCode = 1;
  }
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
    await bundle(
      ['src/rules/page.ts', 'src/policy/settings-file.ts', 'src/shapes/report.ts', 'src/programs/index.ts'],
      scratch,
    );
    const modules = ['page', 'settings-file', 'report', 'index'].map(
      (name) => import(pathToFileURL(join(scratch, `${name}.js`)).href),
    );
    return Object.assign({}, ...(await Promise.all(modules)));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
