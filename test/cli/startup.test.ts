/** What starting costs: which modules are loaded, not how long it takes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { quickAnswer } from '../../src/cli/quick.ts';
import { english } from '../../src/words/english.ts';
import { binary, runBinary, scrubbed } from '../support/binary.ts';

/** What the program has loaded when it ends: of our own build, and of packages (which may be modules, hence the hook). */
function loadedBy(args: readonly string[]): { packages: string[]; own: string[]; code: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-load-'));
  const log = join(folder, 'loaded.txt');
  const [hooks, atExit] = [join(folder, 'hooks.mjs'), join(folder, 'exit.cjs')];
  const note = (what: string): string => `require('node:fs').appendFileSync(${JSON.stringify(log)}, ${what});`;
  writeFileSync(atExit, `process.on('exit', () => { ${note("Object.keys(require.cache).join('\\n') + '\\n'")} });`);
  writeFileSync(
    hooks,
    `import { createRequire } from 'node:module';
     const require = createRequire(import.meta.url);
     export async function load(url, context, next) { ${note("url + '\\n'")} return next(url, context); }`,
  );
  const register = `data:text/javascript,import { register } from 'node:module'; register(${JSON.stringify(`file://${hooks}`)});`;
  const { status } = spawnSync(process.execPath, ['--require', atExit, '--import', register, binary, ...args], {
    env: scrubbed({ HOME: folder }),
  });
  const files = readFileSync(log, 'utf8').split('\n');
  const packages = files.flatMap((file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  const own = files.flatMap((file) => /\/dist\/([^/]+)$/.exec(file)?.[1] ?? []);
  return { packages: [...new Set(packages)].sort(), own: [...new Set(own)].sort(), code: status };
}

describe('nothing is loaded before it is needed', () => {
  test.each(['--version', '-V', '--help', '-h'])('%s loads neither the argument parser nor any package', (flag) => {
    const { packages, own, code } = loadedBy([flag]);
    expect(code).toBe(0);
    expect(packages).toEqual([]);
    expect(own).toEqual(['cli.cjs', 'start.cjs']);
  });

  test('explain needs no network code and no package', () => {
    const { packages, own } = loadedBy(['explain']);
    expect(packages).toEqual([]);
    expect(own).toContain('explain.cjs');
    expect(own.filter((file) => /check|watch|demo|wizard/.test(file))).toEqual([]);
  });

  test('lint of a Thunderbird profile loads one file besides the parser, and no package', () => {
    const { packages, own } = loadedBy(['lint', 'fixtures/programs/thunderbird/bad/fresh']);
    expect(packages).toEqual([]);
    expect(own).toEqual(['cli.cjs', 'judge.cjs', 'program.cjs', 'rolldown-runtime.cjs', 'start.cjs']);
  });

  test('a page is laid out by a file of its own, without any package', () => {
    const { packages, own } = loadedBy(['lint', 'fixtures/programs/thunderbird/bad/fresh', '--format', 'html']);
    expect(packages).toEqual([]);
    expect(own).toContain('html.cjs');
  });

  test('what opens signatures is loaded for a profile of Apple', () => {
    const { own } = loadedBy(['lint', 'fixtures/programs/ios/ok/binary.mobileconfig']);
    expect(own).toContain('mobileconfig-file.cjs');
  });
});

test('colour is loaded where there is colour, and prompts are not', () => {
  expect(loadedBy(['lint', 'fixtures/programs/thunderbird/bad/fresh', '--color', 'always']).packages).toEqual([
    'chalk',
  ]);
});

test('the API is a module with names', async () => {
  const api = (await import(new URL('../../dist/index.js', import.meta.url).href)) as object;
  expect(Object.keys(api).sort()).toEqual(['Secret', 'check', 'lint', 'lintAccounts', 'plan', 'readConfig']);
});

describe('the quick answers are those of the argument parser', () => {
  const silent = { stderr: new Writable() };
  async function parsed(flag: string): Promise<string> {
    let text = '';
    const stdout = new Writable({
      write(chunk, _encoding, done) {
        text += String(chunk);
        done();
      },
    });
    expect(await run([flag], { ...silent, stdout, words: english } as never)).toBe(0);
    return text;
  }

  test.each(['--version', '--help'])('%s', async (flag) => {
    expect((await runBinary([flag])).stdout).toBe(await parsed(flag));
  });

  test('where only ASCII can be shown, so is the help', async () => {
    const { stdout } = await runBinary(['--help'], { env: { LANG: 'C' } });
    expect(stdout).toContain('"too many connections"');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
    expect(stdout).toMatch(/^[\x00-\x7f]*$/);
  });

  test('on a narrow terminal the help is wrapped for it', () => {
    const around = { env: {}, platform: 'linux' as const };
    const stdout = Object.assign(new Writable(), { columns: 40 });
    expect(quickAnswer(['--help'], { ...around, stdout }, 'en')).toBeNull();
    expect(quickAnswer(['--help', 'check'], { ...around, stdout: new Writable() }, 'en')).toBeNull();
    expect(quickAnswer(['check'], { ...around, stdout: new Writable() }, 'en')).toBeNull();
  });
});
