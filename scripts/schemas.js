#!/usr/bin/env node
// Makes src/model/generated from the types in src/model: what the program checks files against.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Files the program reads: the module that is made, the type, and the module it is in. */
const read = [
  { name: 'saved-facts', type: 'SavedFacts', from: 'report' },
  { name: 'team-settings', type: 'TeamSettings', from: 'team-settings' },
  { name: 'baseline', type: 'BaselineFile', from: 'baseline' },
];

const source = `// Made by scripts/schemas.js from types with the hash ${sourceHash()}.\n`;
const left = read.map(({ name, ...rest }) => ({ ...rest, file: at(`src/model/generated/${name}.ts`) })).filter(isOld);
// Reading the types takes seconds, and they rarely change between two runs of a test.
if (left.length > 0) {
  const { readerModule } = await import('./schema-of.js');
  mkdirSync(at('src/model/generated'), { recursive: true });
  for (const { file, ...one } of left) writeFileSync(file, `${source}${readerModule(one)}`);
}

function isOld({ file }) {
  return !existsSync(file) || !readFileSync(file, 'utf8').startsWith(source);
}

function sourceHash() {
  const types = ['src/model', 'src/base'].flatMap((folder) =>
    readdirSync(at(folder)).map((name) => `${folder}/${name}`),
  );
  const sources = [...types.filter((name) => name.endsWith('.ts')), 'scripts/schema-of.js', 'package-lock.json'].sort();
  const hash = createHash('sha256');
  for (const name of sources)
    hash
      .update(`${name}\0`)
      .update(readFileSync(at(name)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
