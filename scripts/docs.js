#!/usr/bin/env node
// Writes what is made from the program itself: docs/rules.md and the JSON schemas, the licences. A test fails when they are out of date.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { licencesPage } from './licences.js';

const root = new URL('..', import.meta.url);
const scratch = new URL('node_modules/.docs/', root);
await build({
  cwd: fileURLToPath(root),
  input: { page: 'src/rules/page.ts', settings: 'src/policy/settings-file.ts', report: 'src/shapes/report.ts' },
  platform: 'node',
  external: /^[a-z@]/,
  output: { dir: fileURLToPath(scratch) },
});
const made = (name) => import(new URL(`${name}.js`, scratch).href);
const [{ rulesPage }, { settingsSchema }, { reportSchema }] = await Promise.all(
  ['page', 'settings', 'report'].map(made),
);
rmSync(scratch, { recursive: true });
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));

const pages = {
  'docs/rules.md': rulesPage(),
  'docs/licences.md': licencesPage(lock),
  'docs/report.schema.json': `${JSON.stringify(reportSchema(), null, 2)}\n`,
  'docs/imap-doctor.schema.json': `${JSON.stringify(settingsSchema(), null, 2)}\n`,
};
for (const [name, page] of Object.entries(pages)) writeFileSync(new URL(name, root), page);
