/** Opens what is going to be changed, or put back: never anything somebody else laid there. */
import { closeSync, constants, fstatSync, lstatSync, openSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../base/error-code.ts';
import { UserError } from '../base/errors.ts';
import type { Message } from '../base/message.ts';
import { type FileProblem, MAX_BYTES, problemOf, readUpTo } from '../base/read-file.ts';
import { plain } from '../base/text.ts';
import { say } from '../words/say.ts';

export interface OwnFile {
  readonly bytes: Uint8Array;
  readonly stats: Stats;
}

type Problem = FileProblem | 'link' | 'several-names';

/** A plain file with one name, read without following a link; or why it is none. */
export function readOwnFile(path: string): OwnFile | Problem {
  let handle: number | null = null;
  try {
    // For Windows, which has no O_NOFOLLOW.
    const seen = lstatSync(path);
    if (seen.isSymbolicLink()) return 'link';
    if (!seen.isFile()) return seen.isDirectory() ? 'folder' : 'not-a-file';
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(handle);
    if (!stats.isFile()) return 'not-a-file';
    if (stats.nlink > 1) return 'several-names';
    if (stats.size > MAX_BYTES) return 'too-large';
    const bytes = readUpTo(handle, stats.size, MAX_BYTES);
    return bytes instanceof Uint8Array ? { bytes, stats } : bytes;
  } catch (error) {
    return errorCode(error) === 'ELOOP' ? 'link' : problemOf(error, path);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/**
 * The file behind a name of the user's. A link is followed when this user, root, or the owner of what it leads to made
 * it: another one could lead anywhere.
 *
 * @throws UserError
 */
export function targetOf(file: string): string {
  try {
    const seen = lstatSync(file);
    if (!seen.isSymbolicLink()) return join(realpathSync(dirname(file)), basename(file));
    const target = realpathSync(file);
    if ([process.geteuid?.() ?? seen.uid, 0, lstatSync(target).uid].includes(seen.uid)) return target;
  } catch (error) {
    throw new UserError(say('plan-cannot-read', { file: plain(file), why: inWords(problemOf(error, file)) }));
  }
  throw new UserError(say('plan-foreign-link', { file: plain(file) }));
}

/** Why a file, or a backup, is left alone. */
export function inWords(problem: Problem): Message {
  return say(`file-problem-${problem}`);
}
