#!/usr/bin/env node
// Writes what is made from the program itself: the rules, the JSON schemas, the licences. `--check` only compares, for CI.
import { readFileSync, writeFileSync } from 'node:fs';
import { settingsSchema } from '../dist/policy/settings-file.js';
import { rulesPage } from '../dist/rules/page.js';
import { reportSchema } from '../dist/shapes/report.js';
import { licencesPage } from './licences.js';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

const pages = {
  'docs/rules.md': rulesPage(),
  'docs/licences.md': licencesPage(lock),
  'docs/report.schema.json': `${JSON.stringify(reportSchema(), null, 2)}\n`,
  'docs/imap-doctor.schema.json': `${JSON.stringify(settingsSchema(), null, 2)}\n`,
};

for (const [name, page] of Object.entries(pages)) {
  const file = new URL(`../${name}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, page);
  } else if (readFileSync(file, 'utf8') !== page) {
    process.stderr.write(`${name} is out of date: run npm run docs\n`);
    process.exitCode = 1;
  }
}
