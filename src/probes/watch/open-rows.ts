import type { Text } from '../../base/message.ts';
import { notThePassword } from '../../refusals/line.ts';
import type { Wire } from '../../wire/wire.ts';
import type { Net } from '../net.ts';
import { openAnother } from '../reach.ts';

export interface OpenedRows {
  readonly wires: readonly Wire[];
  /** Why there are fewer than were wanted; null when there are not, or one was given back for the owner. */
  readonly refused: Text | null;
  /** Nothing is left for the owner's mail programs: the server gives no more than these. */
  readonly noneLeft: boolean;
}

/**
 * Opens the connections one after another. The owner of the mailbox goes on reading mail for as long as they are held:
 * whether the server would give them one more is tried, and one is given back where it would not.
 *
 * @param spare how many must stay free: one for the owner, and one more where messages are stored meanwhile
 * @param isOver no more are opened after the first then
 */
export async function openRows(net: Net, wanted: number, spare: number, isOver: () => boolean): Promise<OpenedRows> {
  const opened: Wire[] = [];
  let refused: Text | null = null;
  while (opened.length < wanted + spare && !(opened.length > 0 && isOver())) {
    const wire = await openAnother(net);
    if ('cause' in wire) {
      refused = notThePassword(wire).meaning;
      break;
    }
    opened.push(wire);
  }
  const keep = Math.min(wanted, opened.length, Math.max(1, opened.length - spare));
  for (const extra of opened.slice(keep)) await net.release(extra);
  await net.slotsFreed();
  return {
    wires: opened.slice(0, keep),
    refused: opened.length < wanted ? refused : null,
    noneLeft: refused !== null && opened.length === keep,
  };
}
