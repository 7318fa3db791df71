// Builds dist/: the declarations by the compiler, the program by the bundler. A process that loads a hundred small
// modules spends more time on finding them than on all the rest, so what is used together is put together; and as
// CommonJS, which Node.js loads sooner.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { BUILT_IN } from './licences.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const built = createRequire(at('dist/'));
const { dependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** Each is one file of its own, for whoever needs it: what these modules import, and what those import. */
const together = {
  start: ['src/cli/cli.ts'],
  judge: ['src/cli/commands/lint.ts', 'src/cli/commands/flags.ts'],
};
const OTHER_PROGRAMS = 'node:child_process';
const NOTHING = '\0nothing.cjs';
const needed = Object.fromEntries(Object.keys(together).map((name) => [name, new Set()]));

const reach = {
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
};

/** The argument parser could start other programs as its commands. Ours never does, and what for is slow to load. */
const noOtherPrograms = {
  name: 'no-other-programs',
  resolveId: (id, importer) => (id === OTHER_PROGRAMS && importer?.includes('/commander/') ? NOTHING : null),
  load: (id) => (id === NOTHING ? 'module.exports = {};' : null),
};

rmSync(at('dist'), { recursive: true, force: true });
execFileSync(process.execPath, [at('scripts/words.js')], { stdio: 'inherit' });
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], {
  stdio: 'inherit',
});
await build({
  cwd: at(''),
  input: { cli: 'src/cli/cli.ts', program: 'src/cli/program.ts', crash: 'src/cli/crash.ts', index: 'src/index.ts' },
  platform: 'node',
  external: Object.keys(dependencies),
  plugins: [reach, noOtherPrograms],
  output: {
    dir: at('dist'),
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting: {
      groups: Object.entries(needed).map(([name, ids]) => ({ name, test: (id) => ids.has(id) })),
    },
  },
  logLevel: 'warn',
});
// The API is a module, as its declarations say.
const names = Object.keys(built('./index.cjs')).sort().join(', ');
writeFileSync(at('dist/index.js'), `import api from './index.cjs';\nexport const { ${names} } = api;\n`);
writeFileSync(at('dist/help.txt'), await help());
// @fluent/bundle comes without the text of its licence, which is the one of the compiler.
const textOf = (name) => (name === '@fluent/bundle' ? 'typescript' : name);
for (const name of BUILT_IN) {
  copyFileSync(at(`node_modules/${textOf(name)}/LICENSE`), at(`dist/${name.replace('/', '-')}.LICENSE`));
}

/** What the argument parser prints for --help: the program answers with it, without loading the parser. */
async function help() {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const { run } = built('./program.cjs');
  if ((await run(['--help'], { stdout, stderr: process.stderr })) !== 0 || text === '') throw new Error('no help');
  return text;
}
