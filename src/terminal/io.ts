import type { Readable, Writable } from 'node:stream';
import type { Secret } from '../base/secret.ts';
import { startedAs } from '../base/started-as.ts';
import type { Words } from '../words/words.ts';

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };
type Input = Readable & { readonly isTTY?: boolean };

/** Everything the program reads or writes, so that tests can replace it. */
export interface World {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: { readonly [name: string]: string | undefined };
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** The file Node.js was told to run; undefined where this is part of another program. */
  readonly script?: string | undefined;
  /** Aborted when the user presses Ctrl-C or the process is told to end. */
  readonly interrupt: AbortSignal;
  /** The secrets of this run, so that no crash report shows them. Code that reads a secret adds it. */
  readonly secrets?: { readonly secret: Secret; readonly user: string }[];
}

/** The world, and the language it is spoken to in. */
export interface Io extends World {
  /** As this terminal can show it. */
  readonly words: Words;
  /** The same for a page, which has every letter. */
  readonly pageWords: Words;
  /** The language of what programs read: English, so that nothing breaks elsewhere, unless --lang names another. */
  readonly machineWords: Words;
}

/** The same world in the language of what programs read. */
export function forPrograms(io: Io): Io {
  return Object.assign(Object.create(io), { words: io.machineWords });
}

/** Can the terminal show more than ASCII? */
export function isUnicode({ env, platform }: Pick<World, 'env' | 'platform'>): boolean {
  if (platform === 'win32') return env['WT_SESSION'] !== undefined || env['TERM_PROGRAM'] !== undefined;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return /utf-?8/i.test(locale) || (platform === 'darwin' && locale === '');
}

/** What to type to start the program again: the beginning of every command that is printed. */
export function commandOf({ script, env, platform }: World): string {
  return startedAs({ script, env, platform, cwd: process.cwd() });
}

/** May we ask questions? Only where there is a person to answer, on a terminal that can move its cursor. */
export function isInteractive({ stdin, stderr, env }: World): boolean {
  return stdin.isTTY === true && stderr.isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';
}

/** Writes and waits until it is out: a report cut short by an early exit is worse than none. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

/** The same for a text that comes bit by bit. A reader that leaves early ends it. */
export async function writePieces(stream: Writable, pieces: Iterable<string>): Promise<void> {
  for (const batch of batches(pieces)) {
    if (!stream.writable) return;
    await write(stream, batch);
  }
}

/** The same for a text that is still being made. */
export async function writeAsMade(stream: Writable, pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) {
    if (!stream.writable) return;
    if (piece !== '') await write(stream, piece);
  }
}

/** Characters: one call for each line would take longer than making the lines. */
const BATCH = 64 * 1024;

/** Joins small pieces to larger ones. */
export function* batches(pieces: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < BATCH) continue;
    yield batch.join('');
    batch = [];
    length = 0;
  }
  if (length > 0) yield batch.join('');
}
