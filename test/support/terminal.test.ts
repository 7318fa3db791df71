import { spawnSync } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { scrubbed } from './binary.ts';
import { describeWith } from './require.ts';
import { startTerminal, type Terminal } from './terminal.ts';

describeWith('tmux', 'a terminal', () => {
  let terminal: Terminal | null = null;
  afterEach(async () => {
    await terminal?.close();
    terminal = null;
  });

  async function node(script: string, columns = 80): Promise<Terminal> {
    terminal = await startTerminal({
      command: [process.execPath, '-e', script],
      env: scrubbed({ MARK: 'it is here' }),
      columns,
    });
    return terminal;
  }

  test('is a terminal of the size asked for, and the environment is the one given', async () => {
    const t = await node(
      'console.log(process.stdout.isTTY, process.stdout.columns, Object.keys(process.env).sort().join())',
      60,
    );
    await t.waitFor('true 60 LANG,MARK,PATH,TERM');
  });

  test('passes on typed text and keys, and the exit status', async () => {
    const t = await node(
      "process.stdin.once('data', (d) => { console.log('got <' + String(d).trim() + '>'); process.exit(7) })",
    );
    await t.send("it's $HOME; -x");
    await t.key('Enter');
    expect(await t.exitCode()).toBe(7);
    expect(await t.screen()).toContain("got <it's $HOME; -x>");
  });

  test('keeps what scrolled away, after the command has ended too', async () => {
    const t = await node('for (let i = 1; i <= 200; i++) console.log("line " + i)');
    expect(await t.exitCode()).toBe(0);
    const screen = await t.waitFor('line 200');
    expect(screen).toMatch(/^line 1\nline 2\n/);
  });

  test('Ctrl-C ends a program that does not catch it, with 128 + SIGINT', async () => {
    const t = await node('console.log("ready"); setInterval(() => {}, 1000)');
    await t.waitFor('ready');
    await t.key('C-c');
    expect(await t.exitCode()).toBe(130);
  });

  test('says what is on the screen when the awaited text does not come', async () => {
    const t = await node('console.log("something else"); setInterval(() => {}, 1000)');
    await t.waitFor('something');
    await expect(t.waitFor(/never/, 200)).rejects.toThrow(/did not show \/never\/ within 200 ms.*something else/s);
    await expect(t.exitCode(200)).rejects.toThrow(/still runs/);
  });

  test('close() ends a command that ignores the hang-up', async () => {
    const t = await node(
      "process.on('SIGHUP', () => {}); console.log('pid ' + process.pid + '.'); setInterval(() => {}, 1000)",
    );
    const pid = Number(/pid (\d+)\./.exec(await t.waitFor(/pid \d+\./))?.[1]);
    expect(process.kill(pid, 0)).toBe(true);
    await t.close();
    // Gone, or dead and waiting for a parent that never asks (Z), as in a container without an init.
    await vi.waitFor(
      () => expect(spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout).toMatch(/^Z|^$/),
      3000,
    );
  });
});
