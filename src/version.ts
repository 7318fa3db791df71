import { readFileSync } from 'node:fs';

/** Where people find this program. */
export function homepage(): string {
  return `https://www.npmjs.com/package/${tool().name}`;
}

/** The name and version of this program, from its package.json. */
export function tool(): { name: string; version: string } {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return { name, version };
}
