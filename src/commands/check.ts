import type { Prefer } from '../budget.ts';
import { announcedConnections, type CheckRequest, diagnose } from '../diagnose.ts';
import { diagnoseNoServer } from '../diagnosis.ts';
import { UserError } from '../errors.ts';
import { type Io, isInteractive } from '../io.ts';
import { CAP, SECONDS, wholeNumber } from '../options.ts';
import { note } from '../terminal.ts';
import { count } from '../text.ts';
import { accountsFor, readingOf } from './accounts.ts';
import { findServer } from './find-server.ts';
import { refuseBesides } from './flags.ts';
import { emit, liveProgress, type OutputFlags } from './output.ts';
import { replay } from './replay.ts';
import { announceInsecure, type Chosen, mayWrite, requestFor } from './request.ts';

export interface CheckFlags extends OutputFlags {
  readonly host?: string;
  readonly port?: string;
  readonly security?: string;
  readonly user?: string;
  readonly client: readonly string[];
  readonly configFile: readonly string[];
  readonly prefer: Prefer;
  readonly maxConnections?: string;
  readonly ca?: string;
  readonly insecure?: boolean;
  readonly allowPlaintext?: boolean;
  readonly passwordStdin?: boolean;
  readonly timeout?: string;
  readonly dns?: string;
  readonly testDelivery?: boolean;
  readonly from?: string;
}

/** `imap-doctor check [user@host]`. @returns the exit code. */
export async function check(target: string | undefined, flags: CheckFlags, io: Io): Promise<number> {
  if (flags.from !== undefined) {
    refuseBesides(flags.from, [target, flags.host, flags.user, ...flags.client, ...flags.configFile]);
    return replay(flags.from, flags, io);
  }
  if (target === undefined && flags.host === undefined && flags.user === undefined) {
    if (!isInteractive(io)) throw missingTarget();
    const { wizard } = await import('./wizard.ts');
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

/** What the check came to. */
export interface Checked {
  readonly code: number;
  /** Files in which a finding would change a value. */
  readonly editable: readonly string[];
}

/** From a known server to the finished report: ask for the secret, say what will happen, do it. */
export async function checkServer(
  { server, user, discovery, accounts, documents }: Chosen,
  flags: CheckFlags,
  io: Io,
): Promise<Checked> {
  const writes =
    '--test-delivery creates a folder of its own, stores up to 5 tiny messages in it and removes it again.';
  const testDelivery = flags.testDelivery === true && (await mayWrite(writes, flags, io));
  const usual = SECONDS.whole + (testDelivery ? SECONDS.delivery : 0);
  const request: CheckRequest = {
    ...(await requestFor({ server, user, discovery, accounts, documents }, flags, io)),
    testDelivery,
    cap: wholeNumber(flags.maxConnections ?? String(CAP.usual), '--max-connections', 1, CAP.most),
    timeoutMs: wholeNumber(flags.timeout ?? String(usual), '--timeout', 1, 3600) * 1000,
  };
  announce(request, flags, io);
  const since = performance.now();
  const { progress, live } = await liveProgress(flags, io);
  const diagnosis = await diagnose(request, io.interrupt, progress, flags.policy);
  const code = await emit(diagnosis, flags, io, { areas: live, since });
  const edits = diagnosis.report.findings.flatMap(({ remedy }) => remedy?.edits ?? []);
  return { code, editable: [...new Set(edits.map(({ file }) => file))] };
}

function announce(request: CheckRequest, flags: CheckFlags, io: Io): void {
  if (flags.quiet) return;
  const number = count(announcedConnections(request), 'connection');
  note(
    `Opens up to ${number} to ${request.host}:${request.port}, one after another, and closes them again. Ctrl-C stops.`,
    io,
  );
  announceInsecure(request, io);
}

function missingTarget(): UserError {
  return new UserError(
    'Which mailbox? There is no terminal to ask on.',
    'Name it: imap-doctor check jo@example.org, or --host imap.example.org --user jo',
  );
}
