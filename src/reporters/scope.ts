import type { Message } from '../base/message.ts';
import { type MessageId, say } from '../words/say.ts';

/** Whose connections a limit counts together. */
const scopes: Readonly<Record<string, MessageId>> = {
  'user+ip': 'scope-user-ip',
  user: 'scope-user',
  ip: 'scope-ip',
  server: 'scope-server',
};

/** `for one account from one network`; a code that only another version knows is shown as it is. */
export function scopeInWords(scope: string): Message {
  const id = scopes[scope];
  return id === undefined ? say('per-scope', { scope }) : { id, args: {} };
}
