/** The only place that writes to users' settings files. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readPlainFile } from '../configs/read-file.ts';
import { UserError } from '../errors.ts';
import { plain } from '../text.ts';
import { backupPath, type Stamp } from './backup.ts';
import type { Change } from './change.ts';

/**
 * Replaces the file in one step, after a copy of it was laid beside it: whoever reads it sees the old content or the
 * new one, whole, whatever happens in between. Mode and, where this user may, owner stay; the target of a symbolic link
 * is replaced and the link stays.
 *
 * @returns the path of the backup
 * @throws UserError when the file is not what it was when the change was planned, or cannot be written; then it is
 *   untouched
 */
export function replace({ file, target, before, after }: Change, stamp: Stamp): string {
  const backup = backupPath(target, stamp);
  const fresh = join(dirname(target), `.${basename(target)}.imap-doctor-${randomBytes(6).toString('hex')}.tmp`);
  const made: string[] = [];
  try {
    const like = statSync(target);
    for (const [path, bytes] of [
      [fresh, after],
      [backup, before],
    ] as const) {
      create(path, bytes, like, () => made.push(path));
    }
    refuseStale({ file, target, before });
    renameSync(fresh, target);
  } catch (error) {
    for (const path of made) unlinkSync(path);
    throw refusal(error, file);
  }
  syncFolder(dirname(target));
  return backup;
}

/** @throws UserError when the file is no longer what it was when the change was planned. */
export function refuseStale({ file, target, before }: Pick<Change, 'file' | 'target' | 'before'>): void {
  const now = readPlainFile(target);
  if (now instanceof Uint8Array && Buffer.compare(now, before) === 0) return;
  throw new UserError(
    `${plain(file)} has changed since it was read. Nothing was written to it.`,
    'Run imap-doctor fix again.',
  );
}

/** A new file, never one that exists (`wx`). `opened` is called as soon as it is there. */
function create(path: string, bytes: Uint8Array, like: Stats, opened: () => void): void {
  // For its owner alone until it has the mode of the file it stands for.
  const handle = openSync(path, 'wx', 0o600);
  opened();
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    keepOwner(handle, like);
    fchmodSync(handle, like.mode & 0o7777);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Only root may give files away; others can at most keep the group. */
function keepOwner(handle: number, { uid, gid }: Stats): void {
  if (process.platform === 'win32') return;
  try {
    fchownSync(handle, process.getuid?.() === 0 ? uid : -1, gid);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') throw error;
  }
}

/** So that the new name is on the disk as well. Windows does not open folders, some network file systems cannot. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The change is made; only its surviving a power cut in the next seconds is not assured.
  }
}

function refusal(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (error instanceof UserError || typeof code !== 'string') return error;
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EBUSY: 'another program has it open',
    ENOENT: 'it is gone',
  };
  return new UserError(
    `${plain(file)} cannot be written: ${words[code] ?? code}. It is as it was.`,
    'Check who may write to the file and its folder, and that there is room on the disk.',
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
