import { UserError } from '../../base/errors.ts';
import { diagnoseNoServer } from '../../engine/diagnosis.ts';
import { type Io, isInteractive } from '../../terminal/io.ts';
import { accountsFor, readingOf } from './accounts.ts';
import { checkServer } from './check-server.ts';
import { findServer } from './find-server.ts';
import { type CheckFlags, refuseBesides } from './flags.ts';
import { emit } from './output.ts';
import { replay } from './replay.ts';

/** `imap-doctor check [user@host]`. @returns the exit code. */
export async function check(target: string | undefined, flags: CheckFlags, io: Io): Promise<number> {
  if (flags.from !== undefined) {
    refuseBesides(flags.from, [target, flags.host, flags.user, ...flags.client, ...flags.configFile]);
    return replay(flags.from, flags, io);
  }
  if (target === undefined && flags.host === undefined && flags.user === undefined) {
    if (!isInteractive(io)) throw missingTarget();
    const { wizard } = await import('../../wizard/wizard.ts');
    return wizard(flags, io);
  }
  const { accounts: files, documents } = await readingOf(flags.configFile);
  const found = await findServer(target, flags, io);
  if (found.server === null)
    return emit(diagnoseNoServer(found.discovery, files, documents, flags.policy), flags, io, {
      areas: false,
      since: null,
    });
  const { server, user, discovery } = found;
  const accounts = accountsFor(files, flags, server, user);
  const { code } = await checkServer({ server, user, discovery, accounts, documents }, flags, io);
  return code;
}

function missingTarget(): UserError {
  return new UserError(
    'Which mailbox? There is no terminal to ask on.',
    'Name it: imap-doctor check jo@example.org, or --host imap.example.org --user jo',
  );
}
