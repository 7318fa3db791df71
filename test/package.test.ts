/** What somebody gets who installs this: no script that runs, no file too many, no licence nobody looked at. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { languageIds } from '../src/words/languages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const locked = (): [string, Locked][] => Object.entries(json('package-lock.json').packages as Record<string, Locked>);
const production = (): [string, Locked][] =>
  locked().filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);

test('nothing runs at the installation, ours or of what comes along', () => {
  expect(production().length).toBeGreaterThan(50);
  expect(production().filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  // `prepare` runs in a clone and for an installation from Git, never for one from the registry.
  const ours = Object.keys(json('package.json').scripts);
  expect(ours.filter((name) => ['preinstall', 'install', 'postinstall'].includes(name))).toEqual([]);
});

test('everything is locked: by version and checksum, and from nowhere but the registry', () => {
  const registry = 'https://registry.npmjs.org/';
  const loose = locked().filter(
    ([path, { version, resolved = registry, integrity }]) =>
      path !== '' && !(version && resolved.startsWith(registry) && integrity?.startsWith('sha512-')),
  );
  expect(loose).toEqual([]);
});

test('docs/licences.md, the rules and the schemas are what they are made from (npm run docs)', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.js', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('an installation brings at most 75 packages along', () => {
  expect(production().length).toBeLessThanOrEqual(75);
});

/** Of the packages that are built in, as the page about licences lists them. */
const licences = readFileSync(join(root, 'docs/licences.md'), 'utf8')
  .split('\n')
  .flatMap((row) => /^\| \[([^\]]+)\].*\| built in \|$/.exec(row)?.[1] ?? [])
  .filter((name, i, names) => names.indexOf(name) === i)
  .map((name) => `dist/${name.replace(/^@/, '').replace('/', '-')}.LICENSE`);

test('the package holds the program, its documentation, and nothing else', () => {
  // Built before the tests began; packing must not build it again under the other tests.
  expect(existsSync(join(root, 'dist/cli.cjs'))).toBe(true);
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root });
  const [{ files }] = JSON.parse(listed.toString()) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  const built = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(relative(root, parentPath), name));
  const others = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
  const bin = ['bin/compile-cache.js', 'bin/imap-doctor.js', 'bin/package.json'];
  const schemas = ['baseline', 'explain', 'facts', 'holders', 'imap-doctor', 'report'].map(
    (name) => `docs/${name}.schema.json`,
  );
  expect(paths.sort()).toEqual([...built, ...others, ...bin, ...schemas, 'docs/rules.md'].sort());
  // The build empties the folder first; what it writes is the program, its types, its help and the licences of others.
  expect(built.filter((path) => !/\.(?:cjs|d\.ts)$/.test(path)).sort()).toEqual(
    [...new Set(licences), ...languageIds.map((language) => `dist/help.${language}.txt`), 'dist/index.js'].sort(),
  );
  const sources = new Set(readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }));
  const types = built.flatMap((path) => /^dist\/(.+)\.d\.ts$/.exec(path)?.[1] ?? []);
  expect(types.length).toBeGreaterThan(50);
  expect(types.filter((name) => !sources.has(`${name}.ts`))).toEqual([]);
});
