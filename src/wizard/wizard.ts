import type { Account } from '../model/account.ts';
import type { Io } from '../terminal/io.ts';
import { promptsFor } from '../terminal/prompts.ts';
import { type ColorChoice, note } from '../terminal/terminal.ts';
import { say } from '../words/say.ts';
import { asked, fromTheStart } from './asked.ts';
import { conclude } from './conclude.ts';
import { signIn } from './sign-in.ts';
import type { Actions, Mailbox, Talk } from './talk.ts';
import { mailboxOf, whichAccount } from './which-account.ts';
import { whichDevices } from './which-devices.ts';
import { whichAddress, whichServer } from './which-server.ts';

/**
 * The conversation on a terminal: which account, which devices, the password; then the check, the change, and the check
 * again. Esc goes back one question.
 *
 * @returns the exit code
 */
export async function wizard(io: Io, color: ColorChoice, actions: Actions): Promise<number> {
  const prompts = await promptsFor(io, color, { back: true });
  const talk: Talk = { io, color, prompts, actions, secrets: new Map(), wrong: new Map(), certificates: new Map() };
  note(say('wizard-welcome'), io);
  io.stderr.write('\n');
  return fromTheStart(() =>
    actions.known.length === 0
      ? typed(talk)
      : asked(
          () => whichAccount(talk),
          (account: Account | null) => (account === null ? typed(talk) : from(talk, mailboxOf(account))),
        ),
  );
}

/** An account nobody has set up here: by its mail address. */
function typed(talk: Talk): Promise<number> {
  return asked(
    () => whichAddress(talk),
    (discovery) =>
      asked(
        () => whichServer(talk, discovery),
        (mailbox) => from(talk, mailbox),
      ),
  );
}

function from(talk: Talk, mailbox: Mailbox): Promise<number> {
  return asked(
    () => whichDevices(talk, mailbox),
    async (devices) => {
      const accounts = talk.actions.accountsFor(mailbox, devices);
      return conclude(talk, await signIn(talk, mailbox, accounts));
    },
  );
}
