/** The only place that writes to users' settings files. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../base/error-code.ts';
import { UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import { say } from '../words/say.ts';
import { actingFor } from './acting.ts';
import { backupPath, type Stamp } from './backup.ts';
import type { Change } from './change.ts';
import { readOwnFile } from './own-file.ts';

/**
 * Replaces the file in one step, after a copy of it was laid beside it: whoever reads it sees the old content or the
 * new one, whole, whatever happens in between. Mode and, where this user may, owner stay; the target of a symbolic link
 * is replaced and the link stays.
 *
 * @returns the path of the backup
 * @throws UserError when the file is not what it was when the change was planned, or cannot be written; then it is
 *   untouched
 */
export function replace(change: Change, stamp: Stamp): string {
  return actingFor(change.file, () => replaceNow(change, stamp));
}

function replaceNow({ file, target, before, after }: Change, stamp: Stamp): string {
  const backup = backupPath(target, stamp);
  const [fresh, copy] = [beside(target), beside(target)];
  const made: string[] = [];
  try {
    const like = withoutAclMask(target, unchanged({ file, target, before }));
    for (const [path, bytes] of [
      [fresh, after],
      [copy, before],
    ] as const) {
      create(path, bytes, like, () => made.push(path));
    }
    nameBackup(copy, backup);
    made.push(backup);
    // As late as can be: what somebody writes between this look and the next call is lost.
    unchanged({ file, target, before });
    renameSync(fresh, target);
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw refusal(error, file);
  }
  syncFolder(dirname(target));
  return backup;
}

/** A name for what is not finished: nobody takes it for settings or for a backup. */
function beside(target: string): string {
  return join(dirname(target), `.${basename(target)}.imap-doctor-${randomBytes(6).toString('hex')}.tmp`);
}

/**
 * Gives the finished copy its name. Written under that name from the start, a copy that was cut off in the middle
 * would be what `--undo` puts back. A link, because a rename would replace a backup that is there.
 */
function nameBackup(copy: string, backup: string): void {
  try {
    linkSync(copy, backup);
  } catch (error) {
    // FAT and some network file systems have no links.
    if (errorCode(error) === 'EEXIST' || lstatSync(backup, { throwIfNoEntry: false }) !== undefined) throw error;
    renameSync(copy, backup);
    return;
  }
  unlinkSync(copy);
}

/** @throws UserError when the file is no longer what it was when the change was planned. */
export function refuseStale(change: Change): void {
  actingFor(change.file, () => unchanged(change));
}

function unchanged({ file, target, before }: Pick<Change, 'file' | 'target' | 'before'>): Stats {
  const now = readOwnFile(target);
  if (typeof now !== 'string' && Buffer.compare(now.bytes, before) === 0) return now.stats;
  throw new UserError(say('plan-changed-meanwhile', { file: plain(file) }), say('plan-changed-meanwhile-hint'));
}

/** A new file, never one that exists (`wx`). `opened` is called as soon as it is there. */
function create(path: string, bytes: Uint8Array, like: Stats, opened: () => void): void {
  // For its owner alone until it has the mode of the file it stands for.
  const handle = openSync(path, 'wx', 0o600);
  opened();
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fchmodSync(handle, modeFor(keepOwner(handle, like), like));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Only root may give files away; others can at most keep the group. A file does not come to belong to somebody else. */
function keepOwner(handle: number, { uid, gid }: Stats): Stats {
  if (process.platform !== 'win32') {
    try {
      fchownSync(handle, process.geteuid?.() === 0 ? uid : -1, gid);
    } catch (error) {
      if (errorCode(error) !== 'EPERM') throw error;
    }
  }
  const made = fstatSync(handle);
  if (made.uid === uid) return made;
  throw Object.assign(new Error(), { code: OTHER_OWNER });
}

/**
 * On a file with an access control list the bits of the group are the limit for everybody on the list, and need not be
 * what the group itself may do. Node.js cannot read such lists, and they are not carried over: nobody gets more.
 */
function withoutAclMask(target: string, stats: Stats): Stats {
  if ((stats.mode & 0o070) === 0 || process.platform === 'win32' || !hasAcl(target)) return stats;
  return Object.assign(Object.create(stats), { mode: stats.mode & ~0o070 });
}

/** `ls` marks it with a plus (POSIX). */
function hasAcl(target: string): boolean {
  try {
    const listed = execFileSync('/bin/ls', ['-ld', '--', target], {
      encoding: 'utf8',
      timeout: 5000,
      env: { LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /^\S{10}\+/.test(listed);
  } catch {
    return false;
  }
}

/** What another group than before could do with the file is left out; to run with the rights of its owner, always. */
function modeFor({ gid }: Stats, like: Stats): number {
  return like.mode & (gid === like.gid ? 0o777 : 0o707);
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

/** Among the codes of the system: what is not written because of whose it is. */
const OTHER_OWNER = 'other-owner';

function refusal(error: unknown, file: string): unknown {
  const code = errorCode(error);
  if (error instanceof UserError || code === null) return error;
  const why = Object.hasOwn(reasons, code)
    ? say(reasons[code as keyof typeof reasons])
    : say('why-code', { reason: code });
  return new UserError(say('plan-not-written', { file: plain(file), why }), say('plan-not-written-hint'));
}

const reasons = {
  EACCES: 'why-permission',
  EPERM: 'why-permission',
  EROFS: 'why-read-only',
  ENOSPC: 'why-disk-full',
  EDQUOT: 'why-quota',
  EBUSY: 'why-busy',
  ENOENT: 'why-gone',
  EEXIST: 'why-another-run',
  [OTHER_OWNER]: 'why-other-owner',
} as const;
