/** The whole program inside this process, with a world of the test's own: for tests that run it many times. */
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/cli.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program on no terminal, in UTF-8 and without colour. */
export async function runMain(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await main(args, {
    stdin: Readable.from(input.length > 0 ? [Buffer.from(input)] : []),
    stdout: into(stdout),
    stderr: into(stderr),
    env: { LANG: 'C.UTF-8', ...env },
    platform: 'linux',
    home: '/nonexistent',
    interrupt: new AbortController().signal,
    secrets: [],
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

function into(list: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      list.push(String(chunk));
      done();
    },
  });
}
