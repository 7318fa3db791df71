import { readFile } from 'node:fs/promises';
import type { Prefer } from '../budget.ts';
import { isSameMailbox } from '../clients/index.ts';
import { readWhole } from '../configs/index.ts';
import { announcedConnections, type CheckRequest, diagnose } from '../diagnose.ts';
import { diagnoseNoServer } from '../diagnosis.ts';
import { discover } from '../discover/index.ts';
import { UserError } from '../errors.ts';
import { type Io, isInteractive } from '../io.ts';
import type { Account, Discovery, DocumentFact, Reading } from '../model.ts';
import { CAP, directTarget, parseClient, SECONDS, type ServerOptions, serverFrom, wholeNumber } from '../options.ts';
import { note, promptsFor } from '../terminal.ts';
import { count, plain } from '../text.ts';
import { refuseBesides } from './flags.ts';
import { emit, liveProgress, type OutputFlags } from './output.ts';
import { replay } from './replay.ts';
import { readSecret } from './secret-input.ts';

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

export interface Chosen {
  readonly server: ServerOptions;
  readonly user: string;
  readonly discovery: Discovery | undefined;
  readonly accounts: readonly Account[];
  readonly documents?: readonly DocumentFact[] | undefined;
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

/** Everything a conversation with this server takes, the secret included, but for how much and how long. */
export async function requestFor(
  { server, user, discovery, accounts, documents }: Chosen,
  flags: CheckFlags,
  io: Io,
): Promise<Omit<CheckRequest, 'cap' | 'timeoutMs'>> {
  const ca = flags.ca === undefined ? null : await readCa(flags.ca);
  const { kind, secret } = await readSecret(io, flags.passwordStdin === true, user, flags.color);
  return {
    ...server,
    credentials: { kind, user, secret, host: server.host, port: server.port },
    accounts,
    documents,
    discovery,
    ca,
    insecure: flags.insecure === true,
    allowPlaintext: flags.allowPlaintext === true,
    prefer: flags.prefer,
  };
}

/**
 * Where somebody can be asked, somebody is; elsewhere the flag itself is the permission.
 *
 * @param what is written, one sentence that is shown before the question
 */
export async function mayWrite(what: string, { color }: CheckFlags, io: Io): Promise<boolean> {
  if (!isInteractive(io)) return true;
  note(what, io);
  return (await promptsFor(io, color)).confirm('May it do that in this mailbox?');
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

export function announceInsecure({ insecure }: Pick<CheckRequest, 'insecure'>, io: Io): void {
  if (insecure) {
    note(
      '--insecure: the certificate is not checked. Whoever sits between you and the server could read the password.',
      io,
    );
  }
}

function missingTarget(): UserError {
  return new UserError(
    'Which mailbox? There is no terminal to ask on.',
    'Name it: imap-doctor check jo@example.org, or --host imap.example.org --user jo',
  );
}

export interface Found {
  readonly server: ServerOptions;
  readonly user: string;
  readonly discovery: Discovery | undefined;
}

/** Flags first, then `user@host:port`, then a search that starts from the mail address. */
export async function findServer(
  target: string | undefined,
  flags: CheckFlags,
  io: Io,
): Promise<Found | { server: null; discovery: Discovery }> {
  const direct = target === undefined ? null : directTarget(target);
  const user = flags.user ?? direct?.user ?? target;
  if (user === undefined) throw new UserError('Which user? Add --user NAME (often the whole mail address).');
  const host = flags.host ?? direct?.host;
  if (host !== undefined) {
    return { server: serverFrom(host, flags.port ?? direct?.port, flags.security), user, discovery: undefined };
  }
  const address = target ?? user;
  if (!address.includes('@')) {
    throw new UserError(
      `"${plain(address, 60)}" is neither a command nor a mail address.`,
      'Try imap-doctor --help, imap-doctor check jo@example.org, or add --host NAME.',
    );
  }
  const discovery = await search(address, flags, io.interrupt);
  const { chosen } = discovery;
  if (chosen === null) return { server: null, discovery };
  const server = {
    host: chosen.host,
    port: flags.port === undefined ? chosen.port : wholeNumber(flags.port, '--port', 1, 65_535),
    security:
      flags.security === undefined ? chosen.security : serverFrom(chosen.host, undefined, flags.security).security,
  };
  return { server, user: flags.user ?? chosen.user ?? user, discovery };
}

/** Looks the server of a mail address up. */
export async function search(address: string, flags: CheckFlags, signal: AbortSignal): Promise<Discovery> {
  return discover(address, {
    signal,
    ...(flags.dns === undefined ? {} : { dnsServers: [flags.dns] }),
    ...(flags.ca === undefined ? {} : { ca: await readCa(flags.ca) }),
  });
}

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
      ({ profile, format, problems }) => profile !== undefined || forComputer.has(format) || problems.length > 0,
    );
    if (found.accounts.length === 0 && !judged) throw new UserError(`There is no IMAP account in ${plain(path)}.`);
    for (const account of found.accounts) accounts.push(account);
    for (const document of found.documents) documents.push(document);
  }
  return { accounts, documents };
}

/** What an administrator sets for a whole computer has no account in it. */
const forComputer = new Set(['thunderbird-policy', 'thunderbird-autoconfig']);

/** Whose connections are counted: `--client`, the files' accounts of this mailbox, else one Thunderbird as it comes. */
export function accountsFor(
  files: readonly Account[],
  flags: CheckFlags,
  server: ServerOptions,
  user: string,
): Account[] {
  const target = { ...server, user };
  const named = flags.client.map((text) => parseClient(text, target));
  const mine = files.some((account) => isSameMailbox(account, target));
  return named.length === 0 && !mine ? [...files, parseClient('thunderbird', target)] : [...files, ...named];
}

async function readCa(path: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError(`The certificate file ${plain(path)} cannot be read (${code}).`);
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----')) {
    throw new UserError(
      `${plain(path)} holds no certificate.`,
      '--ca expects a PEM file with "-----BEGIN CERTIFICATE-----".',
    );
  }
  return text;
}
