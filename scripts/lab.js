#!/usr/bin/env node
// Repeats counted runs of a real Thunderbird: docs/lab.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './bundle.js';

const scratch = mkdtempSync(fileURLToPath(new URL('../node_modules/.lab-', import.meta.url)));
let main;
try {
  await bundle(['test/lab/main.ts'], scratch);
  main = await import(pathToFileURL(join(scratch, 'main.js')).href);
} finally {
  rmSync(scratch, { recursive: true });
}
process.exitCode = await main.lab(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
