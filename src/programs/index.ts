import { byCodeUnit } from '../base/order.ts';
import type { ProgramId } from '../model/program-id.ts';
import * as list from './list.ts';
import type { MailProgram } from './program.ts';

export type Programs = { readonly [Id in ProgramId]: MailProgram };

/** Every mail program by its id. One that is in the list and not in ProgramId, or the reverse, does not compile. */
export const programs = list satisfies Programs & { readonly [Id in Exclude<keyof typeof list, ProgramId>]: never };

export const programIds = (Object.keys(programs) as ProgramId[]).sort(byCodeUnit);

/** The program counted when none is named and no settings file was read. */
export const usualProgram: ProgramId = 'thunderbird';

export function isProgramId(id: string): id is ProgramId {
  return Object.hasOwn(programs, id);
}
