import { diagnoseFiles } from '../diagnose.ts';
import type { Io } from '../io.ts';
import { readingOf } from './check.ts';
import { emit, type OutputFlags } from './output.ts';

/** `imap-doctor lint PATH..`: judges settings files without a network. @returns the exit code. */
export async function lint(paths: readonly string[], flags: OutputFlags, io: Io): Promise<number> {
  const { accounts, documents } = await readingOf(paths);
  return emit(await diagnoseFiles(accounts, io.interrupt, documents), flags, io, { areas: false, since: null });
}
