import { diagnoseFiles } from '../diagnose.ts';
import type { Io } from '../io.ts';
import { accountsIn } from './check.ts';
import { emit, type OutputFlags } from './output.ts';

/** `imap-doctor lint PATH..`: judges settings files without a network. @returns the exit code. */
export async function lint(paths: readonly string[], flags: OutputFlags, io: Io): Promise<number> {
  const accounts = await accountsIn(paths);
  return emit(await diagnoseFiles(accounts, io.interrupt), flags, io, { areas: false, since: null });
}
