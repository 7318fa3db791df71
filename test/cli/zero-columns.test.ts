/** A terminal that says it has no columns (`script`, some agents, `docker -t` at its start): ora would never come back. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { binary, scrubbed } from '../support/binary.ts';
import { describeWith } from '../support/require.ts';

describeWith('script', 'a terminal with 0 columns', () => {
  test('the check ends, and writes no flood', async () => {
    const child = spawn(
      'script',
      ['-qec', `stty cols 0 rows 0; '${process.execPath}' '${binary}' demo --server generous`, '/dev/null'],
      {
        env: scrubbed({ HOME: '/nonexistent', TERM: 'xterm', SHELL: '/bin/sh' }),
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    let shown = '';
    child.stdout.on('data', (data: Buffer) => {
      shown += data.toString();
      if (shown.length > 100_000) child.kill('SIGKILL');
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
    const [code] = await once(child, 'close');
    clearTimeout(timer);
    expect(code).toBe(0);
    expect(shown.length).toBeLessThan(10_000);
    expect(shown).toContain('nothing wrong found');
  });
});
