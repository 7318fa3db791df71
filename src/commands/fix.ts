import { readConfig } from '../configs/index.ts';
import { type Diagnosis, diagnoseFiles } from '../diagnose.ts';
import { UserError } from '../errors.ts';
import { EXIT, type FailOn } from '../exit.ts';
import { type Io, isInteractive, write } from '../io.ts';
import type { Account } from '../model.ts';
import { type Change, refuseUnchangeable } from '../plan/change.ts';
import { diffOf } from '../plan/diff.ts';
import { planChanges, refuseWhileOpen, useOf, writeChanges } from '../plan/index.ts';
import { undoChanges } from '../plan/undo.ts';
import { type ColorChoice, promptsFor, styleFor } from '../terminal.ts';
import { count, plain, shellWord } from '../text.ts';
import { accountsIn } from './check.ts';
import { emit } from './output.ts';
import { profilesHere } from './profiles-here.ts';

export interface FixFlags {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly all?: boolean;
  readonly undo?: boolean;
  readonly failOn: FailOn;
  readonly color: ColorChoice;
  readonly verbose?: boolean;
}

/** `imap-doctor fix [PATH..]`: makes the changes the findings carry. @returns the exit code. */
export async function fix(named: readonly string[], flags: FixFlags, io: Io): Promise<number> {
  const paths = named.length > 0 ? named : await profilesWithMail(io);
  if (flags.undo) return undo(paths, flags, io);
  for (const path of paths) refuseUnchangeable(path);
  const found = await diagnose(paths, io);
  const { changes, left } = planChanges(found.report.findings, { all: flags.all === true });
  if (left > 0)
    note(io, `${count(left, 'more change')} to look at first: imap-doctor lint shows them, fix --all makes them.`);
  if (changes.length === 0) {
    note(io, 'Nothing to change.');
    return report(found, flags, io);
  }
  if (!(await carryOut(changes, again(named, flags), flags, io))) return EXIT.findings;
  return report(await diagnose(paths, io), flags, io);
}

async function undo(paths: readonly string[], flags: FixFlags, io: Io): Promise<number> {
  const done = await carryOut(undoChanges(paths), again(paths, flags), flags, io);
  return done ? EXIT.fine : EXIT.findings;
}

/** Shows the changes, asks, writes. @returns false when nothing was written although something would change. */
async function carryOut(changes: readonly Change[], command: string, flags: FixFlags, io: Io): Promise<boolean> {
  if (flags.dryRun) noteUse(changes, io);
  else refuseWhileOpen(changes, io.platform);
  await show(changes, flags, io);
  if (flags.dryRun) {
    note(
      io,
      `Nothing was written (--dry-run). To make ${changes.length === 1 ? 'this change' : 'these changes'}: ${command}`,
    );
    return false;
  }
  if (!flags.yes && !isInteractive(io)) {
    note(io, `Nothing was written: there is no terminal to ask on. To make the change without a question: ${command}`);
    return false;
  }
  if (!flags.yes && !(await (await promptsFor(io)).confirm(question(changes)))) {
    note(io, 'Nothing was changed.');
    return false;
  }
  const { platform, interrupt } = io;
  if (useOf(changes, platform).state === 'unknown') noteUse(changes, io);
  const written = ({ file, backup }: { file: string; backup: string }): void =>
    note(io, `Changed ${plain(file)}; as it was: ${plain(backup)}`);
  writeChanges(changes, { platform, interrupt, now: new Date(), written });
  note(
    io,
    flags.undo ? 'To take that back: the same command again.' : 'To take it back: add --undo to the same command.\n',
  );
  return true;
}

function question(changes: readonly Change[]): string {
  return `Make ${changes.length === 1 ? 'this change' : `these changes to ${changes.length} files`}? A backup is kept beside each file.`;
}

/** The same command without a question. */
function again(paths: readonly string[], { all, undo: back }: FixFlags): string {
  const words = ['imap-doctor fix --yes', back ? '--undo' : '', all ? '--all' : '', ...paths.map(shellWord)];
  return words.filter(Boolean).join(' ');
}

function noteUse(changes: readonly Change[], { platform, stderr }: Io): void {
  const { state } = useOf(changes, platform);
  if (state === 'open') stderr.write('Thunderbird is running: close it before the change is made.\n');
  if (state === 'unknown')
    stderr.write('Whether Thunderbird is running cannot be seen here: make sure it is closed.\n');
}

async function show(changes: readonly Change[], { color }: FixFlags, io: Io): Promise<void> {
  const { bold, red, green, dim } = await styleFor(io.stdout, io, color);
  const paint = (line: string): string => {
    if (line.startsWith('--- ') || line.startsWith('+++ ')) return bold(line);
    if (line.startsWith('@@')) return dim(line);
    return line.startsWith('-') ? red(line) : line.startsWith('+') ? green(line) : line;
  };
  for (const change of changes) await write(io.stdout, `${(await diffOf(change)).map(paint).join('\n')}\n\n`);
}

function note({ stderr }: Io, text: string): void {
  stderr.write(`${text}\n`);
}

async function diagnose(paths: readonly string[], io: Io): Promise<Diagnosis> {
  return diagnoseFiles(await accountsIn(paths), io.interrupt);
}

function report(diagnosis: Diagnosis, { failOn, color, verbose }: FixFlags, io: Io): Promise<number> {
  const flags = { format: 'terminal', failOn, color, verbose: verbose === true } as const;
  return emit(diagnosis, flags, io, { areas: false, since: null });
}

/** The profiles of this computer that have an IMAP account. */
async function profilesWithMail(io: Io): Promise<string[]> {
  const paths: string[] = [];
  for (const { path } of await profilesHere(io)) {
    if ((await accountsOf(path, io)).length > 0) paths.push(path);
  }
  if (paths.length > 0) return paths;
  throw new UserError(
    'No Thunderbird profile with an IMAP account was found on this computer.',
    'Name the file or the profile folder: imap-doctor fix PATH',
  );
}

/** A profile that cannot be read does not keep the others from being mended. */
async function accountsOf(path: string, io: Io): Promise<Account[]> {
  try {
    return await readConfig(path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    note(io, error.message);
    return [];
  }
}
