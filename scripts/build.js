#!/usr/bin/env node
// Builds dist/. With --if-changed only when it was made from other sources than those that are here now.
import { isBuilt, markBuilt, sourcesHash } from './sources.js';

const hash = sourcesHash();
if (!process.argv.includes('--if-changed') || !isBuilt(hash)) {
  const { compile } = await import('./compile.js');
  markBuilt(null);
  await compile();
  markBuilt(hash);
}
