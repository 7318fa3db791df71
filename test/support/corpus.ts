/** Facts of every kind there is: what the fixtures of mail programs hold, and the bad example of every rule about a server. */
import { readdirSync, readFileSync } from 'node:fs';
import { lintPaths } from '../../src/engine/lint.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import { fixturePath, fixturesOf } from '../programs/fixture.ts';
import { laidOver } from './laid-over.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
type Excerpt = Parameters<typeof laidOver>[1];
const json = (path: string): Excerpt => JSON.parse(readFileSync(new URL(path, fixtures), 'utf8'));

/** Each with its name. */
export async function corpus(): Promise<(readonly [string, FactSheet])[]> {
  const files = fixturesOf(['ok', 'bad']).map(
    async (name) => [name, (await lintPaths([fixturePath(name)])).report.facts] as const,
  );
  const healthy = json('facts/healthy.json');
  const examples = readdirSync(new URL('rules', fixtures), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/bad/facts.json'))
    .sort()
    .map((path) => {
      const { facts } = laidOver(healthy, json(`rules/${path}`)) as { readonly facts: FactSheet };
      return [path, facts] as const;
    });
  return [...(await Promise.all(files)), ...examples];
}
