/** What goes before a conversation with a server, in `check` and in `watch`: what is said, asked, and put together. */

import type { Message } from '../../base/message.ts';
import type { CheckRequest } from '../../engine/check.ts';
import type { Account } from '../../model/account.ts';
import type { DocumentFact } from '../../model/document.ts';
import { type Io, isInteractive } from '../../terminal/io.ts';
import { promptsFor } from '../../terminal/prompts.ts';
import { note } from '../../terminal/terminal.ts';
import type { Mailbox, SecretInput } from '../../wizard/talk.ts';
import { say } from '../../words/say.ts';
import type { AccessFlags } from './flags.ts';
import { readSecret } from './secret-input.ts';

/** A mailbox, and the mail programs whose connections are counted there. */
export interface Chosen extends Mailbox {
  readonly accounts: readonly Account[];
  readonly documents?: readonly DocumentFact[] | undefined;
}

/** Everything a conversation with this server takes, the secret included, but for how much and how long. */
export async function requestFor(
  { server, user, discovery, accounts, documents }: Chosen,
  flags: AccessFlags,
  io: Io,
): Promise<Omit<CheckRequest, 'cap' | 'timeoutMs'>> {
  const secret = await readSecret(io, flags.passwordStdin === true, { user, server }, flags.color);
  return requestWith({ server, user, discovery, accounts, documents }, secret, flags);
}

/** The same with a secret that is known already. */
export function requestWith(
  { server, user, discovery, accounts, documents }: Chosen,
  { kind, secret }: SecretInput,
  flags: AccessFlags,
): Omit<CheckRequest, 'cap' | 'timeoutMs'> {
  return {
    ...server,
    credentials: { kind, user, secret, host: server.host, port: server.port },
    accounts,
    documents,
    discovery,
    ca: flags.ca ?? null,
    dns: flags.dns,
    insecure: flags.insecure === true,
    allowPlaintext: flags.allowPlaintext === true,
  };
}

/**
 * Asks where there is a terminal; elsewhere the flag itself is the permission.
 *
 * @param what is written, one sentence that is shown before the question
 */
export async function mayWrite(what: Message, { color }: Pick<AccessFlags, 'color'>, io: Io): Promise<boolean> {
  if (!isInteractive(io)) return true;
  note(what, io);
  return (await promptsFor(io, color)).confirm(io.words.say('may-write'));
}

export function announceInsecure({ insecure }: Pick<CheckRequest, 'insecure'>, io: Io): void {
  if (insecure) {
    note(say('announce-insecure'), io);
  }
}
