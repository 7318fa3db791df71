// Compiles dist/: the declarations by the compiler, the program by the bundler. A process that loads a hundred small
// modules spends more time finding them than on all the rest, so modules that are used together are bundled together;
// and as CommonJS, which Node.js loads sooner.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { BUILT_IN } from './licences.js';
import { languagesIn } from './words.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** Each is one file of its own: what these modules import, and what those import. */
const together = {
  start: ['src/cli/cli.ts'],
  judge: [
    'src/cli/commands/lint.ts',
    'src/cli/commands/flags.ts',
    'src/words/english.ts',
    // What the argument parser itself needs.
    'src/base/nearest.ts',
    'src/cli/client-flag.ts',
    'src/cli/values.ts',
    'src/discover/target.ts',
    'src/probes/watch/rows.ts',
  ],
};
const OTHER_PROGRAMS = 'node:child_process';
const NOTHING = '\0nothing.cjs';

const reach = (needed) => ({
  name: 'reach',
  buildEnd() {
    for (const [name, roots] of Object.entries(together)) {
      const left = roots.map(at);
      for (let id = left.pop(); id !== undefined; id = left.pop()) {
        if (needed[name].has(id)) continue;
        needed[name].add(id);
        left.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    }
  },
});

/** The packages whose code gets into dist/, by the folders it comes from. */
const packagesIn = (found) => ({
  name: 'packages',
  buildEnd() {
    for (const id of this.getModuleIds()) {
      const [, folder, name] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id.replaceAll('\\', '/')) ?? [];
      if (name !== undefined) found.set(name, folder);
    }
  },
});

/** The argument parser could start other programs as its commands. Ours never does, and that part is slow to load. */
const noOtherPrograms = {
  name: 'no-other-programs',
  resolveId: (id, importer) => (id === OTHER_PROGRAMS && importer?.includes('/commander/') ? NOTHING : null),
  load: (id) => (id === NOTHING ? 'module.exports = {};' : null),
};

/**
 * Builds beside dist/ and puts the result in its place at the end: what runs from there meanwhile (another test run)
 * finds the old program or the new one, never half of it.
 */
export async function compile() {
  const out = `dist-${process.pid}`;
  try {
    await compileTo(out);
    replaceDist(out);
  } finally {
    rmSync(at(out), { recursive: true, force: true });
  }
}

async function compileTo(out) {
  for (const script of ['words', 'schemas']) {
    execFileSync(process.execPath, [at(`scripts/${script}.js`)], { stdio: 'inherit' });
  }
  execFileSync(
    process.execPath,
    [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json'), '--outDir', at(out)],
    { stdio: 'inherit' },
  );
  const needed = Object.fromEntries(Object.keys(together).map((name) => [name, new Set()]));
  const packages = new Map([['rolldown', at('node_modules/rolldown')]]);
  await build({
    cwd: at(''),
    input: { cli: 'src/cli/cli.ts', program: 'src/cli/program.ts', crash: 'src/cli/crash.ts', index: 'src/index.ts' },
    platform: 'node',
    external: Object.keys(dependencies),
    plugins: [reach(needed), packagesIn(packages), noOtherPrograms],
    output: {
      dir: at(out),
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      codeSplitting: {
        groups: Object.entries(needed).map(([name, ids]) => ({ name, test: (id) => ids.has(id) })),
      },
    },
    logLevel: 'warn',
  });
  const built = createRequire(at(`${out}/`));
  // The API is a module, as its declarations say.
  const names = Object.keys(built('./index.cjs')).sort().join(', ');
  writeFileSync(at(`${out}/index.js`), `import api from './index.cjs';\nexport const { ${names} } = api;\n`);
  for (const language of languagesIn(at('src/words'))) {
    writeFileSync(at(`${out}/help.${language}.txt`), await help(built('./cli.cjs'), language));
  }
  copyLicences(packages, out);
}

/** What is built in comes with its licence, and is on the list that docs/licences.md is made from. */
function copyLicences(packages, out) {
  const names = [...packages.keys()].sort();
  if (names.join() !== BUILT_IN.join())
    throw new Error(`BUILT_IN in scripts/licences.js should be ${names.join(', ')}`);
  for (const [name, folder] of packages) {
    // @fluent/bundle comes without the text of its licence, which is the same as the compiler's.
    const from = name === '@fluent/bundle' ? at('node_modules/typescript') : folder;
    const files = readdirSync(from);
    // Some have it at the end of their README.
    const file = files.find((one) => /^licen[cs]e/i.test(one)) ?? files.find((one) => /^readme/i.test(one));
    if (file === undefined) throw new Error(`${name} comes without a licence`);
    copyFileSync(`${from}/${file}`, at(`${out}/${name.replace(/^@/, '').replace('/', '-')}.LICENSE`));
  }
}

/** Another build may put its own there between two of these steps: then ours goes on top. */
function replaceDist(out) {
  for (let attempt = 1; ; attempt += 1) {
    const old = `${out}-old`;
    try {
      if (existsSync(at('dist'))) renameSync(at('dist'), at(old));
      rmSync(at(old), { recursive: true, force: true });
      renameSync(at(out), at('dist'));
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/** What the argument parser prints for --help: the program answers with it, without loading the parser. */
async function help({ main }, language) {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  if (
    (await main(['--lang', language, '--help'], { stdout, stderr: process.stderr, env: { LANG: 'C.UTF-8' } })) !== 0 ||
    text === ''
  )
    throw new Error('no help');
  return text;
}
