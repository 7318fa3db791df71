import { readFileSync } from 'node:fs';

/** Where people find this program. */
export function homepage(): string {
  return `https://www.npmjs.com/package/${tool().name}`;
}

/** The name and version of this program, from its package.json. */
export function tool(): { name: string; version: string } {
  const { name, version } = JSON.parse(packageJson()) as { name: string; version: string };
  return { name, version };
}

/** The built program runs from dist/, the sources from src/base/: one and two folders below package.json. */
function packageJson(): string {
  try {
    return readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  } catch {
    return readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  }
}
