import type { Diagnosis } from '../engine/offline.ts';
import { type PasswordRow, passwordRows } from '../knowledge/passwords.ts';
import { servers } from '../knowledge/servers.ts';
import type { Account } from '../model/account.ts';
import { note } from '../terminal/terminal.ts';
import { say } from '../words/say.ts';
import type { Mailbox, Talk } from './talk.ts';

/** `authMethod` of an account that signs in through the browser (nsMsgAuthMethod, MailNewsTypes2.idl). */
const OAUTH2 = 10;

/**
 * Where the normal password of the account is of no use, says so and what works instead: it would be refused, and
 * whoever types it has given it away for nothing.
 *
 * @returns what the settings alone show; null when a password is to be asked for
 */
export async function withoutPassword(
  talk: Talk,
  mailbox: Mailbox,
  accounts: readonly Account[],
): Promise<Diagnosis | null> {
  const row = passwordRowFor(mailbox.server.host);
  const browser = accounts.some(({ signIn }) => signIn?.authMethod.value === OAUTH2);
  if (row === null && !browser) return null;
  const { prompts, io, actions } = talk;
  note(browser ? say('wizard-signs-in-by-browser') : say('wizard-takes-no-password'), io);
  if (row?.takes !== 'none') {
    if (row?.page) note(say('wizard-app-password-where', { page: row.page }), io);
    const way = await prompts.select<'settings' | 'password'>(io.words.say('wizard-how-to-check'), [
      { name: io.words.say('wizard-check-settings'), value: 'settings' },
      { name: io.words.say('wizard-check-app-password'), value: 'password' },
    ]);
    if (way === 'password') return null;
  }
  note(say('wizard-settings-only'), io);
  return actions.judge({ mailbox, accounts });
}

function passwordRowFor(host: string): PasswordRow | null {
  const id = servers.find((row) => row.host?.test(host))?.id;
  return passwordRows.find((row) => row.id === id) ?? null;
}
