import type { Message } from '../base/message.ts';
import type { Account } from '../model/account.ts';
import type { ModelledConnection } from '../model/client-model.ts';
import type { Assumed, Demand } from '../model/demand.ts';
import type { Folder } from '../model/mailboxes.ts';
import type { ProgramId } from '../model/program-id.ts';
import { say } from '../words/say.ts';
import { programs } from './index.ts';

/** The folders a server listed, and whose they are. */
export interface Served {
  readonly host: string;
  readonly user: string;
  readonly folders: readonly Folder[];
}

/**
 * What each account's program wants, all its installations together. The server's list tells about one mailbox only:
 * other accounts count with the folders their program remembers, if any.
 */
export function demandsOf(accounts: readonly Account[], served: Served | null): Demand[] {
  return accounts.map((account) => {
    const { model } = programs[account.client];
    const listed = served !== null && isSameMailbox(account, served) ? served.folders : null;
    const { quiet, busy, worst, because } = model.demand(account.settings, foldersOf(account, listed));
    const { client, host, user, count, file } = account;
    return {
      client,
      account: account.account,
      host,
      user,
      file,
      count,
      quiet: quiet * count,
      busy: busy * count,
      worst: worst * count,
      because: listed === null && account.folders ? say('demand-own-list', { because }) : because,
      source: model.source,
      assumed: assumedOf(account),
    };
  });
}

function assumedOf({ client, file, assumed, settings }: Account): Assumed | null {
  if (assumed === true) return 'program';
  if (Object.values(settings).some(({ source }) => source === 'command-line')) return null;
  if (programs[client].model.assumed === true) return 'number';
  return file === null ? 'settings' : null;
}

/** The folders the server lists, with what the program does with each; else those the program remembers. */
function foldersOf({ folders: known }: Account, folders: readonly Folder[] | null): readonly Folder[] | null {
  if (folders === null) return known ?? null;
  if (known === undefined) return folders;
  const byName = new Map(known.map((folder) => [folder.listedAs, folder]));
  return folders.map((folder) => {
    const own = byName.get(folder.listedAs);
    if (own === undefined) return folder;
    const { path, listedAs, specialUse, subscribed, selectable, ...habits } = own;
    return { ...folder, ...habits };
  });
}

/** `Thunderbird`, `2 × Thunderbird`, `12 plain connections`. */
export function programName({ client, count }: { client: ProgramId; count: number }): Message {
  const { name: program, counted } = programs[client];
  return counted?.(count) ?? (count > 1 ? say('program-several', { count, program }) : program);
}

/** What the programs of these accounts would open all together, in the order they would. */
export function connectionsOf(
  accounts: readonly Account[],
  folders: readonly Folder[] | null,
  cap: number,
): ModelledConnection[] {
  const all: ModelledConnection[] = [];
  for (const account of accounts) {
    const one = programs[account.client].model.connections(account.settings, foldersOf(account, folders));
    for (let i = 0; i < account.count && all.length <= cap; i += 1) all.push(...one);
  }
  return all;
}

/** Whether a program's account is the mailbox that is being checked. */
export function isSameMailbox(
  account: { host: string; user: string },
  target: { host: string; user: string },
): boolean {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const local = (user: string): string => user.split('@', 1)[0] ?? '';
  if (account.user.includes('@') && same(account.user, target.user)) return true;
  return same(account.host, target.host) && same(local(account.user), local(target.user));
}
