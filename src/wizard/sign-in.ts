import { Secret } from '../base/secret.ts';
import { plain } from '../base/text.ts';
import type { Diagnosis } from '../engine/offline.ts';
import type { Account } from '../model/account.ts';
import { okValue } from '../model/outcome.ts';
import { programs } from '../programs/index.ts';
import { note } from '../terminal/terminal.ts';
import { say } from '../words/say.ts';
import { serverName } from './ask-server.ts';
import { checkTrusting } from './certificate.ts';
import { withoutPassword } from './no-password.ts';
import { keyOf, type Mailbox, type SecretInput, type Talk } from './talk.ts';

/** What became of a check in the conversation. */
export interface Checked {
  readonly mailbox: Mailbox;
  readonly accounts: readonly Account[];
  /** What it was done with; null when the settings alone were judged. */
  readonly secret: SecretInput | null;
  readonly diagnosis: Diagnosis;
}

/** A wrong password may be typed this often: few enough that no server takes it for an attack. */
const MOST_WRONG = 3;

/** Asks for the password, checks, and asks again where the server did not take it. */
export async function signIn(talk: Talk, mailbox: Mailbox, accounts: readonly Account[]): Promise<Checked> {
  const known = talk.secrets.get(keyOf(mailbox)) ?? (await talk.actions.given(mailbox));
  if (known !== null) return checkOnce(talk, mailbox, accounts, known);
  const settings = await withoutPassword(talk, mailbox, accounts);
  if (settings !== null) return { mailbox, accounts, secret: null, diagnosis: settings };
  for (;;) {
    const checked = await checkOnce(talk, mailbox, accounts, await askPassword(talk, mailbox));
    if (!isWrong(checked.diagnosis) || talk.io.interrupt.aborted) return checked;
    const wrong = (talk.wrong.get(keyOf(mailbox)) ?? 0) + 1;
    talk.wrong.set(keyOf(mailbox), wrong);
    if (wrong >= MOST_WRONG) return checked;
    explainWrong(talk, checked.secret, accounts, MOST_WRONG - wrong);
  }
}

async function checkOnce(
  talk: Talk,
  mailbox: Mailbox,
  accounts: readonly Account[],
  secret: SecretInput,
): Promise<Checked & { readonly secret: SecretInput }> {
  const diagnosis = await checkTrusting(talk, { mailbox, accounts, secret });
  if (okValue(diagnosis.report.facts.reach)?.signedIn === true) talk.secrets.set(keyOf(mailbox), secret);
  return { mailbox, accounts, secret, diagnosis };
}

async function askPassword({ prompts, io }: Talk, { user, server }: Mailbox): Promise<SecretInput> {
  const question = io.words.say('wizard-password', { user: plain(user, 100), host: serverName(server) });
  const secret = new Secret(await prompts.password(question));
  io.secrets?.push({ secret, user });
  return { kind: 'password', secret };
}

function isWrong({ report: { facts } }: Diagnosis): boolean {
  return okValue(facts.reach)?.refusal?.cause === 'wrong-password';
}

/** What may be the matter with it, before it is asked for again. */
function explainWrong({ io }: Talk, { secret }: SecretInput, accounts: readonly Account[], tries: number): void {
  note(say('wizard-password-wrong', { tries }), io);
  const typed = secret.reveal();
  if (typed !== typed.trim()) note(say('wizard-password-blank'), io);
  const here = new Set(accounts.filter(({ file }) => file !== null).map(({ client }) => client));
  for (const client of here) {
    const { savedPasswords } = programs[client];
    if (savedPasswords) note(savedPasswords, io);
  }
}
