import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** A real prefs.js has 30 to 300 kB; what is larger than this is no settings file. */
export const MAX_BYTES = 32 * 1024 * 1024;

export type FileProblem = 'missing' | 'dangling' | 'forbidden' | 'folder' | 'not-a-file' | 'too-large' | 'unreadable';

/**
 * Memory for one file after another. A new buffer for each of ten thousand files would lie about until the garbage
 * collector finds it, and the system would have to clear each first.
 */
export interface Room {
  buffer: Buffer;
}

export function room(): Room {
  return { buffer: Buffer.alloc(0) };
}

/**
 * The bytes of a plain file, or why there are none. Never throws, and never waits for a pipe or a device.
 *
 * @param within where the bytes are put: they last until the next file is read into the same room
 */
export function readPlainFile(path: string, maxBytes = MAX_BYTES, within = room()): Uint8Array | FileProblem {
  let handle: number | null = null;
  try {
    // Most files that are asked for are not there, and an exception costs more than the look.
    const seen = statSync(path, { throwIfNoEntry: false });
    if (seen === undefined) return isLink(path) ? 'dangling' : 'missing';
    if (seen.isDirectory()) return 'folder';
    if (!seen.isFile()) return 'not-a-file';
    // It can be replaced by a pipe between the two calls, hence O_NONBLOCK (not on Windows) and the second look.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const opened = fstatSync(handle);
    if (!opened.isFile()) return 'not-a-file';
    return opened.size > maxBytes ? 'too-large' : readUpTo(handle, opened.size, maxBytes, within);
  } catch (error) {
    return problemOf(error, path);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** The first bytes of a plain file; null when there are none to be had. Never throws, and never waits. */
export function readHead(path: string, bytes: number): Uint8Array | null {
  let handle: number | null = null;
  try {
    if (!statSync(path).isFile()) return null;
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!fstatSync(handle).isFile()) return null;
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, readSync(handle, buffer, 0, bytes, 0));
  } catch {
    return null;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** True when there is a plain file, whatever is in it. Never throws. */
export function isPlainFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The size is only a hint: files under /proc say 0, and a file can grow while it is read. */
export function readUpTo(handle: number, size: number, maxBytes: number, within = room()): Uint8Array | FileProblem {
  // One byte more than there should be shows whether it is the end.
  const expected = Math.min(Math.max(size, 4096), maxBytes) + 1;
  if (within.buffer.length < expected) within.buffer = Buffer.allocUnsafeSlow(expected);
  let length = 0;
  for (;;) {
    const { buffer } = within;
    const got = readSync(handle, buffer, length, Math.min(buffer.length, maxBytes + 1) - length, null);
    length += got;
    if (length > maxBytes) return 'too-large';
    if (got === 0) return buffer.subarray(0, length);
    if (length === buffer.length) within.buffer = Buffer.concat([buffer], Math.min(length * 2, maxBytes + 1));
  }
}

/** What a failed call on `path` means. */
export function problemOf(error: unknown, path: string): FileProblem {
  const code = errorCode(error);
  if (code === 'ELOOP') return 'dangling';
  if (code === 'ENOENT' || code === 'ENOTDIR') return isLink(path) ? 'dangling' : 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'unreadable';
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}
