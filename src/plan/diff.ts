import { latin1 } from '../base/bytes.ts';
import type { Message } from '../base/message.ts';
import { plain, plainLine } from '../base/text.ts';
import type { Scalar } from '../model/json.ts';
import { say } from '../words/say.ts';
import type { Change } from './change.ts';
import { type ValueChange, valuesBetween, valuesOfEdits } from './values.ts';

/** What is shown of a change before it is made. */
export interface Diff {
  /** In the form of a unified diff, ready to be shown: the names of the settings with their old and new values. */
  readonly lines: readonly string[];
  /** Lines that change besides and are not shown. */
  readonly hidden: Message | null;
}

/**
 * What changes, setting by setting. Of the lines they are in nothing is shown: whatever else is in one (another setting,
 * a URL, the end of a value) may be a password, and no list of suspicious words finds them all.
 */
export async function diffOf({ file, target, before, after, edits }: Change): Promise<Diff> {
  const name = plainLine(file);
  const values = edits === null ? await valuesBetween(target, before, after) : valuesOfEdits(edits);
  const hidden = edits === null ? Math.max(0, differingLines(before, after) - values.length) : 0;
  return {
    lines: [`--- ${name}`, `+++ ${name}`, ...values.flatMap(shown)],
    hidden: hidden === 0 ? null : say('lines-not-shown', { lines: hidden }),
  };
}

function shown({ key, from, to }: ValueChange): string[] {
  const line = (sign: string, value: Scalar | null): string[] =>
    value === null ? [] : [`${sign}${plainLine(key)} = ${plain(String(value), 100)}`];
  return [...line('-', from), ...line('+', to)];
}

/** Lines of one that the other does not have, the larger number of the two; their order does not matter. */
function differingLines(before: Uint8Array, after: Uint8Array): number {
  const counts = new Map<string, number>();
  for (const line of linesOf(before)) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of linesOf(after)) counts.set(line, (counts.get(line) ?? 0) - 1);
  let [gone, come] = [0, 0];
  for (const count of counts.values()) {
    if (count > 0) gone += count;
    else come -= count;
  }
  return Math.max(gone, come);
}

function linesOf(bytes: Uint8Array): string[] {
  return latin1(bytes).split(/\r?\n/);
}
