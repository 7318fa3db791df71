import { basename, dirname, join } from 'node:path';
import { UserError } from '../base/errors.ts';
import { isPlainFile, readPlainFile } from '../base/read-file.ts';
import { plain } from '../base/text.ts';
import { backupPath, newest, stampsOf } from './backup.ts';
import { type Change, readTarget } from './change.ts';

/** A profile's settings stand in these two, and one fix may have changed both. */
const PROFILE = ['prefs.js', 'user.js'];

/**
 * What putting the backups of the newest run back would change. Reads, and writes nothing. Since what is replaced
 * becomes a backup in turn, doing it twice gives back what was there.
 *
 * @param paths files, or profile folders
 * @throws UserError when there is no backup, or it is the same as the file
 */
export function undoChanges(paths: readonly string[]): Change[] {
  const files = [...new Set(paths.flatMap(filesOf))].map((file) => ({ file, ...readTarget(file) }));
  const stamps = files.map((file) => ({ ...file, stamps: stampsOf(file.target) }));
  const stamp = stamps
    .flatMap((file) => file.stamps)
    .sort(newest)
    .pop();
  if (stamp === undefined) throw noBackup(paths);
  const changes = stamps
    .filter((file) => file.stamps.includes(stamp))
    .map(({ file, target, bytes }) => ({ file, target, before: bytes, after: readBackup(backupPath(target, stamp)) }))
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

function readBackup(path: string): Uint8Array {
  const bytes = readPlainFile(path);
  if (bytes instanceof Uint8Array) return bytes;
  throw new UserError(`The backup ${plain(path)} cannot be read (${bytes}). Nothing was changed.`);
}
