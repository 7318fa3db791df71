import type { Message } from '../base/message.ts';
import type { Messages } from './generated/messages.ts';

export type MessageId = keyof Messages & string;

/** What has to be filled in; nothing for a message without variables. */
export type Filled<Id extends MessageId> = keyof Messages[Id] extends never ? [] : [args: Messages[Id]];

/** A message of the catalogue with its arguments. A wrong id, and a missing or misspelt argument, do not compile. */
export function say<Id extends MessageId>(id: Id, ...[args]: Filled<Id>): Message {
  return { id, args: args ?? {} };
}
