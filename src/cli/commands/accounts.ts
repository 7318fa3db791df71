import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { Reading } from '../../model/config-format.ts';
import type { DocumentFact } from '../../model/document.ts';
import { formatById, readWhole } from '../../programs/formats.ts';
import { usualProgram } from '../../programs/index.ts';
import { isSameMailbox } from '../../programs/models.ts';
import type { Mailbox } from '../../wizard/wizard.ts';
import { accountOf, type NamedClient, parseClient } from '../client-flag.ts';

/**
 * What all these files hold together.
 * @throws UserError when there is nothing in one of them to judge: no IMAP account, and it is no profile or
 * administrator's file either
 */
export async function readingOf(paths: readonly string[]): Promise<Reading> {
  const accounts: Account[] = [];
  const documents: DocumentFact[] = [];
  for (const path of paths) {
    const found = await readWhole(path);
    const judged = found.documents.some(
      ({ profile, format, problems }) =>
        profile !== undefined || formatById(format)?.forWholeComputer === true || problems.length > 0,
    );
    if (found.accounts.length === 0 && !judged) throw new UserError(`There is no IMAP account in ${plain(path)}.`);
    for (const account of found.accounts) accounts.push(account);
    for (const document of found.documents) documents.push(document);
  }
  return { accounts, documents };
}

/** Whose connections are counted: `--client`, the files' accounts of this mailbox, else one Thunderbird with its defaults. */
export function accountsFor(
  files: readonly Account[],
  clients: readonly NamedClient[] = [],
  { server, user }: Pick<Mailbox, 'server' | 'user'>,
): Account[] {
  const target = { ...server, user };
  const mine = files.some((account) => isSameMailbox(account, target));
  const named = clients.length === 0 && !mine ? [parseClient(usualProgram)] : clients;
  return [...files, ...named.map((one) => accountOf(one, target))];
}
