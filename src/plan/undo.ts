import { basename, dirname, join } from 'node:path';
import { isPlainFile, readPlainFile } from '../configs/read-file.ts';
import { UserError } from '../errors.ts';
import { plain } from '../text.ts';
import { backupPath, newest, stampsOf } from './backup.ts';
import { type Change, readTarget } from './change.ts';

/** A profile's settings stand in these two, and one fix may have changed both. */
const PROFILE = ['prefs.js', 'user.js'];

/**
 * What putting the newest backup back would change: for a profile, the backups of the newest run in it. Reads, and
 * writes nothing. Since what is replaced becomes a backup in turn, doing it twice gives back what was there.
 *
 * @param paths files or profile folders
 * @throws UserError when there is no backup, or it is the same as the file
 */
export function undoChanges(paths: readonly string[]): Change[] {
  const changes = paths.flatMap((path) => undoOf(path));
  const different = changes.filter(({ before, after }) => Buffer.compare(before, after) !== 0);
  if (different.length > 0) return different;
  throw new UserError(
    `${paths.map((path) => plain(path)).join(', ')}: already as in the newest backup.`,
    'Older backups are beside the file; their names end in .bak.',
  );
}

function undoOf(path: string): Change[] {
  const backups = filesOf(path).map((file) => ({ file, ...readTarget(file) }));
  const stamp = backups
    .flatMap(({ target }) => stampsOf(target))
    .sort(newest)
    .pop();
  if (stamp === undefined) {
    throw new UserError(
      `There is no backup of ${plain(path)}.`,
      'imap-doctor fix lays one beside every file it changes: NAME.imap-doctor-DATE-TIME.bak',
    );
  }
  return backups
    .filter(({ target }) => stampsOf(target).includes(stamp))
    .map(({ file, target, bytes }) => ({ file, target, before: bytes, after: readBackup(backupPath(target, stamp)) }));
}

function filesOf(path: string): string[] {
  const named = basename(path).toLowerCase();
  if (!isPlainFile(path)) return PROFILE.map((name) => join(path, name)).filter(isPlainFile);
  return PROFILE.includes(named) ? PROFILE.map((name) => join(dirname(path), name)).filter(isPlainFile) : [path];
}

function readBackup(path: string): Uint8Array {
  const bytes = readPlainFile(path);
  if (bytes instanceof Uint8Array) return bytes;
  throw new UserError(`The backup ${plain(path)} cannot be read (${bytes}). Nothing was changed.`);
}
