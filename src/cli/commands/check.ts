import { UserError } from '../../base/errors.ts';
import { diagnoseNoServer } from '../../engine/offline.ts';
import type { Account } from '../../model/account.ts';
import { type Io, isInteractive } from '../../terminal/io.ts';
import { say } from '../../words/say.ts';
import { accountsFor, contentOf, onlyMailbox } from './accounts.ts';
import { checkServer } from './check-server.ts';
import { findServer } from './find-server.ts';
import { type CheckFlags, refuseBesides } from './flags.ts';
import { emit } from './output.ts';
import { replay } from './replay.ts';

/** `imap-doctor check [user@host]`. @returns the exit code. */
export async function check(target: string | undefined, flags: CheckFlags, io: Io): Promise<number> {
  if (flags.from !== undefined) {
    refuseBesides(flags.from, [target, flags.host, flags.user, flags.client, flags.configFile]);
    return replay(flags.from, flags, io);
  }
  const { accounts: files, documents } = await contentOf(flags.configFile ?? []);
  const named = target !== undefined || flags.host !== undefined || flags.user !== undefined;
  const only = named ? null : onlyMailbox(files, flags);
  if (!named && only === null) {
    if (!isInteractive(io)) throw missingTarget(files);
    return (await import('./talk.ts')).talk(flags, io);
  }
  const found = only ?? (await findServer(target, flags, io));
  if (found.server === null) {
    const diagnosis = diagnoseNoServer(found.discovery, files, documents, flags.policy);
    return emit(diagnosis, flags, io, { areas: false, since: null });
  }
  const accounts = accountsFor(files, flags.client, found);
  return checkServer({ ...found, accounts, documents }, flags, io);
}

function missingTarget(files: readonly Account[]): UserError {
  const users = [...new Set(files.map(({ account }) => account))];
  if (users.length === 0) return new UserError(say('which-mailbox'), say('which-mailbox-hint'));
  return new UserError(say('which-mailbox-of', { mailboxes: users }), say('which-mailbox-hint'));
}
