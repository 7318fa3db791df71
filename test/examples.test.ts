/** The examples for pipelines: what they run is run here, and gives the exit codes the documentation promises. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { teamSettingsIn } from '../src/policy/settings-file.ts';
import { formatByName } from '../src/programs/formats.ts';
import { fixturePath, fixturesOf } from './programs/fixture.ts';
import { binary, scrubbed } from './support/binary.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

/** The shell lines of a workflow: `- run: ...` of GitHub, `- ...` under `script:` of GitLab. */
const commandsIn = (path: string): string[] =>
  [...read(path).matchAll(/^ +- (?:run: )?((?:imap-doctor|npm) .+)$/gm)].map(([, line = '']) => line);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-examples-'));
  mkdirSync(join(folder, 'bin'));
  const shim = join(folder, 'bin', 'imap-doctor');
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${binary}" "$@"\n`);
  chmodSync(shim, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const profile = (name: string): void =>
  cpSync(join(root, 'fixtures/programs', name), join(folder, 'profiles'), { recursive: true });

function shell(line: string): Promise<{ code: number; stdout: string }> {
  const PATH = `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return new Promise((resolve) => {
    execFile('sh', ['-c', line], { cwd: folder, env: scrubbed({ PATH, HOME: folder }) }, (error, stdout) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout }),
    );
  });
}

const kinds = [
  ['without findings', 'thunderbird/ok/one-connection', 0],
  ['with findings at the threshold', 'thunderbird/bad/several', 1],
] as const;

describe.skipIf(process.platform === 'win32').each(kinds)('settings %s', (_kind, fixture, expected) => {
  beforeEach(() => {
    profile(fixture);
  });

  test('on GitHub: the report is uploaded, the last step decides', async () => {
    const [install, lint, annotate, ...more] = commandsIn('examples/github-action.yml');
    expect(more).toEqual([]);
    expect(install).toBe(`npm install --global git+https://git.example.org/imap-doctor.git#v${version}`);
    expect((await shell(lint ?? '')).code).toBe(0);
    const log = JSON.parse(readFileSync(join(folder, 'imap-doctor.sarif'), 'utf8')) as {
      runs: [{ results: unknown[] }];
    };
    expect(log.runs[0].results.length > 0).toBe(expected === 1);
    const { code, stdout } = await shell(annotate ?? '');
    expect(code).toBe(expected);
    expect(stdout.includes('::warning file=profiles/prefs.js,line=')).toBe(expected === 1);
  });

  test('on GitLab: the report is there whatever the exit code', async () => {
    const [install, lint, ...more] = commandsIn('examples/gitlab-ci.yml');
    expect(more).toEqual([]);
    expect(install).toBe(`npm install --global git+https://git.example.org/imap-doctor.git#v${version}`);
    expect((await shell(lint ?? '')).code).toBe(expected);
    expect(existsSync(join(folder, 'imap-doctor.xml'))).toBe(true);
    expect(read('examples/gitlab-ci.yml')).toContain('junit: imap-doctor.xml');
  });

  test('with pre-commit: its entry takes the file names', async () => {
    const entry = /^ {2}entry: (.+)$/m.exec(read('.pre-commit-hooks.yaml'))?.[1] ?? '';
    writeFileSync(join(folder, 'user.js'), 'alert(1);');
    const args = /args: \[(.+)\]/.exec(read('examples/pre-commit-config.yaml'))?.[1]?.replaceAll(',', '') ?? '';
    expect((await shell(`${entry} ${args} profiles/prefs.js user.js`)).code).toBe(expected);
    expect((await shell(`${entry} ${args} user.js`)).code).toBe(0);
  });
});

const hooks = read('.pre-commit-hooks.yaml');
/** As Python's re.VERBOSE reads it: blanks mean nothing. */
const files = new RegExp((/^ {2}files: \|\n([\s\S]+)$/m.exec(hooks)?.[1] ?? '').replaceAll(/\s|\(\?x\)/g, ''));

test('the pre-commit hook looks at every file that lint knows by its name, and at nothing else', () => {
  const known = fixturesOf(['ok', 'bad', 'unreadable']).flatMap(filesIn);
  const byName = known.filter((path) => formatByName(path) !== null);
  expect(byName.length).toBeGreaterThan(30);
  expect(byName.filter((path) => !files.test(path))).toEqual([]);
  for (const path of ['a/policies.json', 'thunderbird.cfg', 'x/config-v1.1.xml', '.muttrc', 'a/.config/isyncrc']) {
    expect(path).toMatch(files);
  }
  for (const path of ['my-prefs.js', 'prefs.json', 'x.mobileconfig.md', 'tsconfig.json', 'my.cfg', 'muttrc.md']) {
    expect(path).not.toMatch(files);
  }
});

/** The files of one fixture, which is a file or a folder. */
function filesIn(name: string): string[] {
  const path = fixturePath(name);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((inside) => filesIn(`${name}/${inside}`));
}

test('the hook of the example is the one there is, at this version', () => {
  const example = read('examples/pre-commit-config.yaml');
  expect(example).toContain(`- id: ${/^- id: (.+)$/m.exec(read('.pre-commit-hooks.yaml'))?.[1]}`);
  expect(example).toContain(`rev: v${version}`);
});

test('every action is pinned to a commit, with its version beside it', () => {
  const uses = [...read('examples/github-action.yml').matchAll(/uses: (.+)$/gm)].map(([, what]) => what);
  expect(uses.length).toBeGreaterThan(2);
  for (const what of uses) expect(what).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('imap-doctor.json is taken', () => {
  expect(teamSettingsIn(join(root, 'examples/imap-doctor.json')).ignore).toHaveLength(1);
});
