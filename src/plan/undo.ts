import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../base/errors.ts';
import { isPlainFile } from '../base/read-file.ts';
import { plain } from '../base/text.ts';
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
  throw new UserError(
    `${named(paths)}: already as in the newest backup.`,
    'Older backups are beside the file; their names end in .bak.',
  );
}

function noBackup(paths: readonly string[]): UserError {
  return new UserError(
    `There is no backup of ${named(paths)}.`,
    'imap-doctor fix lays one beside every file it changes: NAME.imap-doctor-DATE-TIME.bak',
  );
}

/** Who mends a thousand profiles does not want to read a thousand names. */
function named(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map((path) => plain(path));
  return `${shown.join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}`;
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
  const refuse = (why: string): UserError =>
    new UserError(
      `The newest backup, ${plain(path)}, is not used: ${why}. Nothing was changed.`,
      'Look at it, and move it away when it is none of yours; then run again.',
    );
  if (timeOf(stamp) > now.getTime() + CLOCKS_APART) throw refuse('the time in its name has not come yet');
  return actingFor(file, () => {
    const backup = readOwnFile(path);
    if (typeof backup === 'string') throw refuse(inWords(backup));
    const { uid, mode } = lstatSync(target);
    if (backup.stats.uid !== uid) throw refuse('it belongs to another user than the file');
    if ((backup.stats.mode & ~mode & 0o022) !== 0) throw refuse('more people can write to it than to the file');
    return backup.bytes;
  });
}
