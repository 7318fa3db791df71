// Which sources dist/ was built from. By content and not by time: what Git checks out or a tool puts back is often
// older than the build it does not belong to.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const MARK = at('.built');

/** Everything that has a part in the build. */
export function sourcesHash() {
  const scripts = readdirSync(at('scripts')).filter((name) => name.endsWith('.js'));
  const sources = readdirSync(at('src'), { recursive: true, withFileTypes: true })
    // What the build itself makes of the sentences and the types is left out.
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('generated'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  const others = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
  const files = [...sources, ...scripts.map((name) => at(`scripts/${name}`)), ...others.map(at)].sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

export function isBuilt(hash) {
  return existsSync(at('dist/cli.cjs')) && existsSync(MARK) && readFileSync(MARK, 'utf8') === hash;
}

/** @param hash of the sources dist/ was just built from; null while it is being replaced */
export function markBuilt(hash) {
  if (hash === null) rmSync(MARK, { force: true });
  else writeFileSync(MARK, hash);
}
