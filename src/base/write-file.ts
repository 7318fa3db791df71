import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, type FileHandle, lstat, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from './error-code.ts';
import { UserError } from './errors.ts';
import { type Message, message } from './message.ts';
import { plain } from './text.ts';

/** A text, whole or in pieces. */
export type Content = string | Iterable<string> | AsyncIterable<string>;

/**
 * Writes a file whole or not at all: a reader never sees half of it, and a crash leaves the old one. What is no plain
 * file (/dev/stdout, a pipe) is written to as it is, and so is a file in a folder where no other can be made.
 *
 * A new file is for its owner alone: there may be names, hosts and folders in it.
 *
 * @param what what is written, for the message
 * @throws UserError when it cannot be written
 */
export async function writeWhole(path: string, content: Content, what: Message): Promise<void> {
  try {
    await refuseStrangersLink(path);
    const there = await stat(path).catch(() => null);
    // A link stays a link: what it points to is replaced.
    if (there === null || there.isFile()) await replace(await realpath(path).catch(() => path), content, there?.mode);
    else await writeTo(await openAsItIs(path, there.isFIFO()), content);
  } catch (error) {
    const code = errorCode(error);
    // Any other error is a mistake in what makes the text.
    if (code === null) throw error;
    throw new UserError(message('file-not-written', { output: what, path: plain(path), reason: plain(code, 60) }));
  }
}

/** How long a pipe is waited for that nobody reads from yet. ms */
const READER_COMES = 5_000;

/** Opening a pipe blocks until somebody reads from it, and Ctrl-C could not end that. So it is asked now and then. */
async function openAsItIs(path: string, isPipe: boolean): Promise<FileHandle> {
  if (!isPipe) return open(path, 'w');
  const until = performance.now() + READER_COMES;
  for (;;) {
    const held = await open(path, constants.O_WRONLY | constants.O_NONBLOCK).catch((error: unknown) => {
      if (errorCode(error) !== 'ENXIO' || performance.now() > until) throw error;
      return null;
    });
    if (held === null) await setTimeout(50);
    else return open(path, 'w').finally(() => held.close());
  }
}

/** A link somebody else made leads where they want, and as root everywhere. */
async function refuseStrangersLink(path: string): Promise<void> {
  const link = await lstat(path).catch(() => null);
  const user = process.geteuid?.();
  if (user === undefined || !link?.isSymbolicLink() || link.uid === user || link.uid === 0) return;
  throw Object.assign(new Error(), { code: 'ELOOP' });
}

/** Codes of a folder in which the file may be written to and no other may be made. */
const CLOSED_FOLDER: ReadonlySet<string | null> = new Set(['EACCES', 'EPERM']);

/** @param mode of the file that is there; undefined where there is none */
async function replace(path: string, content: Content, mode: number | undefined): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode ?? 0o600).catch(async (error) => {
      if (mode !== undefined && CLOSED_FOLDER.has(errorCode(error))) return null;
      throw error;
    });
    if (handle === null) return await writeTo(await open(path, 'w'), content);
    await writeTo(handle, content, true);
    await moveOver(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** A file that is a mount point of its own (one file handed to a container) can be written to and not replaced. */
async function moveOver(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EBUSY') throw error;
    await copyFile(from, to);
    await rm(from, { force: true });
  }
}

async function writeTo(handle: FileHandle, content: Content, durable = false): Promise<void> {
  try {
    await writeFile(handle, content);
    if (durable) await handle.sync();
  } finally {
    await handle.close();
  }
}
