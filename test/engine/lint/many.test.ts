import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '../../../src/model/files.ts';
import type { Report } from '../../../src/model/report.ts';
import { fixture } from '../../programs/fixture.ts';
import { binary, runBinary, scrubbed, startBinary } from '../../support/binary.ts';
import { describeWith } from '../../support/require.ts';
import { startTerminal } from '../../support/terminal.ts';

const MANY = 10_000;
const LARGE = 200;
let folder: string;

/** The same file under many names: links, so that it takes no time and no room. */
function profiles(name: string, content: Uint8Array, count: number): string {
  const root = join(folder, name);
  mkdirSync(root);
  writeFileSync(join(root, 'original'), content);
  for (let i = 0; i < count; i += 1) {
    mkdirSync(join(root, `${i}.default`));
    linkSync(join(root, 'original'), join(root, `${i}.default`, 'prefs.js'));
  }
  rmSync(join(root, 'original'));
  return root;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-many-'));
  const fresh = fixture('thunderbird/bad/fresh/prefs.js');
  profiles('many', fresh, MANY);
  const padding = `user_pref("extensions.padding", "${'x'.repeat(2 * 2 ** 20)}");\n`;
  profiles('large', Buffer.concat([fresh, Buffer.from(padding)]), LARGE);
  // Put in front of the program: what it took, and one Ctrl-C as soon as it listens for one.
  writeFileSync(
    join(folder, 'peak.cjs'),
    "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));",
  );
  writeFileSync(
    join(folder, 'ctrl-c.cjs'),
    "const wait = setInterval(() => { if (process.listenerCount('SIGINT')) { clearInterval(wait); process.kill(process.pid, 'SIGINT'); } }, 100); wait.unref();",
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ctrlC = () => ({ env: { NODE_OPTIONS: `--require=${join(folder, 'ctrl-c.cjs')}` } });

/** MB of memory at the peak. */
async function peak(root: string, format: string): Promise<number> {
  const { code, stderr } = await runBinary(['lint', root, '--format', format, '-o', join(folder, 'report')], {
    env: { NODE_OPTIONS: `--require=${join(folder, 'peak.cjs')}` },
    timeoutMs: 120_000,
  });
  expect(code).toBe(0);
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
}

describe('ten thousand profiles in one call', () => {
  test.each(['json', 'terminal'])('are judged in little memory: %s', async (format) => {
    // Measured with Node 20: 51 MB for --version, 80 with 1,000 profiles, 129 with 10,000.
    expect(await peak(join(folder, 'many'), format)).toBeLessThan(300);
    if (format !== 'json') return;
    const { facts, findings } = JSON.parse(readFileSync(join(folder, 'report'), 'utf8')) as Report;
    expect(facts.accounts).toMatchObject({ status: 'ok', value: { length: MANY } });
    const capped = findings.filter(({ ruleId }) => ruleId === 'connections/too-many');
    expect(capped).toHaveLength(MANY);
    const files = capped.map(({ at }) => at?.file);
    expect(files).toEqual([...files].sort());
  }, 120_000);

  test('take no more memory than a thousand where findings are written as they are found', async () => {
    // Measured: 77 to 92 MB with 1,000, depending on Node.js, 86 to 105 with 20,000.
    expect(await peak(join(folder, 'many'), 'ndjson')).toBeLessThan(140);
  }, 120_000);

  test('400 MB of settings do not stay in memory', async () => {
    // Measured: 75 MB with Node 20, 91 with 24.
    expect(await peak(join(folder, 'large'), 'json')).toBeLessThan(150);
  }, 120_000);

  test('Ctrl-C gives the report about what was read until then', async () => {
    const { code, stdout, stderr } = await runBinary(['lint', join(folder, 'large'), '--format', 'json'], ctrlC());
    expect(code).toBe(130);
    expect(stderr).toContain('Interrupted');
    const { facts } = JSON.parse(stdout) as Report;
    expect((facts.files as { value: Files }).value.read.length).toBeLessThan(LARGE);
  });

  test('Ctrl-C while standard input is read ends it', async () => {
    const { child, finished } = startBinary(['lint', '-'], ctrlC());
    expect(await finished).toMatchObject({ code: 130, stdout: '' });
    expect(child.stdin.writableEnded).toBe(false);
  });
});

describeWith('tmux', 'on a terminal', () => {
  test('a bar shows how far it is, and is gone afterwards', async () => {
    const command = [process.execPath, binary, 'lint', join(folder, 'many'), '-o', join(folder, 'report')];
    const terminal = await startTerminal({ command, env: scrubbed({ HOME: folder, TERM: 'xterm-256color' }) });
    try {
      await terminal.waitFor(/Reading settings █*░* \d+ of 10000/, 30_000);
      expect(await terminal.exitCode(60_000)).toBe(0);
      expect((await terminal.screen()).trim()).toBe('');
    } finally {
      await terminal.close();
    }
  }, 100_000);
});
