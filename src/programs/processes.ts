import type { ProgramId } from '../model/program-id.ts';
import { programIds, programs } from './index.ts';

/** The mail program behind a process, by the name the system shows; null for any other. */
export function programOfProcess(name: string): ProgramId | null {
  return programIds.find((id) => programs[id].process?.test(name) === true) ?? null;
}
