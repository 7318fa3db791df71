/** Runs the program as a user's shell would, in an environment that holds nothing of the developer's own. */
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface BinaryOptions {
  /** Added to PATH, HOME (a fresh, empty directory) and LANG=C.UTF-8, which is all there is otherwise. */
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input; default: empty and closed. */
  readonly input?: string;
  /** Default 20000. Then the program is killed and `code` is null, `signal` SIGKILL. */
  readonly timeoutMs?: number;
  readonly cwd?: string;
}

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  /** Settles when the program has ended, by itself or by the timeout. */
  readonly finished: Promise<Finished>;
}

export const binary: string = fileURLToPath(new URL('../../bin/imap-doctor.js', import.meta.url));

/** Runs the program to its end. Never rejects because of an exit code. */
export function runBinary(args: readonly string[], options: BinaryOptions = {}): Promise<Finished> {
  const { child, finished } = startBinary(args, options);
  child.stdin.end(options.input ?? '');
  return finished;
}

/** Starts the program and hands over the child, for signals and for talking to it; its standard input stays open. */
export function startBinary(args: readonly string[], options: BinaryOptions = {}): Started {
  const home = options.env?.['HOME'] === undefined ? mkdtempSync(join(tmpdir(), 'imap-doctor-home-')) : null;
  const child = spawn(process.execPath, [binary, ...args], {
    env: scrubbed(home === null ? {} : { HOME: home }, options.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  // A program that ends without reading its input is no failure of the test.
  child.stdin.on('error', () => undefined);
  return { child, finished: finish(child, options.timeoutMs ?? 20_000, home) };
}

/** The complete environment of a tested program. */
export function scrubbed(...more: (Readonly<Record<string, string>> | undefined)[]): Record<string, string> {
  return Object.assign({ PATH: process.env['PATH'] ?? '/usr/bin:/bin', LANG: 'C.UTF-8' }, ...more);
}

async function finish(
  child: ChildProcessWithoutNullStreams,
  timeoutMs: number,
  home: string | null,
): Promise<Finished> {
  try {
    return await ended(child, timeoutMs);
  } finally {
    if (home !== null) rmSync(home, { recursive: true, force: true });
  }
}

/** What a program said, when it has ended by itself or was killed after `timeoutMs`. */
export async function ended(
  child: ChildProcess & { readonly stdout: Readable; readonly stderr: Readable },
  timeoutMs: number,
): Promise<Finished> {
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  try {
    const [stdout, stderr, [code, signal]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
    ]);
    return { code, signal, stdout, stderr };
  } finally {
    clearTimeout(timer);
  }
}
