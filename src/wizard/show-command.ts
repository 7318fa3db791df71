import type { Message } from '../base/message.ts';
import { note, styleFor } from '../terminal/terminal.ts';
import type { Talk } from './talk.ts';

/** A command to copy, whole on a line of its own however long it is: half of it would be another command. */
export async function showCommand({ io, color }: Talk, what: Message, command: string): Promise<void> {
  const { dim } = await styleFor(io.stderr, io, color);
  note(what, io);
  io.stderr.write(`  ${dim(command)}\n`);
}
