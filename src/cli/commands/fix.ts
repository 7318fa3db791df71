import { Interrupted, UserError } from '../../base/errors.ts';
import { shellPath } from '../../base/shell.ts';
import { plain } from '../../base/text.ts';
import { filesOf } from '../../derive/files-read.ts';
import { lintPaths } from '../../engine/lint.ts';
import type { Diagnosis } from '../../engine/offline.ts';
import type { Edit, Finding } from '../../model/finding.ts';
import { type Change, refuseUnchangeable } from '../../plan/change.ts';
import { diffOf } from '../../plan/diff.ts';
import { planChanges, refuseWhileOpen, useOf, writeChanges } from '../../plan/index.ts';
import { undoChanges } from '../../plan/undo.ts';
import type { Policy } from '../../policy/policy.ts';
import { claimOn } from '../../programs/formats.ts';
import { commandOf, type Io, isInteractive, write } from '../../terminal/io.ts';
import { promptsFor } from '../../terminal/prompts.ts';
import { type ColorChoice, note, styleFor } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import { EXIT } from '../exit.ts';
import { complaints } from './complaints.ts';
import { emit } from './output.ts';
import { profilesHere } from './profiles-here.ts';

export interface FixFlags {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly all?: boolean;
  readonly undo?: boolean;
  /** Made of the flags and imap-doctor.json: what the team does not want judged is not changed either. */
  readonly policy: Policy;
  readonly color: ColorChoice;
  readonly verbose?: boolean;
}

/**
 * `imap-doctor fix [PATH..]`: makes the changes the findings carry. What cannot be read is named on stderr.
 * @returns the exit code: 2 when nothing at all could be read, else that of the report afterwards
 */
export async function fix(named: readonly string[], flags: FixFlags, io: Io): Promise<number> {
  const paths = named.length > 0 ? named : (await profilesHere(io)).map(({ path }) => path);
  if (paths.length === 0) throw noProfile();
  if (flags.undo) return undo(paths, flags, io);
  for (const path of paths) refuseUnchangeable(path);
  const found = await lintPaths(paths, { signal: io.interrupt, policy: flags.policy });
  if (found.interrupted) throw new Interrupted();
  const { read, unread } = filesOf(found.report);
  await write(io.stderr, complaints(unread, io.words));
  if (read.length === 0) return EXIT.usage;
  const { changes, left } = planChanges(certain(found.report.findings, paths), { all: flags.all === true });
  if (left > 0) note(say('fix-left', { more: left }), io);
  if (changes.length === 0) {
    note(say('fix-nothing'), io);
    return report(found, flags, io);
  }
  if (!(await carryOut(changes, named, flags, io))) return EXIT.findings;
  return report(await lintPaths(paths, { signal: io.interrupt, policy: flags.policy }), flags, io);
}

/**
 * The findings without those about files that were found in a folder and only look like settings: a copy somebody kept
 * is judged, and changed when it is named.
 */
function certain(findings: readonly Finding[], paths: readonly string[]): Finding[] {
  const certainFiles = new Set(paths);
  const isCertain = ({ file }: Edit): boolean => {
    if (!certainFiles.has(file) && claimOn(file) === 'name') certainFiles.add(file);
    return certainFiles.has(file);
  };
  return findings.filter(({ remedy }) => remedy?.edits.every(isCertain) ?? true);
}

function noProfile(): UserError {
  return new UserError(say('fix-no-profile'), say('fix-no-profile-hint'));
}

async function undo(paths: readonly string[], flags: FixFlags, io: Io): Promise<number> {
  // As for the change itself: a folder stands for the settings in it.
  const { report: found } = await lintPaths(paths, { signal: io.interrupt, policy: flags.policy });
  const { read, unread } = filesOf(found);
  const files = [...read, ...unread.map(({ file }) => file)];
  const done = await carryOut(undoChanges(files, new Date()), paths, flags, io);
  return done ? EXIT.fine : EXIT.findings;
}

/** Shows the changes, asks, writes. @returns false when nothing was written although something would change. */
async function carryOut(
  changes: readonly Change[],
  paths: readonly string[],
  flags: FixFlags,
  io: Io,
): Promise<boolean> {
  if (flags.dryRun) noteUse(changes, io);
  else refuseWhileOpen(changes, io.platform);
  await show(changes, flags, io);
  if (flags.dryRun) {
    note(say('fix-dry-run', { fileCount: changes.length }), io);
    io.stderr.write(`  ${commandFor(paths, { ...flags, yes: true }, io)}\n`);
    return false;
  }
  if (!flags.yes && !isInteractive(io)) {
    note(say('fix-no-terminal'), io);
    io.stderr.write(`  ${commandFor(paths, { ...flags, yes: true }, io)}\n`);
    return false;
  }
  if (
    !flags.yes &&
    !(await (await promptsFor(io, flags.color)).confirm(io.words.say('fix-question', { fileCount: changes.length })))
  ) {
    note(say('fix-declined'), io);
    return false;
  }
  const { platform, interrupt } = io;
  if (useOf(changes, platform).state === 'unknown') noteUse(changes, io);
  const written = ({ file, backup }: { file: string; backup: string }): void =>
    note(say('fix-changed', { file: plain(file), backup: plain(backup) }), io);
  writeChanges(changes, { platform, interrupt, now: new Date(), written });
  if (flags.undo) note(say('fix-undone'), io);
  else {
    note(say('fix-undo-how'), io);
    io.stderr.write(`  ${commandFor(paths, { undo: true }, io)}\n\n`);
  }
  return true;
}

/** A command to copy, on one line: broken in two, its first half would be another one. */
function commandFor(
  paths: readonly string[],
  { yes, all, undo: back, policy }: Partial<Pick<FixFlags, 'yes' | 'all' | 'undo' | 'policy'>>,
  io: Io,
): string {
  const words = [
    `${commandOf(io)} fix`,
    yes ? '--yes' : '',
    back ? '--undo' : '',
    all ? '--all' : '',
    policy?.options.prefer === 'push' ? '--prefer push' : '',
    ...paths.map((path) => shellPath(path)),
  ];
  return words.filter(Boolean).join(' ');
}

function noteUse(changes: readonly Change[], io: Io): void {
  const { state } = useOf(changes, io.platform);
  if (state === 'open') note(say('thunderbird-open'), io);
  if (state === 'unknown') note(say('thunderbird-unknown'), io);
}

async function show(changes: readonly Change[], { color }: FixFlags, io: Io): Promise<void> {
  const { bold, red, green } = await styleFor(io.stdout, io, color);
  const paint = (line: string): string => {
    if (line.startsWith('--- ') || line.startsWith('+++ ')) return bold(line);
    return line.startsWith('-') ? red(line) : green(line);
  };
  for (const change of changes) {
    const { lines, hidden } = await diffOf(change);
    await write(io.stdout, `${lines.map(paint).join('\n')}\n\n`);
    if (hidden !== null) note(io.words.show(hidden), io);
  }
}

function report(diagnosis: Diagnosis, { policy, color, verbose }: FixFlags, io: Io): Promise<number> {
  const flags = { format: 'terminal', policy, color, verbose: verbose === true } as const;
  return emit(diagnosis, flags, io, { areas: false, since: null, byFile: true });
}
