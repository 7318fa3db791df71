/** The tests that mutation testing runs hundreds of times: in this process, without other programs, servers and waiting. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const FOLDERS = /^(?:golden\.|(?:derive|engine|knowledge|plan|policy|programs|refusals|rules|verdict)\/)/;
/** What starts programs or servers, runs the whole program inside this process, or imports by a name it makes up. */
const SLOW =
  /'node:child_process'|\/support\/(?:binary|nobody|script-server|terminal)\.ts'|\bimport\((?!'|new URL\('\.)/;
/** Measure time and memory over large inputs, or the same property a hundred times. */
const MEASURES = /\/(?:any-bytes|corpus|hostile|sheet)\.test\.ts$/;

/** Paths below test/. */
function fastTests(root) {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.test.ts') &&
      FOLDERS.test(file) &&
      !MEASURES.test(file) &&
      !SLOW.test(readFileSync(join(root, 'test', file), 'utf8')),
  );
}

const API = ['describe', 'test', 'it', 'expect', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach'];
const VITEST = '\0vitest';
const ENTRY = '\0entry';

/** Scripts imported in a way the compiler does not follow are imported in the usual way: CommonJS cannot wait for them. */
function fixed(code) {
  let imports = '';
  const text = code.replace(/await import\(new URL\(('\.[^']+'), import\.meta\.url\)\.href\)/g, (_, path) => {
    const name = `imported${imports.length}`;
    imports += `import * as ${name} from ${path};`;
    return name;
  });
  return imports + text;
}

/** All of them with what they import, as CommonJS that finds Vitest's functions in `globalThis.__harness`. */
export async function bundled(root) {
  const files = new Map(fastTests(root).map((file) => [join(root, 'test', file), file]));
  const together = {
    name: 'together',
    resolveId: (id) => (id === 'vitest' ? VITEST : id === ENTRY ? ENTRY : null),
    load(id) {
      if (id === ENTRY) return [...files.keys()].map((file) => `import ${JSON.stringify(file)};`).join('\n');
      return id === VITEST ? `export const { ${API.join(', ')} } = globalThis.__harness.api;` : null;
    },
    transform(code, id) {
      const file = files.get(id);
      // What a test file registers is put down to it. The imports below are evaluated before that.
      const begin = file ? `globalThis.__harness.enter(${JSON.stringify(file)});` : '';
      return begin + fixed(code).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
    },
  };
  // Packages by name; ours by path.
  const build = await rolldown({
    cwd: root,
    input: ENTRY,
    platform: 'node',
    external: (id) => /^[a-z@]/.test(id) && id !== 'vitest',
    plugins: [together],
  });
  const { output } = await build.generate({ format: 'cjs', codeSplitting: false });
  await build.close();
  return output[0].code;
}
