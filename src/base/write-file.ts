import { randomBytes } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from './errors.ts';
import { plain } from './text.ts';

/**
 * Writes a file whole or not at all: a reader never sees half of it, and a crash leaves the old one. What is no plain
 * file (/dev/stdout, a pipe) is written to as it is.
 *
 * @param what what is written, for the message, for example "The baseline"
 * @throws UserError when it cannot be written
 */
export async function writeWhole(path: string, text: string, what: string): Promise<void> {
  try {
    const there = await stat(path).catch(() => null);
    // A link stays a link: what it points to is replaced.
    if (there === null || there.isFile()) await replace(await realpath(path).catch(() => path), text, there?.mode);
    else await writeTo(await open(path, 'w'), text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError(`${what} could not be written to ${plain(path)} (${plain(code, 60)}).`);
  }
}

async function replace(path: string, text: string, mode: number | undefined): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode ?? 0o666);
    await writeTo(handle, text, true);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function writeTo(handle: FileHandle, text: string, durable = false): Promise<void> {
  try {
    await handle.writeFile(text);
    if (durable) await handle.sync();
  } finally {
    await handle.close();
  }
}
