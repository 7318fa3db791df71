import { plain } from '../base/text.ts';
import { parseHost } from '../discover/target.ts';
import type { Account } from '../model/account.ts';
import { programs } from '../programs/index.ts';
import { isSameMailbox } from '../programs/models.ts';
import type { Choice } from '../terminal/prompts.ts';
import type { Mailbox, Talk } from './talk.ts';

/** An account of a mail program on this computer; null for another one. */
export async function whichAccount({ prompts, actions, io: { words } }: Talk): Promise<Account | null> {
  const choices = distinct(actions.known).map(
    (account): Choice<Account | null> => ({
      name: words.say('wizard-account', {
        account: plain(account.account, 60),
        host: plain(account.host, 60),
        program: programs[account.client].name,
      }),
      value: account,
    }),
  );
  return prompts.select(words.say('wizard-which-account'), [
    ...choices,
    { name: words.say('wizard-another-account'), value: null },
  ]);
}

/** A mailbox that is set up twice is checked with both. */
function distinct(accounts: readonly Account[]): Account[] {
  return accounts.filter((one, i) => accounts.findIndex((other) => isSameMailbox(other, one)) === i);
}

export function mailboxOf({ host, port, security, user }: Account): Mailbox {
  return { server: { host: parseHost(host), port, security }, user, discovery: undefined };
}
