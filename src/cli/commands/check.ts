import { UserError } from '../../base/errors.ts';
import { diagnoseNoServer } from '../../engine/offline.ts';
import { type Io, isInteractive } from '../../terminal/io.ts';
import { accountsFor, readingOf } from './accounts.ts';
import { refuseInside } from './agree.ts';
import { checkServer } from './check-server.ts';
import { findServer, search } from './find-server.ts';
import { fix } from './fix.ts';
import { type CheckFlags, refuseBesides } from './flags.ts';
import { emit } from './output.ts';
import { accountsHere } from './profiles-here.ts';
import { replay } from './replay.ts';

/** `imap-doctor check [user@host]`. @returns the exit code. */
export async function check(target: string | undefined, flags: CheckFlags, io: Io): Promise<number> {
  if (flags.from !== undefined) {
    refuseBesides(flags.from, [target, flags.host, flags.user, flags.client, flags.configFile]);
    return replay(flags.from, flags, io);
  }
  if (target === undefined && flags.host === undefined && flags.user === undefined) {
    if (!isInteractive(io)) throw missingTarget();
    return talk(flags, io);
  }
  const { accounts: files, documents } = await readingOf(flags.configFile ?? []);
  const found = await findServer(target, flags, io);
  if (found.server === null) {
    const diagnosis = diagnoseNoServer(found.discovery, files, documents, flags.policy);
    return emit(diagnosis, flags, io, { areas: false, since: null });
  }
  const accounts = accountsFor(files, flags.client, found);
  const { code } = await checkServer({ ...found, accounts, documents }, flags, io);
  return code;
}

/** The conversation; what is done in it is what the commands do. */
async function talk(flags: CheckFlags, io: Io): Promise<number> {
  const { wizard } = await import('../../wizard/wizard.ts');
  const { policy, color } = flags;
  const known = await accountsHere(io);
  return wizard(io, color, {
    known,
    search: (address) => search(address, flags, io.interrupt),
    refuseInside: (discovery) => refuseInside(discovery, flags, io),
    check: (mailbox) => checkServer({ ...mailbox, accounts: accountsFor(known, flags.client, mailbox) }, flags, io),
    fix: (files) => fix(files, { policy, color }, io),
  });
}

function missingTarget(): UserError {
  return new UserError(
    'Which mailbox? There is no terminal to ask on.',
    'Name it: imap-doctor check jo@example.org, or --host imap.example.org --user jo',
  );
}
