import { diagnoseSheet } from '../../engine/offline.ts';
import { readSheet } from '../../engine/sheet.ts';
import type { Io } from '../../terminal/io.ts';
import { emit, type OutputFlags } from './output.ts';

/** `--from FILE`: judges facts gathered earlier, without a network. @returns the exit code. */
export async function replay(from: string, flags: OutputFlags, io: Io): Promise<number> {
  const { facts, at } = readSheet(from);
  const shown = { areas: false, since: null, byFile: facts.files !== undefined };
  return emit(diagnoseSheet(facts, flags.policy, at), flags, io, shown);
}
