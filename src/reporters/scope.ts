import type { Message } from '../base/message.ts';
import { type MessageId, say } from '../words/say.ts';

/** Whose connections a limit counts: the codes of a refusal, and the words of the tables of servers. */
const scopes: Readonly<Record<string, MessageId>> = {
  'user+ip': 'scope-user-ip',
  'account and network (IP address)': 'scope-user-ip',
  user: 'scope-user',
  account: 'scope-user',
  'account, all devices together': 'scope-user',
  mailbox: 'scope-user',
  ip: 'scope-ip',
  'network (IP address)': 'scope-ip',
  server: 'scope-server',
  'server, all users together': 'scope-server',
};

/** `for one account from one network`. */
export function scopeInWords(scope: string): Message {
  const id = scopes[scope];
  return id === undefined ? say('per-scope', { scope }) : { id, args: {} };
}
