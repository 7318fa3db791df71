import { UserError } from '../base/errors.ts';
import { readPlainFile } from '../base/read-file.ts';
import { plain } from '../base/text.ts';
import type { ConfigFormat } from '../model/config-format.ts';
import type { Edit } from '../model/finding.ts';
import { formatFor, HEAD } from '../programs/formats.ts';
import { say } from '../words/say.ts';
import { actingFor } from './acting.ts';
import { inWords, readOwnFile, targetOf } from './own-file.ts';

/** What is going to happen to one file. */
export interface Change {
  /** As the user named it. */
  readonly file: string;
  /** The file itself: a symbolic link is followed. */
  readonly target: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** What leads from the one to the other; null when a backup is put back. */
  readonly edits: readonly Edit[] | null;
}

/**
 * Reads the file again and makes the edits on a copy in memory; nothing is written.
 *
 * @throws UserError when it cannot be read, is in a format this program does not change, or holds other values than
 *   the edits expect
 */
export function changeOf(file: string, edits: readonly Edit[]): Change {
  const { target, bytes } = readTarget(file);
  const format = formatOf(target, bytes);
  if (format?.apply === undefined) throw unchangeable(file, format);
  return { file, target, before: bytes, after: format.apply(bytes, edits), edits };
}

/** With the rights of whoever controls the way to the file, like everything that is done with it. @throws UserError */
export function readTarget(file: string): { target: string; bytes: Uint8Array } {
  return actingFor(file, () => {
    const target = targetOf(file);
    const read = readOwnFile(target);
    if (typeof read !== 'string') return { target, bytes: read.bytes };
    throw new UserError(say('plan-cannot-change', { file: plain(file), why: inWords(read) }));
  });
}

function formatOf(path: string, bytes: Uint8Array): ConfigFormat | null {
  return formatFor(path, bytes.subarray(0, HEAD));
}

function unchangeable(file: string, format: ConfigFormat | null): UserError {
  const text = format
    ? say('plan-not-ours', { file: plain(file), formatName: format.name })
    : say('plan-unknown-format', { file: plain(file) });
  return new UserError(text, say('plan-not-ours-hint'));
}

/** @throws UserError when the file, named by the user, is in a format that is read but never written. */
export function refuseUnchangeable(file: string): void {
  const bytes = readPlainFile(file);
  if (!(bytes instanceof Uint8Array)) return;
  const format = formatOf(file, bytes);
  if (format !== null && format.apply === undefined) throw unchangeable(file, format);
}
