/** What the rules about servers have in common. */
import type { Message } from '../base/message.ts';
import type { ReadRefusal } from '../model/refusal.ts';
import type { Reach, Session } from '../model/session.ts';
import { say } from '../words/say.ts';

/** What such a finding is about: `imap.example.org:993`. */
export function endpointOf({ host, port }: Pick<Session, 'host' | 'port'>): string {
  return `${host}:${port}`;
}

export function tried(reach: Reach): Message {
  return say('tried-endpoint', { endpoint: endpointOf(reach), security: reach.security });
}

/** The server's words, where it said any. */
export function serverSaid(text: string): Message[] {
  return text === '' ? [] : [say('server-said', { text })];
}

/** The server's words; where it had none, how the connection ended. */
export function howRefused({ text, stage, ended = 'closed' }: Pick<ReadRefusal, 'text' | 'stage' | 'ended'>): Message {
  if (text !== '') return say('server-said', { text });
  return ended === 'closed' ? say('server-closed', { stage }) : say(`server-${ended}`);
}
