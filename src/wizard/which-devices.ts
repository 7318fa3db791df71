import type { Account } from '../model/account.ts';
import type { ProgramId } from '../model/program-id.ts';
import { programIds, programs } from '../programs/index.ts';
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
  const question = here.length > 0 ? say('wizard-which-others') : say('wizard-which-devices');
  const isHere = (id: ProgramId): boolean => here.some(({ client }) => client === id);
  const choices: Choice<ProgramId>[] = asked().map(({ id, device, anotherDevice = device }) => ({
    name: words.show(here.length > 0 ? anotherDevice : device),
    value: id,
  }));
  const ticked = await prompts.several(words.show(question), choices);
  // By its name alone the one elsewhere could not be told from the one here.
  const elsewhere = words.say('wizard-account-elsewhere', { account: mailbox.user });
  const nameOf = (client: ProgramId): string => (isHere(client) ? elsewhere : mailbox.user);
  return [...here, ...ticked.map((client) => assumed(client, nameOf(client), mailbox))];
}

/** The programs the conversation asks about, phones first. */
function asked() {
  return programIds
    .flatMap((id) => {
      const { asked: about } = programs[id];
      return about ? [{ id, ...about }] : [];
    })
    .sort((a, b) => a.place - b.place);
}

/** What a program does where nobody has changed its settings. */
function assumed(client: ProgramId, account: string, { server, user }: Mailbox): Account {
  const settings = programs[client].model.defaults;
  return { client, settings, format: 'command-line', file: null, account, ...server, user, type: 'imap', count: 1 };
}
