/** From findings to changed files. Nothing else in this program writes to users' settings files. */
import { dirname } from 'node:path';
import { Interrupted, UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import type { Edit, Finding } from '../model/finding.ts';
import { type ProfileUse, worstUse } from '../programs/thunderbird/lock.ts';
import { say } from '../words/say.ts';
import { freeStamp } from './backup.ts';
import { type Change, changeOf } from './change.ts';
import { editsOf } from './edits.ts';
import { refuseStale, replace } from './write.ts';

export interface Plan {
  /** One for each file whose content will be another one. */
  readonly changes: readonly Change[];
  /** How many edits are left out because somebody should look at them first. */
  readonly left: number;
}

/**
 * What the findings' edits make of the files. Reads, and writes nothing.
 *
 * @param options `all`: the edits to be reviewed as well
 * @throws UserError when two rules disagree, a file changed since the findings were made, or cannot be changed
 */
export function planChanges(findings: readonly Finding[], { all }: { readonly all: boolean }): Plan {
  const { files, left } = editsOf(findings, all);
  const changes = [...files].map(([file, edits]) => changeOf(file, edits));
  refuseTwice(changes);
  return { changes: changes.filter(({ before, after }) => Buffer.compare(before, after) !== 0), left };
}

/** The same for edits that somebody has chosen already. @throws UserError like {@link planChanges} */
export function changesFor(edits: readonly Edit[]): Change[] {
  const files = new Map<string, Edit[]>();
  for (const edit of edits) files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
  const changes = [...files].map(([file, own]) => changeOf(file, own));
  refuseTwice(changes);
  return changes.filter(({ before, after }) => Buffer.compare(before, after) !== 0);
}

/** Two names for one file (a symbolic link): the second change would undo the first. */
function refuseTwice(changes: readonly Change[]): void {
  const names = new Map<string, string>();
  for (const { file, target } of changes) {
    const other = names.get(target);
    if (other !== undefined) {
      throw new UserError(
        say('plan-same-file', { file: plain(other), otherFile: plain(file) }),
        say('plan-same-file-hint'),
      );
    }
    names.set(target, file);
  }
}

/** Whether Thunderbird has the profile of a changed file open, the worst answer of all. */
export function useOf(changes: readonly Change[], platform: NodeJS.Platform): ProfileUse {
  const folders = changes.flatMap(({ file, target }) => [dirname(file), dirname(target)]);
  return worstUse(folders, platform);
}

/** @throws UserError when Thunderbird runs on a profile: it would overwrite the change when it ends. */
export function refuseWhileOpen(changes: readonly Change[], platform: NodeJS.Platform): void {
  const use = useOf(changes, platform);
  if (use.state !== 'open') return;
  throw new UserError(
    say('plan-thunderbird-open', { why: use.because }),
    use.hint === null ? say('plan-thunderbird-open-hint') : say('plan-thunderbird-open-hint-more', { hint: use.hint }),
  );
}

export interface Written {
  readonly file: string;
  readonly backup: string;
}

/**
 * Writes the changes, each file all or nothing, and checks before each that Thunderbird is still closed and the file
 * still the same. The backups of one call bear one time.
 *
 * @param world `written` is called after each file
 * @throws UserError naming the files that were changed before the one that could not be
 */
export function writeChanges(
  changes: readonly Change[],
  world: { platform: NodeJS.Platform; interrupt: AbortSignal; now: Date; written: (file: Written) => void },
): void {
  // All of them before the first is touched: most of what can be wrong shows here.
  refuseWhileOpen(changes, world.platform);
  for (const change of changes) refuseStale(change);
  const stamp = freeStamp(
    changes.map(({ target }) => target),
    world.now,
  );
  const done: string[] = [];
  for (const change of changes) {
    if (world.interrupt.aborted) throw new Interrupted();
    try {
      refuseWhileOpen([change], world.platform);
      world.written({ file: change.file, backup: replace(change, stamp) });
    } catch (error) {
      throw error instanceof UserError && done.length > 0 ? withDone(error, done, changes.length) : error;
    }
    done.push(change.file);
  }
}

function withDone({ text, hint }: UserError, done: readonly string[], all: number): UserError {
  const changedFiles = done.map((file) => plain(file));
  return new UserError(say('plan-stopped-after', { problem: text, changedFiles, done: done.length, all }), hint);
}
