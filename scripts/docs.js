#!/usr/bin/env node
// Writes docs/rules.md from the rules themselves. `--check` only compares, for CI.
import { readFileSync, writeFileSync } from 'node:fs';
import { rulesPage } from '../dist/rules/page.js';

const file = new URL('../docs/rules.md', import.meta.url);
const page = rulesPage();

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== page) {
    process.stderr.write('docs/rules.md is out of date: run npm run docs\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, page);
}
