import { UserError } from '../base/errors.ts';
import { shellOption } from '../base/shell.ts';
import { plain } from '../base/text.ts';
import { parseAddress } from '../discover/address.ts';
import { doubtOf } from '../discover/doubt.ts';
import { type Endpoint, endpointOf, hostAndPort, parseHost } from '../discover/target.ts';
import type { Account } from '../model/account.ts';
import type { Discovery } from '../model/discovery.ts';
import type { Security } from '../model/security.ts';
import type { Io } from '../terminal/io.ts';
import { type Choice, type ColorChoice, note, type Prompts, promptsFor, spinnerFor } from '../terminal/terminal.ts';

/** Who signs in where, and how the server was found; undefined when it was named. */
export interface Mailbox {
  readonly server: Endpoint;
  readonly user: string;
  readonly discovery: Discovery | undefined;
}

/** What a check came to. */
export interface Checked {
  /** The exit code. */
  readonly code: number;
  /** Files in which a finding would change a value. */
  readonly editable: readonly string[];
}

/** What is known beforehand, and what is done in the conversation. */
export interface Actions {
  /** The IMAP accounts of the mail programs on this computer. */
  readonly known: readonly Account[];
  search(address: string): Promise<Discovery>;
  /** @throws UserError when a stranger's page leads into the network we are in */
  refuseInside(discovery: Discovery): Promise<void>;
  check(mailbox: Mailbox): Promise<Checked>;
  /** @returns the exit code */
  fix(files: readonly string[]): Promise<number>;
}

/** The conversation on a terminal: which account, which server, the password, then the check. @returns the exit code */
export async function wizard(io: Io, color: ColorChoice, actions: Actions): Promise<number> {
  const prompts = await promptsFor(io, color);
  note(
    'imap-doctor finds out why your mail program says "too many connections". It changes nothing without asking.\n',
    io,
  );
  const picked = actions.known.length === 0 ? null : await pickAccount(prompts, actions.known);
  const mailbox = picked ? mailboxOf(picked) : await askMailbox(prompts, actions, io);
  const { code, editable } = await actions.check(mailbox);
  io.stderr.write(`\nTo check again without questions: ${again(mailbox)}\n`);
  if (editable.length === 0 || io.interrupt.aborted) return code;
  const wanted = await prompts.confirm('Shall imap-doctor make these changes in Thunderbird? You see them first.');
  return wanted ? actions.fix(editable) : code;
}

function pickAccount(prompts: Prompts, known: readonly Account[]): Promise<Account | null> {
  const choices: Choice<Account | null>[] = known.map((account) => ({
    name: `${plain(account.account, 60)} on ${plain(account.host, 60)} (Thunderbird)`,
    value: account,
  }));
  return prompts.select('Which account?', [...choices, { name: 'Another one', value: null }]);
}

function mailboxOf({ host, port, security, user }: Account): Mailbox {
  return { server: { host: parseHost(host), port, security }, user, discovery: undefined };
}

async function askMailbox(prompts: Prompts, actions: Actions, io: Io): Promise<Mailbox> {
  const text = await prompts.input('Your mail address?', accepts(parseAddress, io));
  const { address } = parseAddress(text);
  const discovery = await searchAloud(address, actions, io);
  const found = await acceptFound(prompts, discovery, actions, io);
  const server = found ?? (await askServer(prompts, io));
  const user = (found && discovery.chosen?.user) ?? address;
  return { server, user, discovery };
}

/** Whether an answer can be read; why not, for the line below the question, where it cannot. */
function accepts(read: (text: string) => unknown, { words }: Io): (text: string) => true | string {
  return (typed) => {
    try {
      read(typed);
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) return String(error);
      const why = [error.text, error.hint ?? ''].map((text) => words.show(text));
      return why.join(' ').trim();
    }
  };
}

async function searchAloud(address: string, actions: Actions, io: Io): Promise<Discovery> {
  const spinner = await spinnerFor(io);
  spinner.show(`Looking for the mail server of ${address}`);
  try {
    return await actions.search(address);
  } finally {
    spinner.hide();
  }
}

/** The password will go to this server, so the user sees its name first, and why to look twice. */
async function acceptFound(prompts: Prompts, discovery: Discovery, actions: Actions, io: Io): Promise<Endpoint | null> {
  const { chosen } = discovery;
  if (chosen === null) return null;
  const { host, port, security } = chosen;
  try {
    await actions.refuseInside(discovery);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    note(io.words.show(error.text), io);
    return null;
  }
  const doubt = doubtOf(discovery);
  if (doubt !== null) note(io.words.show(doubt), io);
  const question = `Found ${hostAndPort(chosen)} (${security}). Is that your mail server?`;
  return (await prompts.confirm(question, doubt === null)) ? { host, port, security } : null;
}

async function askServer(prompts: Prompts, io: Io): Promise<Endpoint> {
  const host = await prompts.input('Name of the mail server (IMAP)?', accepts(parseHost, io));
  const security = await prompts.select<Security>('Which connection security?', [
    { name: 'SSL/TLS (port 993)', value: 'tls' },
    { name: 'STARTTLS (port 143)', value: 'starttls' },
  ]);
  const usual = endpointOf(parseHost(host), undefined, security);
  const port = await prompts.input(
    `Port? (Enter for ${usual.port})`,
    (text) => text.trim() === '' || isPort(text) || 'A port is a number such as 993.',
  );
  return port.trim() === '' ? usual : { ...usual, port: Number(port) };
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 65_535;
}

function again({ server, user }: Mailbox): string {
  const { host, port, security } = server;
  const where = `${shellOption('--host', host)} --port ${port} --security ${security}`;
  return `imap-doctor check ${where} ${shellOption('--user', user)}`;
}
