import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { SettingsContent } from '../../model/config-format.ts';
import type { DocumentFact } from '../../model/document.ts';
import { formatById, readWhole } from '../../programs/formats.ts';
import { programs, usualProgram } from '../../programs/index.ts';
import { isSameMailbox } from '../../programs/models.ts';
import type { Mailbox } from '../../wizard/talk.ts';
import { say } from '../../words/say.ts';
import { accountOf, type NamedClient, parseClient } from '../client-flag.ts';
import type { ServerFlags } from './flags.ts';

/**
 * What all these files hold together.
 * @throws UserError when there is nothing in one of them to judge: no IMAP account, and it is no profile or
 * administrator's file either
 */
export async function contentOf(paths: readonly string[]): Promise<SettingsContent> {
  const accounts: Account[] = [];
  const documents: DocumentFact[] = [];
  for (const path of paths) {
    const found = await readWhole(path);
    const judged = found.documents.some(
      ({ profile, format, problems }) =>
        profile !== undefined || formatById(format)?.forWholeComputer === true || problems.length > 0,
    );
    if (found.accounts.length === 0 && !judged) throw new UserError(say('no-account-in', { path: plain(path) }));
    for (const account of found.accounts) accounts.push(account);
    for (const document of found.documents) documents.push(document);
  }
  return { accounts, documents };
}

/** The one mailbox these accounts are about; null when there is none, or more than one. */
export function onlyMailbox(
  accounts: readonly Account[],
  flags: Pick<ServerFlags, 'port' | 'security'>,
): Mailbox | null {
  const [first] = accounts;
  if (first === undefined || !accounts.every((account) => isSameMailbox(account, first))) return null;
  const { host, port, security, user } = first;
  const server = { host, port: flags.port ?? port, security: flags.security ?? security };
  return { server, user, discovery: undefined };
}

/** Whose connections are counted: `--client`, the files' accounts of this mailbox, else one Thunderbird with its defaults. */
export function accountsFor(
  files: readonly Account[],
  clients: readonly NamedClient[] = [],
  { server, user }: Pick<Mailbox, 'server' | 'user'>,
): Account[] {
  const target = { ...server, user };
  const mine = files.filter((account) => isSameMailbox(account, target));
  if (clients.length === 0 && mine.length === 0) {
    return [...files, { ...accountOf(parseClient(usualProgram), target), assumed: true }];
  }
  return [...files, ...besides(mine, clients).map((one) => accountOf(one, target))];
}

/**
 * The named programs that no file describes. A program named without settings is the one whose file was given;
 * `thunderbird=2` is that one and another.
 */
function besides(mine: readonly Account[], clients: readonly NamedClient[]): NamedClient[] {
  const described = new Map<string, number>();
  for (const { client } of mine) described.set(client, (described.get(client) ?? 0) + 1);
  return clients.flatMap((one) => {
    if (one.settings !== programs[one.client].model.defaults) return [one];
    const known = Math.min(described.get(one.client) ?? 0, one.count);
    described.set(one.client, (described.get(one.client) ?? 0) - known);
    return one.count === known ? [] : [{ ...one, count: one.count - known }];
  });
}
