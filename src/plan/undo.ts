import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Message } from '../base/message.ts';
import { isPlainFile } from '../base/read-file.ts';
import { plain } from '../base/text.ts';
import { say } from '../words/say.ts';
import { actingFor } from './acting.ts';
import { backupPath, newest, type Stamp, stampsOf, timeOf } from './backup.ts';
import { type Change, readTarget } from './change.ts';
import { inWords, readOwnFile } from './own-file.ts';

/** A profile's settings stand in these two, and one fix may have changed both. */
const PROFILE = ['prefs.js', 'user.js'];

/**
 * What putting the backups of the newest run back would change. Reads, and writes nothing. Since what is replaced
 * becomes a backup in turn, doing it twice gives back what was there.
 *
 * @param paths files, or profile folders
 * @throws UserError when there is no backup, it is the same as the file, or somebody else may have laid it there
 */
export function undoChanges(paths: readonly string[], now: Date): Change[] {
  const files = [...new Set(paths.flatMap(filesOf))].map((file) => ({ file, ...readTarget(file) }));
  const stamps = files.map((file) => ({ ...file, stamps: actingFor(file.file, () => stampsOf(file.target)) }));
  const stamp = stamps
    .flatMap((file) => file.stamps)
    .sort(newest)
    .pop();
  if (stamp === undefined) throw noBackup(paths);
  const changes = stamps
    .filter((file) => file.stamps.includes(stamp))
    .map(({ file, target, bytes }) => {
      const after = readBackup(file, target, stamp, now);
      return { file, target, before: bytes, after, edits: null };
    })
    .filter(({ before, after }) => Buffer.compare(before, after) !== 0);
  if (changes.length > 0) return changes;
  throw new UserError(say('undo-nothing-new', { named: named(paths) }), say('undo-nothing-new-hint'));
}

function noBackup(paths: readonly string[]): UserError {
  return new UserError(say('undo-no-backup', { named: named(paths) }), say('undo-no-backup-hint'));
}

/** Somebody who fixes a thousand profiles does not want to read a thousand names. */
function named(paths: readonly string[]): Message {
  const fileList = paths.slice(0, 3).map((path) => plain(path));
  const more = paths.length - fileList.length;
  return more > 0 ? say('files-and-more', { fileList, more }) : say('files-named', { fileList });
}

function filesOf(path: string): string[] {
  if (!isPlainFile(path)) return PROFILE.map((name) => join(path, name)).filter(isPlainFile);
  return PROFILE.includes(basename(path))
    ? PROFILE.map((name) => join(dirname(path), name)).filter(isPlainFile)
    : [path];
}

/** ms: the clocks of two computers that share a home folder. */
const CLOCKS_APART = 5 * 60_000;

/**
 * The name decides which backup is taken, and whoever can write to the folder can lay one there: it must be what this
 * program makes, of the same owner, and not open to more people than the file.
 */
function readBackup(file: string, target: string, stamp: Stamp, now: Date): Uint8Array {
  const path = backupPath(target, stamp);
  const refuse = (why: Message): UserError =>
    new UserError(say('undo-not-used', { file: plain(path), why }), say('undo-not-used-hint'));
  if (timeOf(stamp) > now.getTime() + CLOCKS_APART) throw refuse(say('why-from-the-future'));
  return actingFor(file, () => {
    const backup = readOwnFile(path);
    if (typeof backup === 'string') throw refuse(inWords(backup));
    const { uid, mode } = lstatSync(target);
    if (backup.stats.uid !== uid) throw refuse(say('why-backup-owner'));
    if ((backup.stats.mode & ~mode & 0o022) !== 0) throw refuse(say('why-backup-open'));
    return backup.bytes;
  });
}
