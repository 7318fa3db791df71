/**
 * The hook as a repository gets it: pre-commit clones this one, installs it and runs it. The clone is built with what the
 * package registry gives, so this takes a minute.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../support/require.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd,
    encoding: 'utf8',
  }).trim();

describeWith('pre-commit', 'as a hook of pre-commit', () => {
  let scratch = '';
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'imap-doctor-pre-commit-'));
    // What is here now, committed or not, as a repository of its own.
    const hook = join(scratch, 'hook');
    execFileSync('git', ['clone', '-q', '--no-hardlinks', root, hook]);
    for (const path of git(root, 'diff', 'HEAD', '--name-only', '--diff-filter=AM').split('\n').filter(Boolean)) {
      copyFileSync(join(root, path), join(hook, path));
    }
    git(hook, 'add', '-A');
    git(hook, 'commit', '-qm', 'now', '--allow-empty');
    git(scratch, 'init', '-q', 'settings');
    const rev = git(hook, 'rev-parse', 'HEAD');
    const config = `repos:\n  - repo: ${hook}\n    rev: ${rev}\n    hooks:\n      - id: imap-doctor\n        args: [--fail-on, warning]\n`;
    writeFileSync(join(scratch, 'settings', '.pre-commit-config.yaml'), config);
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  const run = (): { status: number | null; output: string } => {
    const settings = join(scratch, 'settings');
    git(settings, 'add', '-A');
    const { status, stdout, stderr } = spawnSync('pre-commit', ['run', '--all-files'], {
      cwd: settings,
      encoding: 'utf8',
      env: { ...process.env, PRE_COMMIT_HOME: join(scratch, 'cache') },
    });
    return { status, output: stdout + stderr };
  };
  const write = (name: string, text: string): void => writeFileSync(join(scratch, 'settings', name), text);

  test('installs, and judges the settings files of a repository', { timeout: 600_000 }, () => {
    write('user.js', 'user_pref("mail.server.default.max_cached_connections", 10);\n');
    write('readme.md', 'user_pref(\n');
    const first = run();
    expect(first.output).toContain('connections/too-many');
    expect(first.status).toBe(1);
    write('user.js', 'alert("a script of a web page");\n');
    expect(run()).toMatchObject({ status: 0 });
  });
});
