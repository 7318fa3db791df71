import type { Account } from '../model/account.ts';
import type { ProgramId } from '../model/program-id.ts';
import { programs } from '../programs/index.ts';
import { isSameMailbox } from '../programs/models.ts';
import type { Choice } from '../terminal/prompts.ts';
import { say } from '../words/say.ts';
import type { Mailbox, Talk } from './talk.ts';

/**
 * The mail programs that use the mailbox: those on this computer, as their files say, and those somebody ticks, with
 * the settings such a program usually has.
 */
export async function whichDevices({ prompts, actions, io: { words } }: Talk, mailbox: Mailbox): Promise<Account[]> {
  const target = { host: mailbox.server.host, user: mailbox.user };
  const here = actions.known.filter((account) => isSameMailbox(account, target));
  const [question, computer] =
    here.length > 0
      ? ([say('wizard-which-others'), say('wizard-device-another-computer')] as const)
      : ([say('wizard-which-devices'), say('wizard-device-thunderbird')] as const);
  const choices: Choice<ProgramId>[] = [
    { name: words.say('wizard-device-iphone'), value: 'ios' },
    { name: words.say('wizard-device-android'), value: 'k9' },
    { name: words.show(computer), value: 'thunderbird' },
    { name: words.say('wizard-device-apple-mail'), value: 'macos-mail' },
    { name: words.say('wizard-device-outlook'), value: 'outlook' },
  ];
  const ticked = await prompts.several(words.show(question), choices);
  // By its name alone the Thunderbird elsewhere could not be told from the one here.
  const elsewhere = here.length > 0 ? words.say('wizard-account-elsewhere', { account: mailbox.user }) : mailbox.user;
  const nameOf = (client: ProgramId): string => (client === 'thunderbird' ? elsewhere : mailbox.user);
  return [...here, ...ticked.map((client) => assumed(client, nameOf(client), mailbox))];
}

/** What a program does where nobody has changed its settings. */
function assumed(client: ProgramId, account: string, { server, user }: Mailbox): Account {
  const settings = programs[client].model.defaults;
  return { client, settings, format: 'command-line', file: null, account, ...server, user, type: 'imap', count: 1 };
}
